// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/tr.h"
#include "models/engine/patternhits.h"
#include "models/engine/patternspeed.h"
#include "models/services/matcherrules.h"

#include <QFile>
#include <QJsonArray>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 16 << 20; ///< of a text to test with
constexpr std::size_t mostHits = 10'000;

/// --text, or the file that is named; none where neither is.
Result<std::optional<QByteArray>> testText(const Session &session)
{
    const bool given = session.arguments().has(u"text"_s);
    const QString name = session.argument(0);
    if (given && !name.isEmpty())
        return fail(Error::Code::Usage, Tr::tr("Give --text or a file, not both."));
    if (given)
        return session.arguments().value(u"text"_s).toUtf8();
    if (name.isEmpty())
        return std::optional<QByteArray>();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Tr::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    QByteArray text = file.read(mostBytes + 1);
    if (text.size() > mostBytes)
        return fail(Error::Code::Usage, Tr::tr("%1 is larger than %2 MiB. Take a part of it.").arg(name).arg(mostBytes >> 20));
    return text;
}

/// A key that hits does so as a whole.
std::vector<engine::PatternHit> keyHits(const Session &session, std::string_view key)
{
    engine::MatcherDefinition definition;
    definition.name = session.arguments().value(u"key"_s).toStdString();
    for (const QString &term : session.arguments().values(u"term"_s))
        definition.terms.push_back(term.toStdString());
    const bool similar = session.arguments().value(u"how"_s) == u"similar"_s;
    definition.how = similar ? engine::MatcherDefinition::How::Similar : engine::MatcherDefinition::How::Exact;
    const auto matchers = compile({definition});
    if (!matchers || (*matchers)->keyVerdicts(key).empty())
        return {};
    return {{0, size_t(QString::fromUtf8(key.data(), qsizetype(key.size())).toUcs4().size())}};
}

Exit invalid(Session &session, const engine::PatternError &error, const QString &pattern)
{
    const QString reason = QString::fromStdString(error.message);
    if (session.output().isJson()) {
        session.output().json({{u"valid"_s, false}, {u"error"_s, QJsonObject{{u"offset"_s, qint64(error.offset)}, {u"message"_s, reason}}}});
        return ExitCode::Failed;
    }
    return fail(Error::Code::Io, Tr::tr("The pattern %1 cannot be used: %2 (at character %3)").arg(pattern, reason).arg(error.offset));
}

} // namespace

Exit matchersTest(Session &session)
{
    const Arguments &arguments = session.arguments();
    const bool key = arguments.has(u"key"_s);
    if (key == arguments.has(u"pattern"_s))
        return fail(Error::Code::Usage, Tr::tr("What is to be tested? Give --pattern RE, once or more often, or --key NAME."));
    std::vector<std::unique_ptr<const RE2>> patterns;
    for (const QString &pattern : arguments.values(u"pattern"_s)) {
        auto compiled = engine::compileNewPattern(pattern.toStdString());
        if (const auto *error = std::get_if<engine::PatternError>(&compiled))
            return invalid(session, *error, pattern);
        patterns.push_back(std::move(std::get<0>(compiled)));
    }
    const auto text = testText(session);
    if (!text)
        return fail(text.error());
    const QByteArray tested = text->value_or(QByteArray());
    const std::string_view bytes(tested.constData(), size_t(tested.size()));
    const auto hits = key ? keyHits(session, bytes) : engine::patternHits(patterns, bytes, mostHits);
    const QList<uint> points = QString::fromUtf8(tested).toUcs4();
    QJsonArray matches;
    for (const auto &[begin, end] : hits) {
        const auto part = points.mid(qsizetype(begin), qsizetype(end - begin));
        const QString found = QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
        matches.append(QJsonObject{{u"start"_s, qint64(begin)}, {u"end"_s, qint64(end)}, {u"text"_s, found}});
        if (!session.output().isJson())
            session.output().line(Tr::tr("%1 to %2: %3", "where a pattern hits, and what").arg(begin).arg(end).arg(found));
    }
    if (session.output().isJson())
        session.output().json({{u"valid"_s, true}, {u"matches"_s, matches}});
    else if (hits.empty())
        session.output().line(*text ? Tr::tr("No hit.") : Tr::tr("This can be used."));
    return ExitCode::Done;
}

} // namespace pp::ctl
