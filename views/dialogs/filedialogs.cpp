// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/filedialogs.h"

#include "models/presenters/settings.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QMimeDatabase>

#include <memory>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::FileDialogs)
};

/// Tells files by their names alone.
class NameIcons : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override { return QFileIconProvider::icon(info.isDir() ? Folder : File); }
    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        return QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
    }
};

QFileDialog *newDialog(QWidget *parent, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    const auto icons = std::make_shared<NameIcons>();
    dialog->setIconProvider(icons.get());
    QObject::connect(dialog, &QObject::destroyed, dialog, [icons] {}); // keeps them as long as the dialog
    dialog->setDirectory(folder.isEmpty() ? QDir::homePath() : folder); // only now does it look at files
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::finished, parent, [] {
        if (QWidget *completions = QApplication::activePopupWidget())
            completions->hide(); // while it is open Qt does not notice that the window is active again
    });
    return dialog;
}

QFileDialog *newDialog(QWidget *parent, Settings &settings, const QString &title, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, title, settings.get<QString>(Settings::Key::LastFolder));
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

void chooseNewWorkspace(QWidget *parent, const QString &proposed, const Chosen &chosen)
{
    const QFileInfo file(proposed);
    QFileDialog *dialog = newDialog(parent, Tr::tr("Where to keep the workspace"), proposed.isEmpty() ? QString() : file.path());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten: the form says so
    dialog->selectFile(file.fileName());
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

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

void chooseFolderToLookIn(QWidget *parent, Settings &settings, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, settings, Tr::tr("Where the files are now"), chosen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, Tr::tr("Scan"));
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

void chooseMatchersToOpen(QWidget *parent, Settings &settings, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, settings, Tr::tr("Import matchers"), chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, Tr::tr("Import"));
    dialog->setNameFilters({Tr::tr("JSON files (*.json)"), Tr::tr("All files (*)")});
    dialog->open();
}

void chooseMatchersToSave(QWidget *parent, Settings &settings, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, settings, Tr::tr("Export matchers"), chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({Tr::tr("JSON files (*.json)"), Tr::tr("All files (*)")});
    dialog->selectFile(u"matchers.json"_s);
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
