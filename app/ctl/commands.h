// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

#include <span>

namespace pp::ctl {

/// A command: one line of `privacy-portalctl --help`.
struct Command {
    const char *words;     ///< "source key add"
    const char *arguments; ///< "SOURCE", or ""
    const char *help;      ///< one sentence
    const char *options;   ///< names of its own options, separated by spaces
    int minimum;           ///< arguments it needs
    int maximum;           ///< and takes; -1: any number
    Exit (*run)(Session &session);
};

[[nodiscard]] std::span<const Command> commands();
/// All options of all commands, the global ones first.
[[nodiscard]] std::span<const Option> options();

/// The command whose words the arguments begin with, or nullptr.
[[nodiscard]] const Command *findCommand(const QStringList &words);
/// Usage when the arguments do not fit the command.
[[nodiscard]] Result<> checkArguments(const Command &command, const Arguments &arguments);

[[nodiscard]] QString generalHelp();
/// Of the commands that begin with these words (a group such as `inbox`); empty when there is none.
[[nodiscard]] QString groupHelp(const QStringList &words);
[[nodiscard]] QString commandHelp(const Command &command);

// One file a group.
Exit workspaceCreate(Session &session);
Exit workspaceInfo(Session &session);
Exit workspaceCheck(Session &session);
Exit workspaceBackup(Session &session);
Exit workspaceRekey(Session &session);
Exit sourceAdd(Session &session);
Exit sourceList(Session &session);
Exit sourceKeyAdd(Session &session);
Exit sourceKeyList(Session &session);
Exit sourceKeyRevoke(Session &session);
Exit importFiles(Session &session);
Exit scanFiles(Session &session);
Exit inboxList(Session &session);
Exit inboxShow(Session &session);
Exit inboxClassify(Session &session);
Exit inboxChoose(Session &session);
Exit inboxAccept(Session &session);
Exit inventoryList(Session &session);
Exit inventoryShow(Session &session);
Exit inventoryReclassify(Session &session);
Exit inventoryReturn(Session &session);
Exit inventoryExport(Session &session);
Exit auditList(Session &session);
Exit auditVerify(Session &session);
Exit auditExport(Session &session);
Exit matchersList(Session &session);
Exit matchersAdd(Session &session);
Exit matchersEdit(Session &session);
Exit matchersRemove(Session &session);
Exit matchersEnable(Session &session);
Exit matchersDisable(Session &session);
Exit matchersImport(Session &session);
Exit matchersExport(Session &session);
Exit matchersTest(Session &session);
Exit matchersBacktest(Session &session);
Exit matchersRescan(Session &session);
Exit matchersSettings(Session &session);
Exit makeSample(Session &session);

} // namespace pp::ctl
