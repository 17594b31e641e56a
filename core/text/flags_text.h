// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/tcp_header.h"

#include <string>

namespace rungs {

/// The bit of a flag in the twelve flags of SegmentSummary::flags.
constexpr std::uint16_t flagBit(tcp::Field flag)
{
    const BitRange all = tcp::fields[static_cast<std::size_t>(tcp::Field::flags12)].bits;
    const BitRange one = tcp::fields[static_cast<std::size_t>(flag)].bits;
    return static_cast<std::uint16_t>(1U << (all.end() - one.end()));
}

/// The set flags by name, in the order that people say them: "SYN ACK", "PSH ACK", "FIN ACK".
std::string flagsText(std::uint16_t flags);

} // namespace rungs
