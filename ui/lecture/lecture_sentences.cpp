// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/icmp_text.h"
#include "core/text/packet_line.h"
#include "core/text/segment_text.h"
#include "ui/lecture/lecture_subject.h"
#include "ui/text/translate.h"

namespace rungs {

namespace {

void addIfShown(QStringList &texts, const LectureSubject &subject, const Phrase &phrase)
{
    if (!phrase.isEmpty() && subject.mayShow(phrase))
        texts.append(plainText(phrase));
}

void addOfSegment(LecturePage &page, const LectureSubject &subject, const Rung &rung)
{
    const Story &story = *subject.story;
    const SegmentText said = segmentText(story, rung);
    Phrase lead = said.line;
    if (!subject.mayShow(lead)) {
        // What came of it is seen only later.
        const std::uint32_t base = story.hasBase[opposite(rung.from)] ? story.base[opposite(rung.from)].value() : 0;
        lead = lineByItself(rung.segment, rung.segment.acknowledgment.value() - base, rung.application);
    }
    page.lead = plainText(lead);
    for (const VerdictText &verdict : said.verdicts)
        addIfShown(page.texts, subject, verdict.what);
    for (const Phrase &answer : said.answers)
        addIfShown(page.texts, subject, answer);
    std::size_t place = 0;
    for (const Side side : bothSides) {
        const bool changes = rung.states[side] != stateBefore(story, rung, side);
        if (changes && place < said.states.size())
            addIfShown(page.texts, subject, said.states[place]);
        ++place;
    }
}

} // namespace

bool LectureSubject::mayShow(const Phrase &phrase) const
{
    return !lastShown.isValid() || !speaksOfLater(phrase, lastShown);
}

void addSentences(LecturePage &page, const LectureSubject &subject)
{
    if (const Rung *rung = subject.rung()) {
        addOfSegment(page, subject, *rung);
        return;
    }
    const IcmpRung *icmp = subject.story != nullptr ? subject.story->icmpErrorOf(subject.frame) : nullptr;
    if (icmp == nullptr) {
        page.lead = plainText(packetLine(subject.session, subject.frame).info);
        return;
    }
    page.lead = plainText(icmpLine(*icmp));
    for (const Phrase &sentence : icmpSentences(*subject.story, *icmp))
        addIfShown(page.texts, subject, sentence);
}

} // namespace rungs
