// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/sessions.h"
#include "models/presenters/apppresenter.h"
#include "models/secrets/memorysecretstore.h"

#include <QFile>
#include <QTemporaryDir>

namespace pp::test {

using namespace Qt::StringLiterals;

/// Everything below the window, as the desktop application builds it, but with a keychain in memory and in a folder
/// that goes away. Fields of the archive: traits.email, properties.coupon, properties.total, userId.
struct Office {
    Office()
        : settings(folder.filePath(u"window.ini"_s))
        , app(secrets, [this] { return secrets.read(u"probe"_s); }, settings, desktop::newSession, systemClock())
    {
    }

    /// A few events, and a line that is none.
    QString archive(const QString &name = u"web.ndjson"_s) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (int i = 0; i < 20; ++i) {
            const QByteArray n = QByteArray::number(i);
            file.write(R"({"type":"identify","messageId":"i)" + n + R"(","userId":"u)" + n + R"(","projectId":"shop","timestamp":"2026-01-0)"
                       + QByteArray::number(i % 9 + 1) + R"(T12:00:00.000Z","traits":{"email":"ada)" + n + R"(@example.com"}})" + '\n');
            file.write(R"({"type":"track","event":"Order Completed","messageId":"t)" + n + R"(","projectId":"app","properties":{"coupon":"SPRING","total":)"
                       + n + R"(}})" + '\n');
        }
        file.write("this is no event\n");
        return file.fileName();
    }
    /// More fields than a list loads at first: "many" is in the name of each.
    QString manyFields() const
    {
        QFile file(folder.filePath(u"many.ndjson"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        QByteArray properties;
        for (int i = 0; i < 700; ++i)
            properties += (i == 0 ? "" : ",") + QByteArray("\"many_") + QByteArray::number(i).rightJustified(3, 'k').replace('1', 'i') + "x\":1";
        file.write(R"({"type":"track","event":"Many","properties":{)" + properties + "}}\n");
        return file.fileName();
    }
    QString workspaceFile() const { return folder.filePath(u"test.ppws"_s); }

    QTemporaryDir folder;
    MemorySecretStore secrets;
    Settings settings;
    AppPresenter app;
};

} // namespace pp::test
