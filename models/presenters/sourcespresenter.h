// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"
#include "models/items/rowsmodel.h"
#include "models/presenters/messages.h"
#include "models/presenters/refresher.h"
#include "models/presenters/undohistory.h"
#include "models/services/importhistoryservice.h"
#include "models/services/listservice.h"
#include "models/services/sourceservice.h"

namespace pp {

/// The sources with what each sends, and what was imported. Changes of a source can be undone. GUI thread.
class SourcesPresenter : public QObject
{
    Q_OBJECT
public:
    SourcesPresenter(ListService &lists, ImportHistoryService &importHistory, SourceService &sources, UndoHistory &history, Messages &messages,
                     const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] SourceModel &sources() { return *m_sources; }
    [[nodiscard]] ImportModel &imports() { return *m_imports; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    void setWatched(bool watched) { m_refresher.setWatched(watched); }
    /// Gives a source another name, kind or environment.
    void change(const Source &source);
    /// Asks for the rejected lines of an import; rejectionsWanted() brings them.
    void showRejections(const ImportFile &file);

public Q_SLOTS:
    void refresh() { m_refresher.changed(); }

Q_SIGNALS:
    void changed();
    void refused(); ///< a change that was asked for was not made
    void rejectionsWanted(const pp::ImportReport &report);

private:
    class Changed;
    void ask();
    void askImports();
    void askMoreImports();
    void fetchMoreLater(qsizetype answered, int asked);
    void answered();
    void put(const Source &source, const std::function<void(const Source *)> &then);

    ListService &m_lists;
    ImportHistoryService &m_importHistory;
    SourceService &m_service;
    UndoHistory &m_history;
    Messages &m_messages;
    SourceModel *m_sources;
    ImportModel *m_imports;
    bool m_loaded = false;
    int m_pending = 0;
    QTimer m_minute;
    Refresher m_refresher;
};

} // namespace pp
