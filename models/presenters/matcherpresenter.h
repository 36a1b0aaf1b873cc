// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/detectionpresenter.h"

#include <QTimer>

namespace pp {

/// One matcher while somebody edits it: what is wrong with it, where it hits in a text of theirs, and what it would change
/// in the workspace. Each is asked anew after every change, and only the answer to the newest question is shown.
/// GUI thread.
class MatcherPresenter : public QObject
{
    Q_OBJECT
public:
    /// `instead`: the saved matcher that is edited; none: it is a new one, which begins as `draft`.
    MatcherPresenter(DetectionPresenter &detection, const Matcher &draft, const std::optional<MatcherId> &instead, QObject *parent = nullptr);

    [[nodiscard]] const Matcher &draft() const { return m_draft; }
    [[nodiscard]] bool isNew() const { return !m_instead; }
    void setDraft(const Matcher &draft);
    void setTestText(const QString &text);

    [[nodiscard]] const MatcherTrial &trial() const { return m_trial; }
    [[nodiscard]] EffectModel &effects() { return *m_effects; }
    /// A sentence about the workspace; empty while nothing is known yet.
    [[nodiscard]] const QString &effectText() const { return m_effectText; }
    /// Why it cannot be saved, or was not; empty: it can.
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool canSave() const;

    void save();

Q_SIGNALS:
    void trialChanged();
    void effectChanged();
    void saved();

private:
    void ask();
    void askEffect();

    DetectionPresenter &m_detection;
    Matcher m_draft;
    std::optional<MatcherId> m_instead;
    QString m_testText;
    MatcherTrial m_trial;
    EffectModel *m_effects;
    QString m_effectText;
    QTimer m_soon;
    int m_generation = 0;
    bool m_saving = false;
    QString m_refused; ///< why it was not saved; until it is changed
};

} // namespace pp
