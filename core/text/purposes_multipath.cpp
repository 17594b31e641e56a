// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase.h"
#include "core/text/purposes.h"

namespace rungs {

namespace {

constexpr Purpose multipathPurposesTable[] = {
    {"tcp.options.mptcp",
     RUNGS_TEXT("Multipath TCP: several TCP connections (subflows), over different networks, carry one "
                "stream together. The subtype says which of its messages this is.")},
    {"tcp.options.mptcp.subtype", RUNGS_TEXT("Which message of Multipath TCP this is.")},
    {"tcp.options.mptcp.version", RUNGS_TEXT("The version: 0 is RFC 6824, 1 is RFC 8684.")},
    {"tcp.options.mptcp.flags", RUNGS_TEXT("What the sender is able to do or asks for, a bit each.")},
    {"tcp.options.mptcp.checksumreq.flags", RUNGS_TEXT("The sender wants checksums over the data of Multipath TCP.")},
    {"tcp.options.mptcp.extensibility.flag", RUNGS_TEXT("Kept for extensions; it must be 0.")},
    {"tcp.options.mptcp.nomoresubflows.flag",
     RUNGS_TEXT("The sender takes no more subflows to this address and port.")},
    {"tcp.options.mptcp.reserved.flags", RUNGS_TEXT("Bits that are kept for later.")},
    {"tcp.options.mptcp.sha1.flag", RUNGS_TEXT("HMAC-SHA1 proves that the keys are known (version 0).")},
    {"tcp.options.mptcp.sha256.flag", RUNGS_TEXT("HMAC-SHA256 proves that the keys are known (version 1).")},
    {"tcp.options.mptcp.reserved", RUNGS_TEXT("Bits that are kept for later.")},
    {"tcp.options.mptcp.sendkey",
     RUNGS_TEXT("A random key of the sender. Both keys together prove later that a new subflow belongs to"
                " this connection.")},
    {"tcp.options.mptcp.recvkey", RUNGS_TEXT("The key of the other side, repeated.")},
    {"tcp.options.mptcp.datalvllen", RUNGS_TEXT("How many bytes of data the mapping covers.")},
    {"tcp.options.mptcp.checksum",
     RUNGS_TEXT("A checksum over the data and its place in the stream: it finds boxes on the way that "
                "change data.")},
    {"tcp.options.mptcp.backup.flag", RUNGS_TEXT("This path is to be used only where no other one works.")},
    {"tcp.options.mptcp.addrid",
     RUNGS_TEXT("A number for the address: it names the address even where a translator changes it.")},
    {"tcp.options.mptcp.recvtok",
     RUNGS_TEXT("A hash of the receiver's key: it names the connection that this subflow joins.")},
    {"tcp.options.mptcp.sendrand",
     RUNGS_TEXT("A random number that goes into the proof, so that an old one cannot be used again.")},
    {"tcp.options.mptcp.sendtrunchmac", RUNGS_TEXT("The first 8 bytes of the proof that the sender knows both keys.")},
    {"tcp.options.mptcp.sendhmac", RUNGS_TEXT("The proof that the sender knows both keys.")},
    {"tcp.options.mptcp.datafin.flag",
     RUNGS_TEXT("The stream ends: the FIN of the whole connection, not of this subflow.")},
    {"tcp.options.mptcp.dseqn8.flag", RUNGS_TEXT("The data sequence number has 8 bytes, else 4.")},
    {"tcp.options.mptcp.dseqnpresent.flag",
     RUNGS_TEXT("Data sequence number, subflow sequence number and length follow.")},
    {"tcp.options.mptcp.dataack8.flag", RUNGS_TEXT("The data acknowledgment has 8 bytes, else 4.")},
    {"tcp.options.mptcp.dataackpresent.flag", RUNGS_TEXT("A data acknowledgment follows.")},
    {"tcp.options.mptcp.rawdataack",
     RUNGS_TEXT("The next byte of the whole stream that the sender waits for, whichever subflow brings "
                "it.")},
    {"tcp.options.mptcp.rawdataseqno", RUNGS_TEXT("The place of this data in the whole stream.")},
    {"tcp.options.mptcp.subflowseqno",
     RUNGS_TEXT("The place of this data in the subflow, counted from its first number.")},
    {"tcp.options.mptcp.ipver", RUNGS_TEXT("4 or 6: the version of the address that follows.")},
    {"tcp.options.mptcp.echo", RUNGS_TEXT("The address is repeated to say that it has arrived.")},
    {"tcp.options.mptcp.ipv4", RUNGS_TEXT("An address at which the sender can be reached too.")},
    {"tcp.options.mptcp.ipv6", RUNGS_TEXT("An address at which the sender can be reached too.")},
    {"tcp.options.mptcp.port", RUNGS_TEXT("The port that belongs to the address; left out where it is the same.")},
    {"tcp.options.mptcp.addaddrtrunchmac",
     RUNGS_TEXT("A proof that the offer of the address comes from who opened the connection.")},
    {"tcp.options.mptcp.flag_U.flag", RUNGS_TEXT("Kept for later.")},
    {"tcp.options.mptcp.flag_V.flag", RUNGS_TEXT("Kept for later.")},
    {"tcp.options.mptcp.flag_W.flag", RUNGS_TEXT("Kept for later.")},
    {"tcp.options.mptcp.flag_T.flag", RUNGS_TEXT("The reason is of a passing kind: the subflow may be tried again.")},
    {"tcp.options.mptcp.rst_reason", RUNGS_TEXT("Why the subflow was reset.")},
};

} // namespace

std::span<const Purpose> multipathPurposes()
{
    return multipathPurposesTable;
}

} // namespace rungs
