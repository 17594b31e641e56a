// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/inputs.h"

#include "core/connection/segment.h"
#include "core/decode/tcp_options.h"
#include "core/export/fields.h"
#include "core/export/filter_report.h"
#include "core/export/info.h"
#include "core/export/saved_capture.h"
#include "core/filter/program.h"
#include "core/filter/text_parts.h"
#include "core/session/batch_reader.h"
#include "core/session/session_builder.h"
#include "core/session/story_of_session.h"
#include "core/text/checksum_text.h"
#include "core/text/error_text.h"
#include "core/text/explanation.h"
#include "core/text/field_value.h"
#include "core/text/icmp_text.h"
#include "core/text/latency_text.h"
#include "core/text/packet_line.h"
#include "tests/fuzz/memory_source.h"
#include "tests/fuzz/synthetic_capture.h"
#include "tests/support/evidence.h"
#include "tests/support/turn_times.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace rungs::fuzz {

namespace {

/// The line says which of the contradictions it was: the stack of an optimized build does not.
void expect(bool holds, int line = __builtin_LINE())
{
    if (holds)
        return;
    std::fprintf(stderr, "inputs.cpp:%d: this does not hold\n", line);
    std::abort();
}

/// A segment with a request, in a Linux cooked capture.
constexpr std::uint8_t request[] = {
    0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01, 0x04, 0x06, 0x00, 0x0c, 0x29, 0xa1, 0xb2,
    0xc3, 0x00, 0x00, 0x45, 0x00, 0x00, 0x74, 0x52, 0x0b, 0x40, 0x00, 0x40, 0x06, 0x07, 0xb2, 0xc0, 0xa8,
    0xe5, 0x80, 0x08, 0x86, 0x32, 0x18, 0xa4, 0x3a, 0x00, 0x50, 0xe6, 0x80, 0xaa, 0x44, 0xaa, 0x81, 0x66,
    0x36, 0x50, 0x18, 0xfa, 0xf0, 0x3d, 0x41, 0x00, 0x00, 0x47, 0x45, 0x54, 0x20, 0x2f, 0x20, 0x48, 0x54,
    0x54, 0x50, 0x2f, 0x31, 0x2e, 0x31, 0x0d, 0x0a, 0x48, 0x6f, 0x73, 0x74, 0x3a, 0x20, 0x62, 0x69, 0x6c,
    0x69, 0x62, 0x69, 0x6c, 0x69, 0x2e, 0x63, 0x6f, 0x6d, 0x0d, 0x0a, 0x55, 0x73, 0x65, 0x72, 0x2d, 0x41,
    0x67, 0x65, 0x6e, 0x74, 0x3a, 0x20, 0x63, 0x75, 0x72, 0x6c, 0x2f, 0x37, 0x2e, 0x37, 0x34, 0x2e, 0x30,
    0x0d, 0x0a, 0x41, 0x63, 0x63, 0x65, 0x70, 0x74, 0x3a, 0x20, 0x2a, 0x2f, 0x2a, 0x0d, 0x0a, 0x0d, 0x0a};

/// Every text that there is of a field.
void sayEverything(const DecodedFrame &frame, std::uint32_t node, const SegmentContext &context)
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

/// Every checksum, word by word: it comes to what the check of the frame came to.
void addUpChecksums(const DecodedFrame &frame, const SegmentContext &context)
{
    const std::shared_ptr<const DecodedFrame> borrowed(std::shared_ptr<const void>(), &frame);
    for (std::size_t layer = 0; layer < frame.layers().size(); ++layer) {
        const ChecksumWords words(borrowed, layer);
        const std::size_t count = words.count();
        for (std::size_t i = 0; i < count; i += 1 + count / 50)
            expect(!english(wordName(words, words.at(i))).empty());
        if (count == 0)
            continue;
        expect(words.at(count - 1).sum == words.sum());
        expect(!checksumSentences(words, context).empty());
        // Nothing but zeros is wrong too, though 0 is the complement of a zero.
        if (words.obstacle() == ChecksumWords::Obstacle::none && words.result().status != ChecksumStatus::none
            && words.sum() != 0)
            expect((words.difference() == 0) == (words.result().status == ChecksumStatus::good));
    }
}

/// Whether what has been read is also put into words.
enum class Words : bool { no, yes };

/// Asks the frame everything that the window asks it.
void readEverything(const DecodedFrame &frame, const SegmentContext &context, Words words)
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
    if (words == Words::yes)
        addUpChecksums(frame, context);
    if (words == Words::yes && count % 5 == 0)
        expect(fieldsJson(frame, FrameId{0}, context).size() > fieldsText(frame, FrameId{0}, context).size() / 8);
}

/// Each bit of the frame belongs to a field.
void expectEveryBitOwned(const DecodedFrame &frame)
{
    for (std::uint32_t bit = 0; bit < frame.buffer(0).size() * 8; ++bit) {
        const std::uint32_t owner = frame.smallestAt(0, bit);
        expect(owner < frame.nodes().size() && frame.nodes()[owner].bits.contains(bit));
    }
}

/// The story of a connection holds together, and says what was said of its frames when the capture was read.
void expectAgreement(const Session &session, const Story &story)
{
    const auto isBefore = [](FrameId evidence, FrameId frame) { return !evidence.isValid() || evidence < frame; };
    FrameId previous;
    for (const Rung &rung : story.rungs) {
        expect(rung.frame.value < session.frameCount() && isBefore(previous, rung.frame));
        expect(session.frame(rung.frame).connection == story.connection);
        expect(test::kindsOf(rung) == session.eventsOf(rung.frame));
        for (const Event &event : rung.events) {
            // The clock is compared with the frames around, whatever they are.
            expect(event.kind == EventKind::timeBackwards || isBefore(event.of, rung.frame));
            expect(isBefore(event.trigger, rung.frame) || test::isLaterReport(story, rung, event));
        }
        expect(isBefore(rung.acknowledges, rung.frame) && isBefore(rung.continues, rung.frame));
        expect(!rung.acknowledgedBy.isValid() || rung.frame < rung.acknowledgedBy);
        expect(!rung.acknowledgedBy.isValid() || rung.acknowledgedBy.value < session.frameCount());
        expect(!(rung.isLost && rung.isRejected));
        previous = rung.frame;
    }
    for (const IcmpRung &icmp : story.icmpErrors) {
        expect(session.frame(icmp.frame).connection == story.connection);
        expect(session.eventsOf(icmp.frame) == EventSet(icmp.event.kind));
        expect(isBefore(icmp.event.of, icmp.frame));
        expect(!icmpSentences(story, icmp).empty());
    }
    for (const Turn &turn : turnsOf(story)) {
        expect(test::faultOf(turn) == nullptr && !turnSentences(turn).empty());
        expect(story.has(turn.request.last) && (turn.answer.isEmpty() || story.has(turn.answer.last)));
    }
    const ConnectionSummary census = session.summaryOf(story.connection);
    expect(census.opening == story.summary.opening && census.closing == story.summary.closing);
    expect(census.events == story.summary.events && census.icmpErrors == story.summary.icmpErrors);
    for (const Side side : bothSides) {
        expect(census.segments[side] == story.summary.segments[side]);
        expect(census.bytesUnique[side] == story.summary.bytesUnique[side]);
        expect(census.bytesSent[side] == story.summary.bytesSent[side]);
        expect(census.retransmissions[side] == story.summary.retransmissions[side]);
        expect(census.state[side] == story.summary.state[side]);
        expect(census.path[side] == story.summary.path[side]);
        if (story.rungs.empty() || census.path[side].size() == StatePath::maxStates)
            continue;
        const TcpState last = story.rungs.back().states[side];
        expect(last == census.state[side] || (last == TcpState::listen && census.state[side] == TcpState::closed));
    }
}

SessionPtr sessionOf(ByteView file, std::size_t blockSize)
{
    Result<std::unique_ptr<CaptureReader>> reader =
        CaptureReader::open(std::make_shared<MemorySource>(file), blockSize);
    if (!reader)
        return nullptr;
    BatchReader batches(*std::move(reader));
    SessionBuilder builder(batches.source(), batches.takeInfoDelta());
    FrameBatch batch;
    while (batch.status == ReadStatus::more) {
        batches.next(batch);
        builder.add(batch);
    }
    batches.finish(batch);
    builder.add(batch);
    LoadProgress progress;
    progress.isComplete = true;
    return builder.session(progress, batches.connections());
}

void readSession(const Session &session, Words words)
{
    for (std::uint32_t index = 0; index < session.frameCount(); ++index) {
        const FrameId id{index};
        const Result<DecodedFrame> frame = session.decode(id);
        expect(frame.has_value());
        readEverything(*frame, segmentContext(session, id), words);
        session.commentsOf(id);
        session.fragmentsOf(id);
        if (words == Words::yes)
            english(packetLine(session, id).info);
    }
    for (std::uint32_t index = 0; index < session.connectionCount(); ++index) {
        const ConnectionId id{index};
        expect(session.framesOf(id).size() == session.frameCountOf(id));
        const Result<Story> told = story(session, id);
        expect(told.has_value());
        expect(told->rungs.size() == session.segmentCountOf(id));
        expect(told->rungs.size() + told->icmpErrors.size() == session.frameCountOf(id));
    }
    if (words == Words::yes) {
        infoText(session);
        infoJson(session);
    }
}

class MemorySink final : public ByteSink
{
public:
    Result<void> write(ByteView bytes) override
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return {};
    }
    const Bytes &all() const { return m_bytes; }

private:
    Bytes m_bytes;
};

/// What is saved is read again: the same frames, in a file without damage.
void saveSession(const SessionPtr &session)
{
    MemorySink sink;
    expect(writeCapture({session, "memory", {}, {}}, sink).has_value());
    const SessionPtr copy = sessionOf(sink.all(), 512);
    expect(copy != nullptr && !copy->damage());
    expect(copy->frameCount() == session->frameCount());
    for (FrameId id{0}; id.value < session->frameCount(); ++id.value) {
        expect(copy->bytesOf(id).value() == session->bytesOf(id).value());
        expect(copy->frame(id).originalLength == session->frame(id).originalLength);
        expect(copy->commentsOf(id).size() >= session->commentsOf(id).size());
    }
}

} // namespace

void readFile(ByteView bytes)
{
    // Small blocks: records lie across the seams, and a run costs less.
    const SessionPtr session = sessionOf(bytes, 512);
    if (!session)
        return;
    // Words cost far more than what they are made of: one input in eight gets them.
    readSession(*session, bytes.size() % 8 == 0 ? Words::yes : Words::no);
    saveSession(session);
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

void readHeaderOptions(ByteView bytes)
{
    if (bytes.size() < 2)
        return;
    const ByteView ipOptions = slice(bytes, 2, bytes[1] % 41);
    const Bytes packet = packetWithOptions(ipOptions, slice(bytes, 2 + ipOptions.size()), bytes[0]);
    FrameInput input;
    input.linkType = LinkType::ipv4;
    input.bytes = packet;
    input.originalLength = static_cast<std::uint32_t>(packet.size());
    const DecodedFrame frame = FrameDecoder::decode(input);
    readEverything(frame, {}, Words::yes);
    expectEveryBitOwned(frame);

    SegmentSummary summary;
    const ByteView buffer = frame.buffer(0);
    expect(frame.tcp() != nullptr && summarize(frame.stack(), {&buffer, 1}, summary));
    KeptOptions kept;
    kept.begin(1);
    Segment segment;
    segment.readOptions(summary.options, kept);
    const SegmentOptions &options = *segment.options;
    const std::uint32_t mss = frame.find("tcp.options.mss_val");
    expect(options.mss == 0 || mss != DecodedFrame::noNode);
    const std::uint32_t shift = frame.find("tcp.options.wscale.shift");
    expect(options.windowScale == SegmentOptions::noScale
           || (options.windowScale <= 14 && shift != DecodedFrame::noNode));
    expect(options.sackCount <= options.sack.size());
}

void tellStories(ByteView bytes)
{
    const Bytes file = captureOfSegments(bytes);
    const SessionPtr session = sessionOf(file, 4096);
    if (!session)
        return;
    std::size_t told = 0;
    for (std::uint32_t index = 0; index < session->connectionCount(); ++index) {
        const Result<Story> result = story(*session, ConnectionId{index});
        expect(result.has_value());
        expect(result->rungs.size() == session->segmentCountOf(ConnectionId{index}));
        expectAgreement(*session, *result);
        told += result->rungs.size() + result->icmpErrors.size();
    }
    expect(told == session->frameCount());
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

void evaluateFilter(ByteView bytes)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    const FrameInput input{request, sizeof(request), LinkType::linuxSll2, 0};
    const DecodedFrame frame = FrameDecoder::decode(input);
    filter::SegmentFacts segment;
    segment.payloadLength = 76;
    filter::FrameFacts facts;
    facts.frame = &frame;
    facts.id = FrameId{3};
    facts.time = Timestamp{1'000'000'000};
    facts.segment = &segment;
    const auto compiled = filter::Filter::compile(text, &facts);
    FilterReport report{text, {}, {}, {}, {}};
    const auto say = [&report] {
        for (const filter::Hint &hint : report.hints)
            expect(hint.place.end() <= report.text.size() + 1);
        filterReportText(report);
        filterReportJson(report);
    };
    filter::partsOf(text);
    filter::completionAt(text, text.size());
    if (!compiled) {
        expect(compiled.error().place.end() <= text.size() + 1);
        report.error = compiled.error();
        report.hints = filter::hintsOf(text, compiled.error());
        say();
        return;
    }
    filter::Filter::Scratch scratch;
    const bool passes = compiled->matches(facts, scratch);
    filter::AbsenceCounter absences(*compiled);
    absences.count(facts, passes, scratch);
    report.hints = filter::hintsOf(text, *compiled);
    report.matches = FilterMatches{passes ? 1U : 0U, 1, absences.counts(), absences.missingKeys(), scratch.wasGivenUp};
    report.reasons = FrameReasons{facts.id, passes, filter::reasonsOf(*compiled, facts)};
    say();
    // Said again it means the same, and said the other way round the opposite.
    const auto negated = filter::Filter::compile("not (" + std::string(text) + ")", &facts);
    if (negated && !text.empty())
        expect(negated->matches(facts, scratch) != passes);
}

} // namespace rungs::fuzz
