// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/segment.h"
#include "core/memory/pool.h"

#include <bit>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rungs {

/// Of one segment, what the search for limits reads. In 32 bytes: a capture has millions of segments.
class LimitSegment
{
public:
    /// What it tells of its sender's queue.
    enum class Role : std::uint8_t {
        ordinary,
        repair,  ///< retransmits what was sent before, or fills a gap
        ignored, ///< a copy, a probe, overtaken, or dropped by its receiver
    };

    /// @p at nanoseconds since the first segment of the connection
    LimitSegment(std::int64_t at, const Segment &segment, Side from, Role role)
        : time(at)
        , sequence(segment.sequence + (segment.isSyn() ? 1U : 0U))
        , acknowledgment(segment.acknowledgment)
        , timestampValue(segment.timestampValue)
        , timestampEcho(segment.timestampEcho)
        , window(segment.window)
        , ipId(segment.ipId)
        , m_lengthAndKind(std::min(segment.length, mostLength) | bitOf(from)
                          | static_cast<std::uint32_t>(role) << roleShift
                          | static_cast<std::uint32_t>(segment.hasTimestamp) << timestampShift
                          | static_cast<std::uint32_t>(isData(segment.length, role)) << dataShift
                          | (segment.flags & keptFlags) << flagShift)
    { }

    /// Bytes of payload.
    std::uint32_t length() const { return m_lengthAndKind & mostLength; }
    SequenceNumber end() const { return sequence + length(); }
    Side from() const { return static_cast<Side>(m_lengthAndKind >> sideShift & 1); }
    Role role() const { return static_cast<Role>(m_lengthAndKind >> roleShift & 3); }
    bool hasTimestamp() const { return (m_lengthAndKind >> timestampShift & 1) != 0; }
    bool isSyn() const { return (m_lengthAndKind & synBit) != 0; }
    bool isAck() const { return (m_lengthAndKind & ackBit) != 0; }
    bool isPush() const { return (m_lengthAndKind & pushBit) != 0; }
    /// From @p side, and no SYN.
    bool followsSynOf(Side side) const { return (m_lengthAndKind & (sideBit | synBit)) == bitOf(side); }
    /// With payload, and sent for the sake of it.
    bool isData() const { return (m_lengthAndKind & dataBit) != 0; }
    bool isDataOf(Side side) const { return (m_lengthAndKind & (sideBit | dataBit)) == (bitOf(side) | dataBit); }
    /// The same of one with @p length bytes. Without a branch: no processor can predict which segments bring data.
    static bool isData(std::uint32_t length, Role role) { return (length > 0) & (role != Role::ignored); }
    bool isAckOf(Side side) const { return (m_lengthAndKind & (sideBit | ackBit)) == (bitOf(side) | ackBit); }
    void exchangeSides() { m_lengthAndKind ^= sideBit; }

    std::int64_t time; ///< nanoseconds since the first segment of the connection; never goes back
    SequenceNumber sequence;
    SequenceNumber acknowledgment;
    std::uint32_t timestampValue;
    std::uint32_t timestampEcho;
    std::uint16_t window; ///< as sent
    std::uint16_t ipId;   ///< 0: none

private:
    static constexpr std::uint32_t mostLength = 0xffffff;
    static constexpr unsigned sideShift = 24;
    static constexpr unsigned roleShift = 25;
    static constexpr unsigned timestampShift = 27; // where FIN would be
    static constexpr unsigned dataShift = 29;      // where RST would be
    static constexpr unsigned flagShift = 27;
    static constexpr std::uint32_t sideBit = 1U << sideShift;
    static constexpr std::uint32_t dataBit = 1U << dataShift;
    static constexpr std::uint32_t synBit = std::uint32_t{Segment::syn} << flagShift;
    static constexpr std::uint32_t pushBit = std::uint32_t{Segment::psh} << flagShift;
    static constexpr std::uint32_t ackBit = std::uint32_t{Segment::ack} << flagShift;
    static constexpr std::uint32_t keptFlags = Segment::syn | Segment::psh | Segment::ack;
    static_assert(std::has_single_bit(synBit) && std::has_single_bit(pushBit) && std::has_single_bit(ackBit));
    static_assert((keptFlags << flagShift & (dataBit | 1U << timestampShift)) == 0);

    static std::uint32_t bitOf(Side side) { return static_cast<std::uint32_t>(side) << sideShift; }

    std::uint32_t m_lengthAndKind;
};
static_assert(sizeof(LimitSegment) == 32);

/// One connection as the search for limits reads it.
class LimitTrace
{
public:
    using Role = LimitSegment::Role;

    /// @p pool provides its memory
    explicit LimitTrace(Pool &pool)
        : m_pool(pool)
    { }
    ~LimitTrace() { release(); }
    LimitTrace(const LimitTrace &) = delete;
    LimitTrace &operator=(const LimitTrace &) = delete;

    bool isFull() const { return m_size == m_capacity; }
    std::size_t capacity() const { return m_capacity; }
    /// Takes memory for @p capacity segments, as many as there are at least.
    void setCapacity(std::size_t capacity);
    /// Forgets all segments, and gives their memory back.
    void release();
    /// Remembers from here on which frame each segment is of.
    void keepFrames() { m_frames = std::make_unique<std::vector<FrameId>>(); }

    void learnOptions(const Segment &syn, Side from)
    {
        m_hasSyn[from] = !syn.optionsAreCut;
        m_scale[from] = syn.options->windowScale;
        m_mss[from] = syn.options->mss;
    }
    /// There must be room. Inlined: every segment comes here.
    [[gnu::always_inline]] void add(const Segment &segment, Side from, Role role)
    {
        // Nothing is read back from where it is written: that would wait until the place is in the cache.
        m_dataSegments[from] += LimitSegment::isData(segment.length, role) ? 1 : 0;
        std::construct_at(m_segments + m_size++, timeOf(segment.time), segment, from, role);
        if (m_frames) [[unlikely]]
            m_frames->push_back(segment.frame);
    }
    /// A handshake captured late showed that the sides had been guessed wrongly.
    void exchangeSides();

    /// In the order of the capture.
    std::span<const LimitSegment> segments() const { return {m_segments, m_size}; }
    /// None where frames are not kept.
    FrameId frameOf(std::size_t segment) const { return m_frames ? (*m_frames)[segment] : FrameId{}; }
    /// How many of them are data of @p side.
    std::uint32_t dataSegments(Side side) const { return m_dataSegments[side]; }
    /// When the last segment was captured, as LimitSegment::time.
    std::int64_t lastTime() const { return m_last; }
    /// By how much the windows of @p side are shifted; empty where the handshake that says it was not captured.
    std::optional<std::uint8_t> shift(Side side) const;
    /// Both SYNs were captured, and one of them does not offer to scale windows.
    bool lacksScale() const;
    /// The largest payload that @p side may send, options included; 0: its peer's SYN was not captured.
    std::uint16_t mss(Side side) const { return m_mss.other(side); }

    /// The first segments, which are kept so that what follows is understood: they are part of a sum already.
    std::size_t countedSegments() const { return m_counted; }
    /// All are part of a sum now: forgets all but the last @p count, but not the round trips.
    void keepLast(std::size_t count);
    /// The shortest time from the capture point to each side and back, in nanoseconds; empty: nothing shows it.
    BySide<std::optional<std::int64_t>> roundTrips() const;
    /// What the next segment changes.
    void prefetch() const
    {
        __builtin_prefetch(this, 1);
        __builtin_prefetch(reinterpret_cast<const std::byte *>(this) + sizeof(LimitTrace) / 2, 1);
    }
    void prefetchNext() const { __builtin_prefetch(m_segments + m_size, 1); }

private:
    /// Files can say any time; and a clock can be set back.
    std::int64_t timeOf(Timestamp at)
    {
        constexpr std::int64_t longest = std::int64_t{1} << 60; // 36 years
        if (!m_first.isKnown()) [[unlikely]]
            m_first = at;
        const std::int64_t since = (at - m_first).nanoseconds;
        if (at >= m_first && since > m_last)
            m_last = std::min(since, longest);
        return m_last;
    }

    // What each segment changes comes first.
    LimitSegment *m_segments = nullptr;
    std::uint32_t m_size = 0;
    std::uint32_t m_capacity = 0;
    Timestamp m_first = Timestamp::none();
    std::int64_t m_last = 0;
    BySide<std::uint32_t> m_dataSegments;
    std::unique_ptr<std::vector<FrameId>> m_frames; ///< null: they are not kept
    Pool &m_pool;
    std::uint32_t m_counted = 0;
    BySide<std::uint16_t> m_mss;
    BySide<std::optional<std::int64_t>> m_roundTrips; ///< of what was dropped
    BySide<std::uint8_t> m_scale{SegmentOptions::noScale, SegmentOptions::noScale};
    BySide<bool> m_hasSyn;
};

} // namespace rungs
