// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/buttons.h"

#include "models/items/text.h"
#include "views/style/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
class OpenMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggle(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !toggle(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool toggle(QAction *action)
    {
        if (!action || !action->isCheckable() || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

QString withoutMnemonic(QString text)
{
    return text.replace(u"&"_s, u"&&"_s);
}
} // namespace

QPushButton *newCommandButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto follow = [button, action] {
        button->setText(action->iconText());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    button->setAutoDefault(true);
    return button;
}

QToolButton *newCommandToolButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    button->setAccessibleName(action->iconText());
    return button;
}

QToolButton *newIconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(style::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

FilterButton::FilterButton(const QString &title, QWidget *parent)
    : QToolButton(parent)
    , m_title(title)
    , m_menu(new OpenMenu(this))
{
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    m_menu->setAccessibleName(title);
    showTitle({}, {});
}

void FilterButton::setChoices(const QList<Choice> &choices, const QStringList &chosenKeys)
{
    const QList<QAction *> actions = m_menu->actions();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices.at(i);
        QAction *action = i < actions.size() ? actions.at(i) : m_menu->addAction(QString());
        if (i >= actions.size()) {
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [this] {
                QStringList keys;
                for (const QAction *each : m_menu->actions()) {
                    if (each->isChecked())
                        keys.append(each->data().toString());
                }
                Q_EMIT chosen(keys);
            });
        }
        action->setData(choice.key);
        action->setText(tr("%1 (%2)", "a filter's choice and its count").arg(withoutMnemonic(choice.text), text::number(choice.count)));
        action->setIcon(style::icon(choice.icon));
        action->setChecked(chosenKeys.contains(choice.key));
    }
    for (qsizetype i = choices.size(); i < actions.size(); ++i)
        delete actions.at(i);
    setEnabled(!choices.isEmpty());
    showTitle(choices, chosenKeys);
}

void FilterButton::showTitle(const QList<Choice> &choices, const QStringList &chosenKeys)
{
    QStringList words;
    for (const Choice &choice : choices) {
        if (chosenKeys.contains(choice.key))
            words.append(choice.text);
    }
    QString title = m_title;
    if (words.size() > 2)
        title = tr("%1: %2 chosen", "a filter and how many of its choices").arg(m_title, text::number(words.size()));
    else if (!words.isEmpty())
        title = tr("%1: %2", "a filter and its choices").arg(m_title, words.join(u", "_s));
    setAccessibleName(tr("Filter by %1").arg(title));
    setText(withoutMnemonic(fontMetrics().elidedText(title, Qt::ElideRight, fontMetrics().averageCharWidth() * 40)));
    setToolTip(words.isEmpty() ? QString() : title);
    QFont weight = font();
    weight.setBold(!words.isEmpty());
    setFont(weight);
}

} // namespace pp
