// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace rungs {

/// The desktop's font of fixed width, at the size of @p font: bytes and numbers keep step with the text beside them
/// when the window is scaled.
QFont monospaceFont(const QFont &font);
QFont monospaceFont(const QWidget *widget);

/// @p font at @p factor times its size, be that in points or in pixels.
QFont scaledFont(QFont font, double factor);
QFont boldFont(QFont font);

} // namespace rungs
