// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/serialexecutor.h"
#include "models/domain/matcher.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace pp {

class Workspace;

/// The workspace's own matchers, and which default ones are on. Every change writes its audit entries and what follows
/// for the fields seen so far (reevaluation.h) in the same transaction; progress in fields, and can be cancelled. Each
/// answers the rules as they were before, which replace() puts back: that is undo.
/// Lives on the workspace's thread; answers arrive there.
class MatcherService
{
public:
    explicit MatcherService(Workspace &workspace);

    [[nodiscard]] QFuture<Result<DetectionRules>> rules();
    /// Custom and default ones, in the order in which they are shown.
    [[nodiscard]] QFuture<Result<QList<KnownMatcher>>> matchers();
    /// What is wrong with a matcher, or where it hits in a text; on a thread of its own.
    [[nodiscard]] QFuture<Result<MatcherTrial>> tryOut(const Matcher &matcher, const QString &text);
    /// The custom ones, as JSON; atomic. Returns how many.
    [[nodiscard]] QFuture<Result<qint64>> exportTo(const QString &file);

    using Before = QFuture<Result<DetectionRules>>;
    /// Adds it at the end, or puts it in the place of the custom matcher `instead`. Conflict when another custom matcher
    /// has its name; Io for what the engine refuses.
    [[nodiscard]] Before save(const Matcher &matcher, const std::optional<MatcherId> &instead = {});
    /// A custom one; NotFound.
    [[nodiscard]] Before remove(const MatcherId &matcher);
    /// A custom or a default one; NotFound.
    [[nodiscard]] Before setEnabled(const MatcherId &matcher, bool enabled);
    /// A custom one, to this place among them (from 0 on); NotFound.
    [[nodiscard]] Before move(const MatcherId &matcher, qsizetype place);
    /// Those with the name of a custom one replace it, the others are added behind.
    [[nodiscard]] Before add(const QList<Matcher> &matchers);
    /// Those of a file that exportTo() wrote, likewise. Io for what is no such file.
    [[nodiscard]] Before addFrom(const QString &file);
    /// Usage when it is not between 0 and 1.
    [[nodiscard]] Before setThreshold(double threshold);
    /// False deletes those that are kept, which no undo brings back; with true they come with the next events.
    [[nodiscard]] Before setKeepsExamples(bool keep);
    [[nodiscard]] Before replace(const DetectionRules &rules);

private:
    using Edit = std::function<Result<DetectionRules>(DetectionRules rules)>;
    Before change(const Edit &edit);

    Workspace &m_workspace;
    SerialExecutor m_trials;
};

} // namespace pp
