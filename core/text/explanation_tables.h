// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/field_value.h"

#include <span>
#include <string_view>

namespace rungs {

/// What a field is for, by its key.
struct Purpose
{
    std::string_view key;
    std::string_view text; ///< marked with RUNGS_TEXT
};

std::span<const Purpose> tcpPurposes(); ///< TCP, its options and Multipath TCP
std::span<const Purpose> ipPurposes();
std::span<const Purpose> icmpv6Purposes(); ///< the fields of its messages by type
std::span<const Purpose> tunnelPurposes(); ///< and tags between link layer and IP
std::span<const Purpose> headerPurposes(); ///< of link layers, extensions and tunnels as a whole
std::span<const Purpose> otherPurposes();  ///< the link layers, ARP, UDP, ICMP, ICMPv6 and HTTP

/// What a sentence about one value can draw on.
struct MeaningInput
{
    const DecodedFrame &frame;
    const FieldNode &node;
    const SegmentContext &context;
    std::uint32_t index;

    /// The value of another field of the same layer; 0 where it is not there.
    std::uint64_t sibling(std::string_view key) const;
    bool isCaptured(std::string_view key) const;
    bool isSet(std::string_view flagKey) const { return sibling(flagKey) != 0; }
};

using MeaningFunction = Phrase (*)(const MeaningInput &);

/// Sentences for the fields of one key.
struct Meaning
{
    std::string_view key;
    MeaningFunction say;
};

std::span<const Meaning> tcpMeanings();
std::span<const Meaning> tcpOptionMeanings();
std::span<const Meaning> networkMeanings(); ///< IP, ICMP, ARP and the link layers

/// What can be said of any field by its form: a name from its list, set or not set.
Phrase generalMeaning(const MeaningInput &input);

} // namespace rungs
