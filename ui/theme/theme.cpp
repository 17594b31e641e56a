// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QPalette>
#include <QWidget>

namespace rungs {

Theme Theme::light()
{
    Theme theme;
    theme.isDark = false;
    theme.window = QColor(0xf6, 0xf7, 0xf9);
    theme.pane = QColor(0xff, 0xff, 0xff);
    theme.paneHeading = QColor(0xee, 0xf1, 0xf4);
    theme.border = QColor(0xdd, 0xe1, 0xe6);
    theme.fieldEdge = QColor(0x86, 0x8e, 0x98);
    theme.grid = QColor(0xe3, 0xe6, 0xea);
    theme.text = QColor(0x1b, 0x1f, 0x24);
    theme.dimText = QColor(0x59, 0x62, 0x6d);
    theme.alternate = QColor(0xfa, 0xfb, 0xfc);
    theme.client = QColor(0x00, 0x72, 0xb2);
    theme.server = QColor(0xd5, 0x5e, 0x00);
    theme.clientText = QColor(0x0f, 0x45, 0x8b);
    theme.serverText = QColor(0x8b, 0x5e, 0x10);
    theme.selection = QColor(0xd7, 0xe8, 0xff);
    theme.selectionEdge = QColor(0x0b, 0x63, 0xce);
    theme.field = QColor(0xff, 0xe0, 0x8a);
    theme.fieldText = QColor(0x1b, 0x1f, 0x24);
    theme.layerTint = QColor(0xd7, 0xe8, 0xff);
    theme.note = QColor(0x3c, 0x44, 0x00);
    theme.warning = QColor(0xa0, 0x22, 0x42);
    theme.loss = QColor(0x76, 0x26, 0xed);
    theme.stall = QColor(0x08, 0x72, 0x75);
    theme.good = QColor(0x03, 0x32, 0x07);
    theme.pill = QColor(0xea, 0xf3, 0xee);
    theme.pillEdge = QColor(0x4f, 0x8f, 0x70);
    theme.pillText = QColor(0x0a, 0x5c, 0x3a);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = QColor(0x16, 0x19, 0x1d);
    theme.pane = QColor(0x1d, 0x21, 0x26);
    theme.paneHeading = QColor(0x23, 0x28, 0x2e);
    theme.border = QColor(0x33, 0x39, 0x41);
    theme.fieldEdge = QColor(0x6e, 0x77, 0x82);
    theme.grid = QColor(0x2e, 0x33, 0x3b);
    theme.text = QColor(0xe6, 0xe9, 0xec);
    theme.dimText = QColor(0xa3, 0xad, 0xb8);
    theme.alternate = QColor(0x20, 0x25, 0x2a);
    theme.client = QColor(0x7a, 0x9c, 0xfb);
    theme.server = QColor(0xef, 0xaf, 0x55);
    theme.clientText = theme.client;
    theme.serverText = theme.server;
    theme.selection = QColor(0x15, 0x34, 0x5a);
    theme.selectionEdge = QColor(0x6d, 0xb0, 0xff);
    theme.field = QColor(0x6b, 0x53, 0x00);
    theme.fieldText = QColor(0xff, 0xf3, 0xcf);
    theme.layerTint = QColor(0x15, 0x34, 0x5a);
    theme.note = QColor(0xf8, 0xfc, 0x97);
    theme.warning = QColor(0xff, 0x78, 0x86);
    theme.loss = QColor(0xfe, 0xbd, 0xff);
    theme.stall = QColor(0x22, 0xce, 0xbc);
    theme.good = QColor(0xb8, 0xfc, 0xb1);
    theme.pill = QColor(0x17, 0x33, 0x26);
    theme.pillEdge = QColor(0x4d, 0x9a, 0x77);
    theme.pillText = QColor(0x7f, 0xd6, 0xa8);
    return theme;
}

Theme Theme::from(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? dark() : light();
}

Theme Theme::of(const QWidget *widget)
{
    return from(widget->palette());
}

QPalette Theme::palette() const
{
    QPalette result;
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, pane);
    result.setColor(QPalette::AlternateBase, alternate);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::PlaceholderText, dimText);
    result.setColor(QPalette::Button, paneHeading);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, warning);
    result.setColor(QPalette::ToolTipBase, paneHeading);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::Link, clientText);
    result.setColor(QPalette::LinkVisited, clientText);
    result.setColor(QPalette::Highlight, selection);
    result.setColor(QPalette::HighlightedText, text);
    result.setColor(QPalette::Light, isDark ? border : pane);
    result.setColor(QPalette::Midlight, grid);
    result.setColor(QPalette::Mid, border);
    result.setColor(QPalette::Dark, isDark ? window : border);
    result.setColor(QPalette::Shadow, isDark ? window : dimText);

    // The menu or button itself shows what is disabled; that needs no contrast (WCAG 1.4.3).
    QColor faint = dimText;
    faint.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, faint);
    result.setColor(QPalette::Disabled, QPalette::Highlight, grid);
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, dimText);
    return result;
}

QString colored(const QString &html, const QColor &color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), html);
}

} // namespace rungs
