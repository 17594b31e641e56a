// SPDX-License-Identifier: GPL-3.0-or-later
//
// A path that drops what is larger than its MTU, and no ICMP error that says so (RFC 2923 2.1, RFC 4821 1).
#include "core/connection/findings.h"
#include "core/connection/story.h"

#include <algorithm>
#include <optional>

namespace rungs::detail {

namespace {

/// With fewer transmissions it is chance.
constexpr std::uint32_t leastTransmissions = 3;

/// The transmissions of a segment that does not arrive.
class Candidate
{
public:
    explicit Candidate(const Rung &first)
        : m_range(first.segment.range())
        , m_frames{first.frame}
    { }

    bool isAgain(const Rung &rung) const
    {
        return rung.segment.sequence == m_range.begin && rung.segment.length >= size();
    }
    std::uint32_t size() const { return m_range.length(); }
    void addAgain(const Rung &rung) { m_frames.push_back(rung.frame); }
    /// What its receiver sends after that.
    void addAnswer(const Rung &rung)
    {
        if (m_frames.size() >= 2 && !rung.segment.acknowledgment.isAfter(m_range.begin))
            m_peerIsHeard = true;
        m_isAcknowledged = m_isAcknowledged || rung.segment.acknowledgment.isAfter(m_range.begin);
    }
    bool isAcknowledged() const { return m_isAcknowledged; }
    bool isDropped() const { return m_frames.size() >= leastTransmissions && (m_peerIsHeard || m_isAcknowledged); }
    SequenceNumber begin() const { return m_range.begin; }
    const std::vector<FrameId> &frames() const { return m_frames; }

private:
    SequenceRange m_range;
    std::vector<FrameId> m_frames;
    bool m_peerIsHeard = false;
    bool m_isAcknowledged = false;
};

/// Follows what one side sends.
class BlackHoleSearch
{
public:
    BlackHoleSearch(const Story &story, Side side)
        : m_story(story)
        , m_side(side)
        , m_mss(story.summary.mss.other(side))
    { }

    /// @return empty where nothing is found
    std::vector<FrameId> find()
    {
        for (const Rung &rung : m_story.rungs) {
            if (rung.isRejected || rung.segment.isRst() || rung.segment.isCut)
                continue;
            if (rung.from == m_side)
                addOwn(rung);
            else if (rung.segment.isAck())
                addAnswer(rung);
            if (m_isRefuted)
                return {};
            // Nothing small was lost, nothing large arrived, and now a smaller segment may.
            if (m_candidate && m_candidate->isAcknowledged())
                break;
        }
        return m_candidate && m_candidate->isDropped() && m_smallPass ? m_candidate->frames() : std::vector<FrameId>{};
    }

private:
    /// Options and lower layers may take some of the MSS.
    bool isFull(std::uint32_t length) const { return m_mss != 0 && length + 100 >= m_mss && length >= m_mss / 2; }

    /// Of one before the candidate: what follows it cannot be acknowledged.
    bool isLossOfSmall(const Rung &rung, const Event &again) const
    {
        const Rung *first = m_story.rungOf(again.of);
        const bool wasSmall = first != nullptr && !isFull(first->segment.length);
        return wasSmall && (!m_candidate || rung.segment.sequence.isBefore(m_candidate->begin()));
    }

    void addOwn(const Rung &rung)
    {
        const std::uint32_t length = rung.segment.length;
        const Event *again = rung.find(EventKind::retransmission);
        if (m_candidate && m_candidate->isAgain(rung)) {
            m_candidate->addAgain(rung);
        } else if (m_candidate && again != nullptr && again->of == m_candidate->frames().front()) {
            m_isSmaller = true;
        } else if (again != nullptr && isLossOfSmall(rung, *again)) {
            m_isRefuted = true;
        } else if (!m_candidate && isFull(length)) {
            m_candidate.emplace(rung);
        }
    }

    void addAnswer(const Rung &rung)
    {
        // A zero window explains the silence.
        m_isRefuted = m_isRefuted || (m_candidate && rung.segment.window == 0);
        if (!m_candidate) {
            m_smallPass = m_smallPass || rung.acknowledges.isValid();
            return;
        }
        // It misses the acknowledgments too: nothing passes.
        m_isRefuted = m_isRefuted || rung.has(EventKind::retransmission);
        m_candidate->addAnswer(rung);
        // One that arrives as it is has found no black hole.
        if (m_candidate->isAcknowledged() && !m_isSmaller)
            m_isRefuted = true;
    }

    const Story &m_story;
    const Side m_side;
    const std::uint16_t m_mss;
    std::optional<Candidate> m_candidate; ///< the first full-sized segment
    bool m_smallPass = false;
    bool m_isSmaller = false; ///< its bytes came again in smaller segments
    bool m_isRefuted = false;
};

} // namespace

void findBlackHole(const Story &story, Side side, std::vector<Finding> &findings)
{
    std::vector<FrameId> frames = BlackHoleSearch(story, side).find();
    const auto isReported = [&](const IcmpRung &icmp) { return icmp.event.cause == Cause::packetTooBig; };
    if (frames.empty() || std::ranges::any_of(story.icmpErrors, isReported))
        return;
    Finding finding;
    finding.kind = Finding::Kind::blackHole;
    finding.from = side;
    finding.count = static_cast<std::uint32_t>(frames.size());
    finding.largest = story.rungOf(frames.front())->segment.length;
    frames.resize(std::min(frames.size(), mostEvidence));
    finding.frames = std::move(frames);
    findings.push_back(std::move(finding));
}

} // namespace rungs::detail
