// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace rungs {

/// What a list of rows requests from its model besides the text of a cell.
namespace RowRole {
enum Role : int {
    widest = Qt::UserRole + 100, ///< horizontal header: a text as wide as the column's usually are
    narrowest, ///< horizontal header: the shortest text of a column that shrinks; the full text of the last one
    leaves,    ///< horizontal header: how soon the column is left out where it is narrow, from 1; 0: never
    brief,     ///< horizontal header: the widest text of the column's brief form; of a cell: its brief text. A column
               ///< that has one is not left out at its turn, but shown in brief
    wraps,     ///< horizontal header: the text of the column takes several lines where it is narrow
    isGlyph,   ///< horizontal header: the column shows a sign; its text is for screen readers
};
}

} // namespace rungs
