// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/scan.h"
#include "models/storage/importrepository.h"

#include <optional>

namespace pp {

/// What a scan is told of the sources, events and fields that a workspace knows: by it, names are kept or left out, so an
/// import and a re-scan of the same file must be told the same. Used on the thread of the database connection.
class WorkspaceSink : public engine::ScanSink
{
public:
    WorkspaceSink(Database &database, const Clock &clock);

    // They cannot fail in the engine's eyes: the error is to end the scan at its next checkpoint, before anything that was
    // decided without the answer is written.
    std::vector<std::pair<std::string, std::string>> knownEvents(const std::string &source) override;
    KnownEvent knownEvent(const engine::EventKey &event) override;

    /// Why a scan ended with FileError::Sink.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

protected:
    Database &m_database;
    ImportRepository m_repository;
    std::optional<Error> m_error;
};

} // namespace pp
