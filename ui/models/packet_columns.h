// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace rungs {

/// The columns of the packet list.
namespace PacketColumn {
enum Column : int { number, time, source, destination, protocol, flags, sequence, acknowledgment, length, info, count };
}

/// What the packet list asks its model for, beyond the text of a cell.
namespace PacketRole {
enum Role : int {
    direction = Qt::UserRole, ///< of the segment: a PacketDirection as int
    emphasis,                 ///< of the row: a PacketEmphasis as int
    widest,                   ///< horizontal header: a text as wide as the column's usually are
};
}

enum class PacketDirection : int { none, fromClient, fromServer };
/// What makes a row worth a look; the text says what.
enum class PacketEmphasis : int { none, noteworthy, damaged };

} // namespace rungs
