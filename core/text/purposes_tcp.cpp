// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase.h"
#include "core/text/purposes.h"

namespace rungs {

namespace {

constexpr Purpose tcpPurposesTable[] = {
    {"tcp", RUNGS_TEXT("The header of a TCP segment. TCP gives two programs a stream of bytes that arrives "
                       "complete and in order, over a network that may lose, copy and reorder packets. Every "
                       "segment carries this header: 20 fixed bytes, then up to 40 bytes of options.")},
    {"tcp.srcport",
     RUNGS_TEXT("The port that the sender of this segment uses. Two addresses and two ports together name"
                " one connection; a client usually gets a free high number from its system.")},
    {"tcp.dstport", RUNGS_TEXT("The port that this segment is for. Servers wait on numbers that are agreed on: 80 for "
                               "HTTP, 443 for HTTPS, 22 for SSH.")},
    {"tcp.seq_raw",
     RUNGS_TEXT("The number of the first byte of data in this segment, counted in the sender's own stream"
                " from a first number chosen at random. SYN and FIN take up one number each, though they "
                "are no data. Numbers go from 0 to 4294967295 and then begin again.")},
    {"tcp.ack_raw", RUNGS_TEXT("The number of the next byte that the sender of this segment waits for: everything in "
                               "front of it has arrived. It counts only where the ACK flag is set.")},
    {"tcp.hdr_len", RUNGS_TEXT("How long the TCP header is, in words of 4 bytes: it tells where the data begins. The "
                               "smallest value is 5 (20 bytes, no options), the largest 15 (60 bytes, 40 of them "
                               "options).")},
    {"tcp.reserved",
     RUNGS_TEXT("Bits that are kept for later and are sent as 0. Older books count six reserved bits, "
                "because two of them have become CWR and ECE (RFC 3168). RFC 9293 counts four; the lowest"
                " of these is AE (RFC 9768), which was once called NS.")},
    {"tcp.flags.res",
     RUNGS_TEXT("Bits that are kept for later and are sent as 0; who receives them must ignore them.")},
    {"tcp.flags.ae", RUNGS_TEXT("Accurate ECN: together with CWR and ECE it counts marked packets, so that the sender "
                                "learns how many there were and not only that there were some (RFC 9768). The same bit "
                                "was once NS, a nonce (RFC 3540).")},
    {"tcp.flags", RUNGS_TEXT("All twelve bits behind the data offset: four reserved ones and the eight flags.")},
    {"tcp.flags.control",
     RUNGS_TEXT("Eight bits that say what the segment is: whether it opens (SYN), acknowledges (ACK), "
                "closes (FIN) or breaks off (RST) the connection, and how its data is to be handled.")},
    {"tcp.flags.cwr",
     RUNGS_TEXT("Congestion Window Reduced: the sender has heard of congestion (ECE) and has slowed down."
                " In a SYN, together with ECE, it offers ECN.")},
    {"tcp.flags.ece",
     RUNGS_TEXT("ECN-Echo: a router has marked a packet because of congestion, and the receiver tells the"
                " sender. In a SYN it offers ECN.")},
    {"tcp.flags.urg",
     RUNGS_TEXT("The urgent pointer counts. It was meant to get the receiver's attention in the middle of"
                " the stream; new programs must not use it (RFC 6093).")},
    {"tcp.flags.ack", RUNGS_TEXT("The acknowledgment number counts. It is set in every segment of a connection but the "
                                 "first one.")},
    {"tcp.flags.push",
     RUNGS_TEXT("Push: what has come so far is to be handed to the program at once and not kept back for "
                "more. Most systems set it on the last segment of each write.")},
    {"tcp.flags.reset",
     RUNGS_TEXT("Reset: the connection does not exist, or is broken off at once. Whatever was still on "
                "the way is lost.")},
    {"tcp.flags.syn",
     RUNGS_TEXT("Synchronize: opens the connection. The sequence number of this segment is the sender's "
                "first number, and the SYN itself takes up one number.")},
    {"tcp.flags.fin", RUNGS_TEXT("Finish: the sender has no more data. The FIN takes up one number, so that it can be "
                                 "acknowledged; the other direction may go on.")},
    {"tcp.window_size_value",
     RUNGS_TEXT("How many bytes the sender of this segment is ready to receive from the acknowledgment "
                "number on: this is how a receiver slows a sender down. Where both sides offered a window"
                " scale, the number is shifted to the left by the sender's scale, but never in a SYN.")},
    {"tcp.checksum", RUNGS_TEXT("A sum over the header, the data and a pseudo-header of the IP addresses, the protocol "
                                "and the length. It finds accidental damage; it does not protect against anybody who "
                                "changes the segment on purpose.")},
    {"tcp.urgent_pointer",
     RUNGS_TEXT("Where the urgent data ends, as a distance from the sequence number. It counts only where"
                " the URG flag is set.")},
    {"tcp.options",
     RUNGS_TEXT("What both ends agree on beyond the fixed header. Each option has a kind, and all but two"
                " of them a length; the list fills whole words of 4 bytes. Most are offered in the SYN "
                "and count for the whole connection.")},
};

} // namespace

std::span<const Purpose> tcpPurposes()
{
    return tcpPurposesTable;
}

} // namespace rungs
