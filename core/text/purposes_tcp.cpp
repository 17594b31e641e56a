// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase.h"
#include "core/text/purposes.h"

namespace rungs {

namespace {

constexpr Purpose tcpPurposesTable[] = {
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
                                 "middle of the stream; new applications must not use it (RFC 6093).")},
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
};

} // namespace

std::span<const Purpose> tcpPurposes()
{
    return tcpPurposesTable;
}

} // namespace rungs
