// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/settings.h"
#include "ui/state/zoom.h"

#include <QFont>
#include <QObject>

namespace rungs {

class ScaledStyle;
class Settings;

/// The theme and the zoom of the whole program; both are saved.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Reads the desktop's font and palette from the application, and applies the saved theme and zoom.
    explicit Appearance(Settings &settings, QObject *parent = nullptr);

    ThemeChoice theme() const { return m_theme; }
    Zoom zoom() const { return m_zoom; }

public slots:
    void setTheme(rungs::ThemeChoice theme);
    /// For this run only, as requested on the command line.
    void showTheme(rungs::ThemeChoice theme);
    void setZoom(rungs::Zoom zoom);
    void zoomIn() { setZoom(m_zoom.in()); }
    void zoomOut() { setZoom(m_zoom.out()); }
    void resetZoom() { setZoom(Zoom()); }

signals:
    void themeChanged();
    void zoomChanged();

private:
    Settings &m_settings;
    ScaledStyle *m_style; ///< the application owns it
    QFont m_desktopFont;
    bool m_desktopIsDark;
    ThemeChoice m_theme;
    Zoom m_zoom;
};

} // namespace rungs
