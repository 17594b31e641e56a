// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lecture/lecture_type.h"

#include "ui/theme/fonts.h"

#include <QTextLayout>

#include <algorithm>
#include <iterator>

namespace rungs {

namespace {

struct RoleStyle
{
    double factor; ///< of the smallest size
    bool isBold;
    bool isFixedWidth;
};

RoleStyle styleOf(LectureRole role)
{
    switch (role) {
    case LectureRole::heading:
        return {1.15, true, false};
    case LectureRole::title:
        return {1.15, false, false};
    case LectureRole::end:
    case LectureRole::fieldName:
        return {1.3, true, false};
    case LectureRole::label:
        return {1.15, true, false};
    case LectureRole::pill:
        return {1, true, false};
    case LectureRole::plain:
        return {1.3, false, false};
    case LectureRole::byte:
    case LectureRole::flagBit:
        return {1.2, false, true};
    case LectureRole::sum:
        return {1.05, false, true};
    case LectureRole::lead:
        return {1.2, true, false};
    case LectureRole::text:
        return {1.15, false, false};
    case LectureRole::progress:
    case LectureRole::place:
    case LectureRole::flagName:
    case LectureRole::note:
    case LectureRole::keys:
        break;
    }
    return {1, false, false};
}

} // namespace

LectureType::LectureType(const QFont &font, QSize screen, int percent)
    : m_font(font)
    , m_size(leastSize(screen) * std::max(percent, steps[0]) / 100)
{ }

int LectureType::leastSize(QSize screen)
{
    constexpr int atFullHd = 24;
    constexpr int fullHd = 1080;
    constexpr int least = 16;
    return std::max(least, qRound(static_cast<double>(screen.height()) * atFullHd / fullHd));
}

int LectureType::larger(int percent)
{
    const auto next = std::upper_bound(std::begin(steps), std::end(steps), percent);
    return next == std::end(steps) ? *std::prev(std::end(steps)) : *next;
}

int LectureType::smaller(int percent)
{
    const auto here = std::lower_bound(std::begin(steps), std::end(steps), percent);
    return here == std::begin(steps) ? *here : *std::prev(here);
}

QFont LectureType::font(LectureRole role) const
{
    const RoleStyle style = styleOf(role);
    QFont font = m_font;
    font.setPixelSize(qRound(m_size * style.factor));
    font.setBold(style.isBold);
    return style.isFixedWidth ? monospaceFont(font) : font;
}

QSizeF LectureType::sizeOf(const QString &text, LectureRole role) const
{
    const QFontMetricsF font = metrics(role);
    return {font.horizontalAdvance(text) + 1, font.height()};
}

QStringList LectureType::wrapped(const QString &text, LectureRole role, double width) const
{
    QStringList lines;
    QTextLayout layout(text, font(role));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - 1);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace rungs
