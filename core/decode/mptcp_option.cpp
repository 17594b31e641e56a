// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/mptcp_option.h"

#include "core/decode/node_builder.h"

namespace rungs::tcp {

namespace {

/// Rows one after another, each where the one before it ends, as long as there is room.
class Series
{
public:
    Series(NodeBuilder &builder, std::uint32_t next, std::uint32_t end)
        : m_builder(builder)
        , m_next(next)
        , m_end(end)
    { }

    void add(const FieldSpec &spec)
    {
        const std::uint32_t size = spec.bits.byteCount();
        if (m_isShort || m_end - m_next < size) {
            m_isShort = true;
            return;
        }
        m_builder.row(spec, spec.bits.movedByBytes(m_next));
        m_next += size;
    }
    std::uint32_t left() const { return m_end - m_next; }

    /// Adds what is left as bytes, and tells of it.
    void finish(std::uint32_t offset)
    {
        const bool isWrong = m_isShort || left() > 0;
        if (left() > 0)
            m_builder.row(optionRest, bytes(m_next, left()));
        if (isWrong) {
            m_builder.report(Diagnostic::Code::optionLength, Diagnostic::Severity::warning,
                             bytes(offset, m_end - offset), m_end - offset, m_next - offset);
        }
    }

private:
    NodeBuilder &m_builder;
    std::uint32_t m_next;
    std::uint32_t m_end;
    bool m_isShort = false;
};

void addSignal(NodeBuilder &builder, ByteView option, std::uint32_t offset, std::uint32_t length)
{
    builder.row(dataSignal.whole, bytes(offset, length));
    builder.rows(dataSignal.fields, offset);
    const auto isSet = [option](const FieldSpec &flag) { return readBits(option, flag.bits) == 1; };
    Series series(builder, offset + static_cast<std::uint32_t>(fixedLength(dataSignal.fields)), offset + length);
    if (isSet(dataAckPresent))
        series.add(isSet(dataAck8) ? dataAck8Field : dataAck4Field);
    if (isSet(mappingPresent)) {
        series.add(isSet(sequence8) ? dataSequence8Field : dataSequence4Field);
        series.add(subflowSequence);
        series.add(dataLength);
        if (series.left() == dataChecksum.bits.byteCount())
            series.add(dataChecksum);
    }
    series.finish(offset);
}

void addAddress(NodeBuilder &builder, const OptionSpec &spec, std::uint32_t offset, std::uint32_t length)
{
    builder.row(spec.whole, bytes(offset, length));
    builder.rows(spec.fields, offset);
    constexpr std::uint32_t fixed = fixedLength(addAddressFields1);
    static_assert(fixed == fixedLength(addAddressFields0));
    Series series(builder, offset + fixed, offset + length);
    // The length tells the forms apart: 4 or 16 bytes of address, with or without port (2), with or without HMAC (8).
    const std::uint32_t values = length - fixed;
    series.add(values >= 16 ? addedIpv6 : addedIpv4);
    if (series.left() % 8 == 2)
        series.add(addedPort);
    if (series.left() == 8)
        series.add(addedHmac);
    series.finish(offset);
}

} // namespace

const OptionSpec &multipathSpec(ByteView option, std::uint32_t length)
{
    if (option.size() < 3)
        return multipathUnknown;
    const std::uint64_t lowBits = readBits(option, ipVersion.bits);
    switch (readBits(option, multipathSubtype.bits)) {
    case 0:
        return lowBits == 0 ? capable0 : capable1;
    case 1:
        return length == joinSynAck.maxLength ? joinSynAck : length == joinAck.maxLength ? joinAck : joinSyn;
    case 2:
        return dataSignal;
    case 3:
        return lowBits == 4 || lowBits == 6 ? addAddress0 : addAddress1;
    case 4:
        return removeAddress;
    case 5:
        return priority;
    case 6:
        return fail;
    case 7:
        return fastClose;
    case 8:
        return multipathReset;
    case 15:
        return multipathExperiment;
    default:
        return multipathUnknown;
    }
}

void addMultipathOption(NodeBuilder &builder, ByteView option, std::uint32_t offset, std::uint32_t length)
{
    const OptionSpec &spec = multipathSpec(option, length);
    const bool isLongEnough = length >= fixedLength(spec.fields) && option.size() >= fixedLength(spec.fields);
    if (&spec == &dataSignal && isLongEnough)
        addSignal(builder, option, offset, length);
    else if ((&spec == &addAddress0 || &spec == &addAddress1) && isLongEnough)
        addAddress(builder, spec, offset, length);
    else
        addOption(builder, spec, offset, length, optionRest);
}

} // namespace rungs::tcp
