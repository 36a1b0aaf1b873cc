// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviewservice.h"

#include "models/services/compiledrules.h"
#include "models/services/exampletext.h"
#include "models/services/matcherrules.h"
#include "models/services/workspace.h"
#include "models/storage/auditrepository.h"
#include "models/storage/fieldrepository.h"
#include "models/storage/matcherrepository.h"

#include <QCoreApplication>
#include <QSet>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

using Decided = FieldRepository::Decided;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QJsonObject toJson(const Decision &decision)
{
    const auto colour = [](std::optional<Colour> c) { return c ? QJsonValue(colourKey(*c)) : QJsonValue(); };
    return {{u"chosen"_s, colour(decision.chosen)},
            {u"classification"_s, colour(decision.classification)},
            {u"note"_s, decision.note}};
}

Error inInventory(const QString &path)
{
    return {Error::Code::Conflict, Tr::tr("“%1” is in the Inventory already.").arg(path), {}};
}

Error inInbox(const QString &path)
{
    return {Error::Code::Conflict, Tr::tr("“%1” is in the Inbox.").arg(path), {}};
}

/// Decides about each field once, all in one transaction with their audit entries. next(Decided) -> Result<Decision>
template<typename Stop, typename Next>
Result<QList<Decision>> decide(Database &database, const Stop &stop, qint64 now, const QList<FieldId> &ids, const QString &action, Next next)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return fail(begun.error());
    FieldRepository fields(database);
    AuditRepository audit(database);
    QList<Decision> before;
    QSet<FieldId> done;
    for (const FieldId id : ids) {
        if (done.contains(id))
            continue;
        done.insert(id);
        if (stop())
            return fail(Error::Code::Cancelled, Tr::tr("It was stopped. Nothing was changed."));
        stop.progress(done.size());
        const auto decided = fields.decided(id);
        if (!decided)
            return fail(decided.error());
        const Result<Decision> decision = next(*decided);
        if (!decision)
            return fail(decision.error());
        before.append(decided->decision);
        if (*decision == decided->decision)
            continue;
        if (auto written = fields.decide(*decision); !written)
            return fail(written.error());
        if (auto audited = audit.append(now, action, decided->path, toJson(decided->decision), toJson(*decision)); !audited)
            return fail(audited.error());
    }
    if (auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return before;
}

Decision classified(const Decided &decided, Colour colour, const QString &member, qint64 now)
{
    Decision decision = decided.decision;
    decision.chosen.reset();
    decision.classification = colour;
    decision.classifiedBy = member;
    decision.classifiedAt = now;
    return decision;
}

} // namespace

ReviewService::ReviewService(Workspace &workspace)
    : m_workspace(workspace)
    , m_rules(std::make_shared<CompiledRules>())
{
}

QFuture<Result<FieldPage>> ReviewService::page(const FieldQuery &query)
{
    return m_workspace.read<FieldPage>([query](Database &database) { return FieldRepository(database).page(query); });
}

QFuture<Result<FieldDetails>> ReviewService::details(const QString &path)
{
    return m_workspace.read<FieldDetails>([path](Database &database) -> Result<FieldDetails> {
        FieldRepository fields(database);
        auto field = fields.byPath(path);
        if (!field)
            return fail(field.error());
        const auto rules = MatcherRepository(database).rules();
        if (!rules)
            return fail(rules.error());
        if (auto set = setTerms(*field, *rules); !set)
            return fail(set.error());
        const auto sightings = fields.sightings(field->id);
        if (!sightings)
            return fail(sightings.error());
        return FieldDetails{*field, *sightings};
    });
}

QFuture<Result<FieldExample>> ReviewService::example(const QString &path, bool reveal)
{
    const auto find = [path, reveal, rules = m_rules](Database &database) -> Result<FieldExample> {
        FieldRepository fields(database);
        const auto field = fields.byPath(path);
        if (!field)
            return fail(field.error());
        // The example of an event need not hold every field of it.
        constexpr int tried = 50;
        const auto examples = fields.examples(field->id, tried);
        if (!examples)
            return fail(examples.error());
        const auto matchers = rules->matchers(database);
        if (!matchers)
            return fail(matchers.error());
        for (const FieldRepository::Example &example : *examples) {
            const ExampleText text = exampleText(example.payload, path, !reveal, **matchers);
            if (text.line > 0)
                return FieldExample{example.source, example.event, text.text, text.line, !reveal, text.hits};
        }
        return fail(Error::Code::NotFound, Tr::tr("No example with this field is kept."));
    };
    if (!reveal)
        return m_workspace.read<FieldExample>(find);
    return m_workspace.write<FieldExample>([find, path, now = m_workspace.clock()()](Database &database) -> Result<FieldExample> {
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return fail(begun.error());
        const auto example = find(database);
        if (!example)
            return example;
        auto audited = AuditRepository(database).append(now, u"example.reveal"_s, path, {},
                                                        {{u"source"_s, example->source}, {u"event"_s, example->event}});
        if (!audited)
            return fail(audited.error());
        if (auto committed = transaction.commit(); !committed)
            return fail(committed.error());
        return example;
    });
}

QFuture<ReviewService::Before> ReviewService::choose(const QList<FieldId> &fields, std::optional<Colour> colour)
{
    return m_workspace.writeLong<QList<Decision>>([fields, colour, now = m_workspace.clock()()](Database &database, const auto &stop) {
        return decide(database, stop, now, fields, u"field.choose"_s, [colour](const Decided &decided) -> Result<Decision> {
            if (decided.decision.classification)
                return fail(inInventory(decided.path));
            Decision decision = decided.decision;
            decision.chosen = colour;
            return decision;
        });
    });
}

QFuture<ReviewService::Before> ReviewService::accept(const QList<FieldId> &fields)
{
    return m_workspace.writeLong<QList<Decision>>([fields, now = m_workspace.clock()()](Database &database, const auto &stop) {
        return decide(database, stop, now, fields, u"field.accept"_s, [&](const Decided &decided) -> Result<Decision> {
            if (decided.decision.classification)
                return fail(inInventory(decided.path));
            return classified(decided, decided.decision.chosen.value_or(decided.recommendation), database.member(), now);
        });
    });
}

QFuture<ReviewService::Before> ReviewService::classify(const QList<FieldId> &fields, Colour colour)
{
    return m_workspace.writeLong<QList<Decision>>([fields, colour, now = m_workspace.clock()()](Database &database, const auto &stop) {
        return decide(database, stop, now, fields, u"field.classify"_s, [&](const Decided &decided) -> Result<Decision> {
            if (decided.decision.classification)
                return fail(inInventory(decided.path));
            return classified(decided, colour, database.member(), now);
        });
    });
}

QFuture<ReviewService::Before> ReviewService::reclassify(const QList<FieldId> &fields, Colour colour)
{
    return m_workspace.writeLong<QList<Decision>>([fields, colour, now = m_workspace.clock()()](Database &database, const auto &stop) {
        return decide(database, stop, now, fields, u"field.reclassify"_s, [&](const Decided &decided) -> Result<Decision> {
            if (!decided.decision.classification)
                return fail(inInbox(decided.path));
            if (decided.decision.classification == colour)
                return decided.decision;
            return classified(decided, colour, database.member(), now);
        });
    });
}

QFuture<ReviewService::Before> ReviewService::returnToInbox(const QList<FieldId> &fields)
{
    return m_workspace.writeLong<QList<Decision>>([fields, now = m_workspace.clock()()](Database &database, const auto &stop) {
        return decide(database, stop, now, fields, u"field.return"_s, [](const Decided &decided) -> Result<Decision> {
            if (!decided.decision.classification)
                return fail(inInbox(decided.path));
            Decision decision = decided.decision;
            decision.classification.reset();
            decision.classifiedBy.clear();
            decision.classifiedAt.reset();
            return decision;
        });
    });
}

QFuture<ReviewService::Before> ReviewService::setNote(FieldId field, const QString &note)
{
    return m_workspace.writeLong<QList<Decision>>([field, note, now = m_workspace.clock()()](Database &database, const auto &stop) {
        return decide(database, stop, now, {field}, u"field.note"_s, [&note](const Decided &decided) -> Result<Decision> {
            Decision decision = decided.decision;
            decision.note = note;
            return decision;
        });
    });
}

QFuture<ReviewService::Before> ReviewService::restore(const QList<Decision> &decisions)
{
    return m_workspace.writeLong<QList<Decision>>([decisions, now = m_workspace.clock()()](Database &database, const auto &stop) {
        QList<FieldId> ids;
        QHash<FieldId, Decision> wanted;
        for (const Decision &decision : decisions) {
            ids.append(decision.field);
            wanted.insert(decision.field, decision);
        }
        return decide(database, stop, now, ids, u"field.restore"_s, [&wanted](const Decided &decided) -> Result<Decision> {
            return wanted.value(decided.decision.field);
        });
    });
}

} // namespace pp
