// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/regex.h"
#include "core/session/stream_reader.h"

#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

namespace rungs {

/// What is searched for in a stream.
class StreamPattern
{
public:
    /// Exactly these bytes, at least one.
    static StreamPattern bytes(Bytes wanted);
    /// A regular expression of PCRE2. @p isUtf8 the bytes are read as UTF-8: a character may be several of them; what
    /// is no UTF-8 is matched by nothing
    static filter::Result<StreamPattern> expression(std::string_view text, bool isCaseSensitive, bool isUtf8);
    /// One of several forms for each character, as for the two cases of letters.
    static filter::Result<StreamPattern> anyOf(const std::vector<std::vector<Bytes>> &characters);

private:
    friend class StreamSearch;
    Bytes m_bytes;
    std::shared_ptr<const filter::Regex> m_regex; ///< null: the bytes
};

/// What was found in a stream.
struct StreamMatches
{
    /// Of more matches, only the number is known.
    static constexpr std::size_t mostKept = 1'000'000;

    std::vector<StreamRange> ranges; ///< of the client first, in order
    std::uint64_t count = 0;
    bool isComplete = false; ///< else it was stopped
    bool wasGivenUp = false; ///< the expression took too many steps somewhere: there may be more
};

/// Searches the streams of @p sides from their first to their last byte. Matches do not overlap, and none reaches over
/// bytes that were not captured. A match of an expression is found up to 64 KiB of length.
/// @p report the bytes searched, and what was found so far; may be empty
/// @return what was found until the stop; fails where the file cannot be read
Result<StreamMatches> searchStream(StreamReader &reader, const std::vector<Side> &sides, const StreamPattern &pattern,
                                   const std::stop_token &stop = {},
                                   const std::function<void(std::uint64_t done, std::uint64_t count)> &report = {});

} // namespace rungs
