// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Input that is damaged or made to hurt: named with line and reason, the rest goes on, memory stays bounded.
#include "tests/engine/check.h"
#include "tests/engine/files.h"
#include "tests/engine/memorysink.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pp::engine;
using namespace pp::test;

namespace {

using Reject = RejectReason;

struct Result {
    std::variant<FileOutcome, FileError> outcome;
    Findings findings;
    bool is(std::uint64_t events, const std::vector<Findings::Rejection> &rejections) const
    {
        const bool same = findings.events == events && findings.rejections == rejections
            && findings.rejected == rejections.size();
        if (!same) {
            std::fprintf(stderr, "  %llu events\n", static_cast<unsigned long long>(findings.events));
            for (const auto &[line, item, reason] : findings.rejections)
                std::fprintf(stderr, "  rejected %llu:%llu:%d\n", static_cast<unsigned long long>(line),
                             static_cast<unsigned long long>(item), static_cast<int>(reason));
        }
        return same;
    }
};

Result scan(const std::filesystem::path &path, ScanLimits limits = {}, unsigned threads = 2)
{
    MemorySink sink;
    Scan scan(nullptr, sink, threads, limits);
    FileJob job;
    job.path = path;
    job.source = "s";
    auto outcome = scan.run(job, {});
    return {outcome, sink.findings};
}

bool isError(const Result &result, FileError::Kind kind)
{
    const auto *error = std::get_if<FileError>(&result.outcome);
    return error && error->kind == kind;
}

const std::string event = R"({"type":"track","event":"E","properties":{"a":1}})";
const std::string line = event + "\n";

/// Writes a file piece by piece, so that the test itself stays small.
struct Writer {
    std::ofstream out;
    explicit Writer(const std::filesystem::path &path) : out(path, std::ios::binary) {}
    Writer &add(std::string_view text, std::size_t times = 1)
    {
        for (std::size_t i = 0; i < times; ++i)
            out.write(text.data(), static_cast<std::streamsize>(text.size()));
        return *this;
    }
};

void testNoFiles(const TemporaryFolder &folder)
{
    CHECK(isError(scan(folder.path() / "nothing"), FileError::Kind::Missing));
    CHECK(isError(scan(folder.path()), FileError::Kind::NotAFile));
    const auto fifo = folder.path() / "pipe.ndjson";
    CHECK(::mkfifo(fifo.c_str(), 0600) == 0);
    CHECK(isError(scan(fifo), FileError::Kind::NotAFile));
    CHECK(std::holds_alternative<FileError>(probeFile(fifo)));
    CHECK(isError(scan("/dev/zero"), FileError::Kind::NotAFile));
    CHECK(scan(folder.write("empty.json", "")).is(0, {}));
    CHECK(scan(folder.write("blank.json", "\xef\xbb\xbf \n\n")).is(0, {}));
}

void testReasons(const TemporaryFolder &folder)
{
    const std::pair<std::string, Reject> rows[] = {
        {"nonsense", Reject::NotJson}, {"12", Reject::NotAnObject}, {"{}", Reject::TypeMissing},
        {R"({"type":null})", Reject::TypeMissing}, {R"({"type":"Track"})", Reject::TypeUnknown},
        {R"({"type":1})", Reject::TypeUnknown}, {R"({"type":"track","properties":[]})", Reject::PropertiesNotAnObject},
        {R"({"type":"track","traits":"x"})", Reject::TraitsNotAnObject},
        {R"({"type":"track","context":1})", Reject::ContextNotAnObject},
        {R"({"type":"track","userId":{}})", Reject::IdNotAValue}, {R"({"type":"track","groupId":[1]})", Reject::IdNotAValue},
        {"{\"type\":\"track\",\"x\":\"\xff\"}", Reject::InvalidUtf8}, {"{\"type\":\"track\",\"x\":\"\t\"}", Reject::NotJson},
        {R"({"type":"track","x":01})", Reject::NotJson}, {R"({"type":"track","x":1.})", Reject::NotJson},
        {R"({"type":"track","x":"\u12"})", Reject::NotJson}, {R"({"type":"track","x":"\q"})", Reject::NotJson},
        {R"({"type":"track","x":tru})", Reject::NotJson}, {R"({"type":"track","x":nulll})", Reject::NotJson},
        {R"({"type":"track",})", Reject::NotJson}, {R"({"type":"track"} x)", Reject::NotJson},
        {R"({"type":"track"}{"type":"track"})", Reject::NotJson}, {R"({"type":"track","x":[1,]})", Reject::NotJson},
        {R"({"type" "track"})", Reject::NotJson}, {R"({"type":"track)", Reject::NotJson}, {R"({"type":"track\"})", Reject::NotJson},
        {"\\\"" + event, Reject::NotJson},
        {R"({"type":"track","x":)" + std::string(10000, '[') + std::string(10000, ']') + "}", Reject::TooDeep},
        {R"({"type":"track","x":)" + std::string(10000, '['), Reject::TooDeep},
    };
    for (const auto &[text, reason] : rows) {
        // Whatever is wrong with one line does not touch its neighbours.
        if (!CHECK(scan(folder.write("row.ndjson", line + text + "\n" + line + line)).is(3, {{2, 0, reason}})))
            std::fprintf(stderr, "  %.100s\n", text.c_str());
    }
    const auto deep = [](std::size_t levels) {
        return R"({"type":"track","x":)" + std::string(levels, '[') + std::string(levels, ']') + "}\n";
    };
    CHECK(scan(folder.write("deep.ndjson", deep(127))).is(1, {}));
    CHECK(scan(folder.write("deep.ndjson", deep(128))).is(0, {{1, 0, Reject::TooDeep}}));

    const auto digits = scan(folder.write(
        "digits.ndjson", R"({"type":"track","properties":{"n":)" + std::string(10000, '7') + R"(,"n":-1e99999,"n":null}})"));
    CHECK(digits.is(1, {}));
    const auto &field = digits.findings.fields.at({"s", "track", ""}).at("properties.n");
    CHECK(field.count == 1 && field.values == 2 && field.types == (2 | 8));
}

void testArrays(const TemporaryFolder &folder)
{
    const std::pair<std::string, std::pair<std::uint64_t, std::vector<Findings::Rejection>>> rows[] = {
        {"[" + event + "," + event + "]\n" + line, {3, {}}},
        {"[]\n" + line, {1, {}}},
        {"[" + event + ",]\n" + line, {2, {{1, 2, Reject::ArraySyntax}}}},
        {"[" + event + " " + event + "]\n" + line, {2, {{1, 2, Reject::ArraySyntax}}}},
        {"[" + event + ",{\"a\" 1}," + event + "]\n" + line, {2, {{1, 2, Reject::ArraySyntax}}}},
        {"[" + event + ",{\"a\":1]\n" + line, {2, {{1, 2, Reject::ArraySyntax}}}},
        {"[" + event + ",3,{}," + event + "]\n" + line, {3, {{1, 2, Reject::NotAnObject}, {1, 3, Reject::TypeMissing}}}},
        {"[" + event + ",\"\xff\"," + event + "]\n" + line, {3, {{1, 2, Reject::InvalidUtf8}}}},
        {"[" + event + "] x\n" + line, {2, {{1, 2, Reject::ArraySyntax}}}},
    };
    for (const auto &[content, expected] : rows) {
        for (const char *name : {"rows.ndjson", "rows.json"}) {
            for (const std::size_t block : {0, 30, 100}) {
                ScanLimits limits;
                limits.blockBytes = block;
                if (!CHECK(scan(folder.write(name, content), limits).is(expected.first, expected.second)))
                    std::fprintf(stderr, "  %s %zu %s\n", name, block, content.c_str());
            }
        }
    }
    CHECK(scan(folder.write("a.ndjson", "[" + event + "\n" + line)).is(2, {{1, 2, Reject::ArraySyntax}}));
    CHECK(scan(folder.write("a.json", "[" + event + ",\n" + event + "\n]\n[" + event + "]\n" + line)).is(4, {}));
    CHECK(scan(folder.write("a.json", "[" + event + ",\n{\"a\" 1},\n" + event + "\n]\n" + line)).is(2, {{2, 2, Reject::ArraySyntax}}));
    CHECK(scan(folder.write("a.json", "[" + event + ",\n" + event + "\n")).is(2, {{3, 3, Reject::ArraySyntax}}));
    CHECK(scan(folder.write("a.json", "{\n\"type\":\n\"track\"}\n")).is(1, {}));
    CHECK(scan(folder.write("a.ndjson", "{\n\"type\":\n\"track\"}\n")).findings.rejected == 3);
}

void testGzip(const TemporaryFolder &folder)
{
    const auto packed = gzip(line + line) + gzip(line) + gzip("");
    CHECK(scan(folder.write("members.ndjson", packed)).is(3, {}));
    CHECK(scan(folder.write("padded.gz", packed + std::string(300'000, '\0'))).is(3, {}));
    CHECK(scan(folder.write("padded.gz", packed + std::string(100, '\0') + packed)).is(6, {}));
    CHECK(scan(folder.write("garbage.gz", packed + "garbage")).is(3, {{4, 0, Reject::GzipDamaged}}));
    auto wrong = gzip(line + line);
    wrong[wrong.size() - 5] ^= 1; // the checksum
    CHECK(scan(folder.write("wrong.gz", wrong)).findings.rejected == 1);
    CHECK(scan(folder.write("head.gz", std::string("\x1f\x8b\x08") + "xxxxxxxxxxxxxxxxxxx")).findings.rejected == 1);

    // Cut anywhere: complete events count, the rest is one rejection.
    std::string content;
    for (int i = 0; i < 50; ++i)
        content += R"({"type":"track","event":"E","properties":{"a":)" + std::to_string(i * 7919) + "}}\n";
    const auto whole = gzip(content);
    for (const std::size_t block : {0, 200}) {
        ScanLimits limits;
        limits.blockBytes = block;
        std::uint64_t before = 0;
        for (std::size_t size = 2; size < whole.size(); ++size) {
            const auto cut = scan(folder.write("cut.ndjson.gz", std::string_view(whole).substr(0, size)), limits, 1);
            CHECK(std::holds_alternative<FileOutcome>(cut.outcome));
            CHECK(cut.findings.rejected == 1 && cut.findings.events >= before);
            CHECK(std::get<2>(cut.findings.rejections[0]) == Reject::GzipCut);
            before = cut.findings.events;
        }
        CHECK(before == 50);
    }
    // Likewise where the cut is in a line or an array that would be rejected anyway.
    const std::string unended = "[" + event + ",";
    for (const std::string &last : {std::string(900, 'x'), unended + event + "} x", unended + "\n" + event + "} x",
                                    "[" + event + "] and more", unended + '"' + std::string(900, 'x')}) {
        for (const bool byLines : {true, false}) {
            auto packedLast = gzip((last[0] == '[' && !byLines ? "" : line) + last);
            packedLast.resize(packedLast.size() - 4); // all of the content, and yet cut off
            const auto path = folder.write(byLines ? "last.ndjson.gz" : "last.json.gz", packedLast);
            for (const std::size_t block : {0, 64, 300}) {
                ScanLimits limits;
                limits.blockBytes = block;
                limits.eventBytes = 600;
                const auto found = scan(path, limits, 1).findings;
                const bool overLines = byLines && last.find('\n') != std::string::npos; // then the first is whole
                CHECK(found.rejected == (overLines ? 2 : 1) && std::get<2>(found.rejections.back()) == Reject::GzipCut);
            }
        }
    }
    const auto array = gzip("[" + event + "," + event + "," + event + "]");
    for (std::size_t size = 20; size < array.size(); ++size)
        CHECK(scan(folder.write("cut.json.gz", std::string_view(array).substr(0, size)), {}, 1).findings.rejected == 1);
}

void testLarge(const TemporaryFolder &folder)
{
    const auto path = folder.path() / "large.ndjson";
    const std::string filler(1u << 20, 'x');
    const std::string blanks(1u << 20, ' ');
    Writer(path).add(line).add("{\"type\":\"track\",\"x\":\"").add(filler, 100).add("\"}\n").add(line);
    CHECK(scan(path).is(2, {{2, 0, Reject::TooLarge}}));
    Writer(path).add(line).add("{\"type\":\"track\",\"x\":\"").add(filler, 15).add("\"}\n").add(line);
    CHECK(scan(path).is(3, {}));
    Writer(path).add("[").add(event).add(",{\"type\":\"track\",\"x\":\"").add(filler, 100).add("\"},").add(event).add("]");
    CHECK(scan(path).is(2, {{1, 2, Reject::TooLarge}}));
    Writer(path).add(blanks, 100).add("\n").add(line);
    CHECK(scan(path).is(1, {}));
    Writer(path).add("[").add(event + ",", 200'000).add(event).add("]");
    CHECK(scan(path).is(200'001, {}));
    // As many tokens and fields as fit into one event.
    Writer(path).add("{\"type\":\"track\",\"properties\":{\"a\":[1").add(",1", 7'000'000).add("]}}\n").add(line);
    CHECK(scan(path).is(2, {}));
    {
        Writer many(path);
        many.add("{\"type\":\"track\",\"properties\":{\"a\":1");
        for (int i = 0; i < 1'000'000; ++i)
            many.add(",\"" + std::to_string(i) + "k\":1");
        many.add("}}\n").add(line);
    }
    const auto keys = scan(path);
    CHECK(keys.is(2, {}));
    CHECK(keys.findings.fields.at({"s", "track", ""}).size() == 1001);
    {
        Writer many(path);
        for (int i = 0; i < 1'000'000; ++i)
            many.add("{\"type\":\"track\",\"properties\":{\"k" + std::to_string(i) + "x\":1}}\n");
    }
    const auto lines = scan(path);
    CHECK(lines.is(1'000'000, {}));
    CHECK(lines.findings.fields.at({"s", "track", ""}).at("properties.{\u2026}").count == 999'000);
    // Two gigabytes of nothing in a few megabytes.
    const auto bomb = folder.path() / "bomb.json.gz";
    Writer(bomb).add(gzip(blanks), 2048);
    CHECK(scan(bomb).is(0, {}));
    Writer(bomb).add(gzip("{\"type\":\"")).add(gzip(filler), 512);
    CHECK(scan(bomb).is(0, {{1, 0, Reject::TooLarge}}));
}

void testDigests(const TemporaryFolder &folder)
{
    const std::string content = line + line + line;
    const auto plain = folder.write("plain.ndjson", content);
    const auto packed = folder.write("packed.gz", gzip(content));
    const auto a = digestFile(plain, {0, 10, content.size(), content.size() + 1}, {}, nullptr);
    const auto b = digestFile(packed, {0, 10, content.size(), content.size() + 1}, {}, nullptr);
    REQUIRE(std::holds_alternative<ContentDigests>(a) && std::holds_alternative<ContentDigests>(b));
    CHECK(std::get<0>(a).prefixes == std::get<0>(b).prefixes && std::get<0>(a).prefixes.size() == 3);
    CHECK(std::get<0>(a).whole == std::get<0>(a).prefixes.back().second && std::get<0>(a).size == content.size());
    const auto probeA = std::get<0>(probeFile(plain));
    const auto probeB = std::get<0>(probeFile(packed));
    CHECK(probeA.headDigest == probeB.headDigest && probeA.headLength == content.size());
    CHECK(!probeA.compressed && probeB.compressed && probeB.headDigest == std::get<0>(a).whole);

    MemorySink sink;
    Scan scan(nullptr, sink, 1);
    FileJob job;
    job.path = plain;
    job.source = "s";
    job.resumeAt = Position{line.size(), 1, 0, 1};
    const auto changed = scan.run(job, {}); // the digest does not fit
    CHECK(std::holds_alternative<FileError>(changed) && std::get<1>(changed).kind == FileError::Kind::Changed);
    CHECK(sink.checkpoints == 0);
    job.resumeAt->offset = content.size() + 1;
    CHECK(std::get<1>(scan.run(job, {})).kind == FileError::Kind::Changed);
    std::stop_source stop;
    stop.request_stop();
    job.resumeAt.reset();
    CHECK(std::get<1>(scan.run(job, stop.get_token())).kind == FileError::Kind::Cancelled);
}

} // namespace

int main()
{
    TemporaryFolder folder;
    testNoFiles(folder);
    testReasons(folder);
    testArrays(folder);
    testGzip(folder);
    testDigests(folder);
    testLarge(folder);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%ld MB resident\n", usage.ru_maxrss / 1024);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    CHECK(usage.ru_maxrss / 1024 <= 400);
#endif
    return failures() ? 1 : 0;
}
