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
    isGlyph,   ///< horizontal header: the column shows a sign; its text is for screen readers
};
}

} // namespace rungs
