// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <cstdint>

namespace rungs {

/// Where one option of a TCP or IPv4 header lies. Both lists are written alike: kind 0 ends the list, kind 1 fills a
/// byte, every other kind has its length in its second octet.
struct OptionPlace
{
    enum class Fault : std::uint8_t {
        none,
        badLength,    ///< the length octet says 0 or 1
        beyondHeader, ///< it reaches past the header
        cut,          ///< its length octet was not captured
    };

    std::uint8_t kind = 0;
    Fault fault = Fault::none;
    std::uint8_t saidLength = 0; ///< the length octet
    std::uint32_t offset = 0;    ///< in the list
    std::uint32_t length = 0;    ///< with a fault: all that is left of the list
    ByteView bytes;              ///< what was captured of it
};

/// Calls @p callback with each option of a list, up to the end of the list or the first one whose length cannot be
/// true.
/// @param options what was captured of the list
/// @param wireLength how long it is by the header's own word
template <class Callback>
void forEachOption(ByteView options, std::size_t wireLength, Callback &&callback)
{
    std::size_t offset = 0;
    while (offset < options.size() && offset < wireLength) {
        const std::size_t left = wireLength - offset;
        OptionPlace place;
        place.kind = options[offset];
        place.offset = static_cast<std::uint32_t>(offset);
        std::size_t length = 1;
        if (place.kind > 1) {
            if (left < 2) {
                place.fault = OptionPlace::Fault::beyondHeader;
            } else if (offset + 1 >= options.size()) {
                place.fault = OptionPlace::Fault::cut;
            } else {
                length = place.saidLength = options[offset + 1];
                if (length < 2)
                    place.fault = OptionPlace::Fault::badLength;
                else if (length > left)
                    place.fault = OptionPlace::Fault::beyondHeader;
            }
        }
        if (place.fault != OptionPlace::Fault::none)
            length = left;
        place.length = static_cast<std::uint32_t>(length);
        place.bytes = slice(options, offset, length);
        callback(static_cast<const OptionPlace &>(place));
        if (place.kind == 0 || place.fault != OptionPlace::Fault::none)
            return;
        offset += length;
    }
}

template <class Callback>
void forEachOption(ByteView options, Callback &&callback)
{
    forEachOption(options, options.size(), static_cast<Callback &&>(callback));
}

} // namespace rungs
