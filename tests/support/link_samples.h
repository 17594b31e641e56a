// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture_info.h"

#include <string>
#include <vector>

namespace rungs::test {

/// A frame as hexadecimal digits, and what is found in it.
struct LinkSample
{
    const char *name;
    LinkType linkType;
    std::string bytes;
    const char *layers;      ///< as print() has them
    const char *diagnostics; ///< of finding them
    const char *fields;      ///< key and value of each field of the link layer that is not 0
};

/// A SYN in an IPv4 packet, with checksums: 40 bytes.
inline const std::string segment = "45 00 0028 0001 0000 40 06 f6cb c0000201 c0000202"
                                   "1389 0050 00000001 00000000 5002 ffff 1805 0000";

const std::vector<LinkSample> &linkSamples();
const std::vector<LinkSample> &wirelessSamples();

} // namespace rungs::test
