// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/timeline.h"
#include "models/presenters/messages.h"
#include "models/services/auditservice.h"
#include "models/services/reviewservice.h"

#include <QTimer>

namespace pp {

/// What the details sheet shows of one field: the row at once, its sightings and the example as they arrive.
/// GUI thread.
class DetailsPresenter : public QObject
{
    Q_OBJECT
public:
    DetailsPresenter(ReviewService &review, AuditService &audit, Messages &messages, const Clock &clock, QObject *parent = nullptr);

    void show(const std::optional<Field> &field);
    void refresh(); ///< something changed in the workspace
    void setRevealed(bool revealed); ///< for this field and this view only; the workspace audits it

    [[nodiscard]] const std::optional<Field> &field() const { return m_field; }
    [[nodiscard]] const std::optional<FieldExample> &example() const { return m_example; }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] bool isExampleAsked() const { return m_exampleAnswered; }
    [[nodiscard]] DetectionModel &detections() { return *m_detections; }
    [[nodiscard]] SightingModel &sightings() { return *m_sightings; }
    [[nodiscard]] AuditModel &history() { return *m_history; }
    [[nodiscard]] bool isHistoryAsked() const { return m_historyAnswered; }
    [[nodiscard]] ChartModel &timeline() { return m_timeline; }
    [[nodiscard]] Timeline span() const { return m_span; }
    void setSpan(Timeline span);
    [[nodiscard]] QString timelineTitle() const;
    [[nodiscard]] QString seenText() const; ///< "Seen in 12,304 events from 3 sources."
    [[nodiscard]] QString timesText() const;
    [[nodiscard]] QString decisionText() const;

Q_SIGNALS:
    void changed();
    void exampleChanged();
    void timelineChanged();
    void historyChanged();

private:
    void ask();
    void askExample();
    void askHistory();
    void showTimeline();

    ReviewService &m_review;
    AuditService &m_audit;
    Messages &m_messages;
    Clock m_clock;
    std::optional<Field> m_field;
    std::optional<FieldExample> m_example;
    DetectionModel *m_detections;
    SightingModel *m_sightings;
    AuditModel *m_history;
    ChartModel m_timeline;
    Timeline m_span = Timeline::Days;
    bool m_spanChosen = false;
    FieldId m_spanOf = 0; ///< for which it was taken
    bool m_revealed = false;
    bool m_exampleAnswered = false;
    bool m_historyAnswered = false;
    int m_generation = 0;
    QTimer m_pause; ///< arrow keys held down ask once, at the end
};

} // namespace pp
