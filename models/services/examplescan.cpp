// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/examplescan.h"

#include "models/engine/scan.h"
#include "models/storage/examplerepository.h"

#include <QCoreApplication>

namespace pp {

namespace {

constexpr int atOnce = 50; ///< examples
constexpr size_t textBytes = 64 << 10;

class Sink final : public engine::ScanSink
{
public:
    explicit Sink(const std::shared_ptr<const engine::Matchers> &matchers) : m_fields(std::make_shared<FoundFields>(matchers)) {}

    std::vector<std::pair<std::string, std::string>> knownEvents(const std::string &) override { return {}; }
    KnownEvent knownEvent(const engine::EventKey &) override { return {}; }
    std::optional<std::string> checkpoint(engine::CheckpointData &data, engine::Scan &scan) override
    {
        for (const engine::SightingCounts &counts : data.sightings)
            m_fields->add(counts, scan);
        return std::nullopt;
    }
    [[nodiscard]] std::shared_ptr<const FoundFields> fields() const { return m_fields; }

private:
    std::shared_ptr<FoundFields> m_fields;
};

/// As one array: an example may go over many lines.
std::string together(const QList<ExampleRepository::Example> &examples)
{
    std::string text = "[";
    for (const ExampleRepository::Example &example : examples) {
        if (text.size() > 1)
            text += ',';
        text.append(example.payload.constData(), size_t(example.payload.size()));
    }
    return text + ']';
}

} // namespace

Result<ExampleScan> scanExamples(Database &database, const std::shared_ptr<const engine::Matchers> &matchers,
                                 const std::function<bool()> &stop)
{
    ExampleRepository repository(database);
    const auto sources = repository.sources();
    if (!sources)
        return fail(sources.error());
    ExampleScan found;
    Sink sink(matchers);
    engine::Scan scan(matchers, sink, 1);
    for (const SourceId source : *sources) {
        // An event of another source may have the same messageId, so a source is a file of its own.
        for (qint64 last = -1;;) {
            const auto examples = repository.ofSource(source, last, atOnce);
            if (!examples)
                return fail(examples.error());
            if (stop())
                return fail(Error::Code::Cancelled, QCoreApplication::translate("Matchers", "It was stopped. Nothing was changed."));
            if (examples->isEmpty())
                break;
            last = examples->constLast().event;
            const std::string text = together(*examples);
            engine::FileJob job;
            job.text = text;
            job.source = std::to_string(source);
            if (const auto outcome = scan.run(job, {}); const auto *error = std::get_if<engine::FileError>(&outcome))
                return fail(Error::Code::Io, QString::fromStdString(error->detail));
            found.events += examples->size();
            if (found.text.size() < textBytes)
                found.text += text;
            if (examples->size() < atOnce)
                break;
        }
    }
    found.fields = sink.fields();
    return found;
}

} // namespace pp
