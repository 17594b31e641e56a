// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/connection/limits/limit_shares.h"
#include "core/export/record_writer.h"

#include <cstdint>
#include <optional>
#include <string>

namespace rungs {

/// A share in ten thousandths: the dominant limit gets what rounding leaves over, so that all four add up to 1 as they
/// are printed.
std::int64_t roundedShare(const LimitShares &limits, Limit limit);

/// A request for what `rungs-cli limits` prints.
struct LimitRequest
{
    std::string path;
    RecordFormat format = RecordFormat::tsv;
    bool isText = false; ///< a sentence for each sender, instead of records
    std::optional<std::uint64_t> unpackLimit;
};

/// Writes a record for each connection and each sender with data: what held it back, as shares of the time.
/// @return why reading ended before the end of the file, where it did; fails where nothing could be read
Result<std::optional<Error>> writeLimits(const LimitRequest &request, const TextSink &sink);

} // namespace rungs
