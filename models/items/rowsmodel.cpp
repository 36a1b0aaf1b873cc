// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowsmodel.h"

#include "models/domain/explanation.h"
#include "models/items/matchertext.h"
#include "models/items/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::RowsModel)
};

QString eventName(const Sighting &sighting)
{
    if (sighting.event.isEmpty())
        return Tr::tr("(%1 without a name)", "an event of this type").arg(sighting.type);
    return sighting.event;
}
} // namespace

namespace {
/// Two lines: what hit where, and how far it can be believed.
QString detectionText(const Detection &d)
{
    const QString first = Tr::tr("%1 · %2 · proposes %3", "email · Key, exactly · proposes Yellow")
                              .arg(d.matcher, text::matchedOn(d), colourName(d.classification));
    const QString second = Tr::tr("Score %1 · hit %2 of %3 · confidence %4")
                               .arg(QLocale().toString(d.score, 'f', 2), text::number(d.hits), text::number(d.seen), text::percent(d.confidence));
    return first + u'\n' + second;
}
} // namespace

DetectionModel *newDetectionModel(QObject *parent)
{
    return new DetectionModel(
        {
            {.title = Tr::tr("Detected by"),
             .text = detectionText,
             .hint = explained},
        },
        parent);
}

SightingModel *newSightingModel(const Clock &clock, QObject *parent)
{
    return new SightingModel(
        {
            {.title = Tr::tr("Event"),
             .text = eventName,
             .hint = [](const Sighting &s) { return u"%1 · %2"_s.arg(eventName(s), s.type); }},
            {.title = Tr::tr("Source"),
             .text = [](const Sighting &s) { return s.source; },
             .hint = text::sourceOf},
            {.title = Tr::tr("Times seen"), .text = [](const Sighting &s) { return text::number(s.count); }, .number = true},
            {.title = Tr::tr("Last seen"),
             .text = [clock](const Sighting &s) { return text::relativeTime(s.lastSeen, clock()); },
             .hint = [](const Sighting &s) { return text::exactTime(s.lastSeen); },
             .number = true},
        },
        parent);
}

namespace {
QList<AuditModel::Column> auditColumns(const Clock &clock)
{
    using Column = AuditModel::Column; // every member is named: GCC 12 cannot make such a list otherwise
    return {
        Column{Tr::tr("Time"), [clock](const AuditEntry &e) { return text::relativeTime(e.time, clock()); },
               [](const AuditEntry &e) { return text::exactTime(e.time); }, false},
        Column{Tr::tr("Member"), [](const AuditEntry &e) { return e.member; }, nullptr, false},
        Column{Tr::tr("Action"), [](const AuditEntry &e) { return text::auditAction(e.action); }, nullptr, false},
        Column{Tr::tr("Change"), text::auditChange, nullptr, false},
    };
}

QString reviewed(qint64 toReview, qint64 decided)
{
    return Tr::tr("%1 to review, %2 decided").arg(text::number(toReview), text::number(decided));
}

SourceModel::Column colourColumn(Colour colour)
{
    const auto of = [colour](const SourceFigures &s) {
        return std::pair{s.fields.toReview.at(size_t(colour)), s.fields.decided.at(size_t(colour))};
    };
    return SourceModel::Column{colourName(colour), [of](const SourceFigures &s) { return text::number(of(s).first + of(s).second); },
                               [of](const SourceFigures &s) { return reviewed(of(s).first, of(s).second); }, true};
}
} // namespace

AuditModel *newAuditModel(const Clock &clock, QObject *parent)
{
    QList<AuditModel::Column> columns = auditColumns(clock);
    const AuditModel::Column object{Tr::tr("On", "what was changed"), [](const AuditEntry &e) { return e.object; }, {}, false};
    const AuditModel::Column number{Tr::tr("Entry"), [](const AuditEntry &e) { return text::number(e.number); }, {}, true};
    columns.insert(3, object);
    columns.insert(0, number);
    return new AuditModel(columns, parent);
}

AuditModel *newHistoryModel(const Clock &clock, QObject *parent)
{
    // Beside a list there is little room, and what was done is what one looks for.
    const auto done = [](const AuditEntry &e) {
        const QString change = text::auditChange(e);
        return change.isEmpty() ? text::auditAction(e.action) : Tr::tr("%1: %2", "an action and what it changed").arg(text::auditAction(e.action), change);
    };
    QList<AuditModel::Column> columns = auditColumns(clock);
    columns.remove(2, 2);
    columns.prepend({Tr::tr("Change"), done, done, false});
    return new AuditModel(columns, parent);
}

AuditValueModel *newAuditValueModel(QObject *parent)
{
    using Value = text::AuditValue;
    return new AuditValueModel(
        {
            {.title = Tr::tr("Value"), .text = [](const Value &v) { return v.name; }},
            {.title = Tr::tr("Before"), .text = [](const Value &v) { return v.before; }},
            {.title = Tr::tr("After"), .text = [](const Value &v) { return v.after; }},
        },
        parent);
}

SourceModel *newSourceModel(QObject *parent)
{
    return new SourceModel(
        {
            {.title = Tr::tr("Source"),
             .text = [](const SourceFigures &s) { return s.source.name; },
             .hint = [](const SourceFigures &s) { return Tr::tr("%1\nKey: %2", "a source and its key").arg(s.source.name, s.source.key); }},
            {.title = Tr::tr("Kind"), .text = [](const SourceFigures &s) { return text::sourceKind(s.source.kind); }},
            {.title = Tr::tr("Environment"), .text = [](const SourceFigures &s) { return text::environment(s.source.environment); }},
            {.title = Tr::tr("Events"), .text = [](const SourceFigures &s) { return text::number(s.events); },
             .hint = [](const SourceFigures &s) { return Tr::tr("%1 different events").arg(text::number(s.events)); },
             .number = true},
            colourColumn(Colour::Red),
            colourColumn(Colour::Yellow),
            colourColumn(Colour::Green),
            {.title = Tr::tr("Fields"),
             .text = [](const SourceFigures &s) { return text::number(s.fields.inbox() + s.fields.inventory()); },
             .hint = [](const SourceFigures &s) { return reviewed(s.fields.inbox(), s.fields.inventory()); },
             .number = true},
        },
        parent);
}

MatcherModel *newMatcherModel(QObject *parent)
{
    const auto finds = [](const KnownMatcher &m) { return (m.matcher.id.on == Detection::On::Key ? m.matcher.terms : m.matcher.patterns).join(u", "_s); };
    return new MatcherModel(
        {
            {.title = Tr::tr("Matcher"), .text = [](const KnownMatcher &m) { return m.matcher.id.name; }},
            {.title = Tr::tr("Matches on"), .text = [](const KnownMatcher &m) { return text::matchesOn(m.matcher); }},
            {.title = Tr::tr("Default classification"), .text = [](const KnownMatcher &m) { return colourName(m.matcher.classification); }},
            {.title = Tr::tr("Data category"), .text = [](const KnownMatcher &m) { return m.matcher.category.isEmpty() ? u"–"_s : m.matcher.category; }},
            {.title = Tr::tr("State"), .text = text::matcherState, .hint = text::matcherStateHint},
            {.title = Tr::tr("Looks for"), .text = finds},
        },
        parent);
}

EffectModel *newEffectModel(QObject *parent)
{
    return new EffectModel(
        {
            {.title = Tr::tr("Field"), .text = [](const MatcherEffect::Row &r) { return r.path; }},
            {.title = Tr::tr("What changes"), .text = text::effectKind},
        },
        parent);
}

ImportModel *newImportModel(const Clock &clock, QObject *parent)
{
    return new ImportModel(
        {
            {.title = Tr::tr("File"),
             .text = [](const ImportFile &f) { return QFileInfo(f.path).fileName(); },
             .hint = [](const ImportFile &f) { return QDir::toNativeSeparators(f.path); }},
            {.title = Tr::tr("State"),
             .text = [](const ImportFile &f) { return f.progress.complete ? Tr::tr("Finished") : Tr::tr("Not finished"); },
             .hint = [](const ImportFile &f) {
                 return f.progress.complete ? Tr::tr("Finished %1").arg(text::exactTime(f.finishedAt))
                                            : Tr::tr("Import the file again to go on where it stopped. Nothing is counted twice.");
             }},
            {.title = Tr::tr("Begun"),
             .text = [clock](const ImportFile &f) { return text::relativeTime(f.startedAt, clock()); },
             .hint = [](const ImportFile &f) { return text::exactTime(f.startedAt); }},
            {.title = Tr::tr("Events"), .text = [](const ImportFile &f) { return text::number(f.progress.events); }, .number = true},
            {.title = Tr::tr("Rejected"), .text = [](const ImportFile &f) { return text::number(f.progress.rejected); }, .number = true},
            {.title = Tr::tr("Size"), .text = [](const ImportFile &f) { return text::size(f.progress.offset); },
             .hint = [](const ImportFile &f) { return Tr::tr("%1 read, decompressed").arg(text::size(f.progress.offset)); },
             .number = true},
        },
        parent);
}

RejectionModel *newRejectionModel(QObject *parent)
{
    return new RejectionModel(
        {
            {.title = Tr::tr("File"),
             .text = [](const Rejection &r) { return QDir::toNativeSeparators(r.file); }},
            {.title = Tr::tr("Line"),
             .text = [](const Rejection &r) {
                 if (r.line == 0)
                     return Tr::tr("whole file");
                 return r.item == 0 ? text::number(r.line)
                                    : Tr::tr("%1, item %2").arg(text::number(r.line), text::number(r.item));
             },
             .number = true},
            {.title = Tr::tr("Reason"), .text = [](const Rejection &r) { return r.reason; }},
        },
        parent);
}

} // namespace pp
