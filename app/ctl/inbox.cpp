// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fieldjson.h"
#include "app/ctl/review.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/domain/explanation.h"
#include "models/services/workspace.h"

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

using Decide = QFuture<ReviewService::Before> (*)(ReviewService &, const QList<FieldId> &, Colour);

/// Opens the workspace, decides about the one field that is named, says what it is now.
Exit decide(Session &session, FieldList list, Decide decide)
{
    const auto colour = session.requiredColour();
    if (!colour)
        return fail(colour.error());
    const auto found = openField(session, list);
    if (!found)
        return fail(found.error());
    ReviewService review(*found->workspace);
    const auto before = wait(decide(review, {found->details.field.id}, *colour));
    if (!before)
        return fail(before.error());
    return printDecision(session, *found->workspace, session.argument(0));
}

void printExample(Output &output, const FieldExample &example)
{
    output.line(QString());
    output.line(example.masked ? Tr::tr("Example of %1 from %2, masked (--reveal shows it as it came); the field is in line %3:")
                                     .arg(example.event, example.source)
                                     .arg(example.line)
                               : Tr::tr("Example of %1 from %2; the field is in line %3:")
                                     .arg(example.event, example.source)
                                     .arg(example.line));
    output.text(example.text);
    for (const QString &found : foundInside(example))
        output.line(found);
}

/// The payload stands in the answer as its text: a QJsonObject would round long numbers, refuse those beyond a
/// double, and drop equal keys.
void writeJson(Output &output, const QJsonObject &details, const FieldExample &example)
{
    QByteArray json = compactJson(details);
    json.chop(1);
    QJsonArray hits;
    for (const ExampleHit &hit : example.hits)
        hits.append(hitJson(hit));
    const QByteArray rest = compactJson({{u"line"_s, example.line},
                                   {u"hits"_s, hits},
                                   {u"masked"_s, example.masked},
                                   {u"source"_s, example.source},
                                   {u"event"_s, example.event}});
    output.write(json + ",\"example\":{\"payload\":" + example.text.toUtf8() + ',' + rest.sliced(1) + "}\n");
}

} // namespace

Exit inboxList(Session &session)
{
    return listFields(session, FieldList::Inbox);
}

Exit inboxShow(Session &session)
{
    const auto found = openField(session, FieldList::Inbox);
    if (!found)
        return fail(found.error());
    const FieldDetails &details = found->details;
    ReviewService review(*found->workspace);
    const auto example = wait(review.example(session.argument(0), session.arguments().has(u"reveal"_s)));
    if (!example && example.error().code != Error::Code::NotFound)
        return fail(example.error());
    Output &output = session.output();
    if (output.isJson()) {
        if (example)
            writeJson(output, detailsJson(details), *example);
        else
            output.json(detailsJson(details));
        return ExitCode::Done;
    }
    ListOutput table(output, {}, fieldColumns());
    table.add({{{}, fieldCells(details.field)}});
    output.line(QString());
    for (const Detection &detection : details.field.detections)
        output.line(explained(detection));
    printSightings(output, details.sightings);
    if (example)
        printExample(output, *example);
    return ExitCode::Done;
}

Exit inboxClassify(Session &session)
{
    return decide(session, FieldList::Inbox, [](ReviewService &review, const QList<FieldId> &fields, Colour colour) {
        return review.classify(fields, colour);
    });
}

Exit inboxChoose(Session &session)
{
    return decide(session, FieldList::Inbox, [](ReviewService &review, const QList<FieldId> &fields, Colour colour) {
        return review.choose(fields, colour);
    });
}

Exit inboxAccept(Session &session)
{
    const QStringList &paths = session.arguments().words();
    if (session.arguments().has(u"all"_s) != paths.isEmpty())
        return fail(Error::Code::Usage, Tr::tr("Name the fields, or give --all."));
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    QList<FieldId> fields;
    for (const QString &path : paths) {
        const auto details = fieldIn(**workspace, FieldList::Inbox, path);
        if (!details)
            return fail(details.error());
        if (!fields.contains(details->field.id))
            fields.append(details->field.id);
    }
    if (paths.isEmpty()) {
        FieldQuery everything;
        everything.list = FieldList::Inbox;
        everything.limit = 1000;
        const auto all = forEachPage(**workspace, everything, [&](const QList<Field> &rows) {
            for (const Field &field : rows)
                fields.append(field.id);
        });
        if (!all)
            return fail(all.error());
    }
    ReviewService review(**workspace);
    const auto before = wait(review.accept(fields));
    if (!before)
        return fail(before.error());
    if (session.output().isJson())
        session.output().json({{u"accepted"_s, before->size()}});
    else
        session.output().line(Tr::tr("Put %n field(s) into the Inventory.", nullptr, int(before->size())));
    return ExitCode::Done;
}

Exit inventoryReclassify(Session &session)
{
    return decide(session, FieldList::Inventory, [](ReviewService &review, const QList<FieldId> &fields, Colour colour) {
        return review.reclassify(fields, colour);
    });
}

} // namespace pp::ctl
