// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase.h"
#include "core/text/purposes.h"

namespace rungs {

namespace {

constexpr Purpose tcpOptionPurposesTable[] = {
    {"tcp.option_kind",
     RUNGS_TEXT("The option kind, assigned by IANA. A receiver skips an unknown option by its length.")},
    {"tcp.option_len", RUNGS_TEXT("The length of the option in bytes, including kind and length. Less than 2 is "
                                  "invalid: the next option could not be found.")},
    {"tcp.options.eol",
     RUNGS_TEXT("The list of options ends here. What follows up to the end of the header is padding, and "
                "must be 0.")},
    {"tcp.options.nop", RUNGS_TEXT("No operation: one byte of padding between options, mostly to put the next one on a "
                                   "boundary of 4 bytes.")},
    {"tcp.options.padding", RUNGS_TEXT("Bytes behind the end of the option list. They must be 0.")},
    {"tcp.options.rest", RUNGS_TEXT("Bytes of the option list that cannot be read: the length before them is invalid, "
                                    "or there are more than the option can have.")},
    {"tcp.options.mss",
     RUNGS_TEXT(
         "The largest amount of data that the sender of this SYN can receive in one segment, without headers. Each "
         "side announces its own; it is not negotiated. The default is 536 bytes for IPv4 and 1220 for IPv6.")},
    {"tcp.options.mss_val",
     RUNGS_TEXT("Bytes of data in the largest segment that the sender can take. 1460 is the usual 1500 "
                "bytes of an Ethernet packet less 20 bytes of IPv4 and 20 bytes of TCP header.")},
    {"tcp.options.wscale",
     RUNGS_TEXT("The window field has 16 bits, at most 65535 bytes. With this option in both SYNs, each side announces "
                "by how many bits its own later windows are shifted left.")},
    {"tcp.options.wscale.shift",
     RUNGS_TEXT("How many bits the windows of this sender are shifted to the left: 7 makes each step 128 "
                "bytes. More than 14 is not allowed and is used as 14.")},
    {"tcp.options.sack_perm",
     RUNGS_TEXT("The sender understands selective acknowledgments. Only where both SYNs say so may SACK "
                "options follow.")},
    {"tcp.options.sack",
     RUNGS_TEXT(
         "Selective acknowledgment: blocks of data that have arrived beyond a gap, so that only the missing data needs "
         "to be retransmitted. The first block is the most recent one; up to four fit, three beside timestamps.")},
    {"tcp.options.sack_le", RUNGS_TEXT("The first sequence number of a block that has arrived.")},
    {"tcp.options.sack_re", RUNGS_TEXT("The sequence number after the block: the block ends just before it.")},
    {"tcp.options.echo",
     RUNGS_TEXT("An old way of measuring the round trip, which the timestamps option has replaced.")},
    {"tcp.options.echoreply", RUNGS_TEXT("The answer to an echo option; the timestamps option has replaced both.")},
    {"tcp.options.echo_value", RUNGS_TEXT("The value that comes back in the answer.")},
    {"tcp.options.timestamp",
     RUNGS_TEXT("Two clock values in each segment: that of the sender, and the last one that it received. They measure "
                "the round-trip time even for retransmitted segments, and detect old duplicates after the sequence "
                "numbers have wrapped around (PAWS).")},
    {"tcp.options.timestamp.tsval", RUNGS_TEXT("The clock of the sender when it sent this segment. Its unit and its "
                                               "start are up to the sender; within a connection it never goes back.")},
    {"tcp.options.timestamp.tsecr",
     RUNGS_TEXT("The timestamp value of the other side that this segment answers. The other side "
                "subtracts it from its clock and has a round-trip time. In a first SYN it is 0.")},
    {"tcp.options.pop_permitted",
     RUNGS_TEXT("Offered partial order delivery, an experiment of 1994: data could be handed over out of "
                "order. It is obsolete.")},
    {"tcp.options.pop", RUNGS_TEXT("Where a unit of partially ordered data begins and ends. It is obsolete.")},
    {"tcp.options.pop.start", RUNGS_TEXT("The unit of data begins in this segment.")},
    {"tcp.options.pop.end", RUNGS_TEXT("The unit of data ends in this segment.")},
    {"tcp.options.pop.filler", RUNGS_TEXT("Bits that fill the byte.")},
    {"tcp.options.cc",
     RUNGS_TEXT("The connection count of T/TCP, an old way to carry data in the SYN. It is obsolete; Fast"
                " Open has taken its place.")},
    {"tcp.options.ccnew",
     RUNGS_TEXT("A new connection count of T/TCP where the old one cannot be used. It is obsolete.")},
    {"tcp.options.ccecho", RUNGS_TEXT("The connection count of T/TCP, echoed by the server. It is obsolete.")},
    {"tcp.options.cc_value", RUNGS_TEXT("The number that tells one T/TCP connection from the next.")},
    {"tcp.options.altchecksum", RUNGS_TEXT("Asks for another checksum than TCP's own. It is obsolete.")},
    {"tcp.options.altchecksum.number", RUNGS_TEXT("Which checksum is asked for.")},
    {"tcp.options.altchecksum_data",
     RUNGS_TEXT("A checksum that does not fit into the checksum field. It is obsolete.")},
    {"tcp.options.altchecksum.data", RUNGS_TEXT("The bytes of that checksum.")},
    {"tcp.options.skeeter", RUNGS_TEXT("A proposal for encryption that was never published. It is obsolete.")},
    {"tcp.options.bubba", RUNGS_TEXT("A proposal for encryption that was never published. It is obsolete.")},
    {"tcp.options.trailer_checksum", RUNGS_TEXT("A checksum behind the data. It is obsolete.")},
    {"tcp.options.md5",
     RUNGS_TEXT("A keyed digest over the segment: only who knows the key can send one that is accepted. "
                "It protects routing sessions (BGP); TCP-AO replaces it.")},
    {"tcp.options.md5.digest", RUNGS_TEXT("The MD5 sum over pseudo-header, header without options, data and key.")},
    {"tcp.options.scps", RUNGS_TEXT("What a TCP made for space links is able to do: partial reliability, its own "
                                    "acknowledgments, header compression.")},
    {"tcp.options.scps.vector", RUNGS_TEXT("One bit for each ability.")},
    {"tcp.options.scpsflags.bets", RUNGS_TEXT("Data may be given up where it cannot be delivered in time.")},
    {"tcp.options.scpsflags.snack1", RUNGS_TEXT("Short negative acknowledgments are understood.")},
    {"tcp.options.scpsflags.snack2", RUNGS_TEXT("Long negative acknowledgments are understood.")},
    {"tcp.options.scpsflags.compress", RUNGS_TEXT("Headers may be compressed.")},
    {"tcp.options.scpsflags.nlts", RUNGS_TEXT("The network layer carries timestamps.")},
    {"tcp.options.scpsflags.reserved", RUNGS_TEXT("Bits that are kept for later.")},
    {"tcp.options.scps.binding", RUNGS_TEXT("The number of the connection for header compression.")},
    {"tcp.options.scps.binding.data", RUNGS_TEXT("More abilities, each with a number and a length.")},
    {"tcp.options.snack", RUNGS_TEXT("A negative acknowledgment of the space TCP: says which data is missing.")},
    {"tcp.options.snack.offset", RUNGS_TEXT("How far behind the acknowledgment number the hole begins, in segments.")},
    {"tcp.options.snack.size", RUNGS_TEXT("How large the hole is, in segments.")},
    {"tcp.options.snack.data", RUNGS_TEXT("Which of the segments behind the hole are missing, a bit each.")},
    {"tcp.options.scpsrec", RUNGS_TEXT("Marks where a record ends in the stream of the space TCP.")},
    {"tcp.options.scpscor",
     RUNGS_TEXT("Tells that data was lost by damage and not by congestion: no need to slow down.")},
    {"tcp.options.snap", RUNGS_TEXT("An assigned kind that was never published.")},
    {"tcp.options.compression_filter", RUNGS_TEXT("An assigned kind that was never published.")},
    {"tcp.options.qs",
     RUNGS_TEXT("The answer to a Quick-Start request: at which rate the sender may begin, if all routers "
                "agreed.")},
    {"tcp.options.qs.reserved", RUNGS_TEXT("Bits that are kept for later.")},
    {"tcp.options.qs.rate", RUNGS_TEXT("The rate that all routers agreed to: 40 kbit/s times two to this power.")},
    {"tcp.options.qs.ttl_diff",
     RUNGS_TEXT("The difference between the Quick-Start TTL and the IP TTL: it stays the same only where "
                "every router took part.")},
    {"tcp.options.qs.nonce", RUNGS_TEXT("A random number that shows whether a router lowered the rate.")},
    {"tcp.options.qs.reserved2", RUNGS_TEXT("Bits that are kept for later.")},
    {"tcp.options.user_to",
     RUNGS_TEXT("How long the sender will keep the connection while its data stays unacknowledged. It is "
                "advice to the other side.")},
    {"tcp.options.user_to_granularity", RUNGS_TEXT("Set: the timeout counts minutes; not set: seconds.")},
    {"tcp.options.user_to_val", RUNGS_TEXT("The timeout in the unit that the bit in front of it says.")},
    {"tcp.options.ao",
     RUNGS_TEXT("TCP authentication: a code over the segment that only who knows the key can make. Keys "
                "can change while the connection lives; it replaces the MD5 option.")},
    {"tcp.options.ao.keyid", RUNGS_TEXT("Which key made the code of this segment.")},
    {"tcp.options.ao.rnextkeyid", RUNGS_TEXT("Which key the sender is ready for in the answers.")},
    {"tcp.options.ao.mac", RUNGS_TEXT("The message authentication code, mostly 12 bytes.")},
    {"tcp.options.tfo",
     RUNGS_TEXT("TCP Fast Open: with a cookie from an earlier visit a client may send data in its SYN and"
                " so saves a round trip. An empty option asks for a cookie; the server gives one in its "
                "SYN-ACK.")},
    {"tcp.options.tfo.cookie",
     RUNGS_TEXT("The cookie: 4 to 16 bytes that the server made out of the client's address.")},
    {"tcp.options.eno",
     RUNGS_TEXT("TCP-ENO: both sides agree on encrypting the stream (tcpcrypt) where both are able to.")},
    {"tcp.options.eno.suboptions",
     RUNGS_TEXT("One suboption for each way of encrypting that is offered, and a role bit.")},
    {"tcp.options.acc_ecn",
     RUNGS_TEXT("Accurate ECN: how many bytes have arrived with each mark of the IP header, so that the "
                "sender sees how strong the congestion is. Two kinds exist that order the counters "
                "differently; counters at the end may be left out.")},
    {"tcp.options.acc_ecn.ee0b",
     RUNGS_TEXT("Bytes that arrived marked ECT(0), modulo 2 to the 24th; counting begins at 1.")},
    {"tcp.options.acc_ecn.eceb",
     RUNGS_TEXT("Bytes that arrived marked CE (congestion experienced), modulo 2 to the 24th; counting "
                "begins at 0.")},
    {"tcp.options.acc_ecn.ee1b",
     RUNGS_TEXT("Bytes that arrived marked ECT(1), modulo 2 to the 24th; counting begins at 1.")},
    {"tcp.options.experimental",
     RUNGS_TEXT("A kind for experiments. Its first two or four bytes name the experiment, so that several"
                " can share the kind.")},
    {"tcp.options.experimental.exid", RUNGS_TEXT("The experiment, from a list that IANA keeps.")},
    {"tcp.options.experimental.data", RUNGS_TEXT("What the experiment says.")},
    {"tcp.options.unknown",
     RUNGS_TEXT("A kind that is not in the list of IANA, or that is not known here. Who does not know an "
                "option skips it.")},
    {"tcp.options.unknown.payload", RUNGS_TEXT("The bytes of the option as they are.")},
};

} // namespace

std::span<const Purpose> tcpOptionPurposes()
{
    return tcpOptionPurposesTable;
}

} // namespace rungs
