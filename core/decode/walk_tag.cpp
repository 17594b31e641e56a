// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/backbone_tag_header.h"
#include "core/decode/ieee8023_header.h"
#include "core/decode/macsec_header.h"
#include "core/decode/walker.h"

namespace rungs {

void Walker::walkTag(Protocol protocol, const Extent &extent)
{
    if (!enter(protocol, extent))
        return;
    // What is tagged is the last field.
    const FieldTable fields = headerOf(protocol).fields;
    const BitRange field = bitsOf(extent, fields.back().bits);
    const auto type = static_cast<std::uint16_t>(readBits(m_bytes, field));
    const Extent payload = extent.after(static_cast<std::uint32_t>(fixedLength(fields)));
    if (type <= ieee8023::largestLength)
        walkLengthField(type, payload, field);
    else
        walkEtherType(type, payload, field);
}

void Walker::walkBackboneTag(const Extent &extent)
{
    // IEEE draws the customer's addresses as part of the tag; they begin the customer's frame.
    if (enter(Protocol::backboneTag, extent))
        walkEthernet(extent.after(fixedLength(backboneTag::fields)));
}

void Walker::walkMacsec(const Extent &extent)
{
    if (!enter(Protocol::macsec, extent))
        return;
    const std::uint8_t *const header = at(extent);
    if (const std::uint8_t version = read<macsec::Field::version>(header); version != 0) {
        report(Diagnostic::Code::badVersion, Diagnostic::Severity::warning,
               bitsOf(extent, specOf<macsec::Field::version>().bits), version, 0);
        return walkData(extent.after(fixedLength(macsec::fields)));
    }
    const std::uint32_t length =
        static_cast<std::uint32_t>(fixedLength(macsec::fields)) + lengthOf(macsec::optionalFields, header);
    if (!setHeaderLength(extent, length, specOf<macsec::Field::control>().bits))
        return;
    Extent payload = extent.after(length);
    if (!macsec::isPlain(header)) {
        report(Diagnostic::Code::encrypted, Diagnostic::Severity::note,
               bitsOf(extent, specOf<macsec::Field::isEncrypted>().bits));
        return walkData(payload);
    }
    const std::uint32_t checked = payload.size() > macsec::checkLength ? payload.size() - macsec::checkLength : 0;
    // A short frame says how much there is after the tag, the type included; what follows the check value is padding.
    const std::uint32_t shortLength = read<macsec::Field::shortLength>(header);
    if (shortLength >= 2 && shortLength - 2 < checked) {
        const Extent whole = payload.first(shortLength - 2 + macsec::checkLength);
        m_stack.back().length = whole.end - extent.offset;
        reportTrailer(payload, whole);
        payload = whole.first(shortLength - 2);
    } else {
        payload = payload.first(checked);
    }
    const BitRange field = bitsOf(extent, bytes(length - 2, 2));
    if (extent.captured() < length)
        return walkData(payload);
    walkEtherType(static_cast<std::uint16_t>(readBits(m_bytes, field)), payload, field);
}

} // namespace rungs
