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

#include <algorithm>
#include <tuple>
#include <utility>

namespace pp {

using namespace Qt::StringLiterals;

/// Stays open while one chooses, and tells what is typed.
class FilterMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

Q_SIGNALS:
    void typed(QKeyEvent *event);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggle(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space && toggle(activeAction()))
            return;
        event->ignore();
        Q_EMIT typed(event);
        if (!event->isAccepted())
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

namespace {
constexpr qsizetype manyChoices = 12;
constexpr qsizetype choicesShown = 20;

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
    : SignButton(u"chevron-down"_s, parent)
{
    setPopupMode(QToolButton::InstantPopup);
}

SignButton::SignButton(const QString &sign, QWidget *parent)
    : QToolButton(parent)
    , m_sign(sign)
{
    setFocusPolicy(Qt::TabFocus);
}

int SignButton::signWidth() const
{
    return int(fontMetrics().height() * 0.9);
}

QSize SignButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(signWidth() + style::space(this, 4), 0);
}

void SignButton::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    update();
}

void SignButton::paintEvent(QPaintEvent *)
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
    const int sign = signWidth();
    const QRect signRect = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {sign, sign}, whole.adjusted(margin, 0, -margin, 0));
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    style::icon(m_sign).paint(&painter, signRect, Qt::AlignCenter, mode);
    QRect room = whole.adjusted(margin, 0, -margin - sign, 0);
    if (!icon.isNull()) {
        const int size = int(fontMetrics().height() * 1.1);
        const QRect first = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, {size, size}, room);
        icon.paint(&painter, QStyle::visualRect(layoutDirection(), whole, first), Qt::AlignCenter, mode);
        room.adjust(size + margin, 0, 0, 0);
    }
    painter.drawItemText(QStyle::visualRect(layoutDirection(), whole, room), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                         palette(), isEnabled(), fontMetrics().elidedText(text, Qt::ElideRight, room.width(), Qt::TextShowMnemonic), QPalette::ButtonText);
}

FilterButton::FilterButton(const QString &title, QWidget *parent)
    : MenuButton(parent)
    , m_title(title)
    , m_menu(new FilterMenu(this))
    , m_hint(new QAction(this))
{
    setMenu(m_menu);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_menu->setAccessibleName(title);
    m_hint->setEnabled(false);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_typed.clear();
        fill();
    });
    connect(m_menu, &FilterMenu::typed, this, &FilterButton::narrow);
    showTitle();
}

void FilterButton::setChoices(const QList<Choice> &choices, const QStringList &chosenKeys)
{
    m_choices = choices;
    m_chosen = chosenKeys;
    if (m_choices.size() > manyChoices) // what is there most comes first, and what is chosen before it
        std::stable_sort(m_choices.begin(), m_choices.end(), [this](const Choice &a, const Choice &b) {
            return std::tuple(!m_chosen.contains(a.key), -a.count) < std::tuple(!m_chosen.contains(b.key), -b.count);
        });
    setEnabled(!choices.isEmpty());
    showTitle();
    if (m_menu->isVisible())
        fill();
}

void FilterButton::narrow(QKeyEvent *event)
{
    if (m_choices.size() <= manyChoices)
        return;
    if (event->key() == Qt::Key_Backspace)
        m_typed.chop(1);
    else if (event->key() == Qt::Key_Escape && !m_typed.isEmpty())
        m_typed.clear();
    else if (!event->text().isEmpty() && event->text().front().isPrint())
        m_typed += event->text();
    else
        return;
    event->accept();
    fill();
}

/// Changes what is there in place: the menu may be open.
void FilterButton::fill()
{
    QList<Choice> shown;
    qsizetype more = 0;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!choice.text.contains(m_typed, Qt::CaseInsensitive))
            continue;
        if (m_choices.size() > manyChoices && shown.size() == choicesShown)
            ++more;
        else
            shown.append(choice);
    }
    m_menu->removeAction(m_hint);
    const QList<QAction *> actions = m_menu->actions();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const Choice &choice = shown.at(i);
        QAction *action = i < actions.size() ? actions.at(i) : m_menu->addAction(QString());
        if (i >= actions.size()) {
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [this, action](bool checked) {
                QStringList keys = m_chosen;
                keys.removeAll(action->data().toString());
                if (checked)
                    keys.append(action->data().toString());
                Q_EMIT chosen(keys);
            });
        }
        action->setData(choice.key);
        action->setText(tr("%1 (%2)", "a filter's choice and its count").arg(withoutMnemonic(choice.text), text::number(choice.count)));
        action->setIcon(style::icon(choice.icon));
        action->setChecked(m_chosen.contains(choice.key));
    }
    for (qsizetype i = shown.size(); i < actions.size(); ++i)
        delete actions.at(i);
    if (m_choices.size() > manyChoices) {
        m_hint->setText(!m_typed.isEmpty() ? tr("With “%1”: %2 shown, %3 more").arg(withoutMnemonic(m_typed), text::number(shown.size()), text::number(more))
                                           : tr("%1 more; type to find one").arg(text::number(more)));
        m_menu->addAction(m_hint);
    }
}

void FilterButton::showTitle()
{
    QStringList words;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (m_chosen.contains(choice.key))
            words.append(choice.text);
    }
    QString title = m_title;
    if (words.size() > 2)
        title = tr("%1: %2 chosen", "a filter and how many of its choices").arg(m_title, text::number(words.size()));
    else if (!words.isEmpty())
        title = tr("%1: %2", "a filter and its choices").arg(m_title, text::listed(words));
    setAccessibleName(tr("Filter by %1").arg(title));
    setText(withoutMnemonic(fontMetrics().elidedText(title, Qt::ElideRight, fontMetrics().averageCharWidth() * 40)));
    setToolTip(words.isEmpty() ? QString() : title);
    QFont weight = font();
    weight.setBold(!words.isEmpty());
    setFont(weight);
}

} // namespace pp

#include "buttons.moc"
