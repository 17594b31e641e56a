// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QSizeF>
#include <QStringList>

#include <cstdint>

namespace rungs {

/// What a text of a lecture is, which decides its size and colour.
enum class LectureRole : std::uint8_t {
    title,
    heading,
    progress,
    end,
    label,
    pill,
    plain,
    place,
    fieldName,
    byte,
    flagName,
    flagBit,
    sum,
    note,
    lead,
    text,
    keys,
};

/// The fonts of a lecture on a screen. The smallest is 24 pixels high at 1080p and 16 at 720p: readable from the last
/// row.
class LectureType
{
public:
    static constexpr int steps[] = {100, 110, 125, 150, 175, 200, 250, 300};

    /// @param percent of the smallest size that is readable
    LectureType(const QFont &font, QSize screen, int percent);

    /// Of the smallest text, in pixels.
    int size() const { return m_size; }
    QFont font(LectureRole role) const;
    QFontMetricsF metrics(LectureRole role) const { return QFontMetricsF(font(role)); }
    /// Of one line.
    QSizeF sizeOf(const QString &text, LectureRole role) const;
    /// In lines of no more than @p width, if its words are.
    QStringList wrapped(const QString &text, LectureRole role, double width) const;

    static int leastSize(QSize screen);
    static int larger(int percent);
    static int smaller(int percent);

private:
    QFont m_font;
    int m_size;
};

} // namespace rungs
