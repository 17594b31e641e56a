// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/records.h"

#include "core/export/record_columns.h"
#include "core/export/stream_facts.h"

namespace rungs {

namespace {

bool hasSegment(const StreamFrame &frame)
{
    return frame.segment != nullptr || segmentWithoutPorts(frame.walk.stack, frame.walk.buffers) != nullptr;
}

} // namespace

Result<std::optional<Error>> writeRecords(const std::string &path, const RecordRequest &request, const TextSink &sink)
{
    const bool isSegments = request.kind == RecordKind::segments;
    std::vector<std::string> keys = request.keys;
    if (keys.empty())
        keys = isSegments ? defaultSegmentColumns() : defaultFrameColumns();
    Result<RecordColumns> columns = RecordColumns::of(keys);
    if (!columns)
        return tl::unexpected(std::move(columns).error());
    Result<std::unique_ptr<FrameStream>> stream = FrameStream::open(path, request.unpackLimit);
    if (!stream)
        return tl::unexpected(std::move(stream).error());

    const filter::Filter *const filter = request.filter;
    const bool needFacts = filter != nullptr || columns->needFacts();
    Result<StreamFacts> facts =
        StreamFacts::open(columns->needSummary() || (filter != nullptr && filter->needsSummary()), path,
                          request.unpackLimit, request.notes);
    if (!facts)
        return tl::unexpected(std::move(facts).error());
    if (columns->needOutcome() || (filter != nullptr && filter->needsOutcome())) {
        (*stream)->follow();
        // Of a file, what is known of it as a whole; of a pipe, or while it is still written, what is known then.
        std::optional<Hindsight> hindsight;
        if (!request.isFollowed)
            hindsight = hindsightOf(path, request.unpackLimit);
        if (hindsight)
            (*stream)->know(*std::move(hindsight));
    }
    RecordWriter writer(request.format, keys, sink);
    filter::Filter::Scratch scratch;
    const auto visit = [&](const StreamFrame &frame) {
        const filter::FrameFacts *const known = needFacts ? &facts->take(frame) : nullptr;
        if ((filter != nullptr && !filter->matches(*known, scratch)) || (isSegments && !hasSegment(frame)))
            return true;
        return columns->write(frame, known, writer);
    };
    // Whoever reads a pipe gets each record as soon as it can be said.
    const auto flush = [&writer] { return writer.flush(); };
    std::optional<Error> damage =
        request.isFollowed ? (*stream)->forEachWritten(visit, flush) : (*stream)->forEach(visit, flush);
    writer.finish();
    return damage;
}

} // namespace rungs
