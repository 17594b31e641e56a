// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/text_parts.h"

#include "core/connection/endpoint.h"
#include "core/connection/events.h"
#include "core/decode/field_registry.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace rungs::filter {

namespace {

bool isOfWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '-';
}

/// The tokens of what can be read, up to where it goes wrong.
std::vector<Token> readableTokens(std::string_view text)
{
    for (int i = 0; i < 2; ++i) {
        Result<std::vector<Token>> tokens = tokensOf(text);
        if (tokens)
            return std::move(*tokens);
        text = text.substr(0, tokens.error().place.begin);
    }
    return {};
}

bool isValue(const Token &token)
{
    return token.symbol == Symbol::text || token.symbol == Symbol::character || token.symbol == Symbol::ranges
           || token.symbol == Symbol::word;
}

bool isTest(Symbol symbol)
{
    return symbol >= Symbol::anyEqual && symbol <= Symbol::in;
}

void addNamed(std::vector<KnownValue> &values, std::string_view name, std::string_view meaning = {})
{
    values.push_back({'"' + std::string(name) + '"', meaning});
}

} // namespace

std::vector<TextPart> partsOf(std::string_view text)
{
    std::vector<TextPart> parts;
    const std::vector<Token> tokens = readableTokens(text);
    for (std::size_t i = 0; i < tokens.size() && tokens[i].symbol != Symbol::end; ++i) {
        const Token &token = tokens[i];
        const bool isCalled = i + 1 < tokens.size() && tokens[i + 1].symbol == Symbol::openRound;
        const PartKind kind = !isValue(token)                                       ? PartKind::sign
                              : token.symbol == Symbol::word && isCalled            ? PartKind::function
                              : token.symbol == Symbol::word && findKey(token.text) ? PartKind::key
                                                                                    : PartKind::value;
        parts.push_back({kind, token.place});
    }
    return parts;
}

Completion completionAt(std::string_view text, std::size_t cursor)
{
    cursor = std::min(cursor, text.size());
    Completion completion;
    std::size_t begin = cursor;
    while (begin > 0 && isOfWord(text[begin - 1]))
        --begin;
    completion.isInQuotes = std::ranges::count(text.substr(0, begin), '"') % 2 == 1;
    if (completion.isInQuotes)
        begin = text.substr(0, begin).rfind('"');
    completion.place = {begin, cursor - begin};
    // Before it stand a key and a test: "tcp.checksum.status ==", or a set that has begun.
    const std::vector<Token> before = readableTokens(text.substr(0, begin));
    std::size_t last = before.size();
    while (last > 0 && before[last - 1].symbol == Symbol::end)
        --last;
    bool isInSet = false;
    for (std::size_t i = last; i-- > 0;) {
        const Symbol symbol = before[i].symbol;
        if (symbol == Symbol::openBrace) {
            isInSet = true;
        } else if (isTest(symbol)) {
            if (i > 0 && before[i - 1].symbol == Symbol::word && (i + 1 == last || isInSet))
                completion.valueOf = findKey(before[i - 1].text);
            break;
        } else if (symbol == Symbol::closeBrace || (symbol >= Symbol::conjunction && symbol <= Symbol::negation)) {
            break;
        }
    }
    return completion;
}

std::vector<KnownValue> knownValuesOf(const Key &key)
{
    std::vector<KnownValue> values;
    if (key.type == Type::boolean)
        return {{"True", {}}, {"False", {}}};
    for (const ValueName &name : key.names)
        addNamed(values, name.name);
    if (key.key == "rungs.events" || key.key == "rungs.events.all") {
        for (const EventSpec &event : eventTable)
            addNamed(values, event.key, event.title);
    } else if (key.key == "rungs.certainty") {
        for (int certainty = 0; certainty < static_cast<int>(Certainty::count); ++certainty)
            addNamed(values, nameOf(static_cast<Certainty>(certainty)));
    } else if (key.key.starts_with("rungs.state.")) {
        for (int state = 0; state <= static_cast<int>(TcpState::timeWait); ++state)
            addNamed(values, nameOf(static_cast<TcpState>(state)));
        std::erase_if(values, [](const KnownValue &value) { return value.text == "\"\""; });
    }
    return values;
}

std::vector<KnownKey> knownKeys()
{
    std::vector<KnownKey> keys;
    std::set<std::string_view> seen;
    const auto add = [&](std::string_view key, std::string_view name) {
        if (!key.empty() && seen.insert(key).second)
            keys.push_back({key, name});
    };
    forEachFieldSpec([&](const FieldSpec &spec) { add(spec.key, spec.name); });
    for (const std::span<const DerivedKey> derived : derivedKeys()) {
        for (const DerivedKey &key : derived)
            add(key.key, key.name);
    }
    for (const SideKey &key : sideKeys())
        add(key.key, key.name);
    std::ranges::sort(keys, {}, &KnownKey::key);
    return keys;
}

} // namespace rungs::filter
