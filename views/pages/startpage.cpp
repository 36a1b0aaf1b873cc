// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/startpage.h"

#include "views/style/style.h"
#include "views/widgets/buttons.h"
#include "views/widgets/messagestrip.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pp {

using namespace Qt::StringLiterals;

StartPage::StartPage(AppPresenter &app, const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_column(new QVBoxLayout(this))
    , m_logo(new QLabel(this))
    , m_recent(new QWidget(this))
    , m_recentRows(new QVBoxLayout(m_recent))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *area = new QScrollArea(this); // at 300 % it is higher than some screens
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *middle = new QVBoxLayout(content);
    auto *centre = new QWidget(content);
    centre->setFixedWidth(fontMetrics().averageCharWidth() * 62);
    auto *title = new QLabel(tr("Privacy Portal"), centre);
    style::setTitle(title, style::pageTitle * 1.3);
    auto *sentence = new QLabel(tr("Finds the personal data in your event stream, and keeps the inventory of what you decided about it. "
                                   "Everything stays in an encrypted workspace on this computer."), centre);
    sentence->setWordWrap(true);
    sentence->setMinimumHeight(sentence->heightForWidth(centre->width() - style::space(this, 24)));

    auto *rows = new QVBoxLayout(centre);
    rows->setSpacing(style::space(this, 12));
    rows->addWidget(m_logo);
    rows->addWidget(title);
    rows->addWidget(sentence);
    rows->addSpacing(style::space(this, 12));
    for (const QString &id : {u"workspace.sample"_s, u"workspace.create"_s, u"workspace.open"_s}) {
        QPushButton *button = newCommandButton(commands.get(id), centre);
        button->setMinimumHeight(int(fontMetrics().height() * 2.4));
        button->setIconSize({int(fontMetrics().height() * 1.2), int(fontMetrics().height() * 1.2)});
        rows->addWidget(button);
    }
    rows->addSpacing(style::space(this, 12));
    rows->addWidget(m_recent);
    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(style::space(this, 4));

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(area, 1);
    middle->addStretch(2);
    middle->addWidget(centre, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    area->setWidget(content);
    connect(&m_app.settings(), &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::RecentWorkspaces)
            showRecent();
    });
    drawLogo();
    showRecent();
}

void StartPage::place(MessageStrip *strip)
{
    m_column->insertWidget(0, strip);
}

void StartPage::showRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = m_app.opening().recent();
    m_recent->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    auto *title = new QLabel(tr("Recent workspaces"), m_recent);
    style::setTitle(title, style::sectionTitle);
    m_recentRows->addWidget(title);
    for (const QString &file : files) {
        const QFileInfo info(file);
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        auto *button = new QPushButton(style::icon(u"database"_s), QString(), m_recent);
        const QString words = tr("%1 in %2", "a workspace file and its folder").arg(info.completeBaseName(), folder);
        button->setText(fontMetrics().elidedText(words, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 56).replace(u"&"_s, u"&&"_s));
        button->setAccessibleName(tr("Open %1").arg(words));
        button->setToolTip(QDir::toNativeSeparators(file));
        button->setFlat(true);
        button->setStyleSheet(u"text-align: left"_s);
        connect(button, &QPushButton::clicked, this, [this, file] {
            if (!QFileInfo::exists(file))
                m_app.opening().forget(file);
            m_app.opening().open(file);
        });
        m_recentRows->addWidget(button);
    }
}

void StartPage::drawLogo()
{
    m_logo->setPixmap(style::pixmap(u"shield-check"_s, fontMetrics().height() * 3, palette().color(QPalette::Highlight), devicePixelRatioF()));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawLogo();
    QWidget::changeEvent(event);
}

} // namespace pp
