// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <utility>

namespace rungs {

namespace {

/// A line drawing, painted anew in every size, so that it is sharp at every zoom.
class LineIcon : public QIconEngine
{
public:
    LineIcon(QByteArray drawing, const QColor &normal, const QColor &disabled)
        : m_drawing(std::move(drawing))
        , m_normal(normal)
        , m_disabled(disabled)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = mode == QIcon::Disabled ? m_disabled : m_normal;
        // Qt's SVG renderer knows no currentColor.
        QSvgRenderer renderer(QByteArray(m_drawing).replace("currentColor", color.name().toLatin1()));
        painter->save();
        painter->setOpacity(painter->opacity() * color.alphaF());
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QByteArray m_drawing;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QIcon actionIcon(const QString &name, const QPalette &palette)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIcon(file.readAll(), palette.color(QPalette::Active, QPalette::ButtonText),
                              palette.color(QPalette::Disabled, QPalette::ButtonText)));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/rungs.svg"));
}

} // namespace rungs
