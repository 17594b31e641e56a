// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/walker.h"

#include <algorithm>

namespace rungs {

Walker::Walker(ByteView buffer, std::uint8_t bufferIndex, LayerStack &stack)
    : m_bytes(buffer)
    , m_stack(stack)
    , m_buffer(bufferIndex)
{ }

void Walker::report(Diagnostic::Code code, Diagnostic::Severity severity, BitRange bits, std::uint64_t found,
                    std::uint64_t expected)
{
    const std::size_t count = m_stack.layers().size();
    m_stack.report(
        {code, severity, static_cast<std::uint8_t>(count == 0 ? 0 : count - 1), m_buffer, bits, found, expected});
}

bool Walker::enter(Protocol protocol, const Extent &extent)
{
    const auto fixed = static_cast<std::uint32_t>(fixedLength(headerOf(protocol).fields));
    // The last place is reserved for the undecoded payload.
    if (m_stack.layers().size() + 1 >= LayerStack::maxLayers) {
        report(Diagnostic::Code::nestedTooDeep, Diagnostic::Severity::warning, bytes(extent.offset, extent.captured()),
               LayerStack::maxLayers, LayerStack::maxLayers);
        walkData(extent);
        return false;
    }
    m_stack.push({protocol, m_buffer, m_flags, extent.offset, fixed, extent.size()});
    if (extent.captured() >= fixed)
        return true;
    m_stack.back().flags |= Layer::cut;
    const bool isPartial = (m_flags & (Layer::quoted | Layer::fragment)) != 0;
    const bool fits = extent.size() >= fixed;
    report(fits || isPartial ? Diagnostic::Code::headerCut : Diagnostic::Code::headerTooLong,
           isPartial ? Diagnostic::Severity::note
           : fits    ? Diagnostic::Severity::warning
                     : Diagnostic::Severity::error,
           bytes(extent.offset, extent.captured()), fits ? extent.captured() : extent.size(), fixed);
    return false;
}

bool Walker::setHeaderLength(const Extent &extent, std::uint32_t length, BitRange lengthField)
{
    m_stack.back().headerLength = length;
    const bool isPartial = (m_flags & (Layer::quoted | Layer::fragment)) != 0;
    if (length > extent.size()) {
        m_stack.back().flags |= Layer::cut;
        report(isPartial ? Diagnostic::Code::headerCut : Diagnostic::Code::headerTooLong,
               isPartial ? Diagnostic::Severity::note : Diagnostic::Severity::error, bitsOf(extent, lengthField),
               extent.size(), length);
        return false;
    }
    if (length > extent.captured()) {
        m_stack.back().flags |= Layer::cut;
        report(Diagnostic::Code::headerCut, Diagnostic::Severity::warning, bytes(extent.offset, extent.captured()),
               extent.captured(), length);
    }
    return true;
}

void Walker::walkData(const Extent &extent)
{
    if (extent.size() > 0)
        m_stack.push({Protocol::data, m_buffer, m_flags, extent.offset, 0, extent.size()});
}

Extent Walker::limitPayload(const Extent &extent, const Extent &payload, std::uint32_t length, BitRange lengthField)
{
    if (length > payload.size() && (m_flags & (Layer::quoted | Layer::fragment)) == 0)
        report(Diagnostic::Code::lengthBeyondFrame, Diagnostic::Severity::warning, bitsOf(extent, lengthField), length,
               payload.size());
    const Extent inner = payload.first(length);
    m_stack.back().length = inner.end - extent.offset;
    reportTrailer(payload, inner);
    return inner;
}

void Walker::reportTrailer(const Extent &outer, const Extent &inner)
{
    if (inner.end < outer.end && (m_flags & Layer::quoted) == 0) {
        const std::uint32_t captured = outer.limit > inner.end ? outer.limit - inner.end : 0;
        report(Diagnostic::Code::trailer, Diagnostic::Severity::note, bytes(inner.end, captured),
               outer.end - inner.end);
    }
}

void Walker::reportUnknown(BitRange field, std::uint64_t value)
{
    report(Diagnostic::Code::unknownProtocol, Diagnostic::Severity::note, field, value);
}

void walkFrame(const FrameInput &frame, LayerStack &stack)
{
    stack.clear();
    const auto captured = static_cast<std::uint32_t>(std::min<std::size_t>(frame.bytes.size(), UINT32_MAX));
    const std::uint32_t onWire = std::max(captured, frame.originalLength);
    Extent extent{0, onWire, captured};
    if (onWire > frame.fcsLength)
        extent = extent.first(onWire - frame.fcsLength);
    Walker walker(frame.bytes, 0, stack);
    if (captured < onWire) {
        walker.report(Diagnostic::Code::cutBySnapLength, Diagnostic::Severity::note, bytes(0, captured), captured,
                      onWire);
    }
    walker.walkLink(frame.linkType, extent);
}

void walkDatagram(std::uint8_t protocol, ByteView datagram, std::uint8_t buffer, LayerStack &stack)
{
    const auto size = static_cast<std::uint32_t>(std::min<std::size_t>(datagram.size(), UINT32_MAX));
    Walker(datagram, buffer, stack).walkIpProtocol(protocol, {0, size, size});
}

} // namespace rungs
