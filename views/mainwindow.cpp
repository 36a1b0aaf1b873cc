// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "views/dialogs/createdialog.h"
#include "views/dialogs/filedialogs.h"
#include "views/dialogs/passphrasedialog.h"
#include "views/dialogs/rejectionsdialog.h"
#include "views/pages/activitypage.h"
#include "views/pages/listpage.h"
#include "views/pages/overviewpage.h"
#include "views/pages/sourcespage.h"
#include "views/pages/startpage.h"
#include "views/style/style.h"
#include "views/widgets/jobstrip.h"
#include "views/widgets/messagestrip.h"
#include "views/widgets/sidebar.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>

#include <utility>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
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
    , m_strip(new MessageStrip(app.messages(), this))
{
    setAcceptDrops(true);
    makeMenus();
    m_stack->addWidget(m_start);
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
    connect(&m_app, &AppPresenter::copyRequested, this, [this](bool withHeaders) { page()->copy(withHeaders); });
    connect(&m_app, &AppPresenter::selectAllRequested, this, [this] { page()->selectAll(); });
    connect(&m_app, &AppPresenter::quitRequested, this, &QWidget::close);
    connect(&m_app, &AppPresenter::readyToQuit, this, [this] {
        m_quitting = true;
        close();
    }, Qt::QueuedConnection); // it may answer while closeEvent() asks
    connectDialogs();
    restore();
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
        auto *dialog = new CreateDialog(m_app.opening(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&m_app, &AppPresenter::openRequested, this, [this] {
        chooseWorkspace(this, m_app.settings(), [this](const QStringList &files) { m_app.opening().open(files.first()); });
    });
    connect(&m_app.opening(), &OpenPresenter::passphraseWanted, this, [this](const QString &file) {
        auto *dialog = new PassphraseDialog(m_app.opening(), file, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&m_app, &AppPresenter::importFilesRequested, this, [this] {
        chooseArchives(this, m_app.settings(), [this](const QStringList &files) { m_app.take(files); });
    });
    connect(&m_app, &AppPresenter::importFolderRequested, this, [this] {
        chooseArchiveFolder(this, m_app.settings(), [this](const QStringList &folders) { m_app.take(folders); });
    });
    connect(&m_app, &AppPresenter::downloadRequested, this, &MainWindow::askForCsvFile);
    connect(&m_app, &AppPresenter::aboutRequested, this, &MainWindow::showAbout);
}

void MainWindow::showWorkspace()
{
    m_start->place(m_strip); // before the pages go, or it would go with them
    m_stack->setCurrentWidget(m_start);
    qDeleteAll(std::exchange(m_pages, {}));
    WorkspacePresenter *workspace = m_app.workspace();
    setWindowTitle(workspace ? workspace->name() : QString());
    if (!workspace)
        return;
    m_pages = {
        {Page::Overview, new OverviewPage(*workspace, m_app, m_commands, m_stack)},
        {Page::Inbox, new ListPage(FieldList::Inbox, *workspace, m_app, m_commands, m_stack)},
        {Page::Inventory, new ListPage(FieldList::Inventory, *workspace, m_app, m_commands, m_stack)},
        {Page::Activity, new ActivityPage(*workspace, m_app, m_stack)},
        {Page::Sources, new SourcesPage(*workspace, m_app, m_commands, m_stack)},
    };
    for (WorkspacePage *each : std::as_const(m_pages))
        m_stack->addWidget(each);
    const auto showRejections = [this](const ImportReport &report) {
        auto *dialog = new RejectionsDialog(report, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(&workspace->imports(), &ImportPresenter::rejectionsWanted, this, showRejections);
    connect(&workspace->sources(), &SourcesPresenter::rejectionsWanted, this, showRejections);
    showPage();
}

void MainWindow::showPage()
{
    if (!page())
        return;
    m_stack->setCurrentWidget(page());
    page()->place(m_strip);
    page()->focusContent();
}

/// A page without anything to search in leads to the fields.
void MainWindow::search()
{
    if (page()->focusSearch())
        return;
    m_app.setPage(Page::Inbox);
    page()->focusSearch();
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

void MainWindow::restore()
{
    const QSize available = screen()->availableSize() - QSize(style::space(this, 24), style::space(this, 48));
    resize(QSize(style::space(this, 1180), style::space(this, 740)).boundedTo(available));
    if (const auto geometry = m_app.settings().get<QByteArray>(Settings::Key::WindowGeometry); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const auto sidebar = m_app.settings().get<QByteArray>(Settings::Key::SidebarState); !sidebar.isEmpty())
        m_splitter->restoreState(sidebar);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting) {
        m_app.settings().setValue(Settings::Key::WindowGeometry, saveGeometry());
        if (m_app.workspace())
            m_app.settings().setValue(Settings::Key::SidebarState, m_splitter->saveState());
        event->ignore(); // what runs is stopped first; readyToQuit() then comes back here
        m_app.prepareToQuit();
        return;
    }
    QMainWindow::closeEvent(event);
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
