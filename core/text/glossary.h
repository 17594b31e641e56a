// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/endpoint.h"
#include "core/connection/events.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// A word of the field that no other table has.
struct GlossaryWord
{
    std::string_view id;
    std::string_view term;
    std::string_view others; ///< the forms in which it is written, with bars between
    std::string_view text;
    std::string_view source; ///< the document and section; empty: the word is nobody's in particular
};

std::span<const GlossaryWord> glossaryWords();

/// A state that an endpoint can be in, and what it means.
struct StateMeaning
{
    TcpState state;
    std::string_view text;
    std::string_view source;
};

/// All states of RFC 9293, in the order of a connection.
std::span<const StateMeaning> stateMeanings();

/// What an event means, in a sentence; of one that has none, the constant sentence of its row.
std::string_view meaningOf(EventKind kind);

/// What can be looked up.
struct GlossaryEntry
{
    enum class Kind : std::uint8_t { word, state, event, field };

    Kind kind = Kind::word;
    std::string_view id; ///< of its kind: of a field its key, of an event its key, of a state its name
    std::string_view term;
    std::string_view text; ///< empty for fields of headers that are named but not taught
    std::string_view source;

    friend bool operator==(const GlossaryEntry &a, const GlossaryEntry &b) { return a.kind == b.kind && a.id == b.id; }
};

/// The words, the states, the events, then every field, flag and option once.
std::vector<GlossaryEntry> glossary();
std::optional<GlossaryEntry> glossaryEntry(GlossaryEntry::Kind kind, std::string_view id);

} // namespace rungs
