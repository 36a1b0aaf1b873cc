// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/review.h"

#include "app/ctl/fieldjson.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/services/sourceservice.h"
#include "models/services/workspace.h"

#include <QLocale>

#include <algorithm>

namespace pp::ctl {

using namespace Qt::StringLiterals;

Result<FieldQuery> queryFromOptions(const Session &session, Workspace &workspace, FieldList list)
{
    FieldQuery query;
    query.list = list;
    query.limit = 1000;
    query.text = session.arguments().value(u"search"_s);
    const auto colour = session.colour();
    if (!colour)
        return fail(colour.error());
    if (*colour)
        query.colours.append(**colour);
    if (!session.arguments().has(u"source"_s))
        return query;
    const QString named = session.arguments().value(u"source"_s);
    SourceService service(workspace);
    const auto sources = wait(service.list());
    if (!sources)
        return fail(sources.error());
    const auto source = std::ranges::find_if(*sources, [&](const Source &known) {
        return known.name == named || known.slug == named || known.key == named;
    });
    if (source == sources->end())
        return fail(Error::Code::NotFound, Tr::tr("The workspace has no source %1.").arg(named));
    query.sources.append(source->name);
    return query;
}

Result<> forEachPage(Workspace &workspace, FieldQuery query, const std::function<void(const QList<Field> &)> &add)
{
    ReviewService review(workspace);
    for (;;) {
        const auto page = wait(review.page(query));
        if (!page)
            return fail(page.error());
        add(page->rows);
        if (page->atEnd || page->rows.isEmpty())
            return {};
        query.after = page->rows.last();
    }
}

Exit listFields(Session &session, FieldList list)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    const auto query = queryFromOptions(session, **workspace, list);
    if (!query)
        return fail(query.error());
    Output &output = session.output();
    ListOutput table(output, u"fields"_s, fieldColumns());
    qint64 count = 0;
    const auto listed = forEachPage(**workspace, *query, [&](const QList<Field> &fields) {
        QList<ListOutput::Row> rows;
        for (const Field &field : fields)
            rows.append({fieldJson(field), output.isJson() ? QStringList() : fieldCells(field)});
        table.add(rows);
        count += rows.size();
    });
    if (!listed)
        return fail(listed.error());
    table.end();
    output.notice(Tr::tr("%n field(s).", nullptr, int(count)));
    return ExitCode::Done;
}

Result<FieldDetails> fieldIn(Workspace &workspace, FieldList list, const QString &path)
{
    ReviewService review(workspace);
    auto details = wait(review.details(path));
    if (!details)
        return details;
    const bool inInventory = details->field.classification.has_value();
    if (list == FieldList::Inbox && inInventory)
        return fail(Error::Code::Conflict, Tr::tr("%1 is not in the Inbox: it is in the Inventory.").arg(path));
    if (list == FieldList::Inventory && !inInventory)
        return fail(Error::Code::Conflict, Tr::tr("%1 is not in the Inventory: it is in the Inbox.").arg(path));
    return details;
}

Result<OpenField> openField(Session &session, FieldList list)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    const auto details = fieldIn(**workspace, list, session.argument(0));
    if (!details)
        return fail(details.error());
    return OpenField{*workspace, *details};
}

Exit printDecision(Session &session, Workspace &workspace, const QString &path)
{
    ReviewService review(workspace);
    const auto details = wait(review.details(path));
    if (!details)
        return fail(details.error());
    const Field &field = details->field;
    if (session.output().isJson())
        session.output().json(fieldJson(field));
    else if (field.classification)
        session.output().line(Tr::tr("%1 is in the Inventory: %2.").arg(path, colourName(*field.classification)));
    else if (field.chosen)
        session.output().line(Tr::tr("%1 is in the Inbox, marked %2.").arg(path, colourName(*field.chosen)));
    else
        session.output().line(Tr::tr("%1 is in the Inbox, recommended %2.").arg(path, colourName(field.recommendation)));
    return ExitCode::Done;
}

void printSightings(Output &output, const QList<Sighting> &sightings)
{
    ListOutput table(output, {}, {Tr::tr("SOURCE"), Tr::tr("TYPE"), Tr::tr("EVENT"), Tr::tr("TIMES"), Tr::tr("FIRST SEEN"),
                                  Tr::tr("LAST SEEN")});
    QList<ListOutput::Row> rows;
    for (const Sighting &sighting : sightings) {
        rows.append({{},
                     {sighting.source, sighting.type, sighting.event, QLocale().toString(sighting.count),
                      timeCell(sighting.firstSeen), timeCell(sighting.lastSeen)}});
    }
    table.add(rows);
}

} // namespace pp::ctl
