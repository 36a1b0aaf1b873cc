// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/jobs.h"
#include "models/presenters/messages.h"
#include "models/presenters/settings.h"
#include "models/services/importservice.h"

namespace pp {

/// Imports archives into the open workspace: progress, cancel, what came of it, and what was interrupted. GUI thread.
class ImportPresenter : public QObject
{
    Q_OBJECT
public:
    ImportPresenter(ImportService &service, QString workspaceFile, Jobs &jobs, Messages &messages, Settings &settings,
                    QObject *parent = nullptr);

    void start(const QStringList &paths);
    /// Offers to go on with what the last session left unfinished.
    void offerInterrupted();
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

Q_SIGNALS:
    void runningChanged();
    void rejectionsWanted(const pp::ImportReport &report);

private:
    void ended(const QStringList &paths, const Result<ImportReport> &result);
    void stopped(const QStringList &paths);
    void remember(const QStringList &paths, bool unfinished);

    ImportService &m_service;
    QString m_workspaceFile;
    Jobs &m_jobs;
    Messages &m_messages;
    Settings &m_settings;
    int m_running = 0;
};

} // namespace pp
