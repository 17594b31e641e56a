// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_items.h"

#include "core/text/ladder_mark.h"
#include "core/text/side_text.h"
#include "ui/ladder/ladder_view.h"
#include "ui/text/translate.h"

#include <algorithm>

namespace rungs {

const LadderContents &LadderItems::contents() const
{
    return *m_view.scene().contents;
}

int LadderItems::itemCount() const
{
    return static_cast<int>(m_view.layoutValue().rowCount() + contents().pills.size());
}

int LadderItems::itemOfPill(std::uint32_t pill) const
{
    const LadderPill &what = contents().pills[pill];
    return static_cast<int>(what.isBeforeAll ? pill : m_view.layoutValue().rowOf(what.rung) + 1 + pill);
}

int LadderItems::itemOfRow(std::uint32_t row) const
{
    const auto isAbove = [&](const LadderPill &pill) {
        return pill.isBeforeAll || m_view.layoutValue().rowOf(pill.rung) < row;
    };
    const auto below = std::ranges::partition_point(contents().pills, isAbove);
    return static_cast<int>(row + static_cast<std::size_t>(below - contents().pills.begin()));
}

LadderItems::Item LadderItems::itemOf(int item) const
{
    std::uint32_t low = 0;
    auto high = static_cast<std::uint32_t>(contents().pills.size());
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (itemOfPill(middle) < item)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < contents().pills.size() && itemOfPill(low) == item)
        return {true, low};
    return {false, static_cast<std::uint32_t>(item) - low};
}

QAccessible::Role LadderItems::itemRole(int item) const
{
    const Item what = itemOf(item);
    if (what.isPill)
        return QAccessible::StaticText;
    return m_view.layoutValue().row(what.index).isBand ? QAccessible::Button : QAccessible::ListItem;
}

QString LadderItems::itemName(int item) const
{
    const Item what = itemOf(item);
    if (what.isPill) {
        const LadderPill &pill = contents().pills[what.index];
        const QString state = stateName(pill.state);
        if (m_view.scene().opening() == Opening::simultaneous)
            return tr("%1: %2", "an endpoint, its state").arg(nameOfSide(pill.side), state);
        return pill.side == Side::client ? tr("client: %1", "a state").arg(state)
                                         : tr("server: %1", "a state").arg(state);
    }
    const LadderRow row = m_view.layoutValue().row(what.index);
    if (row.isBand)
        return bandLabel(contents().bands[row.index]);
    const RungLabel &label = m_labels.of(row.index);
    if (label.line.isEmpty() || contents().rungs[row.index].isIcmpError)
        return label.name;
    return tr("%1: %2", "number of a frame, what its segment does")
        .arg(frameNumber(contents().rungs[row.index].frame))
        .arg(label.line);
}

QString LadderItems::nameOfSide(Side side) const
{
    return plainText(sideName(m_view.scene().opening(), side));
}

QString LadderItems::itemValue(int item) const
{
    const Item what = itemOf(item);
    if (what.isPill) {
        const LadderPill &pill = contents().pills[what.index];
        if (pill.isBeforeAll)
            return tr("initially");
        const LadderRung &rung = contents().rungs[pill.rung];
        const bool isEarlier = pill.isSender && rung.from != pill.side;
        return (isEarlier ? tr("before #%1") : tr("since #%1")).arg(frameNumber(rung.frame));
    }
    const LadderRow row = m_view.layoutValue().row(what.index);
    if (row.isBand) {
        const QString details = bandDetails(contents().bands[row.index], m_view.scene().opening());
        return m_view.scene().isUnfolded(row.index) ? tr("expanded, %1").arg(details)
                                                    : tr("collapsed, %1").arg(details);
    }
    const LadderRung &rung = contents().rungs[row.index];
    const RungLabel &label = m_labels.of(row.index);
    if (rung.isIcmpError) {
        return tr("ICMP error to %1, %2").arg(nameOfSide(opposite(rung.from)), label.time);
    }
    const QString where =
        tr("from %1 to %2, %3").arg(nameOfSide(rung.from), nameOfSide(opposite(rung.from)), label.time);
    if (label.line.isEmpty())
        return where;
    const QString phase = plainText(phaseText(m_view.scene().story->rungs[rung.inStory].phase));
    return tr("%1, %2: %3", "direction and time, phase, flags and numbers of a segment").arg(where, phase, label.name);
}

QRect LadderItems::itemRect(int item) const
{
    const Item what = itemOf(item);
    const LadderSection section = m_view.section();
    QRect place;
    if (!what.isPill)
        place = section.rowRect(what.index);
    else if (m_view.layoutValue().metrics().gutterWidth > 0)
        place = section.pillRect(what.index) & section.body();
    return place.isEmpty() ? QRect() : place.translated(m_view.viewport()->pos());
}

int LadderItems::currentItem() const
{
    const auto row = m_view.section().currentRow();
    return row ? itemOfRow(*row) : -1;
}

int LadderItems::itemAt(QPoint point) const
{
    const auto row = m_view.section().rowAt(point - m_view.viewport()->pos());
    return row ? itemOfRow(*row) : -1;
}

void LadderItems::activateItem(int item)
{
    const Item what = itemOf(item);
    if (what.isPill)
        m_view.goToRow(m_view.layoutValue().rowOf(contents().pills[what.index].rung));
    else
        m_view.activateRow(what.index);
}

} // namespace rungs
