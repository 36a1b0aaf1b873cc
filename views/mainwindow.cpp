// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "views/dialogs/commandpalette.h"
#include "views/dialogs/createdialog.h"
#include "views/dialogs/filedialogs.h"
#include "views/dialogs/manualwindow.h"
#include "views/dialogs/passphrasedialog.h"
#include "views/dialogs/rejectionsdialog.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/dialogs/tourdialog.h"
#include "views/pages/activitypage.h"
#include "views/pages/detectionpage.h"
#include "views/pages/listpage.h"
#include "views/pages/overviewpage.h"
#include "views/pages/settingspage.h"
#include "views/pages/sourcespage.h"
#include "views/pages/startpage.h"
#include "views/style/style.h"
#include "views/widgets/clipboard.h"
#include "views/widgets/jobstrip.h"
#include "views/widgets/messagestrip.h"
#include "views/widgets/sidebar.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>

#include <utility>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
/// Opens a dialog that goes away by itself, with F1 for its chapter: the window's own cannot be reached meanwhile.
void openDialog(QDialog *dialog, const QString &chapter)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *help = new QShortcut(QKeySequence::HelpContents, dialog);
    QObject::connect(help, &QShortcut::activated, dialog, [dialog, chapter] { ManualWindow::open(dialog, chapter); });
    dialog->open();
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}
} // namespace

MainWindow::MainWindow(AppPresenter &app, QWidget *parent)
    : QMainWindow(parent)
    , m_app(app)
    , m_commands(app)
    , m_splitter(new QSplitter(this))
    , m_sidebar(new Sidebar(app, m_commands, this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(app, m_commands, this))
    , m_settings(new SettingsPage(app, m_commands, this))
    , m_strip(new MessageStrip(app.messages(), this))
{
    setAcceptDrops(true);
    makeMenus();
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_settings);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({style::space(this, 200), style::space(this, 1000)});
    setCentralWidget(m_splitter);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new JobStrip(app.jobs(), this), 1);

    connect(&m_app, &AppPresenter::workspaceChanged, this, &MainWindow::showWorkspace);
    connect(&m_app, &AppPresenter::pageChanged, this, &MainWindow::showPage);
    connect(&m_app, &AppPresenter::searchRequested, this, &MainWindow::search);
    connect(&m_app, &AppPresenter::switcherRequested, m_sidebar, &Sidebar::openSwitcher);
    connect(&m_app, &AppPresenter::copyRequested, this, [this](bool withHeaders) {
        if (!m_app.isSettingsShown())
            page()->copy(withHeaders);
    });
    connect(&m_app, &AppPresenter::selectAllRequested, this, [this] {
        if (!m_app.isSettingsShown())
            page()->selectAll();
    });
    connect(&m_app, &AppPresenter::quitRequested, this, &QWidget::close);
    connect(&m_app, &AppPresenter::readyToQuit, this, [this] {
        m_quitting = true;
        close();
    }, Qt::QueuedConnection); // it may answer while closeEvent() asks
    connectDialogs();
    connect(&m_app.settings(), &Settings::changed, this, [this](Settings::Key key) {
        if (key != Settings::Key::SidebarNarrow)
            return;
        m_splitter->setSizes({style::space(this, 200), width()});
        fitSidebar();
    });
    placeFirst();
    showWorkspace();
}

void MainWindow::makeMenus()
{
    for (const Commands::Menu &entry : m_commands.menus()) {
        QMenu *menu = menuBar()->addMenu(entry.title);
        menu->setToolTipsVisible(true);
        for (Command *command : entry.commands) {
            if (!command) {
                menu->addSeparator();
                continue;
            }
            command->setIcon(style::icon(command->iconName()));
            menu->addAction(command);
        }
    }
}

void MainWindow::connectDialogs()
{
    connect(&m_app, &AppPresenter::createRequested, this, [this] {
        openDialog(new CreateDialog(m_app.opening(), this), u"workspaces"_s);
    });
    connect(&m_app, &AppPresenter::openRequested, this, [this] {
        chooseWorkspace(this, m_app.settings(), [this](const QStringList &files) { m_app.opening().open(files.first()); });
    });
    connect(&m_app.opening(), &OpenPresenter::passphraseWanted, this, [this](const QString &file) {
        openDialog(new PassphraseDialog(m_app.opening(), file, this), u"workspaces"_s);
    });
    connect(&m_app, &AppPresenter::importFilesRequested, this, [this] {
        chooseArchives(this, m_app.settings(), [this](const QStringList &files) { m_app.take(files); });
    });
    connect(&m_app, &AppPresenter::importFolderRequested, this, [this] {
        chooseArchiveFolder(this, m_app.settings(), [this](const QStringList &folders) { m_app.take(folders); });
    });
    connect(&m_app, &AppPresenter::downloadRequested, this, &MainWindow::askForCsvFile);
    connect(&m_app, &AppPresenter::paletteRequested, this, [this] { openDialog(new CommandPalette(m_commands, this), u"window"_s); });
    connect(&m_app, &AppPresenter::shortcutsRequested, this, [this] { openDialog(new ShortcutsDialog(m_commands, m_app.settings(), this), u"window"_s); });
    connect(&m_app, &AppPresenter::manualRequested, this, [this] { ManualWindow::open(this, chapter()); });
    connect(&m_app, &AppPresenter::tourRequested, this, [this] { openDialog(new TourDialog(m_commands, this), u"about"_s); });
    connect(&m_app, &AppPresenter::aboutRequested, this, &MainWindow::showAbout);
}

void MainWindow::showWorkspace()
{
    m_start->place(m_strip); // before the pages go, or it would go with them
    m_stack->setCurrentWidget(m_start);
    qDeleteAll(std::exchange(m_pages, {}));
    WorkspacePresenter *workspace = m_app.workspace();
    if (!m_workspaceFile.isEmpty())
        remember();
    if (workspace)
        restore();
    m_workspaceFile = workspace ? workspace->location() : QString();
    setWindowTitle(workspace ? workspace->name() : QString());
    if (!workspace)
        return;
    m_pages = {
        {Page::Overview, new OverviewPage(*workspace, m_app, m_commands, m_stack)},
        {Page::Inbox, new ListPage(FieldList::Inbox, *workspace, m_app, m_commands, m_stack)},
        {Page::Inventory, new ListPage(FieldList::Inventory, *workspace, m_app, m_commands, m_stack)},
        {Page::Detection, new DetectionPage(*workspace, m_app, m_commands, m_stack)},
        {Page::Activity, new ActivityPage(*workspace, m_app, m_commands, m_stack)},
        {Page::Sources, new SourcesPage(*workspace, m_app, m_commands, m_stack)},
    };
    for (WorkspacePage *each : std::as_const(m_pages))
        m_stack->addWidget(each);
    const auto showRejections = [this](const ImportReport &report) { openDialog(new RejectionsDialog(report, this), u"importing"_s); };
    connect(&workspace->imports(), &ImportPresenter::rejectionsWanted, this, showRejections);
    connect(&workspace->sources(), &SourcesPresenter::rejectionsWanted, this, showRejections);
    connect(&workspace->rescans(), &RescanPresenter::folderWanted, this, [this] {
        chooseFolderToLookIn(this, m_app.settings(), [this](const QStringList &folders) {
            if (m_app.workspace()) // it may have been closed meanwhile
                m_app.workspace()->rescans().start(folders);
        });
    });
    connect(&workspace->copying(), &CopyPresenter::ready, this, &putOnClipboard);
    showPage();
}

void MainWindow::showPage()
{
    if (m_app.isSettingsShown()) {
        m_stack->setCurrentWidget(m_settings);
        m_settings->place(m_strip);
        m_settings->focusSearch();
        return;
    }
    if (!page()) {
        m_stack->setCurrentWidget(m_start);
        m_start->place(m_strip);
        return;
    }
    m_stack->setCurrentWidget(page());
    page()->place(m_strip);
    page()->focusContent();
}

/// A page without anything to search in leads to the fields.
void MainWindow::search()
{
    if (m_app.isSettingsShown())
        return m_settings->focusSearch();
    if (page()->focusSearch())
        return;
    m_app.setPage(Page::Inbox);
    page()->focusSearch();
}

/// Of the manual, about what is shown.
QString MainWindow::chapter() const
{
    if (m_app.isSettingsShown())
        return u"settings"_s;
    if (!m_app.workspace())
        return u"about"_s;
    switch (m_app.page()) {
    case Page::Overview:
        return u"overview"_s;
    case Page::Inbox:
        return u"inbox"_s;
    case Page::Inventory:
        return u"inventory"_s;
    case Page::Detection:
        return u"detection"_s;
    case Page::Activity:
        return u"activity"_s;
    case Page::Sources:
        return u"sources"_s;
    }
    Q_UNREACHABLE();
}

void MainWindow::askForCsvFile(bool onlyShown)
{
    std::optional<FieldQuery> shown;
    if (onlyShown)
        shown = m_app.workspace()->list(FieldList::Inventory).queryNow();
    chooseCsvFile(this, m_app.settings(), u"inventory.csv"_s, [this, shown](const QStringList &files) {
        if (m_app.workspace())
            m_app.workspace()->exports().save(files.first(), shown);
    });
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Privacy Portal"), tr("Privacy Portal %1").arg(QStringLiteral(PP_VERSION)),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Finds the personal data in event streams. Free software under the GNU General Public License, version 3 or later.\n\n"
                               "It works with data in the format of Segment, and is not made or endorsed by Segment.\n\n"
                               "Built with Qt, SQLCipher, OpenSSL, RE2, simdjson, ISA-L, libphonenumber, QtKeychain and the Lucide icons."));
    box->open();
}

void MainWindow::placeFirst()
{
    const QSize available = screen()->availableSize() - QSize(style::space(this, 24), style::space(this, 48));
    resize(QSize(style::space(this, 1180), style::space(this, 740)).boundedTo(available));
    if (const auto geometry = m_app.settings().get<QByteArray>(Settings::Key::WindowGeometry); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const auto sidebar = m_app.settings().get<QByteArray>(Settings::Key::SidebarState); !sidebar.isEmpty())
        m_splitter->restoreState(sidebar);
    fitSidebar();
}

/// A splitter keeps the room of a part that got narrower.
void MainWindow::fitSidebar()
{
    if (m_app.settings().get<bool>(Settings::Key::SidebarNarrow))
        m_splitter->setSizes({m_sidebar->maximumWidth(), width()});
}

/// As the window was when this workspace was left. Only the first one moves it: nobody wants it to jump while in use.
void MainWindow::restore()
{
    const QVariantMap state = m_app.settings().get<QVariantMap>(Settings::Key::WindowStates).value(m_app.workspace()->location()).toMap();
    if (m_workspaceFile.isEmpty())
        restoreGeometry(state.value(u"geometry"_s).toByteArray());
    m_splitter->restoreState(state.value(u"sidebar"_s).toByteArray());
    fitSidebar();
}

/// For workspaces that are in the list of recent ones; a sample's file never comes back.
void MainWindow::remember()
{
    Settings &settings = m_app.settings();
    settings.setValue(Settings::Key::WindowGeometry, saveGeometry());
    if (m_workspaceFile.isEmpty())
        return;
    settings.setValue(Settings::Key::SidebarState, m_splitter->saveState());
    const QStringList recent = m_app.opening().recent();
    QVariantMap states = settings.get<QVariantMap>(Settings::Key::WindowStates);
    states.insert(m_workspaceFile, QVariantMap{{u"geometry"_s, saveGeometry()}, {u"sidebar"_s, m_splitter->saveState()}});
    for (const QString &file : states.keys()) {
        if (!recent.contains(file))
            states.remove(file);
    }
    settings.setValue(Settings::Key::WindowStates, states);
}

void MainWindow::comeForward()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT activated();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting) {
        remember();
        event->ignore(); // what runs is stopped first; readyToQuit() then comes back here
        m_app.prepareToQuit();
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_app.take(localFiles(event->mimeData()));
}

} // namespace pp
