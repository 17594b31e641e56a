// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QWidget>

#include <algorithm>

namespace rungs {

QFont monospaceFont(const QFont &font)
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF());
    else
        result.setPixelSize(font.pixelSize());
    result.setStyleHint(QFont::Monospace);
    result.setWeight(font.weight());
    return result;
}

QFont monospaceFont(const QWidget *widget)
{
    return monospaceFont(widget->font());
}

QFont scaledFont(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

QFont paperFont()
{
    constexpr int pixels = 13;
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(pixels);
    return font;
}

} // namespace rungs
