// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question that a display filter answers.
#include "core/learn/answer_reader.h"
#include "core/learn/part_builders.h"

#include <fmt/format.h>

namespace rungs {

namespace {

/// Filters whose frames have something in common that one can see.
std::vector<std::string> filtersOf(const Story &story)
{
    std::vector<std::string> filters{
        "tcp.flags.syn == 1",  "tcp.flags.syn == 1 && tcp.flags.ack == 0",
        "tcp.flags.fin == 1",  "tcp.flags.reset == 1",
        "tcp.flags.push == 1", "tcp.len > 0",
        "tcp.len == 0",        "tcp.window_size_value == 0",
        "tcp.len > 1000",
    };
    for (const EndpointAddress *const end : {&story.client, &story.server}) {
        const std::string from =
            fmt::format("{} == {}", end->address.isV6 ? "ipv6.src" : "ip.src", addressWord(end->address));
        filters.push_back(from + " && tcp.len > 0");
        filters.push_back(from + " && tcp.len == 0");
        filters.push_back(fmt::format("tcp.srcport == {} && tcp.flags.fin == 1", end->port));
    }
    return filters;
}

} // namespace

MadeQuestion makeWriteFilter(const QuizMaterial &material, Random &random)
{
    if (!material.search)
        return noQuestion(Say::noFilterSearch);
    constexpr std::size_t tries = 6;
    constexpr std::size_t most = 12;
    std::vector<std::string> filters = filtersOf(material.story);
    random.shuffle(filters);
    // In a long capture, each search takes its time.
    constexpr std::uint32_t shortCapture = 10'000;
    if (material.session.frameCount() > shortCapture)
        filters.resize(tries);
    for (const std::string &filter : filters) {
        const filter::Result<std::vector<FrameId>> found = material.search(filter);
        if (!found || found->empty() || found->size() > most || found->size() == material.session.frameCount())
            continue;
        Question question = questionOf(QuestionKind::writeFilter, material);
        question.prompt = {{Say::writeFilterPrompt, {*found}}};
        question.shown.frame = found->front();
        question.shown.frames = *found;
        Part part;
        part.form = PartForm::filter;
        part.label = {Say::filterLabel, {}};
        part.frames = *found;
        part.example = filter;
        part.sum = {Say::filterSum, {filter}};
        for (const FrameId frame : *found)
            part.evidence.push_back({frame, {}});
        question.parts = {std::move(part)};
        return question;
    }
    return noQuestion(Say::noFilterSet);
}

} // namespace rungs
