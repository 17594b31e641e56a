// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person types, understood as far as it can be: any text has a value or none.
#pragma once

#include "core/decode/segment_summary.h"
#include "core/learn/question.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// Says in words that no option is chosen, or no flag set.
inline constexpr std::string_view noneWord = "-";

/// "17", "0x11", "1,448", "1 448", "40.6"; spaces around it do not matter. Not negative.
std::optional<double> readNumber(std::string_view text);
/// Several, with commas, semicolons or spaces between them, "#" before them allowed.
std::optional<std::vector<double>> readNumbers(std::string_view text);
/// Flags by name, in any order and case, with anything but letters between them; "-": none.
std::optional<std::uint16_t> readFlags(std::string_view text);
/// The text without spaces around it, in lower case; an address as it is usually written.
std::string readWord(std::string_view text);
/// The options of an answer: those chosen, else by letter ("a, c") or, where options are frames, by frame number;
/// "-": none of them. Empty where one is no option.
std::optional<std::vector<std::size_t>> optionsOf(const Part &part, const PartAnswer &answer);

/// An address as it is usually written.
std::string addressWord(const IpAddress &address);
/// "17", "40.6": as many digits after the point as there are, nine at most.
std::string numberText(double number);
/// "SYN, ACK"; "-": none.
std::string flagNames(std::uint16_t flags);

} // namespace rungs
