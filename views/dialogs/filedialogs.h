// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

/// The file dialogs of the window; each calls back with what was chosen, or not at all. They remember the folder.
/// They never open a file to see what it is: POSIX ends all locks of a process on a file when the process closes any
/// descriptor of it, and without SQLite's locks another program would take the open workspace for one that nobody has
/// open, and delete its write-ahead log. The desktop's own dialogs run in this process and look into files, too.
namespace pp {

class Settings;

using Chosen = std::function<void(const QStringList &)>;

/// `proposed`: the file to begin with; empty: the home folder.
void chooseNewWorkspace(QWidget *parent, const QString &proposed, const Chosen &chosen);
void chooseWorkspace(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseArchives(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseArchiveFolder(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseFolderToLookIn(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseAuditFile(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseMatchersToOpen(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseMatchersToSave(QWidget *parent, Settings &settings, const Chosen &chosen);
void chooseCsvFile(QWidget *parent, Settings &settings, const QString &proposed, const Chosen &chosen);

} // namespace pp
