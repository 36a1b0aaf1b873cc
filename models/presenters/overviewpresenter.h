// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/fieldquery.h"
#include "models/items/chartmodel.h"
#include "models/presenters/messages.h"
#include "models/presenters/refresher.h"
#include "models/services/importhistoryservice.h"
#include "models/services/listservice.h"

namespace pp {

/// The state of the workspace for somebody who has one minute: figures and charts, and for each the fields behind it.
/// GUI thread.
class OverviewPresenter : public QObject
{
    Q_OBJECT
public:
    OverviewPresenter(ListService &lists, ImportHistoryService &importHistory, Messages &messages, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<WorkspaceFigures> &figures() const { return m_figures; } ///< none: not counted yet
    [[nodiscard]] bool isEmpty() const { return m_figures && m_figures->fields == FieldFigures{}; }
    [[nodiscard]] QString summary() const;    ///< "1,204,331 events from 5 sources, last import 2 minutes ago"
    [[nodiscard]] qint64 newInWeek() const;   ///< in the last seven of the days
    [[nodiscard]] qint64 newInWeekBefore() const;
    [[nodiscard]] QString period() const;     ///< "30 days up to 31 January 2026"

    [[nodiscard]] ChartModel &byColour() { return m_byColour; }     ///< bars Red, Yellow, Green; series Recommended, Decided
    [[nodiscard]] ChartModel &redSources() { return m_redSources; } ///< the ten with most Red; series likewise
    [[nodiscard]] ChartModel &added() { return m_added; }           ///< a day
    [[nodiscard]] ChartModel &known() { return m_known; }           ///< all fields at the end of each day
    [[nodiscard]] ChartModel &seen() { return m_seen; }             ///< times a day; series Red, Yellow, Green
    [[nodiscard]] bool isSeenCounted() const { return m_seenByDay.has_value(); } ///< it takes longer than the rest

    void setWatched(bool watched);

    /// The fields behind a bar, or behind one part of it (series -1: all of it).
    [[nodiscard]] FieldQuery behindColour(int bar, int series) const;
    [[nodiscard]] FieldQuery behindSource(int bar, int series) const;
    [[nodiscard]] FieldQuery behindSeen(int series) const; ///< series -1: of any colour
    [[nodiscard]] static FieldQuery behindList(FieldList list);
    [[nodiscard]] static FieldQuery behindRed();
    [[nodiscard]] FieldQuery behindAdded(int bar) const; ///< newest first, as are the next two
    [[nodiscard]] FieldQuery behindKnown(int bar) const;
    [[nodiscard]] FieldQuery behindNewInWeek() const;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void askSeen();
    void considerSeen();
    void showFields();
    void showGrowth();
    void showSources();
    void showSeen();
    void answered();
    [[nodiscard]] FieldQuery firstSeen(int fromDay, int untilDay, qint64 toReview) const;

    ListService &m_lists;
    ImportHistoryService &m_importHistory;
    Messages &m_messages;
    Clock m_clock;
    std::optional<WorkspaceFigures> m_figures;
    Time m_lastImport;
    ChartModel m_byColour;
    ChartModel m_redSources;
    ChartModel m_added;
    ChartModel m_known;
    ChartModel m_seen;
    std::optional<SeenByDay> m_seenByDay;
    QFuture<Result<SeenByDay>> m_counting; ///< of what was seen
    int m_pending = 0;
    bool m_watched = false;
    Refresher m_refresher;
    Refresher m_seenRefresher;
};

} // namespace pp
