// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace pp {

class MessageStrip;

/// A page of an open workspace: what the window asks of each, and the header they have in common.
class WorkspacePage : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspacePage(QWidget *parent);

    /// The window has one message strip; the page that is shown has it under its header.
    void place(MessageStrip *strip);
    virtual void focusContent() = 0;
    /// False: the page has nothing to search in.
    virtual bool focusSearch() { return false; }
    /// Of the list that is shown; a page without one has nothing to copy or select.
    virtual void copy(bool /*withHeaders*/) {}
    virtual void selectAll() {}

protected:
    /// The header's row, with the title and a quieter text beside it; what is added stands at the end.
    QHBoxLayout *addHeader(const QString &title, QLabel *&count);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

/// The search line of a header; as long as it is empty it shows its name, with the shortcut that the command has.
[[nodiscard]] QLineEdit *newSearch(const QString &name, const QAction *command, QWidget *parent);
[[nodiscard]] QWidget *newSeparator(QWidget *parent);

} // namespace pp
