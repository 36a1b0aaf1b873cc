// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/listservice.h"

#include "models/services/filterjson.h"
#include "models/services/matchereffect.h"
#include "models/services/workspace.h"
#include "models/storage/fieldindex.h"
#include "models/storage/fieldrepository.h"
#include "models/storage/importrepository.h"
#include "models/storage/savedfilterrepository.h"
#include "models/storage/sightingrepository.h"
#include "models/storage/sourcerepository.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <utility>

namespace pp {

namespace {
constexpr qint64 rowsAtOnce = 20'000; ///< some 50 ms, after which somebody else may ask
constexpr qsizetype fieldsAtOnce = 1000; ///< with their sources, events and detections
} // namespace

ListService::ListService(Workspace &workspace)
    : m_workspace(workspace)
    , m_index(std::make_shared<FieldIndex>())
    , m_context(std::make_unique<QObject>())
    , m_effectsAsked(std::make_shared<std::atomic_int>(0))
{
}

ListService::~ListService() = default;

/// Part by part, so that pages and details are not kept waiting behind it.
void ListService::loadOn()
{
    const auto part = m_workspace.read<IndexRead>([index = m_index](Database &database) { return index->load(database, rowsAtOnce); });
    onFinished(part, m_context.get(), [this](const QFuture<Result<IndexRead>> &future) {
        const bool failed = future.isCanceled() || !future.result();
        m_loading = !failed && *future.result() != IndexRead::Everything;
        if (failed) { // whoever waits meets the same failure, and the next question tries again
            askWaiting(IndexRead::Everything);
            return;
        }
        m_read = *future.result();
        askWaiting(m_read);
        if (m_loading)
            loadOn();
    });
}

void ListService::askWaiting(IndexRead read)
{
    for (const auto &[needed, ask] : std::exchange(m_waiting, {})) {
        if (needed <= read)
            ask();
        else
            m_waiting.append({needed, ask});
    }
}

template<typename T, typename Job>
QFuture<Result<T>> ListService::whenRead(IndexRead needed, Job job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto ask = [this, promise, needed, job] {
        const auto answer = m_workspace.read<T>([index = m_index, needed, job](Database &database) -> Result<T> {
            if (auto refreshed = index->refresh(database, needed); !refreshed)
                return fail(refreshed.error());
            return job(database, *index);
        });
        onFinished(answer, m_context.get(), [promise](const QFuture<Result<T>> &future) {
            if (future.isCanceled())
                promise->future().cancel();
            else
                promise->addResult(future.result());
            promise->finish();
        });
    };
    if (m_read >= needed)
        ask();
    else
        m_waiting.append({needed, ask});
    if (m_read != IndexRead::Everything && !std::exchange(m_loading, true))
        loadOn();
    return promise->future();
}

QFuture<Result<FieldPage>> ListService::page(const FieldQuery &query)
{
    // What a window shows first is not kept waiting: the order of paths is an index of the database.
    if (m_read == IndexRead::Nothing && !query.isFiltered() && query.sort == FieldQuery::Sort::Path)
        return m_workspace.read<FieldPage>([query](Database &database) { return FieldRepository(database).page(query); });
    return whenRead<FieldPage>(FieldIndex::neededFor(query), [query](Database &database, FieldIndex &index) -> Result<FieldPage> {
        const FieldIndex::Part part = index.page(query);
        auto rows = FieldRepository(database).byIds(part.ids);
        if (!rows)
            return fail(rows.error());
        return FieldPage{*rows, part.atEnd};
    });
}

QFuture<Result<FieldCounts>> ListService::counts(const FieldQuery &query)
{
    return whenRead<FieldCounts>(FieldIndex::neededFor(query), [query](Database &, FieldIndex &index) -> Result<FieldCounts> { return index.counts(query); });
}

QFuture<Result<>> ListService::everythingRead()
{
    return whenRead<void>(IndexRead::Everything, [](Database &, FieldIndex &) -> Result<> { return {}; });
}

QFuture<Result<QList<FieldId>>> ListService::ids(const FieldQuery &query)
{
    FieldQuery all = query;
    all.after.reset();
    all.limit = std::numeric_limits<int>::max();
    return whenRead<QList<FieldId>>(FieldIndex::neededFor(all), [all](Database &, FieldIndex &index) -> Result<QList<FieldId>> { return index.page(all).ids; });
}

QFuture<Result<>> ListService::read(const QList<FieldId> &ids, const Take &take)
{
    return m_workspace.maintain<void>([ids, take](Database &database, const auto &stop) -> Result<> {
        FieldRepository fields(database);
        for (qsizetype done = 0; done < ids.size(); done += fieldsAtOnce) {
            if (stop())
                return fail(Error::Code::Cancelled, QCoreApplication::translate("Database", "Reading was stopped."));
            const auto part = fields.byIds(ids.mid(done, fieldsAtOnce));
            if (!part)
                return fail(part.error());
            take(*part);
            stop.progress(std::min(done + fieldsAtOnce, ids.size()), ids.size());
        }
        return {};
    });
}

QFuture<Result<MatcherEffect>> ListService::effectOf(const Matcher &matcher, const QList<Matcher> &now)
{
    const int number = ++*m_effectsAsked;
    return whenRead<MatcherEffect>(IndexRead::Fields, [matcher, now, number, asked = m_effectsAsked](Database &database, FieldIndex &index) {
        return matcherEffect(matcher, now, index, database, [&] { return *asked != number; });
    });
}

QFuture<Result<WorkspaceFigures>> ListService::figures()
{
    return whenRead<WorkspaceFigures>(IndexRead::Sources, [now = m_workspace.clock()()](Database &database, FieldIndex &index) -> Result<WorkspaceFigures> {
        WorkspaceFigures figures{index.figures(), index.growth(now), {}, 0};
        SourceRepository repository(database);
        const auto sources = repository.list();
        if (!sources)
            return fail(sources.error());
        const auto counts = repository.eventCounts();
        if (!counts)
            return fail(counts.error());
        const auto bySource = index.figuresBySource();
        for (const Source &source : *sources)
            figures.sources.append({source, counts->value(source.id), bySource.value(source.id)});
        const auto events = ImportRepository(database).eventsCounted();
        if (!events)
            return fail(events.error());
        figures.events = *events;
        return figures;
    });
}

QFuture<Result<SeenByDay>> ListService::seenByDay(qint64 firstDay)
{
    return m_workspace.survey<SeenByDay>([firstDay](Database &database, const auto &stop) {
        return SightingRepository(database).seenByDay(firstDay, [&stop] { return stop(); });
    });
}

QFuture<Result<QList<ListService::SavedFilter>>> ListService::savedFilters(FieldList list)
{
    return m_workspace.read<QList<SavedFilter>>([list](Database &database) -> Result<QList<SavedFilter>> {
        const auto all = SavedFilterRepository(database).all(list);
        if (!all)
            return fail(all.error());
        QList<SavedFilter> filters;
        for (const auto &[name, json] : *all)
            filters.append({name, filterFromJson(QJsonDocument::fromJson(json).object())});
        return filters;
    });
}

QFuture<Result<>> ListService::saveFilter(FieldList list, const SavedFilter &filter)
{
    return m_workspace.write<void>([list, filter](Database &database) {
        return SavedFilterRepository(database).save(list, filter.name, QJsonDocument(filterToJson(filter.query)).toJson(QJsonDocument::Compact));
    });
}

QFuture<Result<>> ListService::removeFilter(FieldList list, const QString &name)
{
    return m_workspace.write<void>([list, name](Database &database) { return SavedFilterRepository(database).remove(list, name); });
}

} // namespace pp
