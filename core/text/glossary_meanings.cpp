// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/glossary.h"
#include "core/text/phrase.h"

#include <algorithm>

namespace rungs {

namespace {

constexpr StateMeaning states[] = {
    {TcpState::closed, RUNGS_TEXT("No connection: before the opening, and after everything is over."),
     "RFC 9293 3.3.2"},
    {TcpState::listen, RUNGS_TEXT("A server waits for a SYN on its port."), "RFC 9293 3.3.2"},
    {TcpState::synSent, RUNGS_TEXT("A client has sent its SYN and waits for that of the server."), "RFC 9293 3.3.2"},
    {TcpState::synReceived,
     RUNGS_TEXT("A SYN has come and the own one is sent: what is missing is the acknowledgment of the own SYN."),
     "RFC 9293 3.3.2"},
    {TcpState::established, RUNGS_TEXT("Open: data flows in both directions."), "RFC 9293 3.3.2"},
    {TcpState::finWait1,
     RUNGS_TEXT("Its application has closed: the FIN is sent, and waits for its acknowledgment, or for the FIN of the "
                "peer."),
     "RFC 9293 3.3.2"},
    {TcpState::finWait2, RUNGS_TEXT("The own FIN is acknowledged. The peer may still send, until its own FIN comes."),
     "RFC 9293 3.3.2"},
    {TcpState::closeWait,
     RUNGS_TEXT("The peer has closed its direction. The own application can still send; it has not closed yet. An "
                "endpoint that stays here has an application that forgot to close."),
     "RFC 9293 3.3.2"},
    {TcpState::closing,
     RUNGS_TEXT("Both have sent a FIN before that of the other came; the own one is not acknowledged yet."),
     "RFC 9293 3.3.2"},
    {TcpState::lastAck, RUNGS_TEXT("It closed second: its FIN is sent and waits for the last acknowledgment."),
     "RFC 9293 3.3.2"},
    {TcpState::timeWait,
     RUNGS_TEXT("It closed first and everything is acknowledged. It waits twice the segment lifetime, so that it can "
                "repeat the last acknowledgment, and old segments vanish before the ports are used again."),
     "RFC 9293 3.3.2"},
};

struct EventMeaning
{
    EventKind kind;
    std::string_view text;
};

// Of events that have a constant sentence in their row, only where that is no definition.
constexpr EventMeaning meanings[] = {
    {EventKind::captureDuplicate,
     RUNGS_TEXT("The same packet is twice in the capture, because it passed the place of the capture twice, or was "
                "recorded at two interfaces. It was sent once.")},
    {EventKind::networkDuplicate,
     RUNGS_TEXT("A copy of a segment that the network made. Its sender sent it once; the receiver drops the copy.")},
    {EventKind::oldDuplicate,
     RUNGS_TEXT("A copy that arrives long after the original was acknowledged. Its receiver drops it, and answers with "
                "its current acknowledgment number.")},
    {EventKind::badChecksum,
     RUNGS_TEXT(
         "The checksum does not fit header and data: the segment was damaged, and its receiver drops it without a "
         "word.")},
    {EventKind::reset,
     RUNGS_TEXT("RST: refuses a connection, aborts one, or says that there is none (RFC 9293 3.5.2).")},
    {EventKind::outOfOrder,
     RUNGS_TEXT("An original that arrives after a segment that was sent later: it was overtaken, not lost.")},
    {EventKind::retransmission,
     RUNGS_TEXT("Its sender sends bytes again that it has sent before, because no acknowledgment of them came in time "
                "(RFC 6298), or because the receiver reported a gap (RFC 5681).")},
    {EventKind::keepAlive,
     RUNGS_TEXT("Asks on an idle connection whether the peer is still there: it repeats one sequence number that was "
                "acknowledged already (RFC 9293 3.8.4).")},
    {EventKind::windowProbe,
     RUNGS_TEXT("Asks whether a window that is zero, or too small for what waits, has opened (RFC 9293 3.8.6.1).")},
    {EventKind::duplicateAck,
     RUNGS_TEXT("Acknowledges the same number again, without data and with the same window: a segment beyond a gap has "
                "arrived. The third one in a row starts a fast retransmission (RFC 5681 3.2).")},
    {EventKind::challengeAck,
     RUNGS_TEXT(
         "Answers a SYN, a reset or an acknowledgment that does not fit the connection: a true peer would answer "
         "again with numbers that fit (RFC 5961).")},
    {EventKind::ackOfOldConnection,
     RUNGS_TEXT("An endpoint still answers for an earlier connection on the same ports; the SYN of the new one gets an "
                "acknowledgment that does not fit it.")},
    {EventKind::keepAliveAck, RUNGS_TEXT("Answers a keep-alive: the peer is still there.")},
    {EventKind::windowProbeAck, RUNGS_TEXT("Answers a window probe, with the window as it is now.")},
    {EventKind::zeroWindow,
     RUNGS_TEXT("Its sender has no room: until it announces another window, its peer may send nothing but probes (RFC "
                "9293 3.8.6.1).")},
    {EventKind::windowFull,
     RUNGS_TEXT("With this segment everything is in flight that the receiver has room for. The sender must wait for an "
                "acknowledgment or a larger window.")},
    {EventKind::gap,
     RUNGS_TEXT("Begins beyond what was captured before it: the bytes between are lost, late, or were not captured.")},
    {EventKind::fillsGap, RUNGS_TEXT("Brings bytes that were missing before segments captured earlier.")},
    {EventKind::portReuse, RUNGS_TEXT("Opens a new connection between the sockets of an earlier one.")},
    {EventKind::icmpError,
     RUNGS_TEXT("A router or host reports that a packet could not be delivered, and quotes it (RFC 792, RFC 4443).")},
    {EventKind::otherSynAck,
     RUNGS_TEXT("A second SYN-ACK with another initial sequence number than the first: another host, or the same one "
                "after it forgot the first.")},
    {EventKind::ceMark, RUNGS_TEXT("A router has marked the packet because of congestion, instead of dropping it.")},
    {EventKind::unusual,
     RUNGS_TEXT(
         "Something that no correct endpoint sends, such as SYN together with FIN, or a window that shrinks. The "
         "card says what.")},
    {EventKind::dsack,
     RUNGS_TEXT(
         "A SACK block for bytes that had arrived before: it tells the sender that a retransmission was needless "
         "(RFC 2883).")},
    {EventKind::windowUpdate,
     RUNGS_TEXT("Only announces another window; it acknowledges nothing new and carries no data.")},
    {EventKind::mptcp,
     RUNGS_TEXT("Carries an option of Multipath TCP, which spreads one connection over several paths (RFC 8684).")},
    {EventKind::simultaneousOpenSynAck,
     RUNGS_TEXT("The SYN-ACK of a simultaneous open: it repeats the own SYN and acknowledges that of the peer.")},
    {EventKind::simultaneousOpenAck, RUNGS_TEXT("The first acknowledgment after a simultaneous open.")},
    {EventKind::timeBackwards,
     RUNGS_TEXT("Its time is before that of the frame before it: the clock was set, or several captures were joined.")},
};

} // namespace

std::span<const StateMeaning> stateMeanings()
{
    return states;
}

std::string_view meaningOf(EventKind kind)
{
    const auto found = std::ranges::find(meanings, kind, &EventMeaning::kind);
    return found == std::end(meanings) ? specOf(kind).words.sentence : found->text;
}

} // namespace rungs
