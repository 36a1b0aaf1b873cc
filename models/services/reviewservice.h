// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/decision.h"
#include "models/domain/fielddetails.h"
#include "models/domain/fieldquery.h"

#include <QFuture>

#include <memory>

namespace pp {

class CompiledRules;
class Workspace;

/// Reads and decides: Inbox and Inventory. Every change writes its audit entries in the same transaction and is all
/// or nothing for the fields named; progress in fields, and can be cancelled. Each returns what was decided before, which restore() puts back: that is undo.
/// Lives on the workspace's thread; answers arrive there.
class ReviewService
{
public:
    explicit ReviewService(Workspace &workspace);

    [[nodiscard]] QFuture<Result<FieldPage>> page(const FieldQuery &query);
    /// NotFound when the workspace has no field with this path.
    [[nodiscard]] QFuture<Result<FieldDetails>> details(const QString &path);
    /// Its hits are those of the matchers as they are now. NotFound when no kept example contains the field. Revealing
    /// writes an audit entry.
    [[nodiscard]] QFuture<Result<FieldExample>> example(const QString &path, bool reveal);

    using Before = Result<QList<Decision>>;
    /// Marks the colour; Conflict for a field that is in the Inventory. nullopt clears the mark.
    [[nodiscard]] QFuture<Before> choose(const QList<FieldId> &fields, std::optional<Colour> colour);
    /// Adds to the Inventory with the chosen colour, else the recommended one. Conflict when one is there already.
    [[nodiscard]] QFuture<Before> accept(const QList<FieldId> &fields);
    /// Adds to the Inventory with this colour. Conflict when one is there already.
    [[nodiscard]] QFuture<Before> classify(const QList<FieldId> &fields, Colour colour);
    /// Changes the colour of fields in the Inventory; Conflict when one is in the Inbox.
    [[nodiscard]] QFuture<Before> reclassify(const QList<FieldId> &fields, Colour colour);
    /// Conflict when one is in the Inbox already.
    [[nodiscard]] QFuture<Before> returnToInbox(const QList<FieldId> &fields);
    /// Of a field in either list; empty: none.
    [[nodiscard]] QFuture<Before> setNote(FieldId field, const QString &note);
    [[nodiscard]] QFuture<Before> restore(const QList<Decision> &decisions);

private:
    Workspace &m_workspace;
    std::shared_ptr<CompiledRules> m_rules; ///< shared with jobs, which may outlive this
};

} // namespace pp
