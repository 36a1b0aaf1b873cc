// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/engine/scan.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace pp {

namespace engine {
class Matchers;
}

/// The fields a scan without a workspace finds. There may be millions, so they are kept as counters and made into a
/// Field one at a time. Filled by one thread; once that has ended, any thread may read.
class FoundFields
{
public:
    explicit FoundFields(std::shared_ptr<const engine::Matchers> matchers);
    ~FoundFields();
    FoundFields(const FoundFields &) = delete;
    FoundFields &operator=(const FoundFields &) = delete;

    /// All counts come from the same scan.
    void add(const engine::SightingCounts &counts, const engine::Scan &scan);
    [[nodiscard]] qint64 size() const { return qint64(m_fields.size()); }

    /// By path, in code point order.
    void forEach(const std::function<void(const Field &)> &visit) const;

private:
    struct Found;
    [[nodiscard]] Field field(const std::string &path, const Found &found) const;

    std::shared_ptr<const engine::Matchers> m_matchers;
    std::map<std::string, Found> m_fields; ///< UTF-8 bytes sort as code points
    std::vector<Found *> m_bySighting;
    std::vector<engine::EventKey> m_events;
};

} // namespace pp
