// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/activitypresenter.h"

#include "models/base/serialexecutor.h"
#include "models/items/text.h"

#include <QFileInfo>

namespace pp {

using namespace std::chrono_literals;

namespace {
constexpr auto typingPause = 150ms;
constexpr qint64 day = 86'400'000;

qint64 length(ActivityPresenter::Period period)
{
    switch (period) {
    case ActivityPresenter::Period::Day:
        return day;
    case ActivityPresenter::Period::Week:
        return 7 * day;
    case ActivityPresenter::Period::Month:
        return 30 * day;
    case ActivityPresenter::Period::Year:
        return 365 * day;
    case ActivityPresenter::Period::Any:
        break;
    }
    return 0;
}
} // namespace

ActivityPresenter::ActivityPresenter(AuditService &audit, Jobs &jobs, Messages &messages, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_audit(audit)
    , m_jobs(jobs)
    , m_messages(messages)
    , m_clock(clock)
    , m_model(newAuditModel(clock, this))
    , m_refresher([this] { ask(); })
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_minute.setInterval(1min);
    connect(&m_typing, &QTimer::timeout, this, &ActivityPresenter::restart);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model->timePassed(); });
    m_minute.start();
}

bool ActivityPresenter::isFiltered() const
{
    return m_query != AuditQuery{} || m_period != Period::Any;
}

void ActivityPresenter::setText(const QString &text)
{
    if (m_query.text == text)
        return;
    m_query.text = text;
    m_typing.start();
    Q_EMIT changed();
}

void ActivityPresenter::setMembers(const QStringList &members)
{
    m_query.members = members;
    restart();
}

void ActivityPresenter::setActions(const QStringList &actions)
{
    m_query.actions = actions;
    restart();
}

void ActivityPresenter::setPeriod(Period period)
{
    if (m_period == period)
        return;
    m_period = period;
    restart();
}

void ActivityPresenter::clearFilters()
{
    if (!isFiltered())
        return;
    m_query = {};
    m_period = Period::Any;
    restart();
}

void ActivityPresenter::showFrom(qint64 number)
{
    m_query = {};
    m_query.below = number + 1;
    m_period = Period::Any;
    restart();
}

/// Another question: from the newest entry on.
void ActivityPresenter::restart()
{
    m_typing.stop();
    m_query.from.reset();
    if (m_period != Period::Any)
        m_query.from = m_clock() - length(m_period);
    Q_EMIT changed();
    ++m_generation;
    find(m_query, [this](const QList<AuditEntry> &entries) {
        m_model->setRows(entries);
        fetchMoreLater(entries.size());
        m_loaded = true;
        Q_EMIT changed();
        Q_EMIT rowsChanged();
    });
}

void ActivityPresenter::find(const AuditQuery &query, const std::function<void(const QList<AuditEntry> &)> &take)
{
    onFinished(m_audit.find(query), this, [this, take, generation = m_generation](const QFuture<Result<QList<AuditEntry>>> &future) {
        if (generation != m_generation || future.isCanceled())
            return;
        if (const auto entries = future.result(); entries)
            take(*entries);
        else
            m_messages.problem(entries.error().message);
    });
}

void ActivityPresenter::ask()
{
    onFinished(m_audit.newest(), this, [this](const QFuture<Result<qint64>> &future) {
        const auto newest = future.isCanceled() ? Result<qint64>(0) : future.result();
        if (newest && *newest > m_newest)
            askNew(*newest);
        m_refresher.answered();
    });
}

/// What was written since stands above what is there; place and selection stay.
void ActivityPresenter::askNew(qint64 newest)
{
    askChoices();
    const qint64 above = std::exchange(m_newest, newest);
    if (above == 0) {
        restart();
        return;
    }
    AuditQuery query = m_query;
    query.above = above;
    find(query, [this, limit = query.limit](const QList<AuditEntry> &entries) {
        if (entries.isEmpty())
            return;
        if (entries.size() == limit) { // there may be a gap below them
            restart();
            return;
        }
        m_model->insert(0, entries);
        Q_EMIT rowsChanged();
    });
}

void ActivityPresenter::askChoices()
{
    onFinished(m_audit.choices(), this, [this](const QFuture<Result<AuditChoices>> &future) {
        if (future.isCanceled())
            return;
        if (const auto choices = future.result(); choices && *choices != m_choices) {
            m_choices = *choices;
            Q_EMIT changed();
        }
    });
}

void ActivityPresenter::fetchMoreLater(qsizetype answered)
{
    if (answered < m_query.limit)
        m_model->setFetch({});
    else
        m_model->setFetch([this] { askMore(); });
}

void ActivityPresenter::askMore()
{
    AuditQuery query = m_query;
    query.below = m_model->rows().constLast().number;
    find(query, [this](const QList<AuditEntry> &entries) {
        fetchMoreLater(entries.size());
        m_model->insert(m_model->rowCount(), entries);
        Q_EMIT rowsChanged();
    });
}

void ActivityPresenter::verify()
{
    if (m_verifying)
        return;
    m_verifying = true;
    Q_EMIT changed();
    const auto future = m_audit.verify();
    m_jobs.add(tr("Verifying the audit log"), QFuture<void>(future));
    onFinished(future, this, [this](const QFuture<Result<AuditVerdict>> &finished) {
        m_verifying = false;
        if (!finished.isCanceled() && finished.resultCount() > 0)
            verified(finished.result());
        Q_EMIT changed();
    });
}

void ActivityPresenter::verified(const Result<AuditVerdict> &verdict)
{
    if (!verdict) {
        if (verdict.error().code != Error::Code::Cancelled)
            m_messages.problem(verdict.error().message);
        return;
    }
    m_verdict = *verdict;
    if (verdict->ok) {
        m_messages.done(tr("The audit log is intact: %Ln entry(ies) fit together.", nullptr, int(verdict->entries)));
        return;
    }
    m_messages.show({Messages::Kind::Problem, tr("The audit log is broken. %1").arg(verdict->reason), tr("Show"),
                     [this, number = verdict->firstBroken] { showFrom(number); }});
}

void ActivityPresenter::save(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    const auto future = m_audit.exportTo(file);
    m_jobs.add(tr("Saving %1").arg(name), QFuture<void>(future));
    onFinished(future, this, [this, name](const QFuture<Result<qint64>> &finished) {
        if (finished.isCanceled() || finished.resultCount() == 0) {
            m_messages.done(tr("Saving was stopped. No file was written."));
            return;
        }
        if (const auto entries = finished.result(); entries)
            m_messages.done(tr("%Ln audit entry(ies) saved in %1", nullptr, int(*entries)).arg(name));
        else
            m_messages.problem(entries.error().message);
    });
}

} // namespace pp
