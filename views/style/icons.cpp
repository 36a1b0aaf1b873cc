// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/style.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace pp::style {

using namespace Qt::StringLiterals;

namespace {
/// Draws a line icon in the colour that text has now, so that a change to a dark palette needs nobody's help.
class LineIcon : public QIconEngine
{
public:
    explicit LineIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, drawn(std::min(rect.width(), rect.height()), mode, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(std::min(size.width(), size.height()), mode, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return drawn(int(std::min(size.width(), size.height()) / scale), mode, scale);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(m_name); }
    bool isNull() override { return m_name.isEmpty(); }

private:
    [[nodiscard]] QPixmap drawn(int size, QIcon::Mode mode, double ratio) const
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
        return style::pixmap(m_name, size, mode == QIcon::Disabled ? mix(text, palette.color(QPalette::Window), 0.6) : text, ratio);
    }
    QString m_name;
};
} // namespace

QPixmap pixmap(const QString &name, int size, const QColor &colour, double pixelRatio)
{
    const QString key = u"pp-%1-%2-%3-%4"_s.arg(name, QString::number(size), colour.name(), QString::number(pixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "style::pixmap", "an icon is missing in resources/CMakeLists.txt");
        return {};
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(QSize(size, size) * pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name)
{
    return name.isEmpty() ? QIcon() : QIcon(new LineIcon(name));
}

} // namespace pp::style
