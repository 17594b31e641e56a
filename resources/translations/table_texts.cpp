// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the names that the tables of core hold, a line each: what the window translates of them.
#include "core/connection/causes.h"
#include "core/connection/events.h"
#include "core/decode/field_registry.h"
#include "core/decode/icmp_header.h"
#include "core/decode/icmpv6_header.h"
#include "core/filter/filter_key.h"
#include "core/learn/misconception.h"
#include "core/learn/question_kind.h"

#include <cstdint>
#include <cstdio>
#include <set>
#include <span>
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
    for (unsigned type = 0; type < 256; ++type) {
        for (const rungs::ValueNames codes : {rungs::icmp::codesOf(static_cast<std::uint8_t>(type)),
                                              rungs::icmpv6::codesOf(static_cast<std::uint8_t>(type))}) {
            for (const rungs::ValueName &code : codes)
                texts.emplace(code.name);
        }
    }
    for (const rungs::EventSpec &row : rungs::eventTable) {
        for (const std::string_view text :
             {row.title, row.words.sentence, row.words.alternative, row.words.line, row.words.word, row.words.brief})
            texts.emplace(text);
    }
    for (const rungs::CauseSpec &row : rungs::causeTable) {
        texts.emplace(row.line);
        texts.emplace(row.sentence);
    }
    for (const rungs::CertaintySpec &row : rungs::certaintyTable)
        texts.emplace(row.title);
    for (const rungs::BasisSpec &row : rungs::basisTable)
        texts.emplace(row.alternative);
    for (const std::span<const rungs::filter::DerivedKey> keys : rungs::filter::derivedKeys()) {
        for (const rungs::filter::DerivedKey &key : keys) {
            texts.emplace(key.name);
            if (key.source.find("tcp.") == std::string_view::npos && key.source.substr(0, 3) != "RFC")
                texts.emplace(key.source);
        }
    }
    for (const rungs::filter::SideKey &key : rungs::filter::sideKeys())
        texts.emplace(key.name);
    for (const rungs::QuestionKindSpec &row : rungs::questionKindTable) {
        texts.emplace(row.title);
        texts.emplace(row.needs);
    }
    for (const rungs::MisconceptionSpec &row : rungs::misconceptionTable)
        texts.emplace(row.truth);
    texts.erase(std::string());
    for (const std::string &text : texts)
        std::printf("%s\n", text.c_str());
    return 0;
}
