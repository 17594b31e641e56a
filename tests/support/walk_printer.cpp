// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk_printer.h"

#include <fmt/format.h>

namespace rungs::test {

namespace {

std::string_view nameOf(Diagnostic::Code code)
{
    using Code = Diagnostic::Code;
    switch (code) {
    case Code::cutBySnapLength:
        return "cutBySnapLength";
    case Code::headerCut:
        return "headerCut";
    case Code::headerTooLong:
        return "headerTooLong";
    case Code::headerTooShort:
        return "headerTooShort";
    case Code::lengthBeyondFrame:
        return "lengthBeyondFrame";
    case Code::lengthTooSmall:
        return "lengthTooSmall";
    case Code::badVersion:
        return "badVersion";
    case Code::unknownProtocol:
        return "unknownProtocol";
    case Code::undescribedInterface:
        return "undescribedInterface";
    case Code::unknownLinkType:
        return "unknownLinkType";
    case Code::otherIpVersion:
        return "otherIpVersion";
    case Code::encrypted:
        return "encrypted";
    case Code::unknownStart:
        return "unknownStart";
    case Code::linkFragment:
        return "linkFragment";
    case Code::furtherPackets:
        return "furtherPackets";
    case Code::nestedTooDeep:
        return "nestedTooDeep";
    case Code::totalLengthZero:
        return "totalLengthZero";
    case Code::fragmentOverlap:
        return "fragmentOverlap";
    case Code::nothingCarried:
        return "nothingCarried";
    case Code::trailer:
        return "trailer";
    default:
        return "other";
    }
}

} // namespace

std::string print(const LayerStack &stack)
{
    std::string result;
    for (const Layer &layer : stack.layers()) {
        if (!result.empty())
            result += ' ';
        if (layer.buffer != 0)
            result += fmt::format("[{}]", layer.buffer);
        result += fmt::format("{} {}", headerOf(layer.protocol).whole.key, layer.offset);
        if (layer.protocol != Protocol::data)
            result += fmt::format("+{}", layer.headerLength);
        if ((layer.flags & Layer::cut) != 0)
            result += '?';
        if ((layer.flags & Layer::fragment) != 0)
            result += 'f';
        if ((layer.flags & Layer::quoted) != 0)
            result += 'q';
    }
    return result;
}

std::string printDiagnostics(const LayerStack &stack)
{
    std::string result;
    for (const Diagnostic &diagnostic : stack.diagnostics()) {
        if (!result.empty())
            result += ' ';
        result += nameOf(diagnostic.code);
    }
    return result;
}

LayerStack walk(LinkType linkType, ByteView frame)
{
    LayerStack stack;
    walkFrame({frame, static_cast<std::uint32_t>(frame.size()), linkType, 0}, stack);
    return stack;
}

namespace {

std::string checkCut(LinkType linkType, ByteView captured, std::uint32_t originalLength)
{
    LayerStack stack;
    walkFrame({captured, originalLength, linkType, 0}, stack);
    const std::string where = fmt::format("{} of {} bytes: ", captured.size(), originalLength) + print(stack);
    const bool isSnapped = captured.size() < originalLength;
    const bool saysSo =
        !stack.diagnostics().empty() && stack.diagnostics().front().code == Diagnostic::Code::cutBySnapLength;
    if (isSnapped != saysSo)
        return where + ": what the snap length cut is not reported";
    for (const Layer &layer : stack.layers()) {
        if (std::uint64_t{layer.offset} + layer.length > originalLength)
            return where + ": a layer reaches past the frame";
        const std::size_t fixed = fixedLength(headerOf(layer.protocol).fields);
        if (layer.offset + fixed > captured.size() && (layer.flags & Layer::cut) == 0 && fixed > 0)
            return where + ": an incomplete header is not reported";
    }
    for (const Diagnostic &diagnostic : stack.diagnostics()) {
        if (!diagnostic.bits.isEmpty() && diagnostic.bits.endByte() > captured.size())
            return where + ": a diagnostic points past what was captured";
    }
    return {};
}

} // namespace

std::string checkEachCut(LinkType linkType, ByteView frame)
{
    for (std::size_t size = 0; size <= frame.size(); ++size) {
        const ByteView captured = frame.first(size);
        std::string fault = checkCut(linkType, captured, static_cast<std::uint32_t>(frame.size()));
        if (fault.empty())
            fault = checkCut(linkType, captured, static_cast<std::uint32_t>(size));
        if (!fault.empty())
            return fault;
    }
    return {};
}

} // namespace rungs::test
