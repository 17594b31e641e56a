// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nagle's algorithm holds a small segment while anything is unacknowledged (RFC 9293 3.7.4); its receiver delays the
// ACK, since nothing else is to be sent (3.8.6.3). Both wait for each other, until a timer of 40 to 500 ms ends it.
#include "core/connection/findings.h"
#include "core/connection/story.h"

#include <algorithm>
#include <optional>

namespace rungs::detail {

namespace {

/// With fewer, it is chance that something was sent just after an ACK.
constexpr std::uint32_t leastHeld = 3;
constexpr std::int64_t shortestDelay = 30'000'000;
constexpr std::int64_t longestDelay = 600'000'000;
/// How long a sender takes to send what it held.
constexpr std::int64_t longestReaction = 3'000'000;

std::optional<std::int64_t> nanosecondsBetween(const Rung &first, const Rung &second)
{
    const std::optional<Duration> time = elapsed(first.time, second.time);
    return time ? std::optional(time->nanoseconds) : std::nullopt;
}

/// In nanoseconds, what it takes from the capture point to @p side and back; none where no handshake shows it.
std::optional<std::int64_t> roundTripTo(const Story &story, Side side)
{
    const Rung *syn = nullptr;
    const Rung *synAck = nullptr;
    for (const Rung &rung : story.rungs) {
        const SegmentFields &segment = rung.segment;
        if (segment.isSyn() && rung.has(EventKind::retransmission))
            return std::nullopt;
        if (segment.isSyn() && !segment.isAck() && rung.from == Side::client)
            syn = &rung;
        else if (segment.isSyn() && segment.isAck() && rung.from == Side::server)
            synAck = &rung;
        else if (syn != nullptr && synAck != nullptr && rung.from == Side::client && segment.isAck())
            return nanosecondsBetween(side == Side::server ? *syn : *synAck, side == Side::server ? *synAck : rung);
        else
            return std::nullopt;
    }
    return std::nullopt;
}

/// Follows what one side sends, and the ACKs of it.
class HeldSegmentSearch
{
public:
    HeldSegmentSearch(const Story &story, Side side)
        : m_story(story)
        , m_side(side)
        , m_mss(story.summary.mss.other(side))
        , m_toReceiver(roundTripTo(story, opposite(side)))
        , m_toSender(roundTripTo(story, side))
    { }

    Finding find()
    {
        m_finding.kind = Finding::Kind::heldSegments;
        m_finding.from = m_side;
        if (!m_toReceiver || !m_toSender || m_mss == 0)
            return m_finding;
        for (const Rung &rung : m_story.rungs)
            rung.from == m_side ? addOwn(rung) : addAnswer(rung);
        const bool isRule = m_finding.count >= leastHeld && m_finding.count * 2 >= m_delayed;
        if (isRule)
            m_finding.wait = Duration{m_waited / m_finding.count};
        else
            m_finding.count = 0;
        return m_finding;
    }

private:
    void addOwn(const Rung &rung)
    {
        if (rung.segment.length == 0)
            return;
        const auto since = m_ack == nullptr ? std::nullopt : nanosecondsBetween(*m_ack, rung);
        const std::int64_t reaction = since.value_or(0) - *m_toSender;
        const bool isPrompt = since && reaction >= -*m_toSender / 4 && reaction <= *m_toSender / 4 + longestReaction;
        const bool isNew = !rung.has(EventKind::retransmission) && !rung.has(EventKind::outOfOrder) && !rung.isRejected;
        if (m_ack != nullptr && isPrompt && isNew && isSmall(rung) && hadRoom(rung)) {
            ++m_finding.count;
            m_finding.largest = std::max(m_finding.largest, rung.segment.length);
            m_waited += m_delay;
            if (m_finding.frames.size() + 1 < mostEvidence) {
                m_finding.frames.push_back(m_ack->frame);
                m_finding.frames.push_back(rung.frame);
            }
        }
        m_ack = nullptr;
        m_data = isNew ? &rung : nullptr;
    }

    /// Options take some of the MSS.
    bool isSmall(const Rung &rung) const { return rung.segment.length + 40 < m_mss; }
    /// Its receiver's window held it not.
    bool hadRoom(const Rung &rung) const
    {
        return m_windowBefore && std::uint64_t{m_inFlight} + rung.segment.length <= *m_windowBefore;
    }

    void addAnswer(const Rung &rung)
    {
        m_ack = nullptr;
        const bool isPureAck = rung.segment.isPureAck() && rung.sack.empty();
        if (m_data != nullptr && isPureAck && rung.acknowledges == m_data->frame
            && rung.segment.acknowledgment == m_data->segment.range().end) {
            m_delay = nanosecondsBetween(*m_data, rung).value_or(0);
            const std::int64_t longer = m_delay - *m_toReceiver;
            if (longer >= shortestDelay && longer <= longestDelay) {
                m_ack = &rung;
                m_windowBefore = m_window;
                m_inFlight = m_data->inFlight;
                ++m_delayed;
            }
        }
        m_data = nullptr;
        m_window = rung.window;
    }

    const Story &m_story;
    const Side m_side;
    const std::uint16_t m_mss;
    const std::optional<std::int64_t> m_toReceiver; ///< round trip from the capture point
    const std::optional<std::int64_t> m_toSender;
    const Rung *m_data = nullptr;                ///< all that is unacknowledged ends with it
    const Rung *m_ack = nullptr;                 ///< that was delayed, of all
    std::optional<std::uint32_t> m_window;       ///< that the receiver offered last
    std::optional<std::uint32_t> m_windowBefore; ///< and before m_ack
    std::uint32_t m_inFlight = 0;                ///< then
    std::int64_t m_delay = 0;
    std::int64_t m_waited = 0;
    std::uint32_t m_delayed = 0;
    Finding m_finding;
};

} // namespace

void findHeldSegments(const Story &story, Side side, std::vector<Finding> &findings)
{
    Finding finding = HeldSegmentSearch(story, side).find();
    if (finding.count > 0)
        findings.push_back(std::move(finding));
}

} // namespace rungs::detail
