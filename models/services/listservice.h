// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/fieldquery.h"
#include "models/domain/figures.h"
#include "models/domain/matcher.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace pp {

class FieldIndex;
class Workspace;
enum class IndexRead : int;

/// Answers a window's lists: any filter and sort of a million fields, with its counts, while somebody types. What it
/// keeps in memory for that is read when the first question comes, part by part; a question is answered as soon as what
/// it needs is read.
/// Lives on the workspace's thread; answers arrive there.
class ListService
{
public:
    explicit ListService(Workspace &workspace);
    ~ListService();
    ListService(const ListService &) = delete;
    ListService &operator=(const ListService &) = delete;

    [[nodiscard]] QFuture<Result<FieldPage>> page(const FieldQuery &query);
    /// Of what is read; FieldCounts::complete tells whether to ask again after everythingRead().
    [[nodiscard]] QFuture<Result<FieldCounts>> counts(const FieldQuery &query);
    [[nodiscard]] QFuture<Result<>> everythingRead();
    /// All fields of the query, whatever its limit.
    [[nodiscard]] QFuture<Result<QList<FieldId>>> ids(const FieldQuery &query);

    /// Reads these fields in parts, beside everything else and with progress; take() gets part after part, on the thread
    /// that reads. What is no longer there is left out.
    using Take = std::function<void(const QList<Field> &fields)>;
    [[nodiscard]] QFuture<Result<>> read(const QList<FieldId> &ids, const Take &take);

    /// What a matcher would change among all fields, against the ones (of its name) that are in force now. A newer
    /// question ends an older one, which is then Cancelled.
    [[nodiscard]] QFuture<Result<MatcherEffect>> effectOf(const Matcher &matcher, const QList<Matcher> &now);

    /// Of the whole workspace, for Overview and Sources.
    [[nodiscard]] QFuture<Result<WorkspaceFigures>> figures();
    /// In the days of a FieldGrowth that begin with this one. Reads all sightings of these days, beside everything else.
    [[nodiscard]] QFuture<Result<SeenByDay>> seenByDay(qint64 firstDay);

    struct SavedFilter {
        QString name;
        FieldQuery query; ///< what it filters by and how it sorts

        friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
    };
    [[nodiscard]] QFuture<Result<QList<SavedFilter>>> savedFilters(FieldList list);
    /// Replaces the one with this name.
    [[nodiscard]] QFuture<Result<>> saveFilter(FieldList list, const SavedFilter &filter);
    [[nodiscard]] QFuture<Result<>> removeFilter(FieldList list, const QString &name);

private:
    void loadOn();
    void askWaiting(IndexRead read);
    template<typename T, typename Job>
    QFuture<Result<T>> whenRead(IndexRead needed, Job job); ///< job(Database &, FieldIndex &) -> Result<T>

    Workspace &m_workspace;
    std::shared_ptr<FieldIndex> m_index; ///< used on the reading thread alone
    std::unique_ptr<QObject> m_context;  ///< answers after its end are dropped
    QList<std::pair<IndexRead, std::function<void()>>> m_waiting; ///< questions until what they need is read
    IndexRead m_read{}; ///< nothing
    bool m_loading = false;
    std::shared_ptr<std::atomic_int> m_effectsAsked; ///< how many; an answer that is not about the last one stops
};

} // namespace pp
