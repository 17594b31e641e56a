// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/libpcap_version.h"

#include <pcap/pcap.h>

#include <cstddef>
#include <string_view>

namespace rungs {

std::string libpcapVersion()
{
    // "libpcap version 1.10.3 (with TPACKET_V3)"
    const std::string_view said = pcap_lib_version();
    const std::size_t from = said.find_first_of("0123456789");
    if (from == std::string_view::npos)
        return std::string(said);
    const std::size_t end = said.find(' ', from);
    return std::string(said.substr(from, end == std::string_view::npos ? end : end - from));
}

} // namespace rungs
