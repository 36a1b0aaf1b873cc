// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/presenters/jobs.h"
#include "models/presenters/messages.h"
#include "models/presenters/refresher.h"
#include "models/services/auditservice.h"

namespace pp {

/// The audit log, newest first: the entries loaded so far, what they are filtered by, and what its verification found.
/// GUI thread.
class ActivityPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Period { Any, Day, Week, Month, Year };

    ActivityPresenter(AuditService &audit, Jobs &jobs, Messages &messages, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] AuditModel &model() { return *m_model; }
    [[nodiscard]] const AuditQuery &query() const { return m_query; }
    [[nodiscard]] Period period() const { return m_period; }
    [[nodiscard]] const AuditChoices &choices() const { return m_choices; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool isVerifying() const { return m_verifying; }
    [[nodiscard]] const std::optional<AuditVerdict> &verdict() const { return m_verdict; }

    void setWatched(bool watched) { m_refresher.setWatched(watched); }
    void setText(const QString &text); ///< applied when the typing pauses
    void setMembers(const QStringList &members);
    void setActions(const QStringList &actions);
    void setPeriod(Period period);
    void clearFilters();
    /// The log from this entry on downwards.
    void showFrom(qint64 number);

    /// In the background, with progress; the verdict stays until the next one.
    void verify();
    /// All entries, as JSON lines.
    void save(const QString &file);

public Q_SLOTS:
    void refresh() { m_refresher.changed(); }

Q_SIGNALS:
    void changed();
    void rowsChanged();

private:
    void restart();
    void ask();
    void askNew(qint64 newest);
    void askChoices();
    void askMore();
    /// take() gets the answer, unless something else was asked meanwhile; a failure is told.
    void find(const AuditQuery &query, const std::function<void(const QList<AuditEntry> &)> &take);
    void fetchMoreLater(qsizetype answered);
    void verified(const Result<AuditVerdict> &verdict);

    AuditService &m_audit;
    Jobs &m_jobs;
    Messages &m_messages;
    Clock m_clock;
    AuditModel *m_model;
    AuditQuery m_query;
    Period m_period = Period::Any;
    AuditChoices m_choices;
    std::optional<AuditVerdict> m_verdict;
    bool m_loaded = false;
    bool m_verifying = false;
    int m_generation = 0;
    qint64 m_newest = 0; ///< the newest entry that has been asked for
    QTimer m_typing;
    QTimer m_minute;
    Refresher m_refresher;
};

} // namespace pp
