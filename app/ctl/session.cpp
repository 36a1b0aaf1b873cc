// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/engine/matchers.h"
#include "models/secrets/keychainsecretstore.h"
#include "models/services/workspace.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPassphrase = 64 * 1024; ///< with its line end

} // namespace

ExitCode moreUrgent(ExitCode a, ExitCode b)
{
    constexpr std::array order = {ExitCode::Interrupted, ExitCode::WrongUsage, ExitCode::NotAllowed, ExitCode::Damaged,
                                  ExitCode::Found, ExitCode::Failed, ExitCode::PartlyRejected, ExitCode::Done};
    return *std::ranges::find_first_of(order, std::array{a, b});
}

Session::Session(Arguments arguments)
    : m_arguments(std::move(arguments))
    , m_output(m_arguments.has(u"json"_s), m_arguments.has(u"quiet"_s))
    , m_secrets(std::make_unique<KeychainSecretStore>())
{
}

Session::~Session() = default;

Result<QString> Session::workspaceFile() const
{
    const QString where = m_arguments.has(u"workspace"_s) ? m_arguments.value(u"workspace"_s)
                                                          : qEnvironmentVariable("PRIVACY_PORTAL_WORKSPACE");
    if (where.isEmpty())
        return fail(Error::Code::Usage, Tr::tr("Which workspace? Give --workspace FILE or set PRIVACY_PORTAL_WORKSPACE."));
    if (where.startsWith("postgresql://"_L1) || where.startsWith("postgres://"_L1))
        return fail(Error::Code::NotFound, Tr::tr("This version opens local workspaces only, no team workspace."));
    return where;
}

Result<std::shared_ptr<Workspace>> Session::openWorkspace()
{
    const auto file = workspaceFile();
    if (!file)
        return fail(file.error());
    if (!QFileInfo::exists(*file))
        return fail(Error::Code::NotFound, Tr::tr("There is no workspace at %1.").arg(*file));
    const auto key = passphrase(u"key-file"_s);
    if (!key)
        return fail(key.error());
    auto workspace = waitInterruptibly(Workspace::open(*file, *key, *m_secrets));
    if (workspace || *key)
        return workspace;
    const Error error = workspace.error();
    if (error.code != Error::Code::NotFound && error.code != Error::Code::SecretStore)
        return workspace;
    return fail(Error::Code::WrongKey,
                Tr::tr("%1 If the workspace has a passphrase, give it with --key-file.").arg(error.message), error.detail);
}

Result<std::optional<Sensitive>> Session::passphrase(const QString &option)
{
    if (!m_arguments.has(option))
        return std::optional<Sensitive>();
    const QString name = m_arguments.value(option);
    QFile named(name);
    QFile &file = name == "-"_L1 ? m_standardInput : named;
    const bool open = file.isOpen()
        || (name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly));
    if (!open)
        return fail(Error::Code::Io, Tr::tr("The key file %1 cannot be read: %2.").arg(name, file.errorString()));
    QByteArray line = file.readLine(longestPassphrase + 1);
    if (line.size() > longestPassphrase - 1 && !line.endsWith('\n')) // its beginning alone would fit others, too
        return fail(Error::Code::Io, Tr::tr("The passphrase in %1 is longer than 64 KiB.").arg(name));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(Error::Code::Io, Tr::tr("The key file %1 holds no passphrase in its first line.").arg(name));
    return std::optional(Sensitive(std::move(line)));
}

Result<unsigned> Session::threads() const
{
    constexpr unsigned most = 256; // each takes memory of its own
    return number(u"threads"_s, 0, most);
}

Result<std::optional<Colour>> Session::colour(const QString &option) const
{
    if (!m_arguments.has(option))
        return std::optional<Colour>();
    const auto colour = colourFromKey(m_arguments.value(option));
    if (!colour)
        return fail(Error::Code::Usage, Tr::tr("--%1 is red, yellow or green.").arg(option));
    return colour;
}

Result<Colour> Session::requiredColour() const
{
    const auto given = colour();
    if (!given)
        return fail(given.error());
    if (!*given)
        return fail(Error::Code::Usage, Tr::tr("Which colour? Give --class red, yellow or green."));
    return **given;
}

Result<unsigned> Session::number(const QString &option, unsigned otherwise, unsigned greatest) const
{
    if (!m_arguments.has(option))
        return otherwise;
    bool ok = false;
    const unsigned number = m_arguments.value(option).toUInt(&ok);
    if (!ok || number == 0)
        return fail(Error::Code::Usage, Tr::tr("--%1 is a whole number from 1 on.").arg(option));
    if (number > greatest)
        return fail(Error::Code::Usage, Tr::tr("--%1 is at most %2.").arg(option).arg(greatest));
    return number;
}

Result<std::shared_ptr<const engine::Matchers>> Session::matchers(const QString &file) const
{
    const auto failed = [&file](const engine::MatcherError &error) {
        const QString name = QString::fromStdString(error.matcher);
        const QString reason = QString::fromStdString(error.message);
        if (name.isEmpty())
            return fail(Error::Code::Io, Tr::tr("The matchers in %1 cannot be used: %2").arg(file, reason));
        if (!error.offset)
            return fail(Error::Code::Io, Tr::tr("Matcher '%1': %2").arg(name, reason));
        return fail(Error::Code::Io, Tr::tr("Matcher '%1': %2 (at character %3)").arg(name, reason).arg(*error.offset));
    };
    std::vector<engine::MatcherDefinition> definitions = engine::defaultMatchers();
    if (!file.isEmpty()) {
        QFile input(file);
        if (!input.open(QIODevice::ReadOnly))
            return fail(Error::Code::Io, Tr::tr("The matchers in %1 cannot be read: %2.").arg(file, input.errorString()));
        const QByteArray json = input.readAll();
        auto custom = engine::parseMatchers({json.constData(), size_t(json.size())});
        if (const auto *error = std::get_if<engine::MatcherError>(&custom))
            return failed(*error);
        definitions = engine::withDefaults(std::get<0>(std::move(custom)));
    }
    auto compiled = engine::Matchers::compile(std::move(definitions));
    if (const auto *error = std::get_if<engine::MatcherError>(&compiled))
        return failed(*error);
    return std::get<0>(std::move(compiled));
}

} // namespace pp::ctl
