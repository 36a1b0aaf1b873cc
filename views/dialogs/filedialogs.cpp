// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/filedialogs.h"

#include "models/presenters/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::FileDialogs)
};

QFileDialog *newDialog(QWidget *parent, Settings &settings, const QString &title, const Chosen &chosen)
{
    auto *dialog = new QFileDialog(parent, title, settings.get<QString>(Settings::Key::LastFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, [&settings, chosen](const QStringList &files) {
        if (!files.isEmpty()) {
            const QFileInfo first(files.first());
            settings.setValue(Settings::Key::LastFolder, first.absolutePath());
            chosen(files);
        }
    });
    return dialog;
}
} // namespace

void chooseWorkspace(QWidget *parent, Settings &settings, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, settings, Tr::tr("Open a workspace"), chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({Tr::tr("Workspaces (*.ppws)"), Tr::tr("All files (*)")});
    dialog->open();
}

void chooseArchives(QWidget *parent, Settings &settings, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, settings, Tr::tr("Import files"), chosen);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, Tr::tr("Import"));
    dialog->setNameFilters({Tr::tr("Event archives (*.json *.ndjson *.jsonl *.gz)"), Tr::tr("All files (*)")});
    dialog->open();
}

void chooseArchiveFolder(QWidget *parent, Settings &settings, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, settings, Tr::tr("Import a folder"), chosen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, Tr::tr("Import"));
    dialog->open();
}

void chooseAuditFile(QWidget *parent, Settings &settings, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, settings, Tr::tr("Export the audit log"), chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ndjson"_s);
    dialog->setNameFilters({Tr::tr("JSON lines (*.ndjson *.jsonl)"), Tr::tr("All files (*)")});
    dialog->selectFile(u"audit.ndjson"_s);
    dialog->open();
}

void chooseCsvFile(QWidget *parent, Settings &settings, const QString &proposed, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, settings, Tr::tr("Download CSV"), chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({Tr::tr("CSV files (*.csv)"), Tr::tr("All files (*)")});
    dialog->selectFile(proposed);
    dialog->open();
}

} // namespace pp
