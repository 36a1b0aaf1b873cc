// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matcher.h"
#include "models/storage/statement.h"

namespace pp {

/// What matchers said of the fields seen so far, for changing it when the matchers change; an import writes its own
/// (importwriter.h). Everything happens within the caller's open transaction. Used on the database's thread.
class DetectionRepository
{
public:
    explicit DetectionRepository(Database &database);

    struct Named {
        FieldId id = 0;
        QString path;
    };
    /// By id, those above `after`, at most `limit`.
    [[nodiscard]] Result<QList<Named>> fields(FieldId after, int limit);
    /// Fields in which anything was detected.
    [[nodiscard]] Result<QList<FieldId>> detected();
    [[nodiscard]] Result<QList<FieldId>> detectedBy(const MatcherId &matcher);

    // These answer whose detections changed.

    [[nodiscard]] Result<QList<FieldId>> remove(const MatcherId &matcher);
    [[nodiscard]] Result<QList<FieldId>> recolour(const MatcherId &matcher, Colour colour);
    /// Of a value matcher that was switched off: from the hits that were counted before. They are estimated, because
    /// nothing was counted meanwhile.
    [[nodiscard]] Result<QList<FieldId>> restore(const Detection &matcher);

    struct Seen {
        FieldId id = 0;
        qint64 values = 0; ///< that were not null
    };
    /// None: there is no such field.
    [[nodiscard]] Result<std::optional<Seen>> find(const QString &path);
    [[nodiscard]] Result<> add(FieldId field, const Detection &detection);
    /// Of a value matcher: what was counted with other patterns.
    [[nodiscard]] Result<> forgetHits(const QString &matcher);
    /// Recommendations of these fields anew, from their detections; lists then see all of them change.
    [[nodiscard]] Result<> recommendAnew(const QList<FieldId> &fields, double threshold);

private:
    [[nodiscard]] Result<QList<FieldId>> changed(const QString &sql, const QVariantList &values);

    Database &m_database;
    Statement m_add;
    Statement m_recommend;
};

} // namespace pp
