// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/command.h"

#include <QCoreApplication>

#include <functional>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::Command)
};

/// The sidebar as icons only.
class NarrowSidebar : public Command
{
public:
    NarrowSidebar(AppPresenter &app, QObject *parent)
        : Command({u"view.narrow"_s, Tr::tr("&Narrow sidebar"), u"panel-left"_s, {QKeySequence(Qt::Key_F9)}}, app, parent)
    {
        setCheckable(true);
    }

protected:
    QString hindrance() override { return m_app.workspace() ? QString() : Tr::tr("Open a workspace first"); }
    void refresh() override { setChecked(m_app.settings().get<bool>(Settings::Key::SidebarNarrow)); }
    void run() override { m_app.settings().setValue(Settings::Key::SidebarNarrow, isChecked()); }
};

class SwitchWorkspace : public Command
{
public:
    SwitchWorkspace(AppPresenter &app, QObject *parent)
        : Command({u"workspace.switch"_s, Tr::tr("Swi&tch workspace…"), u"database"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}}, app, parent) {}

protected:
    QString hindrance() override { return m_app.workspace() ? QString() : Tr::tr("Open a workspace first"); }
    void run() override { Q_EMIT m_app.switcherRequested(); }
};

/// What is always possible, and done by the window.
class AskWindow : public Command
{
public:
    using Request = void (AppPresenter::*)();
    AskWindow(Request request, const Description &description, AppPresenter &app, QObject *parent)
        : Command(description, app, parent), m_request(request) {}

protected:
    QString hindrance() override { return {}; }
    void run() override { Q_EMIT std::invoke(m_request, m_app); }

private:
    Request m_request;
};
} // namespace

QList<Command *> newWindowCommands(AppPresenter &app, QObject *parent)
{
    return {
        nullptr,
        new NarrowSidebar(app, parent),
        new SwitchWorkspace(app, parent),
        new AskWindow(&AppPresenter::settingsRequested, {u"app.settings"_s, Tr::tr("S&ettings"), u"settings"_s, {QKeySequence(Qt::CTRL | Qt::Key_Comma)}}, app, parent),
        new AskWindow(&AppPresenter::newWindowRequested, {u"window.new"_s, Tr::tr("New windo&w"), u"app-window"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}}, app, parent),
    };
}

QList<Command *> newHelpCommands(AppPresenter &app, QObject *parent)
{
    return {
        new AskWindow(&AppPresenter::paletteRequested, {u"help.palette"_s, Tr::tr("&Find a command…"), u"search"_s, {QKeySequence(Qt::CTRL | Qt::Key_K)}}, app, parent),
        new AskWindow(&AppPresenter::shortcutsRequested, {u"help.shortcuts"_s, Tr::tr("&Keyboard shortcuts…"), u"keyboard"_s, {QKeySequence(Qt::CTRL | Qt::Key_Question)}}, app, parent),
        nullptr,
        new AskWindow(&AppPresenter::manualRequested, {u"help.manual"_s, Tr::tr("&Manual"), u"book-open"_s, {QKeySequence(Qt::Key_F1)}}, app, parent),
        new AskWindow(&AppPresenter::tourRequested, {u"help.tour"_s, Tr::tr("&Tour…"), u"compass"_s, {}}, app, parent),
        nullptr,
        new AskWindow(&AppPresenter::aboutRequested, {u"app.about"_s, Tr::tr("&About Privacy Portal"), u"info"_s, {}}, app, parent),
    };
}

} // namespace pp
