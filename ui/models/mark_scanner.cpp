// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mark_scanner.h"

#include "ui/state/frame_order.h"

#include <QStringList>

#include <algorithm>

namespace rungs {

namespace {

/// After this many rows the marks found so far are shown.
constexpr int rowsAtOnce = 2000000;
constexpr int rowsBetweenLooks = 65536;

} // namespace

PacketMarks marksOf(const Session &session, FrameId frame)
{
    return {session.eventsOf(frame), (session.frame(frame).flags & FrameRow::isDamaged) != 0};
}

QString markTitle(PacketMark mark)
{
    switch (mark) {
    case PacketMark::none:
        return {};
    case PacketMark::window:
        return MarkScanner::tr("Window closed or full");
    case PacketMark::duplicateAck:
        return MarkScanner::tr("Duplicate acknowledgment");
    case PacketMark::duplicate:
        return MarkScanner::tr("Copy");
    case PacketMark::outOfOrder:
        return MarkScanner::tr("Out of order");
    case PacketMark::notice:
        return MarkScanner::tr("Of an old connection, or a challenge");
    case PacketMark::retransmission:
        return MarkScanner::tr("Retransmission");
    case PacketMark::gap:
        return MarkScanner::tr("Gap");
    case PacketMark::reset:
        return MarkScanner::tr("Reset");
    case PacketMark::unusual:
        return MarkScanner::tr("Unusual");
    case PacketMark::damaged:
        return MarkScanner::tr("Damaged");
    }
    return {};
}

QString markCountText(PacketMark mark, int count)
{
    switch (mark) {
    case PacketMark::none:
        return {};
    case PacketMark::window:
        return MarkScanner::tr("%Ln window(s) closed or full", nullptr, count);
    case PacketMark::duplicateAck:
        return MarkScanner::tr("%Ln duplicate acknowledgment(s)", nullptr, count);
    case PacketMark::duplicate:
        return MarkScanner::tr("%Ln copy(s)", nullptr, count);
    case PacketMark::outOfOrder:
        return MarkScanner::tr("%Ln segment(s) out of order", nullptr, count);
    case PacketMark::notice:
        return MarkScanner::tr("%Ln notice(s)", "of an old connection, or a challenge", count);
    case PacketMark::retransmission:
        return MarkScanner::tr("%Ln retransmission(s)", nullptr, count);
    case PacketMark::gap:
        return MarkScanner::tr("%Ln gap(s)", nullptr, count);
    case PacketMark::reset:
        return MarkScanner::tr("%Ln reset(s)", nullptr, count);
    case PacketMark::unusual:
        return MarkScanner::tr("%Ln unusual segment(s)", nullptr, count);
    case PacketMark::damaged:
        return MarkScanner::tr("%Ln damaged frame(s)", nullptr, count);
    }
    return {};
}

QString markCountsText(const std::array<int, MarkOverview::markCount> &counts)
{
    QStringList parts;
    for (std::size_t i = MarkOverview::markCount - 1; i > 0; --i) {
        if (counts[i] > 0)
            parts.append(markCountText(static_cast<PacketMark>(i), counts[i]));
    }
    return parts.join(QStringLiteral(", "));
}

MarkScanner::MarkScanner(FrameOrder &order, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_overview(std::make_shared<const MarkOverview>())
{
    connect(&order, &FrameOrder::reset, this, &MarkScanner::restart);
    connect(&order, &FrameOrder::grown, this, [this] {
        if (!m_scan.isRunning())
            scan();
    });
    connect(&order, &FrameOrder::refreshed, this, [this] {
        if (m_scanned && m_order.session() && !m_order.session()->isSameCaptureAs(*m_scanned))
            restart();
    });
    scan();
}

MarkScanner::~MarkScanner() = default;

void MarkScanner::restart()
{
    m_scan.cancel();
    m_overview = std::make_shared<const MarkOverview>();
    emit changed();
    scan();
}

void MarkScanner::scan()
{
    if (!m_order.session() || m_overview->rowCount() >= m_order.rowCount())
        return;
    m_scanned = m_order.session();
    const int end = std::min(m_order.rowCount(), m_overview->rowCount() + rowsAtOnce);
    m_scan.start(
        [session = m_order.session(), rows = m_order.rows(), known = m_overview, end](const std::stop_token &stop,
                                                                                      const auto &) {
            auto overview = std::make_shared<MarkOverview>(*known);
            for (int row = known->rowCount(); row < end; ++row) {
                if (row % rowsBetweenLooks == 0 && stop.stop_requested())
                    break;
                overview->add(marksOf(*session, rows[static_cast<std::uint32_t>(row)]));
            }
            return std::shared_ptr<const MarkOverview>(std::move(overview));
        },
        [this](const std::shared_ptr<const MarkOverview> &overview) {
            m_overview = overview;
            emit changed();
            scan();
        });
}

int MarkScanner::markedRow(int row, int step, PacketMark kind) const
{
    const int end = std::min(m_overview->rowCount(), m_order.rowCount());
    for (row += step; row >= 0 && row < end; row += step) {
        row = m_overview->skipUnmarked(row, step);
        if (row < 0)
            return -1;
        const PacketMarks marks = marksOf(*m_order.session(), m_order.frameAt(row));
        if (kind == PacketMark::none ? !marks.isEmpty() : marks.contains(kind))
            return row;
    }
    return -1;
}

QString MarkScanner::summary() const
{
    const QString counts = markCountsText(m_overview->counts());
    return counts.isEmpty() ? tr("Nothing noteworthy") : counts;
}

} // namespace rungs
