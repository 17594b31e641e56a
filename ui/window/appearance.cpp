// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/state/settings.h"
#include "ui/theme/fonts.h"
#include "ui/theme/scaled_style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWidget>

namespace rungs {

Appearance::Appearance(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_style(new ScaledStyle)
    , m_desktopFont(QApplication::font())
    , m_desktopIsDark(Theme::from(QApplication::palette()).isDark)
    , m_theme(settings.theme())
{
    // It takes every colour from the palette, so the standard widgets look like the panes beside them.
    QApplication::setStyle(m_style);
    showTheme(m_theme);
    if (settings.zoom() != m_zoom)
        setZoom(settings.zoom());
}

void Appearance::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    showTheme(theme);
}

void Appearance::showTheme(ThemeChoice theme)
{
    m_theme = theme;
    const bool isDark = theme == ThemeChoice::dark || (theme == ThemeChoice::system && m_desktopIsDark);
    QApplication::setPalette((isDark ? Theme::dark() : Theme::light()).palette());
    emit themeChanged();
}

void Appearance::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    m_settings.setZoom(zoom);
    m_style->setFactor(zoom.factor());
    QApplication::setFont(scaledFont(m_desktopFont, zoom.factor()));
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::StyleChange);
        QApplication::sendEvent(widget, &change);
    }
    emit zoomChanged();
}

} // namespace rungs
