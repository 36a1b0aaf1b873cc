// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/viewmemory.h"

#include "models/base/serialexecutor.h"
#include "models/presenters/apppresenter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
const QString pageKey = u"page"_s;

QString keyOf(FieldList list)
{
    return list == FieldList::Inbox ? u"inbox"_s : u"inventory"_s;
}

QStringList strings(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &each : value.toArray())
        strings.append(each.toString());
    return strings;
}

QJsonObject written(const FieldListPresenter &list)
{
    const FieldQuery &query = list.query();
    QJsonArray colours;
    for (const Colour colour : query.colours)
        colours.append(colourKey(colour));
    QJsonObject view{{u"text"_s, query.text}, {u"colours"_s, colours}, {u"sources"_s, QJsonArray::fromStringList(query.sources)}};
    if (!list.selected().isEmpty())
        view.insert(u"field"_s, QString::number(list.selected().first()));
    return view;
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
    QJsonObject view{{pageKey, keyOf(m_app.page())}};
    for (const FieldList list : {FieldList::Inbox, FieldList::Inventory})
        view.insert(keyOf(list), written(m_app.workspace()->list(list)));
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
        apply(m_app.workspace()->list(list), view.value(keyOf(list)).toObject());
    for (const FieldList list : {FieldList::Inbox, FieldList::Inventory}) {
        if (view.value(pageKey).toString() == keyOf(list))
            m_app.setPage(list);
    }
}

void ViewMemory::apply(FieldListPresenter &list, const QJsonObject &view)
{
    QList<Colour> colours;
    for (const QString &key : strings(view.value(u"colours"_s))) {
        if (const auto colour = colourFromKey(key))
            colours.append(*colour);
    }
    list.setColours(colours);
    list.setSources(strings(view.value(u"sources"_s)));
    list.setText(view.value(u"text"_s).toString());
    // Only if it is among the rows one sees first: nobody is taken to the end of a million fields.
    const FieldId field = view.value(u"field"_s).toString().toLongLong();
    if (field == 0)
        return;
    const auto select = [&list, field] {
        if (list.model().rowOf(field) >= 0)
            list.goTo(field);
    };
    if (list.model().rowCount() > 0 && !list.isFiltered())
        select();
    else
        connect(&list, &FieldListPresenter::rowsChanged, &list, select, Qt::SingleShotConnection);
}

} // namespace pp
