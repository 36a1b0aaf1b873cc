// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldquery.h"
#include "models/storage/fieldbits.h"

#include <QHash>

#include <functional>
#include <vector>

namespace pp {

/// Which fields have which of many things (sources, events, matchers): sorted ordinals a key, four bytes each.
class FieldSets
{
public:
    /// Takes effect with settle(); one and the same may be added again.
    void add(qint64 key, quint32 field) { m_added[key].push_back(field); }
    /// These fields have exactly what is added for them from now on.
    void forget(const FieldBits &fields);
    void settle();

    using Name = std::function<QString(qint64 key)>;
    /// Fields that have something with one of these names.
    [[nodiscard]] FieldBits having(const QStringList &names, const Name &name, size_t size) const;
    /// How many of the fields have something with a name, for each name; several keys may share one.
    [[nodiscard]] FieldCounts::Named counts(const FieldBits &among, const Name &name, size_t size) const;

    /// fn(key, sorted fields)
    template<typename Fn>
    void forEach(Fn fn) const
    {
        for (auto members = m_members.cbegin(); members != m_members.cend(); ++members)
            fn(members.key(), *members);
    }

private:
    QHash<qint64, std::vector<quint32>> m_members;
    QHash<qint64, std::vector<quint32>> m_added;
};

} // namespace pp
