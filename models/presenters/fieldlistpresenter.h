// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/fieldtablemodel.h"
#include "models/services/listservice.h"
#include "models/services/reviewservice.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace pp {

/// The state of a list page, Inbox or Inventory: its query, the rows loaded so far, the counts beside the filters, and
/// what is selected. Answers to older questions are dropped. GUI thread.
class FieldListPresenter : public QObject
{
    Q_OBJECT
public:
    FieldListPresenter(FieldList list, ListService &lists, ReviewService &review, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] FieldList list() const { return m_query.list; }
    [[nodiscard]] FieldTableModel &model() { return m_model; }
    [[nodiscard]] const FieldQuery &query() const { return m_query; }
    [[nodiscard]] FieldQuery queryNow() const; ///< with the time that ages are counted from
    [[nodiscard]] const FieldCounts &counts() const { return m_counts; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; } ///< the first answer is there
    [[nodiscard]] bool isFiltered() const;

    void setText(const QString &text); ///< applied when the typing pauses
    /// Filters and order as in this query, all at once.
    void setQuery(const FieldQuery &query);
    void setSort(FieldQuery::Sort sort, bool descending);
    void clearFilters();

    using SavedFilter = ListService::SavedFilter;
    [[nodiscard]] const QList<SavedFilter> &savedFilters() const { return m_savedFilters; }
    /// What is filtered and sorted by now; replaces the one with this name.
    void saveFilter(const QString &name);
    void removeFilter(const QString &name); ///< filterRemoved() tells what to put back
    void putBack(const SavedFilter &filter);
    void apply(const SavedFilter &filter);

    /// Filters, order and the current field, for the next time. The field is selected if it is among those shown first.
    [[nodiscard]] QJsonObject state() const;
    void restoreState(const QJsonObject &state);

    /// A row opens or closes. What it shows below is asked for, and again when something changes.
    void setExpanded(FieldId field, bool expanded);
    /// For this field and this view only; the workspace audits it.
    void setRevealed(FieldId field, bool revealed);

    void setSelected(const QList<FieldId> &fields);
    /// Everything that passes the filters, loaded or not, until something else is selected.
    void selectAll();
    [[nodiscard]] bool isAllSelected() const { return m_allSelected; }
    [[nodiscard]] qint64 selectedCount() const;
    /// The selected rows; of everything, those that are loaded.
    [[nodiscard]] const QList<FieldId> &selected() const { return m_selected; }
    /// Calls fn with all that is selected; at once when all of it is loaded.
    void withSelected(const std::function<void(const QList<FieldId> &)> &fn);
    /// The selected rows are about to leave the list: selects what follows them, so that a reviewer can go on at once.
    void moveOn();
    /// Selects this field as soon as it is in the list.
    void goTo(FieldId field);
    /// What was about to leave stays after all.
    void stay();

public Q_SLOTS:
    /// Something changed in the workspace. Several calls within a quarter of a second are one question.
    void refresh();

Q_SIGNALS:
    void changed();          ///< the query, the counts, whether it is loaded
    void rowsChanged();
    void selectionChanged();
    void currentWanted(pp::FieldId field); ///< 0: select nothing
    void filterRemoved(const pp::ListService::SavedFilter &filter);
    void failed(const QString &message);

private:
    void restart();
    void askSavedFilters();
    void take(const QList<Field> &rows, bool atEnd, bool more);
    void tellFailure(const QFuture<Result<>> &future);
    void ask(int limit, bool fresh);
    void askMore();
    void show(const FieldPage &page, bool fresh);
    void askAgainWhenComplete();
    void answered();
    void askDetails(FieldId field);
    void askExample(FieldId field);
    [[nodiscard]] FieldId following() const;

    ListService &m_lists;
    ReviewService &m_review;
    Clock m_clock;
    FieldTableModel m_model;
    FieldQuery m_query;
    FieldCounts m_counts;
    QList<FieldId> m_selected;
    QList<SavedFilter> m_savedFilters;
    bool m_allSelected = false;
    bool m_updating = false; ///< rows come and go by themselves, not by somebody's selecting
    QHash<FieldId, bool> m_expanded; ///< whether its example is revealed
    QSet<FieldId> m_leaving;
    FieldId m_wanted = 0;
    FieldId m_restored = 0;
    bool m_loaded = false;
    bool m_again = false;
    bool m_completing = false; ///< waits for what the counts are not complete without
    int m_generation = 0;
    int m_pending = 0; ///< questions of this generation that are not answered
    bool m_pageAsked = false; ///< the first one of them
    QTimer m_typing;
    QTimer m_refresh;
    QTimer m_minute;
    QElapsedTimer m_sinceAsked;
    qint64 m_lastTook = 0; ///< ms from the question to its last answer
};

} // namespace pp
