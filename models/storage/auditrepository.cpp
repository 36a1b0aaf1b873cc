// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/auditrepository.h"

#include "models/crypto/crypto.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 1000;

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

AuditVerdict broken(qint64 entries, qint64 number, const char *reason)
{
    return {entries, false, number, QCoreApplication::translate("Audit", reason).arg(number)};
}

} // namespace

QString auditHash(const QString &previousHash, qint64 number, qint64 time, const QString &member, const QString &action,
                  const QString &object, const QString &before, const QString &after)
{
    QByteArray bytes;
    for (const QString &text :
         {previousHash, QString::number(number), QString::number(time), member, action, object, before, after}) {
        const QByteArray utf8 = text.toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return QString::fromLatin1(sha256(bytes).toHex());
}

Result<> AuditRepository::append(qint64 time, const QString &action, const QString &object, const QJsonObject &before,
                                 const QJsonObject &after)
{
    if (const QString lock = m_database.dialect().auditLock(); !lock.isEmpty()) {
        if (auto locked = m_database.run(lock); !locked)
            return fail(locked.error());
    }
    if (!m_last) {
        m_last.emplace(m_database, u"SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"_s);
        m_insert.emplace(m_database, u"INSERT INTO audit (number, time, member, action, object, before, after, hash)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    }
    if (auto read = m_last->exec(); !read)
        return read;
    const bool first = !m_last->next();
    const qint64 number = first ? 1 : m_last->number(0) + 1;
    const QString previousHash = first ? QString() : m_last->value(1).toString();
    m_last->finish();
    const QString beforeText = toText(before);
    const QString afterText = toText(after);
    const QString &member = m_database.member();
    return m_insert->exec(number, time, member, action, bound(object), beforeText, afterText,
                          auditHash(previousHash, number, time, member, action, object, beforeText, afterText));
}

Result<QList<AuditEntry>> AuditRepository::select(const QString &rest, const QVariantList &values)
{
    auto query = m_database.run(u"SELECT number, time, member, action, object, before, after, hash FROM audit"_s + rest, values);
    if (!query)
        return fail(query.error());
    QList<AuditEntry> entries;
    while (query->next()) {
        entries.append({query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toString(),
                        query->value(3).toString(), query->value(4).toString(), toObject(query->value(5).toString()),
                        toObject(query->value(6).toString()), query->value(7).toString()});
    }
    return entries;
}

Result<QList<AuditEntry>> AuditRepository::list(qint64 after, int limit)
{
    return select(u" WHERE number > ? ORDER BY number LIMIT ?"_s, {after, limit});
}

Result<QList<AuditEntry>> AuditRepository::find(const AuditQuery &query)
{
    QString where = u" WHERE number > ? AND number < ?"_s;
    QVariantList values{query.above, query.below};
    const auto among = [&](const QString &column, const QStringList &texts) {
        if (texts.isEmpty())
            return;
        where += u" AND %1 IN (%2)"_s.arg(column, QStringList(texts.size(), u"?"_s).join(u", "_s));
        for (const QString &text : texts)
            values.append(bound(text));
    };
    among(u"member"_s, query.members);
    among(u"action"_s, query.actions);
    if (!query.object.isEmpty()) {
        where += u" AND object = ?"_s;
        values.append(query.object);
    }
    if (!query.text.isEmpty()) {
        where += u" AND ("_s + m_database.dialect().contains(u"lower(object)"_s) + u" OR "_s + m_database.dialect().contains(u"object"_s) + u')';
        values += {query.text.toLower(), query.text}; // SQLite's lower() knows the letters of ASCII only
    }
    if (query.from) {
        where += u" AND time >= ?"_s;
        values.append(*query.from);
    }
    if (query.to) {
        where += u" AND time < ?"_s;
        values.append(*query.to);
    }
    return select(where + u" ORDER BY number DESC LIMIT ?"_s, values + QVariantList{query.limit});
}

Result<AuditChoices> AuditRepository::choices()
{
    auto query = m_database.run(u"SELECT member, action, count(*) FROM audit GROUP BY member, action"_s);
    if (!query)
        return fail(query.error());
    QMap<QString, qint64> members;
    QMap<QString, qint64> actions;
    AuditChoices choices;
    while (query->next()) {
        const qint64 count = query->value(2).toLongLong();
        members[query->value(0).toString()] += count;
        actions[query->value(1).toString()] += count;
        choices.entries += count;
    }
    for (auto i = members.cbegin(); i != members.cend(); ++i)
        choices.members.append({i.key(), i.value()});
    for (auto i = actions.cbegin(); i != actions.cend(); ++i)
        choices.actions.append({i.key(), i.value()});
    return choices;
}

Result<qint64> AuditRepository::newest()
{
    auto query = m_database.run(u"SELECT MAX(number) FROM audit"_s);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<AuditVerdict> AuditRepository::verify(const std::function<bool()> &stop,
                                             const std::function<void(qint64, qint64)> &progress)
{
    auto counted = m_database.run(u"SELECT count(*) FROM audit"_s);
    if (!counted)
        return fail(counted.error());
    const qint64 entries = counted->next() ? counted->value(0).toLongLong() : 0;
    counted->finish();

    Statement read(m_database, u"SELECT number, time, member, action, object, before, after, hash FROM audit"
                               " WHERE number > ? ORDER BY number LIMIT ?"_s);
    // Numbers below 1 are no entries of ours.
    qint64 last = std::numeric_limits<qint64>::min();
    qint64 expected = 1;
    QString previousHash;
    for (;;) {
        if (stop && stop())
            return fail(Error::Code::Cancelled, QCoreApplication::translate("Audit", "The verification was stopped."));
        if (auto done = read.exec(last, page); !done)
            return fail(done.error());
        int rows = 0;
        while (read.next()) {
            ++rows;
            last = read.number(0);
            if (last < expected)
                return broken(entries, last, QT_TRANSLATE_NOOP("Audit", "Entry %1 was inserted."));
            if (last > expected)
                return broken(entries, expected, QT_TRANSLATE_NOOP("Audit", "Entry %1 is missing."));
            const QString hash = auditHash(previousHash, last, read.number(1), read.value(2).toString(),
                                           read.value(3).toString(), read.value(4).toString(), read.value(5).toString(),
                                           read.value(6).toString());
            previousHash = read.value(7).toString();
            if (hash != previousHash)
                return broken(entries, last, QT_TRANSLATE_NOOP("Audit", "Entry %1 does not fit its hash: it, or its place in the log, was changed."));
            ++expected;
        }
        if (progress)
            progress(expected - 1, entries);
        if (rows < page)
            return AuditVerdict{entries, true, 0, {}};
    }
}

} // namespace pp
