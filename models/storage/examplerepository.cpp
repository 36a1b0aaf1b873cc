// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/examplerepository.h"

namespace pp {

using namespace Qt::StringLiterals;

Result<QList<SourceId>> ExampleRepository::sources()
{
    auto query = m_database.run(u"SELECT DISTINCT event.source_id FROM example JOIN event ON event.id = example.event_id"
                                " ORDER BY event.source_id"_s);
    if (!query)
        return fail(query.error());
    QList<SourceId> sources;
    while (query->next())
        sources.append(query->value(0).toLongLong());
    return sources;
}

Result<QList<ExampleRepository::Example>> ExampleRepository::ofSource(SourceId source, qint64 after, int limit)
{
    auto query = m_database.run(u"SELECT example.event_id, example.payload FROM event JOIN example ON example.event_id = event.id"
                                " WHERE event.source_id = ? AND event.id > ? ORDER BY event.id LIMIT ?"_s,
                                {source, after, limit});
    if (!query)
        return fail(query.error());
    QList<Example> examples;
    while (query->next())
        examples.append({query->value(0).toLongLong(), query->value(1).toByteArray()});
    return examples;
}

Result<> ExampleRepository::removeAll()
{
    auto removed = m_database.run(u"DELETE FROM example"_s);
    return removed ? Result<>() : fail(removed.error());
}

} // namespace pp
