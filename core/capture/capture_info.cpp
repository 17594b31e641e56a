// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture_info.h"

#include <pcap/pcap.h>

namespace rungs {

std::string_view linkTypeName(LinkType linkType)
{
    // Files number these their own way; from 104 on a file's numbers are libpcap's.
    switch (linkType) {
    case LinkType::raw12:
    case LinkType::raw14:
    case LinkType::raw:
        return "Raw IP";
    case LinkType::pppHdlc:
        return "PPP in HDLC-like framing";
    case LinkType::pppEthernet:
        return "PPP over Ethernet";
    default:
        break;
    }
    const char *name = pcap_datalink_val_to_description(static_cast<int>(linkType));
    return name ? std::string_view(name) : std::string_view();
}

} // namespace rungs
