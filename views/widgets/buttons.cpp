// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/buttons.h"

#include "models/items/text.h"
#include "views/style/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <utility>

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
    button->setIconSize(QSize(1, 1) * button->fontMetrics().height());
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

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
}

int MenuButton::arrowWidth() const
{
    return int(fontMetrics().height() * 0.9);
}

QSize MenuButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(arrowWidth() + style::space(this, 4), 0);
}

void MenuButton::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    update();
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    const QRect whole = option.rect;
    const QString text = std::exchange(option.text, QString());
    const QIcon icon = std::exchange(option.icon, QIcon());
    painter.drawComplexControl(QStyle::CC_ToolButton, option); // the frame alone
    if (m_iconOnly) {
        const int size = int(fontMetrics().height() * 1.2);
        icon.paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {size, size}, whole), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    const int margin = style::space(this, 6);
    const int arrow = arrowWidth();
    const QRect arrowRect = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {arrow, arrow}, whole.adjusted(margin, 0, -margin, 0));
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    style::icon(u"chevron-down"_s).paint(&painter, arrowRect, Qt::AlignCenter, mode);
    QRect room = whole.adjusted(margin, 0, -margin - arrow, 0);
    if (!icon.isNull()) {
        const int size = int(fontMetrics().height() * 1.1);
        icon.paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {size, size}, room), Qt::AlignCenter, mode);
        room.adjust(size + margin, 0, 0, 0);
    }
    painter.drawItemText(QStyle::visualRect(layoutDirection(), whole, room), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                         palette(), isEnabled(), fontMetrics().elidedText(text, Qt::ElideRight, room.width(), Qt::TextShowMnemonic), QPalette::ButtonText);
}

FilterButton::FilterButton(const QString &title, QWidget *parent)
    : MenuButton(parent)
    , m_title(title)
    , m_menu(new OpenMenu(this))
{
    setMenu(m_menu);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
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
