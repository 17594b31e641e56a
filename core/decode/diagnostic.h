// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bit_range.h"

#include <cstdint>

namespace rungs {

/// A problem with the bytes of a frame. core/text makes a sentence of it.
struct Diagnostic
{
    enum class Code : std::uint8_t {
        cutBySnapLength,   ///< found: captured bytes; expected: bytes on the wire
        headerCut,         ///< the header does not fit into what was captured; found, expected: bytes
        headerTooLong,     ///< a header length that reaches past the layer that carries it
        headerTooShort,    ///< a header length below the smallest possible
        lengthBeyondFrame, ///< a length field says more than the frame holds
        lengthTooSmall,    ///< a length field says less than the header that carries it
        badVersion,
        unknownProtocol, ///< not supported: the rest is shown as data
        unknownLinkType,
        otherIpVersion,       ///< IP of another version than its type says; found, expected: the versions
        encrypted,            ///< nothing can be read of what follows
        unknownStart,         ///< nothing says where what follows begins
        linkFragment,         ///< only a part of a packet, by the link layer
        furtherPackets,       ///< found: bytes of them; the first TCP segment of a frame is followed
        undescribedInterface, ///< its file does not describe the interface of the frame
        nestedTooDeep,
        optionLength, ///< an option's length octet is 0, 1 or not what its kind has
        optionBeyondHeader,
        bytesAfterEndOfOptions,
        onlyInSyn,           ///< an option that is valid only in a SYN is in another segment
        windowScaleTooLarge, ///< RFC 7323 2.3: above 14 is used as 14
        badChecksum,         ///< found, expected: the checksums
        partialChecksum,     ///< only the pseudo-header: offloading
        filledInChecksum,    ///< wrong here; its connection shows that the segment was not damaged
        totalLengthZero,     ///< IPv4 total length 0: segmentation offload
        fragmentOverlap,
        oddFlags, ///< a combination of flags that no endpoint sends
        reservedBits,
        nothingCarried, ///< the packet ends where the header of protocol found should begin
        trailer,        ///< bytes after the end of the packet: padding or a trailer
    };
    enum class Severity : std::uint8_t { note, warning, error };

    Code code{};
    Severity severity = Severity::warning;
    std::uint8_t layer = 0; ///< index of the layer it belongs to
    std::uint8_t buffer = 0;
    BitRange bits; ///< in the buffer
    std::uint64_t found = 0;
    std::uint64_t expected = 0;
};

} // namespace rungs
