// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace rungs {

/// What a field is for, by its key.
struct Purpose
{
    std::string_view key;
    std::string_view text; ///< marked with RUNGS_TEXT
};

std::span<const Purpose> tcpPurposes();
std::span<const Purpose> tcpOptionPurposes();
std::span<const Purpose> multipathPurposes();
std::span<const Purpose> ipv4Purposes();
std::span<const Purpose> ipv6Purposes();
std::span<const Purpose> linkPurposes();
std::span<const Purpose> transportPurposes(); ///< UDP, ICMP, ICMPv6 and HTTP

} // namespace rungs
