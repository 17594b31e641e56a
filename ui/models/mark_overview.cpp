// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mark_overview.h"

#include <algorithm>

namespace rungs {

void MarkOverview::merge(Bucket &bucket, const Bucket &other)
{
    if (other.marks.gravest() > bucket.marks.gravest())
        bucket.row = other.row;
    bucket.marks.add(other.marks);
    bucket.rows += other.rows;
    for (std::size_t mark = 0; mark < markCount; ++mark)
        bucket.counts[mark] += other.counts[mark];
}

int MarkOverview::Bucket::countIn(MarkLane lane) const
{
    int all = 0;
    for (std::size_t i = 1; i < markCount; ++i)
        all += laneOf(static_cast<PacketMark>(i)) == lane ? counts[i] : 0;
    return std::min(all, rows);
}

void MarkOverview::halve()
{
    for (std::size_t i = 0; i < m_buckets.size() / 2; ++i) {
        Bucket both = m_buckets[2 * i];
        merge(both, m_buckets[2 * i + 1]);
        m_buckets[i] = both;
    }
    m_buckets.resize(m_buckets.size() / 2);
    ++m_shift;
}

void MarkOverview::add(PacketMarks marks)
{
    const int row = m_rows++;
    if ((row >> m_shift) >= maxBuckets)
        halve();
    const auto place = static_cast<std::size_t>(row >> m_shift);
    if (place == m_buckets.size())
        m_buckets.emplace_back();
    Bucket &bucket = m_buckets[place];
    ++bucket.rows;
    if (marks.isEmpty())
        return;
    if (marks.gravest() > bucket.marks.gravest())
        bucket.row = row;
    bucket.marks.add(marks);
    for (std::size_t i = 1; i < markCount; ++i) {
        const auto mark = static_cast<PacketMark>(i);
        if (!marks.contains(mark))
            continue;
        ++m_counts[i];
        ++bucket.counts[i];
    }
}

MarkOverview::Bucket MarkOverview::marksIn(int first, int end) const
{
    Bucket all;
    first = std::max(first, 0);
    end = std::min(end, m_rows);
    if (first >= end)
        return all;
    all.first = (first >> m_shift) << m_shift;
    for (int place = first >> m_shift; place <= (end - 1) >> m_shift; ++place)
        merge(all, m_buckets[static_cast<std::size_t>(place)]);
    return all;
}

int MarkOverview::skipUnmarked(int row, int step) const
{
    if (row < 0 || row >= m_rows)
        return -1;
    int place = row >> m_shift;
    if (!m_buckets[static_cast<std::size_t>(place)].marks.isEmpty())
        return row;
    do
        place += step;
    while (place >= 0 && place < static_cast<int>(m_buckets.size())
           && m_buckets[static_cast<std::size_t>(place)].marks.isEmpty());
    if (place < 0 || place >= static_cast<int>(m_buckets.size()))
        return -1;
    return step > 0 ? place << m_shift : std::min(((place + 1) << m_shift) - 1, m_rows - 1);
}

} // namespace rungs
