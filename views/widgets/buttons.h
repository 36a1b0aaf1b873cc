// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QToolButton>

class QAction;
class QKeyEvent;
class QPushButton;

namespace pp {

class FilterMenu;

/// A push button for a command, with its words and state; mnemonics stay with the menus.
[[nodiscard]] QPushButton *newCommandButton(QAction *action, QWidget *parent);
/// The same for a bar.
[[nodiscard]] QToolButton *newCommandToolButton(QAction *action, QWidget *parent);
/// A flat button with an icon alone.
[[nodiscard]] QToolButton *newIconButton(const QString &icon, const QString &name, QWidget *parent);

/// A button that ends with a sign of what it does, beside its text.
class SignButton : public QToolButton
{
    Q_OBJECT
public:
    SignButton(const QString &sign, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    /// Where there is no room for text and sign.
    void setIconOnly(bool iconOnly);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int signWidth() const;
    QString m_sign;
    bool m_iconOnly = false;
};

/// A button that opens a menu, with its arrow beside the text and not squeezed into a corner.
class MenuButton : public SignButton
{
    Q_OBJECT
public:
    explicit MenuButton(QWidget *parent);
};

/// A filter: a button with a menu of choices with counts, which stays open while one chooses. Where there are many,
/// typing narrows them down.
class FilterButton : public MenuButton
{
    Q_OBJECT
public:
    struct Choice {
        QString key;
        QString text;
        QString icon;
        qint64 count = 0;
    };
    FilterButton(const QString &title, QWidget *parent);
    /// Changes what is there in place: the menu may be open.
    void setChoices(const QList<Choice> &choices, const QStringList &chosen);

Q_SIGNALS:
    void chosen(const QStringList &keys);

private:
    void fill();
    void narrow(QKeyEvent *event);
    void showTitle();
    QString m_title;
    FilterMenu *m_menu;
    QList<Choice> m_choices;
    QStringList m_chosen;
    QString m_typed; ///< narrows the choices while the menu is open
    QAction *m_hint;
};

} // namespace pp
