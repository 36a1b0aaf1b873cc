// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/manualwindow.h"

#include "views/style/style.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
constexpr int nameRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1;

/// "inbox" of 50-inbox.md
QString chapterName(const QString &file)
{
    return file.section(u'-', 1).section(u'.', 0, 0);
}

/// In the language of the window's texts, as models/base/language.h has chosen it; else the English ones.
QDir chapters()
{
    const QDir translated(u":/manual/"_s + QLocale::languageToCode(QLocale().language()));
    return translated.exists() ? translated : QDir(u":/manual/en"_s);
}

/// Without the comment at the head of the file.
QString chapterText(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(input.readAll());
    const qsizetype end = text.indexOf(u"-->"_s);
    return end < 0 ? text : text.sliced(end + 3).trimmed();
}
} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_chapters(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(style::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    style::softenSelection(m_chapters);
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(style::space(this, 16));
    const QDir folder = chapters();
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
        const QString text = chapterText(folder.filePath(file));
        auto *item = new QListWidgetItem(text.section(u'\n', 0, 0).mid(2), m_chapters);
        item->setSizeHint({fontMetrics().horizontalAdvance(item->text()), int(fontMetrics().height() * style::rowHeight)});
        item->setData(nameRole, chapterName(file));
        item->setData(textRole, text);
    }

    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    const int margin = style::space(this, 8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_search);
    column->addWidget(m_chapters, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    const QSize wanted(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
    const int names = m_chapters->sizeHintForColumn(0) + 4 * margin;
    splitter->setSizes({names, width() - names});

    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_chapters, &QListWidget::currentRowChanged, this, &ManualWindow::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showChapter(chapterName(link.path())); });
    m_chapters->setCurrentRow(0);
    m_text->setFocus();
}

void ManualWindow::open(QWidget *parent, const QString &chapter)
{
    auto *manual = parent->findChild<ManualWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!manual) {
        manual = new ManualWindow(parent);
        manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    manual->showChapter(chapter);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void ManualWindow::showChapter(const QString &name)
{
    int row = 0;
    for (int each = 0; each < m_chapters->count(); ++each) {
        if (m_chapters->item(each)->data(nameRole).toString() == name)
            row = each;
    }
    m_search->clear();
    m_chapters->setCurrentRow(row);
}

QString ManualWindow::chapter() const
{
    return m_chapters->currentItem() ? m_chapters->currentItem()->data(nameRole).toString() : QString();
}

/// Only the chapters that have the words, and the first place in the one that is shown.
void ManualWindow::search(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_chapters->count(); ++row) {
        QListWidgetItem *item = m_chapters->item(row);
        const bool found = item->data(textRole).toString().simplified().contains(text.simplified(), Qt::CaseInsensitive);
        item->setHidden(!found);
        if (found && !first)
            first = item;
    }
    if (first && (!m_chapters->currentItem() || m_chapters->currentItem()->isHidden()))
        m_chapters->setCurrentItem(first);
    else
        showCurrent();
}

void ManualWindow::showCurrent()
{
    if (!m_chapters->currentItem())
        return;
    m_text->setMarkdown(m_chapters->currentItem()->data(textRole).toString());
    m_text->moveCursor(QTextCursor::Start);
    if (!m_search->text().isEmpty())
        m_text->find(m_search->text());
}

} // namespace pp
