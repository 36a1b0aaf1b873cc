// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/matchereffect.h"

#include "models/engine/patternhits.h"
#include "models/engine/patternspeed.h"
#include "models/engine/scan.h"
#include "models/services/examplescan.h"
#include "models/services/matcherrules.h"
#include "models/storage/fieldindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <string>
#include <unordered_set>
#include <vector>

namespace pp {

namespace {

constexpr qsizetype mostRows = 1000; ///< of each kind
constexpr size_t mostHits = 1000;

Result<std::shared_ptr<const engine::Matchers>> compiled(const QList<Matcher> &matchers, Detection::On on)
{
    std::vector<engine::MatcherDefinition> definitions;
    for (const Matcher &matcher : matchers) {
        if (matcher.id.on == on && matcher.enabled)
            definitions.push_back(toDefinition(matcher));
    }
    return compile(std::move(definitions));
}

/// The dearest one's. A slow one is not run on all of the text.
std::optional<PatternCost> costOf(const QStringList &patterns, const std::string &text)
{
    constexpr size_t part = 4 << 10;
    constexpr std::chrono::milliseconds longest(5);
    std::optional<PatternCost> dearest;
    for (const QString &pattern : patterns) {
        const auto compiled = engine::compilePattern(pattern.toStdString());
        const auto *re2 = std::get_if<0>(&compiled);
        if (re2 == nullptr || text.empty())
            return std::nullopt;
        const auto begun = std::chrono::steady_clock::now();
        std::chrono::nanoseconds passed{};
        size_t done = 0;
        while (done < text.size() && passed < longest) {
            const size_t size = std::min(part, text.size() - done);
            (void)(*re2)->Match({text.data() + done, size}, 0, size, RE2::UNANCHORED, nullptr, 0);
            done += size;
            passed = std::chrono::steady_clock::now() - begun;
        }
        const double nsPerByte = double(passed.count()) / double(done);
        if (!dearest || nsPerByte > dearest->nsPerByte)
            dearest = PatternCost{nsPerByte, (*re2)->ProgramSize()};
    }
    return dearest;
}

/// Whether any of the matchers hits a field, by its name or by what was found in the examples.
class Answers
{
public:
    bool hits(std::string_view path)
    {
        if (m_matchers != nullptr)
            return hitsKey(engine::pathKey(path));
        return !m_paths.empty() && m_paths.contains(std::string(path));
    }

    bool hitsKey(const std::string &key)
    {
        Known &known = m_known[std::hash<std::string>{}(key) % m_known.size()];
        if (known.key != key)
            known = {key, !m_matchers->keyVerdicts(key).empty()};
        return known.hit;
    }

    static Result<Answers> onKeys(const QList<Matcher> &matchers)
    {
        auto keys = compiled(matchers, Detection::On::Key);
        if (!keys)
            return fail(keys.error());
        Answers answers; // without any matcher nothing is hit
        if ((*keys)->size() > 0)
            answers.m_matchers = std::move(*keys);
        return answers;
    }

    static Result<Answers> onValues(const QList<Matcher> &matchers, Database &database, const std::function<bool()> &stop, ExampleScan &scan)
    {
        const auto values = compiled(matchers, Detection::On::Value);
        if (!values)
            return fail(values.error());
        if ((*values)->size() == 0) // a new matcher replaces nothing
            return Answers();
        auto found = scanExamples(database, *values, stop);
        if (!found)
            return fail(found.error());
        scan = *std::move(found);
        Answers answers;
        scan.fields->forEach([&answers](const Field &field) {
            if (!field.detections.isEmpty())
                answers.m_paths.insert(field.path.toStdString());
        });
        return answers;
    }

private:
    std::shared_ptr<const engine::Matchers> m_matchers; ///< on keys
    struct Known {
        std::string key;
        bool hit = false; ///< no matcher hits an empty key
    };
    std::vector<Known> m_known{4096}; ///< the same keys come again and again; where there are more, some are asked anew
    std::unordered_set<std::string> m_paths; ///< on values: those with hits
};

Result<Answers> answersOf(const QList<Matcher> &matchers, Detection::On on, Database &database, const std::function<bool()> &stop,
                          ExampleScan &scan)
{
    if (on == Detection::On::Key)
        return Answers::onKeys(matchers);
    return Answers::onValues(matchers, database, stop, scan);
}

/// UTF-16 units before each code point, and at the end.
QList<qsizetype> unitsBefore(const QString &text)
{
    QList<qsizetype> units;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!(text.at(i).isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate()))
            units.append(i);
    }
    units.append(text.size());
    return units;
}

} // namespace

QList<Matcher> replacedBy(const Matcher &matcher, const std::optional<MatcherId> &instead, const QList<KnownMatcher> &known)
{
    QList<Matcher> replaced;
    for (const KnownMatcher &each : known) {
        const bool edited = instead && !each.isDefault && each.matcher.id == *instead;
        const bool isDefault = each.isDefault && !each.replaced && isSameName(each.matcher.id.name, matcher.id.name);
        if (edited || isDefault)
            replaced.append(each.matcher);
    }
    return replaced;
}

Result<MatcherEffect> matcherEffect(const Matcher &matcher, const QList<Matcher> &now, const FieldIndex &index, Database &database,
                                    const std::function<bool()> &stop)
{
    MatcherEffect effect;
    ExampleScan scan;
    auto wanted = answersOf({matcher}, matcher.id.on, database, stop, scan);
    if (!wanted)
        return fail(wanted.error());
    if (matcher.id.on == Detection::On::Value) {
        effect.examples = scan.events;
        effect.cost = costOf(matcher.patterns, scan.text);
    }
    auto saved = answersOf(now, matcher.id.on, database, stop, scan);
    if (!saved)
        return fail(saved.error());
    QList<MatcherEffect::Row> contradicted;
    QList<MatcherEffect::Row> lost;
    QList<MatcherEffect::Row> gained;
    const auto add = [](QList<MatcherEffect::Row> &rows, qint64 &count, const FieldIndex::Seen &field, MatcherEffect::Kind kind) {
        ++count;
        if (rows.size() < mostRows)
            rows.append({QString::fromUtf8(field.path.data(), qsizetype(field.path.size())), kind, field.colour});
    };
    bool stopped = false;
    int sinceAsked = 0;
    index.forEach([&](const FieldIndex::Seen &field) {
        constexpr int askEvery = 1000;
        if (++sinceAsked == askEvery) {
            sinceAsked = 0;
            stopped = stop();
        }
        const bool before = saved->hits(field.path);
        const bool after = wanted->hits(field.path);
        effect.detected += after ? 1 : 0;
        if (after && !before)
            add(gained, effect.gained, field, MatcherEffect::Kind::Gained);
        if (before && !after)
            add(lost, effect.lost, field, MatcherEffect::Kind::Lost);
        if (after && field.decided && field.colour < matcher.classification)
            add(contradicted, effect.contradicted, field, MatcherEffect::Kind::Contradicted);
        return !stopped;
    });
    if (stopped)
        return fail(Error::Code::Cancelled, QCoreApplication::translate("Matchers", "It was stopped. Nothing was changed."));
    effect.rows = contradicted + lost + gained;
    return effect;
}

MatcherTrial tryOut(const Matcher &matcher, const QString &text)
{
    MatcherTrial trial;
    std::vector<std::unique_ptr<const RE2>> patterns;
    for (qsizetype i = 0; i < matcher.patterns.size() && matcher.id.on == Detection::On::Value; ++i) {
        auto compiled = engine::compileNewPattern(matcher.patterns.at(i).toStdString());
        if (const auto *error = std::get_if<engine::PatternError>(&compiled)) {
            const QList<qsizetype> units = unitsBefore(matcher.patterns.at(i));
            trial.problem = {i, units.at(std::min(qsizetype(error->offset), units.size() - 1)), QString::fromStdString(error->message)};
            return trial;
        }
        patterns.push_back(std::move(std::get<0>(compiled)));
    }
    if (matcher.id.on == Detection::On::Key) {
        auto answers = Answers::onKeys({matcher});
        if (!answers)
            trial.problem = {-1, 0, answers.error().message};
        else if (!text.isEmpty() && answers->hitsKey(text.toStdString()))
            trial.hits.append({0, text.size()});
        return trial;
    }
    const QList<qsizetype> units = unitsBefore(text);
    for (const auto &[begin, end] : engine::patternHits(patterns, text.toStdString(), mostHits))
        trial.hits.append({units.at(qsizetype(begin)), units.at(qsizetype(end))});
    return trial;
}

} // namespace pp
