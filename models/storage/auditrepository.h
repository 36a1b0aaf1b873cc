// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditentry.h"
#include "models/storage/statement.h"

#include <functional>

namespace pp {

/// The hash of an entry: SHA-256, in lower-case hex, of these eight texts in UTF-8, each written as its length in
/// bytes (decimal), a colon, and the text:
///   hash of the entry before (empty for entry 1), number, time, member, action, object, before, after
/// number and time are decimal; before and after are the JSON texts exactly as the table holds them. Lengths in front
/// make it unambiguous: nothing can be moved from one text to the next without changing the hash.
[[nodiscard]] QString auditHash(const QString &previousHash, qint64 number, qint64 time, const QString &member,
                                const QString &action, const QString &object, const QString &before,
                                const QString &after);

/// The append-only audit log. Used on the database's thread.
class AuditRepository
{
public:
    explicit AuditRepository(Database &database) : m_database(database) {}

    /// Adds an entry within the caller's open transaction, which thereby writes both or neither. Member is the
    /// connection's. Writers follow one another: nobody else can append before the transaction ends.
    [[nodiscard]] Result<> append(qint64 time, const QString &action, const QString &object, const QJsonObject &before,
                                  const QJsonObject &after);

    /// Entries with a number above `after`, oldest first, at most `limit`.
    [[nodiscard]] Result<QList<AuditEntry>> list(qint64 after, int limit);
    /// Newest first.
    [[nodiscard]] Result<QList<AuditEntry>> find(const AuditQuery &query);
    [[nodiscard]] Result<AuditChoices> choices();
    /// The number of the newest entry; 0: there is none.
    [[nodiscard]] Result<qint64> newest();

    /// Recomputes the chain, a page at a time. Finds entries that were changed, removed, inserted or reordered.
    /// progress(entries looked at, all entries)
    [[nodiscard]] Result<AuditVerdict> verify(const std::function<bool()> &stop = {},
                                              const std::function<void(qint64, qint64)> &progress = {});

private:
    [[nodiscard]] Result<QList<AuditEntry>> select(const QString &rest, const QVariantList &values);

    Database &m_database;
    std::optional<Statement> m_last;
    std::optional<Statement> m_insert;
};

} // namespace pp
