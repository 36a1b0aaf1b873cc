// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/activitypresenter.h"
#include "models/presenters/copypresenter.h"
#include "models/presenters/detailspresenter.h"
#include "models/presenters/detectionpresenter.h"
#include "models/presenters/exportpresenter.h"
#include "models/presenters/fieldlistpresenter.h"
#include "models/presenters/importpresenter.h"
#include "models/presenters/overviewpresenter.h"
#include "models/presenters/rescanpresenter.h"
#include "models/presenters/reviewpresenter.h"
#include "models/presenters/session.h"
#include "models/presenters/sourcespresenter.h"

namespace pp {

/// Everything the window shows of the workspace that is open: made when it opens, ended when it closes. GUI thread.
class WorkspacePresenter : public QObject
{
    Q_OBJECT
public:
    WorkspacePresenter(Session session, Jobs &jobs, Messages &messages, Settings &settings, const Clock &clock,
                       QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_session.workspace->name(); }
    [[nodiscard]] QString location() const { return m_session.workspace->location(); }
    [[nodiscard]] bool isReadOnly() const { return m_session.workspace->isReadOnly(); }
    [[nodiscard]] FieldListPresenter &list(FieldList list) { return list == FieldList::Inbox ? m_inbox : m_inventory; }
    [[nodiscard]] ReviewPresenter &review() { return m_review; }
    [[nodiscard]] DetailsPresenter &details() { return m_details; }
    [[nodiscard]] ImportPresenter &imports() { return m_imports; }
    [[nodiscard]] ExportPresenter &exports() { return m_exports; }
    [[nodiscard]] CopyPresenter &copying() { return m_copying; }
    [[nodiscard]] ViewService &view() { return *m_session.view; }
    [[nodiscard]] OverviewPresenter &overview() { return m_overview; }
    [[nodiscard]] ActivityPresenter &activity() { return m_activity; }
    [[nodiscard]] SourcesPresenter &sources() { return m_sources; }
    [[nodiscard]] DetectionPresenter &detection() { return m_detection; }
    [[nodiscard]] RescanPresenter &rescans() { return m_rescans; }
    /// Sets the list's filters and order as asked, and asks for its page.
    void showFields(const FieldQuery &query);

Q_SIGNALS:
    void countsChanged(); ///< how many fields are in Inbox and Inventory
    void listWanted(pp::FieldList list);

private:
    void wire(FieldListPresenter &list, Messages &messages);

    Session m_session;
    FieldListPresenter m_inbox;
    FieldListPresenter m_inventory;
    DetailsPresenter m_details;
    UndoHistory m_history;
    ReviewPresenter m_review;
    ImportPresenter m_imports;
    ExportPresenter m_exports;
    CopyPresenter m_copying;
    OverviewPresenter m_overview;
    ActivityPresenter m_activity;
    SourcesPresenter m_sources;
    DetectionPresenter m_detection;
    RescanPresenter m_rescans;
};

} // namespace pp
