// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample.h"

#include "models/sample/events.h"
#include "models/sample/outputfile.h"
#include "models/sample/random.h"
#include "models/sample/sdkcaptures.h"

#include <algorithm>

namespace pp::sample {

namespace {

constexpr std::size_t days = 21;
constexpr std::size_t eventsPerDayWhenMeasuring = 6000;

std::string cannotWrite(const std::filesystem::path &path)
{
    return "The file " + path.string() + " could not be written completely. Is the disk full or the folder read-only?";
}

/// A line as an interrupted writer or a careless export leaves it.
std::string brokenLine(Random &random, const std::string &event)
{
    switch (random.below(4)) {
    case 0: return event.substr(0, event.size() / 2);
    case 1: return event + "}";
    case 2: return "\"type\":\"track\"," + event.substr(1);
    default: return "-- end of export --";
    }
}

class SampleWriter
{
public:
    SampleWriter(const SampleOptions &options, const SampleCallback &callback)
        : m_options(options)
        , m_callback(callback)
        , m_world(options.seed)
    {
        m_progress.totalEvents = options.events;
    }

    std::optional<std::string> write(const std::filesystem::path &folder)
    {
        std::size_t left = m_options.events;
        for (std::size_t source = 0; source < sources.size(); ++source) {
            const bool lastSource = source + 1 == sources.size();
            const std::size_t ofSource = lastSource ? left : m_options.events * sources[source].share / 100;
            left -= ofSource;
            for (std::size_t day = 0; day < days; ++day) {
                const std::size_t count = ofSource * (day + 1) / days - ofSource * day / days;
                if (auto error = writeDay(folder, source, day, count))
                    return error;
            }
        }
        return writeCaptures(folder / "sdk-captures");
    }

private:
    std::optional<std::string> writeDay(const std::filesystem::path &top, std::size_t source, std::size_t day, std::size_t count)
    {
        const auto folder = top / "segment-logs" / sources[source].id / std::to_string(World::dayStart(day));
        const std::vector<SampleEvent> events = m_world.day(source, day, count);
        Random random(mix(m_options.seed) + source * 7919 + day * 104'729);
        // The busiest source has two files a day.
        const std::size_t parts = source == 0 ? 2 : 1;
        for (std::size_t part = 0; part < parts; ++part) {
            const std::size_t begin = events.size() * part / parts;
            const std::size_t end = events.size() * (part + 1) / parts;
            const auto path = folder / (random.uuid() + (m_options.gzip ? ".gz" : ".json"));
            if (auto error = writeFile(path, events, begin, end, random))
                return error;
        }
        return {};
    }

    std::optional<std::string> writeFile(const std::filesystem::path &path, const std::vector<SampleEvent> &events,
                                         std::size_t begin, std::size_t end, Random &random)
    {
        if (auto error = makeFolder(path.parent_path()))
            return error;
        OutputFile file(path, m_options.gzip);
        const bool breaks = random.chance(90);
        const bool repeats = random.chance(250);
        const std::size_t span = std::max<std::size_t>(end - begin, 1);
        const std::size_t flawAt = begin + random.below(span);
        for (std::size_t i = begin; i < end; ++i) {
            writeLine(file, events[i].json);
            ++m_progress.events;
            if (i == flawAt && breaks) {
                writeLine(file, brokenLine(random, events[i].json));
                ++m_progress.brokenLines;
            }
            if (i == flawAt && repeats) {
                writeLine(file, events[begin + (i - begin) / 2].json);
                ++m_progress.repeated;
            }
        }
        if (!file.close())
            return cannotWrite(path);
        ++m_progress.files;
        return goOn();
    }

    std::optional<std::string> writeCaptures(const std::filesystem::path &folder)
    {
        if (auto error = makeFolder(folder))
            return error;
        for (const SdkCapture &capture : sdkCaptures()) {
            OutputFile file(folder / capture.fileName, false);
            file.write(capture.lines);
            m_progress.bytes += capture.lines.size();
            if (!file.close())
                return cannotWrite(folder / capture.fileName);
            ++m_progress.files;
        }
        return goOn();
    }

    static std::optional<std::string> makeFolder(const std::filesystem::path &folder)
    {
        std::error_code error;
        std::filesystem::create_directories(folder, error);
        if (error)
            return "The folder " + folder.string() + " could not be made: " + error.message() + '.';
        return {};
    }

    void writeLine(OutputFile &file, const std::string &line)
    {
        file.write(line);
        file.write("\n");
        m_progress.bytes += line.size() + 1;
    }

    [[nodiscard]] std::optional<std::string> goOn() const
    {
        if (m_callback && !m_callback(m_progress))
            return "Writing the sample was cancelled.";
        return {};
    }

    const SampleOptions &m_options;
    const SampleCallback &m_callback;
    World m_world;
    SampleProgress m_progress;
};

} // namespace

std::optional<std::string> writeSample(const std::filesystem::path &folder, const SampleOptions &options,
                                       const SampleCallback &progress)
{
    std::error_code error;
    if (std::filesystem::exists(folder, error) && !std::filesystem::is_empty(folder, error))
        return "The folder " + folder.string() + " is not empty. Give a new or empty one.";
    return SampleWriter(options, progress).write(folder);
}

std::optional<std::string> writeEvents(const std::filesystem::path &file, std::uint64_t bytes, std::uint64_t seed,
                                       const SampleCallback &progress)
{
    const World world(seed);
    OutputFile out(file, false);
    SampleProgress state;
    for (std::size_t day = 0; state.bytes < bytes; ++day) {
        for (std::size_t source = 0; source < sources.size() && state.bytes < bytes; ++source) {
            const std::size_t count = eventsPerDayWhenMeasuring * sources[source].share / 100;
            for (const SampleEvent &event : world.day(source, day, count)) {
                out.write(event.json);
                out.write("\n");
                state.bytes += event.json.size() + 1;
                ++state.events;
                if (state.bytes >= bytes)
                    break;
            }
            if (progress && !progress(state))
                return "Writing the events was cancelled.";
        }
    }
    if (!out.close())
        return cannotWrite(file);
    return {};
}

} // namespace pp::sample
