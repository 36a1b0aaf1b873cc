// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/command.h"

#include <QCoreApplication>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::Command)
};

class CreateWorkspace : public Command
{
public:
    CreateWorkspace(AppPresenter &app, QObject *parent)
        : Command({u"workspace.create"_s, Tr::tr("&Create a workspace…"), u"database-plus"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)}}, app, parent) {}

protected:
    QString hindrance() override { return m_app.opening().isBusy() ? Tr::tr("A workspace is being opened") : QString(); }
    void run() override { Q_EMIT m_app.createRequested(); }
};

class OpenWorkspace : public Command
{
public:
    OpenWorkspace(AppPresenter &app, QObject *parent)
        : Command({u"workspace.open"_s, Tr::tr("&Open a workspace…"), u"folder-open"_s, {QKeySequence(Qt::CTRL | Qt::Key_O)}}, app, parent) {}

protected:
    QString hindrance() override { return m_app.opening().isBusy() ? Tr::tr("A workspace is being opened") : QString(); }
    void run() override { Q_EMIT m_app.openRequested(); }
};

class ExploreSample : public Command
{
public:
    ExploreSample(AppPresenter &app, QObject *parent)
        : Command({u"workspace.sample"_s, Tr::tr("&Explore with sample data"), u"flask-conical"_s, {}}, app, parent) {}

protected:
    QString hindrance() override { return m_app.opening().isBusy() ? Tr::tr("A workspace is being opened") : QString(); }
    void run() override { Q_EMIT m_app.sampleRequested(); }
};

/// Imports need a workspace that can be written.
class ImportCommand : public Command
{
public:
    using Command::Command;

protected:
    QString hindrance() override
    {
        if (!m_app.workspace())
            return Tr::tr("Open a workspace first");
        return m_app.workspace()->isReadOnly() ? Tr::tr("This workspace is read-only") : QString();
    }
};

class ImportFiles : public ImportCommand
{
public:
    ImportFiles(AppPresenter &app, QObject *parent)
        : ImportCommand({u"import.files"_s, Tr::tr("&Import files…"), u"file-input"_s, {QKeySequence(Qt::CTRL | Qt::Key_I)}}, app, parent) {}

protected:
    void run() override { Q_EMIT m_app.importFilesRequested(); }
};

class ImportFolder : public ImportCommand
{
public:
    ImportFolder(AppPresenter &app, QObject *parent)
        : ImportCommand({u"import.folder"_s, Tr::tr("Import a &folder…"), u"folder-input"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}}, app, parent) {}

protected:
    void run() override { Q_EMIT m_app.importFolderRequested(); }
};

class RescanFiles : public ImportCommand
{
public:
    RescanFiles(AppPresenter &app, QObject *parent)
        : ImportCommand({u"import.rescan"_s, Tr::tr("&Scan imported files again"), u"refresh-cw"_s, {}}, app, parent) {}

protected:
    QString hindrance() override
    {
        const QString reason = ImportCommand::hindrance();
        return reason.isEmpty() && m_app.workspace()->rescans().isRunning() ? Tr::tr("They are being scanned") : reason;
    }
    void run() override { m_app.workspace()->rescans().start(); }
};

class DownloadCsv : public Command
{
public:
    DownloadCsv(AppPresenter &app, QObject *parent)
        : Command({u"inventory.download"_s, Tr::tr("&Download CSV…"), u"download"_s, {QKeySequence(Qt::CTRL | Qt::Key_D)}}, app, parent) {}

protected:
    QString hindrance() override { return m_app.workspace() ? QString() : Tr::tr("Open a workspace first"); }
    void run() override { Q_EMIT m_app.downloadRequested(false); }
};

class DownloadShown : public Command
{
public:
    DownloadShown(AppPresenter &app, QObject *parent)
        : Command({u"inventory.downloadShown"_s, Tr::tr("Export &what is shown…"), u"file-down"_s, {}}, app, parent) {}

protected:
    QString hindrance() override
    {
        return m_app.workspace() && m_app.page() == Page::Inventory ? QString() : Tr::tr("Show the Inventory first");
    }
    void run() override { Q_EMIT m_app.downloadRequested(true); }
};

class CloseWorkspace : public Command
{
public:
    CloseWorkspace(AppPresenter &app, QObject *parent)
        : Command({u"workspace.close"_s, Tr::tr("C&lose the workspace"), u"x"_s, {QKeySequence(Qt::CTRL | Qt::Key_W)}}, app, parent) {}

protected:
    QString hindrance() override { return m_app.workspace() ? QString() : Tr::tr("No workspace is open"); }
    void run() override { m_app.closeWorkspace(); }
};

class Quit : public Command
{
public:
    Quit(AppPresenter &app, QObject *parent)
        : Command({u"app.quit"_s, Tr::tr("&Quit"), u"log-out"_s, {QKeySequence(Qt::CTRL | Qt::Key_Q)}}, app, parent) {}

protected:
    QString hindrance() override { return {}; }
    void run() override { Q_EMIT m_app.quitRequested(); }
};

class ShowPage : public Command
{
public:
    ShowPage(Page page, const Description &description, AppPresenter &app, QObject *parent)
        : Command(description, app, parent), m_page(page) {}

protected:
    QString hindrance() override { return m_app.workspace() ? QString() : Tr::tr("Open a workspace first"); }
    void run() override { m_app.setPage(m_page); }

private:
    Page m_page;
};

class ShowDetails : public Command
{
public:
    ShowDetails(AppPresenter &app, QObject *parent)
        : Command({u"view.details"_s, Tr::tr("&Details"), u"panel-right"_s, {QKeySequence(Qt::Key_F4)}}, app, parent)
    {
        setCheckable(true);
    }

protected:
    QString hindrance() override { return m_app.workspace() ? QString() : Tr::tr("Open a workspace first"); }
    void refresh() override { setChecked(m_app.settings().get<bool>(Settings::Key::DetailsShown)); }
    void run() override { m_app.settings().setValue(Settings::Key::DetailsShown, isChecked()); }
};

class SetAppearance : public Command
{
public:
    SetAppearance(const QString &appearance, const Description &description, AppPresenter &app, QObject *parent)
        : Command(description, app, parent), m_appearance(appearance)
    {
        setCheckable(true);
    }

protected:
    QString hindrance() override { return {}; }
    void refresh() override { setChecked(m_app.settings().get<QString>(Settings::Key::Appearance) == m_appearance); }
    void run() override
    {
        m_app.settings().setValue(Settings::Key::Appearance, m_appearance);
        refresh(); // choosing what is chosen already must not uncheck it
    }

private:
    QString m_appearance;
};
} // namespace

QList<Command *> newWorkspaceCommands(AppPresenter &app, QObject *parent)
{
    return {
        new OpenWorkspace(app, parent), new CreateWorkspace(app, parent), new ExploreSample(app, parent), nullptr,
        new ImportFiles(app, parent),   new ImportFolder(app, parent),    new RescanFiles(app, parent), nullptr,
        new DownloadCsv(app, parent),   new DownloadShown(app, parent),   nullptr,
        new CloseWorkspace(app, parent), new Quit(app, parent),
    };
}

QList<Command *> newViewCommands(AppPresenter &app, QObject *parent)
{
    return {
        new ShowPage(Page::Overview, {u"view.overview"_s, Tr::tr("&Overview"), u"house"_s, {QKeySequence(Qt::CTRL | Qt::Key_1)}}, app, parent),
        new ShowPage(Page::Inbox, {u"view.inbox"_s, Tr::tr("&Inbox"), u"inbox"_s, {QKeySequence(Qt::CTRL | Qt::Key_2)}}, app, parent),
        new ShowPage(Page::Inventory, {u"view.inventory"_s, Tr::tr("In&ventory"), u"package-check"_s, {QKeySequence(Qt::CTRL | Qt::Key_3)}}, app, parent),
        new ShowPage(Page::Detection, {u"view.detection"_s, Tr::tr("Dete&ction"), u"scan-search"_s, {QKeySequence(Qt::CTRL | Qt::Key_4)}}, app, parent),
        new ShowPage(Page::Activity, {u"view.activity"_s, Tr::tr("&Activity"), u"activity"_s, {QKeySequence(Qt::CTRL | Qt::Key_5)}}, app, parent),
        new ShowPage(Page::Sources, {u"view.sources"_s, Tr::tr("So&urces"), u"radio-tower"_s, {QKeySequence(Qt::CTRL | Qt::Key_6)}}, app, parent),
        nullptr,
        new ShowDetails(app, parent),
        nullptr,
        new SetAppearance(u"system"_s, {u"view.system"_s, Tr::tr("Appearance of the &system"), {}, {}}, app, parent),
        new SetAppearance(u"light"_s, {u"view.light"_s, Tr::tr("&Light appearance"), u"sun"_s, {}}, app, parent),
        new SetAppearance(u"dark"_s, {u"view.dark"_s, Tr::tr("Dar&k appearance"), u"moon"_s, {}}, app, parent),
    };
}

} // namespace pp
