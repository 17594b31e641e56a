// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/fddi_header.h"
#include "core/decode/frame_relay_header.h"
#include "core/decode/walker.h"

namespace rungs {

void Walker::walkFddi(const Extent &extent)
{
    if (!enter(Protocol::fddi, extent))
        return;
    const Extent payload = extent.after(fixedLength(fddi::fields));
    fddi::hasLlc(read<fddi::Field::format>(at(extent))) ? walkLlc(payload) : walkData(payload);
}

void Walker::walkFrameRelay(const Extent &extent)
{
    if (!enter(Protocol::frameRelay, extent))
        return;
    const frameRelay::Shape shape = frameRelay::shapeOf(slice(m_bytes, extent.offset, extent.captured()));
    if (!setHeaderLength(extent, shape.length(), specOf<frameRelay::Field::ends>().bits))
        return;
    const Extent payload = extent.after(shape.length());
    if (extent.captured() < shape.length())
        return walkData(payload);
    const BitRange place = (shape.hasControl ? frameRelay::protocol : frameRelay::type).bits;
    const BitRange field = place.movedByBytes(extent.offset + shape.protocolOffset());
    const std::uint64_t value = readBits(m_bytes, field);
    if (!shape.hasControl)
        return walkEtherType(static_cast<std::uint16_t>(value), payload, field);
    switch (value) {
    case 0x80:
        return walkSnap(payload);
    case 0x8e:
        return walkIpv6(payload);
    case 0xcc:
        return walkIpv4(payload);
    case 0xcf:
        return walkPpp(payload);
    default:
        reportUnknown(field, value);
        return walkData(payload);
    }
}

} // namespace rungs
