// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"
#include "views/pages/page.h"

class QCheckBox;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace pp {

class EmptyPage;
class RowsView;

/// The matchers: those of the workspace and those that come with the program.
class DetectionPage : public WorkspacePage
{
    Q_OBJECT
public:
    DetectionPage(WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent);

    void focusContent() override;
    bool focusSearch() override;
    void copy(bool withHeaders) override;
    void selectAll() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeHeader(const Commands &commands);
    QWidget *bar();
    QWidget *estimates(const Commands &commands);
    [[nodiscard]] std::optional<KnownMatcher> current() const;
    void edit(const Matcher &draft, const std::optional<MatcherId> &instead);
    void editCurrent();
    void duplicateCurrent();
    void askToDeleteExamples();
    void showState();
    void showPossible();
    void showEstimates();
    [[nodiscard]] bool hasRoomForMore() const;

    DetectionPresenter &m_detection;
    WorkspacePresenter &m_workspace;
    AppPresenter &m_app;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_new = nullptr;
    QToolButton *m_import = nullptr;
    QToolButton *m_export = nullptr;
    QToolButton *m_edit = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_switch = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    QSpinBox *m_threshold = nullptr;
    QCheckBox *m_examples = nullptr;
    QWidget *m_estimates = nullptr; ///< that there are some, and how to come by counts
    QLabel *m_estimated = nullptr;
    QStackedWidget *m_stack;
    RowsView *m_table;
    EmptyPage *m_empty;
    QLabel *m_reason; ///< of the current matcher
};

} // namespace pp
