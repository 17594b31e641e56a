// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/interfaces.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pcap/pcap.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <numeric>

namespace rungs {

namespace {

/// Of an interface of the system; empty where it has none, as usbmon and its like.
std::string systemFile(const std::string &name, const char *what)
{
    return "/sys/class/net/" + name + "/" + what;
}

bool exists(const std::string &path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

InterfaceKind kindOf(const pcap_if_t &interface)
{
    // ARPHRD_ values (linux/if_arp.h)
    constexpr int ethernet = 1;
    constexpr int tunnels[] = {512, 768, 769, 776, 778, 823, 65534};
    const std::string name = interface.name;
    if (name == "any")
        return InterfaceKind::any;
    if (interface.flags & PCAP_IF_LOOPBACK)
        return InterfaceKind::loopback;
    if (interface.flags & PCAP_IF_WIRELESS && exists(systemFile(name, "")))
        return InterfaceKind::wireless;
    if (exists(systemFile(name, "bridge")))
        return InterfaceKind::bridge;
    int type = -1;
    std::ifstream(systemFile(name, "type")) >> type;
    if (exists(systemFile(name, "tun_flags")) || std::ranges::find(tunnels, type) != std::end(tunnels))
        return InterfaceKind::tunnel;
    return type == ethernet ? InterfaceKind::ethernet : InterfaceKind::other;
}

const char *nameOfKind(InterfaceKind kind)
{
    switch (kind) {
    case InterfaceKind::loopback:
        return "loopback";
    case InterfaceKind::ethernet:
        return "ethernet";
    case InterfaceKind::wireless:
        return "wireless";
    case InterfaceKind::bridge:
        return "bridge";
    case InterfaceKind::tunnel:
        return "tunnel";
    case InterfaceKind::any:
        return "any";
    case InterfaceKind::other:
        break;
    }
    return "other";
}

std::string addressText(const sockaddr *address)
{
    char text[INET6_ADDRSTRLEN] = "";
    if (!address)
        return {};
    if (address->sa_family == AF_INET) {
        sockaddr_in place = {};
        std::memcpy(&place, address, sizeof(place));
        ::inet_ntop(AF_INET, &place.sin_addr, text, sizeof(text));
    } else if (address->sa_family == AF_INET6) {
        sockaddr_in6 place = {};
        std::memcpy(&place, address, sizeof(place));
        ::inet_ntop(AF_INET6, &place.sin6_addr, text, sizeof(text));
    }
    return text;
}

bool isConnected(const pcap_if_t &interface)
{
    const bpf_u_int32 status = interface.flags & PCAP_IF_CONNECTION_STATUS;
    return status != PCAP_IF_CONNECTION_STATUS_DISCONNECTED && (interface.flags & PCAP_IF_RUNNING);
}

/// How many letters are added, left out or replaced between the two.
std::size_t distance(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t k = 1; k <= b.size(); ++k) {
            const std::size_t replaced = diagonal + (a[i - 1] != b[k - 1] ? 1 : 0);
            diagonal = row[k];
            row[k] = std::min({replaced, row[k] + 1, row[k - 1] + 1});
        }
    }
    return row[b.size()];
}

} // namespace

tl::expected<std::vector<NetworkInterface>, std::string> listInterfaces()
{
    char error[PCAP_ERRBUF_SIZE] = "";
    pcap_if_t *first = nullptr;
    if (pcap_findalldevs(&first, error) != 0)
        return tl::unexpected(std::string(error));
    const std::unique_ptr<pcap_if_t, decltype(&pcap_freealldevs)> owner(first, &pcap_freealldevs);
    std::vector<NetworkInterface> result;
    for (const pcap_if_t *each = first; each; each = each->next) {
        NetworkInterface interface {
            each->name, each->description ? each->description : "", kindOf(*each), {}, false, false
        };
        for (const pcap_addr_t *address = each->addresses; address; address = address->next) {
            if (std::string text = addressText(address->addr); !text.empty())
                interface.addresses.push_back(std::move(text));
        }
        interface.isUp = each->flags & PCAP_IF_UP;
        interface.isConnected = isConnected(*each);
        result.push_back(std::move(interface));
    }
    return result;
}

std::string interfaceLines(std::span<const NetworkInterface> interfaces)
{
    std::string text;
    for (std::size_t i = 0; i < interfaces.size(); ++i) {
        const NetworkInterface &each = interfaces[i];
        text += std::to_string(i + 1) + ". " + each.name + " (" + nameOfKind(each.kind);
        if (!each.description.empty())
            text += ", " + each.description;
        for (const std::string &address : each.addresses)
            text += ", " + address;
        text += !each.isUp ? ", down" : each.isConnected ? "" : ", not connected";
        text += ")\n";
    }
    return text;
}

std::string interfaceJson(std::span<const NetworkInterface> interfaces)
{
    nlohmann::ordered_json result = nlohmann::ordered_json::array();
    for (const NetworkInterface &each : interfaces) {
        result.push_back({{"name", each.name},
                          {"description", each.description},
                          {"kind", nameOfKind(each.kind)},
                          {"addresses", each.addresses},
                          {"up", each.isUp},
                          {"connected", each.isConnected}});
    }
    return result.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::vector<std::string> similarNames(std::span<const NetworkInterface> interfaces, const std::string &name)
{
    constexpr std::size_t most = 3;
    constexpr std::size_t farthest = 2;
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const NetworkInterface &each : interfaces) {
        const std::size_t apart = distance(name, each.name);
        const bool isBeginning = each.name.starts_with(name) || name.starts_with(each.name);
        if (isBeginning || (apart <= farthest && 2 * apart <= name.size()))
            found.emplace_back(apart, each.name);
    }
    std::ranges::stable_sort(found, {}, &std::pair<std::size_t, std::string>::first);
    std::vector<std::string> names;
    for (auto &[apart, each] : found) {
        if (names.size() < most)
            names.push_back(std::move(each));
    }
    return names;
}

} // namespace rungs
