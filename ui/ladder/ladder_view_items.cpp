// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ladder tells a screen reader: its rows in order, and behind each the states that begin with it.
#include "core/text/ladder_mark.h"
#include "ui/ladder/ladder_view.h"
#include "ui/text/translate.h"

#include <algorithm>

namespace rungs {

int LadderView::itemCount() const
{
    return static_cast<int>(m_layout.rowCount() + m_contents->pills.size());
}

int LadderView::itemOfPill(std::uint32_t pill) const
{
    const LadderPill &what = m_contents->pills[pill];
    return static_cast<int>(what.isBeforeAll ? pill : m_layout.rowOf(what.rung) + 1 + pill);
}

int LadderView::itemOfRow(std::uint32_t row) const
{
    const auto isAbove = [&](const LadderPill &pill) { return pill.isBeforeAll || m_layout.rowOf(pill.rung) < row; };
    const auto below = std::ranges::partition_point(m_contents->pills, isAbove);
    return static_cast<int>(row + static_cast<std::size_t>(below - m_contents->pills.begin()));
}

LadderView::Item LadderView::itemOf(int item) const
{
    std::uint32_t low = 0;
    auto high = static_cast<std::uint32_t>(m_contents->pills.size());
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (itemOfPill(middle) < item)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < m_contents->pills.size() && itemOfPill(low) == item)
        return {true, low};
    return {false, static_cast<std::uint32_t>(item) - low};
}

QAccessible::Role LadderView::roleOf(int item) const
{
    const Item what = itemOf(item);
    if (what.isPill)
        return QAccessible::StaticText;
    return m_layout.row(what.index).isBand ? QAccessible::Button : QAccessible::ListItem;
}

QString LadderView::itemName(int item) const
{
    const Item what = itemOf(item);
    if (what.isPill) {
        const LadderPill &pill = m_contents->pills[what.index];
        const QString state = stateName(pill.state);
        return pill.side == Side::client ? tr("client: %1", "a state").arg(state)
                                         : tr("server: %1", "a state").arg(state);
    }
    const LadderRow row = m_layout.row(what.index);
    return row.isBand ? bandLabel(m_contents->bands[row.index]) : labelOf(row.index).name;
}

QString LadderView::itemValue(int item) const
{
    const Item what = itemOf(item);
    if (what.isPill) {
        const LadderPill &pill = m_contents->pills[what.index];
        if (pill.isBeforeAll)
            return tr("at first");
        const LadderRung &rung = m_contents->rungs[pill.rung];
        const bool isEarlier = pill.isSender && rung.from != pill.side;
        return (isEarlier ? tr("before #%1") : tr("since #%1")).arg(frameNumber(rung.frame));
    }
    const LadderRow row = m_layout.row(what.index);
    if (row.isBand) {
        const QString details = bandDetails(m_contents->bands[row.index]);
        return isUnfolded(row.index) ? tr("unfolded, %1").arg(details) : tr("folded, %1").arg(details);
    }
    const LadderRung &rung = m_contents->rungs[row.index];
    const RungLabel &label = labelOf(row.index);
    const QString where = rung.from == Side::client ? tr("from client to server, %1").arg(label.time)
                                                    : tr("from server to client, %1").arg(label.time);
    if (label.line.isEmpty())
        return where;
    const QString phase = plainText(phaseText(m_story->rungs[rung.inStory].phase));
    return tr("%1, %2: %3", "direction and time, phase, what a segment does").arg(where, phase, label.line);
}

QRect LadderView::itemRect(int item) const
{
    const Item what = itemOf(item);
    const QRect below = viewport()->rect().adjusted(0, headHeight(), 0, 0);
    QRect place;
    if (what.isPill) {
        if (m_layout.metrics().gutterWidth > 0)
            place = pillRect(what.index);
    } else {
        const auto top = m_layout.rowTop(what.index) - contentTop();
        const auto bottom = m_layout.rowTop(what.index + 1) - contentTop();
        if (bottom > 0 && top < viewport()->height())
            place = QRect(0, static_cast<int>(top), viewport()->width(), static_cast<int>(bottom - top));
    }
    place &= below;
    return place.isEmpty() ? QRect() : place.translated(viewport()->pos());
}

int LadderView::currentItem() const
{
    const auto row = currentRow();
    return row ? itemOfRow(*row) : -1;
}

int LadderView::itemAt(QPoint point) const
{
    const auto row = rowAtPoint(point - viewport()->pos());
    return row ? itemOfRow(*row) : -1;
}

void LadderView::activateItem(int item)
{
    const Item what = itemOf(item);
    if (what.isPill) {
        m_selection.selectFrame(m_contents->rungs[m_contents->pills[what.index].rung].frame);
        return;
    }
    const LadderRow row = m_layout.row(what.index);
    if (row.isBand) {
        setUnfolded(row.index, !isUnfolded(row.index));
        goToBand(row.index);
    } else {
        goToRow(what.index);
    }
}

} // namespace rungs
