// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs {

/// Whether the desktop asks for no, or less, motion: its style has no animations, or KDE's or GTK's settings say so.
bool wantsReducedMotion();

} // namespace rungs
