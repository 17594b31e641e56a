// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase.h"
#include "core/text/purposes.h"

namespace rungs {

namespace {

constexpr Purpose transportPurposesTable[] = {
    {"udp", RUNGS_TEXT("The header of a UDP datagram: ports, a length and a checksum. UDP adds nothing else to "
                       "IP: no order, no repetition, no connection.")},
    {"udp.srcport", RUNGS_TEXT("The port of the sender; 0 where no answer is wanted.")},
    {"udp.dstport", RUNGS_TEXT("The port that the datagram is for.")},
    {"udp.length", RUNGS_TEXT("Bytes of the datagram, these 8 bytes of header included.")},
    {"udp.checksum",
     RUNGS_TEXT("A sum over a pseudo-header, the header and the data. Over IPv4 it may be left out, as 0.")},
    {"icmp", RUNGS_TEXT("A message about the network itself: errors, and questions such as ping.")},
    {"icmp.type", RUNGS_TEXT("What kind of message this is.")},
    {"icmp.code", RUNGS_TEXT("Which case of the type this is.")},
    {"icmp.checksum", RUNGS_TEXT("A sum over the whole message.")},
    {"icmp.ident", RUNGS_TEXT("A number that tells one program's questions from those of another.")},
    {"icmp.seq", RUNGS_TEXT("Counts the questions; the answer repeats it.")},
    {"icmp.unused", RUNGS_TEXT("Not used; it is 0.")},
    {"icmp.mtu", RUNGS_TEXT("The largest packet that the next link takes: the sender is to make its packets smaller.")},
    {"icmp.redir_gw", RUNGS_TEXT("The router that would have been the better one.")},
    {"icmp.pointer", RUNGS_TEXT("The byte of the packet that is wrong.")},
    {"icmp.length", RUNGS_TEXT("How much of the packet that failed is quoted, where more follows it.")},
    {"icmp.rest", RUNGS_TEXT("Bytes whose meaning depends on the type.")},
    {"icmpv6", RUNGS_TEXT("A message about the network itself: errors, ping, and finding neighbours and routers in "
                          "IPv6.")},
    {"icmpv6.type", RUNGS_TEXT("What kind of message this is; below 128 it is an error.")},
    {"icmpv6.code", RUNGS_TEXT("Which case of the type this is.")},
    {"icmpv6.checksum", RUNGS_TEXT("A sum over a pseudo-header and the whole message.")},
    {"icmpv6.echo.identifier", RUNGS_TEXT("A number that tells one program's questions from those of another.")},
    {"icmpv6.echo.sequence_number", RUNGS_TEXT("Counts the questions; the answer repeats it.")},
    {"icmpv6.mtu",
     RUNGS_TEXT("The largest packet that the next link takes: the sender is to make its packets smaller.")},
    {"icmpv6.pointer", RUNGS_TEXT("The byte of the packet that is wrong.")},
    {"icmpv6.nd.na.flag.r", RUNGS_TEXT("The sender is a router.")},
    {"icmpv6.nd.na.flag.s", RUNGS_TEXT("This answers a question.")},
    {"icmpv6.nd.na.flag.o", RUNGS_TEXT("What was known before is to be replaced.")},
    {"icmpv6.nd.na.flag.rsv", RUNGS_TEXT("Kept for later.")},
    {"icmpv6.reserved", RUNGS_TEXT("Bytes whose meaning depends on the type, or that are kept for later.")},
    {"http", RUNGS_TEXT("The head of an HTTP/1 message: a start line and header lines of text, up to an empty "
                        "line. It is data to TCP.")},
    {"http.request.start", RUNGS_TEXT("What the client asks for.")},
    {"http.request.method",
     RUNGS_TEXT("What is to be done: GET fetches, POST sends, HEAD asks for the header lines only.")},
    {"http.request.uri", RUNGS_TEXT("What it is to be done with.")},
    {"http.request.version", RUNGS_TEXT("The version that the client speaks.")},
    {"http.response.start", RUNGS_TEXT("How the request went.")},
    {"http.response.version", RUNGS_TEXT("The version that the server speaks.")},
    {"http.response.code",
     RUNGS_TEXT("How it went: 2xx well, 3xx look elsewhere, 4xx the request is wrong, 5xx the server "
                "failed.")},
    {"http.response.phrase", RUNGS_TEXT("The same in words, for people.")},
    {"http.request.line", RUNGS_TEXT("A name and a value that say more about the request.")},
    {"http.response.line", RUNGS_TEXT("A name and a value that say more about the answer.")},
    {"http.head.end", RUNGS_TEXT("An empty line ends the head; the body follows.")},
};

} // namespace

std::span<const Purpose> transportPurposes()
{
    return transportPurposesTable;
}

} // namespace rungs
