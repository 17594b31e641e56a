// SPDX-License-Identifier: GPL-3.0-or-later
//
// make_capture FILE FRAMES CONNECTIONS [pcap|pcapng] writes a capture of small frames: the same one for the same
// numbers.
#include "core/base/bit_range.h"
#include "core/decode/checksum.h"
#include "tests/bench/traffic.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace rungs;
using namespace rungs::bench;

namespace {

/// Bytes in the order of the network, or of a little-endian file.
class Writer
{
public:
    explicit Writer(std::FILE *file)
        : m_file(file)
    { }

    void u8(std::uint32_t value) { m_bytes.push_back(static_cast<std::uint8_t>(value)); }
    void big16(std::uint32_t value) { u8(value >> 8), u8(value); }
    void big32(std::uint32_t value) { big16(value >> 16), big16(value & 0xffff); }
    void little32(std::uint32_t value)
    {
        for (unsigned i = 0; i < 4; ++i)
            u8(value >> 8 * i);
    }
    void zeros(std::size_t count) { m_bytes.insert(m_bytes.end(), count, 0); }
    void append(ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }

    Bytes &bytes() { return m_bytes; }
    bool flush()
    {
        const bool isDone = std::fwrite(m_bytes.data(), 1, m_bytes.size(), m_file) == m_bytes.size();
        m_bytes.clear();
        return isDone;
    }

private:
    std::FILE *m_file;
    Bytes m_bytes;
};

void put16(Bytes &bytes, std::size_t place, std::uint16_t value)
{
    bytes[place] = static_cast<std::uint8_t>(value >> 8);
    bytes[place + 1] = static_cast<std::uint8_t>(value);
}

void writeAddress(Writer &out, const Connection &connection, bool isClient)
{
    const std::uint32_t host = isClient ? 0x0a000001 + connection.number / 16 : 0xc6120001 + connection.number % 500;
    if (connection.isV6) {
        out.big32(0x20010db8);
        out.zeros(8);
    }
    out.big32(host);
}

void writeOptions(Writer &out, const Connection &connection, const Planned &segment)
{
    const std::size_t begin = out.bytes().size();
    const std::uint8_t peer = 1 - segment.side;
    if ((segment.flags & syn) != 0) {
        out.big32(0x020405b4); // MSS 1460
        out.big32(0x01030307); // scale 7
        out.big32(0x01010402); // SACK permitted
    }
    if (connection.hasTimestamps && (segment.flags & rst) == 0) {
        out.big32(0x0101080a);
        out.big32(connection.clock[segment.side]);
        out.big32((segment.flags & (syn | ack)) == syn ? 0 : connection.clock[peer]);
    }
    if (segment.sackBegin != segment.sackEnd) {
        out.big32(0x0101050a);
        out.big32(connection.initial[peer] + segment.sackBegin);
        out.big32(connection.initial[peer] + segment.sackEnd);
    }
    while ((out.bytes().size() - begin) % 4 != 0)
        out.u8(1);
}

void writeTcp(Writer &out, const Connection &connection, const Planned &segment)
{
    const std::uint8_t side = segment.side;
    const std::size_t begin = out.bytes().size();
    out.big16(side == 0 ? connection.port : 443);
    out.big16(side == 0 ? 443 : connection.port);
    out.big32(connection.initial[side] + segment.sequence);
    out.big32((segment.flags & ack) != 0 ? connection.initial[1 - side] + segment.acknowledgment : 0);
    out.u8(0);
    out.u8(segment.flags);
    out.big16((segment.flags & syn) != 0 ? 64240 : 501);
    out.zeros(4);
    writeOptions(out, connection, segment);
    out.bytes()[begin + 12] = static_cast<std::uint8_t>((out.bytes().size() - begin) / 4 << 4);
    for (std::uint32_t i = 0; i < segment.length; ++i)
        out.u8('a' + (segment.sequence + i) % 26);
}

/// The Ethernet frame of @p segment.
void makeFrame(Writer &out, Connection &connection, const Planned &segment)
{
    const std::uint8_t side = segment.side;
    connection.clock[side] += 1;
    for (const std::uint8_t each : {std::uint8_t(1 - side), side}) {
        out.big32(0x02000000);
        out.big16(each + 1U);
    }
    out.big16(connection.isV6 ? 0x86dd : 0x0800);
    const std::size_t ip = out.bytes().size();
    if (connection.isV6) {
        out.big32(0x60000000);
        out.big32(0x00000640);
    } else {
        out.big32(0x45000000);
        out.big16(connection.ipId[side]++);
        out.big16(0x4000);
        out.big32(side == 0 ? 0x40060000 : 0x39060000);
    }
    const std::size_t addresses = out.bytes().size();
    writeAddress(out, connection, side == 0);
    writeAddress(out, connection, side != 0);
    const std::size_t tcp = out.bytes().size();
    writeTcp(out, connection, segment);

    Bytes &frame = out.bytes();
    const ByteView all = frame;
    const auto length = static_cast<std::uint16_t>(frame.size() - tcp);
    const std::uint64_t pseudo = onesComplementSum(all.subspan(addresses, tcp - addresses), std::uint64_t{6} + length);
    put16(frame, tcp + 16, foldChecksum(onesComplementSum(all.subspan(tcp), pseudo)));
    if (connection.isV6) {
        put16(frame, ip + 4, length);
    } else {
        put16(frame, ip + 2, static_cast<std::uint16_t>(frame.size() - ip));
        put16(frame, ip + 10, foldChecksum(onesComplementSum(all.subspan(ip, 20))));
    }
}

bool writeRecord(Writer &out, ByteView frame, std::uint64_t nanoseconds, bool isPcapng)
{
    const auto size = static_cast<std::uint32_t>(frame.size());
    const std::uint64_t microseconds = nanoseconds / 1000;
    if (!isPcapng) {
        out.little32(static_cast<std::uint32_t>(microseconds / 1000000));
        out.little32(static_cast<std::uint32_t>(microseconds % 1000000));
        out.little32(size);
        out.little32(size);
        out.append(frame);
        return out.bytes().size() < 1 << 20 || out.flush();
    }
    const std::uint32_t padding = (4 - size % 4) % 4;
    const std::uint32_t length = 32 + size + padding;
    for (const std::uint32_t each : {6U, length, 0U, static_cast<std::uint32_t>(microseconds >> 32),
                                     static_cast<std::uint32_t>(microseconds), size, size})
        out.little32(each);
    out.append(frame);
    out.zeros(padding);
    out.little32(length);
    return out.bytes().size() < 1 << 20 || out.flush();
}

void writeHeader(Writer &out, bool isPcapng)
{
    if (isPcapng) {
        for (const std::uint32_t each : {0x0a0d0d0aU, 28U, 0x1a2b3c4dU, 1U, ~0U, ~0U, 28U, 1U, 20U, 1U, 262144U, 20U})
            out.little32(each);
    } else {
        for (const std::uint32_t each : {0xa1b2c3d4U, 0x00040002U, 0U, 0U, 262144U, 1U})
            out.little32(each);
    }
}

bool makeCapture(std::FILE *file, std::uint64_t frames, std::uint32_t connections, bool isPcapng)
{
    std::mt19937_64 random(1);
    Writer out(file);
    Writer frame(nullptr);
    writeHeader(out, isPcapng);
    // One in twenty of all connections is open at any time.
    const std::uint32_t each = static_cast<std::uint32_t>(std::max<std::uint64_t>(frames / connections, 8));
    std::uint32_t begun = 0;
    std::vector<Connection> open;
    for (; begun < std::max(1U, connections / 20); ++begun)
        open.emplace_back(begun, each, random);
    std::uint64_t time = 1700000000000000000;
    for (std::uint64_t i = 0; i < frames && !open.empty(); ++i) {
        Connection &connection = open[random() % open.size()];
        frame.bytes().clear();
        makeFrame(frame, connection, connection.next(random));
        time += 1000 + random() % 4000;
        if (!writeRecord(out, frame.bytes(), time, isPcapng))
            return false;
        // The last one goes on for as long as there are frames to be made.
        if (connection.isOver() && (begun < connections || open.size() > 1)) {
            if (begun < connections)
                connection = Connection(begun++, each, random);
            else
                std::swap(connection, open.back()), open.pop_back();
        }
    }
    return out.flush();
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 4) {
        std::fputs("make_capture FILE FRAMES CONNECTIONS [pcap|pcapng]\n", stderr);
        return 2;
    }
    std::FILE *file = std::fopen(arguments[1], "wb");
    const bool isPcapng = count > 4 && std::string_view(arguments[4]) == "pcapng";
    const bool isDone = file != nullptr
                        && makeCapture(file, std::strtoull(arguments[2], nullptr, 10),
                                       static_cast<std::uint32_t>(std::strtoul(arguments[3], nullptr, 10)), isPcapng);
    if (file == nullptr || std::fclose(file) != 0 || !isDone) {
        std::perror(arguments[1]);
        return 1;
    }
    return 0;
}
