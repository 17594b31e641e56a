// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/inputs.h"

#include "core/session/session_builder.h"
#include "core/session/story_of_session.h"
#include "core/text/diagnostic_text.h"
#include "core/text/explanation.h"
#include "core/text/field_value.h"
#include "core/text/fields_text.h"
#include "core/text/info_text.h"
#include "core/text/packet_line.h"
#include "tests/fuzz/memory_source.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

namespace rungs::fuzz {

namespace {

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

/// Every text that there is of a field.
void sayEverything(const DecodedFrame &frame, std::uint32_t node, const SequenceContext &context)
{
    english(fieldName(frame, node));
    english(fieldValue(frame, node, context));
    plainValue(frame, node);
    dottedBits(frame, node);
    const FieldExplanation explanation = explainField(frame, node, context);
    english(explanation.purpose);
    english(explanation.meaning);
    arithmeticLines(explanation.arithmetic);
}

/// Whether what has been read is also put into words.
enum class Words : bool { no, yes };

/// Asks the frame everything that the window asks it.
void readEverything(const DecodedFrame &frame, const SequenceContext &context, Words words)
{
    const std::span<const FieldNode> nodes = frame.nodes();
    for (std::uint32_t index = 0; index < nodes.size(); ++index) {
        const FieldNode &node = nodes[index];
        expect(node.spec && node.end > index && node.end <= nodes.size() && node.buffer < frame.bufferCount());
        expect(frame.bytesOf(node).size() <= frame.buffer(node.buffer).size());
    }
    // Looking things up goes through all nodes, so a few stand for all, others in each frame.
    const auto count = static_cast<std::uint32_t>(nodes.size());
    for (std::uint32_t index = count % 7; index < count; index += 7 + count / 4) {
        const std::uint32_t parent = frame.parentOf(index);
        expect(parent == DecodedFrame::noNode || (parent < index && nodes[parent].end >= nodes[index].end));
        expect(frame.find(nodes[index].spec->key, frame.occurrenceOf(index)) == index);
        if (words == Words::yes)
            sayEverything(frame, index, context);
    }
    for (std::size_t buffer = 0; buffer < frame.bufferCount(); ++buffer) {
        const auto size = static_cast<std::uint32_t>(frame.buffer(buffer).size());
        for (std::uint32_t byte = size % 13; byte < size; byte += 13 + size / 3) {
            const std::uint32_t bit = byte * 8 + size % 8;
            const std::uint32_t ofByte = frame.smallestAtByte(static_cast<std::uint8_t>(buffer), byte);
            const std::uint32_t ofBit = frame.smallestAt(static_cast<std::uint8_t>(buffer), bit);
            expect(ofByte < count && nodes[ofByte].bits.touchesByte(byte));
            expect(ofBit < count && nodes[ofBit].bits.contains(bit));
        }
    }
    for (const Diagnostic &diagnostic : frame.diagnostics()) {
        expect(diagnostic.buffer < frame.bufferCount());
        expect(!english(diagnosticPhrase(diagnostic)).empty());
    }
    if (words == Words::yes && count % 5 == 0)
        expect(fieldsJson(frame, FrameId{0}, context).size() > fieldsText(frame, FrameId{0}, context).size() / 8);
}

void readSession(const Session &session, Words words)
{
    for (std::uint32_t index = 0; index < session.frameCount(); ++index) {
        const FrameId id{index};
        const Result<DecodedFrame> frame = session.decode(id);
        expect(frame.has_value());
        readEverything(*frame, sequenceContext(session, id), words);
        session.commentsOf(id);
        session.fragmentsOf(id);
        if (words == Words::yes)
            english(packetLine(session, id).info);
    }
    for (std::uint32_t index = 0; index < session.connectionCount(); ++index) {
        const ConnectionId id{index};
        expect(session.framesOf(id).size() == session.connection(id).frames);
        const Result<Story> told = story(session, id);
        expect(told.has_value());
        expect(told->rungs.size() == session.connection(id).frames);
    }
    if (words == Words::yes) {
        infoText(session);
        infoJson(session);
    }
}

} // namespace

void readFile(ByteView bytes)
{
    // Small blocks: records lie across the seams, and a run costs less.
    Result<std::unique_ptr<CaptureReader>> reader = CaptureReader::open(std::make_shared<MemorySource>(bytes), 512);
    if (!reader)
        return;
    BatchReader batches(*std::move(reader));
    SessionBuilder builder(batches.source(), batches.info());
    FrameBatch batch;
    while (batch.status == ReadStatus::more) {
        batches.next(batch);
        builder.add(batch);
    }
    batches.finish(batch);
    builder.add(batch);
    LoadProgress progress;
    progress.isComplete = true;
    // Words cost far more than what they are made of: one input in eight gets them.
    readSession(*builder.session(progress), bytes.size() % 8 == 0 ? Words::yes : Words::no);
}

void readFrame(ByteView bytes)
{
    if (bytes.size() < 3)
        return;
    FrameInput input;
    input.linkType = static_cast<LinkType>(bytes[0] << 8 | bytes[1]);
    input.bytes = bytes.subspan(3);
    input.originalLength = static_cast<std::uint32_t>(input.bytes.size() + bytes[2]);
    readEverything(FrameDecoder::decode(input), {}, Words::yes);
}

void unpackFile(ByteView bytes)
{
    const int file = ::memfd_create("rungs-fuzz", MFD_CLOEXEC);
    expect(file >= 0 && ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
    const Result<std::shared_ptr<ByteSource>> source = ByteSource::open("/proc/self/fd/" + std::to_string(file));
    if (source) {
        // A megabyte shows what there is to see: a small file can unpack to very many zeros.
        Bytes block(65536);
        std::uint64_t offset = 0;
        while (offset < 1048576) {
            const Result<std::size_t> count = (*source)->read(offset, block);
            if (!count || *count == 0)
                break;
            expect(*count <= block.size());
            offset += *count;
        }
    }
    ::close(file);
}

} // namespace rungs::fuzz
