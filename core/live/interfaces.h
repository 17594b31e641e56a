// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace rungs {

enum class InterfaceKind : std::uint8_t { loopback, ethernet, wireless, bridge, tunnel, any, other };

/// What can be captured on, as libpcap and the system describe it.
struct NetworkInterface
{
    std::string name;
    std::string description;
    InterfaceKind kind = InterfaceKind::other;
    std::vector<std::string> addresses; ///< IPv4 and IPv6, as inet_ntop prints them
    bool isUp = false;
    bool isConnected = false; ///< it has a carrier, or needs none
};

/// In libpcap's order: the likeliest first. Needs no privilege. The error is libpcap's.
tl::expected<std::vector<NetworkInterface>, std::string> listInterfaces();

/// A line for each: number, name, and what is known of it.
std::string interfaceLines(std::span<const NetworkInterface> interfaces);
/// One JSON array.
std::string interfaceJson(std::span<const NetworkInterface> interfaces);

/// Names that @p name may have been meant to be, the likeliest first.
std::vector<std::string> similarNames(std::span<const NetworkInterface> interfaces, const std::string &name);

} // namespace rungs
