// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"
#include "views/pages/page.h"

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace pp {

class EmptyPage;
class RowsView;

/// The sources with what each sends, and the history of imports with what they left out.
class SourcesPage : public WorkspacePage
{
    Q_OBJECT
public:
    SourcesPage(WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent);

    void focusContent() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *sourcesPart();
    QWidget *importsPart();
    QMenu *newMenu(const QString &name, const QStringList &keys, QString (*text)(const QString &), QString Source::*value);
    [[nodiscard]] std::optional<SourceFigures> currentSource() const;
    [[nodiscard]] std::optional<ImportFile> currentImport() const;
    void rename();
    void showFields(std::optional<Colour> colour);
    void showRejections();
    void showState();
    void showPossible();

    SourcesPresenter &m_sources;
    WorkspacePresenter &m_workspace;
    AppPresenter &m_app;
    const Commands &m_commands;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    QSplitter *m_splitter;
    RowsView *m_table;
    RowsView *m_imports;
    QToolButton *m_rename;
    QToolButton *m_kind;
    QToolButton *m_environment;
    QToolButton *m_fields;
    QToolButton *m_rejections;
};

} // namespace pp
