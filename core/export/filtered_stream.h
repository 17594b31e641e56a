// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/stream_facts.h"
#include "core/filter/program.h"

namespace rungs {

/// The frames of a capture, each with whether it passes a filter; connections are followed, with what is known of the
/// whole file.
class FilteredStream
{
public:
    static Result<FilteredStream> open(const filter::Filter &filter, const std::string &path,
                                       std::optional<std::uint64_t> unpackLimit);

    FrameStream &frames() { return *m_stream; }
    /// As FrameStream::forEach().
    std::optional<Error> forEach(const std::function<bool(const StreamFrame &, bool passes)> &visit);
    /// What the filter can ask of each frame.
    std::optional<Error> forEachFacts(const std::function<bool(const filter::FrameFacts &)> &visit);

private:
    FilteredStream(const filter::Filter &filter, std::unique_ptr<FrameStream> stream, StreamFacts facts)
        : m_filter(filter)
        , m_stream(std::move(stream))
        , m_facts(std::move(facts))
    { }

    filter::Filter m_filter;
    std::unique_ptr<FrameStream> m_stream;
    StreamFacts m_facts;
};

} // namespace rungs
