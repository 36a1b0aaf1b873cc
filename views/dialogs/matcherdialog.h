// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/matcherpresenter.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace pp {

class RowsView;

/// One matcher: what it is on the one side; on the other what is wrong with it, where it hits in a text, and what it would
/// change in the workspace, while one types.
class MatcherDialog : public QDialog
{
    Q_OBJECT
public:
    MatcherDialog(DetectionPresenter &detection, const Matcher &draft, const std::optional<MatcherId> &instead, QWidget *parent);

private:
    QWidget *definition();
    QLayout *expectations(QWidget *pane);
    QWidget *preview();
    void takeDraft();
    void showKind();
    void showTrial();
    void showEffect();

    MatcherPresenter m_presenter;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_listLabel = nullptr;
    QPlainTextEdit *m_list = nullptr; ///< terms or patterns, one a line
    QComboBox *m_colour = nullptr;
    QLineEdit *m_category = nullptr;
    QComboBox *m_types = nullptr;
    QLabel *m_shareLabel = nullptr;
    QSpinBox *m_share = nullptr;
    QLabel *m_testLabel = nullptr;
    QPlainTextEdit *m_test = nullptr;
    QLabel *m_hits = nullptr;
    QLabel *m_effect = nullptr;
    RowsView *m_fields = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace pp
