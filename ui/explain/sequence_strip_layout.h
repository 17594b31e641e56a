// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/sequence_space.h"

#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace rungs {

struct SequenceStripMetrics
{
    int charWidth = 8; ///< of a digit
    int lineHeight = 16;
    int margin = 8;
};

/// Where the sequence numbers of one side stand on a strip: a bar from what is acknowledged on the left to what may not
/// be sent yet on the right, with this segment's place over it and the numbers below. The bar is not to scale: a part
/// of a few bytes beside a window of many stays wide enough to be seen.
class SequenceStripLayout
{
public:
    enum class Kind : std::uint8_t {
        acknowledged,
        inFlight,
        lost, ///< was sent and never arrived
        sacked,
        missing, ///< did not come past
        room,    ///< may be sent
        beyond,  ///< may not be sent yet
        unknown, ///< whether it may be sent is not known
    };
    struct Part
    {
        Kind kind = Kind::unknown;
        std::optional<SequenceNumber> begin; ///< empty: from the first one on
        std::optional<SequenceNumber> end;   ///< empty: there is no end
        QRect rect;
    };
    struct Tick
    {
        SequenceNumber place;
        int x = 0;
        QRect label; ///< empty where there is no room for it
    };

    static constexpr int tickLength = 2; ///< between the bar and a number, in pixels

    SequenceStripLayout() = default;
    /// @param base what is relative 0; empty: the numbers are shown as sent
    SequenceStripLayout(const SequenceSpace &space, std::optional<SequenceNumber> base, int width,
                        const SequenceStripMetrics &metrics);

    const std::vector<Part> &parts() const { return m_parts; }
    const std::vector<Tick> &ticks() const { return m_ticks; } ///< from left to right
    bool isEmpty() const { return m_parts.empty(); }
    bool has(Kind kind) const;
    /// Above the bar, from the segment's first number to one past its last; of width 0 if it has none.
    QRect marker() const { return m_marker; }
    /// Where the window ends.
    std::optional<int> windowEdge() const { return m_windowEdge; }
    QRect bar() const;
    int barBottom() const;
    /// Without the legend below it.
    static int heightFor(const SequenceStripMetrics &metrics);

    int partAt(QPoint point) const; ///< -1: none
    /// The number that is at @p x of the bar; empty where the part there has no beginning or no end.
    std::optional<SequenceNumber> placeAt(int x) const;
    QString text(SequenceNumber place) const;

    /// Puts things of these widths beside each other, in as many rows as it takes, from @p top on.
    static std::vector<QRect> flow(const std::vector<int> &widths, int top, int width,
                                   const SequenceStripMetrics &metrics);

private:
    struct Axis;

    int xOf(const Axis &axis, SequenceNumber place) const;
    void addParts(const SequenceSpace &space, const Axis &axis);
    void addPart(Kind kind, std::optional<SequenceNumber> begin, std::optional<SequenceNumber> end, int left,
                 int right);
    void addTicks(const SequenceSpace &space, const Axis &axis);

    SequenceStripMetrics m_metrics;
    std::optional<SequenceNumber> m_base;
    int m_width = 0;
    std::vector<Part> m_parts;
    std::vector<Tick> m_ticks;
    QRect m_marker;
    std::optional<int> m_windowEdge;
};

} // namespace rungs
