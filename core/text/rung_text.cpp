// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/tcp_header.h"
#include "core/text/ladder_mark.h"
#include "core/text/segment_text.h"

#include <fmt/format.h>

#include <iterator>

namespace rungs {

namespace {

std::uint32_t relative(SequenceNumber number, const Story &story, Side side)
{
    return story.hasBase[side] ? number.value() - story.base[side].value() : number.value();
}

} // namespace

std::string flagsText(std::uint16_t flags)
{
    std::string text;
    for (auto row = std::rbegin(tcp::fields); row != std::rend(tcp::fields); ++row) {
        const FieldSpec &spec = *row;
        if (spec.format != Format::flag || (flags & tcp::flagMask(static_cast<tcp::Field>(spec.id))) == 0)
            continue;
        if (!text.empty())
            text += ' ';
        text += spec.brief.empty() ? spec.name : spec.brief;
    }
    return text;
}

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
    if (const MarkWords words = markWords(story, rung); !words.full.isEmpty())
        add(english(words.full));
    if (const Event *late = rung.find(EventKind::outOfOrder); late != nullptr && late->of.isValid())
        add(english({RUNGS_TEXT("sent before #{0}"), {FrameReference{late->of}}}));
    return text;
}

} // namespace rungs
