// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/protocol.h"

#include "core/decode/amsdu_header.h"
#include "core/decode/arp_header.h"
#include "core/decode/authentication_header.h"
#include "core/decode/backbone_tag_header.h"
#include "core/decode/cisco_hdlc_header.h"
#include "core/decode/cisco_metadata_header.h"
#include "core/decode/destination_options_header.h"
#include "core/decode/dsa_header.h"
#include "core/decode/edsa_header.h"
#include "core/decode/erspan2_header.h"
#include "core/decode/erspan3_header.h"
#include "core/decode/ethernet_header.h"
#include "core/decode/extension_tag_header.h"
#include "core/decode/fddi_header.h"
#include "core/decode/fragment_header.h"
#include "core/decode/frame_relay_header.h"
#include "core/decode/geneve_header.h"
#include "core/decode/gre_header.h"
#include "core/decode/gtp_header.h"
#include "core/decode/hop_by_hop_header.h"
#include "core/decode/http.h"
#include "core/decode/icmp_header.h"
#include "core/decode/icmpv6_header.h"
#include "core/decode/icmpv6_messages.h"
#include "core/decode/ieee8023_header.h"
#include "core/decode/ipcomp_header.h"
#include "core/decode/ipoib_header.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"
#include "core/decode/l2tp_header.h"
#include "core/decode/l2tp_ip_header.h"
#include "core/decode/linux_sll2_header.h"
#include "core/decode/linux_sll_header.h"
#include "core/decode/llc_header.h"
#include "core/decode/llc_numbered_header.h"
#include "core/decode/loop_header.h"
#include "core/decode/macsec_header.h"
#include "core/decode/mpls_header.h"
#include "core/decode/nflog_header.h"
#include "core/decode/null_header.h"
#include "core/decode/pflog_header.h"
#include "core/decode/pktap_header.h"
#include "core/decode/ppi_header.h"
#include "core/decode/ppp_compressed_header.h"
#include "core/decode/ppp_hdlc_header.h"
#include "core/decode/ppp_header.h"
#include "core/decode/pppoe_header.h"
#include "core/decode/pseudowire_header.h"
#include "core/decode/radiotap_header.h"
#include "core/decode/routing_header.h"
#include "core/decode/slarp_header.h"
#include "core/decode/snap_header.h"
#include "core/decode/tcp_header.h"
#include "core/decode/teredo_authentication_header.h"
#include "core/decode/teredo_origin_header.h"
#include "core/decode/udp_header.h"
#include "core/decode/vlan_header.h"
#include "core/decode/vn_tag_header.h"
#include "core/decode/vxlan_gpe_header.h"
#include "core/decode/vxlan_header.h"
#include "core/decode/wccp_header.h"
#include "core/decode/wlan_header.h"

#include <array>

namespace rungs {

namespace {

constexpr FieldTable noFields{};

constexpr HeaderSpec header(Protocol protocol, std::string_view key, std::string_view name, std::string_view source,
                            FieldTable fields, std::string_view brief, FieldTable optional = {})
{
    return {protocol, {key, name, bytes(0, fixedLength(fields)), Format::group, source, brief}, fields, optional};
}

constexpr HeaderSpec header(Protocol protocol, std::string_view key, std::string_view name, std::string_view source,
                            FieldTable fields, std::string_view brief, ConditionalTable conditional)
{
    return {
        protocol, {key, name, bytes(0, fixedLength(fields)), Format::group, source, brief}, fields, {}, conditional};
}

constexpr HeaderSpec headers[] = {
    header(Protocol::ethernet, "eth", "Ethernet II", "IEEE 802.3 3.1.1", ethernet::fields, "Ethernet"),
    header(Protocol::ieee8023, "eth", "IEEE 802.3 Ethernet", "IEEE 802.3 3.1.1", ieee8023::fields, "802.3"),
    header(Protocol::llc, "llc", "Logical link control", "IEEE 802.2", llc::fields, "LLC"),
    header(Protocol::llcNumbered, "llc", "Logical link control, numbered", "IEEE 802.2", llcNumbered::fields, "LLC"),
    header(Protocol::snap, "snap", "Subnetwork access protocol", "IEEE 802 9.2", snap::fields, "SNAP"),
    header(Protocol::vlan, "vlan", "VLAN tag", "IEEE 802.1Q 9.6", vlan::fields, "VLAN"),
    header(Protocol::backboneTag, "ieee8021ah", "Backbone service tag", "IEEE 802.1Q 9.7", backboneTag::fields,
           "I-TAG"),
    header(Protocol::extensionTag, "etag", "Port extension tag", "IEEE 802.1BR 7.5", extensionTag::fields, "E-TAG"),
    header(Protocol::vnTag, "vntag", "VN-Tag", "Cisco VN-Tag", vnTag::fields, "VN-Tag"),
    header(Protocol::ciscoMetadata, "cmd", "Cisco metadata", "Cisco TrustSec", ciscoMetadata::fields, "CMD"),
    header(Protocol::macsec, "macsec", "MAC security", "IEEE 802.1AE", macsec::fields, "MACsec",
           macsec::optionalFields),
    header(Protocol::mpls, "mpls", "MPLS label", "RFC 3032", mpls::fields, "MPLS"),
    header(Protocol::pseudowire, "pweth.cw", "Pseudowire control word", "RFC 4385", pseudowire::fields, "PW"),
    header(Protocol::pppoe, "pppoe", "PPP over Ethernet", "RFC 2516", pppoe::fields, "PPPoE"),
    header(Protocol::pppHdlc, "ppp.hdlc", "PPP in HDLC framing", "RFC 1662", pppHdlc::fields, "HDLC"),
    header(Protocol::ppp, "ppp", "Point-to-Point Protocol", "RFC 1661", ppp::fields, "PPP"),
    header(Protocol::pppCompressed, "ppp", "Point-to-Point Protocol, compressed", "RFC 1661", pppCompressed::fields,
           "PPP"),
    header(Protocol::ciscoHdlc, "chdlc", "Cisco HDLC", "LINKTYPE_C_HDLC", ciscoHdlc::fields, "cHDLC"),
    header(Protocol::slarp, "slarp", "Serial line address resolution", "LINKTYPE_C_HDLC", slarp::fields, "SLARP",
           slarp::optionalFields),
    header(Protocol::arp, "arp", "Address Resolution Protocol", "RFC 826", arp::fields, "ARP", arp::optionalFields),
    header(Protocol::linuxSll, "sll", "Linux cooked capture v1", "LINKTYPE_LINUX_SLL", linuxSll::fields, "SLL"),
    header(Protocol::linuxSll2, "sll", "Linux cooked capture v2", "LINKTYPE_LINUX_SLL2", linuxSll2::fields, "SLL2"),
    header(Protocol::null, "null", "BSD loopback", "LINKTYPE_NULL", null::fields, "Null"),
    header(Protocol::nullBigEndian, "null", "BSD loopback, big-endian", "LINKTYPE_NULL", null::bigEndianFields, "Null"),
    header(Protocol::loop, "null", "BSD loopback, network order", "LINKTYPE_LOOP", loop::fields, "Loop"),
    header(Protocol::ipoib, "ipoib", "IP over InfiniBand", "RFC 4391", ipoib::fields, "IPoIB"),
    header(Protocol::fddi, "fddi", "Fiber Distributed Data Interface", "ISO 9314-2", fddi::fields, "FDDI"),
    header(Protocol::dsa, "eth.dsa", "Ethernet with a switch tag (DSA)", "LINKTYPE_DSA_TAG_DSA", dsa::fields, "DSA"),
    header(Protocol::frameRelay, "fr", "Frame Relay", "Q.922", frameRelay::fields, "FR", frameRelay::optionalFields),
    header(Protocol::edsa, "eth.edsa", "Ethernet with a typed switch tag (EDSA)", "LINKTYPE_DSA_TAG_EDSA", edsa::fields,
           "EDSA"),
    header(Protocol::nflog, "nflog", "Linux firewall log", "LINKTYPE_NFLOG", nflog::fields, "NFLOG",
           nflog::optionalFields),
    header(Protocol::pflog, "pflog", "BSD firewall log", "LINKTYPE_PFLOG", pflog::fields, "PFLOG",
           pflog::optionalFields),
    header(Protocol::pktap, "pktap", "macOS packet tap", "LINKTYPE_PKTAP", pktap::fields, "PKTAP"),
    header(Protocol::radiotap, "radiotap", "Radiotap", "radiotap.org", radiotap::fields, "Radiotap",
           radiotap::optionalFields),
    header(Protocol::ppi, "ppi", "Per-packet information", "PPI 1.0.7", ppi::fields, "PPI", ppi::optionalFields),
    header(Protocol::wlan, "wlan", "IEEE 802.11 wireless LAN", "IEEE 802.11 9.2", wlan::fields, "802.11",
           wlan::optionalFields),
    header(Protocol::amsdu, "wlan_aggregate.a_mdsu.subframe", "Packet of several (A-MSDU)", "IEEE 802.11 9.3.2.2",
           amsdu::fields, "A-MSDU"),
    header(Protocol::ipv4, "ip", "Internet Protocol v4", "RFC 791", ipv4::fields, "IPv4"),
    header(Protocol::ipv6, "ipv6", "Internet Protocol v6", "RFC 8200", ipv6::fields, "IPv6"),
    header(Protocol::hopByHop, "ipv6.hopopts", "IPv6 hop-by-hop options", "RFC 8200 4.3", hopByHop::fields,
           "Hop-by-hop"),
    header(Protocol::routing, "ipv6.routing", "IPv6 routing header", "RFC 8200 4.4", routing::fields, "Routing"),
    header(Protocol::fragment, "ipv6.fraghdr", "IPv6 fragment header", "RFC 8200 4.5", fragment::fields, "Fragment"),
    header(Protocol::destinationOptions, "ipv6.dstopts", "IPv6 destination options", "RFC 8200 4.6",
           destinationOptions::fields, "Dest. options"),
    header(Protocol::authentication, "ah", "Authentication header", "RFC 4302", authentication::fields, "AH",
           authentication::optionalFields),
    header(Protocol::ipcomp, "ipcomp", "IP payload compression", "RFC 3173", ipcomp::fields, "IPComp"),
    header(Protocol::gre, "gre", "Generic routing encapsulation", "RFC 2784", gre::fields, "GRE", gre::optionalFields),
    header(Protocol::wccp, "gre.wccp.redirect_header", "WCCP redirect header", "WCCP 2.0", wccp::fields, "WCCP"),
    header(Protocol::erspan2, "erspan", "Encapsulated remote SPAN, type II", "draft-foschiano-erspan", erspan2::fields,
           "ERSPAN"),
    header(Protocol::erspan3, "erspan", "Encapsulated remote SPAN, type III", "draft-foschiano-erspan", erspan3::fields,
           "ERSPAN", erspan3::optionalFields),
    header(Protocol::vxlan, "vxlan", "Virtual extensible LAN", "RFC 7348", vxlan::fields, "VXLAN"),
    header(Protocol::vxlanGpe, "vxlan", "Generic protocol extension for VXLAN", "draft-ietf-nvo3-vxlan-gpe",
           vxlanGpe::fields, "VXLAN-GPE"),
    header(Protocol::geneve, "geneve", "Generic network virtualization", "RFC 8926", geneve::fields, "Geneve",
           geneve::optionalFields),
    header(Protocol::gtp, "gtp", "GPRS tunneling protocol, user plane", "3GPP TS 29.281", gtp::fields, "GTP-U",
           gtp::optionalFields),
    header(Protocol::teredoAuthentication, "teredo.auth", "Teredo authentication", "RFC 4380 5.1.1",
           teredoAuthentication::fields, "Teredo", teredoAuthentication::optionalFields),
    header(Protocol::teredoOrigin, "teredo.orig", "Teredo origin indication", "RFC 4380 5.1.1", teredoOrigin::fields,
           "Teredo"),
    header(Protocol::l2tp, "l2tp", "Layer 2 tunneling protocol", "RFC 2661", l2tp::fields, "L2TP",
           l2tp::optionalFields),
    header(Protocol::l2tpIp, "l2tp", "Layer 2 tunneling protocol, version 3", "RFC 3931", l2tpIp::fields, "L2TPv3",
           l2tpIp::optionalFields),
    header(Protocol::icmp, "icmp", "Internet Control Message Protocol", "RFC 792", icmp::fields, "ICMP",
           icmp::optionalFields),
    header(Protocol::icmpv6, "icmpv6", "Internet Control Message Protocol v6", "RFC 4443", icmpv6::fields, "ICMPv6",
           icmpv6::optionalFields),
    header(Protocol::udp, "udp", "User Datagram Protocol", "RFC 768", udp::fields, "UDP"),
    header(Protocol::tcp, "tcp", "Transmission Control Protocol", "RFC 9293", tcp::fields, "TCP"),
    header(Protocol::http, "http", "Hypertext Transfer Protocol", "RFC 9112", noFields, "HTTP", http::specs),
    header(Protocol::data, "data", "Data", {}, noFields, "Data"),
};

static_assert(std::size(headers) == static_cast<std::size_t>(Protocol::count));

/// The place of each protocol's header in the list above.
constexpr auto places = [] {
    std::array<std::uint8_t, static_cast<std::size_t>(Protocol::count)> result{};
    result.fill(std::size(headers) - 1);
    for (std::size_t i = 0; i < std::size(headers); ++i)
        result[static_cast<std::size_t>(headers[i].protocol)] = static_cast<std::uint8_t>(i);
    return result;
}();

} // namespace

const HeaderSpec &headerOf(Protocol protocol)
{
    return headers[places[static_cast<std::size_t>(protocol)]];
}

} // namespace rungs
