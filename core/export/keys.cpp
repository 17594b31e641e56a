// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/keys.h"

#include "core/decode/field_registry.h"
#include "core/filter/filter_key.h"
#include "core/text/phrase.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <set>

namespace rungs {

namespace {

/// What only columns have: filters do not ask for it.
constexpr FieldKey columnKeys[] = {
    {"rungs.revises", RUNGS_TEXT("Claims about earlier frames that this one takes back, while the input is still read"),
     0, "text", "the connection so far"},
};

std::string_view typeOf(filter::Type type)
{
    switch (type) {
    case filter::Type::presence:
        return RUNGS_TEXT("there or not");
    case filter::Type::boolean:
        return RUNGS_TEXT("0 or 1");
    case filter::Type::number:
        return RUNGS_TEXT("number");
    case filter::Type::text:
        return RUNGS_TEXT("text");
    case filter::Type::bytes:
    case filter::Type::protocol:
        return RUNGS_TEXT("bytes");
    case filter::Type::mac:
    case filter::Type::ipv4:
    case filter::Type::ipv6:
        return RUNGS_TEXT("address");
    case filter::Type::time:
        return RUNGS_TEXT("time");
    case filter::Type::duration:
        return RUNGS_TEXT("seconds");
    }
    return {};
}

std::string_view typeOf(Format format)
{
    switch (format) {
    case Format::decimal:
    case Format::signedDecimal:
    case Format::octets:
    case Format::port:
    case Format::sequence:
        return RUNGS_TEXT("number");
    case Format::words:
        return RUNGS_TEXT("bytes, counted in words of 4");
    case Format::hexadecimal:
    case Format::checksum:
    case Format::overlay:
        return RUNGS_TEXT("hexadecimal number");
    case Format::flag:
        return RUNGS_TEXT("0 or 1");
    case Format::mac:
    case Format::ipv4:
    case Format::ipv6:
        return RUNGS_TEXT("address");
    case Format::text:
        return RUNGS_TEXT("text");
    case Format::bytes:
        return RUNGS_TEXT("bytes");
    case Format::group:
        return RUNGS_TEXT("group");
    }
    return {};
}

} // namespace

std::vector<FieldKey> allFieldKeys()
{
    std::vector<FieldKey> keys;
    std::set<std::string_view> seen;
    forEachFieldSpec([&](const FieldSpec &spec) {
        if (seen.insert(spec.key).second)
            keys.push_back({spec.key, spec.name, spec.bits.width, typeOf(spec.format), spec.source});
    });
    const auto add = [&](const FieldKey &key) {
        if (seen.insert(key.key).second)
            keys.push_back(key);
    };
    for (const std::span<const filter::DerivedKey> derived : filter::derivedKeys()) {
        for (const filter::DerivedKey &key : derived)
            add({key.key, key.name, 0, typeOf(key.type), key.source});
    }
    for (const filter::SideKey &key : filter::sideKeys())
        add({key.key, key.name, 0, typeOf(filter::findKey(key.key)->type), key.first});
    for (const FieldKey &key : columnKeys)
        add(key);
    return keys;
}

bool isFieldKey(std::string_view key)
{
    return findFieldSpec(key) != nullptr;
}

std::string keysText()
{
    std::string text = "key\tname\tbits\ttype\tsource\n";
    for (const FieldKey &key : allFieldKeys()) {
        const std::string bits = key.bits > 0 ? std::to_string(key.bits) : std::string();
        text += fmt::format("{}\t{}\t{}\t{}\t{}\n", key.key, key.name, bits, key.type, key.source);
    }
    return text;
}

std::string keysJson()
{
    auto json = nlohmann::ordered_json::array();
    for (const FieldKey &key : allFieldKeys()) {
        nlohmann::ordered_json entry{{"key", key.key}, {"name", key.name}, {"type", key.type}, {"source", key.source}};
        if (key.bits > 0)
            entry["bits"] = key.bits;
        json.push_back(std::move(entry));
    }
    return json.dump(2) + '\n';
}

} // namespace rungs
