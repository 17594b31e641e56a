// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/keys.h"

#include "core/text/field_keys.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace rungs {

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
