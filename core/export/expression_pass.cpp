// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/expression_pass.h"

#include "core/export/capture_facts.h"
#include "core/export/session_facts.h"

namespace rungs {

namespace {

using Visit = std::function<void(std::uint32_t place, const filter::FrameFacts &facts)>;

constexpr std::uint32_t framesBetweenLooks = 1024;

/// Where a frame says all of it itself.
bool visitEach(const SessionPtr &session, const FrameSpan &frames, const std::stop_token &stop,
               const FrameProgress &progress, const Visit &visit)
{
    SessionFacts facts(session);
    for (std::uint32_t i = 0; i < frames.count; ++i) {
        if (i % framesBetweenLooks == 0) {
            if (progress)
                progress(i);
            if (stop.stop_requested())
                return false;
        }
        if (const auto known = facts.of(frames[i]))
            visit(i, **known);
    }
    return true;
}

/// Where the frames before it have a part in what is asked: one pass over the capture, whatever number of connections.
bool visitInOrder(const SessionPtr &session, const FrameSpan &frames, const filter::Expression &expression,
                  const std::stop_token &stop, const FrameProgress &progress, const Visit &visit)
{
    if (frames.count == 0)
        return !stop.stop_requested();
    Result<CaptureFacts> source =
        CaptureFacts::open(session, FactsNeeded::by(expression), frames[frames.count - 1], stop);
    std::uint32_t place = 0;
    if (source && !stop.stop_requested()) {
        source->forEach([&](const StreamFrame &frame, StreamFacts &facts) {
            if (frame.id.value % framesBetweenLooks == 0) {
                if (progress)
                    progress(place);
                if (stop.stop_requested())
                    return false;
            }
            const filter::FrameFacts &known = facts.take(frame);
            if (frame.id == frames[place])
                visit(place++, known);
            return place < frames.count;
        });
    }
    return !stop.stop_requested();
}

} // namespace

bool forEachAsked(const SessionPtr &session, const FrameSpan &frames, const filter::Expression &expression,
                  const std::stop_token &stop, const FrameProgress &progress, const Visit &visit)
{
    return expression.needsConnection() ? visitInOrder(session, frames, expression, stop, progress, visit)
                                        : visitEach(session, frames, stop, progress, visit);
}

} // namespace rungs
