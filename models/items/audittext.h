// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditentry.h"

/// Audit entries as people read them. Any thread.
namespace pp::text {

[[nodiscard]] QString auditAction(const QString &action); ///< "Reclassified"
/// One value of what was changed, before and after: "Classification", "none", "Red".
struct AuditValue {
    QString name;
    QString before; ///< empty: there was none
    QString after;

    friend bool operator==(const AuditValue &, const AuditValue &) = default;
};
[[nodiscard]] QList<AuditValue> auditValues(const AuditEntry &entry);
[[nodiscard]] QString auditChange(const AuditEntry &entry); ///< "Yellow → Red; Note: none → Ask Ada"

} // namespace pp::text
