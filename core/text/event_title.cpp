// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segment_text.h"

namespace rungs {

Phrase eventTitle(EventKind kind)
{
    switch (kind) {
    case EventKind::retransmission:
        return {RUNGS_TEXT("Retransmission"), {}};
    case EventKind::outOfOrder:
        return {RUNGS_TEXT("Out of order"), {}};
    case EventKind::networkDuplicate:
        return {RUNGS_TEXT("Copied by the network"), {}};
    case EventKind::captureDuplicate:
        return {RUNGS_TEXT("Captured twice"), {}};
    case EventKind::oldDuplicate:
        return {RUNGS_TEXT("Old copy"), {}};
    case EventKind::gap:
        return {RUNGS_TEXT("Gap"), {}};
    case EventKind::fillsGap:
        return {RUNGS_TEXT("Fills a gap"), {}};
    case EventKind::duplicateAck:
        return {RUNGS_TEXT("Duplicate acknowledgment"), {}};
    case EventKind::sack:
        return {RUNGS_TEXT("Selective acknowledgment"), {}};
    case EventKind::dsack:
        return {RUNGS_TEXT("Report of a duplicate"), {}};
    case EventKind::windowUpdate:
        return {RUNGS_TEXT("Window update"), {}};
    case EventKind::zeroWindow:
        return {RUNGS_TEXT("Zero window"), {}};
    case EventKind::windowFull:
        return {RUNGS_TEXT("Window full"), {}};
    case EventKind::windowProbe:
        return {RUNGS_TEXT("Window probe"), {}};
    case EventKind::windowProbeAck:
        return {RUNGS_TEXT("Answer to a window probe"), {}};
    case EventKind::keepAlive:
        return {RUNGS_TEXT("Keep-alive"), {}};
    case EventKind::keepAliveAck:
        return {RUNGS_TEXT("Answer to a keep-alive"), {}};
    case EventKind::challengeAck:
        return {RUNGS_TEXT("Challenge"), {}};
    case EventKind::ackOfOldConnection:
        return {RUNGS_TEXT("Acknowledgment of an old connection"), {}};
    case EventKind::reset:
        return {RUNGS_TEXT("Reset"), {}};
    case EventKind::portReuse:
        return {RUNGS_TEXT("Ports used again"), {}};
    case EventKind::urgent:
        return {RUNGS_TEXT("Urgent data"), {}};
    case EventKind::ceMark:
        return {RUNGS_TEXT("Congestion mark"), {}};
    case EventKind::ece:
        return {RUNGS_TEXT("Congestion echo"), {}};
    case EventKind::cwr:
        return {RUNGS_TEXT("Congestion window reduced"), {}};
    case EventKind::ecnSetupSyn:
        return {RUNGS_TEXT("ECN asked for"), {}};
    case EventKind::ecnSetupSynAck:
        return {RUNGS_TEXT("ECN agreed to"), {}};
    case EventKind::tfoCookieRequest:
        return {RUNGS_TEXT("Fast Open: asks for a cookie"), {}};
    case EventKind::tfoCookie:
        return {RUNGS_TEXT("Fast Open: a cookie"), {}};
    case EventKind::tfoDataInSyn:
        return {RUNGS_TEXT("Fast Open: data with the SYN"), {}};
    case EventKind::mptcp:
        return {RUNGS_TEXT("Multipath TCP"), {}};
    case EventKind::simultaneousOpenSynAck:
    case EventKind::simultaneousOpenAck:
        return {RUNGS_TEXT("Simultaneous open"), {}};
    case EventKind::badChecksum:
        return {RUNGS_TEXT("Wrong checksum"), {}};
    case EventKind::unacceptableAck:
        return {RUNGS_TEXT("Confirms the unseen"), {}};
    case EventKind::unusual:
        return {RUNGS_TEXT("Unusual"), {}};
    case EventKind::count:
        break;
    }
    return {};
}

} // namespace rungs
