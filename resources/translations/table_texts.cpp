// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the names that the tables of core hold, a line each: what the window translates of them.
#include "core/decode/protocol.h"

#include <cstdio>
#include <set>
#include <string>

using namespace rungs;

static void collect(const FieldSpec &row, std::set<std::string> &texts)
{
    texts.emplace(row.name);
    texts.emplace(row.brief);
    for (const ValueName &value : row.values)
        texts.emplace(value.name);
}

int main()
{
    std::set<std::string> texts;
    for (std::size_t index = 0; index < static_cast<std::size_t>(Protocol::count); ++index) {
        const HeaderSpec &header = headerOf(static_cast<Protocol>(index));
        collect(header.whole, texts);
        for (const FieldSpec &row : header.fields)
            collect(row, texts);
    }
    for (const std::string &text : texts) {
        if (!text.empty())
            std::printf("%s\n", text.c_str());
    }
    return 0;
}
