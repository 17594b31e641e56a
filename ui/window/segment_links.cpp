// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/segment_links.h"

#include "core/connection/story.h"
#include "ui/state/selection.h"
#include "ui/state/story_cache.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <span>

namespace rungs {

namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::SegmentLinks)
};

bool hasSegment(const Selection &selection)
{
    return selection.session() && selection.frame().isValid()
           && (selection.session()->frame(selection.frame()).flags & FrameRow::hasSegment) != 0;
}

/// Of the connection of the selected frame, even if another connection is selected.
StoryPtr storyOfFrame(const Selection &selection, StoryCache &stories)
{
    const ConnectionId connection = selection.session()->frame(selection.frame()).connection;
    return connection.isValid() ? stories.find(connection) : nullptr;
}

FrameId evidenceOf(const Rung &rung)
{
    const Event *again = rung.find(EventKind::retransmission);
    if (again && again->of.isValid())
        return again->of;
    const auto named = std::ranges::find_if(rung.events, [](const Event &event) { return event.of.isValid(); });
    return named == rung.events.end() ? FrameId{} : named->of;
}

/// A scan of one column between the first and the last frame of the connection.
FrameId scanForNeighbour(const Session &session, ConnectionId connection, FrameId from, int step)
{
    const auto first = static_cast<std::int64_t>(session.connection(connection).firstFrame.value);
    const std::int64_t last = std::min<std::int64_t>(session.lastFrameOf(connection).value, session.frameCount() - 1);
    std::int64_t frame = std::int64_t{from.value} + step;
    frame = step > 0 ? std::max(frame, first) : std::min(frame, last);
    for (; frame >= first && frame <= last; frame += step) {
        const FrameId id{static_cast<std::uint32_t>(frame)};
        if (session.frame(id).connection == connection)
            return id;
    }
    return {};
}

/// The nearest of @p rungs before or after @p frame.
template <class Each>
FrameId neighbourOf(std::span<const Each> rungs, FrameId frame, int step)
{
    const auto frameOf = [](const Each &each) { return each.frame; };
    if (step < 0) {
        const auto at = std::ranges::lower_bound(rungs, frame, {}, frameOf);
        return at == rungs.begin() ? FrameId{} : std::prev(at)->frame;
    }
    const auto at = std::ranges::upper_bound(rungs, frame, {}, frameOf);
    return at == rungs.end() ? FrameId{} : at->frame;
}

} // namespace

SegmentLinks segmentLinks(const Selection &selection, StoryCache &stories)
{
    const bool belongs = selection.session() && selection.frame().isValid()
                         && selection.session()->frame(selection.frame()).connection.isValid();
    if (!belongs)
        return {true, {}, {}};
    const StoryPtr story = storyOfFrame(selection, stories);
    if (const IcmpRung *icmp = story ? story->icmpErrorOf(selection.frame()) : nullptr)
        return {true, {}, icmp->event.of};
    const Rung *rung = story ? story->rungOf(selection.frame()) : nullptr;
    if (!rung)
        return {};
    return {true, rung->acknowledges, evidenceOf(*rung)};
}

FrameId neighbourInConnection(const Selection &selection, StoryCache &stories, int step)
{
    if (!selection.session() || !selection.frame().isValid() || !selection.connection().isValid())
        return {};
    const StoryPtr story = stories.find(selection.connection());
    if (!story)
        return scanForNeighbour(*selection.session(), selection.connection(), selection.frame(), step);
    const FrameId segment = neighbourOf<Rung>(story->rungs, selection.frame(), step);
    const FrameId icmp = neighbourOf<IcmpRung>(story->icmpErrors, selection.frame(), step);
    if (!segment.isValid() || !icmp.isValid())
        return segment.isValid() ? segment : icmp;
    return step < 0 ? std::max(segment, icmp) : std::min(segment, icmp);
}

QString whyNothingAcknowledged(const Selection &selection, StoryCache &stories)
{
    const quint64 number = frameNumber(selection.frame());
    if (!hasSegment(selection))
        return LinkText::tr("Frame %1 carries no TCP segment.").arg(number);
    if (!segmentLinks(selection, stories).isKnown)
        return LinkText::tr("The connection is still being analysed.");
    return LinkText::tr("Frame %1 acknowledges nothing new.").arg(number);
}

QString whyNoEvidence(const Selection &selection, StoryCache &stories)
{
    const quint64 number = frameNumber(selection.frame());
    if (!hasSegment(selection))
        return LinkText::tr("Frame %1 carries no TCP segment.").arg(number);
    if (!segmentLinks(selection, stories).isKnown)
        return LinkText::tr("The connection is still being analysed.");
    return LinkText::tr("Frame %1 is no retransmission and refers to no other segment.").arg(number);
}

} // namespace rungs
