// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/frame_walker.h"
#include "core/decode/segment_summary.h"
#include "tests/support/hex.h"
#include "tests/support/walk_printer.h"
#include "tests/support/wire.h"

#include <QtTest>

#include <algorithm>

using namespace rungs;
using namespace rungs::test;

namespace {

Bytes fragment4(std::uint16_t id, std::uint16_t offset, bool more, const Bytes &payload)
{
    const auto length = static_cast<unsigned>(20 + payload.size());
    const unsigned place = offset / 8U | (more ? 0x2000U : 0U);
    Bytes frame = hex(QString::asprintf("4500%04x%04x%04x40060000c0000201c0000202", length, id, place).toStdString());
    frame.insert(frame.end(), payload.begin(), payload.end());
    return frame;
}

Bytes fragment6(std::uint32_t id, std::uint16_t offset, bool more, const Bytes &payload)
{
    Bytes frame = hex(QString::asprintf("60000000%04x2c40", static_cast<unsigned>(8 + payload.size())).toStdString()
                      + "20010db8000000000000000000000001 20010db8000000000000000000000002"
                      + QString::asprintf("0600%04x%08x", offset | (more ? 1U : 0U), id).toStdString());
    frame.insert(frame.end(), payload.begin(), payload.end());
    return frame;
}

FrameInput input(const Bytes &frame)
{
    return {frame, static_cast<std::uint32_t>(frame.size()), LinkType::raw, 0};
}

Timestamp at(std::int64_t seconds)
{
    return {seconds * 1'000'000'000};
}

const Bytes segment = hex(wire::tcp + "6162636465666768");

Bytes part(std::size_t offset, std::size_t length = SIZE_MAX)
{
    const ByteView view = slice(segment, offset, length);
    return {view.begin(), view.end()};
}

} // namespace

class TestReassembly : public QObject
{
    Q_OBJECT
private slots:
    void fragmentsMakeASegmentWhereTheLastComes()
    {
        FrameWalker walker;
        SegmentSummary summary;
        const Bytes frames[] = {fragment4(7, 0, true, part(0, 8)), fragment4(7, 16, false, part(16)),
                                fragment4(7, 8, true, part(8, 8))};
        for (std::uint32_t i = 0; i < 2; ++i) {
            const FrameWalker::Walk walk = walker.walk(FrameId{i}, at(i), input(frames[i]));
            QVERIFY(walk.completed == nullptr);
            QVERIFY(!summarize(walk.stack, walk.buffers, summary));
        }
        const FrameWalker::Walk walk = walker.walk(FrameId{2}, at(2), input(frames[2]));
        QVERIFY(walk.completed != nullptr);
        QCOMPARE(walk.completed->datagram.bytes, segment);
        QCOMPARE(walk.completed->datagram.protocol, std::uint8_t{6});
        QCOMPARE(walk.completed->frames, (std::vector<FrameId>{FrameId{0}, FrameId{1}, FrameId{2}}));
        QVERIFY(!walk.completed->datagram.hasOverlap);
        QCOMPARE(print(walk.stack), std::string("ip 0+20f data 20f [1]tcp 0+20 [1]data 20"));
        QVERIFY(summarize(walk.stack, walk.buffers, summary));
        QCOMPARE(summary.payloadLength, 8U);
        QCOMPARE(summary.payload[0], std::uint8_t{'a'});
        QCOMPARE(summary.source.bytes[3], std::uint8_t{1});
    }

    void ipv6()
    {
        FrameWalker walker;
        const Bytes first = fragment6(9, 0, true, part(0, 16));
        const Bytes last = fragment6(9, 16, false, part(16));
        QVERIFY(walker.walk(FrameId{0}, {}, input(first)).completed == nullptr);
        const FrameWalker::Walk walk = walker.walk(FrameId{1}, {}, input(last));
        QVERIFY(walk.completed != nullptr);
        QCOMPARE(walk.completed->datagram.bytes, segment);
    }

    void othersFragmentsAreLeftOut()
    {
        FrameWalker walker;
        const Bytes first = fragment4(7, 0, true, part(0, 16));
        const Bytes other = fragment4(8, 16, false, part(16));
        walker.walk(FrameId{0}, {}, input(first));
        QVERIFY(walker.walk(FrameId{1}, {}, input(other)).completed == nullptr);
    }

    void reportsOverlaps()
    {
        FrameWalker walker;
        Bytes again = part(8, 8);
        again[0] ^= 0xff;
        const Bytes frames[] = {fragment4(7, 0, true, part(0, 16)), fragment4(7, 8, true, again),
                                fragment4(7, 16, false, part(16))};
        walker.walk(FrameId{0}, {}, input(frames[0]));
        walker.walk(FrameId{1}, {}, input(frames[1]));
        const FrameWalker::Walk walk = walker.walk(FrameId{2}, {}, input(frames[2]));
        QVERIFY(walk.completed != nullptr);
        QVERIFY(walk.completed->datagram.hasOverlap);
        QVERIFY(walk.completed->datagram.hasConflict);
        QCOMPARE(walk.completed->datagram.bytes, segment);
        const DecodedFrame decoded = FrameDecoder::decode(input(frames[2]), &walk.completed->datagram);
        QVERIFY(std::ranges::any_of(decoded.diagnostics(), [](const Diagnostic &diagnostic) {
            return diagnostic.code == Diagnostic::Code::fragmentOverlap
                   && diagnostic.severity == Diagnostic::Severity::error;
        }));
    }

    void aFragmentThatWasCutCompletesNothing()
    {
        FrameWalker walker;
        const Bytes first = fragment4(7, 0, true, part(0, 16));
        const Bytes last = fragment4(7, 16, false, part(16));
        walker.walk(FrameId{0}, {}, input(first));
        const FrameInput cut{ByteView(last).first(24), static_cast<std::uint32_t>(last.size()), LinkType::raw, 0};
        QVERIFY(walker.walk(FrameId{1}, {}, cut).completed == nullptr);
    }

    void oldFragmentsAreForgotten()
    {
        FrameWalker walker;
        const Bytes first = fragment4(7, 0, true, part(0, 16));
        const Bytes last = fragment4(7, 16, false, part(16));
        walker.walk(FrameId{0}, at(0), input(first));
        QVERIFY(walker.walk(FrameId{1}, at(31), input(last)).completed == nullptr);
    }

    void memoryIsBounded()
    {
        Reassembler::Limits limits;
        limits.datagrams = 10;
        limits.bytes = 4096;
        Reassembler reassembler(limits);
        const Bytes payload(512, 0x61);
        for (std::uint16_t id = 0; id < 1000; ++id) {
            const Bytes frame = fragment4(id, 0, true, payload);
            const LayerStack stack = walk(LinkType::raw, frame);
            const ByteView buffers[] = {frame};
            QVERIFY(!reassembler.add(FrameId{id}, at(0), stack, buffers));
            QVERIFY(reassembler.bytesHeld() <= limits.bytes);
            QVERIFY(reassembler.datagramsHeld() <= limits.datagrams);
        }
        // A flood of copies of one fragment is bounded too.
        for (std::uint32_t i = 0; i < 1000; ++i) {
            const Bytes frame = fragment4(5000, 8, true, payload);
            const LayerStack stack = walk(LinkType::raw, frame);
            const ByteView buffers[] = {frame};
            QVERIFY(!reassembler.add(FrameId{i}, at(0), stack, buffers));
            QVERIFY(reassembler.bytesHeld() <= limits.bytes);
        }
    }

    void aDatagramTooLongIsNoDatagram()
    {
        FrameWalker walker;
        const Bytes frame = fragment4(7, 65528, false, Bytes(512, 0x61));
        QVERIFY(walker.walk(FrameId{0}, {}, input(frame)).completed == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestReassembly)
#include "tst_reassembly.moc"
