// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_sketch.h"

#include "core/connection/story.h"
#include "core/session/session.h"
#include "ui/ladder/ladder_arrow.h"
#include "ui/ladder/ladder_layout.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rungs {

LadderContentsPtr ladderSketch(const Session &session, const Story &story, std::span<const std::uint32_t> numbers)
{
    const LadderContents whole = storyContents(session, session.framesOf(story.connection), story);
    auto sketch = std::make_shared<LadderContents>();
    std::vector<std::uint32_t> taken;
    for (const std::uint32_t number : numbers) {
        const auto rung = whole.indexOf(FrameId{number - 1});
        if (!rung)
            continue;
        LadderRung shown = whole.rungs[*rung];
        const auto before = std::ranges::find(taken, shown.sentBefore);
        shown.sentBefore =
            before == taken.end() ? LadderRung::none : static_cast<std::uint32_t>(before - taken.begin());
        taken.push_back(*rung);
        sketch->rungs.push_back(shown);
    }
    sketch->waits.assign(sketch->rungs.size(), 0);
    return sketch;
}

void paintLadderSketch(QPainter &painter, const QRect &place, const LadderContentsPtr &contents, const Theme &theme)
{
    if (!contents || contents->rungs.empty())
        return;
    // As in a ladder: a slot takes two and a half lines, and there is a line above and below.
    const double lines = 2.5 * static_cast<double>(contents->rungs.size()) + 2;
    LadderMetrics metrics;
    metrics.lineHeight = std::max(2, static_cast<int>(std::min(place.height() / lines, place.height() / 12.0)));
    metrics.timeWidth = 0;
    metrics.margin = place.width() / 5;
    metrics.serverRoom = metrics.margin;
    LadderLayout layout(contents, {}, place.width(), metrics);
    metrics.stretch = static_cast<double>(place.height()) / static_cast<double>(layout.height() + 1);
    layout = LadderLayout(contents, {}, place.width(), metrics);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    constexpr int arrowSize = 10;
    const int size = std::max(arrowSize, place.height() / 9);
    for (const Side side : {Side::client, Side::server}) {
        painter.setPen(QPen(theme.of(side), size / 6.0));
        painter.drawLine(layout.lifelineX(side), 0, layout.lifelineX(side), place.height());
    }
    for (std::uint32_t rung = 0; rung < layout.rungCount(); ++rung) {
        const LadderLayout::Place at = layout.placeOf(rung, 0);
        const LadderRung &what = contents->rungs[rung];
        const bool isEnd = what.style.head == ArrowStyle::Head::barred;
        paintArrow(painter, QLineF(at.tail, at.head), what.style, isEnd ? theme.warning : theme.of(what.from), size);
    }
    painter.restore();
}

} // namespace rungs
