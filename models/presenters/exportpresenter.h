// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/jobs.h"
#include "models/presenters/messages.h"
#include "models/services/exportservice.h"

namespace pp {

/// Saves the Inventory as CSV in the background. GUI thread.
class ExportPresenter : public QObject
{
    Q_OBJECT
public:
    ExportPresenter(ExportService &service, Jobs &jobs, Messages &messages, QObject *parent = nullptr);

    void save(const QString &file, const std::optional<FieldQuery> &shown);

private:
    ExportService &m_service;
    Jobs &m_jobs;
    Messages &m_messages;
};

} // namespace pp
