// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/icmp_frames.h"

#include <algorithm>

namespace rungs::test {

namespace {

constexpr std::size_t linkLength = 14;

void append16(Bytes &bytes, std::uint32_t value)
{
    bytes.push_back(static_cast<std::uint8_t>(value >> 8U));
    bytes.push_back(static_cast<std::uint8_t>(value));
}

void append(Bytes &bytes, ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

std::uint16_t sumOf(const Bytes &bytes)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        sum += i % 2 == 0 ? std::uint64_t{bytes[i]} << 8U : bytes[i];
    while (sum > 0xffff)
        sum = (sum >> 16U) + (sum & 0xffff);
    return static_cast<std::uint16_t>(~sum);
}

Bytes ipv4Header(std::size_t length, std::uint8_t protocol, ByteView source, ByteView destination)
{
    Bytes header{0x45, 0};
    append16(header, static_cast<std::uint32_t>(length + 20));
    append(header, Bytes{0x77, 0x77, 0, 0, 64, protocol, 0, 0});
    append(header, source);
    append(header, destination);
    const std::uint16_t sum = sumOf(header);
    header[10] = static_cast<std::uint8_t>(sum >> 8U);
    header[11] = static_cast<std::uint8_t>(sum);
    return header;
}

Bytes ipv6Header(std::size_t length, ByteView source, ByteView destination)
{
    Bytes header{0x60, 0, 0, 0};
    append16(header, static_cast<std::uint32_t>(length));
    append(header, Bytes{58, 64});
    append(header, source);
    append(header, destination);
    return header;
}

} // namespace

BuiltFrame icmpError(const BuiltFrame &quoted, const IcmpMessage &message)
{
    const ByteView packet = ByteView(quoted.bytes).subspan(linkLength);
    const bool isV6 = packet[0] >> 4U == 6;
    const std::size_t ipLength = isV6 ? 40 : 20;
    const ByteView source = packet.subspan(isV6 ? 8 : 12, isV6 ? 16 : 4);
    const ByteView destination = packet.subspan(isV6 ? 24 : 16, isV6 ? 16 : 4);
    Bytes reporter(destination.begin(), destination.end());
    if (!message.isFromReceiver)
        reporter.back() = 254;

    Bytes body{message.type, message.code, 0, 0};
    append16(body, isV6 ? message.mtu >> 16U : 0);
    append16(body, message.mtu & 0xffff);
    if (message.isTunnelled)
        append(body, ipv4Header(packet.size(), 4, Bytes{10, 0, 0, 1}, Bytes{10, 0, 0, 2}));
    append(body, packet.first(std::min<std::size_t>(packet.size(), ipLength + message.quotedPayload)));
    Bytes summed;
    if (isV6) {
        append(summed, reporter);
        append(summed, source);
        append(summed, Bytes{0, 0});
        append16(summed, static_cast<std::uint32_t>(body.size()));
        append(summed, Bytes{0, 0, 0, 58});
    }
    append(summed, body);
    const std::uint32_t sum = sumOf(summed) ^ (message.isDamaged ? 0x5555U : 0U);
    body[2] = static_cast<std::uint8_t>(sum >> 8U);
    body[3] = static_cast<std::uint8_t>(sum);

    BuiltFrame frame;
    frame.time = Timestamp{quoted.time.nanoseconds + message.milliseconds * 1'000'000};
    // The other way round.
    append(frame.bytes, ByteView(quoted.bytes).subspan(6, 6));
    append(frame.bytes, ByteView(quoted.bytes).first(6));
    append(frame.bytes, ByteView(quoted.bytes).subspan(12, 2));
    append(frame.bytes,
           isV6 ? ipv6Header(body.size(), reporter, source) : ipv4Header(body.size(), 1, reporter, source));
    append(frame.bytes, body);
    frame.originalLength = static_cast<std::uint32_t>(frame.bytes.size());
    return frame;
}

Capture inserted(Capture capture, std::uint32_t number, const BuiltFrame &frame)
{
    capture.frames.insert(capture.frames.begin() + (number - 1), frame);
    return capture;
}

} // namespace rungs::test
