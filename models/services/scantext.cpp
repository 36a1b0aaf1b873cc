// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/scantext.h"

#include <QCoreApplication>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ScanText)
};

QString reasonText(engine::RejectReason reason)
{
    using enum engine::RejectReason;
    switch (reason) {
    case NotJson:
        return Tr::tr("The event is not valid JSON.");
    case NotAnObject:
        return Tr::tr("The event is not a JSON object.");
    case TypeMissing:
        return Tr::tr("The event has no type.");
    case TypeUnknown:
        return Tr::tr("The event's type is none of track, identify, page, screen, group and alias.");
    case PropertiesNotAnObject:
        return Tr::tr("\"properties\" is not an object.");
    case TraitsNotAnObject:
        return Tr::tr("\"traits\" is not an object.");
    case ContextNotAnObject:
        return Tr::tr("\"context\" is not an object.");
    case IdNotAValue:
        return Tr::tr("One of userId, anonymousId, groupId and previousId is an object or an array.");
    case TooLarge:
        return Tr::tr("The event is larger than 16 MiB.");
    case TooDeep:
        return Tr::tr("The event is nested more than 128 levels deep.");
    case InvalidUtf8:
        return Tr::tr("The event is not valid UTF-8.");
    case ArraySyntax:
        return Tr::tr("The array is not valid JSON from here on; the rest of it was not read.");
    case GzipCut:
        return Tr::tr("The compressed data ends early.");
    case GzipDamaged:
        return Tr::tr("The compressed data is damaged from here on.");
    case TooManyFields:
        return Tr::tr("The workspace holds as many fields as it can.");
    }
    Q_UNREACHABLE();
}

} // namespace

Rejection rejectionText(const QString &file, const engine::ScanRejection &rejection)
{
    QString text = reasonText(rejection.reason);
    if (!rejection.detail.empty())
        text += u' ' + Tr::tr("Expected: %1.").arg(QString::fromStdString(rejection.detail));
    return {.file = file, .line = qint64(rejection.line), .item = qint64(rejection.item), .reason = text};
}

QString fileErrorText(const engine::FileError &error)
{
    using enum engine::FileError::Kind;
    switch (error.kind) {
    case Missing:
        return Tr::tr("The file does not exist.");
    case NotAFile:
        return Tr::tr("This is no regular file. What cannot be read twice, such as a pipe, is not imported.");
    case Changed:
        return Tr::tr("The file changed while it was read.");
    case Cancelled:
        return Tr::tr("Reading was cancelled.");
    case NotReadable:
    case Io:
    case Sink:
        break;
    }
    const QString why = QString::fromStdString(error.detail);
    return why.isEmpty() ? Tr::tr("The file cannot be read.") : Tr::tr("The file cannot be read: %1.").arg(why);
}

} // namespace pp
