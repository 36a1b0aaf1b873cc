// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/detectionpresenter.h"

#include "models/base/serialexecutor.h"
#include "models/items/text.h"
#include "models/services/matchereffect.h"
#include "models/services/matcherreasons.h"
#include "models/services/matcherrules.h"

#include <algorithm>

namespace pp {

/// What one change replaced: done, the rules before; undone, the rules it had made.
class DetectionPresenter::Changed : public UndoHistory::Step
{
public:
    Changed(const QString &name, DetectionRules other, DetectionPresenter &presenter)
        : Step(name), m_other(std::move(other)), m_presenter(presenter) {}

    void putBack(const std::function<void(bool)> &then) override
    {
        m_presenter.put(text(), m_other, [this, then](const DetectionRules *other) {
            if (other)
                m_other = *other;
            then(other != nullptr);
        });
    }

private:
    DetectionRules m_other;
    DetectionPresenter &m_presenter;
};

DetectionPresenter::DetectionPresenter(MatcherService &matchers, ListService &lists, UndoHistory &history, Jobs &jobs, Messages &messages,
                                       QObject *parent)
    : QObject(parent)
    , m_service(matchers)
    , m_lists(lists)
    , m_history(history)
    , m_jobs(jobs)
    , m_messages(messages)
    , m_model(newMatcherModel(this))
    , m_refresher([this] { ask(); })
{
}

void DetectionPresenter::ask()
{
    onFinished(m_service.rules(), this, [this](const QFuture<Result<DetectionRules>> &future) {
        if (!future.isCanceled()) {
            if (const auto rules = future.result(); rules) {
                m_all = knownMatchers(*rules);
                m_threshold = rules->threshold;
                m_keepsExamples = rules->keepsExamples;
                show();
            } else {
                m_messages.problem(rules.error().message);
            }
        }
        m_refresher.answered();
        Q_EMIT changed();
    });
}

void DetectionPresenter::show()
{
    QList<KnownMatcher> shown;
    const QString wanted = m_text.toCaseFolded();
    for (const KnownMatcher &each : std::as_const(m_all)) {
        const QStringList texts = QStringList{each.matcher.id.name, each.matcher.category} + each.matcher.terms + each.matcher.patterns;
        if (std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) { return text.toCaseFolded().contains(wanted); }))
            shown.append(each);
    }
    m_model->update(shown, [](const KnownMatcher &each) { return std::tuple(each.isDefault, each.matcher.id.name, each.matcher.id.on); });
}

qsizetype DetectionPresenter::customCount() const
{
    return std::count_if(m_all.cbegin(), m_all.cend(), [](const KnownMatcher &each) { return !each.isDefault; });
}

QString DetectionPresenter::reasonOf(const KnownMatcher &matcher)
{
    if (!matcher.isDefault)
        return {};
    const QString reason = pp::reasonOf(matcher.matcher.id);
    return reason.isEmpty() ? tr("Personal data is often sent under these names") : reason;
}

void DetectionPresenter::setText(const QString &text)
{
    m_text = text;
    show();
    Q_EMIT changed();
}

void DetectionPresenter::save(const Matcher &matcher, const std::optional<MatcherId> &instead,
                              const std::function<void(const QString &)> &then)
{
    const QString name = instead ? tr("Change the matcher %1").arg(matcher.id.name) : tr("Add the matcher %1").arg(matcher.id.name);
    change(name, m_service.save(matcher, instead), then);
}

void DetectionPresenter::remove(const MatcherId &matcher)
{
    change(tr("Delete the matcher %1").arg(matcher.name), m_service.remove(matcher));
}

void DetectionPresenter::setEnabled(const MatcherId &matcher, bool enabled)
{
    const QString name = enabled ? tr("Switch on the matcher %1").arg(matcher.name) : tr("Switch off the matcher %1").arg(matcher.name);
    change(name, m_service.setEnabled(matcher, enabled));
}

void DetectionPresenter::move(const MatcherId &matcher, int by)
{
    qsizetype place = 0;
    for (const KnownMatcher &each : std::as_const(m_all)) {
        if (!each.isDefault && each.matcher.id == matcher)
            break;
        ++place;
    }
    change(tr("Move the matcher %1").arg(matcher.name), m_service.move(matcher, place + by));
}

void DetectionPresenter::setThreshold(double threshold)
{
    change(tr("Count detections from %1 on", "a confidence in percent").arg(text::percent(threshold)), m_service.setThreshold(threshold));
}

void DetectionPresenter::setKeepsExamples(bool keep)
{
    change(keep ? tr("Keep examples of events") : tr("Keep no examples of events"), m_service.setKeepsExamples(keep));
}

void DetectionPresenter::addFrom(const QString &file)
{
    change(tr("Import matchers"), m_service.addFrom(file));
}

void DetectionPresenter::exportTo(const QString &file)
{
    onFinished(m_service.exportTo(file), this, [this](const QFuture<Result<qint64>> &future) {
        if (future.isCanceled())
            return;
        if (const auto count = future.result(); count)
            m_messages.done(tr("%Ln matcher(s) written.", nullptr, int(*count)));
        else
            m_messages.problem(count.error().message);
    });
}

QFuture<Result<MatcherEffect>> DetectionPresenter::effectOf(const Matcher &matcher, const std::optional<MatcherId> &instead)
{
    return m_lists.effectOf(matcher, replacedBy(matcher, instead, m_all));
}

/// Detecting a large workspace anew takes a while; it can be stopped, and then nothing is changed.
void DetectionPresenter::change(const QString &name, const MatcherService::Before &answer, const std::function<void(const QString &)> &then)
{
    m_history.begin();
    m_jobs.add(name, QFuture<void>(answer));
    onFinished(answer, this, [this, name, then](const MatcherService::Before &future) {
        std::unique_ptr<Changed> step;
        QString problem = tr("It was stopped. Nothing was changed.");
        if (!future.isCanceled()) {
            const auto before = future.result();
            problem = before ? QString() : before.error().message;
            if (before)
                step = std::make_unique<Changed>(name, *before, *this);
        }
        m_history.finish(std::move(step));
        if (then)
            then(problem);
        else if (!problem.isEmpty() && !future.isCanceled())
            m_messages.problem(problem);
    });
}

void DetectionPresenter::put(const QString &name, const DetectionRules &rules, const std::function<void(const DetectionRules *)> &then)
{
    const MatcherService::Before answer = m_service.replace(rules);
    m_jobs.add(name, QFuture<void>(answer));
    onFinished(answer, this, [this, then](const MatcherService::Before &future) {
        if (future.isCanceled())
            return then(nullptr);
        const auto other = future.result();
        then(other ? &*other : nullptr);
        if (!other)
            m_messages.problem(other.error().message);
    });
}

} // namespace pp
