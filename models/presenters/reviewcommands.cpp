// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/text.h"
#include "models/presenters/command.h"

#include <QCoreApplication>

#include <functional>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::Command)
};

/// What every decision needs: a workspace that can be written, and a selection.
class ReviewCommand : public Command
{
public:
    using Command::Command;

protected:
    [[nodiscard]] QString hindrance() override
    {
        if (!m_app.workspace())
            return Tr::tr("Open a workspace first");
        if (m_app.workspace()->isReadOnly())
            return Tr::tr("This workspace is read-only");
        if (!m_app.list())
            return Tr::tr("Show the Inbox or the Inventory first");
        if (m_app.selected().isEmpty())
            return Tr::tr("Select a field first");
        return {};
    }
};

/// In the Inbox the colour is chosen, in the Inventory the field is reclassified.
class SetColour : public ReviewCommand
{
public:
    SetColour(Colour colour, const Description &description, AppPresenter &app, QObject *parent)
        : ReviewCommand(description, app, parent), m_colour(colour) {}

protected:
    void run() override
    {
        ReviewPresenter &review = m_app.workspace()->review();
        m_app.list()->withSelected([&review, inbox = m_app.page() == Page::Inbox, colour = m_colour](const QList<FieldId> &fields) {
            if (inbox)
                review.choose(fields, colour);
            else
                review.reclassify(fields, colour);
        });
    }

private:
    Colour m_colour;
};

class AddToInventory : public ReviewCommand
{
public:
    AddToInventory(AppPresenter &app, QObject *parent)
        : ReviewCommand({u"review.add"_s, Tr::tr("&Add to Inventory"), u"package-plus"_s, {QKeySequence(Qt::Key_A)}}, app, parent) {}

protected:
    QString hindrance() override
    {
        const QString reason = ReviewCommand::hindrance();
        return reason.isEmpty() && m_app.page() != Page::Inbox ? Tr::tr("These fields are in the Inventory already") : reason;
    }
    void run() override
    {
        ReviewPresenter &review = m_app.workspace()->review();
        m_app.list()->withSelected([&review](const QList<FieldId> &fields) { review.accept(fields); });
        m_app.list()->moveOn();
    }
};

class ReturnToInbox : public ReviewCommand
{
public:
    ReturnToInbox(AppPresenter &app, QObject *parent)
        : ReviewCommand({u"review.return"_s, Tr::tr("Return to &Inbox"), u"inbox"_s, {QKeySequence(Qt::Key_I)}}, app, parent) {}

protected:
    QString hindrance() override
    {
        const QString reason = ReviewCommand::hindrance();
        return reason.isEmpty() && m_app.page() != Page::Inventory ? Tr::tr("These fields are in the Inbox already") : reason;
    }
    void run() override
    {
        ReviewPresenter &review = m_app.workspace()->review();
        m_app.list()->withSelected([&review](const QList<FieldId> &fields) { review.returnToInbox(fields); });
        m_app.list()->moveOn();
    }
};

/// A source may be called "R&D".
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

class Undo : public Command
{
public:
    Undo(AppPresenter &app, QObject *parent)
        : Command({u"edit.undo"_s, Tr::tr("&Undo"), u"undo-2"_s, QKeySequence::keyBindings(QKeySequence::Undo)}, app, parent) {}

protected:
    QString hindrance() override
    {
        return m_app.workspace() && m_app.workspace()->review().stack().canUndo() ? QString() : Tr::tr("There is nothing to undo");
    }
    void refresh() override
    {
        const QString what = m_app.workspace() ? m_app.workspace()->review().stack().undoText() : QString();
        setText(what.isEmpty() ? Tr::tr("&Undo") : Tr::tr("&Undo: %1").arg(withoutMnemonic(what)));
        setIconText(Tr::tr("Undo"));
    }
    void run() override { m_app.workspace()->review().undo(); }
};

class Redo : public Command
{
public:
    Redo(AppPresenter &app, QObject *parent)
        : Command({u"edit.redo"_s, Tr::tr("&Redo"), u"redo-2"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}}, app, parent) {}

protected:
    QString hindrance() override
    {
        return m_app.workspace() && m_app.workspace()->review().stack().canRedo() ? QString() : Tr::tr("There is nothing to redo");
    }
    void refresh() override
    {
        const QString what = m_app.workspace() ? m_app.workspace()->review().stack().redoText() : QString();
        setText(what.isEmpty() ? Tr::tr("&Redo") : Tr::tr("&Redo: %1").arg(withoutMnemonic(what)));
        setIconText(Tr::tr("Redo"));
    }
    void run() override { m_app.workspace()->review().redo(); }
};

/// What works on the rows of the table.
class TableCommand : public Command
{
public:
    using Signal = std::function<void(AppPresenter &)>;
    TableCommand(const Description &description, Signal signal, bool needsSelection, AppPresenter &app, QObject *parent)
        : Command(description, app, parent), m_signal(std::move(signal)), m_needsSelection(needsSelection) {}

protected:
    QString hindrance() override
    {
        if (!m_app.workspace())
            return Tr::tr("Open a workspace first");
        return m_needsSelection && m_app.selected().isEmpty() ? Tr::tr("Select a field first") : QString();
    }
    void run() override { m_signal(m_app); }

private:
    Signal m_signal;
    bool m_needsSelection;
};

class Search : public Command
{
public:
    Search(AppPresenter &app, QObject *parent)
        : Command({u"edit.search"_s, Tr::tr("&Search fields"), u"search"_s, {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)}}, app, parent) {}

protected:
    QString hindrance() override { return m_app.workspace() ? QString() : Tr::tr("Open a workspace first"); }
    void run() override { Q_EMIT m_app.searchRequested(); }
};

class ClearFilters : public Command
{
public:
    ClearFilters(AppPresenter &app, QObject *parent)
        : Command({u"edit.clear"_s, Tr::tr("&Clear filters"), u"funnel-x"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}}, app, parent) {}

protected:
    QString hindrance() override { return m_app.list() && m_app.list()->isFiltered() ? QString() : Tr::tr("No filter is set"); }
    void run() override { m_app.list()->clearFilters(); }
};
} // namespace

QList<Command *> newReviewCommands(AppPresenter &app, QObject *parent)
{
    return {
        new SetColour(Colour::Red, {u"review.red"_s, Tr::tr("&Red"), u"shield-alert"_s, {QKeySequence(Qt::Key_R)}}, app, parent),
        new SetColour(Colour::Yellow, {u"review.yellow"_s, Tr::tr("&Yellow"), u"shield-half"_s, {QKeySequence(Qt::Key_Y)}}, app, parent),
        new SetColour(Colour::Green, {u"review.green"_s, Tr::tr("&Green"), u"shield-check"_s, {QKeySequence(Qt::Key_G)}}, app, parent),
        nullptr,
        new AddToInventory(app, parent),
        new ReturnToInbox(app, parent),
    };
}

QList<Command *> newEditCommands(AppPresenter &app, QObject *parent)
{
    return {
        new Undo(app, parent),
        new Redo(app, parent),
        nullptr,
        new TableCommand({u"edit.copy"_s, Tr::tr("C&opy"), u"copy"_s, {QKeySequence(Qt::CTRL | Qt::Key_C)}},
                         [](AppPresenter &each) { Q_EMIT each.copyRequested(false); }, true, app, parent),
        new TableCommand({u"edit.copyHeaders"_s, Tr::tr("Copy with &headers"), u"copy"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
                         [](AppPresenter &each) { Q_EMIT each.copyRequested(true); }, true, app, parent),
        new TableCommand({u"edit.selectAll"_s, Tr::tr("Select a&ll"), u"list-checks"_s, {QKeySequence(Qt::CTRL | Qt::Key_A)}},
                         [](AppPresenter &each) { Q_EMIT each.selectAllRequested(); }, false, app, parent),
        nullptr,
        new Search(app, parent),
        new ClearFilters(app, parent),
    };
}

} // namespace pp
