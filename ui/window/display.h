// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <span>

namespace rungs {

/// Whether a window can be opened here, found out by a connection to the X server or the Wayland compositor, as Qt will
/// make one: Qt aborts the program where it meets no display, so this is asked before a QGuiApplication is made. The
/// connection stays open as long as this lives, which should be until then: an X server that loses its last client
/// begins anew, and refuses others meanwhile.
class DisplayProbe
{
public:
    /// @p arguments those of main(): -platform and -display are Qt's
    explicit DisplayProbe(std::span<char *> arguments);

    /// Why not, in a sentence; empty: it can.
    const QString &failure() const { return m_failure; }

private:
    QString m_failure;
    std::shared_ptr<void> m_connection;
};

/// Why no text can be drawn, in a sentence; empty where it can. Needs a QGuiApplication.
QString missingFonts();

} // namespace rungs
