// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QJsonObject;

namespace pp {

class AppPresenter;

/// Writes down where somebody left a workspace (page, filters, selection), and goes on there when it is opened again.
/// A workspace that is read-only, or cannot be written in time, opens as it did before. GUI thread.
class ViewMemory : public QObject
{
    Q_OBJECT
public:
    explicit ViewMemory(AppPresenter &app) : m_app(app) {}

    /// Of the open workspace, if there is one; then(), whether it could be kept or not.
    void save(const std::function<void()> &then);
    void restore();

private:
    [[nodiscard]] bool isWanted() const;
    void apply(const QJsonObject &view);

    AppPresenter &m_app;
};

} // namespace pp
