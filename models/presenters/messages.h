// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace pp {

/// What happened, for the strip under the page's header: the newest message until it is closed or acted on.
/// GUI thread.
class Messages : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Done, Problem };
    struct Message {
        Kind kind = Kind::Done;
        QString text;
        QString actionText;
        std::function<void()> action; ///< the message closes when it runs
    };
    using QObject::QObject;

    [[nodiscard]] const std::optional<Message> &current() const { return m_current; }
    void show(Message message);
    void done(const QString &text) { show({Kind::Done, text, {}, {}}); }
    void problem(const QString &text) { show({Kind::Problem, text, {}, {}}); }
    void act();
    void close();
    /// Somebody went on: what was done is no news any more. A problem still is, and what offers to do something.
    void moveOn();

Q_SIGNALS:
    void changed();

private:
    std::optional<Message> m_current;
};

} // namespace pp
