// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace pp::engine {

/// Where the tokens of a JSON text begin: brackets, commas, colons, strings, numbers and literals. simdjson's first
/// stage finds them; it checks UTF-8, that every string ends, and that none has control characters. One thread.
class JsonTokens
{
public:
    /// For texts of up to `capacity` bytes. Without memory for it find() never succeeds.
    explicit JsonTokens(std::size_t capacity);
    ~JsonTokens();

    /// False: the text is empty, or it failed a check. Behind `data` there must be room as behind Bytes.
    [[nodiscard]] bool find(const char *data, std::size_t size);
    /// The places of the tokens, in order, and behind the last one the text's size. Until the next find().
    [[nodiscard]] const std::uint32_t *positions() const;
    /// Writes a string (from behind its opening quote to its closing one) without escapes and answers the end of what
    /// was written, which is never longer than the string was. Null: an invalid escape. A lone surrogate becomes U+FFFD.
    [[nodiscard]] char *unescape(const char *string, char *out) const;
    [[nodiscard]] static bool isUtf8(const char *data, std::size_t size);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace pp::engine
