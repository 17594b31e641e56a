// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/synthetic_capture.h"

#include "core/decode/checksum.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rungs::fuzz {

namespace {

constexpr std::size_t mostOptions = 40;
constexpr std::size_t fixedHeader = 20;

void put16(Bytes &bytes, std::size_t at, std::uint32_t value)
{
    bytes[at] = static_cast<std::uint8_t>(value >> 8);
    bytes[at + 1] = static_cast<std::uint8_t>(value);
}

void put32(Bytes &bytes, std::size_t at, std::uint32_t value)
{
    put16(bytes, at, value >> 16);
    put16(bytes, at + 2, value);
}

void appendLittle32(Bytes &bytes, std::uint32_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

std::size_t wholeWords(std::size_t count)
{
    return (std::min(count, mostOptions) + 3) / 4 * 4;
}

/// The checksum of a TCP header after @p ipLength bytes; all of the segment is there.
void sumUp(Bytes &packet, std::size_t ipLength)
{
    const ByteView view(packet);
    const std::uint64_t pseudoHeader = onesComplementSum(view.subspan(12, 8), 6 + (packet.size() - ipLength));
    put16(packet, ipLength + 16, foldChecksum(onesComplementSum(view.subspan(ipLength), pseudoHeader)));
}

/// What one endpoint has come to.
struct Sender
{
    std::uint32_t next = 0;
    std::uint32_t isn = 0;
};

/// One segment out of eight bytes: which way and how much later, flags, the differences of its numbers, its length, its
/// window, its options, and what else is odd about it; or the last one again, or an ICMP error about it.
class SegmentWriter
{
public:
    void write(ByteView input)
    {
        const std::uint8_t how = input[0];
        if ((how & 0x80) != 0 && !m_last.empty()) {
            m_time += delays[how >> 4 & 7];
            if ((input[7] & 0x40) != 0)
                appendIcmpError(input);
            else
                appendRecord(m_last, m_lastLength);
            return;
        }
        const bool fromServer = (how & 1) != 0;
        Sender &own = m_senders[fromServer ? 1 : 0];
        const Sender &other = m_senders[fromServer ? 0 : 1];
        m_time += delays[how >> 4 & 7];
        const std::uint8_t flags = input[1];
        if ((flags & 2) != 0 && (how & 2) != 0)
            own.isn = own.next = own.next + 1000003;
        const std::uint32_t length = lengths[input[4] & 7] + (input[4] >> 3);
        const auto signedByte = [](std::uint8_t value) {
            return static_cast<std::uint32_t>(value) - (value & 0x80) * 2U;
        };
        const std::uint32_t unit = (how & 4) != 0 ? 1000 : 1;
        const std::uint32_t sequence = own.next + signedByte(input[2]) * unit;
        const std::uint32_t acknowledgment = other.next + signedByte(input[3]) * unit;

        Bytes packet = packetWithOptions({}, options(input[6], other, own), flags);
        if (fromServer) {
            std::swap_ranges(packet.begin() + 12, packet.begin() + 16, packet.begin() + 16);
            std::swap_ranges(packet.begin() + 20, packet.begin() + 22, packet.begin() + 22);
        }
        put16(packet, 2, static_cast<std::uint32_t>(packet.size()) + length);
        put16(packet, 4, (input[7] & 2) != 0 ? m_identification : ++m_identification);
        packet[8] = (input[7] & 4) != 0 ? 255 : 64;
        put32(packet, 24, sequence);
        put32(packet, 28, acknowledgment);
        put16(packet, 34, std::uint32_t{input[5]} * 257);
        put16(packet, 36, 0);
        if (length == 0)
            sumUp(packet, fixedHeader);
        if ((input[7] & 1) != 0)
            packet[36] ^= 1;
        const std::uint32_t end = sequence + length + ((flags & 2) != 0 ? 1 : 0) + ((flags & 1) != 0 ? 1 : 0);
        if ((how & 8) == 0)
            own.next = end;
        m_last = packet;
        m_lastLength = static_cast<std::uint32_t>(packet.size()) + length;
        appendRecord(packet, m_lastLength);
    }

    Bytes take() { return std::move(m_file); }

private:
    static constexpr std::array<std::uint32_t, 8> lengths = {0, 0, 1, 100, 1000, 1460, 20000, 60000};
    /// Microseconds.
    static constexpr std::array<std::uint64_t, 8> delays = {0, 10, 1000, 20000, 200000, 1000000, 60000000, 7200000000};

    Bytes options(std::uint8_t chosen, const Sender &other, const Sender &own) const
    {
        Bytes bytes;
        if ((chosen & 1) != 0)
            bytes.insert(bytes.end(), {2, 4, 5, 0xb4, 4, 2, 3, 3, static_cast<std::uint8_t>(chosen >> 4)});
        if ((chosen & 2) != 0) {
            bytes.insert(bytes.end(), {8, 10, 0, 0, 0, 0, 0, 0, 0, 0});
            put32(bytes, bytes.size() - 8, static_cast<std::uint32_t>(m_time / 1000) - (chosen >> 5) * 100U);
            put32(bytes, bytes.size() - 4, static_cast<std::uint32_t>(m_time / 1000) - 10);
        }
        if ((chosen & 4) != 0) {
            bytes.insert(bytes.end(), {5, 10, 0, 0, 0, 0, 0, 0, 0, 0});
            put32(bytes, bytes.size() - 8, other.next + (chosen >> 4) * 100U);
            put32(bytes, bytes.size() - 4, other.next + (chosen >> 4) * 100U + 100);
        }
        if ((chosen & 8) != 0) {
            bytes.insert(bytes.end(), {34, 10, 0, 0, 0, 0, 0, 0, 0, 0});
            put32(bytes, bytes.size() - 8, own.isn);
        }
        return bytes;
    }

    void appendIcmpError(ByteView input)
    {
        constexpr std::array<std::uint8_t, 4> types = {3, 3, 5, 11};
        constexpr std::size_t quoted = fixedHeader + 8;
        Bytes packet = m_last;
        packet.resize(fixedHeader);
        std::swap_ranges(packet.begin() + 12, packet.begin() + 16, packet.begin() + 16);
        packet[9] = 1;
        packet.insert(packet.end(),
                      {types[input[1] & 3], static_cast<std::uint8_t>(input[1] >> 4), 0, 0, 0, 0, input[5], input[6]});
        packet.insert(packet.end(), m_last.begin(), m_last.begin() + quoted);
        put32(packet, packet.size() - 4,
              static_cast<std::uint32_t>(m_senders[input[1] >> 2 & 1].next - input[3] * 100U));
        put16(packet, 2, static_cast<std::uint32_t>(packet.size()));
        put16(packet, fixedHeader + 2, foldChecksum(onesComplementSum(ByteView(packet).subspan(fixedHeader), 0)));
        appendRecord(packet, static_cast<std::uint32_t>(packet.size()));
    }

    void appendRecord(const Bytes &packet, std::uint32_t originalLength)
    {
        if (m_file.empty()) {
            for (const std::uint32_t word : {0xa1b2c3d4U, 0x00040002U, 0U, 0U, 65535U, 228U})
                appendLittle32(m_file, word);
        }
        appendLittle32(m_file, static_cast<std::uint32_t>(m_time / 1000000));
        appendLittle32(m_file, static_cast<std::uint32_t>(m_time % 1000000));
        appendLittle32(m_file, static_cast<std::uint32_t>(packet.size()));
        appendLittle32(m_file, originalLength);
        m_file.insert(m_file.end(), packet.begin(), packet.end());
    }

    Bytes m_file;
    Bytes m_last;
    std::uint32_t m_lastLength = 0;
    std::uint64_t m_time = 1000000000; ///< microseconds
    std::uint32_t m_identification = 0;
    Sender m_senders[2] = {{1000, 1000}, {0xfffffff0, 0xfffffff0}};
};

} // namespace

Bytes packetWithOptions(ByteView ipOptions, ByteView tcpOptions, std::uint8_t flags)
{
    const std::size_t ipLength = fixedHeader + wholeWords(ipOptions.size());
    const std::size_t tcpLength = fixedHeader + wholeWords(tcpOptions.size());
    Bytes packet(ipLength + tcpLength);
    packet[0] = static_cast<std::uint8_t>(0x40 | ipLength / 4);
    put16(packet, 2, static_cast<std::uint32_t>(packet.size()));
    packet[8] = 64;
    packet[9] = 6;
    put32(packet, 12, 0xc0000201);
    put32(packet, 16, 0xc6336402);
    put16(packet, ipLength, 40000);
    put16(packet, ipLength + 2, 80);
    packet[ipLength + 12] = static_cast<std::uint8_t>(tcpLength / 4 << 4);
    packet[ipLength + 13] = flags;
    const auto place = [&packet](ByteView options, std::size_t at) {
        const ByteView part = slice(options, 0, mostOptions);
        std::copy(part.begin(), part.end(), packet.begin() + static_cast<std::ptrdiff_t>(at));
    };
    place(ipOptions, fixedHeader);
    place(tcpOptions, ipLength + fixedHeader);
    return packet;
}

Bytes captureOfSegments(ByteView input)
{
    constexpr std::size_t bytesOfSegment = 8;
    SegmentWriter writer;
    for (; input.size() >= bytesOfSegment; input = input.subspan(bytesOfSegment))
        writer.write(input.first(bytesOfSegment));
    return writer.take();
}

} // namespace rungs::fuzz
