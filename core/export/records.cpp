// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/records.h"

#include "core/export/record_columns.h"

namespace rungs {

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

    if (columns->needOutcome()) {
        (*stream)->follow();
        // Of a file, what is known of it as a whole; of a pipe, or while it is still written, what is known then.
        std::optional<Hindsight> hindsight;
        if (!request.isFollowed)
            hindsight = hindsightOf(path, request.unpackLimit);
        if (hindsight)
            (*stream)->know(*std::move(hindsight));
    }
    RecordWriter writer(request.format, keys, sink);
    const auto visit = [&](const StreamFrame &frame) {
        return (isSegments && frame.segment == nullptr) || columns->write(frame, writer);
    };
    std::optional<Error> damage = request.isFollowed
                                      ? (*stream)->forEachWritten(visit, [&writer] { return writer.flush(); })
                                      : (*stream)->forEach(visit);
    writer.finish();
    return damage;
}

} // namespace rungs
