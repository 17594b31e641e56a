// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/guide_parts.h"

#include "core/decode/field_registry.h"
#include "core/export/keys.h"
#include "core/export/markdown_pages.h"
#include "core/text/explanation.h"
#include "core/text/filter_text.h"
#include "core/text/phrase.h"

#include <fmt/format.h>

#include <vector>

namespace rungs {

namespace {

using Kind = GlossaryEntry::Kind;

std::string said(const GuideLanguage &language, std::string_view text)
{
    return escapedMarkdown(language.translation(text));
}

/// A heading, and below it what @p entry means.
std::string entryText(const GuideLanguage &language, const GlossaryEntry &entry, std::string_view heading)
{
    std::string text = fmt::format("### {} {{#{}}}\n\n{}\n\n", heading, anchorOf(entry), said(language, entry.text));
    if (!entry.source.empty() && entry.kind != Kind::field)
        text += fmt::format("*{}*\n\n", escapedMarkdown(entry.source));
    return text;
}

std::string functionsPart(const GuideLanguage &language)
{
    std::string text;
    for (const FilterFunction &function : filterFunctions())
        text += fmt::format("- `{}()`: {}\n", function.name, said(language, function.meaning));
    return text;
}

std::string wordsPart(const GuideLanguage &language)
{
    std::string text;
    for (const GlossaryEntry &entry : glossary()) {
        if (entry.kind == Kind::word)
            text += entryText(language, entry, said(language, entry.term));
    }
    return text;
}

std::string statesPart(const GuideLanguage &language)
{
    std::string text;
    for (const GlossaryEntry &entry : glossary()) {
        if (entry.kind == Kind::state)
            text += entryText(language, entry, entry.term);
    }
    return text;
}

std::string eventsPart(const GuideLanguage &language)
{
    std::string text;
    for (const GlossaryEntry &entry : glossary()) {
        if (entry.kind == Kind::event)
            text += entryText(language, entry, fmt::format("{} \\[`{}`\\]", said(language, entry.term), entry.id));
    }
    return text;
}

/// What comes before the first dot of a key: its header.
std::string_view groupOf(std::string_view key)
{
    return key.substr(0, key.find('.'));
}

std::string keyText(const GuideLanguage &language, const FieldKey &key)
{
    std::string facts;
    if (key.bits > 0) {
        const Phrase bits = counted(key.bits, RUNGS_TEXT("1 bit"), RUNGS_TEXT("{0} bits"));
        facts = language.translation(bits.pattern);
        if (const std::size_t place = facts.find("{0}"); place != std::string::npos)
            facts.replace(place, 3, std::to_string(key.bits));
        facts += ", ";
    }
    facts += language.translation(key.type);
    if (!key.source.empty())
        facts += fmt::format("; {}", language.translation(key.source));
    std::string text = fmt::format("### `{}` {} {{#{}}}\n\n", key.key, said(language, key.name),
                                   anchorOf({Kind::field, key.key, {}, {}, {}}));
    if (const Phrase purpose = purposeOf(key.key); !purpose.isEmpty())
        text += said(language, purpose.pattern) + "\n\n";
    return text + fmt::format("*{}*\n\n", escapedMarkdown(facts));
}

/// Those of a header are one section, headed by its name.
std::string keysPart(const GuideLanguage &language)
{
    std::vector<std::string_view> groups;
    const std::vector<FieldKey> keys = allFieldKeys();
    for (const FieldKey &key : keys) {
        if (std::ranges::find(groups, groupOf(key.key)) == groups.end())
            groups.push_back(groupOf(key.key));
    }
    std::string text;
    for (const std::string_view group : groups) {
        const FieldSpec *header = findFieldSpec(group);
        text += header ? fmt::format("## `{}` {}\n\n", group, said(language, header->name))
                       : fmt::format("## `{}`\n\n", group);
        for (const FieldKey &key : keys) {
            if (groupOf(key.key) == group)
                text += keyText(language, key);
        }
    }
    return text;
}

std::string shortcutsPart(const GuideLanguage &language)
{
    return language.shortcuts;
}

struct Part
{
    std::string_view name;
    std::string (*text)(const GuideLanguage &);
};

constexpr Part parts[] = {
    {"functions", functionsPart}, {"words", wordsPart},      {"states", statesPart},
    {"events", eventsPart},       {"filter-keys", keysPart}, {"shortcuts", shortcutsPart},
};

} // namespace

std::optional<std::string> guidePart(const GuideLanguage &language, std::string_view name)
{
    for (const Part &part : parts) {
        if (part.name == name)
            return part.text(language);
    }
    return std::nullopt;
}

std::string anchorOf(const GlossaryEntry &entry)
{
    constexpr std::string_view kinds[] = {"word", "state", "event", "field"};
    return fmt::format("{}-{}", kinds[static_cast<std::size_t>(entry.kind)], entry.id);
}

} // namespace rungs
