// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace pp {

/// What went wrong, as a value. The message is for people: translated, safe to show, never with personal data or
/// secrets; it says what happened to what, and what to do. The detail is for the log and equally free of values.
struct Error {
    enum class Code {
        Cancelled,   ///< somebody asked for it; resumable where the operation says so
        Usage,       ///< the caller asked for something that makes no sense
        NotFound,
        Conflict,    ///< the thing changed meanwhile, or is in use by another program
        Io,          ///< file, folder, disk full, read-only
        WrongKey,    ///< the key does not fit, or the file is no workspace (they cannot be told apart)
        NotAllowed,
        Corrupt,
        TooNew,      ///< written by a newer version of the program
        SecretStore, ///< no keychain, or it is locked
    };
    Code code = Code::Io;
    QString message;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline auto fail(Error::Code code, QString message, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(message), std::move(detail)});
}

[[nodiscard]] inline auto fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace pp
