// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Marks a sentence of core for translation. The context is always "core"; the window looks it up there.
#define RUNGS_TEXT(sentence) sentence

namespace rungs {

/// A frame that a sentence speaks of; the window makes a link of it.
struct FrameReference
{
    FrameId frame;
};

/// A connection that a sentence speaks of; the window makes a link of it.
struct ConnectionReference
{
    ConnectionId connection;
};

/// A field that a sentence speaks of, by key; the window makes a link of it.
struct FieldReference
{
    std::string_view key;
    std::string_view name;
};

/// A number of things, written with separators: 1,448.
struct Count
{
    std::uint64_t value;
};

struct Phrase;

/// What takes the place of {0}, {1} ... in a phrase. Numbers are written as digits; text that is data (an address, a
/// key) is not translated, a Phrase is. Several phrases are joined by a space.
using Argument = std::variant<std::uint64_t, Count, std::string, FrameReference, ConnectionReference, FieldReference,
                              std::vector<Phrase>>;

/// What the program says, in a form that can still be translated: a pattern marked with RUNGS_TEXT, and its arguments.
struct Phrase
{
    std::string_view pattern; ///< English; {0} is the first argument; empty: nothing to say
    std::vector<Argument> arguments;

    bool isEmpty() const { return pattern.empty(); }
};

/// Whether it, or a phrase in it, speaks of a frame after @p frame.
bool speaksOfLater(const Phrase &phrase, FrameId frame);

inline Argument frame(FrameId id)
{
    return FrameReference{id};
}

inline Argument connection(ConnectionId id)
{
    return ConnectionReference{id};
}

/// The form for one or for several: @p one where @p count is 1, else @p several, where {0} is the count.
Phrase counted(std::uint64_t count, std::string_view one, std::string_view several);
/// "1 byte", "1,448 bytes", to be put into a sentence.
Argument bytesArgument(std::uint64_t count);
/// "1 sequence number", "1,448 sequence numbers".
Argument numbersArgument(std::uint64_t count);

/// 1448 as "1,448".
std::string digitsOf(Count count);

/// The phrase in English, as rungs-cli prints it.
std::string english(const Phrase &phrase);

} // namespace rungs
