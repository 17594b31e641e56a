// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/segment.h"

#include <deque>
#include <random>

namespace rungs::test {

/// Two endpoints that talk, and a network between them and the capture that loses, repeats, reorders and damages. Most
/// of its segments are in order; the others can be anything.
class Traffic
{
public:
    Traffic(std::uint32_t seed, bool hasTimestamps, std::uint32_t troublesInThousand)
        : m_random(seed)
        , m_hasTimestamps(hasTimestamps)
        , m_troubles(troublesInThousand)
    {
        for (std::size_t side = 0; side < 2; ++side) {
            m_next[side] = m_acknowledged[side] = SequenceNumber(static_cast<std::uint32_t>(m_random()));
            m_clock[side] = static_cast<std::uint32_t>(m_random());
            m_ipId[side] = static_cast<std::uint16_t>(m_random() % 60000 + 1);
        }
        open();
    }

    Segment next()
    {
        while (m_waiting.empty())
            plan();
        Segment segment = m_waiting.front();
        m_waiting.pop_front();
        segment.frame = FrameId{m_frame++};
        m_time += 1000 + static_cast<std::int64_t>(m_random() % 3000000);
        segment.time = Timestamp{m_time};
        m_last = segment;
        return segment;
    }

private:
    bool happens(std::uint32_t inThousand) { return m_random() % 1000 < inThousand; }
    std::uint32_t upTo(std::uint32_t most) { return static_cast<std::uint32_t>(m_random() % (most + 1)); }

    Segment made(Side from, int flags, std::uint32_t length)
    {
        const auto own = static_cast<std::size_t>(from);
        Segment segment;
        segment.from = from;
        segment.flags = static_cast<std::uint16_t>(flags);
        segment.sequence = m_next[own];
        segment.acknowledgment = (flags & Segment::ack) != 0 ? m_acknowledged[1 - own] : SequenceNumber();
        segment.length = length;
        segment.window = m_window[own];
        segment.timeToLive = from == Side::client ? 64 : 57;
        segment.link = from == Side::client ? 1 : 2;
        segment.ipId = m_ipId[own]++;
        segment.checksum = static_cast<std::uint16_t>(m_random());
        if (m_hasTimestamps) {
            segment.hasTimestamp = true;
            segment.timestampValue = m_clock[own] += upTo(2);
            segment.timestampEcho = m_clock[1 - own];
        }
        if (segment.isSyn()) {
            SegmentOptions &options = m_options.emplace_back();
            options.windowScale = from == Side::client ? 2 : 7;
            options.sackPermitted = true;
            options.mss = 1460;
            segment.options = &options;
        }
        m_next[own] = segment.range().end;
        return segment;
    }

    void open()
    {
        m_waiting.push_back(made(Side::client, Segment::syn, 0));
        m_acknowledged[0] = m_next[0];
        m_waiting.push_back(made(Side::server, Segment::syn | Segment::ack, 0));
        m_acknowledged[1] = m_next[1];
        m_waiting.push_back(made(Side::client, Segment::ack, 0));
    }

    void plan()
    {
        const Side from = happens(500) ? Side::client : Side::server;
        const auto own = static_cast<std::size_t>(from);
        if (happens(50))
            m_window[own] = static_cast<std::uint16_t>(happens(100)   ? 0
                                                       : happens(100) ? 1 + upTo(200)
                                                                      : 100 + upTo(60000));
        if (happens(5))
            m_window[own] = static_cast<std::uint16_t>(m_next[1 - own].since(m_acknowledged[1 - own]));
        const std::uint32_t count = upTo(4);
        for (std::uint32_t i = 0; i < count; ++i)
            m_waiting.push_back(made(from, Segment::ack | (happens(500) ? Segment::psh : 0), 1 + upTo(1447)));
        // The other side has all of it, or some, or nothing yet.
        if (happens(800)) {
            m_acknowledged[own] = happens(900) ? m_next[own] : m_next[own] - upTo(1000);
            m_waiting.push_back(made(opposite(from), Segment::ack, 0));
        }
        if (happens(m_troubles))
            trouble(from);
    }

    void trouble(Side from)
    {
        const auto own = static_cast<std::size_t>(from);
        Segment segment = m_last;
        switch (m_random() % 16) {
        case 0: // lost before the capture
            m_next[own] = m_next[own] + upTo(3000);
            return;
        case 1:
            if (m_waiting.size() > 1)
                std::swap(m_waiting.back(), m_waiting[m_waiting.size() - 2]);
            return;
        case 2: // sent again
            segment.ipId = m_ipId[static_cast<std::size_t>(segment.from)]++;
            segment.checksum = static_cast<std::uint16_t>(m_random());
            break;
        case 3:
            break; // a copy
        case 4:
            segment.link = 9;
            break;
        case 5:
            segment.isDamaged = true;
            segment.checksum = static_cast<std::uint16_t>(m_random());
            break;
        case 6:
            segment.isCut = true;
            break;
        case 7:
            segment = made(from, Segment::ack | Segment::urg, 10);
            break;
        case 8:
            segment = made(from, Segment::ack | Segment::ece, 10);
            segment.trafficClass = 3;
            break;
        case 9: // keep-alive
            segment = made(from, Segment::ack, 0);
            segment.sequence = segment.sequence - 1;
            break;
        case 10: // the same acknowledgment again
            segment = made(from, Segment::ack, 0);
            segment.options = &m_options.emplace_back(
                SegmentOptions{.sack = {SequenceRange{m_next[1 - own] + 100, m_next[1 - own] + 200}}, .sackCount = 1});
            break;
        case 11:
            segment = made(from, Segment::ack, 5);
            segment.acknowledgment = segment.acknowledgment + upTo(100000);
            break;
        case 12:
            segment = made(from, Segment::ack, 5);
            segment.timestampValue -= 100;
            break;
        case 13:
            segment = made(from, Segment::ack, 5);
            segment.sequence = segment.sequence - upTo(20000);
            break;
        case 14:
            if (!happens(100))
                return;
            segment = made(from, Segment::ack | Segment::fin, 0);
            break;
        default:
            if (!happens(50))
                return;
            segment = made(from, happens(500) ? Segment::rst : Segment::rst | Segment::ack, 0);
            break;
        }
        m_waiting.push_back(segment);
    }

    std::mt19937_64 m_random;
    bool m_hasTimestamps;
    std::uint32_t m_troubles;
    SequenceNumber m_next[2];
    SequenceNumber m_acknowledged[2]; ///< of what the side sent, by the other
    std::uint16_t m_window[2] = {60000, 500};
    std::uint32_t m_clock[2];
    std::uint16_t m_ipId[2];
    std::deque<Segment> m_waiting;
    std::deque<SegmentOptions> m_options; ///< of all segments so far
    Segment m_last;
    std::uint32_t m_frame = 0;
    std::int64_t m_time = 0;
};

} // namespace rungs::test
