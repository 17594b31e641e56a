// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/bpf_program.h"

#include <pcap/pcap.h>

#include <algorithm>
#include <iterator>
#include <mutex>

namespace rungs {

namespace {

constexpr LinkType linkTypes[] = {
    LinkType::ethernet, LinkType::null,     LinkType::ppp,         LinkType::raw12,      LinkType::raw14,
    LinkType::pppHdlc,  LinkType::raw,      LinkType::pppEthernet, LinkType::loop,       LinkType::ciscoHdlc,
    LinkType::ipv4,     LinkType::linuxSll, LinkType::ipv6,        LinkType::ipoib,      LinkType::linuxSll2,
    LinkType::wlan,     LinkType::radiotap, LinkType::ppi,         LinkType::pflog,      LinkType::nflog,
    LinkType::pktap,    LinkType::fddi,     LinkType::dsa,         LinkType::frameRelay, LinkType::edsa};

/// As libpcap numbers it while it captures: 12 and 14 are its names for raw IP on some systems.
int dataLinkOf(LinkType type)
{
    const bool isRaw = type == LinkType::raw || type == LinkType::raw12 || type == LinkType::raw14;
    return isRaw ? DLT_RAW : static_cast<int>(type);
}

// Words of the language, but for those of link types that no frame here has.
constexpr std::string_view words[] = {
    "aarp",      "action",    "addr1",     "addr2",   "addr3",   "addr4",   "ah",         "and",      "arp",
    "atalk",     "bcc",       "broadcast", "byte",    "carp",    "clnp",    "csnp",       "ctl",      "data",
    "decnet",    "dir",       "direction", "dst",     "es-is",   "esis",    "esp",        "ether",    "fddi",
    "gateway",   "geneve",    "greater",   "host",    "icmp",    "icmp6",   "icmpcode",   "icmptype", "icmp6code",
    "icmp6type", "ifindex",   "ifname",    "igmp",    "igrp",    "iih",     "inbound",    "ip",       "ip6",
    "ipx",       "is-is",     "isis",      "iso",     "l1",      "l2",      "lane",       "lat",      "len",
    "length",    "less",      "link",      "llc",     "lsp",     "mask",    "mgt",        "mopdl",    "moprc",
    "mpls",      "multicast", "net",       "netbeui", "not",     "on",      "or",         "outbound", "pim",
    "port",      "portrange", "ppp",       "pppoed",  "pppoes",  "proto",   "protochain", "psnp",     "ra",
    "random",    "rarp",      "reason",    "rnr",     "rset",    "rulenum", "ruleset",    "sctp",     "slip",
    "snp",       "src",       "srnr",      "stp",     "subtype", "ta",      "tcp",        "tcpflags", "tr",
    "type",      "udp",       "vlan",      "vrrp",    "vxlan",   "wlan"};

bool isLetter(char sign)
{
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

bool isOfWord(char sign)
{
    return isLetter(sign) || (sign >= '0' && sign <= '9')
           || std::string_view("-._:").find(sign) != std::string_view::npos;
}

/// A number, an address of any kind, or a word of the language.
bool isKnown(std::string_view word)
{
    const bool isNumber = word.starts_with("0x") || std::ranges::none_of(word, isLetter);
    const bool isAddress = word.find(':') != std::string_view::npos
                           && word.find_first_not_of("0123456789abcdefABCDEF:.-") == std::string_view::npos;
    return isNumber || isAddress || word.starts_with("tcp-") || word.starts_with("icmp-") || word.starts_with("icmp6-")
           || std::ranges::find(words, word) != std::end(words);
}

} // namespace

std::string_view BpfProgram::nameIn(std::string_view text)
{
    std::string_view before;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && isOfWord(text[end]))
            ++end;
        if (end == begin) {
            ++begin;
            continue;
        }
        const std::string_view word = text.substr(begin, end - begin);
        // Those of ports and protocols are looked up in files of this machine.
        const bool isOfFile = before == "port" || before == "portrange" || before == "proto" || before == "protochain"
                              || before == "on" || before == "ifname";
        if (!isOfFile && !isKnown(word))
            return word;
        before = word;
        begin = end;
    }
    return {};
}

/// A text compiled for one link type, when the first frame of that type comes.
struct BpfProgram::Code
{
    explicit Code(LinkType type)
        : linkType(type)
    { }
    Code(const Code &) = delete;
    Code &operator=(const Code &) = delete;
    ~Code() { pcap_freecode(&program); }

    /// @return libpcap's words where it is no filter; else empty
    std::string compile(const std::string &text)
    {
        constexpr int mostBytes = 262144;
        const std::unique_ptr<pcap_t, decltype(&pcap_close)> handle(pcap_open_dead(dataLinkOf(linkType), mostBytes),
                                                                    &pcap_close);
        if (!handle)
            return "out of memory";
        isValid = pcap_compile(handle.get(), &program, text.c_str(), 1, PCAP_NETMASK_UNKNOWN) == 0;
        return isValid ? std::string() : pcap_geterr(handle.get());
    }

    const LinkType linkType;
    std::once_flag compiled;
    bool isValid = false;
    bpf_program program{};
};

tl::expected<BpfProgram, std::string> BpfProgram::compile(const std::string &text)
{
    BpfProgram result;
    result.m_text = text;
    std::string why;
    for (const LinkType type : linkTypes) {
        result.m_codes.push_back(std::make_shared<Code>(type));
        if (result.m_isValid)
            continue;
        Code &code = *result.m_codes.back();
        std::string error;
        std::call_once(code.compiled, [&] { error = code.compile(text); });
        result.m_isValid = code.isValid;
        if (why.empty())
            why = std::move(error);
    }
    if (!result.m_isValid)
        return tl::unexpected(why);
    return result;
}

bool BpfProgram::passes(ByteView frame, std::uint32_t originalLength, LinkType linkType) const
{
    const auto found = std::ranges::find(m_codes, linkType, [](const auto &each) { return each->linkType; });
    if (found == m_codes.end())
        return false;
    Code &code = **found;
    std::call_once(code.compiled, [&] { code.compile(m_text); });
    if (!code.isValid)
        return false;
    pcap_pkthdr header{};
    header.caplen = static_cast<bpf_u_int32>(frame.size());
    header.len = originalLength;
    return pcap_offline_filter(&code.program, &header, frame.data()) != 0;
}

} // namespace rungs
