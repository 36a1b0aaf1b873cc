// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace pp::engine {

/// Bytes that grow without being set to zero first, with room behind that the parser may read and write.
class Bytes
{
public:
    static constexpr std::size_t padding = 128;

    [[nodiscard]] char *data() { return m_data.get(); }
    [[nodiscard]] const char *data() const { return m_data.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] std::string_view view() const { return {m_data.get(), m_size}; }

    void clear() { m_size = 0; }
    void setSize(std::size_t size) { m_size = size; } ///< at most capacity()
    void reserve(std::size_t capacity)
    {
        if (capacity <= m_capacity && m_data)
            return;
        std::unique_ptr<char[]> bigger(new char[capacity + padding]);
        if (m_size > 0)
            std::memcpy(bigger.get(), m_data.get(), m_size);
        std::memset(bigger.get() + capacity, 0, padding);
        m_data = std::move(bigger);
        m_capacity = capacity;
    }
    void append(const char *from, std::size_t count)
    {
        reserve(m_size + count);
        if (count > 0)
            std::memcpy(m_data.get() + m_size, from, count);
        m_size += count;
    }
    void dropFront(std::size_t count)
    {
        m_size -= count;
        std::memmove(m_data.get(), m_data.get() + count, m_size);
    }
    void free()
    {
        m_data.reset();
        m_size = m_capacity = 0;
    }

private:
    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// memcmp() without the call for the usual short keys.
inline bool sameBytes(const char *a, const char *b, std::size_t size)
{
    const auto same = [&]<typename Word>(Word, std::size_t at) {
        Word x, y;
        std::memcpy(&x, a + at, sizeof x);
        std::memcpy(&y, b + at, sizeof y);
        return x == y;
    };
    if (size > 16)
        return std::memcmp(a, b, size) == 0;
    if (size >= 8)
        return same(std::uint64_t(), 0) && same(std::uint64_t(), size - 8);
    if (size >= 4)
        return same(std::uint32_t(), 0) && same(std::uint32_t(), size - 4);
    for (std::size_t i = 0; i < size; ++i) {
        if (a[i] != b[i])
            return false;
    }
    return true;
}

} // namespace pp::engine
