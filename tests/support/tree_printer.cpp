// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tree_printer.h"

#include "core/text/field_value.h"
#include "tests/support/hex.h"

namespace rungs::test {

namespace {

Bytes padded(Bytes bytes, std::size_t step)
{
    bytes.resize((bytes.size() + step - 1) / step * step);
    return bytes;
}

Bytes ipv4Header(const Bytes &options, std::uint8_t protocol, std::size_t payload)
{
    Bytes header = hex("4500 0000 0000 4000 4000 0000 c000 0201 c633 6402");
    const std::size_t length = header.size() + options.size() + payload;
    header[0] = static_cast<std::uint8_t>(0x40 | (20 + options.size()) / 4);
    header[2] = static_cast<std::uint8_t>(length >> 8);
    header[3] = static_cast<std::uint8_t>(length);
    header[9] = protocol;
    header.insert(header.end(), options.begin(), options.end());
    return header;
}

DecodedFrame decodeRaw(const Bytes &packet)
{
    return FrameDecoder::decode({packet, static_cast<std::uint32_t>(packet.size()), LinkType::raw, 0});
}

bool isOptionFault(Diagnostic::Code code)
{
    return code >= Diagnostic::Code::optionLength && code <= Diagnostic::Code::windowScaleTooLarge;
}

} // namespace

DecodedFrame segmentWith(const Bytes &options, std::uint8_t flags)
{
    const Bytes list = padded(options, 4);
    Bytes header = hex("a43a 0050 0000 0001 0000 0000 5002 ffff 0000 0000");
    header[12] = static_cast<std::uint8_t>((20 + list.size()) / 4 << 4);
    header[13] = flags;
    header.insert(header.end(), list.begin(), list.end());
    Bytes packet = ipv4Header({}, 6, header.size());
    packet.insert(packet.end(), header.begin(), header.end());
    return decodeRaw(packet);
}

DecodedFrame packetWith(const Bytes &options)
{
    return decodeRaw(ipv4Header(padded(options, 4), 253, 0));
}

DecodedFrame extensionWith(std::uint8_t type, const Bytes &body)
{
    Bytes header = {59, 0};
    header.insert(header.end(), body.begin(), body.end());
    header = padded(header, 8);
    header[1] = static_cast<std::uint8_t>(header.size() / 8 - 1);
    Bytes packet = hex("6000 0000 0000 0040 20010db8000000000000000000000001 20010db8000000000000000000000002");
    packet[5] = static_cast<std::uint8_t>(header.size());
    packet[6] = type;
    packet.insert(packet.end(), header.begin(), header.end());
    return decodeRaw(packet);
}

std::string printOption(const DecodedFrame &frame, std::string_view key, std::size_t occurrence)
{
    const std::uint32_t group = frame.find(key, occurrence);
    if (group == DecodedFrame::noNode)
        return "none";
    std::string text;
    const auto nodes = frame.nodes();
    for (std::uint32_t i = group + 1; i < nodes[group].end; ++i) {
        const std::string_view name = nodes[i].spec->key;
        const bool isHead = name == "tcp.option_kind" || name == "tcp.option_len" || name.starts_with("ip.opt.type")
                            || name == "ip.opt.len" || name.starts_with("ipv6.opt.type") || name == "ipv6.opt.length";
        if (isHead || nodes[i].spec->format == Format::group)
            continue;
        const std::size_t dot = name.rfind('.');
        text += text.empty() ? "" : " ";
        text += std::string(name.substr(dot + 1)) + '=' + plainValue(frame, i);
    }
    return text;
}

std::string printOptionFaults(const DecodedFrame &frame)
{
    constexpr const char *names[] = {"optionLength", "optionBeyondHeader", "bytesAfterEndOfOptions", "onlyInSyn",
                                     "windowScaleTooLarge"};
    std::string text;
    for (const Diagnostic &diagnostic : frame.diagnostics()) {
        if (!isOptionFault(diagnostic.code))
            continue;
        text += text.empty() ? "" : " ";
        text +=
            names[static_cast<std::size_t>(diagnostic.code) - static_cast<std::size_t>(Diagnostic::Code::optionLength)];
    }
    return text;
}

} // namespace rungs::test
