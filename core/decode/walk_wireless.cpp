// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/amsdu_header.h"
#include "core/decode/ppi_header.h"
#include "core/decode/radiotap_header.h"
#include "core/decode/walker.h"
#include "core/decode/wlan_header.h"

namespace rungs {

namespace {

constexpr std::uint32_t words(std::uint32_t length)
{
    return (length + 3) / 4 * 4;
}

/// Whether the first field that PPI has of 802.11 says that the frame check sequence is there.
bool hasCheckSequence(ByteView header)
{
    constexpr std::size_t flagsOffset = 4 + 8;
    bool found = false;
    ppi::forEachField(header, [&](std::size_t offset, std::size_t length) {
        const bool isCommon = readBits(header, littleEndian(bytes(offset, 2))) == ppi::commonOf80211;
        if (isCommon && length >= flagsOffset + 2 - 4)
            found = (header[offset + flagsOffset] & 1) != 0;
    });
    return found;
}

} // namespace

bool Walker::enterSized(Protocol protocol, const Extent &extent, BitRange lengthField, BitRange versionField)
{
    if (!enter(protocol, extent))
        return false;
    const auto fixed = static_cast<std::uint32_t>(fixedLength(headerOf(protocol).fields));
    const auto length = static_cast<std::uint32_t>(readBits(m_bytes, bitsOf(extent, lengthField)));
    if (const std::uint64_t version = readBits(m_bytes, bitsOf(extent, versionField)); version != 0) {
        report(Diagnostic::Code::badVersion, Diagnostic::Severity::error, bitsOf(extent, versionField), version, 0);
        walkData(extent.after(fixed));
        return false;
    }
    if (length < fixed) {
        report(Diagnostic::Code::headerTooShort, Diagnostic::Severity::error, bitsOf(extent, lengthField), length,
               fixed);
        walkData(extent.after(fixed));
        return false;
    }
    return setHeaderLength(extent, length, lengthField);
}

void Walker::walkRadiotap(const Extent &extent)
{
    using radiotap::Field;
    if (!enterSized(Protocol::radiotap, extent, specOf<Field::length>().bits, specOf<Field::version>().bits))
        return;
    const std::uint32_t length = m_stack.back().headerLength;
    const std::uint8_t flags = radiotap::flagsOf(slice(m_bytes, extent.offset, extent.first(length).captured()));
    const Extent frame = extent.after(length);
    walkWlan((flags & radiotap::checkSequenceAtEnd) != 0 ? withoutCheckSequence(frame) : frame,
             (flags & radiotap::paddedToWords) != 0);
}

void Walker::walkPpi(const Extent &extent)
{
    using ppi::Field;
    if (!enterSized(Protocol::ppi, extent, specOf<Field::length>().bits, specOf<Field::version>().bits))
        return;
    const std::uint32_t length = m_stack.back().headerLength;
    const auto linkType = read<Field::linkType>(at(extent));
    const Extent frame = extent.after(length);
    if (linkType > UINT16_MAX) {
        reportUnknown(bitsOf(extent, specOf<Field::linkType>().bits), linkType);
        return walkData(frame);
    }
    const bool hasSequence = hasCheckSequence(slice(m_bytes, extent.offset, extent.first(length).captured()));
    walkLink(static_cast<LinkType>(linkType), hasSequence ? withoutCheckSequence(frame) : frame);
}

/// Leaves the last four bytes of the frame out, also of the header just entered.
Extent Walker::withoutCheckSequence(const Extent &extent)
{
    constexpr std::uint32_t length = 4;
    if (extent.size() < length)
        return extent;
    m_stack.setCheckSequenceLength(length);
    m_stack.back().length -= length;
    return extent.first(extent.size() - length);
}

void Walker::walkWlan(const Extent &extent, bool isPadded)
{
    if (!enter(Protocol::wlan, extent))
        return;
    const std::uint8_t *header = at(extent);
    const BitRange version = bitsOf(extent, specOf<wlan::Field::version>().bits);
    if (const std::uint8_t found = read<wlan::Field::version>(header); found != 0) {
        report(Diagnostic::Code::badVersion, Diagnostic::Severity::error, version, found, 0);
        return walkData(extent.after(fixedLength(wlan::fields)));
    }
    const wlan::Shape shape = wlan::shapeOf(header);
    const std::uint32_t length = shape.length();
    const std::uint32_t padded = isPadded && shape.hasData() && words(length) <= extent.size() ? words(length) : length;
    if (!setHeaderLength(extent, padded, specOf<wlan::Field::control>().bits))
        return;
    const Extent payload = extent.after(padded);
    if (!shape.hasData())
        return walkData(payload);
    const auto fragment =
        readBits(m_bytes, wlan::sequenceControl[0].bits.movedByBytes(extent.offset + wlan::sequenceOffset));
    if (read<wlan::Field::isProtected>(header) != 0)
        return walkOpaque(Diagnostic::Code::encrypted, bitsOf(extent, specOf<wlan::Field::isProtected>().bits),
                          payload);
    if (read<wlan::Field::moreFragments>(header) != 0 || fragment != 0)
        return walkOpaque(Diagnostic::Code::linkFragment, bitsOf(extent, specOf<wlan::Field::moreFragments>().bits),
                          payload);
    const std::uint32_t quality = extent.offset + wlan::qualityOffset(shape);
    if (shape.hasQuality() && readBits(m_bytes, wlan::qualityControl[1].bits.movedByBytes(quality)) != 0)
        return walkAmsdu(payload);
    walkLlc(payload);
}

/// Bytes that cannot be read, which is no fault.
void Walker::walkOpaque(Diagnostic::Code why, BitRange field, const Extent &extent)
{
    if (extent.size() > 0)
        report(why, Diagnostic::Severity::note, field);
    walkData(extent);
}

/// Packet after packet, up to the first one with a TCP segment: a frame has one.
void Walker::walkAmsdu(const Extent &extent)
{
    constexpr auto fixed = static_cast<std::uint32_t>(fixedLength(amsdu::fields));
    const std::uint8_t flags = m_flags;
    const Layer *const before = m_stack.innermost(Protocol::tcp);
    Extent rest = extent;
    do {
        if (!enter(Protocol::amsdu, rest))
            return;
        const std::uint32_t length = read<amsdu::Field::length>(at(rest));
        const Extent payload = rest.after(fixed);
        const Extent inner = payload.first(length);
        if (length > payload.size())
            report(Diagnostic::Code::lengthBeyondFrame, Diagnostic::Severity::warning,
                   bitsOf(rest, specOf<amsdu::Field::length>().bits), length, payload.size());
        m_stack.back().length = fixed + inner.size();
        walkLlc(inner);
        m_flags = flags;
        rest = rest.after(words(fixed + inner.size()));
        if (m_stack.innermost(Protocol::tcp) != before && rest.size() > 0) {
            report(Diagnostic::Code::furtherPackets, Diagnostic::Severity::note, bytes(rest.offset, rest.captured()),
                   rest.size());
            return walkData(rest);
        }
    } while (rest.size() >= fixed);
}

} // namespace rungs
