// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

/// The file dialogs of the window; each calls back with what was chosen, or not at all. They remember the folder.
namespace pp {

class Settings;

using Chosen = std::function<void(const QStringList &)>;

void chooseWorkspace(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseArchives(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseArchiveFolder(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseAuditFile(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseCsvFile(QWidget *parent, Settings &settings, const QString &proposed, const Chosen &chosen);

} // namespace pp
