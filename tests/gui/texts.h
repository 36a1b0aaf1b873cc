// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace pp::test {

/// A text that a window shows, the room it has, and the room it needs.
struct Text {
    QString text;
    QSize room;
    QSize needs;
    bool takesMnemonic = false;
};

inline QString withoutMnemonic(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
}

inline QSize oneLine(const QWidget *widget, const QString &text)
{
    return {widget->fontMetrics().horizontalAdvance(withoutMnemonic(text)), widget->fontMetrics().height()};
}

/// Of everything visible in this window.
inline QList<Text> texts(QWidget *root)
{
    QList<Text> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root)
            continue;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<QToolButton *>(widget);
            const bool shows = !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
            if (shows && !button->text().isEmpty())
                found.append({button->text(), button->size(), oneLine(button, button->text()), true});
        } else if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            QSize needs = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
            if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
                needs.setWidth(0);
            found.append({label->text(), label->size(), needs, label->buddy() != nullptr});
        } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            for (int row = 0; row < combo->count(); ++row)
                found.append({combo->itemText(row), combo->size(), oneLine(combo, combo->itemText(row)), false});
        } else if (const auto *group = qobject_cast<QGroupBox *>(widget)) {
            found.append({group->title(), group->size(), oneLine(group, group->title()), true});
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                found.append({tabs->tabText(tab), tabs->tabRect(tab).size(), oneLine(tabs, tabs->tabText(tab)), true});
        } else if (const auto *header = qobject_cast<QHeaderView *>(widget)) {
            for (int section = 0; section < header->count(); ++section) {
                const QString text = header->model()->headerData(section, header->orientation()).toString();
                if (!header->isSectionHidden(section))
                    found.append({text, {header->sectionSize(section), header->height()}, oneLine(header, text), false});
            }
        } else if (const auto *list = qobject_cast<QListWidget *>(widget)) {
            for (int row = 0; row < list->count(); ++row) {
                const QSize room = list->visualItemRect(list->item(row)).size();
                found.append({list->item(row)->text(), room, oneLine(list, list->item(row)->text()), false});
            }
        }
    }
    return found;
}

/// What is there for those who do not see, wait with the mouse, or open a menu.
inline QStringList unseenTexts(QWidget *root)
{
    QStringList found{root->windowTitle()};
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root)
            continue;
        found += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            found += edit->placeholderText();
        if (const auto *bar = qobject_cast<QMenuBar *>(widget)) {
            for (const QAction *top : bar->actions()) {
                found += top->text();
                for (const QAction *action : top->menu()->actions())
                    found += {action->text(), action->isSeparator() ? QString() : action->toolTip()};
            }
        }
    }
    return found;
}

} // namespace pp::test
