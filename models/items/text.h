// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldquery.h"
#include "models/domain/rescanreport.h"

/// Domain values as people read them: by the locale, in the words of the product. Any thread.
namespace pp::text {

[[nodiscard]] QString number(qint64 value);
[[nodiscard]] QString percent(double share); ///< 0.923 -> "92 %"; never 100 % or 0 % unless it is exactly that
[[nodiscard]] QString relativeTime(Time time, qint64 now); ///< "2 min ago"; "–" for no time
[[nodiscard]] QString exactTime(Time time);                ///< date and time in the local zone; "No time known"
/// "First seen from 24 Jan 2026 to 31 Jan 2026", in days of UTC as charts have them; empty for everything
[[nodiscard]] QString firstSeen(const TimeRange &range);
[[nodiscard]] QString duration(qint64 seconds);            ///< "40 s", "3 min", "2 h 5 min"
[[nodiscard]] QString size(qint64 bytes);

[[nodiscard]] QString colourMeaning(Colour colour); ///< "highly restricted"

[[nodiscard]] QString types(ValueTypes types);      ///< "string, number"
[[nodiscard]] QString matchedOn(const Detection &detection); ///< "Key, similar"
[[nodiscard]] QString detections(const Field &field);        ///< "email 98 % +2", or "–"

[[nodiscard]] QString sourceKind(const QString &kind);        ///< "Web"; "–" where it is not known
[[nodiscard]] QString environment(const QString &environment); ///< "Production"; "–" for none
[[nodiscard]] QString sourceOf(const Sighting &sighting);       ///< "Web (Production)"
[[nodiscard]] QString listed(const QStringList &words);         ///< "Web, iOS"

/// The first few lines of a long list, and how many more there are; for tooltips.
[[nodiscard]] QString lines(const QStringList &all);

/// "1,204,331 events, 85,000 a second", while it runs
[[nodiscard]] QString readingRate(const ImportReport &running);
/// "Import finished: 1,204,331 events, 57 new fields, 3 lines rejected"
[[nodiscard]] QString importSummary(const ImportReport &report);
/// "Scanned again: 2,026 events, 12 fields no longer estimated, 1 file left out. What was imported from /a/b.ndjson was not found."
[[nodiscard]] QString rescanSummary(const RescanReport &report);

} // namespace pp::text
