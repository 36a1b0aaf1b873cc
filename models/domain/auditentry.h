// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <QJsonObject>

#include <limits>

namespace pp {

/// One line of the audit log. Numbered from 1; each hash covers the entry and the hash before it (SHA-256), so a
/// changed, removed or inserted entry is found without asking anybody.
struct AuditEntry {
    qint64 number = 0;
    qint64 time = 0; ///< ms since 1970 UTC
    QString member;
    QString action;  ///< "field.classify", "workspace.rekey", …
    QString object;  ///< the field's path, the source's name, …
    QJsonObject before;
    QJsonObject after;
    QString hash;    ///< lower-case hex

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Which entries, newest first. A page goes on below the last entry of the page before (by number, never by offset).
struct AuditQuery {
    QStringList members; ///< empty: all
    QStringList actions; ///< empty: all
    QString object;      ///< exactly this one; empty: all
    QString text;        ///< contained in the object, the case of letters ignored; empty: all
    Time from;           ///< ms since 1970 UTC
    Time to;             ///< exclusive
    qint64 above = 0;    ///< only numbers above this one
    qint64 below = std::numeric_limits<qint64>::max();
    int limit = 200;

    friend bool operator==(const AuditQuery &, const AuditQuery &) = default;
};

/// What there is to filter by, each with the number of its entries.
struct AuditChoices {
    qint64 entries = 0;
    QList<std::pair<QString, qint64>> members; ///< sorted
    QList<std::pair<QString, qint64>> actions; ///< sorted

    friend bool operator==(const AuditChoices &, const AuditChoices &) = default;
};

struct AuditVerdict {
    qint64 entries = 0;
    bool ok = true;
    qint64 firstBroken = 0; ///< the entry's number; only when !ok
    QString reason;         ///< for people; only when !ok
};

} // namespace pp
