// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packet_builder.h"

#include <QtGlobal>

#include <arpa/inet.h>

#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <sstream>

namespace rungs::test {

namespace {

struct Host
{
    Bytes address; ///< 4 or 16 bytes
    std::uint16_t port = 0;
    std::uint32_t firstSequence = 0;
    std::uint16_t nextIpId = 1;
};

struct Segment
{
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    unsigned flags = 0;
    std::uint16_t window = 64240;
    std::uint16_t urgent = 0;
    std::uint16_t ipId = 0;
    std::uint8_t timeToLive = 64;
    std::uint8_t trafficClass = 0;
    bool badChecksum = false;
    std::uint32_t snap = 0;
    Bytes options;
    Bytes payload;
};

void put16(Bytes &bytes, std::uint32_t value)
{
    bytes.push_back(static_cast<std::uint8_t>(value >> 8));
    bytes.push_back(static_cast<std::uint8_t>(value));
}

void put32(Bytes &bytes, std::uint32_t value)
{
    put16(bytes, value >> 16);
    put16(bytes, value & 0xffff);
}

void set16(Bytes &bytes, std::size_t at, std::uint32_t value)
{
    bytes[at] = static_cast<std::uint8_t>(value >> 8);
    bytes[at + 1] = static_cast<std::uint8_t>(value);
}

std::uint32_t sum16(ByteView bytes, std::uint32_t sum = 0)
{
    for (std::size_t i = 0; i < bytes.size(); ++i)
        sum += i % 2 == 0 ? std::uint32_t{bytes[i]} << 8 : bytes[i];
    while (sum > 0xffff)
        sum = (sum >> 16) + (sum & 0xffff);
    return sum;
}

Bytes fromHex(std::string_view digits)
{
    Bytes result;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        std::uint8_t octet = 0;
        std::from_chars(digits.data() + i, digits.data() + i + 2, octet, 16);
        result.push_back(octet);
    }
    return result;
}

/// Reads one line after the other; keeps what is known of the hosts.
class Builder
{
public:
    Builder()
    {
        m_hosts["client"] = {{192, 0, 2, 1}, 40000, 1000, 1};
        m_hosts["server"] = {{198, 51, 100, 2}, 80, 5000, 20001};
    }

    void line(std::string_view text)
    {
        m_text = text;
        m_words = std::istringstream(std::string(text));
        const std::string first = word();
        if (first.empty() || first[0] == '#')
            return;
        if (first == "isn") {
            const std::string name = word();
            host(name).firstSequence = number(word());
        } else if (std::isdigit(static_cast<unsigned char>(first[0])) != 0) {
            segment(first);
        } else {
            declare(first, word());
        }
    }

    Capture take() { return std::move(m_capture); }

private:
    [[noreturn]] void fail(const char *expected) const
    {
        qFatal("packet builder: expected %s in: %s", expected, std::string(m_text).c_str());
    }

    std::string word()
    {
        std::string result;
        m_words >> result;
        return result;
    }

    std::uint32_t number(std::string_view digits) const
    {
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc{} || end != digits.data() + digits.size())
            fail("a number");
        return value;
    }

    Host &host(const std::string &name)
    {
        const auto found = m_hosts.find(name);
        if (found == m_hosts.end())
            fail("the name of a host");
        return found->second;
    }

    void declare(const std::string &name, std::string place)
    {
        const std::size_t colon = place.rfind(':');
        if (colon == std::string::npos)
            fail("address:port");
        Host &added = m_hosts.try_emplace(name, Host{{}, 0, 9000, 40001}).first->second;
        added.port = static_cast<std::uint16_t>(number(std::string_view(place).substr(colon + 1)));
        place.resize(colon);
        if (!place.empty() && place[0] == '[')
            place = place.substr(1, place.size() - 2);
        added.address.assign(place.find(':') == std::string::npos ? 4 : 16, 0);
        if (inet_pton(added.address.size() == 4 ? AF_INET : AF_INET6, place.c_str(), added.address.data()) != 1)
            fail("an address");
    }

    void segment(const std::string &time)
    {
        const std::string fromName = word();
        Host &from = host(fromName);
        if (word() != ">")
            fail(">");
        const std::string toName = word();
        const Host &to = host(toName);
        Segment made;
        made.flags = flagsOf(word());
        const std::string range = word();
        const std::size_t colon = range.find(':');
        if (colon == std::string::npos)
            fail("begin:end");
        const std::uint32_t begin = number(std::string_view(range).substr(0, colon));
        const std::uint32_t end = number(std::string_view(range).substr(colon + 1));
        made.sequence = from.firstSequence + begin;
        for (std::uint32_t at = begin; at != end; ++at)
            made.payload.push_back(static_cast<std::uint8_t>('a' + at % 26));
        made.ipId = from.nextIpId;
        while (const std::optional<std::string> next = more())
            property(*next, made, from, to);
        from.nextIpId = static_cast<std::uint16_t>(made.ipId + 1);
        BuiltFrame frame;
        frame.time.nanoseconds = 1700000000000000000 + std::llround(std::stod(time) * 1e9);
        frame.bytes = frameOf(made, from, to);
        frame.originalLength = static_cast<std::uint32_t>(frame.bytes.size());
        if (made.snap != 0 && made.snap < frame.bytes.size())
            frame.bytes.resize(made.snap);
        m_capture.frames.push_back(std::move(frame));
    }

    std::optional<std::string> more()
    {
        std::string next = word();
        return next.empty() || next[0] == '#' ? std::nullopt : std::optional(next);
    }

    unsigned flagsOf(const std::string &letters) const
    {
        unsigned flags = 0;
        for (const char letter : letters) {
            constexpr std::string_view known = "FSRP.UEWA";
            const std::size_t bit = known.find(letter);
            if (bit != std::string_view::npos)
                flags |= 1U << bit;
            else if (letter != '-')
                fail("flags");
        }
        return flags;
    }

    void property(const std::string &name, Segment &made, const Host &from, const Host &to)
    {
        if (name == "ack")
            made.acknowledgment = to.firstSequence + number(word());
        else if (name == "win")
            made.window = static_cast<std::uint16_t>(number(word()));
        else if (name == "urg")
            made.urgent = static_cast<std::uint16_t>(number(word()));
        else if (name == "id")
            made.ipId = static_cast<std::uint16_t>(number(word()));
        else if (name == "ttl")
            made.timeToLive = static_cast<std::uint8_t>(number(word()));
        else if (name == "tos")
            made.trafficClass = static_cast<std::uint8_t>(number(word()));
        else if (name == "snap")
            made.snap = number(word());
        else if (name == "badsum")
            made.badChecksum = true;
        else if (name == "data")
            data(made);
        else if (name[0] == '<')
            options(name, made, from, to);
        else
            fail("ack, win, urg, id, ttl, tos, snap, badsum, data or <options>");
    }

    void data(Segment &made)
    {
        std::string rest;
        m_words >> std::ws;
        if (m_words.peek() == '@') {
            made.payload = fromHex(word().substr(1));
            return;
        }
        m_words.get();
        std::getline(m_words, rest, '"');
        made.payload.assign(rest.begin(), rest.end());
    }

    void options(std::string text, Segment &made, const Host &from, const Host &to)
    {
        while (text.find('>') == std::string::npos) {
            const std::optional<std::string> next = more();
            if (!next)
                fail("> after the options");
            text += ' ' + *next;
        }
        std::istringstream list(text.substr(1, text.find('>') - 1));
        for (std::string option; std::getline(list, option, ',');)
            addOption(option, made.options, from, to);
        while (made.options.size() % 4 != 0)
            made.options.push_back(0);
        if (made.options.size() > 40)
            fail("at most 40 bytes of options");
    }

    void addOption(const std::string &option, Bytes &bytes, const Host &, const Host &to) const
    {
        std::istringstream words(option);
        std::string kind;
        words >> kind;
        const auto next = [&] {
            std::string digits;
            words >> digits;
            return digits;
        };
        if (kind == "mss") {
            bytes.insert(bytes.end(), {2, 4});
            put16(bytes, number(next()));
        } else if (kind == "nop") {
            bytes.push_back(1);
        } else if (kind == "eol") {
            bytes.push_back(0);
        } else if (kind == "wscale") {
            bytes.insert(bytes.end(), {3, 3, static_cast<std::uint8_t>(number(next()))});
        } else if (kind == "sackOK") {
            bytes.insert(bytes.end(), {4, 2});
        } else if (kind == "sack") {
            addSack(words, bytes, to);
        } else if (kind == "TS") {
            bytes.insert(bytes.end(), {8, 10});
            next();
            put32(bytes, number(next()));
            next();
            put32(bytes, number(next()));
        } else if (kind == "fastopen" || kind == "raw") {
            const Bytes value = fromHex(next());
            if (kind == "fastopen")
                bytes.insert(bytes.end(), {34, static_cast<std::uint8_t>(value.size() + 2)});
            bytes.insert(bytes.end(), value.begin(), value.end());
        } else {
            fail("an option");
        }
    }

    void addSack(std::istringstream &words, Bytes &bytes, const Host &to) const
    {
        const std::size_t start = bytes.size();
        bytes.insert(bytes.end(), {5, 2});
        for (std::string block; words >> block;) {
            const std::size_t colon = block.find(':');
            if (colon == std::string::npos)
                fail("begin:end in a SACK block");
            put32(bytes, to.firstSequence + number(std::string_view(block).substr(0, colon)));
            put32(bytes, to.firstSequence + number(std::string_view(block).substr(colon + 1)));
        }
        bytes[start + 1] = static_cast<std::uint8_t>(bytes.size() - start);
    }

    static Bytes frameOf(const Segment &made, const Host &from, const Host &to)
    {
        Bytes tcp;
        put16(tcp, from.port);
        put16(tcp, to.port);
        put32(tcp, made.sequence);
        put32(tcp, made.acknowledgment);
        put16(tcp, static_cast<std::uint32_t>((5 + made.options.size() / 4) << 12) | made.flags);
        put16(tcp, made.window);
        put16(tcp, 0);
        put16(tcp, made.urgent);
        tcp.insert(tcp.end(), made.options.begin(), made.options.end());
        tcp.insert(tcp.end(), made.payload.begin(), made.payload.end());
        Bytes packet = ipHeader(made, from, to, tcp.size());
        const std::size_t headerLength = packet.size();
        packet.insert(packet.end(), tcp.begin(), tcp.end());
        set16(packet, headerLength + 16, transportChecksum(packet, headerLength, 6) ^ (made.badChecksum ? 0x5555U : 0));
        Bytes frame{2, 0, 0, 0, 0, to.address.back(), 2, 0, 0, 0, 0, from.address.back()};
        put16(frame, from.address.size() == 4 ? 0x0800 : 0x86dd);
        frame.insert(frame.end(), packet.begin(), packet.end());
        return frame;
    }

    static Bytes ipHeader(const Segment &made, const Host &from, const Host &to, std::size_t length)
    {
        Bytes ip;
        if (from.address.size() == 4) {
            put16(ip, 0x4500U | made.trafficClass);
            put16(ip, static_cast<std::uint32_t>(20 + length));
            put16(ip, made.ipId);
            put16(ip, 0x4000);
            ip.insert(ip.end(), {made.timeToLive, 6, 0, 0});
        } else {
            put32(ip, 0x60000000U | std::uint32_t{made.trafficClass} << 20);
            put16(ip, static_cast<std::uint32_t>(length));
            ip.insert(ip.end(), {6, made.timeToLive});
        }
        ip.insert(ip.end(), from.address.begin(), from.address.end());
        ip.insert(ip.end(), to.address.begin(), to.address.end());
        if (ip.size() == 20)
            set16(ip, 10, ~sum16(ip) & 0xffff);
        return ip;
    }

    std::map<std::string, Host, std::less<>> m_hosts;
    Capture m_capture;
    std::string_view m_text;
    std::istringstream m_words;
};

void putLittle32(Bytes &bytes, std::uint64_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

} // namespace

std::uint16_t transportChecksum(ByteView packet, std::size_t ipHeaderLength, std::uint8_t protocol)
{
    const bool isV6 = packet[0] >> 4 == 6;
    const std::size_t length = packet.size() - ipHeaderLength;
    std::uint32_t sum = sum16(isV6 ? packet.subspan(8, 32) : packet.subspan(12, 8));
    sum += protocol + static_cast<std::uint32_t>(length & 0xffff) + static_cast<std::uint32_t>(length >> 16);
    // The field itself counts as zero.
    const ByteView transport = packet.subspan(ipHeaderLength);
    const std::size_t field = protocol == 17 ? 6 : 16;
    sum = sum16(transport.first(field), sum);
    return static_cast<std::uint16_t>(~sum16(transport.subspan(field + 2), sum));
}

Capture capture(std::string_view text)
{
    Builder builder;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        builder.line(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return builder.take();
}

Bytes pcapFile(const Capture &capture, bool nanoseconds)
{
    Bytes file;
    putLittle32(file, nanoseconds ? 0xa1b23c4dU : 0xa1b2c3d4U);
    file.insert(file.end(), {2, 0, 4, 0});
    putLittle32(file, 0);
    putLittle32(file, 0);
    putLittle32(file, 262144);
    putLittle32(file, 1);
    for (const BuiltFrame &frame : capture.frames) {
        const std::int64_t fraction = frame.time.nanoseconds % 1000000000;
        putLittle32(file, static_cast<std::uint64_t>(frame.time.nanoseconds / 1000000000));
        putLittle32(file, static_cast<std::uint64_t>(nanoseconds ? fraction : fraction / 1000));
        putLittle32(file, frame.bytes.size());
        putLittle32(file, frame.originalLength);
        file.insert(file.end(), frame.bytes.begin(), frame.bytes.end());
    }
    return file;
}

} // namespace rungs::test
