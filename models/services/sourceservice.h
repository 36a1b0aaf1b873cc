// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/sensitive.h"
#include "models/domain/source.h"

#include <QFuture>

namespace pp {

class Workspace;

/// Sources and their write keys. Every change is audited. Lives on the workspace's thread.
class SourceService
{
public:
    explicit SourceService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] QFuture<Result<QList<Source>>> list();
    /// Conflict when a source of this name or slug exists; Usage for an unknown kind or environment.
    [[nodiscard]] QFuture<Result<Source>> add(const QString &name, const QString &kind, const QString &environment);

    /// Gives the source this name, kind and environment; returns what it had before, which change() puts back: that is
    /// undo. Conflict when another source has the name.
    [[nodiscard]] QFuture<Result<Source>> change(const Source &source);

    struct NewWriteKey {
        WriteKey key;
        Sensitive secret; ///< shown this once; the workspace keeps only its SHA-256
    };
    [[nodiscard]] QFuture<Result<NewWriteKey>> addKey(const QString &source, const QStringList &scope);
    [[nodiscard]] QFuture<Result<QList<WriteKey>>> keys(const QString &source);
    [[nodiscard]] QFuture<Result<>> revokeKey(const QString &source, const QString &id);

private:
    Workspace &m_workspace;
};

} // namespace pp
