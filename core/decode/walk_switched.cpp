// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/dsa_header.h"
#include "core/decode/fddi_header.h"
#include "core/decode/ieee8023_header.h"
#include "core/decode/walker.h"

namespace rungs {

void Walker::walkFddi(const Extent &extent)
{
    if (!enter(Protocol::fddi, extent))
        return;
    const Extent payload = extent.after(fixedLength(fddi::fields));
    fddi::hasLlc(read<fddi::Field::format>(at(extent))) ? walkLlc(payload) : walkData(payload);
}

void Walker::walkDsa(const Extent &extent)
{
    if (!enter(Protocol::dsa, extent))
        return;
    const std::uint16_t type = read<dsa::Field::type>(at(extent));
    const BitRange field = bitsOf(extent, specOf<dsa::Field::type>().bits);
    const Extent payload = extent.after(fixedLength(dsa::fields));
    if (type <= ieee8023::largestLength)
        return walkLengthField(type, payload, field);
    walkEtherType(type, payload, field);
}

} // namespace rungs
