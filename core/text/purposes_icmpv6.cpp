// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/explanation_tables.h"

namespace rungs {

namespace {

constexpr Purpose purposesOfIcmpv6[] = {
    // Neighbor discovery
    {"icmpv6.nd.ra.cur_hop_limit",
     RUNGS_TEXT("The hop limit that hosts should send with; 0: the router does not say.")},
    {"icmpv6.nd.ra.flag", RUNGS_TEXT("How hosts get their configuration.")},
    {"icmpv6.nd.ra.flag.m", RUNGS_TEXT("Managed: addresses come from DHCPv6.")},
    {"icmpv6.nd.ra.flag.o", RUNGS_TEXT("Other configuration, such as DNS servers, comes from DHCPv6.")},
    {"icmpv6.nd.ra.flag.h", RUNGS_TEXT("The router is a home agent of Mobile IPv6.")},
    {"icmpv6.nd.ra.flag.prf", RUNGS_TEXT("Which of several routers hosts prefer.")},
    {"icmpv6.nd.ra.flag.p", RUNGS_TEXT("A neighbor discovery proxy sent it on.")},
    {"icmpv6.nd.ra.flag.rsv", RUNGS_TEXT("Reserved; sent as 0.")},
    {"icmpv6.nd.ra.router_lifetime",
     RUNGS_TEXT("How long hosts may use it as default router; 0: it is no default router.")},
    {"icmpv6.nd.ra.reachable_time",
     RUNGS_TEXT("How long a neighbor counts as reachable after it has been confirmed; 0: the router does not say.")},
    {"icmpv6.nd.ra.retrans_timer",
     RUNGS_TEXT("The time between repeated neighbor solicitations; 0: the router does not say.")},
    {"icmpv6.nd.ns.target_address", RUNGS_TEXT("The address whose link-layer address is requested.")},
    {"icmpv6.nd.na.target_address", RUNGS_TEXT("The address that the link-layer address belongs to.")},
    {"icmpv6.nd.rd.target_address", RUNGS_TEXT("The better first hop for packets to the destination address.")},
    {"icmpv6.rd.na.destination_address", RUNGS_TEXT("The destination that is redirected.")},
    {"icmpv6.opt", RUNGS_TEXT("An option: type, length and data.")},
    {"icmpv6.opt.type", RUNGS_TEXT("The type of the option.")},
    {"icmpv6.opt.length", RUNGS_TEXT("The length of the option in units of 8 bytes, including type and length.")},
    {"icmpv6.opt.src_linkaddr", RUNGS_TEXT("The link-layer address of the sender.")},
    {"icmpv6.opt.target_linkaddr", RUNGS_TEXT("The link-layer address that belongs to the target address.")},
    {"icmpv6.opt.prefix.length", RUNGS_TEXT("The number of leading bits of the prefix that count.")},
    {"icmpv6.opt.prefix.flag.l", RUNGS_TEXT("Addresses with this prefix are on this link: no router is needed.")},
    {"icmpv6.opt.prefix.flag.a", RUNGS_TEXT("Hosts may form their own addresses with this prefix (SLAAC).")},
    {"icmpv6.opt.prefix.flag.r", RUNGS_TEXT("The prefix is a whole address of the router.")},
    {"icmpv6.opt.prefix.flag.reserved", RUNGS_TEXT("Reserved; sent as 0.")},
    {"icmpv6.opt.prefix.valid_lifetime",
     RUNGS_TEXT("How long addresses with this prefix are valid; all bits set: forever.")},
    {"icmpv6.opt.prefix.preferred_lifetime",
     RUNGS_TEXT("How long addresses with this prefix are preferred for new connections; all bits set: forever.")},
    {"icmpv6.opt.prefix", RUNGS_TEXT("The prefix that hosts form addresses with.")},
    {"icmpv6.opt.reserved", RUNGS_TEXT("Reserved; sent as 0.")},
    {"icmpv6.opt.redirected_packet", RUNGS_TEXT("The beginning of the packet that caused the redirect.")},
    {"icmpv6.opt.mtu", RUNGS_TEXT("The MTU that all hosts of the link should use.")},
    {"icmpv6.opt.nonce", RUNGS_TEXT("A random number that ties the answer to its request.")},
    {"icmpv6.opt.route_info.flag.route_preference",
     RUNGS_TEXT("Which of several routers hosts prefer for this prefix.")},
    {"icmpv6.opt.route_info.flag.reserved", RUNGS_TEXT("Reserved; sent as 0.")},
    {"icmpv6.opt.route_lifetime", RUNGS_TEXT("How long the route is valid; all bits set: forever.")},
    {"icmpv6.opt.route_prefix", RUNGS_TEXT("The destinations that this router leads to; bytes after it are 0.")},
    {"icmpv6.opt.rdnss.lifetime", RUNGS_TEXT("How long the DNS servers may be used; all bits set: forever.")},
    {"icmpv6.opt.rdnss", RUNGS_TEXT("The address of a DNS server.")},
    {"icmpv6.opt.dnssl.lifetime", RUNGS_TEXT("How long the names may be used; all bits set: forever.")},
    {"icmpv6.opt.dnssl", RUNGS_TEXT("Domain names that are appended to short names, as DNS writes them.")},
    {"icmpv6.opt.other", RUNGS_TEXT("Data of the option: not decoded.")},
    {"icmpv6.opt.rest", RUNGS_TEXT("Bytes of the option list that cannot be decoded.")},

    // Multicast listener discovery
    {"icmpv6.mld.maximum_response_delay", RUNGS_TEXT("How long listeners may wait before they report; 0 in reports.")},
    {"icmpv6.mld.maximum_response_code",
     RUNGS_TEXT("How long listeners may wait before they report: milliseconds below 32768, above that a "
                "floating-point number.")},
    {"icmpv6.mld.multicast_address",
     RUNGS_TEXT("The multicast address that is reported or queried; 0 in a query for all.")},
    {"icmpv6.mld.flag.reserved", RUNGS_TEXT("Reserved; sent as 0.")},
    {"icmpv6.mld.flag.s", RUNGS_TEXT("Other routers do not restart their timers at this query.")},
    {"icmpv6.mld.flag.qrv", RUNGS_TEXT("How many losses in a row the protocol is to survive, plus one.")},
    {"icmpv6.mld.qqi",
     RUNGS_TEXT("How often the router queries: seconds below 128, above that a floating-point number.")},
    {"icmpv6.mld.nb_sources", RUNGS_TEXT("The number of source addresses that follow.")},
    {"icmpv6.mld.source_address", RUNGS_TEXT("A source that is queried.")},
    {"icmpv6.mldr.nb_mcast_records", RUNGS_TEXT("The number of multicast addresses that are reported.")},
    {"icmpv6.mldr.mar", RUNGS_TEXT("What the sender receives of one multicast address.")},
    {"icmpv6.mldr.mar.record_type",
     RUNGS_TEXT("Whether the sources are those that are received or those that are not, and what has changed.")},
    {"icmpv6.mldr.mar.aux_data_len", RUNGS_TEXT("The length of the auxiliary data in words of 4 bytes; 0 today.")},
    {"icmpv6.mldr.mar.nb_sources", RUNGS_TEXT("The number of source addresses in this record.")},
    {"icmpv6.mldr.mar.multicast_address", RUNGS_TEXT("The multicast address that the record is about.")},
    {"icmpv6.mldr.mar.source_address", RUNGS_TEXT("A source that is received, or is not.")},
    {"icmpv6.mldr.mar.auxiliary_data", RUNGS_TEXT("Auxiliary data, which no version of the protocol defines.")},

    // Node information
    {"icmpv6.ni.qtype", RUNGS_TEXT("What is asked of the node.")},
    {"icmpv6.ni.flag", RUNGS_TEXT("Which addresses are asked for or answered.")},
    {"icmpv6.ni.flag.rsv", RUNGS_TEXT("Reserved; sent as 0.")},
    {"icmpv6.ni.flag.g", RUNGS_TEXT("Global addresses are asked for.")},
    {"icmpv6.ni.flag.s", RUNGS_TEXT("Site-local addresses are asked for.")},
    {"icmpv6.ni.flag.l", RUNGS_TEXT("Link-local addresses are asked for.")},
    {"icmpv6.ni.flag.c", RUNGS_TEXT("IPv4-compatible and IPv4-mapped addresses are asked for.")},
    {"icmpv6.ni.flag.a", RUNGS_TEXT("The addresses of all interfaces are asked for.")},
    {"icmpv6.ni.flag.t", RUNGS_TEXT("The reply does not hold all addresses.")},
    {"icmpv6.ni.nonce", RUNGS_TEXT("A random number that ties the reply to its query.")},
    {"icmpv6.ni.data", RUNGS_TEXT("What is asked about, or the answer: not decoded.")},
};

} // namespace

std::span<const Purpose> icmpv6Purposes()
{
    return purposesOfIcmpv6;
}

} // namespace rungs
