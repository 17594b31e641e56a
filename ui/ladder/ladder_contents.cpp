// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_contents.h"

#include "core/session/session.h"
#include "core/text/discarded_data.h"
#include "core/text/ladder_mark.h"

#include <algorithm>

namespace rungs {

namespace {

// The longest wait adds the height of this many rungs.
constexpr double maxExtraRungs = 5;
// A shorter run is not worth folding.
constexpr std::uint32_t shortestBand = 12;

ArrowStyle styleOf(const Rung &rung)
{
    using Line = ArrowStyle::Line;
    using Head = ArrowStyle::Head;
    using Tail = ArrowStyle::Tail;
    using Note = ArrowStyle::Note;
    ArrowStyle style;
    if (rung.isRejected)
        style = {Line::solid, Head::hollow, Tail::plain, Note::wrong};
    switch (markOf(rung)) {
    case RungMark::none:
        break;
    case RungMark::late:
        style = {Line::dashed, style.head, Tail::plain, Note::remarkable};
        break;
    case RungMark::retransmission:
        style = {Line::dashDotted, style.head, Tail::ring, Note::remarkable};
        break;
    case RungMark::copy:
        style = {Line::twofold, Head::hollow, Tail::plain, Note::remarkable};
        break;
    case RungMark::oldCopy:
        style = {Line::twofold, Head::hollow, Tail::ring, Note::remarkable};
        break;
    case RungMark::repeatedAck:
        style = {Line::solid, Head::open, Tail::plain, Note::remarkable};
        break;
    case RungMark::probe:
        style = {Line::dotted, style.head, Tail::plain, Note::remarkable};
        break;
    case RungMark::reset:
        style = {Line::solid, rung.isRejected ? Head::hollow : Head::barred, Tail::plain, Note::wrong};
        break;
    case RungMark::damaged:
        style = {Line::solid, Head::hollow, Tail::plain, Note::wrong};
        break;
    case RungMark::noteworthy:
        style.note = style.note == Note::none ? Note::remarkable : style.note;
        break;
    }
    if (rung.isLost)
        style = {style.line, Head::cross, style.tail, Note::wrong};
    return style;
}

constexpr ArrowStyle icmpErrorStyle{ArrowStyle::Line::dotted, ArrowStyle::Head::filled, ArrowStyle::Tail::diamond,
                                    ArrowStyle::Note::remarkable};

bool isIcmpError(const FrameRow &row)
{
    return (row.flags & FrameRow::hasSegment) == 0;
}

Side senderOf(const FrameRow &row)
{
    return (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
}

/// Builds the contents rung by rung.
class Builder
{
public:
    Builder(const Session &session, const Story &story)
        : m_session(session)
        , m_story(story)
    {
        m_states = story.initial;
        for (const Side side : {Side::client, Side::server})
            m_contents.pills.push_back({0, true, false, side, m_states[side]});
        for (const Rung &rung : story.rungs) {
            if (const Event *late = rung.find(EventKind::outOfOrder))
                m_overtakers.push_back(late->of);
        }
        std::ranges::sort(m_overtakers);
    }

    /// A frame that the story assigns to another connection, or has not reached yet.
    void addWithoutStory(FrameId frame)
    {
        LadderRung rung;
        rung.frame = frame;
        rung.from = senderOf(m_session.frame(frame));
        if (isForeign(m_story, frame))
            rung.style.note = ArrowStyle::Note::remarkable;
        if (isIcmpError(m_session.frame(frame)))
            describeIcmpError(rung);
        m_contents.rungs.push_back(rung);
        m_times.push_back(m_session.frame(frame).time);
        endBand();
    }

    void add(std::uint32_t inStory)
    {
        const Rung &said = m_story.rungs[inStory];
        LadderRung rung;
        rung.frame = said.frame;
        rung.inStory = inStory;
        rung.from = said.from;
        rung.style = styleOf(said);
        const bool isDiscarded = discardingReset(m_story, said) != nullptr;
        if (isDiscarded && !said.isLost)
            rung.style = {rung.style.line, ArrowStyle::Head::hollow, rung.style.tail, ArrowStyle::Note::remarkable};
        m_contents.rungs.push_back(rung);
        m_times.push_back(said.time);
        const auto place = static_cast<std::uint32_t>(m_contents.rungs.size() - 1);
        addPhase(place, said.phase);
        const bool changes = addPills(place, said);
        // A rung at which an arrow begins is never folded.
        if (changes || isDiscarded || !isOrdinary(said) || std::ranges::binary_search(m_overtakers, said.frame))
            endBand();
        else
            extendBand(place, said);
        if (const Event *late = said.find(EventKind::outOfOrder); late != nullptr && late->of.isValid())
            m_overtaken.push_back({place, late->of});
    }

    LadderContents take()
    {
        endBand();
        for (const auto &[place, overtaker] : m_overtaken) {
            const std::optional<std::uint32_t> before = m_contents.indexOf(overtaker);
            if (!before || *before >= place)
                continue;
            letBegin(place, *before);
        }
        if (m_story.summary.opening == Opening::simultaneous)
            crossFirst(Segment::syn);
        if (m_story.summary.closing.kind == Closing::Kind::simultaneous)
            crossFirst(Segment::fin);
        std::ranges::sort(m_contents.late);
        m_contents.setTimes(m_times);
        return std::move(m_contents);
    }

private:
    struct Overtaken
    {
        std::uint32_t place;
        FrameId by;
    };

    /// Of a rung that is added next.
    void describeIcmpError(LadderRung &rung)
    {
        rung.isIcmpError = true;
        rung.style = icmpErrorStyle;
        if (const IcmpRung *icmp = m_story.icmpErrorOf(rung.frame)) {
            rung.beginsBetween = !m_story.isFromPeer(*icmp);
            addPhase(static_cast<std::uint32_t>(m_contents.rungs.size()), icmp->phase);
        }
    }

    void letBegin(std::uint32_t place, std::uint32_t before)
    {
        m_contents.rungs[place].sentBefore = before;
        m_contents.late.push_back(place);
        m_contents.longestReach = std::max(m_contents.longestReach, place - before);
    }

    /// Simultaneous open or close: the first segments with @p flag cross.
    void crossFirst(Segment::Flag flag)
    {
        std::optional<std::uint32_t> first;
        for (std::uint32_t i = 0; i < m_contents.rungs.size(); ++i) {
            LadderRung &rung = m_contents.rungs[i];
            if (rung.inStory == LadderRung::none || !m_story.rungs[rung.inStory].segment.has(flag))
                continue;
            if (!first) {
                first = i;
            } else if (m_contents.rungs[*first].from != rung.from) {
                if (rung.sentBefore == LadderRung::none) {
                    rung.crosses = true;
                    letBegin(i, *first);
                }
                return;
            }
        }
    }

    void addPhase(std::uint32_t place, Phase phase)
    {
        std::vector<LadderPhase> &phases = m_contents.phases;
        if (phases.empty() || phases.back().phase != phase)
            phases.push_back({place, 0, phase});
        phases.back().count = place + 1 - phases.back().first;
    }

    bool addPills(std::uint32_t place, const Rung &said)
    {
        bool changes = false;
        for (const Side side : {Side::client, Side::server}) {
            const TcpState state = said.states[side];
            if (state == m_states[side])
                continue;
            const std::vector<TcpState> passed = m_story.passed(said, side);
            // Its own segment left before that of its peer, captured earlier, arrived: they stand beside that one.
            const bool crossesLast = !passed.empty() && place > 0 && m_contents.rungs[place - 1].from != side;
            const std::uint32_t beside = crossesLast ? place - 1 : place;
            for (const TcpState before : passed)
                m_contents.pills.push_back({beside, false, true, side, before});
            const bool isByOwn = said.from == side && passed.empty();
            m_contents.pills.push_back({beside, false, isByOwn, side, state});
            m_states[side] = state;
            changes = true;
        }
        return changes;
    }

    void extendBand(std::uint32_t place, const Rung &said)
    {
        if (m_band.count == 0)
            m_band.first = place;
        ++m_band.count;
        m_band.bytes[said.from] += said.segment.length;
    }

    void endBand()
    {
        if (m_band.count >= shortestBand)
            m_contents.bands.push_back(m_band);
        m_band = {};
    }

    const Session &m_session;
    const Story &m_story;
    LadderContents m_contents;
    std::vector<Timestamp> m_times;
    std::vector<Overtaken> m_overtaken;
    std::vector<FrameId> m_overtakers; ///< sorted
    BySide<TcpState> m_states;
    LadderBand m_band;
};

} // namespace

std::optional<std::uint32_t> LadderContents::indexOf(FrameId frame) const
{
    const auto place = std::ranges::lower_bound(rungs, frame, {}, &LadderRung::frame);
    if (place == rungs.end() || place->frame != frame)
        return {};
    return static_cast<std::uint32_t>(place - rungs.begin());
}

std::optional<std::uint32_t> LadderContents::bandOf(std::uint32_t rung) const
{
    const auto after = std::ranges::upper_bound(bands, rung, {}, &LadderBand::first);
    if (after == bands.begin())
        return {};
    const auto band = std::prev(after);
    if (rung >= band->first + band->count)
        return {};
    return static_cast<std::uint32_t>(band - bands.begin());
}

void LadderContents::setTimes(std::span<const Timestamp> times)
{
    waits.clear();
    if (times.empty())
        return;
    Timestamp first = Timestamp::none();
    Timestamp last = Timestamp::none();
    for (const Timestamp time : times) {
        last = std::max(last, time);
        if (time.isKnown())
            first = first.isKnown() ? std::min(first, time) : time;
    }
    // In unsigned arithmetic: the times of a hostile file may differ by more than a signed number can hold.
    const std::uint64_t span =
        static_cast<std::uint64_t>(last.nanoseconds) - static_cast<std::uint64_t>(first.nanoseconds);
    const double mean = std::max(1.0, static_cast<double>(span) / static_cast<double>(times.size()));
    waits.reserve(times.size());
    std::int64_t sum = 0;
    Timestamp before = Timestamp::none();
    for (const Timestamp time : times) {
        if (time.isKnown() && before.isKnown()) {
            const double wait = static_cast<double>(time.nanoseconds) - static_cast<double>(before.nanoseconds);
            sum += static_cast<std::int64_t>(std::clamp(wait / mean, 0.0, maxExtraRungs) * waitUnit);
        }
        waits.push_back(sum);
        if (time.isKnown())
            before = time;
    }
}

bool isForeign(const Story &story, FrameId frame)
{
    return !story.rungs.empty() && frame < story.rungs.back().frame && !story.has(frame);
}

LadderContents plainContents(const Session &session, std::span<const FrameId> frames)
{
    LadderContents contents;
    contents.rungs.reserve(frames.size());
    std::vector<Timestamp> times;
    times.reserve(frames.size());
    for (const FrameId frame : frames) {
        const FrameRow &row = session.frame(frame);
        LadderRung rung;
        rung.frame = frame;
        rung.from = senderOf(row);
        if (isIcmpError(row)) {
            rung.isIcmpError = true;
            rung.style = icmpErrorStyle;
        }
        contents.rungs.push_back(rung);
        times.push_back(row.time);
    }
    contents.setTimes(times);
    return contents;
}

LadderContents storyContents(const Session &session, std::span<const FrameId> frames, const Story &story)
{
    Builder builder(session, story);
    auto frame = frames.begin();
    for (std::uint32_t i = 0; i < story.rungs.size(); ++i) {
        while (frame != frames.end() && *frame < story.rungs[i].frame)
            builder.addWithoutStory(*frame++);
        if (frame != frames.end() && *frame == story.rungs[i].frame)
            ++frame;
        builder.add(i);
    }
    while (frame != frames.end())
        builder.addWithoutStory(*frame++);
    return builder.take();
}

LadderContents upTo(const LadderContents &contents, FrameId last)
{
    LadderContents result = contents;
    const auto end = std::ranges::find_if(contents.rungs, [last](const LadderRung &rung) { return rung.frame > last; });
    const auto count = static_cast<std::uint32_t>(end - contents.rungs.begin());
    result.rungs.resize(count);
    std::erase_if(result.pills, [count](const LadderPill &pill) { return pill.rung >= count && !pill.isBeforeAll; });
    const auto cut = [count](auto &runs) {
        std::erase_if(runs, [count](const auto &run) { return run.first >= count; });
        for (auto &run : runs)
            run.count = std::min(run.count, count - run.first);
    };
    // The bytes of a band are those of all of it: one that is cut is not folded.
    std::erase_if(result.bands, [count](const LadderBand &band) { return band.first + band.count > count; });
    cut(result.phases);
    std::erase_if(result.late, [count](std::uint32_t rung) { return rung >= count; });
    result.waits.resize(std::min<std::size_t>(result.waits.size(), count));
    return result;
}

} // namespace rungs
