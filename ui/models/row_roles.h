// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace rungs {

/// What a list of rows asks its model for, beyond the text of a cell.
namespace RowRole {
enum Role : int {
    widest = Qt::UserRole + 100, ///< horizontal header: a text as wide as the column's usually are
    narrowest, ///< horizontal header: of a column that gives way, its least text; of the last, its wish
    isGlyph,   ///< horizontal header: the column shows a sign; its text is for who cannot see it
};
}

} // namespace rungs
