// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/workspacepresenter.h"

namespace pp {

WorkspacePresenter::WorkspacePresenter(Session session, Jobs &jobs, Messages &messages, Settings &settings,
                                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_inbox(FieldList::Inbox, *m_session.lists, *m_session.review, clock)
    , m_inventory(FieldList::Inventory, *m_session.lists, *m_session.review, clock)
    , m_details(*m_session.review, *m_session.audit, messages, clock)
    , m_review(*m_session.review, m_history, jobs, messages)
    , m_imports(*m_session.imports, m_session.workspace->location(), jobs, messages, settings)
    , m_exports(*m_session.exports, jobs, messages)
    , m_copying(*m_session.lists, jobs, messages, clock)
    , m_overview(*m_session.lists, *m_session.importHistory, messages, clock)
    , m_activity(*m_session.audit, jobs, messages, clock)
    , m_sources(*m_session.lists, *m_session.importHistory, *m_session.sources, m_history, messages, clock)
    , m_detection(*m_session.matchers, *m_session.lists, m_history, jobs, messages)
    , m_rescans(*m_session.rescans, jobs, messages)
{
    connect(&m_history, &UndoHistory::moved, &messages, [&messages](const QString &what, bool back) {
        messages.done(back ? tr("Taken back: %1").arg(what) : tr("Done again: %1").arg(what));
    });
    wire(m_inbox, messages);
    wire(m_inventory, messages);
    connect(m_session.workspace.get(), &Workspace::changed, &m_details, &DetailsPresenter::refresh);
    connect(m_session.workspace.get(), &Workspace::changed, &m_overview, &OverviewPresenter::refresh);
    connect(m_session.workspace.get(), &Workspace::changed, &m_activity, &ActivityPresenter::refresh);
    connect(m_session.workspace.get(), &Workspace::changed, &m_sources, &SourcesPresenter::refresh);
    connect(m_session.workspace.get(), &Workspace::changed, &m_detection, &DetectionPresenter::refresh);
    connect(m_session.workspace.get(), &Workspace::changed, &m_rescans, &RescanPresenter::refresh);
}

void WorkspacePresenter::showFields(const FieldQuery &query)
{
    list(query.list).setQuery(query);
    Q_EMIT listWanted(query.list);
}

void WorkspacePresenter::wire(FieldListPresenter &list, Messages &messages)
{
    connect(m_session.workspace.get(), &Workspace::changed, &list, &FieldListPresenter::refresh);
    connect(&list, &FieldListPresenter::changed, this, &WorkspacePresenter::countsChanged);
    connect(&list, &FieldListPresenter::failed, &messages, &Messages::problem);
    connect(&list, &FieldListPresenter::filterRemoved, &messages, [&list, &messages](const ListService::SavedFilter &filter) {
        messages.show({Messages::Kind::Done, tr("The filter “%1” is removed.").arg(filter.name), tr("Undo"), [&list, filter] { list.putBack(filter); }});
    });
    connect(&m_review, &ReviewPresenter::refused, &list, &FieldListPresenter::stay);
    connect(&m_review, &ReviewPresenter::restored, &list, [&list](const QList<FieldId> &fields) {
        list.stay();
        if (!fields.isEmpty())
            list.goTo(fields.first());
    });
    // A drop-down may be used on a row of which the selection knows nothing.
    connect(&list.model(), &FieldTableModel::colourPicked, this, [this, &list](FieldId field, Colour colour) {
        if (list.list() == FieldList::Inbox)
            m_review.choose({field}, colour);
        else
            m_review.reclassify({field}, colour);
    });
}

} // namespace pp
