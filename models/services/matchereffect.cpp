// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/matchereffect.h"

#include "models/engine/patternhits.h"
#include "models/engine/scan.h"
#include "models/services/matcherrules.h"
#include "models/storage/fieldindex.h"

#include <QCoreApplication>

#include <string>
#include <unordered_map>

namespace pp {

namespace {

constexpr qsizetype mostRows = 1000; ///< of each kind
constexpr size_t mostHits = 1000;

/// Whether any of the matchers hits a key. The same keys come again and again.
class KeyAnswers
{
public:
    explicit KeyAnswers(std::shared_ptr<const engine::Matchers> matchers) : m_matchers(std::move(matchers)) {}

    bool hits(const std::string &key)
    {
        const auto [known, isNew] = m_known.try_emplace(key, false);
        if (isNew)
            known->second = !m_matchers->keyVerdicts(key).empty();
        return known->second;
    }

private:
    std::shared_ptr<const engine::Matchers> m_matchers;
    std::unordered_map<std::string, bool> m_known;
};

Result<KeyAnswers> keyAnswers(const QList<Matcher> &matchers)
{
    std::vector<engine::MatcherDefinition> definitions;
    for (const Matcher &matcher : matchers) {
        if (matcher.id.on == Detection::On::Key && matcher.enabled)
            definitions.push_back(toDefinition(matcher));
    }
    auto compiled = compile(std::move(definitions));
    if (!compiled)
        return fail(compiled.error());
    return KeyAnswers(std::move(*compiled));
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

Result<MatcherEffect> matcherEffect(const Matcher &matcher, const QList<Matcher> &now, const FieldIndex &index, const std::function<bool()> &stop)
{
    auto wanted = keyAnswers({matcher});
    if (!wanted)
        return fail(wanted.error());
    auto saved = keyAnswers(now);
    if (!saved)
        return fail(saved.error());
    MatcherEffect effect;
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
        const std::string key = engine::pathKey(std::string(field.path));
        const bool before = saved->hits(key);
        const bool after = wanted->hits(key);
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
        auto compiled = engine::compilePattern(matcher.patterns.at(i).toStdString());
        if (const auto *error = std::get_if<engine::PatternError>(&compiled)) {
            const QList<qsizetype> units = unitsBefore(matcher.patterns.at(i));
            trial.problem = {i, units.at(std::min(qsizetype(error->offset), units.size() - 1)), QString::fromStdString(error->message)};
            return trial;
        }
        patterns.push_back(std::move(std::get<0>(compiled)));
    }
    if (matcher.id.on == Detection::On::Key) {
        auto answers = keyAnswers({matcher});
        if (!answers)
            trial.problem = {-1, 0, answers.error().message};
        else if (!text.isEmpty() && answers->hits(text.toStdString()))
            trial.hits.append({0, text.size()});
        return trial;
    }
    const QList<qsizetype> units = unitsBefore(text);
    for (const auto &[begin, end] : engine::patternHits(patterns, text.toStdString(), mostHits))
        trial.hits.append({units.at(qsizetype(begin)), units.at(qsizetype(end))});
    return trial;
}

} // namespace pp
