// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scan against the reference on generated content: any number of threads, any block size, plain and compressed,
// and interrupted at every checkpoint.
#include "tests/engine/check.h"
#include "tests/engine/files.h"
#include "tests/engine/memorysink.h"
#include "tests/engine/referencescan.h"
#include "tests/engine/valuematcher.h"

#include <random>

using namespace pp::engine;
using namespace pp::test;

namespace {

struct Generator {
    std::mt19937_64 random;

    std::size_t below(std::size_t count) { return random() % count; }
    bool chance(unsigned percent) { return below(100) < percent; }
    template<std::size_t size>
    std::string pick(const char *const (&all)[size]) { return all[below(size)]; }

    std::string key()
    {
        static const char *const keys[] = {"email", "name", "a", "b", "c", "utm.source", "", "12345", "deep", "list", "\\u0065mail",
            "a\\\"b", "550e8400-e29b-41d4-a716-446655440000", "\u00fc", "x?", "anna@example.com", "{\u2026}", "d", "e", "f", "g"};
        return '"' + (chance(10) ? "k" + std::to_string(below(40)) : pick(keys)) + '"';
    }
    std::string scalar()
    {
        static const char *const values[] = {"1", "-0.5e+3", "12345", "true", "false", "null", "\"\"", "\"anna@example.com\"",
            "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\udc00x\"", "\"line\\nbreak\"", "\"caf\u00e9\"", "98765432109876543210", "\"[{\\\"\"",
            "\"a\\\\\"", "\"12345 and 67890\""};
        return pick(values);
    }
    /// Parameters of the same names in any order, odd names, more than may be fields, and other things inside values.
    std::string url()
    {
        static const char *const others[] = {"\"{\\\"a\\\":[\\\"abc\\\",12345]}\"", "\"YW5uYUBleGFtcGxlLmNvbQ==\"", "\"MTIzNDUgaXMgbm90\"",
            "\"a%40b\"", "\"/a?x=abc\"", "\"{\\\"a\\\":\\\"YW5uYUBleGFtcGxlLmNvbQ\\\"}\"", "\"[abc,%40]\"", "\"{\\\"a\\\":1\"", "\" [\\\"x\\\"]\""};
        if (chance(30))
            return pick(others);
        static const char *const names[] = {"email", "a", "b", "utm.source", "%65mail", "a+b", "12345", "", "=", "%zz", "%ff", "a%5B%5D", "\\u0061", "q?", "anna%40example.com"};
        static const char *const values[] = {"=", "", "=abc", "=12345", "=anna%40example.com", "=a+b", "=https%3A%2F%2Fx.example%2F%3Fa%3Dabc",
            "=YW5uYUBleGFtcGxlLmNvbQ", "=%7B%22a%22%3A%22abc%22%7D", "=%2540", "=abc=def", "=\\n"};
        std::string out = chance(90) ? "\"https://shop.example/p" : "\"hTTp:\\/\\/shop.example/%40";
        const auto count = below(chance(3) ? 120 : 4);
        for (std::size_t i = 0; i < count; ++i)
            out += (i ? "&" : "?") + (count > 4 || chance(10) ? "p" + std::to_string(below(90)) : pick(names)) + pick(values);
        return out + (chance(20) ? "#?a=1%40\"" : "\"");
    }
    std::string blank()
    {
        static const char *const blanks[] = {"", "", "", "", " ", "\t", "  "};
        return pick(blanks);
    }
    std::string value(int depth)
    {
        if (depth > 3 || chance(60))
            return chance(15) ? url() : scalar();
        std::string out;
        const bool object = chance(50);
        out += object ? "{" : "[";
        const auto count = below(4);
        for (std::size_t i = 0; i < count; ++i) {
            out += (i ? "," : "") + blank();
            if (object)
                out += key() + blank() + ":" + blank();
            out += value(depth + 1) + blank();
        }
        return out + (object ? "}" : "]");
    }
    std::string object()
    {
        std::string out = "{";
        const auto count = below(5);
        for (std::size_t i = 0; i < count; ++i)
            out += (i ? "," : "") + key() + ":" + value(1);
        return out + "}";
    }
    std::string time()
    {
        if (chance(10))
            return scalar();
        char text[40];
        std::snprintf(text, sizeof text, "\"2026-%02zu-%02zuT%02zu:30:00.%03zuZ\"", 1 + below(12), 1 + below(28), below(24), below(1000));
        return text;
    }
    std::string event()
    {
        static const char *const types[] = {"\"track\"", "\"track\"", "\"track\"", "\"page\"", "\"identify\"", "\"group\"", "\"screen\"", "\"alias\""};
        static const char *const names[] = {"\"Order Completed\"", "\"Order 12345\"", "\"Signed Up\"", "12", "null", "\"A\"", "\"B\"", "\"C\"", "\"D\"", "\"\"",
            "\"\\u0041\""};
        std::vector<std::string> members;
        members.push_back("\"type\":" + (chance(2) ? scalar() : pick(types)));
        if (chance(80))
            members.push_back("\"messageId\":\"m" + std::to_string(below(400)) + "\"");
        if (chance(70))
            members.push_back("\"event\":" + pick(names));
        if (chance(30))
            members.push_back("\"name\":" + pick(names));
        if (chance(70))
            members.push_back("\"timestamp\":" + time());
        if (chance(30))
            members.push_back("\"sentAt\":" + time());
        if (chance(80))
            members.push_back("\"properties\":" + (chance(3) ? value(0) : object()));
        if (chance(40))
            members.push_back("\"traits\":" + (chance(3) ? value(0) : object()));
        if (chance(60))
            members.push_back("\"context\":" + (chance(3) ? value(0) : object()));
        if (chance(50))
            members.push_back("\"userId\":" + (chance(3) ? value(0) : scalar()));
        if (chance(20))
            members.push_back("\"projectId\":" + scalar());
        if (chance(20))
            members.push_back("\"other\":" + value(0));
        if (chance(10))
            members.push_back(members[below(members.size())]);
        std::shuffle(members.begin(), members.end(), random);
        std::string out = "{";
        for (std::size_t i = 0; i < members.size(); ++i)
            out += (i ? "," : "") + blank() + members[i];
        return out + blank() + "}";
    }
    /// Mostly an event, else something that is none. On one line.
    std::string document()
    {
        if (chance(95))
            return event();
        if (chance(20))
            return std::string(200, '[') + std::string(200, ']');
        if (chance(10))
            return "{\"type\":\"track\",\"properties\":{\"long\":\"" + std::string(6000, 'x') + "\"}}";
        if (chance(20))
            return value(0);
        auto text = event();
        switch (below(4)) {
        case 0: text.resize(below(text.size())); break;
        case 1: text[below(text.size())] = static_cast<char>(below(256)); break;
        case 2: text.insert(below(text.size()), 1, "{}[],:\"\\ \x01"[below(10)]); break;
        default: text += text; break;
        }
        std::replace(text.begin(), text.end(), '\n', ' ');
        return text;
    }
    std::string lines(std::size_t count)
    {
        std::string out = chance(20) ? "\xef\xbb\xbf" : "";
        for (std::size_t i = 0; i < count; ++i) {
            if (chance(5))
                out += chance(50) ? " \t" : "";
            else if (chance(8))
                out += lineArray();
            else
                out += blank() + document();
            out += chance(30) ? "\r\n" : "\n";
        }
        if (chance(30) && !out.empty())
            out.pop_back();
        return out;
    }
    std::string lineArray()
    {
        std::string out = "[";
        const auto count = below(chance(10) ? 60 : 5);
        for (std::size_t i = 0; i < count; ++i)
            out += (i ? "," : "") + blank() + event() + blank();
        out += "]";
        static const char *const endings[] = {"", "", "", "", " ", ",", " x", "]"};
        if (chance(20))
            out.pop_back();
        if (chance(10) && count > 0)
            out.insert(out.size() - 1, ",");
        return out + pick(endings);
    }
    std::string arrayFile(std::size_t count)
    {
        std::string out = chance(50) ? "[" : "\n [\n";
        for (std::size_t i = 0; i < count; ++i) {
            out += (i ? "," : "") + (chance(50) ? std::string("\n") : blank());
            out += chance(1) ? value(0) : event();
        }
        out += chance(80) ? "\n]\n" : "]";
        if (chance(30))
            out += "[" + event() + ",\n" + event() + "]\n";
        if (chance(30))
            out += "\n" + lines(10);
        if (out.back() != '\n' && chance(20))
            out += "\n[\n" + event() + ",\n{\"type\" 1}\n]";
        return out;
    }
};

std::shared_ptr<const Matchers> someMatchers()
{
    MatcherDefinition byName = valueMatcher("by name", "example");
    byName.namedPatterns = {"[0-9]", "^[a-z]"};
    byName.terms = {"email", "list", "utm source"};
    auto compiled = Matchers::compile({valueMatcher("digits", "[0-9]{5}"), valueMatcher("at", "@"), valueMatcher("word", "^[a-z]+$"), byName});
    REQUIRE(std::holds_alternative<std::shared_ptr<const Matchers>>(compiled));
    return std::get<0>(compiled);
}

ScanLimits smallLimits()
{
    ScanLimits limits;
    limits.keysPerParent = 6;
    limits.eventsPerSource = 4;
    limits.eventBytes = 5000;
    limits.messageIdsInMemory = 50;
    limits.exampleBytes = 400;
    limits.listedRejections = 20;
    return limits;
}

void explain(const Findings &expected, const Findings &found)
{
    std::fprintf(stderr, "  events %llu %llu, rejected %llu %llu\n", static_cast<unsigned long long>(expected.events),
                 static_cast<unsigned long long>(found.events), static_cast<unsigned long long>(expected.rejected),
                 static_cast<unsigned long long>(found.rejected));
    for (std::size_t i = 0; i < std::max(expected.rejections.size(), found.rejections.size()); ++i) {
        const auto print = [&](const Findings &findings) {
            if (i >= findings.rejections.size())
                return std::string("-");
            const auto &[line, item, reason] = findings.rejections[i];
            return std::to_string(line) + ":" + std::to_string(item) + ":" + std::to_string(int(reason));
        };
        if (print(expected) != print(found))
            std::fprintf(stderr, "  rejection %s %s\n", print(expected).c_str(), print(found).c_str());
    }
    auto all = expected.fields;
    for (const auto &[event, fields] : found.fields)
        all[event].insert(fields.begin(), fields.end());
    int shown = 0;
    for (const auto &[event, fields] : all) {
        for (const auto &[path, field] : fields) {
            const auto get = [&, &ev = event, &p = path](const Findings &findings) {
                const auto e = findings.fields.find(ev);
                if (e == findings.fields.end() || !e->second.contains(p))
                    return Findings::Field{};
                return e->second.at(p);
            };
            const auto a = get(expected);
            const auto b = get(found);
            if (a != b && shown++ < 10)
                std::fprintf(stderr, "  %s|%s|%s %s count %llu %llu values %llu %llu types %u %u\n", std::get<0>(event).c_str(),
                             std::get<1>(event).c_str(), std::get<2>(event).c_str(), path.c_str(),
                             static_cast<unsigned long long>(a.count), static_cast<unsigned long long>(b.count),
                             static_cast<unsigned long long>(a.values), static_cast<unsigned long long>(b.values), a.types, b.types);
        }
    }
    if (expected.fields == found.fields && expected.examples != found.examples)
        std::fprintf(stderr, "  examples differ\n");
}

Findings scanned(const std::filesystem::path &path, const std::shared_ptr<const Matchers> &matchers, unsigned threads, ScanLimits limits)
{
    MemorySink sink;
    Scan scan(matchers, sink, threads, limits);
    FileJob job;
    job.path = path;
    job.fallbackSource = "folder";
    const auto outcome = scan.run(job, {});
    CHECK(std::holds_alternative<FileOutcome>(outcome));
    CHECK(sink.complete);
    return sink.findings;
}

/// Stops behind every checkpoint and starts a new Scan there, as after a crash.
Findings interrupted(const std::filesystem::path &path, const std::shared_ptr<const Matchers> &matchers, unsigned threads,
                     ScanLimits limits, std::size_t &stops)
{
    limits.checkpointEvery = std::chrono::milliseconds(0);
    MemorySink sink;
    FileJob job;
    job.path = path;
    job.fallbackSource = "folder";
    std::vector<std::uint8_t> ids;
    std::size_t listed = 0;
    for (;;) {
        auto runLimits = limits;
        runLimits.listedRejections = limits.listedRejections - std::min(listed, limits.listedRejections);
        Scan scan(matchers, sink, threads, runLimits);
        sink.beginFile();
        sink.messageIds = ids;
        std::size_t before = sink.checkpoints;
        sink.after = [&](const MemorySink &self) -> std::optional<std::string> {
            if (self.complete)
                return std::nullopt;
            return "stop"; // written, but the scan ends here
        };
        job.seenMessageIds = ids;
        const auto outcome = scan.run(job, {});
        ids = sink.messageIds;
        listed = sink.findings.rejections.size();
        if (std::holds_alternative<FileOutcome>(outcome))
            return sink.findings;
        CHECK(std::get<FileError>(outcome).kind == FileError::Kind::Sink);
        REQUIRE(sink.checkpoints > before);
        job.resumeAt = sink.position;
        job.resumeDigest = sink.digest;
        ++stops;
    }
}

void compare(const std::string &content, const std::string &name, std::uint64_t seed)
{
    const auto matchers = someMatchers();
    TemporaryFolder folder;
    const auto byLines = name.ends_with(".ndjson");
    auto limits = smallLimits();
    const auto expected = referenceScan(content, byLines, {}, "folder", matchers, limits);
    const auto plain = folder.write(name, content);
    const auto packed = folder.write(name + ".gz", gzip(content));
    std::mt19937_64 random(seed);
    for (const unsigned threads : {1u, 2u, 4u}) {
        for (const std::size_t blockBytes : {std::size_t(0), 64 + random() % 500, 1000 + random() % 9000}) {
            limits.blockBytes = blockBytes;
            const auto &path = random() % 3 == 0 ? packed : plain;
            const auto found = scanned(path, matchers, threads, limits);
            if (!CHECK(found == expected)) {
                std::fprintf(stderr, "  %s seed %llu threads %u block %zu\n", name.c_str(), static_cast<unsigned long long>(seed), threads, blockBytes);
                explain(expected, found);
                return;
            }
        }
    }
    std::size_t stops = 0;
    limits.blockBytes = 300 + random() % 3000;
    const auto resumed = interrupted(random() % 3 == 0 ? packed : plain, matchers, static_cast<unsigned>(1 + random() % 3), limits, stops);
    if (!CHECK(resumed == expected)) {
        std::fprintf(stderr, "  %s seed %llu interrupted %zu times, block %zu\n", name.c_str(), static_cast<unsigned long long>(seed), stops, limits.blockBytes);
        explain(expected, resumed);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::uint64_t rounds = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 40;
    for (std::uint64_t seed = 1; seed <= rounds && failures() < 5; ++seed) {
        Generator generator{std::mt19937_64(seed)};
        compare(generator.lines(generator.below(200)), "lines.ndjson", seed);
        compare(generator.arrayFile(generator.below(200)), "array.json", seed);
        compare(generator.lines(generator.below(100)), "mixed.json", seed);
        auto event = generator.event();
        for (std::size_t at = 0; (at = event.find(",\"", at)) != std::string::npos; at += 3)
            event.insert(at + 1, "\n");
        compare(event + "\n\n", "one.json", seed);
    }
    return failures() ? 1 : 0;
}
