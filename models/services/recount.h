// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/scan.h"
#include "models/storage/rescanrepository.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace pp {

/// What a re-scan counts: hits again, sighting by sighting. Used by one thread.
class Recount
{
public:
    explicit Recount(std::shared_ptr<const engine::Matchers> matchers);

    void add(const engine::SightingCounts &counts, const engine::Scan &scan);

    /// What the workspace should keep of the field; none: what it keeps is right, or none of its events was read again.
    ///
    /// If all its events were, hits are what was counted now, and nothing is estimated. If only some were, estimates are
    /// made from these, and what was counted before stays: no estimate is less. What matchers that are off counted stays in any case: they get
    /// it back (reevaluation.h).
    [[nodiscard]] std::optional<RescanRepository::Counted> renewed(const RescanRepository::Counted &field) const;

private:
    struct Again {
        qint64 count = 0;  ///< events
        qint64 values = 0; ///< that were not null
        std::vector<engine::MatcherHits> hits;
    };
    [[nodiscard]] bool isAsked(const QString &matcher) const;
    [[nodiscard]] RescanRepository::Counted counted(const RescanRepository::Counted &field) const;
    [[nodiscard]] RescanRepository::Counted estimated(const RescanRepository::Counted &field, double times) const;

    std::shared_ptr<const engine::Matchers> m_matchers;
    QSet<QString> m_asked;                      ///< names of the matchers on values
    std::unordered_map<qint64, Again> m_again;  ///< by the sighting's id
};

} // namespace pp
