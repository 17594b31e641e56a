// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/series/rates.h"

#include <algorithm>

namespace rungs {

namespace {

constexpr std::int64_t second = 1'000'000'000;

/// Adds up amounts in spans of the same width, and says what they are a second.
class Spans
{
public:
    explicit Spans(std::int64_t width)
        : m_width(std::max<std::int64_t>(width, 1))
    { }

    void add(std::int64_t time, double amount, FrameId frame)
    {
        const std::int64_t begin = time - time % m_width;
        if (!m_isOpen || begin != m_begin)
            open(begin, frame);
        m_sum += amount;
    }

    Series take()
    {
        close();
        return std::move(m_rates);
    }

private:
    void open(std::int64_t begin, FrameId frame)
    {
        const bool isGap = m_isOpen && begin - m_begin > m_width;
        close();
        if (isGap)
            m_rates.add({m_begin + m_width, 0, 0, frame});
        m_begin = begin;
        m_frame = frame;
        m_sum = 0;
        m_isOpen = true;
    }

    void close()
    {
        if (m_isOpen)
            m_rates.add({m_begin, m_sum * (static_cast<double>(second) / static_cast<double>(m_width)), 0, m_frame});
    }

    const std::int64_t m_width;
    Series m_rates;
    std::int64_t m_begin = 0;
    double m_sum = 0;
    FrameId m_frame;
    bool m_isOpen = false;
};

} // namespace

std::int64_t usualStep(std::int64_t span, std::int64_t count)
{
    const std::int64_t wanted = std::max<std::int64_t>(span / std::max<std::int64_t>(count, 1), 1);
    std::int64_t step = 1;
    while (step <= wanted / 10)
        step *= 10;
    for (const std::int64_t factor : {1, 2, 5}) {
        if (step * factor >= wanted)
            return step * factor;
    }
    return step * 10;
}

Series rateOfSums(const Series &values, std::int64_t width)
{
    Spans spans(width);
    for (const SeriesPoint &point : values.points())
        spans.add(point.time, point.value, point.frame);
    return spans.take();
}

Series rateOfGrowth(const Series &values, std::int64_t width)
{
    Spans spans(width);
    double before = values.isEmpty() ? 0 : values[0].value;
    for (const SeriesPoint &point : values.points()) {
        spans.add(point.time, point.value - before, point.frame);
        before = point.value;
    }
    return spans.take();
}

} // namespace rungs
