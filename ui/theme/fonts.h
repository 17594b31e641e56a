// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace rungs {

/// The desktop's fixed-width font in the size of @p font, so that bytes and numbers scale with the text beside them.
QFont monospaceFont(const QFont &font);
QFont monospaceFont(const QWidget *widget);

/// @p font at @p factor times its size, in points or in pixels.
QFont scaledFont(QFont font, double factor);
QFont boldFont(QFont font);

/// The font of what is printed and exported, whatever the zoom of the window: its size is in pixels.
QFont paperFont();

} // namespace rungs
