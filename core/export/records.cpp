// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/records.h"

#include "core/export/record_columns.h"

#include <algorithm>

namespace rungs {

Result<std::optional<Error>> writeRecords(const std::string &path, const RecordRequest &request, const TextSink &sink)
{
    const bool isSegments = request.kind == RecordKind::segments;
    std::vector<std::string> keys = request.keys;
    if (keys.empty())
        keys = isSegments ? defaultSegmentColumns() : defaultFrameColumns();
    std::vector<RecordColumn> columns;
    for (const std::string &key : keys) {
        Result<RecordColumn> column = RecordColumn::of(key);
        if (!column)
            return tl::unexpected(std::move(column).error());
        columns.push_back(*std::move(column));
    }
    Result<std::unique_ptr<FrameStream>> stream = FrameStream::open(path, request.unpackLimit);
    if (!stream)
        return tl::unexpected(std::move(stream).error());

    if (std::ranges::any_of(columns, &RecordColumn::needsOutcome))
        (*stream)->follow();
    RecordWriter writer(request.format, keys, sink);
    std::vector<RecordValue> values(columns.size());
    const auto visit = [&](const StreamFrame &frame) {
        if (isSegments && frame.segment == nullptr)
            return true;
        const RecordFrame record(frame);
        for (std::size_t i = 0; i < columns.size(); ++i)
            values[i] = columns[i].value(record);
        return writer.write(values);
    };
    std::optional<Error> damage = request.isFollowed
                                      ? (*stream)->forEachWritten(visit, [&writer] { return writer.flush(); })
                                      : (*stream)->forEach(visit);
    writer.finish();
    return damage;
}

} // namespace rungs
