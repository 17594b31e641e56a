// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

/// What macOS says of a packet: interface and process. Its numbers are little-endian.
namespace rungs::pktap {

enum class Field : std::uint16_t {
    length,
    record,
    linkType,
    interface,
    flags,
    family,
    headerLength,
    trailerLength,
    process,
    command,
    service,
    interfaceType,
    interfaceUnit,
    effectiveProcess,
    effectiveCommand,
};

inline constexpr ValueName recordNames[] = {
    {0, "None"},
    {1, "Packet"},
};

inline constexpr FieldSpec fields[] = {
    {Field::length, "pktap.hdrlen", "Header length", littleEndian(bits(0, 32)), Format::octets, "LINKTYPE_PKTAP",
     "Length"},
    {Field::record, "pktap.rectype", "Record type", littleEndian(bits(32, 32)), Format::decimal, "LINKTYPE_PKTAP",
     "Record", recordNames},
    {Field::linkType, "pktap.dlt", "Link type", littleEndian(bits(64, 32)), Format::decimal, "LINKTYPE_PKTAP",
     "Link type"},
    {Field::interface, "pktap.ifname", "Interface", bits(96, 192), Format::text, "LINKTYPE_PKTAP", "Interface"},
    {Field::flags, "pktap.flags", "Flags", littleEndian(bits(288, 32)), Format::hexadecimal, "LINKTYPE_PKTAP", "Flags"},
    {Field::family, "pktap.pfamily", "Address family", littleEndian(bits(320, 32)), Format::decimal, "LINKTYPE_PKTAP",
     "Family"},
    {Field::headerLength, "pktap.llhdrlen", "Length of the link header", littleEndian(bits(352, 32)), Format::octets,
     "LINKTYPE_PKTAP", "Link header"},
    {Field::trailerLength, "pktap.lltrlrlen", "Length of the link trailer", littleEndian(bits(384, 32)), Format::octets,
     "LINKTYPE_PKTAP", "Link trailer"},
    {Field::process, "pktap.pid", "Process", littleEndian(bits(416, 32)), Format::signedDecimal, "LINKTYPE_PKTAP",
     "Process"},
    {Field::command, "pktap.cmdname", "Command", bits(448, 160), Format::text, "LINKTYPE_PKTAP", "Command"},
    {Field::service, "pktap.svc_class", "Service class", littleEndian(bits(608, 32)), Format::decimal, "LINKTYPE_PKTAP",
     "Service"},
    {Field::interfaceType, "pktap.iftype", "Interface type", littleEndian(bits(640, 16)), Format::decimal,
     "LINKTYPE_PKTAP", "Type"},
    {Field::interfaceUnit, "pktap.ifunit", "Interface unit", littleEndian(bits(656, 16)), Format::decimal,
     "LINKTYPE_PKTAP", "Unit"},
    {Field::effectiveProcess, "pktap.epid", "Effective process", littleEndian(bits(672, 32)), Format::signedDecimal,
     "LINKTYPE_PKTAP", "Process"},
    {Field::effectiveCommand, "pktap.ecmdname", "Effective command", bits(704, 160), Format::text, "LINKTYPE_PKTAP",
     "Command"},
};
static_assert(tiles(fields) && fixedLength(fields) == 108);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::pktap
