// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/audittext.h"

#include "models/domain/colour.h"
#include "models/items/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace pp::text {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::text)
};

QString name(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"chosen"_s, QT_TRANSLATE_NOOP("pp::text", "Chosen colour")},
        {u"classification"_s, QT_TRANSLATE_NOOP("pp::text", "Classification")},
        {u"note"_s, QT_TRANSLATE_NOOP("pp::text", "Note")},
        {u"name"_s, QT_TRANSLATE_NOOP("pp::text", "Name")},
        {u"kind"_s, QT_TRANSLATE_NOOP("pp::text", "Kind")},
        {u"environment"_s, QT_TRANSLATE_NOOP("pp::text", "Environment")},
        {u"key"_s, QT_TRANSLATE_NOOP("pp::text", "Key")},
        {u"id"_s, QT_TRANSLATE_NOOP("pp::text", "Number")},
        {u"scope"_s, QT_TRANSLATE_NOOP("pp::text", "Scope")},
        {u"files"_s, QT_TRANSLATE_NOOP("pp::text", "Files")},
        {u"fields"_s, QT_TRANSLATE_NOOP("pp::text", "Fields changed")},
        {u"events"_s, QT_TRANSLATE_NOOP("pp::text", "Events")},
        {u"rejected"_s, QT_TRANSLATE_NOOP("pp::text", "Lines rejected")},
        {u"source"_s, QT_TRANSLATE_NOOP("pp::text", "Source")},
        {u"event"_s, QT_TRANSLATE_NOOP("pp::text", "Event")},
        {u"matchesOn"_s, QT_TRANSLATE_NOOP("pp::text", "Matches on")},
        {u"how"_s, QT_TRANSLATE_NOOP("pp::text", "How")},
        {u"terms"_s, QT_TRANSLATE_NOOP("pp::text", "Names")},
        {u"patterns"_s, QT_TRANSLATE_NOOP("pp::text", "Patterns")},
        {u"category"_s, QT_TRANSLATE_NOOP("pp::text", "Data category")},
        {u"enabled"_s, QT_TRANSLATE_NOOP("pp::text", "Switched on")},
        {u"threshold"_s, QT_TRANSLATE_NOOP("pp::text", "Confidence that counts")},
        {u"keepsExamples"_s, QT_TRANSLATE_NOOP("pp::text", "Keeps examples of events")},
    };
    const char *found = names.value(key);
    return found ? Tr::tr(found) : key;
}

QString value(const QString &key, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    if (key == u"threshold"_s)
        return percent(value.toDouble());
    if (value.isDouble())
        return number(value.toInteger());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(part.toVariant().toString());
        return listed(parts);
    }
    const QString plain = value.toVariant().toString();
    if (plain.isEmpty())
        return Tr::tr("none", "a value that is not there");
    if (key == u"chosen"_s || key == u"classification"_s) {
        const auto found = colourFromKey(plain);
        return found ? colourName(*found) : plain;
    }
    if (key == u"kind"_s)
        return sourceKind(plain);
    if (key == u"key"_s && plain == u"keychain"_s)
        return Tr::tr("in the system keychain");
    if (key == u"key"_s && plain == u"passphrase"_s)
        return Tr::tr("from a passphrase");
    return key == u"environment"_s ? environment(plain) : plain;
}
} // namespace

QString auditAction(const QString &action)
{
    static const QHash<QString, const char *> names{
        {u"field.choose"_s, QT_TRANSLATE_NOOP("pp::text", "Marked a colour")},
        {u"field.accept"_s, QT_TRANSLATE_NOOP("pp::text", "Added to the Inventory")},
        {u"field.classify"_s, QT_TRANSLATE_NOOP("pp::text", "Classified")},
        {u"field.reclassify"_s, QT_TRANSLATE_NOOP("pp::text", "Reclassified")},
        {u"field.return"_s, QT_TRANSLATE_NOOP("pp::text", "Returned to the Inbox")},
        {u"field.restore"_s, QT_TRANSLATE_NOOP("pp::text", "Undid or redid a decision")},
        {u"field.note"_s, QT_TRANSLATE_NOOP("pp::text", "Changed the note")},
        {u"example.reveal"_s, QT_TRANSLATE_NOOP("pp::text", "Revealed an example")},
        {u"import.finish"_s, QT_TRANSLATE_NOOP("pp::text", "Imported a file")},
        {u"source.add"_s, QT_TRANSLATE_NOOP("pp::text", "Added a source")},
        {u"source.change"_s, QT_TRANSLATE_NOOP("pp::text", "Changed a source")},
        {u"source.key.add"_s, QT_TRANSLATE_NOOP("pp::text", "Added a write key")},
        {u"source.key.revoke"_s, QT_TRANSLATE_NOOP("pp::text", "Revoked a write key")},
        {u"matcher.add"_s, QT_TRANSLATE_NOOP("pp::text", "Added a matcher")},
        {u"matcher.change"_s, QT_TRANSLATE_NOOP("pp::text", "Changed a matcher")},
        {u"matcher.remove"_s, QT_TRANSLATE_NOOP("pp::text", "Deleted a matcher")},
        {u"matcher.order"_s, QT_TRANSLATE_NOOP("pp::text", "Moved a matcher")},
        {u"detection.threshold"_s, QT_TRANSLATE_NOOP("pp::text", "Changed the confidence that counts")},
        {u"detection.examples"_s, QT_TRANSLATE_NOOP("pp::text", "Changed whether examples of events are kept")},
        {u"detection.rescan"_s, QT_TRANSLATE_NOOP("pp::text", "Scanned imported files again")},
        {u"workspace.create"_s, QT_TRANSLATE_NOOP("pp::text", "Created the workspace")},
        {u"workspace.rekey"_s, QT_TRANSLATE_NOOP("pp::text", "Changed the workspace's key")},
    };
    const char *found = names.value(action);
    return found ? Tr::tr(found) : action;
}

QList<AuditValue> auditValues(const AuditEntry &entry)
{
    QStringList keys = entry.before.keys() + entry.after.keys();
    keys.sort();
    keys.removeDuplicates();
    QList<AuditValue> values;
    const auto side = [](const QJsonObject &of, const QString &key) { return of.contains(key) ? value(key, of.value(key)) : QString(); };
    const auto nothingThere = [](const QJsonValue &value) { return value.isUndefined() || value.isNull() || value.toString(u"?"_s).isEmpty(); };
    for (const QString &key : std::as_const(keys)) {
        if (nothingThere(entry.before.value(key)) && nothingThere(entry.after.value(key)))
            continue;
        values.append({name(key), side(entry.before, key), side(entry.after, key)});
    }
    return values;
}

QString auditChange(const AuditEntry &entry)
{
    QStringList parts;
    for (auto i = entry.after.constBegin(); i != entry.after.constEnd(); ++i) {
        const QJsonValue before = entry.before.value(i.key());
        if (before == i.value())
            continue;
        const QString now = value(i.key(), i.value());
        const bool classified = entry.before.value(u"classification"_s) != entry.after.value(u"classification"_s);
        if (i.key() == u"chosen"_s && classified)
            continue; // what was chosen has become the classification
        if (before.isUndefined())
            parts.append(Tr::tr("%1: %2", "what was set, and its value").arg(name(i.key()), now));
        else if (i.key() == u"chosen"_s || i.key() == u"classification"_s) // the action says which
            parts.append(Tr::tr("%1 → %2", "a colour before and after").arg(value(i.key(), before), now));
        else
            parts.append(Tr::tr("%1: %2 → %3", "what changed, from and to").arg(name(i.key()), value(i.key(), before), now));
    }
    return parts.join(Tr::tr("; ", "between changes that are listed"));
}

} // namespace pp::text
