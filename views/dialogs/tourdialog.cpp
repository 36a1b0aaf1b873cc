// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/tourdialog.h"

#include "views/style/style.h"
#include "views/widgets/buttons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
/// Its picture follows the palette.
class Picture : public QLabel
{
public:
    Picture(const QString &icon, QWidget *parent) : QLabel(parent), m_icon(icon) { draw(); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            draw();
        QLabel::changeEvent(event);
    }

private:
    void draw()
    {
        setPixmap(style::pixmap(m_icon, fontMetrics().height() * 2, palette().color(QPalette::Highlight), devicePixelRatioF()));
    }
    QString m_icon;
};
} // namespace

TourDialog::TourDialog(const Commands &commands, QWidget *parent)
    : QDialog(parent)
{
    struct Step {
        QString icon;
        QString title;
        QString text;
    };
    const QList<Step> steps{
        {u"file-input"_s, tr("Import events"),
         tr("Drop archive files on the window. They are read on this computer, and what is found is kept in one encrypted file.")},
        {u"inbox"_s, tr("Review the Inbox"),
         tr("Every new field waits there with a recommended colour. Press R, Y or G to choose another one, and A to add it to the Inventory.")},
        {u"package-check"_s, tr("Keep the Inventory"),
         tr("A field is decided once, for every source and event. The Inventory can be searched, changed and saved as CSV.")},
        {u"undo-2"_s, tr("Nothing is lost"),
         tr("Ctrl+Z takes back the last step. Every decision is written to an audit log.")},
        {u"keyboard"_s, tr("Everything by keyboard"),
         tr("Ctrl+K finds any command by its name. F1 explains the page you are on.")},
    };
    setWindowTitle(tr("Welcome to Privacy Portal"));
    auto *area = new QScrollArea(this); // with large text the screen may be too small
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    const int margin = style::space(this, 16);
    grid->setContentsMargins(margin, margin, margin, 0);
    grid->setHorizontalSpacing(style::space(this, 16));
    grid->setVerticalSpacing(style::space(this, 4));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Step &step : steps) {
        auto *title = new QLabel(step.title, content);
        style::setTitle(title, style::sectionTitle);
        auto *text = new QLabel(step.text, content);
        text->setWordWrap(true);
        grid->addWidget(new Picture(step.icon, content), row, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(title, row, 1);
        grid->addWidget(text, row + 1, 1);
        grid->setRowMinimumHeight(row + 2, style::space(this, 12));
        row += 3;
    }
    area->setWidget(content);
    auto *buttons = new QDialogButtonBox(this);
    for (const QString &id : {u"workspace.sample"_s, u"workspace.create"_s}) {
        QPushButton *button = newCommandButton(commands.get(id), this);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, &QDialog::accept);
    }
    auto *close = buttons->addButton(tr("Look around first"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    close->setDefault(true);
    close->setFocus();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 0, margin, margin);
    column->setSpacing(margin);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    const QSize most = screen()->availableSize() * 0.9;
    const int width = std::min(most.width(), std::max(fontMetrics().averageCharWidth() * 76, buttons->sizeHint().width() + 2 * margin));
    const int height = content->heightForWidth(width - 3 * margin) + buttons->sizeHint().height() + 3 * margin;
    resize(width, std::min(most.height(), height));
}

} // namespace pp
