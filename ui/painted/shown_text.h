// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <cstdint>

namespace rungs {

/// A text as a pane paints it now.
struct ShownText
{
    /// What it is for, which decides whether it may be shortened where there is little room.
    enum class Kind : std::uint8_t {
        detail,    ///< addresses, times, offsets
        sentence,  ///< what a segment does
        flags,     ///< of a segment, as names or as letters
        mark,      ///< the label of an arrow that is out of order, lost, retransmitted, ...
        state,     ///< of an endpoint
        selection, ///< the selected field
    };

    Kind kind = Kind::detail;
    QString text;       ///< as it is painted
    QRect place;        ///< in the coordinates of the widget
    bool isCut = false; ///< shortened by an ellipsis, or larger than its place
};

/// A widget that paints texts itself and can say which ones.
class ShowsTexts
{
public:
    virtual ~ShowsTexts() = default;

    /// Those on show.
    virtual QList<ShownText> shownTexts() const = 0;
};

} // namespace rungs
