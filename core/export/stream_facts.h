// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/facts_source.h"

namespace rungs {

/// What filters and columns can ask of the frames of a stream, sentences included. Takes each frame, in order.
class StreamFacts
{
public:
    /// @p isOfWhole whether whole connections are asked for: then the capture at @p path is read once before.
    /// @p notes on it; null: there are none
    static Result<StreamFacts> open(bool isOfWhole, const std::string &path, std::optional<std::uint64_t> unpackLimit,
                                    CaptureNotesPtr notes = nullptr);
    /// @p whole the capture as far as it has been read; null: whole connections are not asked for
    explicit StreamFacts(SessionPtr whole, CaptureNotesPtr notes = nullptr)
        : m_source(std::move(whole), std::move(notes))
    { }

    /// Good until the next frame.
    const filter::FrameFacts &take(const StreamFrame &frame);

private:
    FactsSource m_source;
    filter::FrameFacts m_facts;
};

} // namespace rungs
