// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/l2tp_header.h"
#include "core/decode/l2tp_ip_header.h"
#include "core/decode/likeness.h"
#include "core/decode/walker.h"

#include <optional>

namespace rungs {

namespace {

constexpr std::uint8_t oldVersion = 2;
constexpr std::uint8_t newVersion = 3;

/// PPP with address and control.
bool isPpp(ByteView bytes)
{
    return bytes.size() > 4 && bytes[0] == 0xff && bytes[1] == 0x03;
}

/// How many bytes of cookie (none, four or eight) and sublayer (none or four) come before a frame; empty where the
/// bytes look like one after several of these, or none.
std::optional<std::uint32_t> startOfFrame(ByteView bytes)
{
    std::optional<std::uint32_t> found;
    for (const std::uint32_t length : {0U, 4U, 8U, 12U}) {
        const ByteView rest = slice(bytes, length);
        if (!isSurelyEthernet(rest) && !isPpp(rest))
            continue;
        if (found)
            return std::nullopt;
        found = length;
    }
    return found;
}

bool hasReservedBits(const std::uint8_t *header)
{
    return (read<l2tp::Field::reservedA>(header) | read<l2tp::Field::reservedB>(header)
            | read<l2tp::Field::reservedC>(header))
           != 0;
}

/// Whether the fixed part of a header over UDP is one: its version, and the flags that a control message must have.
bool isL2tp(const std::uint8_t *header)
{
    const std::uint8_t version = read<l2tp::Field::version>(header);
    if ((version != oldVersion && version != newVersion) || hasReservedBits(header))
        return false;
    const bool isNumbered = read<l2tp::Field::hasLength>(header) != 0 && read<l2tp::Field::hasSequence>(header) != 0;
    if (read<l2tp::Field::isControl>(header) != 0)
        return isNumbered && read<l2tp::Field::hasOffset>(header) == 0;
    // Data of version 3 has no flags at all.
    return version == oldVersion || readBits(ByteView(header, 2), bytes(0, 2)) == newVersion;
}

} // namespace

void Walker::walkCookie(const Extent &extent, std::uint32_t length, BitRange sessionField)
{
    const Extent rest = extent.after(length);
    if (rest.captured() == 0)
        return walkData(rest);
    const std::optional<std::uint32_t> start = startOfFrame(view(rest));
    if (!start) {
        report(Diagnostic::Code::unknownStart, Diagnostic::Severity::note, bitsOf(extent, sessionField));
        return walkData(rest);
    }
    m_stack.back().headerLength = length + *start;
    const Extent frame = rest.after(*start);
    if (isPpp(view(frame)))
        walkPppHdlc(frame);
    else
        walkEthernet(frame);
}

bool Walker::walkL2tp(const Extent &extent)
{
    constexpr auto fixed = static_cast<std::uint32_t>(fixedLength(l2tp::fields));
    if (extent.captured() < fixed || !isL2tp(at(extent)))
        return false;
    const std::uint8_t *const header = at(extent);
    std::uint32_t length = fixed + lengthOf(l2tp::optionalFields, header);
    if (l2tp::hasOffset(header) && length <= extent.captured())
        length += static_cast<std::uint32_t>(readBits(m_bytes, bytes(extent.offset + length - 2, 2)));
    if (length > extent.size())
        return false;
    if (!enter(Protocol::l2tp, extent) || !setHeaderLength(extent, length, specOf<l2tp::Field::flags>().bits))
        return true;
    Extent whole = extent;
    if (l2tp::hasLength(header) && extent.captured() >= fixed + 2) {
        const auto said = static_cast<std::uint32_t>(readBits(m_bytes, bytes(extent.offset + fixed, 2)));
        if (said >= length)
            whole = extent.first(length
                                 + limitPayload(extent, extent.after(length), said - length, bytes(fixed, 2)).size());
        else
            report(Diagnostic::Code::lengthTooSmall, Diagnostic::Severity::error, bitsOf(extent, bytes(fixed, 2)), said,
                   length);
    }
    if (read<l2tp::Field::isControl>(header) != 0)
        walkData(whole.after(length));
    else if (l2tp::isOld(header))
        walkPppHdlc(whole.after(length));
    else
        walkCookie(whole, length, bytes(length - 4, 4));
    return true;
}

void Walker::walkL2tpIp(const Extent &extent)
{
    if (!enter(Protocol::l2tpIp, extent))
        return;
    constexpr auto fixed = static_cast<std::uint32_t>(fixedLength(l2tpIp::fields));
    if (read<l2tpIp::Field::session>(at(extent)) != 0)
        return walkCookie(extent, fixed, specOf<l2tpIp::Field::session>().bits);
    if (!walkL2tp(extent.after(fixed))) // session 0: a control message
        walkData(extent.after(fixed));
}

} // namespace rungs
