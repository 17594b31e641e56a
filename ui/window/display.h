// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace rungs {

/// Why no window can be opened here, in a sentence; empty where it can. Qt aborts the program where it meets no
/// display, so this is asked before a QGuiApplication is made. It connects to the X server or the Wayland compositor,
/// as Qt will.
/// @p arguments those of main(): -platform and -display are Qt's
QString missingDisplay(std::span<char *> arguments);

/// Why no text can be drawn, in a sentence; empty where it can. Needs a QGuiApplication.
QString missingFonts();

} // namespace rungs
