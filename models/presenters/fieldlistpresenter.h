// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/fieldtablemodel.h"
#include "models/services/reviewservice.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QSet>
#include <QTimer>

namespace pp {

/// The state of a list page, Inbox or Inventory: its query, the rows loaded so far, the counts beside the filters, and
/// what is selected. Answers to older questions are dropped. GUI thread.
class FieldListPresenter : public QObject
{
    Q_OBJECT
public:
    FieldListPresenter(FieldList list, ReviewService &review, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] FieldList list() const { return m_query.list; }
    [[nodiscard]] FieldTableModel &model() { return m_model; }
    [[nodiscard]] const FieldQuery &query() const { return m_query; }
    [[nodiscard]] const FieldCounts &counts() const { return m_counts; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; } ///< the first answer is there
    [[nodiscard]] bool isFiltered() const;

    void setText(const QString &text); ///< applied when the typing pauses
    void setColours(const QList<Colour> &colours);
    void setSources(const QStringList &sources);
    void setSort(FieldQuery::Sort sort, bool descending);
    /// Filters and order as in this query, all at once.
    void setQuery(const FieldQuery &query);
    void clearFilters();

    /// Filters and the current field, for the next time. The field is selected if it is among those shown first.
    [[nodiscard]] QJsonObject state() const;
    void restoreState(const QJsonObject &state);

    void setSelected(const QList<FieldId> &fields);
    [[nodiscard]] const QList<FieldId> &selected() const { return m_selected; }
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
    void failed(const QString &message);

private:
    void restart();
    void ask(int limit, bool fresh);
    void askMore();
    void show(const FieldPage &page, bool fresh);
    void answered();
    [[nodiscard]] FieldId following() const;

    ReviewService &m_review;
    FieldTableModel m_model;
    FieldQuery m_query;
    FieldCounts m_counts;
    QList<FieldId> m_selected;
    QSet<FieldId> m_leaving;
    FieldId m_wanted = 0;
    bool m_loaded = false;
    bool m_again = false;
    int m_generation = 0;
    int m_pending = 0; ///< questions of this generation that are not answered
    QTimer m_typing;
    QTimer m_refresh;
    QTimer m_minute;
    QElapsedTimer m_sinceAsked;
};

} // namespace pp
