// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace pp {

/// The built-in manual beside what it explains. Its chapters are the files of resources/manual, of which the manual
/// page is made, too.
class ManualWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ManualWindow(QWidget *parent);

    /// By its name: "inbox" of 50-inbox.md. An unknown name shows the first chapter.
    void showChapter(const QString &name);
    [[nodiscard]] QString chapter() const;

    /// Opens the manual for what somebody works with now, or brings it forward. A dialog gets one of its own: one of the
    /// window below it could not be reached while the dialog is open.
    static void open(QWidget *parent, const QString &chapter);

private:
    void search(const QString &text);
    void showCurrent();

    QLineEdit *m_search;
    QListWidget *m_chapters;
    QTextBrowser *m_text;
};

} // namespace pp
