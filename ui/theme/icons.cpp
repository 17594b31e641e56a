// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace rungs {

namespace {

QPixmap draw(const QByteArray &drawing, const QColor &color, int size)
{
    // Qt's SVG renderer knows no currentColor.
    QSvgRenderer renderer(QByteArray(drawing).replace("currentColor", color.name().toLatin1()));
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon actionIcon(const QString &name, const QPalette &palette)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QIcon icon;
    if (!file.open(QIODevice::ReadOnly))
        return icon;
    const QByteArray drawing = file.readAll();
    for (const int size : {16, 24, 32, 48, 64}) {
        icon.addPixmap(draw(drawing, palette.color(QPalette::Active, QPalette::ButtonText), size), QIcon::Normal);
        icon.addPixmap(draw(drawing, palette.color(QPalette::Disabled, QPalette::ButtonText), size), QIcon::Disabled);
    }
    return icon;
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/rungs.svg"));
}

} // namespace rungs
