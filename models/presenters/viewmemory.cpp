// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/viewmemory.h"

#include "models/base/serialexecutor.h"
#include "models/presenters/apppresenter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
const QString pageKey = u"page"_s;

const QList<std::pair<Page, QString>> &pages()
{
    static const QList<std::pair<Page, QString>> pages{{Page::Overview, u"overview"_s}, {Page::Inbox, u"inbox"_s}, {Page::Inventory, u"inventory"_s},
                                                       {Page::Detection, u"detection"_s}, {Page::Activity, u"activity"_s}, {Page::Sources, u"sources"_s}};
    return pages;
}

QString keyOf(FieldList list)
{
    return list == FieldList::Inbox ? u"inbox"_s : u"inventory"_s;
}
} // namespace

bool ViewMemory::isWanted() const
{
    return m_app.workspace() && m_app.settings().get<bool>(Settings::Key::RememberView);
}

void ViewMemory::save(const std::function<void()> &then)
{
    if (!isWanted() || m_app.workspace()->isReadOnly()) {
        then();
        return;
    }
    QJsonObject view;
    for (const auto &[page, key] : pages()) {
        if (page == m_app.page())
            view.insert(pageKey, key);
    }
    for (const FieldList list : {FieldList::Inbox, FieldList::Inventory})
        view.insert(keyOf(list), m_app.workspace()->list(list).state());
    const QString text = QString::fromUtf8(QJsonDocument(view).toJson(QJsonDocument::Compact));
    onFinished(m_app.workspace()->view().write(text), this, [then](const QFuture<Result<>> &) { then(); });
}

void ViewMemory::restore()
{
    if (!isWanted())
        return;
    const WorkspacePresenter *workspace = m_app.workspace();
    onFinished(m_app.workspace()->view().read(), this, [this, workspace](const QFuture<Result<QString>> &future) {
        if (future.isCanceled() || m_app.workspace() != workspace)
            return;
        if (const auto text = future.result(); text && !text->isEmpty())
            apply(QJsonDocument::fromJson(text->toUtf8()).object());
    });
}

/// What an other version wrote and this one does not know is passed over.
void ViewMemory::apply(const QJsonObject &view)
{
    for (const FieldList list : {FieldList::Inbox, FieldList::Inventory})
        m_app.workspace()->list(list).restoreState(view.value(keyOf(list)).toObject());
    for (const auto &[page, key] : pages()) {
        if (view.value(pageKey).toString() == key)
            m_app.setPage(page);
    }
}

} // namespace pp
