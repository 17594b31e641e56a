// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/tcp_options.h"

#include "core/decode/mptcp_option.h"
#include "core/decode/option_list.h"
#include "core/decode/tcp_header.h"
#include "core/decode/tcp_option_tables.h"

namespace rungs::tcp {

namespace {

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
        && readBits(place.bytes, windowScaleShift.bits) > 14) {
        builder.report(Diagnostic::Code::windowScaleTooLarge, Diagnostic::Severity::warning,
                       windowScaleShift.bits.movedByBytes(offset), readBits(place.bytes, windowScaleShift.bits), 14);
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

OptionValues readOptions(ByteView options)
{
    OptionValues values;
    forEachOption(options, [&values](const OptionPlace &place) {
        const OptionSpec &spec = specOfOption(place);
        if (place.fault != OptionPlace::Fault::none || place.bytes.size() < spec.minLength
            || place.bytes.size() != place.length || place.length > spec.maxLength)
            return;
        const auto number = [&place](BitRange range) {
            return static_cast<std::uint32_t>(readBits(place.bytes, range));
        };
        switch (static_cast<OptionKind>(place.kind)) {
        case OptionKind::maximumSegmentSize:
            values.maximumSegmentSize = static_cast<std::uint16_t>(number(mssValue.bits));
            break;
        case OptionKind::windowScale:
            values.windowScale = static_cast<std::uint8_t>(number(windowScaleShift.bits));
            break;
        case OptionKind::sackPermitted:
            values.sackPermitted = true;
            break;
        case OptionKind::sack:
            values.sackCount = static_cast<std::uint8_t>((place.length - 2) / 8);
            for (std::uint32_t i = 0; i < values.sackCount; ++i) {
                values.sack[i] = {number(sackLeft.bits.movedByBytes(2 + 8 * i)),
                                  number(sackRight.bits.movedByBytes(2 + 8 * i))};
            }
            break;
        case OptionKind::timestamps:
            values.hasTimestamps = true;
            values.timestampValue = number(timestampValue.bits);
            values.timestampEcho = number(timestampEcho.bits);
            break;
        case OptionKind::multipath:
            if (place.length >= 3)
                values.multipathSubtypes |= static_cast<std::uint16_t>(1U << number(multipathSubtype.bits));
            break;
        default:
            if (spec.fields.data() == fastOpenFields || spec.fields.data() == experimentFastOpenFields) {
                values.hasFastOpen = true;
                values.fastOpenCookie = slice(place.bytes, spec.minLength);
            }
            break;
        }
    });
    return values;
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
