// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sourceservice.h"

#include "models/crypto/crypto.h"
#include "models/services/workspace.h"
#include "models/storage/auditrepository.h"
#include "models/storage/sourcerepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

/// "My Shop (EU)" -> "my-shop-eu"; letters of every script stay.
QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

/// 32 letters and digits, each equally likely: 190 bits.
Result<QByteArray> newSecret()
{
    constexpr QByteArrayView signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr int fair = 256 - 256 % int(signs.size());
    QByteArray secret;
    while (secret.size() < 32) {
        const auto bytes = randomBytes(64);
        if (!bytes)
            return fail(bytes.error());
        for (const char c : *bytes) {
            if (uchar(c) < fair && secret.size() < 32)
                secret += signs.at(uchar(c) % signs.size());
        }
    }
    return secret;
}

QJsonObject toJson(const Source &source)
{
    return {{u"key"_s, source.key}, {u"kind"_s, source.kind}, {u"environment"_s, source.environment}};
}

Error wrongKind()
{
    return {Error::Code::Usage, Tr::tr("A source's kind is web, mobile, server or cloud-event."), {}};
}

/// A source that only came with its events has no kind.
Result<> check(const Source &source)
{
    if (slugOf(source.name).isEmpty())
        return fail(Error::Code::Usage, Tr::tr("A source needs a name with a letter or a digit."));
    if (!QStringList{u""_s, u"web"_s, u"mobile"_s, u"server"_s, u"cloud-event"_s}.contains(source.kind))
        return fail(wrongKind());
    if (!QStringList{u""_s, u"production"_s, u"development"_s}.contains(source.environment))
        return fail(Error::Code::Usage, Tr::tr("A source's environment is production or development, or none."));
    return {};
}

QJsonObject changeable(const Source &source)
{
    return {{u"name"_s, source.name}, {u"kind"_s, source.kind}, {u"environment"_s, source.environment}};
}

Result<> commitWith(Database &database, Transaction &transaction, qint64 now, const QString &action, const QString &object,
                    const QJsonObject &before, const QJsonObject &after)
{
    if (auto audited = AuditRepository(database).append(now, action, object, before, after); !audited)
        return audited;
    return transaction.commit();
}

} // namespace

QFuture<Result<QList<Source>>> SourceService::list()
{
    return m_workspace.read<QList<Source>>([](Database &database) { return SourceRepository(database).list(); });
}

QFuture<Result<Source>> SourceService::add(const QString &name, const QString &kind, const QString &environment)
{
    Source source;
    source.name = name.trimmed();
    source.slug = source.key = slugOf(name);
    source.kind = kind;
    source.environment = environment;
    source.createdAt = m_workspace.clock()();
    return m_workspace.write<Source>([source](Database &database) mutable -> Result<Source> {
        if (source.kind.isEmpty())
            return fail(wrongKind());
        if (auto sane = check(source); !sane)
            return fail(sane.error());
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return fail(begun.error());
        SourceRepository sources(database);
        const auto known = sources.list();
        if (!known)
            return fail(known.error());
        const bool taken = std::any_of(known->cbegin(), known->cend(), [&](const Source &other) {
            return other.name == source.name || other.slug == source.slug || other.key == source.key;
        });
        if (taken)
            return fail(Error::Code::Conflict, Tr::tr("There is a source “%1” already.").arg(source.name));
        const auto id = sources.add(source);
        if (!id)
            return fail(id.error());
        source.id = *id;
        if (auto done = commitWith(database, transaction, *source.createdAt, u"source.add"_s, source.name, {}, toJson(source)); !done)
            return fail(done.error());
        return source;
    });
}

QFuture<Result<Source>> SourceService::change(const Source &wanted)
{
    Source source = wanted;
    source.name = source.name.trimmed();
    return m_workspace.write<Source>([source, now = m_workspace.clock()()](Database &database) -> Result<Source> {
        if (auto sane = check(source); !sane)
            return fail(sane.error());
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return fail(begun.error());
        SourceRepository sources(database);
        const auto before = sources.byId(source.id);
        if (!before)
            return fail(before.error());
        if (changeable(*before) == changeable(source))
            return *before;
        const auto known = sources.list();
        if (!known)
            return fail(known.error());
        for (const Source &other : *known) { // fields are filtered by the names of their sources
            if (other.id != source.id && other.name == source.name)
                return fail(Error::Code::Conflict, Tr::tr("There is a source “%1” already.").arg(source.name));
        }
        if (auto changed = sources.change(source); !changed)
            return fail(changed.error());
        if (auto done = commitWith(database, transaction, now, u"source.change"_s, before->name, changeable(*before), changeable(source)); !done)
            return fail(done.error());
        return *before;
    });
}

QFuture<Result<SourceService::NewWriteKey>> SourceService::addKey(const QString &source, const QStringList &scope)
{
    return m_workspace.write<NewWriteKey>(
        [name = source, scope, now = m_workspace.clock()()](Database &database) -> Result<NewWriteKey> {
            const QStringList scopes{u"write-events"_s, u"read-profiles"_s, u"trigger-syncs"_s};
            const bool fits = std::all_of(scope.cbegin(), scope.cend(), [&](const QString &s) { return scopes.contains(s); });
            if (!fits || scope.isEmpty())
                return fail(Error::Code::Usage, Tr::tr("A write key's scope is write-events, read-profiles or trigger-syncs."));
            auto secret = newSecret();
            if (!secret)
                return fail(secret.error());
            Transaction transaction(database);
            if (auto begun = transaction.begin(); !begun)
                return fail(begun.error());
            SourceRepository sources(database);
            const auto found = sources.find(name);
            if (!found)
                return fail(found.error());
            const WriteKey key{QUuid::createUuid().toString(QUuid::WithoutBraces), scope, now, {}};
            if (auto added = sources.addKey(found->id, key, sha256(*secret)); !added)
                return fail(added.error());
            if (auto done = commitWith(database, transaction, now, u"source.key.add"_s, found->name, {},
                                       {{u"id"_s, key.id}, {u"scope"_s, QJsonArray::fromStringList(scope)}});
                !done)
                return fail(done.error());
            return NewWriteKey{key, Sensitive(std::move(*secret))};
        });
}

QFuture<Result<QList<WriteKey>>> SourceService::keys(const QString &source)
{
    return m_workspace.read<QList<WriteKey>>([source](Database &database) -> Result<QList<WriteKey>> {
        SourceRepository sources(database);
        const auto found = sources.find(source);
        return found ? sources.keys(found->id) : fail(found.error());
    });
}

QFuture<Result<>> SourceService::revokeKey(const QString &source, const QString &id)
{
    return m_workspace.write<void>([source, id, now = m_workspace.clock()()](Database &database) -> Result<> {
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        SourceRepository sources(database);
        const auto found = sources.find(source);
        if (!found)
            return fail(found.error());
        if (auto revoked = sources.revokeKey(found->id, id, now); !revoked)
            return revoked;
        return commitWith(database, transaction, now, u"source.key.revoke"_s, found->name, {{u"id"_s, id}}, {});
    });
}

} // namespace pp
