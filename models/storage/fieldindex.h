// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldquery.h"
#include "models/domain/figures.h"
#include "models/storage/database.h"
#include "models/storage/fieldbits.h"
#include "models/storage/fieldsets.h"

#include <QHash>

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pp {

class RowReader;

/// What of a FieldIndex is read, each with everything before it. Of a large workspace the fields are there in a fraction
/// of the time that the events they were seen in take.
enum class IndexRead : int { Nothing, Fields, Sources, Matchers, Everything };

/// What a list of a million fields needs to be filtered, sorted and counted while somebody types: of each field what
/// filters and sorting look at, in memory, about 100 bytes a field. The rows themselves stay in the database.
///
/// It is read in parts, so that nobody waits behind it, and afterwards kept up to date by the fields' revisions. Used on
/// the thread of the database it is given. After an error it is as it was, or as far as it came.
class FieldIndex
{
public:
    /// What answering it takes.
    [[nodiscard]] static IndexRead neededFor(const FieldQuery &query);

    /// Reads about `rows` rows of what is not read yet. Answers what is read.
    [[nodiscard]] Result<IndexRead> load(Database &database, qint64 rows);
    /// Reads what is needed of the rest, and what changed since.
    [[nodiscard]] Result<> refresh(Database &database, IndexRead needed = IndexRead::Everything);

    struct Part {
        QList<FieldId> ids; ///< in the order of the query
        bool atEnd = true;
    };
    /// Only when refreshed with what the query needs.
    [[nodiscard]] Part page(const FieldQuery &query);
    /// Counts what is read; FieldCounts::complete tells whether that is everything.
    [[nodiscard]] FieldCounts counts(const FieldQuery &query);
    /// Of all fields. Only when refreshed with the sources.
    [[nodiscard]] FieldFigures figures() const;
    [[nodiscard]] QHash<qint64, FieldFigures> figuresBySource() const; ///< by the source's id
    /// The 30 days up to now; where no event is that new, up to the newest event.
    [[nodiscard]] FieldGrowth growth(qint64 now) const;
    struct Seen {
        std::string_view path; ///< UTF-8
        bool decided = false;
        Colour colour = Colour::Green; ///< what was decided, else chosen or recommended
    };
    /// Every field, until it answers false. Only when refreshed with the fields.
    void forEach(const std::function<bool(const Seen &)> &each) const;
    /// How often it changed; the same number means the same answers.
    [[nodiscard]] qint64 version() const { return m_version; }

private:
    enum class Stage { Begin, Paths, Fields, Sources, Detections, Events, Done };
    [[nodiscard]] IndexRead isRead() const;

    enum Filter { List, Text, Colours, Sources, Environments, Events, Matchers, Categories, Ages, FirstSeen, FilterCount };
    static constexpr qint64 noTime = -9'000'000'000'000'000;

    [[nodiscard]] Result<> readNames(Database &database);
    [[nodiscard]] Result<> readPaths(Database &database, qint64 rows);
    [[nodiscard]] Result<> readFields(Database &database, qint64 rows);
    [[nodiscard]] Result<> readSets(Database &database, qint64 rows);
    [[nodiscard]] Result<> readChanges(Database &database);
    [[nodiscard]] Result<> readChangedSets(Database &database, const QList<FieldId> &fields);
    quint32 add(FieldId id, std::string_view path);
    [[nodiscard]] std::optional<quint32> ordinal(FieldId id) const;
    void setOrdinal(FieldId id, quint32 at);
    void fit();
    void putInOrder(size_t firstNew);
    void setFacts(quint32 at, RowReader &rows, int column);
    [[nodiscard]] qint64 matcherKey(std::string_view matcher);

    [[nodiscard]] std::string_view path(quint32 at) const;
    [[nodiscard]] FieldBits withText(const QString &text) const;
    [[nodiscard]] FieldBits passing(Filter filter, const FieldQuery &query);
    [[nodiscard]] FieldBits allBut(Filter filter) const;
    void prepare(const FieldQuery &query);
    void count(FieldFigures &figures, size_t at) const;
    [[nodiscard]] Time firstSeen(size_t at) const { return m_first[at] == noTime ? Time() : Time(m_first[at]); }

    Stage m_stage = Stage::Begin;
    QByteArray m_lastPath; ///< where reading goes on
    qint64 m_lastId = -1;
    qint64 m_lastMember = -1;
    QByteArray m_lastMatcher;
    qint64 m_revision = -1; ///< everything up to it is in here
    qint64 m_version = 0;

    // By ordinal: the order in which fields were read, which is that of the paths for all read at first.
    std::vector<FieldId> m_ids;
    std::vector<quint32> m_pathAt; ///< begin in m_paths
    std::vector<quint32> m_rank;   ///< place in the order of paths
    std::vector<quint8> m_list;
    std::vector<quint8> m_colour;
    std::vector<quint16> m_category;
    std::vector<qint64> m_count;
    std::vector<qint64> m_first;
    std::vector<qint64> m_last;
    std::string m_paths;            ///< UTF-8, one after the other
    QHash<quint32, QByteArray> m_folded; ///< of the paths that are not ASCII
    std::vector<quint32> m_byPath;  ///< ordinals
    std::vector<quint32> m_ordinals; ///< by id, where ids lie close together
    QHash<FieldId, quint32> m_farOrdinals; ///< by id, where they do not

    QList<QByteArray> m_categoryNames;
    FieldSets m_sources;  ///< keyed by id
    FieldSets m_events;   ///< keyed by id
    FieldSets m_matchers; ///< keyed by place in m_matcherNames
    QList<QByteArray> m_matcherNames;
    QHash<qint64, QString> m_sourceNames;
    QHash<qint64, QString> m_environments; ///< of sources
    QHash<qint64, QString> m_eventNames;
    qint64 m_lastEvent = -1; ///< whose name is known

    // The filters of the query asked last.
    FieldQuery m_asked;
    qint64 m_askedVersion = -1;
    std::array<std::optional<FieldBits>, FilterCount> m_passing; ///< none: passes all
};

} // namespace pp
