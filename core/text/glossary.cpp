// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/glossary.h"

#include "core/decode/field_registry.h"
#include "core/text/explanation.h"

#include <algorithm>
#include <set>

namespace rungs {

namespace {

using Kind = GlossaryEntry::Kind;

GlossaryEntry entryOf(const GlossaryWord &word)
{
    return {Kind::word, word.id, word.term, word.text, word.source};
}

GlossaryEntry entryOf(const StateMeaning &state)
{
    return {Kind::state, nameOf(state.state), nameOf(state.state), state.text, state.source};
}

GlossaryEntry entryOf(const EventSpec &event)
{
    return {Kind::event, event.key, event.title, meaningOf(event.kind), {}};
}

GlossaryEntry entryOf(const FieldSpec &field)
{
    return {Kind::field, field.key, field.name, purposeOf(field.key).pattern, field.source};
}

} // namespace

std::vector<GlossaryEntry> glossary()
{
    std::vector<GlossaryEntry> entries;
    for (const GlossaryWord &word : glossaryWords())
        entries.push_back(entryOf(word));
    for (const StateMeaning &state : stateMeanings())
        entries.push_back(entryOf(state));
    for (const EventSpec &event : eventTable)
        entries.push_back(entryOf(event));
    std::set<std::string_view> seen;
    forEachFieldSpec([&](const FieldSpec &field) {
        if (seen.insert(field.key).second)
            entries.push_back(entryOf(field));
    });
    return entries;
}

std::optional<GlossaryEntry> glossaryEntry(Kind kind, std::string_view id)
{
    switch (kind) {
    case Kind::word: {
        const auto found = std::ranges::find(glossaryWords(), id, &GlossaryWord::id);
        return found == glossaryWords().end() ? std::nullopt : std::optional(entryOf(*found));
    }
    case Kind::state:
        for (const StateMeaning &state : stateMeanings()) {
            if (nameOf(state.state) == id)
                return entryOf(state);
        }
        return std::nullopt;
    case Kind::event: {
        const std::optional<EventKind> event = eventKindOf(id);
        return event ? std::optional(entryOf(specOf(*event))) : std::nullopt;
    }
    case Kind::field: {
        const FieldSpec *field = findFieldSpec(id);
        return field ? std::optional(entryOf(*field)) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace rungs
