// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::tcp {

enum class Field : std::uint16_t {
    sourcePort,
    destinationPort,
    sequenceNumber,
    acknowledgmentNumber,
    dataOffset,
    reserved,
    reservedBits,
    ae,
    flags12,
    flags,
    cwr,
    ece,
    urg,
    ack,
    psh,
    rst,
    syn,
    fin,
    window,
    checksum,
    urgentPointer,
};

inline constexpr FieldSpec fields[] = {
    {Field::sourcePort, "tcp.srcport", "Source port", bits(0, 16), Format::port, "RFC 9293 3.1", "Src port"},
    {Field::destinationPort, "tcp.dstport", "Destination port", bits(16, 16), Format::port, "RFC 9293 3.1", "Dst port"},
    {Field::sequenceNumber, "tcp.seq_raw", "Sequence number", bits(32, 32), Format::sequence, "RFC 9293 3.1", "Seq"},
    {Field::acknowledgmentNumber, "tcp.ack_raw", "Acknowledgment number", bits(64, 32), Format::sequence,
     "RFC 9293 3.1", "Ack"},
    {Field::dataOffset, "tcp.hdr_len", "Data offset", bits(96, 4), Format::words, "RFC 9293 3.1", "Offset"},
    {Field::reserved, "tcp.reserved", "Reserved", bits(100, 4), Format::group, "RFC 9293 3.1", "Rsvd"},
    {Field::reservedBits, "tcp.flags.res", "Reserved bits", bits(100, 3), Format::decimal, "RFC 9293 3.1", "Res"},
    {Field::ae, "tcp.flags.ae", "Accurate ECN (AE, once NS)", bits(103, 1), Format::flag, "RFC 9768 3.1.1", "AE"},
    {Field::flags12, "tcp.flags", "Flags with the reserved bits", bits(100, 12), Format::overlay, "RFC 9293 3.1"},
    {Field::flags, "tcp.flags.control", "Flags", bits(104, 8), Format::group, "RFC 9293 3.1"},
    {Field::cwr, "tcp.flags.cwr", "CWR", bits(104, 1), Format::flag, "RFC 3168 6.1"},
    {Field::ece, "tcp.flags.ece", "ECE", bits(105, 1), Format::flag, "RFC 3168 6.1"},
    {Field::urg, "tcp.flags.urg", "URG", bits(106, 1), Format::flag, "RFC 9293 3.1"},
    {Field::ack, "tcp.flags.ack", "ACK", bits(107, 1), Format::flag, "RFC 9293 3.1"},
    {Field::psh, "tcp.flags.push", "PSH", bits(108, 1), Format::flag, "RFC 9293 3.1"},
    {Field::rst, "tcp.flags.reset", "RST", bits(109, 1), Format::flag, "RFC 9293 3.1"},
    {Field::syn, "tcp.flags.syn", "SYN", bits(110, 1), Format::flag, "RFC 9293 3.1"},
    {Field::fin, "tcp.flags.fin", "FIN", bits(111, 1), Format::flag, "RFC 9293 3.1"},
    {Field::window, "tcp.window_size_value", "Window", bits(112, 16), Format::octets, "RFC 9293 3.1"},
    {Field::checksum, "tcp.checksum", "Checksum", bits(128, 16), Format::checksum, "RFC 9293 3.1"},
    {Field::urgentPointer, "tcp.urgent_pointer", "Urgent pointer", bits(144, 16), Format::decimal, "RFC 9293 3.1",
     "Urgent"},
};
static_assert(tiles(fields) && fixedLength(fields) == 20);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

/// The mask of @p flag in the twelve bits of Field::flags12.
constexpr std::uint16_t flagMask(Field flag)
{
    const BitRange all = fields[static_cast<std::size_t>(Field::flags12)].bits;
    const BitRange one = fields[static_cast<std::size_t>(flag)].bits;
    return static_cast<std::uint16_t>(1U << (all.end() - one.end()));
}

} // namespace rungs::tcp
