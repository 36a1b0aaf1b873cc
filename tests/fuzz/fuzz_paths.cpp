// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as a path: what can be read is written and read back the same; any key is written and read back the same.
#include "models/engine/isotime.h"
#include "models/engine/paths.h"

#include <cstdint>
#include <cstdlib>

using namespace pp::engine;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto segments = parsePath(text)) {
        const auto again = parsePath(writePath(*segments));
        if (!again || *again != *segments)
            std::abort();
    }
    std::string path = "properties";
    appendKey(path, text);
    const auto segments = parsePath(path);
    if (!segments || segments->size() != 2 || segments->back().key != text)
        std::abort();
    path = "properties";
    appendParameter(path, text);
    const auto parameter = parsePath(path);
    if (!parameter || parameter->size() != 2 || parameter->back() != PathSegment{PathSegment::Kind::Parameter, std::string(text)})
        std::abort();
    const auto name = writtenEventName(text);
    if (cutName(name) != name)
        std::abort();
    (void)isDataKey(text);
    (void)parseIsoTime(text);
    return 0;
}
