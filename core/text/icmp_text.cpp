// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/icmp_text.h"

#include "core/text/address_text.h"
#include "core/text/side_text.h"

#include <algorithm>
#include <iterator>

namespace rungs {

namespace {

/// A hostile capture can hold nothing but ICMP errors.
constexpr std::ptrdiff_t mostSearched = 1000;

std::vector<Phrase> nameArgument(const IcmpError &error)
{
    return {icmpName(error)};
}

/// Who sent it.
Phrase senderText(const Story &story, const IcmpRung &icmp)
{
    const std::vector<Argument> address{addressText(icmp.error.reporter),
                                        sideArgument(story.summary.opening, opposite(icmp.about))};
    if (!story.isFromPeer(icmp))
        return {RUNGS_TEXT("Sent by {0}, on the path between the two ends."), address};
    return {RUNGS_TEXT("Sent by {1}'s address, {0}."), address};
}

Phrase quotationText(const IcmpRung &icmp)
{
    const std::uint64_t number{icmp.error.sequence};
    return icmp.event.of.isValid()
               ? Phrase{RUNGS_TEXT("Quotes #{0}: its addresses, its ports and its sequence number, {1}."),
                        {frame(icmp.event.of), number}}
               : Phrase{RUNGS_TEXT("Quotes addresses and ports of this connection, and sequence number {0}."),
                        {number}};
}

Phrase tooBigText(const IcmpRung &icmp)
{
    const IcmpError &error = icmp.error;
    const std::string_view source = error.isV6() ? "RFC 8201" : "RFC 1191";
    const std::vector<Argument> arguments{frame(icmp.event.of), bytesArgument(error.packetLength),
                                          std::uint64_t{error.mtu}, std::string(source)};
    if (error.mtu == 0)
        return {RUNGS_TEXT("#{0} was dropped: its packet is larger than the next hop's MTU, and may not be fragmented. "
                           "Its sender must send smaller segments ({3})."),
                arguments};
    if (error.packetLength == 0)
        return {RUNGS_TEXT("#{0} was dropped: its packet is larger than the next hop's MTU of {2}, and may not be "
                           "fragmented. Its sender must send smaller segments ({3})."),
                arguments};
    return {RUNGS_TEXT("#{0} was dropped: its packet of {1} is larger than the next hop's MTU of {2}, and may not be "
                       "fragmented. Its sender must send smaller segments ({3})."),
            arguments};
}

/// The first segments that were sent because of it.
std::vector<Phrase> consequences(const Story &story, const IcmpRung &icmp)
{
    constexpr std::size_t mostNamed = 3;
    std::vector<Phrase> result;
    auto rung = std::ranges::upper_bound(story.rungs, icmp.frame, {}, &Rung::frame);
    for (; rung != story.rungs.end() && result.size() < mostNamed; ++rung) {
        const Event *again = rung->find(EventKind::retransmission);
        if (again != nullptr && again->trigger == icmp.frame && again->cause == Cause::packetTooBig) {
            result.push_back({RUNGS_TEXT("#{0} sends bytes of #{1} again, in a smaller segment."),
                              {frame(rung->frame), frame(again->of)}});
        }
    }
    return result;
}

bool counts(Cause cause)
{
    return cause == Cause::packetTooBig || cause == Cause::refusal || cause == Cause::hardError
           || cause == Cause::softError;
}

} // namespace

Phrase icmpName(const IcmpError &error)
{
    const std::string_view name = error.name();
    return name.empty()
               ? Phrase{RUNGS_TEXT("Type {0}, code {1}"), {std::uint64_t{error.type}, std::uint64_t{error.code}}}
               : Phrase{name, {}};
}

Phrase icmpLine(const IcmpError &error)
{
    const std::vector<Argument> arguments{nameArgument(error), std::uint64_t{error.sourcePort},
                                          std::uint64_t{error.destinationPort}, std::uint64_t{error.mtu}};
    if (error.effect() == IcmpError::Effect::packetTooBig && error.mtu != 0)
        return {RUNGS_TEXT("{0}, MTU {3}: quotes a segment from port {1} to {2}"), arguments};
    return {RUNGS_TEXT("{0}: quotes a segment from port {1} to {2}"), arguments};
}

Phrase icmpLine(const IcmpRung &icmp)
{
    const IcmpError &error = icmp.error;
    const std::vector<Argument> arguments{nameArgument(error), frame(icmp.event.of), std::uint64_t{error.mtu}};
    if (!icmp.event.of.isValid())
        return {RUNGS_TEXT("{0}: quotes nothing that is in flight"), arguments};
    if (icmp.event.cause == Cause::refusal)
        return {RUNGS_TEXT("{0}: refuses #{1}"), arguments};
    if (icmp.event.cause == Cause::packetTooBig && error.mtu != 0)
        return {RUNGS_TEXT("{0}: #{1} exceeds the next hop's MTU, {2}"), arguments};
    if (!counts(icmp.event.cause))
        return {RUNGS_TEXT("{0}: quotes #{1}, without effect"), arguments};
    return {RUNGS_TEXT("{0}: quotes #{1}"), arguments};
}

Phrase icmpEffect(const IcmpRung &icmp)
{
    const std::vector<Argument> of{frame(icmp.event.of)};
    switch (icmp.event.cause) {
    case Cause::packetTooBig:
        return tooBigText(icmp);
    case Cause::refusal:
        return {RUNGS_TEXT("Refuses the SYN of #{0}: a hard error, after which its sender gives up (RFC 9293, "
                           "3.9.2.2)."),
                of};
    case Cause::hardError:
        return {RUNGS_TEXT("A hard error: the sender of #{0} may abort the connection (RFC 9293, 3.9.2.2); many do not "
                           "where it is established (RFC 5461)."),
                of};
    case Cause::softError:
        return {RUNGS_TEXT("A soft error: it may pass, so the sender of #{0} must not abort the connection for it (RFC "
                           "9293, 3.9.2.2)."),
                of};
    case Cause::notInFlight:
        return {RUNGS_TEXT("That number is not in flight as far as this capture shows, so the error should be ignored: "
                           "it may be forged (RFC 5927, 4.1)."),
                {}};
    case Cause::acknowledgedBefore:
        return {RUNGS_TEXT("#{0} had already been acknowledged, so the error should be ignored (RFC 5927, 4.1)."), of};
    case Cause::impossibleMtu:
        return {RUNGS_TEXT("An MTU of {1} does not explain it, so the error should be ignored: it may be forged (RFC "
                           "5927, 7.2)."),
                {frame(icmp.event.of), std::uint64_t{icmp.error.mtu}}};
    case Cause::ofTunnel:
        return {RUNGS_TEXT("The packet of a tunnel carried it: the error goes to where that begins."), {}};
    default:
        return {RUNGS_TEXT("TCP does nothing because of it."), {}};
    }
}

std::vector<Phrase> icmpSentences(const Story &story, const IcmpRung &icmp)
{
    std::vector<Phrase> result{senderText(story, icmp), quotationText(icmp), icmpEffect(icmp)};
    for (Phrase &consequence : consequences(story, icmp))
        result.push_back(std::move(consequence));
    if (counts(icmp.event.cause)) {
        result.push_back({RUNGS_TEXT("What it quotes is in flight, as RFC 5927 (4.1) asks; nothing else in an ICMP "
                                     "error proves that it is not forged."),
                          {}});
    }
    return result;
}

std::string icmpLabel(const IcmpRung &icmp)
{
    return std::to_string(frameNumber(icmp.frame)) + " ICMP  " + english(icmpLine(icmp));
}

const IcmpRung *icmpErrorBefore(const Story &story, const Rung &rung)
{
    const auto end = std::ranges::lower_bound(story.icmpErrors, rung.frame, {}, &IcmpRung::frame);
    const auto first = end - std::min<std::ptrdiff_t>(end - story.icmpErrors.begin(), mostSearched);
    const auto found =
        std::find_if(std::reverse_iterator(end), std::reverse_iterator(first), [&](const IcmpRung &icmp) {
            return counts(icmp.event.cause) && icmp.about == rung.from
                   && icmp.error.sequence == rung.segment.sequence.value();
        });
    return found == std::reverse_iterator(first) ? nullptr : &*found;
}

const IcmpRung *icmpErrorQuoting(const Story &story, const Rung &rung)
{
    const auto first = std::ranges::upper_bound(story.icmpErrors, rung.frame, {}, &IcmpRung::frame);
    const auto end = first + std::min<std::ptrdiff_t>(story.icmpErrors.end() - first, mostSearched);
    const auto found = std::find_if(first, end, [&](const IcmpRung &icmp) { return icmp.event.of == rung.frame; });
    return found == end ? nullptr : &*found;
}

} // namespace rungs
