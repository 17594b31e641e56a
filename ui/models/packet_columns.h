// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace rungs {

/// The columns of the packet list.
namespace PacketColumn {
enum Column : int {
    number,
    mark,
    time,
    source,
    destination,
    protocol,
    flags,
    sequence,
    acknowledgment,
    length,
    info,
    count
};
}

/// What the packet list requests from its model besides the text of a cell.
namespace PacketRole {
enum Role : int {
    direction = Qt::UserRole, ///< of the segment: a PacketDirection as int
    mark,                     ///< of the row: a PacketMark as int
    isMarked,                 ///< by a person
    isChanged,                ///< a person has flipped bits of the frame
};
}

enum class PacketDirection : int { none, fromClient, fromServer };

} // namespace rungs
