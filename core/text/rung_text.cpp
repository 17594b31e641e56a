// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/flags_text.h"
#include "core/text/ladder_mark.h"
#include "core/text/ladder_text.h"

#include <fmt/format.h>

namespace rungs {

namespace {

std::uint32_t relative(SequenceNumber number, const Story &story, Side side)
{
    const auto place = indexOf(side);
    return story.hasBase[place] ? number.value() - story.base[place].value() : number.value();
}

} // namespace

std::string rungText(const Story &story, const Rung &rung)
{
    std::string text = fmt::format("{}", frameNumber(rung.frame));
    if (rung.segment.isCut)
        return text + " " + english({RUNGS_TEXT("header cut short"), {}});
    if (const std::string flags = flagsText(rung.segment.flags); !flags.empty())
        text += " " + flags;
    std::string_view separator = "  ";
    const auto add = [&](const std::string &part) {
        text += separator;
        text += part;
        separator = ", ";
    };
    if (!rung.segment.isPureAck())
        add(fmt::format("seq {}", relative(rung.segment.sequence, story, rung.from)));
    if (rung.segment.isAck())
        add(fmt::format("ack {}", relative(rung.segment.acknowledgment, story, opposite(rung.from))));
    if (rung.segment.length > 0)
        add(fmt::format("{} byte{}", rung.segment.length, rung.segment.length == 1 ? "" : "s"));
    if (const MarkWords words = markWords(rung); !words.full.isEmpty())
        add(english(words.full));
    if (const Event *late = rung.find(EventKind::outOfOrder); late != nullptr && late->of.isValid())
        add(english({RUNGS_TEXT("sent before #{0}"), {FrameReference{late->of}}}));
    return text;
}

std::string secondsText(Timestamp start, Timestamp time, bool isFine)
{
    // The magnitude is taken without a sign: the most negative difference has no positive one.
    const bool isNegative = time < start;
    const auto a = static_cast<std::uint64_t>(start.nanoseconds);
    const auto b = static_cast<std::uint64_t>(time.nanoseconds);
    const std::uint64_t difference = isNegative ? a - b : b - a;
    constexpr std::uint64_t second = 1'000'000'000;
    const std::string fraction = fmt::format("{:09}", difference % second);
    return fmt::format("{}{}.{}", isNegative ? "-" : "", difference / second, fraction.substr(0, isFine ? 9 : 6));
}

bool writeLadder(const Session &session, const Story &story, LadderForm form, const TextSink &sink)
{
    switch (form) {
    case LadderForm::text:
    case LadderForm::ascii:
        return writeLadderText(session, story, form == LadderForm::ascii, sink);
    case LadderForm::mermaid:
        return writeLadderMermaid(story, sink);
    case LadderForm::json:
        return writeLadderJson(session, story, sink);
    }
    return false;
}

} // namespace rungs
