// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/glossary.h"
#include "core/text/phrase.h"

namespace rungs {

namespace {

// The words of the field that no table has. Their other forms are those in which panes and books write them, with bars
// between.
constexpr GlossaryWord words[] = {
    // What is sent
    {"segment", RUNGS_TEXT("Segment"), RUNGS_TEXT("segments"),
     RUNGS_TEXT("What TCP hands to IP at once: one TCP header and the data after it. It is the unit that has sequence "
                "numbers and is acknowledged."),
     "RFC 9293 4"},
    {"packet", RUNGS_TEXT("Packet"), RUNGS_TEXT("packets|datagram"),
     RUNGS_TEXT("What IP carries from address to address: an IP header and, here, one segment. A large one travels in "
                "several fragments."),
     "RFC 791 1.4"},
    {"frame", RUNGS_TEXT("Frame"), RUNGS_TEXT("frames"),
     RUNGS_TEXT("What a network carries at once, and what a capture holds: the header of the link, a packet in it, and "
                "the time at which it was captured."),
     ""},
    {"connection", RUNGS_TEXT("Connection"), RUNGS_TEXT("connections"),
     RUNGS_TEXT("Two sockets and the state that both keep for each other, from the first SYN until both directions are "
                "closed or one side aborts. It carries one stream of bytes each way."),
     "RFC 9293 3.3"},
    {"socket", RUNGS_TEXT("Socket"), RUNGS_TEXT("sockets"),
     RUNGS_TEXT("An address and a port. Two sockets identify a connection."), "RFC 9293 4"},
    {"port", RUNGS_TEXT("Port"), RUNGS_TEXT("ports|ephemeral port"),
     RUNGS_TEXT("A number from 0 to 65535 that tells apart the programs of one address. A server listens on a known "
                "port; a client gets an ephemeral one from its system."),
     "RFC 9293 3.1"},
    {"endpoint", RUNGS_TEXT("Endpoint"), RUNGS_TEXT("endpoints"),
     RUNGS_TEXT("One end of a connection. The client opens actively, with a SYN; the server waits for it in LISTEN."),
     "RFC 9293 3.9.1"},
    {"header", RUNGS_TEXT("Header"), RUNGS_TEXT("headers"),
     RUNGS_TEXT("What a protocol writes before what it carries: in TCP 20 bytes, and up to 40 bytes of options."),
     "RFC 9293 3.1"},
    {"option", RUNGS_TEXT("Option"), RUNGS_TEXT("options|TCP option"),
     RUNGS_TEXT("An extension of the header, by kind and length. Most are offered in the SYN and hold for the whole "
                "connection; what one side does not offer, the other must not use."),
     "RFC 9293 3.1"},
    {"payload", RUNGS_TEXT("Payload"), RUNGS_TEXT("data"),
     RUNGS_TEXT("The bytes after the header: what the application sends. Their number is the length of the IP packet "
                "without the headers; TCP has no field for it."),
     "RFC 9293 3.1"},
    {"stream", RUNGS_TEXT("Byte stream"), RUNGS_TEXT("stream"),
     RUNGS_TEXT("What an application sees of TCP: bytes in order, without the borders of segments. A write can become "
                "several segments, several writes one."),
     "RFC 9293 2.2"},
    {"tcb", RUNGS_TEXT("Transmission control block (TCB)"), RUNGS_TEXT("TCB"),
     RUNGS_TEXT("What an endpoint remembers of a connection: its sockets, its state, and numbers such as SND.UNA, "
                "SND.NXT, SND.WND and RCV.NXT."),
     "RFC 9293 3.3.1"},

    // Numbers
    {"sequence-number", RUNGS_TEXT("Sequence number"), RUNGS_TEXT("sequence numbers|seq"),
     RUNGS_TEXT("Every byte of a direction has one, counted from the initial sequence number, modulo 2^32. The field "
                "holds that of the first byte of data; SYN and FIN consume one each."),
     "RFC 9293 3.4"},
    {"acknowledgment", RUNGS_TEXT("Acknowledgment"),
     RUNGS_TEXT("acknowledges|acknowledged|acknowledgments|acknowledgment number"),
     RUNGS_TEXT("The number that its sender expects next. It is cumulative: everything before it has arrived. Bytes "
                "that arrived beyond a gap are not acknowledged by it."),
     "RFC 9293 3.4"},
    {"isn", RUNGS_TEXT("Initial sequence number (ISN)"), RUNGS_TEXT("ISN|initial sequence number"),
     RUNGS_TEXT("The number that a SYN carries. Each side chooses its own, hard to guess, so that nobody can inject "
                "segments and old ones do not fit a new connection."),
     "RFC 9293 3.4.1"},
    {"relative-number", RUNGS_TEXT("Relative number"), RUNGS_TEXT("relative"),
     RUNGS_TEXT("A sequence number minus the initial one, so that a direction begins at 0. It is not on the wire: the "
                "raw number is."),
     ""},
    {"wraparound", RUNGS_TEXT("Wraparound"), RUNGS_TEXT("PAWS|wrapped around"),
     RUNGS_TEXT("After 4294967295 comes 0. At high rates numbers return while old segments may still be under way: "
                "timestamps tell them apart (PAWS)."),
     "RFC 7323 5"},
    {"msl", RUNGS_TEXT("Maximum segment lifetime (MSL)"), RUNGS_TEXT("MSL|2MSL"),
     RUNGS_TEXT("How long a segment can be under way: two minutes by the standard, less in practice. TIME-WAIT lasts "
                "twice as long."),
     "RFC 9293 3.4.2"},

    // Opening and closing
    {"three-way-handshake", RUNGS_TEXT("Three-way handshake"), RUNGS_TEXT("handshake|three-way open"),
     RUNGS_TEXT("SYN, SYN-ACK, ACK: each side tells its initial sequence number and learns that the other knows it. "
                "Two segments would not do: the server would not know whether its own number had arrived."),
     "RFC 9293 3.5"},
    {"active-open", RUNGS_TEXT("Active open"), RUNGS_TEXT("passive open"),
     RUNGS_TEXT("To send a SYN, as a client does. A server opens passively: it waits in LISTEN."), "RFC 9293 3.9.1"},
    {"simultaneous-open", RUNGS_TEXT("Simultaneous open"), RUNGS_TEXT(""),
     RUNGS_TEXT("Both sides send a SYN before they have that of the other. It makes one connection, not two; neither "
                "side is the server."),
     "RFC 9293 3.5"},
    {"four-segment-close", RUNGS_TEXT("Four-segment close"), RUNGS_TEXT("closing|three-segment close"),
     RUNGS_TEXT(
         "FIN and ACK in each direction. Often it is three segments: the ACK of the first FIN and the second FIN "
         "travel in one, where the other application closes at once."),
     "RFC 9293 3.6"},
    {"half-close", RUNGS_TEXT("Half-close"), RUNGS_TEXT("half-closed"),
     RUNGS_TEXT("One direction is closed by a FIN, the other still carries data."), "RFC 9293 3.6"},
    {"simultaneous-close", RUNGS_TEXT("Simultaneous close"), RUNGS_TEXT(""),
     RUNGS_TEXT("Both sides send a FIN before they have that of the other: both go through CLOSING to TIME-WAIT."),
     "RFC 9293 3.6"},
    {"half-open", RUNGS_TEXT("Half-open connection"), RUNGS_TEXT("half-open"),
     RUNGS_TEXT("One side has forgotten the connection, by a crash for example, and the other does not know. The next "
                "segment is answered with a reset."),
     "RFC 9293 3.5.1"},
    {"abort", RUNGS_TEXT("Abort"), RUNGS_TEXT("aborts"),
     RUNGS_TEXT("To end a connection with a reset: at once, in both directions. Data that is still under way is lost."),
     "RFC 9293 3.9.1"},

    // Flow control
    {"window", RUNGS_TEXT("Window"), RUNGS_TEXT("receive window|windows|flow control|window edge"),
     RUNGS_TEXT("How many bytes, from its acknowledgment number on, a receiver has room for. Its sender may not go "
                "beyond that edge: this is flow control."),
     "RFC 9293 3.8.6"},
    {"usable-window", RUNGS_TEXT("Usable window"), RUNGS_TEXT("may be sent"),
     RUNGS_TEXT("What may be sent now: the window without what is in flight already."), "RFC 9293 3.8.6.2.1"},
    {"window-scale", RUNGS_TEXT("Window scaling"), RUNGS_TEXT("scaled"),
     RUNGS_TEXT(
         "The window field has 16 bits. With the option in both SYNs, each side shifts its windows to the left by "
         "what it announced, never in a SYN. Without the SYN nobody can know the window."),
     "RFC 7323 2"},
    {"in-flight", RUNGS_TEXT("Bytes in flight"), RUNGS_TEXT("in flight|flight"),
     RUNGS_TEXT("Sent and not yet acknowledged: the highest number sent minus the highest acknowledged."),
     "RFC 5681 2"},
    {"silly-window", RUNGS_TEXT("Silly window syndrome"), RUNGS_TEXT("silly window"),
     RUNGS_TEXT("Small windows lead to small segments, which keep the windows small. A receiver should open its window "
                "by a full segment or half of its buffer, or not at all."),
     "RFC 9293 3.8.6.2"},
    {"nagle", RUNGS_TEXT("Nagle's algorithm"), RUNGS_TEXT("Nagle"),
     RUNGS_TEXT("While something is in flight, a sender keeps a short segment back until the acknowledgment comes or "
                "the segment is full. With delayed ACKs both sides can wait for each other."),
     "RFC 9293 3.7.4"},
    {"delayed-ack", RUNGS_TEXT("Delayed ACK"), RUNGS_TEXT("delayed ACKs|delayed acknowledgment"),
     RUNGS_TEXT(
         "A receiver may wait with an acknowledgment, at most 500 ms, for data of its own or a second segment to "
         "go with it. Of full-sized segments at least every second one is acknowledged."),
     "RFC 9293 3.8.6.3"},
    {"persist-timer", RUNGS_TEXT("Persist timer"), RUNGS_TEXT("persist timer"),
     RUNGS_TEXT(
         "While a window is zero, its sender asks with probes, further and further apart: the segment that opens "
         "the window could be lost."),
     "RFC 9293 3.8.6.1"},

    // Times, loss and congestion
    {"rtt", RUNGS_TEXT("Round-trip time (RTT)"), RUNGS_TEXT("RTT|round trip|round trips|round-trip time|SRTT"),
     RUNGS_TEXT("From a segment to the acknowledgment of it. Senders smooth it (SRTT) to set their timer. In a capture "
                "it is measured at the place of the capture."),
     "RFC 6298 2"},
    {"karn", RUNGS_TEXT("Karn's algorithm"), RUNGS_TEXT("Karn"),
     RUNGS_TEXT("A segment that was sent twice measures no round trip: nobody knows which of both the acknowledgment "
                "answers. Timestamps solve that."),
     "RFC 6298 3"},
    {"rto", RUNGS_TEXT("Retransmission timeout (RTO)"), RUNGS_TEXT("RTO|retransmission timer|backoff"),
     RUNGS_TEXT("How long a sender waits for an acknowledgment before it sends again: smoothed round trip plus four "
                "times its variation, at least a second by the standard. It doubles with each expiry."),
     "RFC 6298 2"},
    {"fast-retransmit", RUNGS_TEXT("Fast retransmission"), RUNGS_TEXT("fast retransmit"),
     RUNGS_TEXT("A sender repeats a segment after three duplicate ACKs, or when SACK blocks show the gap, without "
                "waiting for its timer."),
     "RFC 5681 3.2"},
    {"spurious", RUNGS_TEXT("Spurious retransmission"), RUNGS_TEXT("spurious"),
     RUNGS_TEXT("A retransmission of what had arrived: the acknowledgment was lost or late. D-SACK reports it."),
     "RFC 5682"},
    {"tlp", RUNGS_TEXT("Tail loss probe (TLP)"), RUNGS_TEXT("tail loss probe|TLP"),
     RUNGS_TEXT("When the last segments have no answer, a sender repeats the last one after two round trips, so that "
                "SACK can show what is missing, sooner than its timer."),
     "RFC 8985 7"},
    {"rack", RUNGS_TEXT("RACK"), RUNGS_TEXT(""),
     RUNGS_TEXT("Loss detection by time: a segment is lost if one that was sent sufficiently later has arrived."),
     "RFC 8985 6"},
    {"loss", RUNGS_TEXT("Loss"), RUNGS_TEXT("lost|is lost"),
     RUNGS_TEXT("A segment that never arrives: a router had no room for it, or it was damaged. A capture shows it by "
                "what follows: the receiver reports a gap, the sender repeats it."),
     "RFC 5681 1"},
    {"reordering", RUNGS_TEXT("Reordering"), RUNGS_TEXT("overtaken"),
     RUNGS_TEXT("Segments arrive in another order than they were sent in, by paths of different length. Nothing is "
                "lost, but the acknowledgments look like loss at first."),
     "RFC 9293 3.1"},
    {"congestion-window", RUNGS_TEXT("Congestion window (cwnd)"), RUNGS_TEXT("cwnd|congestion window"),
     RUNGS_TEXT(
         "How much a sender dares to have in flight, so that the network is not overloaded. It is a number inside "
         "of the sender: no segment carries it."),
     "RFC 5681 3.1"},
    {"slow-start", RUNGS_TEXT("Slow start"), RUNGS_TEXT("slow-start"),
     RUNGS_TEXT("A connection begins with about 10 segments and doubles its congestion window each round trip, until "
                "something is lost or a threshold is reached."),
     "RFC 5681 3.1, RFC 6928"},
    {"congestion-avoidance", RUNGS_TEXT("Congestion avoidance"), RUNGS_TEXT("congestion control|congestion"),
     RUNGS_TEXT("Beyond slow start the congestion window grows by about one segment each round trip, and shrinks where "
                "loss or a CE mark tells of congestion."),
     "RFC 5681 3.1"},
    {"ecn", RUNGS_TEXT("Explicit congestion notification (ECN)"), RUNGS_TEXT("ECN"),
     RUNGS_TEXT("A router marks packets (CE) instead of dropping them; the receiver echoes the mark (ECE), the sender "
                "slows down and says so (CWR). Both SYNs must offer it."),
     "RFC 3168"},
    {"throughput", RUNGS_TEXT("Throughput"), RUNGS_TEXT("goodput"),
     RUNGS_TEXT("Bytes of payload a second. Goodput counts each byte once, without retransmissions."), "RFC 5166 2.1"},
    {"head-of-line", RUNGS_TEXT("Head-of-line blocking"), RUNGS_TEXT(""),
     RUNGS_TEXT("What arrived beyond a gap waits in the receiver: TCP delivers bytes in order only."), ""},

    // Sizes
    {"mss", RUNGS_TEXT("Maximum segment size (MSS)"), RUNGS_TEXT("MSS"),
     RUNGS_TEXT("The most data that a side accepts in one segment, announced in its SYN: the MTU without the headers, "
                "1460 bytes over Ethernet and IPv4. It is no agreement: each direction has its own."),
     "RFC 9293 3.7.1"},
    {"mtu", RUNGS_TEXT("Maximum transmission unit (MTU)"), RUNGS_TEXT("MTU"),
     RUNGS_TEXT("The largest packet that a link carries: 1500 bytes on Ethernet."), "RFC 9293 3.7.2"},
    {"path-mtu", RUNGS_TEXT("Path MTU discovery"), RUNGS_TEXT("path MTU|MTU black hole|black hole"),
     RUNGS_TEXT(
         "Packets with Don't Fragment find the smallest MTU of a path: a router that cannot pass one answers with "
         "an ICMP error. Where that error is dropped, large segments vanish: a black hole."),
     "RFC 1191, RFC 4821"},
    {"offload", RUNGS_TEXT("Offloading"), RUNGS_TEXT("segmentation offload|offload|network card"),
     RUNGS_TEXT("The network card cuts large segments into small ones, joins received ones, and computes checksums. A "
                "capture on the same machine sees them before the cut and without the checksum."),
     ""},
    {"pseudo-header", RUNGS_TEXT("Pseudo-header"), RUNGS_TEXT("one's complement"),
     RUNGS_TEXT(
         "Addresses, protocol and length, which the checksum covers as well, so that a segment at a wrong address "
         "is noticed. It is not sent. Words of 16 bits are added in one's complement."),
     "RFC 9293 3.1"},

    // Capturing
    {"capture", RUNGS_TEXT("Capture"), RUNGS_TEXT("captured|is captured|capture point"),
     RUNGS_TEXT("A file of frames with their times, recorded at one place of the path. What did not pass there is not "
                "in it."),
     ""},
    {"snap-length", RUNGS_TEXT("Snap length"), RUNGS_TEXT("cut short"),
     RUNGS_TEXT("The most bytes of a frame that a capture keeps. The rest is cut off; its length is still known."), ""},
    {"promiscuous", RUNGS_TEXT("Promiscuous mode"), RUNGS_TEXT("promiscuous"),
     RUNGS_TEXT("A network card hands over frames for others, too, as far as the network brings them to it."), ""},
    {"verdict", RUNGS_TEXT("Verdict"), RUNGS_TEXT("evidence"),
     RUNGS_TEXT("What Rungs says that a segment is or does: an event, with its evidence, and with how certain it is."),
     ""},
    {"stalled", RUNGS_TEXT("Stalled"), RUNGS_TEXT("stood still"),
     RUNGS_TEXT("A connection stands still where it has something to send and longer than a round trip nothing moves: "
                "before a retransmission, or while a window is closed."),
     ""},
    {"limit", RUNGS_TEXT("Limit of a sender"), RUNGS_TEXT("limited|limited by|nothing to send|limits"),
     RUNGS_TEXT("At each moment one thing holds a sender back: the application (nothing to send), the receiver (no "
                "room), or the network (loss, congestion window, bandwidth)."),
     "RFC 4898"},
    {"nat", RUNGS_TEXT("Address translation (NAT)"), RUNGS_TEXT("NAT|address translation"),
     RUNGS_TEXT("A router writes other addresses and ports into packets, and adapts their checksums. A capture on both "
                "sides of it has the connection twice."),
     "RFC 3022"},
    {"tfo", RUNGS_TEXT("TCP Fast Open (TFO)"), RUNGS_TEXT("TFO|Fast Open"),
     RUNGS_TEXT("Data in the SYN, allowed by a cookie from an earlier connection: one round trip less."), "RFC 7413"},
};

} // namespace

std::span<const GlossaryWord> glossaryWords()
{
    return words;
}

} // namespace rungs
