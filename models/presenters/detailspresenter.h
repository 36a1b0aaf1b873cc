// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/presenters/messages.h"
#include "models/services/reviewservice.h"

#include <QTimer>

namespace pp {

/// What the details sheet shows of one field: the row at once, its sightings and the example as they arrive.
/// GUI thread.
class DetailsPresenter : public QObject
{
    Q_OBJECT
public:
    DetailsPresenter(ReviewService &review, Messages &messages, const Clock &clock, QObject *parent = nullptr);

    void show(const std::optional<Field> &field);
    void refresh(); ///< something changed in the workspace
    void setRevealed(bool revealed); ///< for this field and this view only; the workspace audits it

    [[nodiscard]] const std::optional<Field> &field() const { return m_field; }
    [[nodiscard]] const std::optional<FieldExample> &example() const { return m_example; }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] bool isExampleAsked() const { return m_exampleAnswered; }
    [[nodiscard]] DetectionModel &detections() { return *m_detections; }
    [[nodiscard]] SightingModel &sightings() { return *m_sightings; }
    [[nodiscard]] QString seenText() const; ///< "Seen in 12,304 events from 3 sources."
    [[nodiscard]] QString timesText() const;
    [[nodiscard]] QString decisionText() const;

Q_SIGNALS:
    void changed();
    void exampleChanged();

private:
    void ask();
    void askExample();

    ReviewService &m_review;
    Messages &m_messages;
    Clock m_clock;
    std::optional<Field> m_field;
    std::optional<FieldExample> m_example;
    DetectionModel *m_detections;
    SightingModel *m_sightings;
    bool m_revealed = false;
    bool m_exampleAnswered = false;
    int m_generation = 0;
    QTimer m_pause; ///< arrow keys held down ask once, at the end
};

} // namespace pp
