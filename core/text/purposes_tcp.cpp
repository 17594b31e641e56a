// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/explanation_tables.h"

namespace rungs {

namespace {

constexpr Purpose purposesOfTcp[] = {
    // TCP
    {"tcp", RUNGS_TEXT("The header of a TCP segment. TCP gives two programs a stream of bytes that arrives "
                       "complete and in order, over a network that may lose, copy and reorder packets. Every "
                       "segment carries this header: 20 fixed bytes, then up to 40 bytes of options.")},
    {"tcp.srcport", RUNGS_TEXT("The port of the sender. Two addresses and two ports identify a connection; a client "
                               "usually gets an ephemeral port from its system.")},
    {"tcp.dstport",
     RUNGS_TEXT(
         "The port of the receiver. Servers listen on well-known ports: 80 for HTTP, 443 for HTTPS, 22 for SSH.")},
    {"tcp.seq_raw", RUNGS_TEXT("The sequence number of the first byte of data in this segment, counted from a random "
                               "initial sequence number. SYN and FIN consume one sequence number each, though they "
                               "carry no data. Sequence numbers wrap around from 4294967295 to 0.")},
    {"tcp.ack_raw", RUNGS_TEXT("The next sequence number that the sender of this segment expects: everything before it "
                               "has arrived. Valid only if the ACK flag is set.")},
    {"tcp.hdr_len", RUNGS_TEXT("The length of the TCP header in words of 4 bytes, which is where the data begins. The "
                               "minimum is 5 (20 bytes, no options), the maximum 15 (60 bytes, 40 of them options).")},
    {"tcp.reserved",
     RUNGS_TEXT("Reserved bits, sent as 0. Older books count six, because two of them have become CWR and ECE (RFC "
                "3168). RFC 9293 counts four; the lowest of these is AE (RFC 9768), once called NS.")},
    {"tcp.flags.res", RUNGS_TEXT("Reserved bits, sent as 0; receivers must ignore them.")},
    {"tcp.flags.ae", RUNGS_TEXT("Accurate ECN: together with CWR and ECE it counts marked packets, so that the sender "
                                "learns how many there were and not only that there were some (RFC 9768). The same bit "
                                "was once NS, a nonce (RFC 3540).")},
    {"tcp.flags", RUNGS_TEXT("All twelve bits after the data offset: four reserved bits and the eight flags.")},
    {"tcp.flags.control", RUNGS_TEXT("Eight control bits: they say whether the segment opens (SYN), acknowledges "
                                     "(ACK), closes (FIN) or aborts (RST), and how its data is to be handled.")},
    {"tcp.flags.cwr", RUNGS_TEXT("Congestion Window Reduced: the sender has received ECE and has slowed down. In a "
                                 "SYN, together with ECE, it offers ECN.")},
    {"tcp.flags.ece", RUNGS_TEXT("ECN-Echo: a router has marked a packet because of congestion, and the receiver "
                                 "reports it to the sender. In a SYN it offers ECN.")},
    {"tcp.flags.urg", RUNGS_TEXT("The urgent pointer is valid. It was meant to get the receiver's attention in the "
                                 "middle of the stream; new applications should not use it (RFC 6093).")},
    {"tcp.flags.ack",
     RUNGS_TEXT("The acknowledgment number is valid. Set in every segment of a connection except the first.")},
    {"tcp.flags.push", RUNGS_TEXT("Push: the data so far is to be delivered to the application at once. Most systems "
                                  "set it on the last segment of each write.")},
    {"tcp.flags.reset",
     RUNGS_TEXT("Reset: the connection does not exist, or is aborted. Data still in flight is lost.")},
    {"tcp.flags.syn", RUNGS_TEXT("Synchronize: opens the connection. The sequence number of this segment is the "
                                 "initial sequence number, and the SYN consumes one sequence number.")},
    {"tcp.flags.fin", RUNGS_TEXT("Finish: the sender has no more data. The FIN consumes one sequence number, so that "
                                 "it can be acknowledged; the other direction may go on.")},
    {"tcp.window_size_value",
     RUNGS_TEXT("How many bytes, from the acknowledgment number on, the sender of this segment can receive: this is "
                "flow control. If both SYNs offered a window scale, the value is shifted left by that of the sender, "
                "but never in a SYN.")},
    {"tcp.checksum", RUNGS_TEXT("A sum over the header, the data and a pseudo-header of the IP addresses, the protocol "
                                "and the length. It detects accidental damage, not deliberate changes.")},
    {"tcp.urgent_pointer",
     RUNGS_TEXT(
         "Where the urgent data ends, as an offset from the sequence number. Valid only if the URG flag is set.")},
    {"tcp.options",
     RUNGS_TEXT(
         "What both ends agree on beyond the fixed header. Each option has a kind, and all but two have a length; the "
         "list fills whole words of 4 bytes. Most are offered in the SYN and hold for the whole connection.")},

    // TCP options
    {"tcp.option_kind",
     RUNGS_TEXT("The option kind, assigned by IANA. A receiver skips an unknown option by its length.")},
    {"tcp.option_len", RUNGS_TEXT("The length of the option in bytes, including kind and length. Less than 2 is "
                                  "invalid: the next option could not be found.")},
    {"tcp.options.eol", RUNGS_TEXT("The option list ends here. The rest of the header is padding and must be 0.")},
    {"tcp.options.nop",
     RUNGS_TEXT("No operation: one byte of padding between options, usually to align the next one to 4 bytes.")},
    {"tcp.options.padding", RUNGS_TEXT("Padding after the end of the option list; must be 0.")},
    {"tcp.options.rest", RUNGS_TEXT("Bytes of the option list that cannot be decoded: the length before them is "
                                    "invalid, or exceeds what the option can have.")},
    {"tcp.options.mss",
     RUNGS_TEXT(
         "The largest amount of data that the sender of this SYN can receive in one segment, without headers. Each "
         "side announces its own; it is not negotiated. The default is 536 bytes for IPv4 and 1220 for IPv6.")},
    {"tcp.options.mss_val",
     RUNGS_TEXT("The largest number of data bytes in a segment that the sender can receive. 1460 is the usual 1500 "
                "bytes of an Ethernet payload minus 20 bytes of IPv4 header and 20 bytes of TCP header.")},
    {"tcp.options.wscale",
     RUNGS_TEXT("The window field has 16 bits, at most 65535 bytes. With this option in both SYNs, each side announces "
                "by how many bits its own later windows are shifted left.")},
    {"tcp.options.wscale.shift", RUNGS_TEXT("How many bits the windows of this sender are shifted left: 7 means units "
                                            "of 128 bytes. The maximum is 14; larger values count as 14.")},
    {"tcp.options.sack_perm", RUNGS_TEXT("The sender supports selective acknowledgments. SACK options may follow only "
                                         "if both SYNs carry this option.")},
    {"tcp.options.sack",
     RUNGS_TEXT(
         "Selective acknowledgment: blocks of data that have arrived beyond a gap, so that only the missing data needs "
         "to be retransmitted. The first block is the most recent one; up to four fit, three beside timestamps.")},
    {"tcp.options.sack_le", RUNGS_TEXT("The first sequence number of a block that has arrived.")},
    {"tcp.options.sack_re", RUNGS_TEXT("The sequence number after the last one of the block.")},
    {"tcp.options.echo", RUNGS_TEXT("Measures the round-trip time. Obsoleted by the timestamps option.")},
    {"tcp.options.echoreply", RUNGS_TEXT("The reply to an echo option. Obsoleted by the timestamps option.")},
    {"tcp.options.echo_value", RUNGS_TEXT("The value that the reply echoes.")},
    {"tcp.options.timestamp",
     RUNGS_TEXT("Two clock values in each segment: that of the sender, and the last one that it received. They measure "
                "the round-trip time even for retransmitted segments, and detect old duplicates after the sequence "
                "numbers have wrapped around (PAWS).")},
    {"tcp.options.timestamp.tsval",
     RUNGS_TEXT("The timestamp clock of the sender when it sent this segment. The sender chooses its unit and start; "
                "within a connection it never decreases.")},
    {"tcp.options.timestamp.tsecr", RUNGS_TEXT("Echoes a timestamp value of the peer, which subtracts it from its "
                                               "clock to measure the round-trip time. 0 in the first SYN.")},
    {"tcp.options.pop_permitted", RUNGS_TEXT("Offers partially ordered delivery, an experiment of 1994. Obsolete.")},
    {"tcp.options.pop", RUNGS_TEXT("Marks the start and end of a unit of partially ordered data. Obsolete.")},
    {"tcp.options.pop.start", RUNGS_TEXT("The data unit begins in this segment.")},
    {"tcp.options.pop.end", RUNGS_TEXT("The data unit ends in this segment.")},
    {"tcp.options.pop.filler", RUNGS_TEXT("Padding bits.")},
    {"tcp.options.cc",
     RUNGS_TEXT("The connection count of T/TCP, which carried data in the SYN. Obsolete; succeeded by Fast Open.")},
    {"tcp.options.ccnew",
     RUNGS_TEXT("A new connection count of T/TCP, where the previous one is not usable. Obsolete.")},
    {"tcp.options.ccecho", RUNGS_TEXT("The connection count of T/TCP, echoed by the server. Obsolete.")},
    {"tcp.options.cc_value", RUNGS_TEXT("Distinguishes successive T/TCP connections.")},
    {"tcp.options.altchecksum", RUNGS_TEXT("Requests a checksum other than that of TCP. Obsolete.")},
    {"tcp.options.altchecksum.number", RUNGS_TEXT("The requested checksum algorithm.")},
    {"tcp.options.altchecksum_data", RUNGS_TEXT("A checksum that is too long for the checksum field. Obsolete.")},
    {"tcp.options.altchecksum.data", RUNGS_TEXT("The checksum.")},
    {"tcp.options.skeeter", RUNGS_TEXT("A proposal for encryption, never published. Obsolete.")},
    {"tcp.options.bubba", RUNGS_TEXT("A proposal for encryption, never published. Obsolete.")},
    {"tcp.options.trailer_checksum", RUNGS_TEXT("A checksum after the data. Obsolete.")},
    {"tcp.options.md5", RUNGS_TEXT("A keyed digest over the segment, which only a sender with the key can compute. It "
                                   "protects BGP sessions; obsoleted by TCP-AO.")},
    {"tcp.options.md5.digest", RUNGS_TEXT("The MD5 digest over pseudo-header, header without options, data and key.")},
    {"tcp.options.scps", RUNGS_TEXT("The capabilities of a TCP for space links (SCPS-TP): partial reliability, "
                                    "selective negative acknowledgments, header compression.")},
    {"tcp.options.scps.vector", RUNGS_TEXT("One bit for each capability.")},
    {"tcp.options.scpsflags.bets",
     RUNGS_TEXT("Best-effort transport: data may be skipped if it cannot be delivered in time.")},
    {"tcp.options.scpsflags.snack1", RUNGS_TEXT("Supports short selective negative acknowledgments.")},
    {"tcp.options.scpsflags.snack2", RUNGS_TEXT("Supports long selective negative acknowledgments.")},
    {"tcp.options.scpsflags.compress", RUNGS_TEXT("Supports header compression.")},
    {"tcp.options.scpsflags.nlts", RUNGS_TEXT("The network layer carries timestamps.")},
    {"tcp.options.scpsflags.reserved", RUNGS_TEXT("Reserved bits.")},
    {"tcp.options.scps.binding", RUNGS_TEXT("The connection identifier for header compression.")},
    {"tcp.options.scps.binding.data", RUNGS_TEXT("Further capabilities, each with a number and a length.")},
    {"tcp.options.snack", RUNGS_TEXT("A selective negative acknowledgment (SCPS-TP): reports missing data.")},
    {"tcp.options.snack.offset", RUNGS_TEXT("The offset of the gap from the acknowledgment number, in segments.")},
    {"tcp.options.snack.size", RUNGS_TEXT("The size of the gap, in segments.")},
    {"tcp.options.snack.data", RUNGS_TEXT("The missing segments after the gap, one bit each.")},
    {"tcp.options.scpsrec", RUNGS_TEXT("Marks the end of a record in the stream (SCPS-TP).")},
    {"tcp.options.scpscor", RUNGS_TEXT("Reports loss by corruption, not congestion: the sender need not slow down.")},
    {"tcp.options.snap", RUNGS_TEXT("Assigned, but never published.")},
    {"tcp.options.compression_filter", RUNGS_TEXT("Assigned, but never published.")},
    {"tcp.options.qs",
     RUNGS_TEXT("The response to a Quick-Start request: the initial rate that all routers approved.")},
    {"tcp.options.qs.reserved", RUNGS_TEXT("Reserved bits.")},
    {"tcp.options.qs.rate", RUNGS_TEXT("The approved rate: 40 kbit/s times 2 to the power of this value.")},
    {"tcp.options.qs.ttl_diff",
     RUNGS_TEXT(
         "The difference between the Quick-Start TTL and the IP TTL: unchanged only if every router took part.")},
    {"tcp.options.qs.nonce", RUNGS_TEXT("A nonce that reveals whether a router lowered the rate.")},
    {"tcp.options.qs.reserved2", RUNGS_TEXT("Reserved bits.")},
    {"tcp.options.user_to",
     RUNGS_TEXT("How long the sender keeps the connection while its data remains unacknowledged. Advice to the peer.")},
    {"tcp.options.user_to_granularity", RUNGS_TEXT("The unit of the timeout. Set: minutes; not set: seconds.")},
    {"tcp.options.user_to_val", RUNGS_TEXT("The timeout, in the unit that the granularity bit selects.")},
    {"tcp.options.ao",
     RUNGS_TEXT("TCP authentication: a message authentication code over the segment, which only a sender with the key "
                "can compute. Keys can change during the connection. Replaces the MD5 option.")},
    {"tcp.options.ao.keyid", RUNGS_TEXT("The key that authenticates this segment.")},
    {"tcp.options.ao.rnextkeyid", RUNGS_TEXT("The key that the sender is ready to receive.")},
    {"tcp.options.ao.mac", RUNGS_TEXT("The message authentication code, usually 12 bytes.")},
    {"tcp.options.tfo",
     RUNGS_TEXT("TCP Fast Open: a client with a cookie from an earlier connection sends data in its SYN, which saves "
                "one round trip. An empty option requests a cookie; the server gives it in the SYN-ACK.")},
    {"tcp.options.tfo.cookie",
     RUNGS_TEXT("The cookie: 4 to 16 bytes that the server derives from the client's address.")},
    {"tcp.options.eno", RUNGS_TEXT("TCP-ENO: both ends negotiate encryption of the stream (tcpcrypt).")},
    {"tcp.options.eno.suboptions", RUNGS_TEXT("One suboption for each encryption protocol offered, and a role bit.")},
    {"tcp.options.acc_ecn",
     RUNGS_TEXT(
         "Accurate ECN: the number of bytes that arrived with each ECN mark, so that the sender knows the extent of "
         "congestion. Two kinds exist, with different counter order; trailing counters may be omitted.")},
    {"tcp.options.acc_ecn.ee0b", RUNGS_TEXT("The number of bytes that arrived with ECT(0), modulo 2^24; starts at 1.")},
    {"tcp.options.acc_ecn.eceb",
     RUNGS_TEXT("The number of bytes that arrived with CE (congestion experienced), modulo 2^24; starts at 0.")},
    {"tcp.options.acc_ecn.ee1b", RUNGS_TEXT("The number of bytes that arrived with ECT(1), modulo 2^24; starts at 1.")},
    {"tcp.options.experimental", RUNGS_TEXT("A kind for experiments. The first two or four bytes identify the "
                                            "experiment, so that several can share the kind.")},
    {"tcp.options.experimental.exid", RUNGS_TEXT("The experiment identifier, assigned by IANA.")},
    {"tcp.options.experimental.data", RUNGS_TEXT("The data of the experiment.")},
    {"tcp.options.unknown",
     RUNGS_TEXT("An unassigned or unsupported kind. A receiver skips options that it does not support.")},
    {"tcp.options.unknown.payload", RUNGS_TEXT("The data of the option.")},

    // Multipath TCP
    {"tcp.options.mptcp", RUNGS_TEXT("Multipath TCP: several TCP connections (subflows) over different paths carry one "
                                     "byte stream. The subtype gives the message.")},
    {"tcp.options.mptcp.subtype", RUNGS_TEXT("The message of Multipath TCP.")},
    {"tcp.options.mptcp.version", RUNGS_TEXT("The version: 0 is RFC 6824, 1 is RFC 8684.")},
    {"tcp.options.mptcp.flags", RUNGS_TEXT("What the sender supports or requests, one bit each.")},
    {"tcp.options.mptcp.checksumreq.flags",
     RUNGS_TEXT("The sender requires checksums over the data of Multipath TCP.")},
    {"tcp.options.mptcp.extensibility.flag", RUNGS_TEXT("Reserved for extensions; must be 0.")},
    {"tcp.options.mptcp.nomoresubflows.flag",
     RUNGS_TEXT("The sender accepts no further subflows to this address and port.")},
    {"tcp.options.mptcp.reserved.flags", RUNGS_TEXT("Reserved bits.")},
    {"tcp.options.mptcp.sha1.flag", RUNGS_TEXT("Authentication with HMAC-SHA1 (version 0).")},
    {"tcp.options.mptcp.sha256.flag", RUNGS_TEXT("Authentication with HMAC-SHA256 (version 1).")},
    {"tcp.options.mptcp.reserved", RUNGS_TEXT("Reserved bits.")},
    {"tcp.options.mptcp.sendkey",
     RUNGS_TEXT("A random key of the sender. Both keys together authenticate later subflows.")},
    {"tcp.options.mptcp.recvkey", RUNGS_TEXT("Echoes the key of the peer.")},
    {"tcp.options.mptcp.datalvllen", RUNGS_TEXT("The number of data bytes that the mapping covers.")},
    {"tcp.options.mptcp.checksum",
     RUNGS_TEXT("A checksum over the data and its mapping: detects middleboxes that change the data.")},
    {"tcp.options.mptcp.backup.flag", RUNGS_TEXT("Backup: use this path only if no other path works.")},
    {"tcp.options.mptcp.addrid",
     RUNGS_TEXT("The address identifier: it remains valid even if a NAT changes the address.")},
    {"tcp.options.mptcp.recvtok",
     RUNGS_TEXT("The token, a hash of the receiver's key: it identifies the connection that this subflow joins.")},
    {"tcp.options.mptcp.sendrand", RUNGS_TEXT("A nonce for the HMAC: prevents replay.")},
    {"tcp.options.mptcp.sendtrunchmac",
     RUNGS_TEXT("The first 8 bytes of the HMAC, which shows that the sender knows both keys.")},
    {"tcp.options.mptcp.sendhmac", RUNGS_TEXT("The HMAC, which shows that the sender knows both keys.")},
    {"tcp.options.mptcp.datafin.flag", RUNGS_TEXT("DATA_FIN: closes the whole connection, not only this subflow.")},
    {"tcp.options.mptcp.dseqn8.flag", RUNGS_TEXT("Set: the data sequence number has 8 bytes; not set: 4.")},
    {"tcp.options.mptcp.dseqnpresent.flag",
     RUNGS_TEXT("A mapping follows: data sequence number, subflow sequence number and length.")},
    {"tcp.options.mptcp.dataack8.flag", RUNGS_TEXT("Set: the data acknowledgment has 8 bytes; not set: 4.")},
    {"tcp.options.mptcp.dataackpresent.flag", RUNGS_TEXT("A data acknowledgment follows.")},
    {"tcp.options.mptcp.rawdataack",
     RUNGS_TEXT("The next data sequence number that the sender expects, on whichever subflow it arrives.")},
    {"tcp.options.mptcp.rawdataseqno", RUNGS_TEXT("The sequence number of this data in the whole connection.")},
    {"tcp.options.mptcp.subflowseqno",
     RUNGS_TEXT("The sequence number of this data in the subflow, relative to its initial sequence number.")},
    {"tcp.options.mptcp.ipver", RUNGS_TEXT("The IP version of the address that follows: 4 or 6.")},
    {"tcp.options.mptcp.echo", RUNGS_TEXT("Echo: confirms receipt of the address.")},
    {"tcp.options.mptcp.ipv4", RUNGS_TEXT("A further address of the sender.")},
    {"tcp.options.mptcp.ipv6", RUNGS_TEXT("A further address of the sender.")},
    {"tcp.options.mptcp.port", RUNGS_TEXT("The port of the address; omitted if it is the port of this subflow.")},
    {"tcp.options.mptcp.addaddrtrunchmac", RUNGS_TEXT("An HMAC that authenticates the advertised address.")},
    {"tcp.options.mptcp.flag_U.flag", RUNGS_TEXT("Reserved.")},
    {"tcp.options.mptcp.flag_V.flag", RUNGS_TEXT("Reserved.")},
    {"tcp.options.mptcp.flag_W.flag", RUNGS_TEXT("Reserved.")},
    {"tcp.options.mptcp.flag_T.flag", RUNGS_TEXT("Transient: the subflow may be tried again.")},
    {"tcp.options.mptcp.rst_reason", RUNGS_TEXT("The reason for the reset of the subflow.")},
};

} // namespace

std::span<const Purpose> tcpPurposes()
{
    return purposesOfTcp;
}

} // namespace rungs
