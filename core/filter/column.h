// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace rungs::filter {

/// What is stored of every frame of a capture that is open, so that a filter need not read it from the file.
enum class Column : std::uint8_t {
    none,
    number, ///< of the frame, from 1
    length,
    capturedLength,
    interface,
    time,
    sinceFirst,
    sincePrevious,
    marked,
    stream,     ///< of the segment
    events,     ///< of the segment: the number of their set
    endpoints,  ///< of the segment, where the frame has the usual headers: the connection, and which side sent it
    connection, ///< of the segment, for what is said of connections as a whole
    sender,     ///< of the segment: the connection, and which side sent it, for what is said of one side as a whole
    count
};

/// Whether it is of what is said of connections as a whole.
constexpr bool asksOfWhole(Column column)
{
    return column == Column::connection || column == Column::sender;
}

/// What must be known for a key besides the frame itself; each includes those before.
enum class Needs : std::uint8_t {
    frame,   ///< nothing
    bases,   ///< what its connection's sequence numbers count from, as far as the capture has been read
    history, ///< the segments of its connection before it
    outcome, ///< what these do: connections must be followed
};

} // namespace rungs::filter
