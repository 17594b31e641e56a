// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/packet_mark.h"

#include <array>
#include <vector>

namespace rungs {

/// The marks of a whole list in a few thousand buckets of the same number of rows, whatever the list's length: enough
/// for every pixel of a screen. Nothing is left out: a bucket has every mark that one of its rows has.
class MarkOverview
{
public:
    static constexpr int maxBuckets = 8192;
    static constexpr std::size_t markCount = static_cast<std::size_t>(PacketMark::damaged) + 1;

    struct Bucket
    {
        PacketMarks marks;
        int row = -1;                           ///< the first with the most severe mark
        int first = 0;                          ///< row of all
        int rows = 0;                           ///< that were scanned
        std::array<int, markCount> counts = {}; ///< rows, by mark

        int count(PacketMark mark) const { return counts[static_cast<std::size_t>(mark)]; }
        int countIn(MarkLane lane) const;
    };

    int rowCount() const { return m_rows; }
    int rowsPerBucket() const { return 1 << m_shift; }
    /// Of the next row. A bucket takes more rows when they become too many.
    void add(PacketMarks marks);
    /// The marks of the rows from @p first up to @p end, and of those in the same buckets.
    Bucket marksIn(int first, int end) const;
    /// How many rows have the mark.
    int count(PacketMark mark) const { return m_counts[static_cast<std::size_t>(mark)]; }
    const std::array<int, markCount> &counts() const { return m_counts; }

    /// The first row at or after @p row, or, with @p step -1, the last at or before it, that may have marks: the end
    /// of a run of buckets without any. -1: no row has.
    int skipUnmarked(int row, int step) const;

private:
    void halve();
    static void merge(Bucket &bucket, const Bucket &other);

    std::vector<Bucket> m_buckets;
    std::array<int, markCount> m_counts{};
    int m_rows = 0;
    int m_shift = 0;
};

} // namespace rungs
