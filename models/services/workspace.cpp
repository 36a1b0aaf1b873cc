// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/workspace.h"

#include "models/services/workspaceopening.h"
#include "models/services/workspacerekeying.h"
#include "models/storage/maintenance.h"
#include "models/storage/workspacerepository.h"

#include <QTimer>

#include <chrono>

namespace pp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Workspace::Workspace(SecretStore &secrets, const Clock &clock)
    : m_secrets(secrets)
    , m_clock(clock)
    , m_writer(u"workspace write"_s)
    , m_reader(u"workspace read"_s)
    , m_maintenance(u"workspace maintenance"_s)
    , m_survey(u"workspace survey"_s)
{
}

Workspace::~Workspace()
{
    // Connections end on their threads. Jobs that wait there answer "closed" at once; the running ones are waited for,
    // as the executors' destructors do anyway.
    m_closing = true;
    // One after the other: the last connection clears the -wal away, and of two that close at once neither is the last.
    m_reader.call([this] { m_readDatabase.reset(); return true; }).waitForFinished();
    m_writer.call([this] { m_writeDatabase.reset(); return true; }).waitForFinished();
}

QFuture<Workspace::Opened> Workspace::create(const QString &file, const QString &name, const Passphrase &passphrase,
                                             SecretStore &secrets, const Clock &clock)
{
    return WorkspaceOpening::create(file, name, passphrase, secrets, clock);
}

QFuture<Workspace::Opened> Workspace::open(const QString &file, const Passphrase &passphrase, SecretStore &secrets,
                                           const Clock &clock)
{
    return WorkspaceOpening::open(file, passphrase, secrets, clock);
}

Error Workspace::closed()
{
    return {Error::Code::Cancelled, tr("The workspace is closed."), {}};
}

QString Workspace::name() const
{
    return m_name;
}

QString Workspace::location() const
{
    return m_location.file;
}

bool Workspace::isReadOnly() const
{
    return m_location.readOnly;
}

const DatabaseLocation &Workspace::databaseLocation() const
{
    return m_location;
}

const Clock &Workspace::clock() const
{
    return m_clock;
}

QString Workspace::member() const
{
    return m_member;
}

QFuture<Result<WorkspaceInfo>> Workspace::info()
{
    WorkspaceInfo info;
    info.name = m_name;
    info.location = m_location.file;
    info.kind = u"local"_s;
    const QString where = m_keyInKeychain ? u"key in the system keychain"_s : u"key from a passphrase"_s;
    info.encryption = u"SQLCipher %1, AES-256-CBC, HMAC-SHA-512; %2"_s.arg(m_cipher.section(u' ', 0, 0), where);
    return read<WorkspaceInfo>([info](Database &database) mutable -> Result<WorkspaceInfo> {
        const auto totals = WorkspaceRepository(database).totals();
        if (!totals)
            return fail(totals.error());
        info.schema = totals->schema;
        info.sources = totals->sources;
        info.events = totals->events;
        info.inbox = totals->inbox;
        info.byColour = totals->byColour;
        info.inventory = info.byColour[0] + info.byColour[1] + info.byColour[2];
        return info;
    });
}

QFuture<Result<>> Workspace::check()
{
    return maintain<void>([](Database &database, const Stop<void> &) { return checkAll(database); });
}

QFuture<Result<>> Workspace::backup(const QString &file)
{
    return maintain<void>([file](Database &database, const Stop<void> &stop) {
        return copyTo(database, file, Existing::Refuse, [&] { return stop(); });
    });
}

QFuture<Result<>> Workspace::rekey(const Passphrase &passphrase)
{
    return WorkspaceRekeying::start(*this, passphrase);
}

void Workspace::watch()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Workspace::look);
    timer->start(400ms);
}

/// On the writing connection: the number it answers does not change with its own writes, which are told at once.
void Workspace::look()
{
    if (m_looking)
        return;
    m_looking = true;
    auto looked = m_writer.call([this]() -> Result<qint64> {
        return usable(m_writeDatabase) ? m_writeDatabase->foreignWrites() : fail(closed());
    });
    onFinished(looked, this, [this](const QFuture<Result<qint64>> &future) {
        m_looking = false;
        const auto writes = future.isCanceled() ? Result<qint64>(fail(closed())) : future.result();
        if (!writes || *writes == m_seenWrites)
            return;
        m_seenWrites = *writes;
        Q_EMIT changed();
    });
}

} // namespace pp
