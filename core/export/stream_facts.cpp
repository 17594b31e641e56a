// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/stream_facts.h"

#include "core/export/record_columns.h"

namespace rungs {

Result<StreamFacts> StreamFacts::open(bool isOfWhole, const std::string &path, std::optional<std::uint64_t> unpackLimit,
                                      CaptureNotesPtr notes)
{
    if (!isOfWhole)
        return StreamFacts(nullptr, std::move(notes));
    Result<SessionPtr> whole = load(path, {}, {}, unpackLimit);
    if (!whole)
        return tl::unexpected(std::move(whole).error());
    return StreamFacts(std::move(*whole), std::move(notes));
}

const filter::FrameFacts &StreamFacts::take(const StreamFrame &frame)
{
    m_facts = m_source.take(frame);
    const auto column = [&frame](std::string_view key) {
        return [&frame, key] {
            std::string text;
            appendColumn(key, frame, text);
            return text;
        };
    };
    m_facts.summary = column("rungs.summary");
    m_facts.source = column("src");
    m_facts.destination = column("dst");
    return m_facts;
}

} // namespace rungs
