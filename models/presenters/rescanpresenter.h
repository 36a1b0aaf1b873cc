// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/jobs.h"
#include "models/presenters/messages.h"
#include "models/presenters/refresher.h"
#include "models/services/rescanservice.h"

namespace pp {

/// Scans the imported files again: what there is to gain, progress, cancel, what came of it. GUI thread.
class RescanPresenter : public QObject
{
    Q_OBJECT
public:
    RescanPresenter(RescanService &service, Jobs &jobs, Messages &messages, QObject *parent = nullptr);

    void setWatched(bool watched) { m_refresher.setWatched(watched); }
    /// As it was when somebody last watched.
    [[nodiscard]] const RescanState &state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// `folders`: where files may be that are no longer where they were imported from. Nothing while one runs.
    void start(const QStringList &folders = {});

public Q_SLOTS:
    void refresh() { m_refresher.changed(); }

Q_SIGNALS:
    void changed();
    void folderWanted(); ///< files were not found where they were: start() with the folder in which they are now

private:
    void ask();
    void ended(const Result<RescanReport> &result);

    RescanService &m_service;
    Jobs &m_jobs;
    Messages &m_messages;
    RescanState m_state;
    bool m_running = false;
    Refresher m_refresher;
};

} // namespace pp
