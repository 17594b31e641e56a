// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/by_side.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/memory/block_table.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace rungs {

/// What is stored of each frame while the capture is open, beside its place in the file; everything else is read from
/// there again when it is asked for.
struct FrameRow
{
    enum Flag : std::uint8_t {
        hasSegment = 1, ///< carries (or completes) a TCP segment
        fromServer = 2, ///< the segment's direction
        hasComment = 4,
        isDamaged = 8,          ///< decoding had something to complain about
        completesDatagram = 16, ///< its segment was put together from several fragments
        hasUsualHeaders = 32,   ///< of a link, of IP, and a whole one of TCP; no more
    };

    Timestamp time;
    std::uint32_t capturedLength = 0;
    std::uint32_t originalLength = 0;
    ConnectionId connection; ///< of the segment, or of the one that an ICMP error quotes
    InterfaceId interface = {0};
    std::uint8_t events = 0; ///< which of the capture's sets of events: Session::eventsOf knows
    std::uint8_t flags = 0;

    Side side() const { return (flags & fromServer) != 0 ? Side::server : Side::client; }
    void setSide(Side from)
    {
        static_assert(fromServer == 2 * static_cast<int>(Side::server));
        flags |= static_cast<std::uint8_t>(2U * static_cast<unsigned>(from));
    }
};

/// The rows of all frames, in a little more than 13 bytes each. Frames that follow each other have much in common: that
/// is stored once for a run of up to 64 of them, and of each frame only what sets it apart. Its place follows from the
/// lengths of those in front of it.
class FrameTable
{
    /// What all those frames of a run have in common that are of one kind.
    struct Shape
    {
        static constexpr std::uint32_t noLimit = 0xffffffff;
        static constexpr std::uint32_t padded = std::uint32_t{1} << 31U;

        InterfaceId interface = {0};
        std::uint32_t snapLength = noLimit; ///< of longer frames, so much was captured
        /// Bytes between the end of the previous frame and this one; with the bit padded, from that end rounded up to
        /// four bytes, as in pcapng.
        std::uint32_t gap = 0;
    };

    static constexpr std::size_t shapesPerRun = 3;

    struct Run
    {
        Timestamp time;           ///< of its first frame
        std::uint64_t offset = 0; ///< of its first frame
        FrameId first;
        // Of its first frame, where that is of the kind oddLengths.
        std::uint32_t capturedLength = 0;
        std::uint32_t originalLength = 0;
        std::array<Shape, shapesPerRun> shapes;
    };
    static_assert(sizeof(Run) == 64);

    static constexpr unsigned lengthBits = 17;
    static constexpr std::uint32_t longest = (std::uint32_t{1} << lengthBits) - 1;
    /// Of shape 0, but its lengths are said by the run, whose first frame it is.
    static constexpr std::uint32_t oddLengths = shapesPerRun;

    /// Three words. No bit fields: a word that is written in parts cannot be read at once.
    class Packed
    {
    public:
        /// @p time nanoseconds since the run's first frame
        /// @p kind which of the run's shapes, or oddLengths
        Packed(std::int32_t time, const FrameRow &row, std::uint32_t kind)
            : m_time(time)
            , m_connection(row.connection)
            , m_rest((row.originalLength & longest) | kind << kindShift | (row.flags & flagsMask) << flagsShift
                     | std::uint32_t{row.events} << eventsShift)
        { }

        std::int32_t time() const { return m_time; }
        ConnectionId connection() const { return m_connection; }
        /// On the wire.
        std::uint32_t length() const { return m_rest & longest; }
        std::uint32_t kind() const { return m_rest >> kindShift & kindMask; }
        std::uint8_t flags() const { return m_rest >> flagsShift & flagsMask; }
        std::uint8_t events() const { return static_cast<std::uint8_t>(m_rest >> eventsShift); }
        void setEvents(std::uint8_t events)
        {
            m_rest = (m_rest & ~(std::uint32_t{0xff} << eventsShift)) | std::uint32_t{events} << eventsShift;
        }
        void toggle(FrameRow::Flag flag) { m_rest ^= std::uint32_t{flag} << flagsShift; }

    private:
        // What m_rest holds above the length.
        static constexpr unsigned kindShift = lengthBits;
        static constexpr std::uint32_t kindMask = 3;
        static constexpr unsigned flagsShift = kindShift + 2;
        static constexpr std::uint32_t flagsMask = 31;
        static constexpr unsigned eventsShift = flagsShift + 5;

        std::int32_t m_time;
        ConnectionId m_connection;
        std::uint32_t m_rest;
    };
    static_assert(sizeof(Packed) == 12);

    static constexpr std::size_t framesPerRun = 64;
    static constexpr std::size_t framesPerWord = 64;

    using PackedTable = BlockTable<Packed>;
    using RunTable = BlockTable<Run>;
    /// For every 64 frames, the run of the first of them: there may be more.
    using FirstRuns = BlockTable<std::uint32_t>;
    /// For every 64 frames, which of them have the flag hasUsualHeaders. Only whole words are in the table.
    using Words = BlockTable<std::uint64_t>;

public:
    class Snapshot
    {
    public:
        std::size_t size() const { return m_rows.size(); }
        FrameRow operator[](std::size_t row) const { return rowOf(row, m_runs[runOf(row)]); }
        /// Less to look at than the whole row.
        ConnectionId connectionOf(std::size_t row) const { return m_rows[row].connection(); }
        /// Which of the 64 rows from 64 * @p word on have the flag hasUsualHeaders.
        std::uint64_t usualHeaders(std::size_t word) const
        {
            return word < m_usual.size() ? m_usual[word] : m_lastUsual;
        }
        /// Calls @p visit(number, row) for @p count rows, which is faster than asking for each.
        template <class Visit>
        void forEach(std::size_t first, std::size_t count, Visit visit) const;
        /// Calls @p visit(number, row, offset) for them: offsetOf() of each.
        template <class Visit>
        void forEachPlace(std::size_t first, std::size_t count, Visit visit) const;
        /// Where the first captured byte is in the (uncompressed) file.
        std::uint64_t offsetOf(std::size_t row) const;

    private:
        friend FrameTable;
        std::size_t runOf(std::size_t row) const;
        FrameRow rowOf(std::size_t row, const Run &run) const;

        PackedTable::Snapshot m_rows;
        RunTable::Snapshot m_runs;
        FirstRuns::Snapshot m_firstRuns;
        Words::Snapshot m_usual;
        std::uint64_t m_lastUsual = 0; ///< the word after those
    };

    std::size_t size() const { return m_rows.size(); }
    ConnectionId connectionOf(std::size_t row) const { return m_rows[row].connection(); }

    /// @p offset of its first captured byte in the (uncompressed) file
    void append(const FrameRow &row, std::uint64_t offset)
    {
        std::uint32_t kind = m_kind;
        if (m_rows.size() % framesPerRun == 0 || !isOf(m_run.shapes[kind], row, offset) || !isNear(row.time))
            [[unlikely]]
            kind = kindOf(row, offset);
        m_rows.append(Packed(static_cast<std::int32_t>((row.time - m_run.time).nanoseconds), row, kind));
        m_end = offset + row.capturedLength;
        const std::uint64_t isUsual = (row.flags & FrameRow::hasUsualHeaders) != 0 ? 1 : 0;
        m_lastUsual |= isUsual << ((m_rows.size() - 1) % framesPerWord);
        if (m_rows.size() % framesPerWord == 0)
            m_usual.append(std::exchange(m_lastUsual, 0));
    }
    /// Turns a flag of a row that is there already.
    void toggle(std::size_t row, FrameRow::Flag flag) { m_rows.edit(row).toggle(flag); }

    std::uint8_t eventsOf(std::size_t row) const { return m_rows[row].events(); }
    void setEvents(std::size_t row, std::uint8_t events) { m_rows.edit(row).setEvents(events); }

    Snapshot snapshot();

private:
    static std::uint64_t roundedUp(std::uint64_t offset) { return (offset + 3) & ~std::uint64_t{3}; }
    static std::uint64_t offsetAfter(std::uint64_t end, const Shape &shape)
    {
        const bool isPadded = (shape.gap & Shape::padded) != 0;
        return (isPadded ? roundedUp(end) : end) + (shape.gap & ~Shape::padded);
    }
    static std::uint32_t capturedLength(const Packed &packed, const Run &run)
    {
        return packed.kind() == oddLengths ? run.capturedLength
                                           : std::min(packed.length(), run.shapes[packed.kind()].snapLength);
    }
    bool isOf(const Shape &shape, const FrameRow &row, std::uint64_t offset) const
    {
        return offset == offsetAfter(m_end, shape) && row.interface == shape.interface && hasLengthsOf(shape, row);
    }
    static bool hasLengthsOf(const Shape &shape, const FrameRow &row)
    {
        return row.originalLength <= longest && row.capturedLength == std::min(row.originalLength, shape.snapLength);
    }
    bool isNear(Timestamp time) const
    {
        const std::int64_t distance = (time - m_run.time).nanoseconds;
        return distance == static_cast<std::int32_t>(distance);
    }
    std::uint32_t kindOf(const FrameRow &row, std::uint64_t offset);
    std::uint32_t knownKind(const FrameRow &row, std::uint64_t offset) const;
    std::uint32_t kindInRun(const FrameRow &row, std::uint64_t offset);
    std::uint32_t beginRun(const FrameRow &row, std::uint64_t offset);
    Shape shapeOf(const FrameRow &row, std::uint64_t offset) const;

    PackedTable m_rows;
    RunTable m_runs;
    FirstRuns m_firstRuns;
    Words m_usual;
    std::uint64_t m_lastUsual = 0;
    Run m_run;                      ///< the last of m_runs
    std::uint32_t m_shapeCount = 0; ///< of m_run
    std::uint32_t m_kind = 0;       ///< of the last frame that is of a shape
    std::uint64_t m_end = 0;        ///< of the last frame's captured bytes
};

inline FrameRow FrameTable::Snapshot::rowOf(std::size_t row, const Run &run) const
{
    const Packed &packed = m_rows[row];
    const bool isOdd = packed.kind() == oddLengths;
    const bool isUsual = (usualHeaders(row / framesPerWord) >> (row % framesPerWord) & 1) != 0;
    // Wraps, as the difference does: files can say any time.
    const auto time = static_cast<std::uint64_t>(run.time.nanoseconds) + static_cast<std::uint64_t>(packed.time());
    return {.time = {static_cast<std::int64_t>(time)},
            .capturedLength = capturedLength(packed, run),
            .originalLength = isOdd ? run.originalLength : packed.length(),
            .connection = packed.connection(),
            .interface = run.shapes[isOdd ? 0 : packed.kind()].interface,
            .events = packed.events(),
            .flags = static_cast<std::uint8_t>(packed.flags() | (isUsual ? FrameRow::hasUsualHeaders : 0))};
}

template <class Visit>
void FrameTable::Snapshot::forEachPlace(std::size_t first, std::size_t count, Visit visit) const
{
    std::uint64_t offset = count == 0 ? 0 : offsetOf(first);
    std::size_t number = count == 0 ? 0 : runOf(first);
    for (std::size_t row = first; row < first + count; ++row) {
        const Run &run = m_runs[number];
        visit(row, rowOf(row, run), offset);
        if (row + 1 == m_rows.size())
            return;
        const bool isLast = number + 1 < m_runs.size() && m_runs[number + 1].first.value == row + 1;
        if (isLast)
            offset = m_runs[++number].offset;
        else
            offset = offsetAfter(offset + capturedLength(m_rows[row], run), run.shapes[m_rows[row + 1].kind()]);
    }
}

template <class Visit>
void FrameTable::Snapshot::forEach(std::size_t first, std::size_t count, Visit visit) const
{
    const std::size_t last = first + count;
    for (std::size_t row = first, number = count == 0 ? 0 : runOf(first); row < last; ++number) {
        const Run &run = m_runs[number];
        const bool isLast = number + 1 == m_runs.size();
        for (const std::size_t end = isLast ? last : std::min<std::size_t>(last, m_runs[number + 1].first.value);
             row < end; ++row)
            visit(row, rowOf(row, run));
    }
}

} // namespace rungs
