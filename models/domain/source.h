// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

namespace pp {

using SourceId = qint64;

/// What sends events.
struct Source {
    SourceId id = 0;
    QString key;         ///< the id used in archives and projectId; the slug when made by hand
    QString name;
    QString slug;
    QString kind;        ///< "web", "mobile", "server", "cloud-event"; empty: not known
    QString environment; ///< "production", "development" or empty
    Time createdAt;

    friend bool operator==(const Source &, const Source &) = default;
};

/// A write key without its secret: what can be listed.
struct WriteKey {
    QString id;
    QStringList scope; ///< "write-events", "read-profiles", "trigger-syncs"
    Time createdAt;
    Time revokedAt;

    friend bool operator==(const WriteKey &, const WriteKey &) = default;
};

} // namespace pp
