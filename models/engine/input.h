// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/scan.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace pp::engine {

/// SHA-256 of what was added so far, readable at any point.
class ContentHash
{
public:
    ContentHash();
    ~ContentHash();
    ContentHash(const ContentHash &) = delete;
    ContentHash &operator=(const ContentHash &) = delete;

    void add(const char *data, std::size_t size);
    [[nodiscard]] Digest digest() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// The content of a file: as it is, or inflated when it begins like gzip, any number of members. Constant memory.
/// Used by one thread at a time.
class Input
{
public:
    enum class End {
        None,    ///< there is more
        Clean,
        Cut,     ///< the compressed data ends early
        Damaged, ///< or is wrong, or followed by something else
    };

    Input();
    ~Input();
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    /// Never blocks on a pipe or device. `bytesRead`, if any, counts what comes from the disk; it must outlive this.
    [[nodiscard]] std::optional<FileError> open(const std::filesystem::path &path,
                                                std::atomic<std::uint64_t> *bytesRead);
    /// Instead: this text is the content, as it is.
    void openText(std::string_view text);
    /// Reads up to `size` bytes of content; 0: see end() and error().
    [[nodiscard]] std::size_t read(char *out, std::size_t size);
    [[nodiscard]] End end() const;
    [[nodiscard]] const std::optional<FileError> &error() const;
    [[nodiscard]] std::uint64_t fileSize() const;
    [[nodiscard]] bool compressed() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace pp::engine
