// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/block.h"

#include <memory>

namespace pp::engine {

/// Parses the documents of a block: walks every token of every event, notes its fields and asks the value matchers.
/// One object per thread. What it finds of a document depends on the document alone.
///
/// simdjson's first stage finds the tokens and checks UTF-8 and strings; the walk over them is ours, because neither
/// of simdjson's own does what cli.md asks: numbers of any size as text, both of two equal keys, lone surrogates,
/// and everything checked before anything counts.
class Walker
{
public:
    Walker(std::shared_ptr<const Matchers> matchers, const ScanLimits &limits, std::size_t blockBytes);
    ~Walker();

    /// `needsProject`: the event's projectId decides the source.
    void parse(Block &block, const std::array<std::uint8_t, 16> &messageKey, bool needsProject);
    /// Whether the text is one complete JSON value (that may be too deep).
    [[nodiscard]] bool isComplete(const char *data, std::size_t size);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace pp::engine
