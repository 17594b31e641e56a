// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/frame_decoder.h"
#include "tests/support/stored_frames.h"

#include <QTest>

#include <algorithm>

using namespace rungs;
using namespace rungs::test;

namespace {

/// What is wrong with the order of the tree, or nothing.
QByteArray orderFault(const DecodedFrame &frame)
{
    const auto nodes = frame.nodes();
    std::vector<std::uint32_t> parents;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        const FieldNode &node = nodes[i];
        while (!parents.empty() && nodes[parents.back()].end <= i)
            parents.pop_back();
        if (node.end <= i || node.end > nodes.size())
            return "a node ends before itself or after the tree";
        if (node.depth != parents.size())
            return "a depth that is not the number of parents";
        if (!parents.empty() && nodes[parents.back()].end < node.end)
            return "a child ends after its parent";
        if (!parents.empty() && node.layer != nodes[parents.back()].layer)
            return "a child of another layer";
        if (node.bits.end() > frame.buffer(node.buffer).size() * 8 && !node.isCut)
            return "a node reaches past the buffer: " + QByteArray(node.spec->key.data());
        parents.push_back(i);
    }
    return {};
}

/// What is wrong with the tree, or nothing: its order, and that each bit belongs to a leaf.
QByteArray faultOf(const DecodedFrame &frame)
{
    const auto nodes = frame.nodes();
    for (std::size_t b = 0; b < frame.bufferCount(); ++b) {
        Bytes owned(frame.buffer(b).size());
        for (std::size_t i = 1; i < nodes.size(); ++i) {
            if (nodes[i].buffer != b || nodes[i].end != i + 1)
                continue;
            for (std::size_t byte = nodes[i].bits.firstByte(); byte < nodes[i].bits.endByte() && byte < owned.size();
                 ++byte)
                owned[byte] |= nodes[i].bits.maskOf(static_cast<std::uint32_t>(byte));
        }
        const auto hole = std::find_if(owned.begin(), owned.end(), [](std::uint8_t mask) { return mask != 0xff; });
        if (hole != owned.end())
            return "no leaf owns all of byte " + QByteArray::number(qulonglong(hole - owned.begin()));
    }
    return orderFault(frame);
}

DecodedFrame decodeCut(const StoredFrame &frame, std::size_t length)
{
    FrameInput input = frame.input();
    input.bytes = input.bytes.first(length);
    return FrameDecoder::decode(input);
}

std::string sample(const char *name)
{
    return std::string(RUNGS_SAMPLES) + "/" + name;
}

const FieldNode &field(const DecodedFrame &frame, std::string_view key)
{
    const std::uint32_t node = frame.find(key);
    if (node == DecodedFrame::noNode)
        qFatal("no field %s", std::string(key).c_str());
    return frame.nodes()[node];
}

} // namespace

class TestFrameDecoder : public QObject
{
    Q_OBJECT

private slots:
    void everyBitHasAnOwner();
    void everyCutHasATree();
    void dataOffsetAndItsNeighbours();
    void aClickOnAByteMeansItsField();
    void occurrencesAreCounted();
    void whatAHeaderCannotHoldIsCut();
};

void TestFrameDecoder::everyBitHasAnOwner()
{
    int frames = 0;
    for (const std::string &path : captureFiles()) {
        for (const StoredFrame &stored : storedFrames(path)) {
            ++frames;
            const QByteArray fault = faultOf(FrameDecoder::decode(stored.input()));
            QVERIFY2(fault.isEmpty(), QByteArray(path.c_str()) + ": " + fault);
        }
    }
    QVERIFY(frames > 11);
}

void TestFrameDecoder::everyCutHasATree()
{
    for (const std::string &path : captureFiles()) {
        int left = 3;
        for (const StoredFrame &stored : storedFrames(path)) {
            if (left-- == 0)
                break;
            for (std::size_t length = 0; length < std::min<std::size_t>(stored.bytes.size(), 130); ++length) {
                const DecodedFrame frame = decodeCut(stored, length);
                const QByteArray fault = faultOf(frame);
                QVERIFY2(fault.isEmpty(), QByteArray(path.c_str()) + ", cut at "
                                              + QByteArray::number(qulonglong(length)) + ": " + fault);
            }
        }
    }
}

void TestFrameDecoder::dataOffsetAndItsNeighbours()
{
    const auto frames = storedFrames(sample("http.pcap"));
    QCOMPARE(frames.size(), std::size_t{11});
    const DecodedFrame first = FrameDecoder::decode(frames[0].input());
    QCOMPARE(field(first, "tcp.hdr_len").value, 10ULL);
    QCOMPARE(field(FrameDecoder::decode(frames[1].input()), "tcp.hdr_len").value, 7ULL);

    QCOMPARE(field(first, "frame").bits, bytes(0, 80));
    QCOMPARE(field(first, "tcp").bits, bytes(40, 40));
    QCOMPARE(field(first, "tcp.options").bits, bytes(60, 20));
    QCOMPARE(field(first, "tcp.options.mss_val").value, 1460ULL);
    QCOMPARE(field(first, "tcp.checksum").checksum, ChecksumStatus::good);
    QCOMPARE(first.nodeOfLayer(DecodedFrame::frameLayer), 0U);

    const std::uint8_t high[] = {0, 1, 2, 3};
    for (const std::uint8_t bit : high)
        QCOMPARE(first.nodes()[first.smallestAt(0, 52 * 8 + bit)].spec->key, "tcp.hdr_len");
    QCOMPARE(first.nodes()[first.smallestAt(0, 52 * 8 + 4)].spec->key, "tcp.flags.res");
    QCOMPARE(first.nodes()[first.smallestAt(0, 52 * 8 + 7)].spec->key, "tcp.flags.ae");
    const char *flags[] = {"tcp.flags.cwr",  "tcp.flags.ece",   "tcp.flags.urg", "tcp.flags.ack",
                           "tcp.flags.push", "tcp.flags.reset", "tcp.flags.syn", "tcp.flags.fin"};
    for (std::uint32_t bit = 0; bit < 8; ++bit)
        QCOMPARE(first.nodes()[first.smallestAt(0, 53 * 8 + bit)].spec->key, flags[bit]);
}

void TestFrameDecoder::aClickOnAByteMeansItsField()
{
    const auto frames = storedFrames(sample("http.pcap"));
    const DecodedFrame frame = FrameDecoder::decode(frames[0].input());
    const auto keyAt = [&frame](std::uint32_t byte) { return frame.nodes()[frame.smallestAtByte(0, byte)].spec->key; };
    QCOMPARE(keyAt(40), "tcp.srcport");
    QCOMPARE(keyAt(52), "tcp.hdr_len");
    QCOMPARE(keyAt(53), "tcp.flags.control");
    QCOMPARE(keyAt(62), "tcp.options.mss_val");
    const DecodedFrame data = FrameDecoder::decode(frames[3].input());
    const std::uint32_t last = static_cast<std::uint32_t>(data.buffer(0).size() - 1);
    const FieldNode &owner = data.nodes()[data.smallestAtByte(0, last)];
    QVERIFY(owner.bits.width < data.nodes()[0].bits.width);
}

void TestFrameDecoder::occurrencesAreCounted()
{
    const auto frames = storedFrames(sample("http.pcap"));
    const DecodedFrame frame = FrameDecoder::decode(frames[0].input());
    const std::uint32_t second = frame.find("tcp.option_kind", 1);
    QVERIFY(second != DecodedFrame::noNode);
    QCOMPARE(frame.occurrenceOf(second), std::size_t{1});
    for (std::uint32_t i = 0; i < frame.nodes().size(); ++i)
        QCOMPARE(frame.find(frame.nodes()[i].spec->key, frame.occurrenceOf(i)), i);
    QCOMPARE(frame.find("tcp.option_kind", 99), DecodedFrame::noNode);
}

void TestFrameDecoder::whatAHeaderCannotHoldIsCut()
{
    const auto frames = storedFrames(sample("http.pcap"));
    const DecodedFrame frame = decodeCut(frames[0], 50);
    QVERIFY(!field(frame, "tcp.dstport").isCut);
    QVERIFY(field(frame, "tcp.ack_raw").isCut);
    QVERIFY(field(frame, "tcp.flags.syn").isCut);
    QVERIFY(field(frame, "tcp").isCut);
    QVERIFY(!frame.diagnostics().empty());
}

QTEST_APPLESS_MAIN(TestFrameDecoder)
#include "tst_frame_decoder.moc"
