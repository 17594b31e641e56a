// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase.h"
#include "core/text/purposes.h"

namespace rungs {

namespace {

constexpr Purpose ipv4PurposesTable[] = {
    {"ip", RUNGS_TEXT("The header of an IPv4 packet. IP brings a packet from one address to another, hop by "
                      "hop, and promises nothing: packets may be lost, copied, reordered or cut into fragments.")},
    {"ip.version", RUNGS_TEXT("The version of IP. It stands in the first bits, so that one look tells which header "
                              "follows.")},
    {"ip.hdr_len", RUNGS_TEXT("How long the IP header is, in words of 4 bytes: 5 (20 bytes) without options, at most 15"
                              " (60 bytes).")},
    {"ip.dsfield", RUNGS_TEXT("How the packet is to be treated on the way: six bits name a class of service, two belong"
                              " to congestion marks. It was once the type of service.")},
    {"ip.dsfield.dscp", RUNGS_TEXT("The class of service that routers give the packet; 0 is the ordinary one.")},
    {"ip.dsfield.ecn",
     RUNGS_TEXT("Explicit congestion notification: the sender says that its transport understands marks, "
                "and a router that is getting full marks the packet (CE) where it would have dropped it.")},
    {"ip.len", RUNGS_TEXT("Bytes of the whole packet, header and data. What stands behind it in the frame is "
                          "padding.")},
    {"ip.id", RUNGS_TEXT("A number that the fragments of one packet have in common. Where nothing is fragmented it"
                         " means nothing, but it often counts up and so shows which packet was sent first.")},
    {"ip.flags", RUNGS_TEXT("Three bits about fragments.")},
    {"ip.flags.rb", RUNGS_TEXT("Kept for later; it must be 0.")},
    {"ip.flags.df",
     RUNGS_TEXT("Routers must not cut the packet: where it does not fit they drop it and say so by ICMP. "
                "TCP uses this to find the largest packet that the path takes.")},
    {"ip.flags.mf", RUNGS_TEXT("More fragments of the same packet follow behind this one.")},
    {"ip.frag_offset",
     RUNGS_TEXT("Where this fragment belongs in the packet, in units of 8 bytes. 0 in the first fragment,"
                " and in packets that are not cut.")},
    {"ip.ttl", RUNGS_TEXT("How many routers may still pass the packet on: each takes one off, and drops the packet "
                          "at 0. So no packet goes round in circles for ever.")},
    {"ip.proto", RUNGS_TEXT("What the packet carries: 6 is TCP, 17 is UDP, 1 is ICMP.")},
    {"ip.checksum",
     RUNGS_TEXT("A sum over the IP header only. Each router makes it anew, because it changes the time to"
                " live.")},
    {"ip.src", RUNGS_TEXT("The address of the sender.")},
    {"ip.dst", RUNGS_TEXT("The address that the packet is for; with a source route the next stop on it.")},
    {"ip.options", RUNGS_TEXT("Seldom seen additions to the header: routes, timestamps, labels. Many routers drop "
                              "packets that have them.")},
    {"ip.opt.type", RUNGS_TEXT("Which option this is: a bit that says whether fragments get it too, a class and a "
                               "number.")},
    {"ip.opt.type.copy", RUNGS_TEXT("Set: the option goes into every fragment; not set: only into the first one.")},
    {"ip.opt.type.class", RUNGS_TEXT("0 is control, 2 is measurement.")},
    {"ip.opt.type.number", RUNGS_TEXT("The number of the option within its class.")},
    {"ip.opt.len", RUNGS_TEXT("How many bytes the option has, type and length among them.")},
    {"ip.opt.data", RUNGS_TEXT("The bytes of the option as they are.")},
    {"ip.opt.padding", RUNGS_TEXT("Bytes behind the end of the list; they must be 0.")},
    {"ip.opt.rest", RUNGS_TEXT("Bytes of the option list that cannot be read.")},
    {"ip.opt.ptr", RUNGS_TEXT("Where the next address or timestamp goes, counted in bytes from 1 in the option.")},
    {"ip.opt.overflow", RUNGS_TEXT("How many routers found no more room for their timestamp.")},
    {"ip.opt.flag", RUNGS_TEXT("Whether timestamps stand alone or each beside an address.")},
    {"ip.opt.time_stamp", RUNGS_TEXT("Milliseconds since midnight, universal time, when the packet was handled.")},
    {"ip.opt.time_stamp_addr", RUNGS_TEXT("The address of who set the timestamp.")},
    {"ip.opt.sec_cl", RUNGS_TEXT("How secret the packet is.")},
    {"ip.opt.sec_prot_auth_flags", RUNGS_TEXT("Whose rules of protection hold, a bit each.")},
    {"ip.opt.ext_sec_add_sec_info_format_code", RUNGS_TEXT("The form of the additional security information.")},
    {"ip.opt.ext_sec_add_sec_info", RUNGS_TEXT("Additional security information.")},
    {"ip.opt.sid", RUNGS_TEXT("The number of a stream in SATNET, an old network. It is obsolete.")},
    {"ip.opt.mtu", RUNGS_TEXT("The smallest packet size on the path so far.")},
    {"ip.opt.id_number", RUNGS_TEXT("A number that the answers to this traceroute repeat.")},
    {"ip.opt.ohc", RUNGS_TEXT("Routers that the packet has passed.")},
    {"ip.opt.rhc", RUNGS_TEXT("Routers that the answer has passed.")},
    {"ip.opt.originator", RUNGS_TEXT("Who began the traceroute.")},
    {"ip.opt.ra", RUNGS_TEXT("What routers are to look for; 0 is any packet that has this option.")},
    {"ip.opt.addr", RUNGS_TEXT("An address that the packet is for.")},
    {"ip.opt.qs_func", RUNGS_TEXT("0: a request for a rate; 8: a report of the rate that was given.")},
    {"ip.opt.qs_rate", RUNGS_TEXT("The rate that is asked for: 40 kbit/s times two to this power.")},
    {"ip.opt.qs_ttl", RUNGS_TEXT("Lowered by each router that takes part.")},
    {"ip.opt.qs_nonce", RUNGS_TEXT("A random number that shows whether a router lowered the rate.")},
    {"ip.opt.qs_reserved", RUNGS_TEXT("Bits that are kept for later.")},
    {"ip.rec_rt", RUNGS_TEXT("The address of a router that the packet has passed.")},
    {"ip.src_rt", RUNGS_TEXT("An address that the packet is to pass through, or has passed.")},
    {"ip.cipso.doi", RUNGS_TEXT("Whose labels these are.")},
    {"ip.cipso.tag_data", RUNGS_TEXT("The labels.")},
    {"ip.options.eol", RUNGS_TEXT("The list of options ends here.")},
    {"ip.options.nop", RUNGS_TEXT("One byte of padding between options.")},
    {"ip.options.record_route", RUNGS_TEXT("Each router writes its address here, as long as there is room.")},
    {"ip.options.route",
     RUNGS_TEXT("The packet must pass these addresses in order, other routers between them allowed.")},
    {"ip.options.source_route", RUNGS_TEXT("The packet must pass exactly these addresses in order.")},
    {"ip.options.timestamp", RUNGS_TEXT("Each router writes the time here, as long as there is room.")},
    {"ip.options.security", RUNGS_TEXT("A label of military secrecy.")},
    {"ip.options.ext_security", RUNGS_TEXT("More labels of secrecy.")},
    {"ip.options.cipso",
     RUNGS_TEXT("A label that says who may see the packet, used by systems with mandatory access control.")},
    {"ip.options.sid", RUNGS_TEXT("A stream number of SATNET. It is obsolete.")},
    {"ip.options.mtu_probe", RUNGS_TEXT("Finds the smallest packet size on the path. It is obsolete.")},
    {"ip.options.mtu_reply", RUNGS_TEXT("Answers an MTU probe. It is obsolete.")},
    {"ip.options.traceroute", RUNGS_TEXT("Lets each router answer a trace of the path. It is obsolete.")},
    {"ip.options.routeralert", RUNGS_TEXT("Routers are to look into the packet though it is not for them.")},
    {"ip.options.sdb", RUNGS_TEXT("A list of addresses that the packet is for. It is obsolete.")},
    {"ip.options.qs", RUNGS_TEXT("Asks the routers on the path for a rate to begin with.")},
    {"ip.options.experiment", RUNGS_TEXT("Kept for experiments.")},
    {"ip.options.zsu", RUNGS_TEXT("An experiment in measuring. It is obsolete.")},
    {"ip.options.encode", RUNGS_TEXT("A kind that was never published.")},
    {"ip.options.visa", RUNGS_TEXT("An experiment in access control. It is obsolete.")},
    {"ip.options.imitd", RUNGS_TEXT("An experiment. It is obsolete.")},
    {"ip.options.eip", RUNGS_TEXT("A proposal for longer addresses. It is obsolete.")},
    {"ip.options.addext", RUNGS_TEXT("A proposal for longer addresses. It is obsolete.")},
    {"ip.options.dps", RUNGS_TEXT("An experiment in quality of service. It is obsolete.")},
    {"ip.options.ump", RUNGS_TEXT("An experiment in multicast. It is obsolete.")},
    {"ip.options.finn", RUNGS_TEXT("An experiment in flow control. It is obsolete.")},
    {"ip.options.unknown", RUNGS_TEXT("An option that is not in the list of IANA.")},
};

} // namespace

std::span<const Purpose> ipv4Purposes()
{
    return ipv4PurposesTable;
}

} // namespace rungs
