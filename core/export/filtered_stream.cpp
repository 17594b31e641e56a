// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/filtered_stream.h"

namespace rungs {

Result<FilteredStream> FilteredStream::open(const filter::Filter &filter, const std::string &path,
                                            std::optional<std::uint64_t> unpackLimit)
{
    Result<StreamFacts> facts = StreamFacts::open(filter.needsSummary(), path, unpackLimit);
    if (!facts)
        return tl::unexpected(std::move(facts).error());
    Result<std::unique_ptr<FrameStream>> stream = FrameStream::open(path, unpackLimit);
    if (!stream)
        return tl::unexpected(std::move(stream).error());
    (*stream)->follow();
    if (std::optional<Hindsight> hindsight = hindsightOf(path, unpackLimit))
        (*stream)->know(*std::move(hindsight));
    return FilteredStream(filter, std::move(*stream), std::move(*facts));
}

std::optional<Error> FilteredStream::forEach(const std::function<bool(const StreamFrame &, bool passes)> &visit)
{
    filter::Filter::Scratch scratch;
    return m_stream->forEach([&](const StreamFrame &frame) {
        return visit(frame, m_filter.isEverything() || m_filter.matches(m_facts.take(frame), scratch));
    });
}

std::optional<Error> FilteredStream::forEachFacts(const std::function<bool(const filter::FrameFacts &)> &visit)
{
    return m_stream->forEach([&](const StreamFrame &frame) { return visit(m_facts.take(frame)); });
}

} // namespace rungs
