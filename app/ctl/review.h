// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "models/services/reviewservice.h"

namespace pp::ctl {

/// What the commands of Inbox and Inventory share.

/// The fields that --class, --search and --source select.
[[nodiscard]] Result<FieldQuery> queryFromOptions(const Session &session, Workspace &workspace, FieldList list);
/// Calls add() with page after page.
[[nodiscard]] Result<> forEachPage(Workspace &workspace, FieldQuery query, const std::function<void(const QList<Field> &)> &add);
[[nodiscard]] Exit listFields(Session &session, FieldList list);
/// The field, which must be in this list: Conflict, saying where it is, when it is in the other one.
[[nodiscard]] Result<FieldDetails> fieldIn(Workspace &workspace, FieldList list, const QString &path);
struct OpenField {
    std::shared_ptr<Workspace> workspace;
    FieldDetails details;
};
/// Opens the workspace and finds the field that is the command's first argument, which must be in this list.
[[nodiscard]] Result<OpenField> openField(Session &session, FieldList list);
/// Says what the field is now.
[[nodiscard]] Exit printDecision(Session &session, Workspace &workspace, const QString &path);
/// The sightings as a table for people.
void printSightings(Output &output, const QList<Sighting> &sightings);

} // namespace pp::ctl
