// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

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

struct AuditVerdict {
    qint64 entries = 0;
    bool ok = true;
    qint64 firstBroken = 0; ///< the entry's number; only when !ok
    QString reason;         ///< for people; only when !ok
};

} // namespace pp
