// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldquery.h"
#include "models/domain/scandelta.h"
#include "models/storage/database.h"

#include <QtGlobal>

namespace pp::bench {

/// Encrypted workspaces with many fields, five sightings each, always the same ones: to measure lists with.
inline constexpr qint64 now = 1'769'860'800'000; // 2026-01-31T12:00:00Z
inline constexpr int sightingsEach = 5;

/// A benchmark without its workspace says why and ends.
[[noreturn]] inline void stop(const Error &error)
{
    qFatal("%s %s", qPrintable(error.message), qPrintable(error.detail));
}
template<typename T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error());
    return std::move(*result);
}
inline void must(const Result<> &result)
{
    if (!result)
        stop(result.error());
}
void run(Database &database, const QString &sql);

[[nodiscard]] DatabaseLocation location(const QString &folder, int fields);
/// As it is given for the passphrase.
[[nodiscard]] Sensitive rawKey();
/// Only when it is not there yet.
void make(const QString &folder, int fields);
/// Field n is called and seen the same every time.
[[nodiscard]] QList<SightingDelta> sightingsOf(int n);
[[nodiscard]] QList<Detection> keyDetections(const QString &path);
[[nodiscard]] Detection valueMatcher(const QString &matcher);

struct Case {
    QString name;
    FieldQuery query;
};
/// Every order, and every filter alone and all together.
[[nodiscard]] QList<Case> listCases(int fields);

} // namespace pp::bench
