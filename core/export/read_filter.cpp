// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/read_filter.h"

#include "core/capture/bpf_program.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

constexpr std::string_view prefix = "bpf:";
constexpr std::string_view blanks = " \t\r\n";

class BpfTest : public filter::OtherTest
{
public:
    explicit BpfTest(BpfProgram program)
        : m_program(std::move(program))
    { }

    bool passes(ByteView frame, std::uint32_t originalLength, LinkType linkType) const override
    {
        return m_program.passes(frame, originalLength, linkType);
    }

private:
    BpfProgram m_program;
};

} // namespace

filter::Result<filter::Filter> readFilter(std::string_view text, const filter::FrameFacts *selected)
{
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos || !text.substr(begin).starts_with(prefix))
        return filter::Filter::compile(text, selected);
    const std::size_t first = std::min(text.find_first_not_of(blanks, begin + prefix.size()), text.size());
    const std::size_t end = std::max(text.find_last_not_of(blanks) + 1, first);
    const filter::Place place{first, first == text.size() ? 0 : end - first};
    // libpcap takes a time for a text that grows with the square of its length.
    constexpr std::size_t mostBytes = 2048;
    if (place.length > mostBytes)
        return filter::fail(filter::Fault::longBpf, place);
    // libpcap takes no text for every frame; here that is most likely one that is not yet written.
    if (place.length == 0)
        return filter::fail(filter::Fault::unexpectedEnd, {begin, prefix.size()});
    const std::string rest(text.substr(place.begin, place.length));
    if (rest.find('\0') != std::string::npos)
        return filter::fail(filter::Fault::unexpected, place);
    if (const std::string_view name = BpfProgram::nameIn(rest); !name.empty())
        return filter::fail(filter::Fault::nameInBpf, {place.begin + rest.find(name), name.size()}, std::string(name));
    tl::expected<BpfProgram, std::string> program = BpfProgram::compile(rest);
    if (!program)
        return filter::fail(filter::Fault::badBpf, place, rest, std::move(program).error());
    return filter::Filter::of(std::make_shared<const BpfTest>(*std::move(program)), place);
}

} // namespace rungs
