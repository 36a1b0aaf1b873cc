// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fieldjson.h"
#include "app/ctl/review.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/services/exportservice.h"
#include "models/services/workspace.h"

namespace pp::ctl {

using namespace Qt::StringLiterals;

Exit inventoryList(Session &session)
{
    return listFields(session, FieldList::Inventory);
}

Exit inventoryShow(Session &session)
{
    const auto found = openField(session, FieldList::Inventory);
    if (!found)
        return fail(found.error());
    const Field &field = found->details.field;
    Output &output = session.output();
    if (output.isJson()) {
        QJsonObject json = detailsJson(found->details);
        json.insert(u"note"_s, field.note);
        json.insert(u"dataCategory"_s, field.dataCategory);
        json.insert(u"classifiedBy"_s, field.classifiedBy);
        json.insert(u"classifiedAt"_s, timeJson(field.classifiedAt));
        output.json(json);
        return ExitCode::Done;
    }
    ListOutput table(output, {}, fieldColumns());
    table.add({{{}, fieldCells(field)}});
    output.line(QString());
    output.line(Tr::tr("Classified by %1 at %2.").arg(field.classifiedBy, timeCell(field.classifiedAt)));
    if (!field.note.isEmpty())
        output.line(Tr::tr("Note: %1").arg(field.note));
    output.line(QString());
    printSightings(output, found->details.sightings);
    return ExitCode::Done;
}

Exit inventoryReturn(Session &session)
{
    const auto found = openField(session, FieldList::Inventory);
    if (!found)
        return fail(found.error());
    ReviewService review(*found->workspace);
    const auto before = wait(review.returnToInbox({found->details.field.id}));
    if (!before)
        return fail(before.error());
    return printDecision(session, *found->workspace, session.argument(0));
}

Exit inventoryExport(Session &session)
{
    const bool filtered = session.arguments().has(u"filtered"_s);
    const Arguments &arguments = session.arguments();
    if (!filtered && (arguments.has(u"class"_s) || arguments.has(u"search"_s) || arguments.has(u"source"_s))) {
        return fail(Error::Code::Usage, Tr::tr("The export holds the whole Inventory; add --filtered to export only what "
                                               "--class, --search and --source select."));
    }
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    std::optional<FieldQuery> query;
    if (filtered) {
        auto selected = queryFromOptions(session, **workspace, FieldList::Inventory);
        if (!selected)
            return fail(selected.error());
        query = *selected;
    }
    ExportService exporter(**workspace);
    const QString file = session.argument(0);
    const auto rows = waitInterruptibly(exporter.inventoryCsv(file, query));
    if (!rows)
        return fail(rows.error());
    if (session.output().isJson())
        session.output().json({{u"file"_s, file}, {u"fields"_s, *rows}});
    else
        session.output().line(Tr::tr("Wrote %n field(s) to %1.", nullptr, int(*rows)).arg(file));
    return ExitCode::Done;
}

} // namespace pp::ctl
