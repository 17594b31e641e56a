// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/capture/capture_info.h"

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace rungs {

/// A capture filter in libpcap's language (pcap-filter(7)), for every link type that frames are taken apart of. For any
/// thread.
class BpfProgram
{
public:
    /// The first word of @p text that libpcap would ask the network about: the name of a host or a net. Empty: none.
    static std::string_view nameIn(std::string_view text);
    /// Asks the network where @p text has such a name. Fails with libpcap's words where @p text is none for any link
    /// type: those for Ethernet.
    static tl::expected<BpfProgram, std::string> compile(const std::string &text);

    /// Whether it lets a frame pass: @p frame its captured bytes, @p originalLength those on the wire. Nothing passes
    /// of a link type for which the text means nothing.
    bool passes(ByteView frame, std::uint32_t originalLength, LinkType linkType) const;

private:
    struct Code;

    std::string m_text;
    std::vector<std::shared_ptr<Code>> m_codes; ///< by link type
    bool m_isValid = false;                     ///< for one of them
};

} // namespace rungs
