// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/fieldsets.h"

#include <QMap>

#include <algorithm>

namespace pp {

void FieldSets::forget(const FieldBits &fields)
{
    for (auto &members : m_members)
        std::erase_if(members, [&](quint32 field) { return fields.test(field); });
}

/// Many at once: adding one by one in the middle would move the rest each time.
void FieldSets::settle()
{
    for (auto added = m_added.begin(); added != m_added.end(); ++added) {
        std::vector<quint32> &members = m_members[added.key()];
        std::sort(added->begin(), added->end());
        if (members.empty()) {
            added->erase(std::unique(added->begin(), added->end()), added->end());
            added->shrink_to_fit();
            members = std::move(*added);
            continue;
        }
        const auto before = std::ptrdiff_t(members.size());
        const bool behind = members.back() < added->front();
        members.insert(members.end(), added->begin(), added->end());
        if (!behind)
            std::inplace_merge(members.begin(), members.begin() + before, members.end());
        members.erase(std::unique(members.begin(), members.end()), members.end());
    }
    m_added.clear();
}

FieldBits FieldSets::having(const QStringList &names, const Name &name, size_t size) const
{
    FieldBits bits(size);
    for (auto members = m_members.cbegin(); members != m_members.cend(); ++members) {
        if (!names.contains(name(members.key())))
            continue;
        for (const quint32 field : *members)
            bits.set(field);
    }
    return bits;
}

FieldCounts::Named FieldSets::counts(const FieldBits &among, const Name &name, size_t size) const
{
    QMap<QString, QList<const std::vector<quint32> *>> byName;
    for (auto members = m_members.cbegin(); members != m_members.cend(); ++members)
        byName[name(members.key())].append(&*members);
    std::vector<quint32> countedFor(size, 0); // the number of the name for which a field was counted last
    quint32 number = 0;
    FieldCounts::Named counts;
    for (auto each = byName.cbegin(); each != byName.cend(); ++each) {
        ++number;
        qint64 count = 0;
        for (const auto *members : *each) {
            for (const quint32 field : *members) {
                if (among.test(field) && countedFor[field] != number) {
                    countedFor[field] = number;
                    ++count;
                }
            }
        }
        if (count > 0)
            counts.append({each.key(), count});
    }
    return counts;
}

} // namespace pp
