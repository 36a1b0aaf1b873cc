// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/output.h"
#include "models/base/result.h"
#include "models/base/sensitive.h"
#include "models/domain/colour.h"

#include <QFile>

#include <limits>
#include <memory>
#include <optional>

namespace pp {

class SecretStore;
class Workspace;
namespace engine {
class Matchers;
}

namespace ctl {

enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    NotAllowed = 3,
    PartlyRejected = 4,
    Damaged = 5,
    Found = 6,
    Interrupted = 130,
};
using Exit = Result<ExitCode>;

/// Of two that both fit, the one to end with: 3, 5, 6, then 1, then 4.
[[nodiscard]] ExitCode moreUrgent(ExitCode a, ExitCode b);

/// One run of the program: its arguments, its output, and the workspace it opens. Main thread.
class Session
{
public:
    explicit Session(Arguments arguments);
    ~Session();

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] QString argument(qsizetype index) const { return m_arguments.words().value(index); }
    Output &output() { return m_output; }
    [[nodiscard]] SecretStore &secrets() { return *m_secrets; }

    /// Where --workspace or $PRIVACY_PORTAL_WORKSPACE says; Usage when neither does.
    [[nodiscard]] Result<QString> workspaceFile() const;
    /// Opens it, with --key-file's passphrase or the keychain's key.
    [[nodiscard]] Result<std::shared_ptr<Workspace>> openWorkspace();
    /// The first line of the option's file; none when the option is not given.
    [[nodiscard]] Result<std::optional<Sensitive>> passphrase(const QString &option);

    /// --class; none when it is not given. Usage for anything but red, yellow, green.
    [[nodiscard]] Result<std::optional<Colour>> colour(const QString &option = QStringLiteral("class")) const;
    /// Likewise, for commands that need it.
    [[nodiscard]] Result<Colour> requiredColour() const;
    /// A whole number from 1 to `greatest`; `otherwise` when the option is not given.
    [[nodiscard]] Result<unsigned> number(const QString &option, unsigned otherwise,
                                          unsigned greatest = std::numeric_limits<unsigned>::max()) const;
    /// --threads; 0, one a core, when it is not given.
    [[nodiscard]] Result<unsigned> threads() const;

    /// The default matchers, or with the ones of this file.
    [[nodiscard]] Result<std::shared_ptr<const engine::Matchers>> matchers(const QString &file = {}) const;

private:
    Arguments m_arguments;
    Output m_output;
    std::unique_ptr<SecretStore> m_secrets;
    QFile m_standardInput; ///< read line by line: the key, and a new one behind it
};

} // namespace ctl
} // namespace pp
