// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/presenters/jobs.h"
#include "models/presenters/messages.h"
#include "models/presenters/refresher.h"
#include "models/presenters/undohistory.h"
#include "models/services/listservice.h"
#include "models/services/matcherservice.h"

namespace pp {

/// The matchers of the workspace. Every change can be undone, and says how far it is where many fields are detected anew.
/// GUI thread.
class DetectionPresenter : public QObject
{
    Q_OBJECT
public:
    DetectionPresenter(MatcherService &matchers, ListService &lists, UndoHistory &history, Jobs &jobs, Messages &messages,
                       QObject *parent = nullptr);

    /// Those in which the text occurs, custom ones first.
    [[nodiscard]] MatcherModel &model() { return *m_model; }
    [[nodiscard]] qsizetype count() const { return m_all.size(); }
    [[nodiscard]] qsizetype customCount() const;
    [[nodiscard]] double threshold() const { return m_threshold; }
    [[nodiscard]] bool keepsExamples() const { return m_keepsExamples; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Why what it finds is personal; empty for custom ones, whose owner knows.
    [[nodiscard]] static QString reasonOf(const KnownMatcher &matcher);

    void setWatched(bool watched) { m_refresher.setWatched(watched); }
    void setText(const QString &text);

    /// `instead`: the custom matcher it takes the place of; then(why it was not saved, or empty).
    void save(const Matcher &matcher, const std::optional<MatcherId> &instead, const std::function<void(const QString &)> &then);
    void remove(const MatcherId &matcher);
    void setEnabled(const MatcherId &matcher, bool enabled);
    /// Among the custom ones, by so many places.
    void move(const MatcherId &matcher, int by);
    void setThreshold(double threshold);
    void setKeepsExamples(bool keep);
    void addFrom(const QString &file);
    void exportTo(const QString &file);

    // For the dialog that edits one.
    [[nodiscard]] QFuture<Result<MatcherTrial>> tryOut(const Matcher &matcher, const QString &text) { return m_service.tryOut(matcher, text); }
    /// Against what has its name or is edited now.
    [[nodiscard]] QFuture<Result<MatcherEffect>> effectOf(const Matcher &matcher, const std::optional<MatcherId> &instead);

public Q_SLOTS:
    void refresh() { m_refresher.changed(); }

Q_SIGNALS:
    void changed();

private:
    class Changed;
    void ask();
    void show();
    void change(const QString &name, const MatcherService::Before &answer, const std::function<void(const QString &)> &then = {});
    void put(const QString &name, const DetectionRules &rules, const std::function<void(const DetectionRules *)> &then);

    MatcherService &m_service;
    ListService &m_lists;
    UndoHistory &m_history;
    Jobs &m_jobs;
    Messages &m_messages;
    MatcherModel *m_model;
    QList<KnownMatcher> m_all;
    double m_threshold = defaultConfidenceThreshold;
    bool m_keepsExamples = true;
    QString m_text;
    Refresher m_refresher;
};

} // namespace pp
