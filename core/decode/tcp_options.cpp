// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/tcp_options.h"

#include "core/decode/mptcp_option.h"
#include "core/decode/option_list.h"
#include "core/decode/option_walk.h"
#include "core/decode/tcp_header.h"

#include <algorithm>

namespace rungs::tcp {

namespace {

constexpr std::uint8_t largestShift = 14; // RFC 7323 2.3

const OptionSpec *byKind(std::span<const OptionSpec> specs, std::uint64_t kind)
{
    for (const OptionSpec &spec : specs) {
        if (spec.kind == kind)
            return &spec;
    }
    return nullptr;
}

const OptionSpec &specOfOption(const OptionPlace &place)
{
    const auto kind = static_cast<OptionKind>(place.kind);
    const bool isExperiment = kind == OptionKind::experiment1 || kind == OptionKind::experiment2;
    if (isExperiment && place.bytes.size() >= 4) {
        if (const OptionSpec *spec = byKind(experimentSpecs, readBits(place.bytes, experimentId.bits)))
            return *spec;
    }
    const OptionSpec *spec = byKind(optionSpecs, place.kind);
    return spec != nullptr ? *spec : unknownOption;
}

/// Whether an option is all there, and of a length that its kind has.
bool isWhole(const OptionPlace &place, const OptionSpec &spec)
{
    return place.fault == OptionPlace::Fault::none && place.bytes.size() == place.length
           && place.length >= spec.minLength && place.length <= spec.maxLength;
}

template <OptionKind kind>
bool isWhole(const OptionPlace &place)
{
    constexpr const OptionSpec &spec = optionOf(kind);
    return isWhole(place, spec);
}

void readSack(const OptionPlace &place, SegmentOptions &found)
{
    constexpr std::size_t head = fixedLength(kindAndLength);
    constexpr std::size_t block = fixedLength(sackBlock);
    found.sackCount = static_cast<std::uint8_t>((place.length - head) / block);
    for (std::size_t i = 0; i < found.sackCount; ++i) {
        const std::uint8_t *const at = place.bytes.data() + head + i * block;
        found.sack[i] = {SequenceNumber(readRange<sackLeft.bits>(at)), SequenceNumber(readRange<sackRight.bits>(at))};
    }
}

void readMultipath(const OptionPlace &place, SegmentOptions &found)
{
    constexpr std::uint8_t signal = 2;
    if (place.fault != OptionPlace::Fault::none || place.bytes.size() < multipathSubtype.bits.endByte())
        return;
    const std::uint8_t subtype = readRange<multipathSubtype.bits>(place.bytes.data());
    if (found.mptcpSubtype == SegmentOptions::noMptcp || found.mptcpSubtype == signal)
        found.mptcpSubtype = subtype;
    if (subtype == signal && place.bytes.size() >= dataFin.bits.endByte()
        && readRange<dataFin.bits>(place.bytes.data()) != 0)
        found.mptcpDataFin = true;
}

void readFastOpen(const OptionPlace &place, const OptionSpec &spec, SegmentOptions &found)
{
    if (!isWhole(place, spec))
        return;
    found.hasFastOpen = true;
    found.fastOpenCookie = static_cast<std::uint8_t>(place.length - spec.minLength);
}

/// The counters of accurate ECN are left out from the end, whole ones only.
bool hasOddCounters(const OptionPlace &place, const OptionSpec &spec)
{
    const FieldSpec *table = spec.fields.data();
    const bool isAccurateEcn = table == accurateEcnFields0 || table == accurateEcnFields1
                               || table == experimentAccurateEcnFields0 || table == experimentAccurateEcnFields1;
    return isAccurateEcn && place.length >= spec.minLength && (place.length - spec.minLength) % 3 != 0;
}

void judgeOption(NodeBuilder &builder, const OptionPlace &place, const OptionSpec &spec, std::uint32_t offset)
{
    const bool isSyn = builder.view().size() >= 14 && readBits(builder.view(), specOf<Field::syn>().bits) == 1;
    if (spec.onlyInSyn && !isSyn) {
        builder.report(Diagnostic::Code::onlyInSyn, Diagnostic::Severity::warning, bytes(offset, place.length),
                       place.kind);
    }
    if (hasOddCounters(place, spec)) {
        builder.report(Diagnostic::Code::optionLength, Diagnostic::Severity::warning, bytes(offset, place.length),
                       place.length, spec.maxLength);
    }
    if (static_cast<OptionKind>(place.kind) == OptionKind::windowScale && place.bytes.size() == 3
        && readBits(place.bytes, windowScaleShift.bits) > largestShift) {
        builder.report(Diagnostic::Code::windowScaleTooLarge, Diagnostic::Severity::warning,
                       windowScaleShift.bits.movedByBytes(offset), readBits(place.bytes, windowScaleShift.bits),
                       largestShift);
    }
}

void addOne(NodeBuilder &builder, const OptionPlace &place, const OptionSpec &spec, std::uint32_t offset)
{
    if (static_cast<OptionKind>(place.kind) == OptionKind::multipath) {
        addMultipathOption(builder, place.bytes, offset, place.length);
        return;
    }
    addOption(builder, spec, offset, place.length, optionRest);
    judgeOption(builder, place, spec, offset);
}

} // namespace

std::optional<Timestamps> readOptions(ByteView options, SegmentOptions &found)
{
    std::optional<Timestamps> timestamps;
    forEachOption(options, [&](const OptionPlace &place) {
        const std::uint8_t *const option = place.bytes.data();
        switch (static_cast<OptionKind>(place.kind)) {
        case OptionKind::maximumSegmentSize:
            if (isWhole<OptionKind::maximumSegmentSize>(place))
                found.mss = readRange<mssValue.bits>(option);
            break;
        case OptionKind::windowScale:
            if (isWhole<OptionKind::windowScale>(place))
                found.windowScale = std::min(readRange<windowScaleShift.bits>(option), largestShift);
            break;
        case OptionKind::sackPermitted:
            if (isWhole<OptionKind::sackPermitted>(place))
                found.sackPermitted = true;
            break;
        case OptionKind::sack:
            if (isWhole<OptionKind::sack>(place))
                readSack(place, found);
            break;
        case OptionKind::timestamps:
            if (isWhole<OptionKind::timestamps>(place))
                timestamps = timestampsOf(option);
            break;
        case OptionKind::multipath:
            readMultipath(place, found);
            break;
        case OptionKind::fastOpen:
            readFastOpen(place, optionOf(OptionKind::fastOpen), found);
            break;
        case OptionKind::experiment1:
        case OptionKind::experiment2:
            if (const OptionSpec &spec = specOfOption(place); spec.fields.data() == experimentFastOpenFields)
                readFastOpen(place, spec, found);
            break;
        default:
            break;
        }
    });
    return timestamps;
}

void addOptions(NodeBuilder &builder)
{
    const OptionListSpec list{optionList, onlyKind, optionLength, optionPadding, optionRest};
    addOptionList(
        builder, static_cast<std::uint32_t>(fixedLength(fields)), list,
        [](const OptionPlace &place) -> const OptionSpec & { return specOfOption(place); },
        [&builder](const OptionPlace &place, const OptionSpec &spec, std::uint32_t offset) {
            addOne(builder, place, spec, offset);
        });
}

} // namespace rungs::tcp
