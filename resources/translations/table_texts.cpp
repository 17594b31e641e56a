// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the names that the tables of core hold, a line each: what the window translates of them.
#include "core/decode/field_registry.h"

#include <cstdio>
#include <set>
#include <string>

int main()
{
    std::set<std::string> texts;
    rungs::forEachFieldSpec([&texts](const rungs::FieldSpec &row) {
        texts.emplace(row.name);
        texts.emplace(row.brief);
        for (const rungs::ValueName &value : row.values)
            texts.emplace(value.name);
    });
    texts.erase(std::string());
    for (const std::string &text : texts)
        std::printf("%s\n", text.c_str());
    return 0;
}
