// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/matcherpresenter.h"

#include "models/base/serialexecutor.h"
#include "models/items/matchertext.h"

#include <QPointer>

namespace pp {

MatcherPresenter::MatcherPresenter(DetectionPresenter &detection, const Matcher &draft, const std::optional<MatcherId> &instead, QObject *parent)
    : QObject(parent)
    , m_detection(detection)
    , m_draft(draft)
    , m_instead(instead)
    , m_effects(newEffectModel(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // one question for all that changes at once; the next key press ends the one before
    connect(&m_soon, &QTimer::timeout, this, &MatcherPresenter::ask);
    ask();
}

void MatcherPresenter::setDraft(const Matcher &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_refused.clear();
    m_soon.start();
}

void MatcherPresenter::setTestText(const QString &text)
{
    m_testText = text;
    m_soon.start();
}

void MatcherPresenter::ask()
{
    Matcher on = m_draft;
    on.enabled = true;
    onFinished(m_detection.tryOut(on, m_testText), this, [this, generation = ++m_generation](const QFuture<Result<MatcherTrial>> &future) {
        if (generation != m_generation || future.isCanceled() || !future.result())
            return;
        m_trial = *future.result();
        Q_EMIT trialChanged();
    });
    askEffect();
}

void MatcherPresenter::askEffect()
{
    Matcher on = m_draft;
    on.enabled = true;
    onFinished(m_detection.effectOf(on, m_instead), this, [this, generation = m_generation](const QFuture<Result<MatcherEffect>> &future) {
        if (generation != m_generation || future.isCanceled())
            return;
        const auto effect = future.result();
        if (!effect)
            return; // an older question, or a matcher of which the trial says what is wrong
        m_effects->setRows(effect->rows);
        m_effectText = text::effect(*effect);
        Q_EMIT effectChanged();
    });
}

QString MatcherPresenter::hint() const
{
    if (m_draft.id.name.trimmed().isEmpty())
        return tr("Give the matcher a name.");
    if (m_draft.id.on == Detection::On::Value && m_draft.patterns.isEmpty())
        return tr("Give at least one pattern.");
    return m_trial.problem ? m_trial.problem->message : m_refused;
}

bool MatcherPresenter::canSave() const
{
    return (hint().isEmpty() || !m_refused.isEmpty()) && !m_saving;
}

void MatcherPresenter::save()
{
    m_saving = true;
    Q_EMIT trialChanged();
    Matcher matcher = m_draft;
    matcher.id.name = matcher.id.name.trimmed();
    const QPointer<MatcherPresenter> self(this);
    m_detection.save(matcher, m_instead, [self](const QString &problem) {
        if (!self)
            return;
        self->m_saving = false;
        self->m_refused = problem;
        Q_EMIT self->trialChanged();
        if (problem.isEmpty())
            Q_EMIT self->saved();
    });
}

} // namespace pp
