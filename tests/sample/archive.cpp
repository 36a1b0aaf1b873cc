// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample archive as a whole: the same bytes for the same seed, whatever the compiler; enough events, sources and
// environments; every line an event but those that are broken on purpose; values that pass their check digits.
#include "models/sample/sample.h"
#include "models/sample/values.h"

#include <isa-l/igzip_lib.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using namespace pp::sample;

namespace {

int failures = 0;

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::printf("FAIL line %d: %s\n", __LINE__, #condition);                                                   \
            ++failures;                                                                                                \
        }                                                                                                              \
    } while (false)

std::string readAll(const fs::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string inflated(std::string packed)
{
    inflate_state state;
    isal_inflate_init(&state);
    state.crc_flag = ISAL_GZIP;
    state.next_in = reinterpret_cast<std::uint8_t *>(packed.data());
    state.avail_in = static_cast<std::uint32_t>(packed.size());
    std::string out;
    std::string block(1 << 20, '\0');
    do {
        state.next_out = reinterpret_cast<std::uint8_t *>(block.data());
        state.avail_out = static_cast<std::uint32_t>(block.size());
        CHECK(isal_inflate(&state) == ISAL_DECOMP_OK);
        out.append(block, 0, block.size() - state.avail_out);
    } while (state.block_state != ISAL_BLOCK_FINISH && failures == 0);
    return out;
}

/// FNV-1a over the names and bytes of every file, in the order of their names.
std::uint64_t digest(const fs::path &folder)
{
    std::set<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files.insert(entry.path());
    }
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const fs::path &file : files) {
        for (const char c : fs::relative(file, folder).string() + readAll(file)) {
            hash ^= static_cast<unsigned char>(c);
            hash *= 0x100000001b3ULL;
        }
    }
    return hash;
}

struct Contents {
    std::map<std::string, std::size_t> eventsOfSource;
    std::map<std::string, std::size_t> eventNames;
    std::set<std::string> messageIds;
    std::set<std::string> days;
    std::set<std::string> locales;
    std::size_t broken = 0;
    std::size_t repeated = 0;
    std::size_t bytes = 0;
    std::size_t emailInUrl = 0;
    std::size_t sorted = 0;
};

void readLine(simdjson::dom::parser &parser, const std::string &line, const std::string &source, Contents &contents,
              std::string &lastTime)
{
    simdjson::dom::object event;
    if (parser.parse(line).get(event) != simdjson::SUCCESS) {
        ++contents.broken;
        return;
    }
    std::string_view id;
    std::string_view time;
    std::string_view type;
    std::string_view text;
    CHECK(event["messageId"].get(id) == simdjson::SUCCESS);
    CHECK(event["timestamp"].get(time) == simdjson::SUCCESS);
    CHECK(event["type"].get(type) == simdjson::SUCCESS);
    if (!contents.messageIds.insert(std::string(id)).second) {
        ++contents.repeated;
        return;
    }
    CHECK(time >= lastTime); // the raw logs of a day are in the order of their time
    lastTime = std::string(time);
    ++contents.eventsOfSource[source];
    contents.bytes += line.size() + 1;
    CHECK(event["projectId"].get(text) == simdjson::SUCCESS && text == source);
    if (event["event"].get(text) == simdjson::SUCCESS)
        ++contents.eventNames[std::string(text)];
    else
        ++contents.eventNames[std::string(type)];
    if (event["context"]["locale"].get(text) == simdjson::SUCCESS)
        contents.locales.insert(std::string(text));
    if (event["context"]["page"]["url"].get(text) == simdjson::SUCCESS && text.find("%40example") != text.npos)
        ++contents.emailInUrl;
    if (event.begin().key() == "anonymousId" || event.begin().key() == "channel")
        ++contents.sorted;
}

Contents readArchive(const fs::path &folder)
{
    Contents contents;
    simdjson::dom::parser parser;
    for (const auto &entry : fs::recursive_directory_iterator(folder / "segment-logs")) {
        if (!entry.is_regular_file())
            continue;
        CHECK(entry.path().extension() == ".gz");
        const std::string day = entry.path().parent_path().filename().string();
        CHECK(std::strtoull(day.c_str(), nullptr, 10) % 86'400'000 == 0);
        contents.days.insert(day);
        std::istringstream lines(inflated(readAll(entry.path())));
        std::string lastTime;
        for (std::string line; std::getline(lines, line);)
            readLine(parser, line, entry.path().parent_path().parent_path().filename().string(), contents, lastTime);
    }
    return contents;
}

void testWholeArchive(const fs::path &work)
{
    SampleProgress last;
    const auto error = writeSample(work / "whole", {}, [&](const SampleProgress &progress) {
        last = progress;
        return true;
    });
    CHECK(!error);
    const Contents contents = readArchive(work / "whole");
    std::size_t events = 0;
    for (const auto &[source, count] : contents.eventsOfSource)
        events += count;
    CHECK(events == 120'000);
    CHECK(last.events == 120'000);
    CHECK(contents.eventsOfSource.size() == 6);
    CHECK(contents.days.size() == 21);
    CHECK(contents.broken == last.brokenLines && contents.broken >= 4);
    CHECK(contents.repeated == last.repeated && contents.repeated >= 10);
    CHECK(contents.locales.size() == 8);
    CHECK(contents.emailInUrl > 1000);
    CHECK(contents.sorted > events / 2 && contents.sorted < events);
    CHECK(contents.bytes / events >= 700 && contents.bytes / events <= 1200);
    for (const char *name : {"Product Viewed", "Cart Viewed", "Order Completed", "Checkout Step Viewed", "Coupon Applied",
                             "Signed Up", "Invite Sent", "Trial Started", "identify", "group", "page", "screen", "alias"})
        CHECK(contents.eventNames.contains(name));
    std::printf("%zu events, %zu bytes each, %zu event names, %zu broken, %zu repeated\n", events, contents.bytes / events,
                contents.eventNames.size(), contents.broken, contents.repeated);
    for (const auto &entry : fs::directory_iterator(PP_CAPTURES))
        CHECK(readAll(entry.path()) == readAll(work / "whole" / "sdk-captures" / entry.path().filename()));
}

void testSameSeedSameBytes(const fs::path &work)
{
    const SampleOptions small{.seed = 7, .events = 2000, .gzip = false};
    CHECK(!writeSample(work / "a", small));
    CHECK(!writeSample(work / "b", small));
    CHECK(!writeSample(work / "c", {.seed = 8, .events = 2000, .gzip = false}));
    const std::uint64_t made = digest(work / "a");
    CHECK(made == digest(work / "b"));
    CHECK(made != digest(work / "c"));
    // Built by another compiler or on another machine it must be the same. Change the number when the sample changes.
    constexpr std::uint64_t known = 0x892a170ba8723f35ULL;
    CHECK(made == known);
    std::printf("digest of the small sample: 0x%llxULL\n", static_cast<unsigned long long>(made));
}

void testRefusals(const fs::path &work)
{
    CHECK(writeSample(work / "a", {}).has_value()); // is not empty
    CHECK(writeSample("/proc/nowhere", {}).has_value());
    const auto cancelled = writeSample(work / "d", {.events = 50'000}, [](const SampleProgress &) { return false; });
    CHECK(cancelled.has_value());
}

void testEventsOfASize(const fs::path &work)
{
    CHECK(!writeEvents(work / "events.ndjson", 3'000'000, 1));
    const std::string text = readAll(work / "events.ndjson");
    CHECK(text.size() >= 3'000'000 && text.size() < 3'010'000);
    CHECK(text.back() == '\n');
    simdjson::dom::parser parser;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        CHECK(parser.parse(line).error() == simdjson::SUCCESS);
    CHECK(writeEvents(work / "events.ndjson", 1000, 1).has_value()); // overwrites nothing
}

bool passesLuhn(const std::string &number)
{
    int sum = 0;
    for (std::size_t i = 0; i < number.size(); ++i) {
        const int digit = number[number.size() - 1 - i] - '0';
        sum += i % 2 == 0 ? digit : digit * 2 % 10 + digit / 5;
    }
    return sum % 10 == 0;
}

bool passesMod97(const std::string &iban)
{
    unsigned rest = 0;
    for (const char c : iban.substr(4) + iban.substr(0, 4)) {
        const auto value = static_cast<unsigned>(c <= '9' ? c - '0' : c - 'A' + 10);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

void testValues()
{
    Random random(3);
    for (int i = 0; i < 500; ++i) {
        CHECK(passesLuhn(cardNumber(random)));
        for (const char *country : {"DE", "FR", "ES", "GB", "BR"})
            CHECK(passesMod97(iban(random, country)));
        CHECK(socialSecurityNumber(random).size() == 11);
    }
    CHECK(iban(random, "DE").size() == 22 && iban(random, "FR").size() == 27 && iban(random, "BR").size() == 29);
    CHECK(iban(random, "ES").size() == 24 && iban(random, "GB").size() == 22);
    CHECK(isoTime(1'790'812'800'123) == "2026-10-01T00:00:00.123Z");
    CHECK(percentEncoded("a b@c.é") == "a%20b%40c.%C3%A9");
    CHECK(webToken(random, "u", 0).starts_with("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1IiwiaWF0IjowfQ."));
}

} // namespace

int main()
{
    std::string pattern = (fs::temp_directory_path() / "pp-sample.XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        return 1;
    const fs::path work = pattern;
    testValues();
    testWholeArchive(work);
    testSameSeedSameBytes(work);
    testRefusals(work);
    testEventsOfASize(work);
    fs::remove_all(work);
    std::printf("%d failures\n", failures);
    return failures == 0 ? 0 : 1;
}
