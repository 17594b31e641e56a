// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/frame_decoder.h"
#include "core/text/field_value.h"
#include "tests/support/hex.h"
#include "tests/support/link_samples.h"
#include "tests/support/walk_printer.h"

#include <QtTest>

#include <algorithm>

using namespace rungs;
using namespace rungs::test;

namespace {

bool isOfLink(Protocol protocol)
{
    switch (protocol) {
    case Protocol::llc:
    case Protocol::snap:
    case Protocol::arp:
    case Protocol::ipv4:
    case Protocol::tcp:
    case Protocol::data:
        return false;
    default:
        return true;
    }
}

/// "key value" of each field of the link layer that is not 0, in the order of the tree.
std::string linkFields(const DecodedFrame &frame)
{
    std::string text;
    for (std::uint32_t i = 1; i < frame.nodes().size(); ++i) {
        const FieldNode &node = frame.nodes()[i];
        const bool isKnown = node.layer < frame.layers().size() && node.spec->isLeaf();
        const bool isTail = node.depth == 0 && node.spec->key.ends_with(".fcs");
        if (!isKnown || !(isTail || (node.depth > 0 && isOfLink(frame.layers()[node.layer].protocol))))
            continue;
        const std::string value = plainValue(frame, i);
        if (value != "0")
            text += (text.empty() ? "" : ", ") + std::string(node.spec->key) + ' ' + value;
    }
    return text;
}

const std::vector<LinkSample> &allSamples()
{
    static const std::vector<LinkSample> all = [] {
        std::vector<LinkSample> samples = linkSamples();
        samples.insert(samples.end(), wirelessSamples().begin(), wirelessSamples().end());
        return samples;
    }();
    return all;
}

FrameInput inputOf(const Bytes &bytes, LinkType linkType)
{
    return {bytes, static_cast<std::uint32_t>(bytes.size()), linkType, 0};
}

} // namespace

/// Link layers whose fields are worth a look, one by one. The values are those that Wireshark shows.
class TestLinkFields : public QObject
{
    Q_OBJECT

private slots:
    void findsTheHeaders_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < allSamples().size(); ++i)
            QTest::newRow(allSamples()[i].name) << static_cast<int>(i);
    }

    void findsTheHeaders()
    {
        QFETCH(int, index);
        const LinkSample &sample = allSamples()[static_cast<std::size_t>(index)];
        const LayerStack stack = walk(sample.linkType, hex(sample.bytes));
        QCOMPARE(QByteArray::fromStdString(print(stack)), QByteArray(sample.layers));
        QCOMPARE(QByteArray::fromStdString(printDiagnostics(stack)), QByteArray(sample.diagnostics));
    }

    void readsTheFields_data() { findsTheHeaders_data(); }

    void readsTheFields()
    {
        QFETCH(int, index);
        const LinkSample &sample = allSamples()[static_cast<std::size_t>(index)];
        const Bytes bytes = hex(sample.bytes);
        const std::string read = linkFields(FrameDecoder::decode(inputOf(bytes, sample.linkType)));
        QCOMPARE(QByteArray::fromStdString(read), QByteArray(sample.fields));
    }

    void followsTheSegment_data() { findsTheHeaders_data(); }

    void followsTheSegment()
    {
        QFETCH(int, index);
        const LinkSample &sample = allSamples()[static_cast<std::size_t>(index)];
        const Bytes bytes = hex(sample.bytes);
        const DecodedFrame frame = FrameDecoder::decode(inputOf(bytes, sample.linkType));
        const bool hasSegment = std::string_view(sample.layers).find("tcp") != std::string_view::npos;
        QCOMPARE(frame.tcp() != nullptr, hasSegment);
        if (hasSegment)
            QCOMPARE(frame.nodes()[frame.find("tcp.checksum")].checksum, ChecksumStatus::good);
    }

    void survivesEachCut_data() { findsTheHeaders_data(); }

    void survivesEachCut()
    {
        QFETCH(int, index);
        const LinkSample &sample = allSamples()[static_cast<std::size_t>(index)];
        const std::string fault = checkEachCut(sample.linkType, hex(sample.bytes));
        QVERIFY2(fault.empty(), fault.c_str());
    }
};

QTEST_GUILESS_MAIN(TestLinkFields)
#include "tst_link_fields.moc"
