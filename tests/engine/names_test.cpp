// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fields and events are written (resources/manual/92-formats.md, "Fields"), the time of an event, and the keyed digest of a messageId.
#include "models/engine/isotime.h"
#include "models/engine/messageids.h"
#include "models/engine/paths.h"
#include "models/engine/scan.h"
#include "tests/engine/check.h"

#include <random>

using namespace pp::engine;

namespace {

void testKeys()
{
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"email", "p.email"}, {"first name", "p.first name"}, {"\u00fcn\u00efcode", "p.\u00fcn\u00efcode"},
        {"utm.source", R"(p["utm.source"])"}, {"", R"(p[""])"}, {" a", R"(p[" a"])"}, {"a ", R"(p["a "])"},
        {"a[0]", R"(p["a[0]"])"}, {"{\u2026}", "p[\"{\u2026}\"]"}, {"q?", R"(p["q?"])"}, {"say \"hi\"", R"(p["say \"hi\""])"},
        {"back\\slash", R"(p["back\\slash"])"}, {"tab\t", R"(p["tab\t"])"}, {"nul", "p.nul"},
        {"\x01", R"(p["\u0001"])"}, {"\x7f", R"(p["\u007f"])"}, {"\u0085", R"(p["\u0085"])"}, {"a/b", "p.a/b"}, {"$a", "p.$a"}};
    for (const auto &[key, written] : rows) {
        std::string path = "p";
        appendKey(path, key);
        CHECK(path == written);
        const auto back = parsePath(path);
        if (CHECK(back && back->size() == 2))
            CHECK((*back)[1] == (PathSegment{PathSegment::Kind::Key, std::string(key)}));
        CHECK(pathKey(path) == key);
        // Below a URL the same names are written the same way, behind a question mark.
        std::string parameter = "p";
        appendParameter(parameter, key);
        CHECK(parameter == "p?" + std::string(written.substr(written.starts_with("p.") ? 2 : 1)));
        const auto read = parsePath(parameter);
        if (CHECK(read && read->size() == 2))
            CHECK((*read)[1] == (PathSegment{PathSegment::Kind::Parameter, std::string(key)}));
        CHECK(pathKey(parameter) == key);
    }
}

void testPaths()
{
    const std::pair<std::string_view, std::string_view> keys[] = {
        {"properties.emails[]", "emails"}, {"userId", "userId"}, {"properties.{\u2026}", "properties"},
        {"properties.items[].{\u2026}[]", "items"}, {R"(properties["utm.source"].{…}[])", "utm.source"},
        {"context.page.url?email", "email"}, {"properties[][].a", "a"}, {R"(a.url?["utm.source"])", "utm.source"},
        {"a.urls[]?x", "x"}, {"a.url?{\u2026}", "url"}, {R"(a["b.c"]?d)", "d"}, {R"(a.url?["d?"])", "d?"}};
    for (const auto &[path, key] : keys) {
        CHECK(pathKey(path) == key);
        const auto segments = parsePath(path);
        if (CHECK(segments))
            CHECK(writePath(*segments) == path);
    }
    for (const std::string_view bad : {"", ".", "a.", "a..b", "[]", "a[", "a[b]", "a[\"b]", "a[\"b\"", "a]b", "a[\"\\x\"]",
                                       "a[\"\\ud800\"]", "a b.{x}", "a?", " a",
                                       "?a", "a?[]", "a?[\"b\"", "a? b", "a?{\u2026"})
        CHECK(!parsePath(bad));
}

void testData()
{
    for (const std::string_view key :
         {"12345", "123456789012", "0123456789abcdef", "ABCDEF0123456789", "550e8400-e29b-41d4-a716-446655440000",
          "anna@example.com", "a.b+c@mail.example.org"})
        CHECK(isDataKey(key));
    for (const std::string_view key : {"1234", "a12345", "12 345", "abcdefabcdefabcdef", "0123456789abcde", "anna@example",
                                       "@example.com", "550e8400-e29b-41d4-a716-44665544000g", "", "12345 "})
        CHECK(!isDataKey(key));
}

void testEventNames()
{
    std::string umlauts;
    for (int i = 0; i < 250; ++i)
        umlauts += "\u00fc";
    const std::pair<std::string, std::string> rows[] = {
        {"Order Completed", "Order Completed"},
        {"Order 12345 shipped", "Order {\u2026} shipped"},
        {"Order 1234 shipped", "Order 1234 shipped"},
        {"Order12345", "Order12345"},
        {"order_12345_x", "order_{\u2026}_x"},
        {"User 550e8400-e29b-41d4-a716-446655440000!", "User {\u2026}!"},
        {"mail to anna@example.com.", "mail to {\u2026}."},
        {"a@b, x@y.example and @z", "a@b, {\u2026} and @z"},
        {"hash 0123456789abcdef0", "hash {\u2026}"},
        {"hash abcdefabcdefabcdef", "hash abcdefabcdefabcdef"},
        {"", ""},
        {umlauts, umlauts.substr(0, 400)},
    };
    for (const auto &[name, written] : rows) {
        CHECK(writtenEventName(name) == written);
        CHECK(writtenEventName(written) == written);
    }
}

void testTimes()
{
    const std::pair<std::string_view, std::int64_t> good[] = {
        {"1970-01-01T00:00:00Z", 0}, {"1970-01-01", 0}, {"2026-01-31T12:00:00.123Z", 1769860800123},
        {"2026-01-31T12:00:00.1239Z", 1769860800123}, {"20260131T120000Z", 1769860800000},
        {"2026-01-31t12:00:00z", 1769860800000}, {"2026-01-31 12:00:00", 1769860800000},
        {"2026-01-31T13:00:00+01:00", 1769860800000}, {"2026-01-31T13:00:00+0100", 1769860800000},
        {"2026-01-31T13:00:00+01", 1769860800000}, {"20260131T063000,5-0530", 1769860800500},
        {"2026-01-31T12:00Z", 1769860800000}, {"2026-01-31T12Z", 1769860800000}, {"20260131T12", 1769860800000},
        {"2026-01-31T24:00:00Z", 1769904000000}, {"2016-12-31T23:59:60Z", 1483228800000},
        {"2024-02-29T00:00:00Z", 1709164800000}, {"1969-12-31T23:59:59.999Z", -1},
        {"0000-01-01T00:00:00Z", -62167219200000}, {"9999-12-31T23:59:59.999Z", 253402300799999},
        {"2026-01-31T12:00:00.123456789012345678901234567890Z", 1769860800123}};
    for (const auto &[text, time] : good) {
        const auto parsed = parseIsoTime(text);
        if (!CHECK(parsed && *parsed == time))
            std::fprintf(stderr, "  %.*s gives %lld\n", int(text.size()), text.data(),
                         static_cast<long long>(parsed.value_or(noTime)));
    }
    for (const std::string_view bad :
         {"", "2026", "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-32", "2026-01-31T", "2026-01-31T25:00:00Z",
          "2026-01-31T24:00:01Z", "2026-01-31T24:00:00.5Z", "2026-01-31T12:60:00Z", "2026-01-31T12:00:61Z", "2026-01-31T12:00:00.Z",
          "2026-01-31T12:00:00X", "2026-01-31T12:00:00Z ", "2026-01-31T12:00:00+24:00", "2026-0131", "1769860800123", "yesterday",
          "2026-01-31T12:00:00+1", "2026-01-31T12:00:00+01:0", "2026-01-31T12:00:00+01:000", "Sat, 31 Jan 2026 12:00:00 GMT"})
        CHECK(!parseIsoTime(bad));
    // Every day of 500 years follows the one before it.
    std::int64_t expected = *parseIsoTime("1800-01-01");
    for (int year = 1800; year < 2300; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= 31; ++day) {
                char text[40];
                std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
                if (const auto time = parseIsoTime(text)) {
                    if (*time != expected)
                        CHECK(*time == expected);
                    expected += 86'400'000;
                }
            }
        }
    }
    CHECK(expected == *parseIsoTime("2300-01-01"));
}

void testSipHash()
{
    // The first of the reference implementation's vectors: key 00 01 … 0f, text 00 01 … of the row's length.
    std::array<std::uint8_t, 16> key{};
    for (std::uint8_t i = 0; i < 16; ++i)
        key[i] = i;
    const MessageDigest vectors[] = {
        {0xa3, 0x81, 0x7f, 0x04, 0xba, 0x25, 0xa8, 0xe6, 0x6d, 0xf6, 0x72, 0x14, 0xc7, 0x55, 0x02, 0x93},
        {0xda, 0x87, 0xc1, 0xd8, 0x6b, 0x99, 0xaf, 0x44, 0x34, 0x76, 0x59, 0x11, 0x9b, 0x22, 0xfc, 0x45},
        {0x81, 0x77, 0x22, 0x8d, 0xa4, 0xa4, 0x5d, 0xc7, 0xfc, 0xa3, 0x8b, 0xde, 0xf6, 0x0a, 0xff, 0xe4},
        {0x9c, 0x70, 0xb6, 0x0c, 0x52, 0x67, 0xa9, 0x4e, 0x5f, 0x33, 0xb6, 0xb0, 0x29, 0x85, 0xed, 0x51},
    };
    std::string text;
    for (const auto &vector : vectors) {
        CHECK(sipHash128(key, text) == vector);
        text += static_cast<char>(text.size());
    }
}

void testMessageIds()
{
    // More than fit into memory, in runs on disk: the answers stay exact.
    MessageIds ids(100);
    std::mt19937_64 random(7);
    std::vector<MessageDigest> added;
    const auto draw = [&] {
        MessageDigest id{};
        for (auto &byte : id)
            byte = static_cast<std::uint8_t>(random());
        return id;
    };
    for (int i = 0; i < 5000; ++i) {
        added.push_back(i == 17 ? MessageDigest{} : draw());
        CHECK(ids.find(added.back()) == MessageIds::Answer::New);
        CHECK(ids.add(added.back()));
        CHECK(ids.find(added[random() % added.size()]) == MessageIds::Answer::Known);
    }
    for (const auto &id : added)
        CHECK(ids.find(id) == MessageIds::Answer::Known);
    for (int i = 0; i < 5000; ++i)
        CHECK(ids.find(draw()) == MessageIds::Answer::New);
    ids.clear();
    CHECK(ids.find(added[3]) == MessageIds::Answer::New);
}

} // namespace

int main()
{
    testKeys();
    testPaths();
    testData();
    testEventNames();
    testTimes();
    testSipHash();
    testMessageIds();
    return pp::test::failures();
}
