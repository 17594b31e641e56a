// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"
#include "core/session/session.h"
#include "core/text/phrase.h"
#include "core/text/window_scale.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rungs {

/// What its connection says of a segment's fields.
struct SegmentContext
{
    std::optional<std::uint32_t> sequenceBase;       ///< of the sender
    std::optional<std::uint32_t> acknowledgmentBase; ///< of the receiver
    bool isRelativeFirst = false;                    ///< which form comes first; the other one follows in brackets
    WindowScale windowScale;
    /// Nothing shows that its receiver dropped it: a checksum that is wrong here was filled in after the capture.
    bool isAccepted = false;
};

/// Of the segment in frame @p frame; nothing is known of a frame without one.
SegmentContext segmentContext(const Session &session, FrameId frame);

/// The label of a field in the tree: "Source port", "Frame 1, 80 bytes", "Options, 20 bytes".
Phrase fieldName(const DecodedFrame &frame, std::uint32_t node, FrameId id = {});

/// The value as the tree shows it: "42042", "10 × 4 = 40 bytes", "0x11e9 correct", "SYN ACK". Empty for a header as a
/// whole.
Phrase fieldValue(const DecodedFrame &frame, std::uint32_t node, const SegmentContext &context = {});
/// The same without what explains it, where there is little room: "501 × 128 = 64,128 bytes".
Phrase shortValue(const DecodedFrame &frame, std::uint32_t node, const SegmentContext &context = {});

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

/// Whether it is the window field of the segment that the context is of.
bool isWindow(const DecodedFrame &frame, std::uint32_t node);

/// Whether a checksum that is wrong here is that of a segment which was not damaged.
bool isFilledInLater(const DecodedFrame &frame, const FieldNode &node, const SegmentContext &context);
/// What decoding has to say of a frame, and what its connection says of that: a checksum that is filled in after the
/// capture is only a note.
std::vector<Diagnostic> diagnosticsOf(const DecodedFrame &frame, const SegmentContext &context);

/// The relative form of a sequence or acknowledgment number, where its base is known.
std::optional<std::uint32_t> relativeValue(const DecodedFrame &frame, std::uint32_t node,
                                           const SegmentContext &context);

} // namespace rungs
