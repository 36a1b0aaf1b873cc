// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "models/domain/importreport.h"

#include <QJsonObject>

namespace pp::ctl {

/// What import and scan have in common: progress, notices, rejections.
void showProgress(Output &output, const ImportReport &report);
/// Notices and rejections on standard error.
void showNotices(Output &output, const ImportReport &report);
[[nodiscard]] QJsonObject reportJson(const ImportReport &report);
/// Of an import or scan that found nothing worse.
[[nodiscard]] ExitCode reportExit(const ImportReport &report);

} // namespace pp::ctl
