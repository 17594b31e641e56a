// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"
#include "core/session/session.h"
#include "core/text/phrase.h"

#include <cstdint>
#include <optional>
#include <string>

namespace rungs {

/// Where a segment's relative numbers count from.
struct SequenceContext
{
    std::optional<std::uint32_t> sequenceBase;       ///< of the sender
    std::optional<std::uint32_t> acknowledgmentBase; ///< of the receiver
    bool isRelativeFirst = false;                    ///< which form comes first; the other one follows in brackets
};

/// Of the segment in frame @p frame; nothing is known of a frame without one.
SequenceContext sequenceContext(const Session &session, FrameId frame);

/// The label of a field in the tree: "Source port", "Frame 1, 80 bytes", "Options, 20 bytes".
Phrase fieldName(const DecodedFrame &frame, std::uint32_t node, FrameId id = {});

/// The value as the tree shows it: "42042", "10 × 4 = 40 bytes", "0x11e9 correct", "SYN ACK". Empty for a header as a
/// whole.
Phrase fieldValue(const DecodedFrame &frame, std::uint32_t node, const SequenceContext &context = {});

/// The value alone, for scripts: "42042", "40", "0x11e9", "1", "192.0.2.1", bytes as hexadecimal digits. Empty where
/// the field was not captured.
std::string plainValue(const DecodedFrame &frame, std::uint32_t node);
void appendPlainValue(std::string &text, const DecodedFrame &frame, std::uint32_t node);
/// The same of a row that has no node of its own: an overlay, or bits that no table lists.
void appendPlainValue(std::string &text, const FieldSpec &spec, ByteView buffer, BitRange place);

/// The bits of a field in the bytes that hold them, the others as dots: "1010 ....", ".... ..0. 0000 0001".
std::string dottedBits(const DecodedFrame &frame, std::uint32_t node);

/// Where the field begins in its header, and how many bits it has, as the tree's column says it: "12.4 : 4".
std::string placeText(const DecodedFrame &frame, std::uint32_t node);
/// The bits of the field in its first bytes: "f0", "1fff". At most 8 bytes; empty where it fills more.
std::string maskText(const FieldNode &node);

/// How many of the unit that the field's name promises one of its value is: 4 for words, 8 for fragment offsets, 1.
std::uint32_t factorOf(const FieldSpec &spec);

/// The relative form of a sequence or acknowledgment number, where its base is known.
std::optional<std::uint32_t> relativeValue(const DecodedFrame &frame, std::uint32_t node,
                                           const SequenceContext &context);

} // namespace rungs
