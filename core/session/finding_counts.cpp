// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/finding_counts.h"

namespace rungs {

std::string_view nameOf(FileFinding::Kind kind)
{
    switch (kind) {
    case FileFinding::Kind::framesDropped:
        return "frames-dropped";
    case FileFinding::Kind::undescribedInterface:
        return "undescribed-interface";
    case FileFinding::Kind::linkTypeNotDecoded:
        return "link-type-not-decoded";
    case FileFinding::Kind::timesOutOfRange:
        return "times-out-of-range";
    case FileFinding::Kind::timesBackwards:
        return "times-backwards";
    case FileFinding::Kind::recordedTwice:
        return "recorded-twice";
    case FileFinding::Kind::oneSideOnly:
        return "one-side-only";
    case FileFinding::Kind::headersCut:
        return "headers-cut";
    case FileFinding::Kind::checksumsFilledIn:
        return "checksums-filled-in";
    case FileFinding::Kind::checksumsLeftToCard:
        return "checksums-left-to-card";
    }
    return {};
}

void FindingCounts::add(const FrameBatch &batch)
{
    m_steps = batch.clockSteps;
    if (m_notDecoded.count == 0)
        m_firstNotDecoded = batch.firstNotDecoded;
    m_cut.add(batch.headersCut);
    m_leftToCard.add(batch.checksumsLeftToCard);
    m_undescribed.add(batch.undescribed);
    m_notDecoded.add(batch.notDecoded);
    m_timesOutOfRange.add(batch.timesOutOfRange);
}

void FindingCounts::add(const Segment &segment, const SegmentOutcome &outcome)
{
    // Its receiver took it, or will have taken it.
    if (segment.isDamaged && !outcome.isRejected)
        m_filledIn.add(segment.frame);
    for (const Revision &revision : outcome.revisions()) {
        if (!revision.withdrawn.contains(EventKind::badChecksum))
            continue;
        m_filledIn.add(revision.frame);
        m_isFilledIn = true;
    }
}

FileFindings FindingCounts::findings(std::uint64_t dropped, const DoubleRecording *recording,
                                     const ConnectionTracker::SideCounts &sides) const
{
    using Kind = FileFinding::Kind;
    FileFindings findings;
    const auto add = [&findings](Kind kind, std::uint64_t count, FrameId first) -> FileFinding & {
        findings.push_back({.kind = kind, .count = count, .first = first});
        return findings.back();
    };
    if (dropped > 0)
        add(Kind::framesDropped, dropped, {});
    if (m_undescribed.count > 0)
        add(Kind::undescribedInterface, m_undescribed.count, m_undescribed.first);
    if (m_notDecoded.count > 0)
        add(Kind::linkTypeNotDecoded, m_notDecoded.count, m_notDecoded.first).linkType = m_firstNotDecoded;
    if (m_timesOutOfRange.count > 0)
        add(Kind::timesOutOfRange, m_timesOutOfRange.count, m_timesOutOfRange.first);
    if (m_steps.count > 0)
        add(Kind::timesBackwards, m_steps.count, m_steps.first).longest = m_steps.longest;
    if (recording != nullptr && !recording->isEmpty())
        add(Kind::recordedTwice, 0, {}).isEverything = recording->isEverything();
    if (sides.one > sides.both)
        add(Kind::oneSideOnly, sides.one, sides.firstOfOne).isEverything = sides.both == 0;
    if (m_cut.count > 0)
        add(Kind::headersCut, m_cut.count, m_cut.first);
    constexpr std::uint64_t several = 3;
    if (m_isFilledIn || m_filledIn.count >= several)
        add(Kind::checksumsFilledIn, m_filledIn.count, m_filledIn.first).isProven = m_isFilledIn;
    if (m_leftToCard.count > 0)
        add(Kind::checksumsLeftToCard, m_leftToCard.count, m_leftToCard.first);
    return findings;
}

} // namespace rungs
