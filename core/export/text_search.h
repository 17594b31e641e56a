// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/frame_search.h"
#include "core/export/packet_list.h"
#include "core/filter/regex.h"

namespace rungs {

/// What is searched for in frames. Immutable, for any thread.
class TextPattern
{
public:
    /// @p text as it is written, in UTF-8 or UTF-16.
    static filter::Result<TextPattern> text(std::string_view text, bool isCaseSensitive);
    /// A regular expression of PCRE2.
    static filter::Result<TextPattern> expression(std::string_view text, bool isCaseSensitive);
    /// Exactly these bytes, at least one.
    static TextPattern bytes(ByteView wanted);

    /// The first match that begins at @p from or later, in bytes; of no length: none. @p wasGivenUp is set where an
    /// expression took too long.
    filter::Place find(ByteView bytes, std::size_t from, bool &wasGivenUp) const;

private:
    std::vector<std::shared_ptr<const filter::Regex>> m_forms; ///< of one text
};

/// Where it is searched for.
enum class TextPlace : std::uint8_t {
    bytes,  ///< of the frames, as they were captured
    fields, ///< in the names, values and keys of the field tree
    list,   ///< in the packet list as it is shown
};

struct TextSearch
{
    TextPattern pattern;
    TextPlace place = TextPlace::bytes;
    PacketListRequest list; ///< whose frames are searched; its texts are those of the reader
};

/// The frames that hold the pattern, in the order of the capture.
/// @p report as of findFrames()
FoundFrames findText(const TextSearch &search, const std::stop_token &stop,
                     const std::function<void(FoundFrames)> &report = {});

/// The fields of a frame that hold the pattern, as nodes from first to last: where it is in their texts, or the
/// smallest ones that own the first byte of each match. None in the list, which has no fields.
std::vector<std::uint32_t> findTextIn(const TextSearch &search, FrameId id, const DecodedFrame &frame);

} // namespace rungs
