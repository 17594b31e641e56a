// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lecture_theme.h"

namespace rungs {

Theme lectureTheme(Theme theme)
{
    const bool isDark = theme.isDark;
    theme.dimText = isDark ? QColor(0xc3, 0xca, 0xd2) : QColor(0x44, 0x4c, 0x56);
    theme.client = isDark ? QColor(0x9d, 0xb6, 0xff) : QColor(0x00, 0x4f, 0x86);
    theme.server = isDark ? QColor(0xfa, 0xc6, 0x34) : QColor(0x8a, 0x38, 0x00);
    theme.clientText = theme.client;
    theme.serverText = theme.server;
    theme.warning = isDark ? QColor(0xfd, 0x92, 0x82) : QColor(0x4e, 0x00, 0x1b);
    theme.note = isDark ? QColor(0x84, 0xfc, 0xfc) : QColor(0x24, 0x00, 0x54);
    theme.fieldEdge = isDark ? QColor(0x8a, 0x93, 0x9e) : QColor(0x75, 0x7d, 0x87);
    if (isDark)
        theme.field = QColor(0x58, 0x44, 0x00);
    return theme;
}

QColor blankColor(bool isWhite)
{
    return isWhite ? QColor(0xff, 0xff, 0xff) : QColor(0x00, 0x00, 0x00);
}

} // namespace rungs
