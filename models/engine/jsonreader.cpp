// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/jsonreader.h"

namespace pp::engine {

bool isCompleteJson(const Bytes &data, std::size_t size, const ScanLimits &limits)
{
    constexpr std::size_t leastCapacity = 64;
    JsonTokens tokens(std::max(size, leastCapacity));
    if (!tokens.find(data.data(), size))
        return false;
    Bytes arena;
    const bool hasBackslash = std::memchr(data.data(), '\\', size) != nullptr;
    if (hasBackslash)
        arena.reserve(size);
    JsonReader reader(limits);
    reader.begin(&tokens, arena.data());
    reader.enter(data.data(), tokens.positions(), static_cast<std::uint32_t>(size), hasBackslash);
    NoVisitor nobody;
    std::uint32_t position = 0;
    if (!reader.next(position) || !reader.value(position, nobody, {}, 0))
        return reader.reason() == RejectReason::TooDeep;
    return reader.atEnd();
}

} // namespace pp::engine
