// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/stream_facts.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace rungs {

/// What has to be known of other frames than the one that is asked.
struct FactsNeeded
{
    bool outcome = false; ///< connections are followed
    bool summary = false; ///< whole connections are known

    /// @p asker a filter or an expression
    template <class Asker>
    static FactsNeeded by(const Asker &asker)
    {
        return {asker.needsOutcome(), asker.needsSummary()};
    }
};

/// The frames of an open capture from the first one on, with all that filters and columns ask of them. Connections are
/// followed as they are when the capture is loaded, so one pass serves all of them.
class CaptureFacts
{
public:
    /// Reads the capture once before where @p needed asks for outcomes: later frames take verdicts back.
    /// @p last the last frame that will be asked
    /// Fails where the file cannot be read.
    static Result<CaptureFacts> open(const SessionPtr &session, FactsNeeded needed, FrameId last,
                                     const std::stop_token &stop);

    /// Until @p visit says false. What it gets is good until the next frame.
    /// @return why it ended before the last frame; empty: it did not
    std::optional<Error> forEach(const std::function<bool(const StreamFrame &, StreamFacts &)> &visit);

private:
    CaptureFacts(std::unique_ptr<FrameStream> stream, StreamFacts facts)
        : m_stream(std::move(stream))
        , m_facts(std::move(facts))
    { }

    std::unique_ptr<FrameStream> m_stream;
    StreamFacts m_facts;
};

} // namespace rungs
