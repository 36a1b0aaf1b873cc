// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/block.h"

#include <array>
#include <memory>

namespace pp::engine {

/// Parses the documents of a block: reads every event to its last token, notes its fields and asks the value matchers.
/// One object a thread. What it finds of a document depends on the document alone.
class Walker
{
public:
    Walker(std::shared_ptr<const Matchers> matchers, const ScanLimits &limits, std::size_t blockBytes);
    ~Walker();

    /// `needsProject`: the event's projectId decides the source.
    void parse(Block &block, const std::array<std::uint8_t, 16> &messageKey, bool needsProject);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace pp::engine
