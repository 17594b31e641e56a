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

/// "key value" of each field below IP, one a line, in the order of the tree.
std::string linkFields(const DecodedFrame &frame)
{
    std::string text;
    for (std::uint32_t i = 1; i < frame.nodes().size(); ++i) {
        const FieldNode &node = frame.nodes()[i];
        const bool isKnown = node.layer < frame.layers().size();
        const Protocol protocol = isKnown ? frame.layers()[node.layer].protocol : Protocol::data;
        const bool isOfLink = protocol != Protocol::ipv4 && protocol != Protocol::tcp && node.depth > 0;
        if (isOfLink && node.spec->isLeaf())
            text += std::string(node.spec->key) + ' ' + plainValue(frame, i) + '\n';
    }
    return text;
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
        for (std::size_t i = 0; i < linkSamples().size(); ++i)
            QTest::newRow(linkSamples()[i].name) << static_cast<int>(i);
    }

    void findsTheHeaders()
    {
        QFETCH(int, index);
        const LinkSample &sample = linkSamples()[static_cast<std::size_t>(index)];
        const LayerStack stack = walk(sample.linkType, hex(sample.bytes));
        QCOMPARE(QByteArray::fromStdString(print(stack)), QByteArray(sample.layers));
        QCOMPARE(QByteArray::fromStdString(printDiagnostics(stack)), QByteArray(sample.diagnostics));
    }

    void readsTheFields_data() { findsTheHeaders_data(); }

    void readsTheFields()
    {
        QFETCH(int, index);
        const LinkSample &sample = linkSamples()[static_cast<std::size_t>(index)];
        const Bytes bytes = hex(sample.bytes);
        const std::string read = linkFields(FrameDecoder::decode(inputOf(bytes, sample.linkType)));
        QCOMPARE(QByteArray::fromStdString(read), QByteArray(sample.fields));
    }

    void followsTheSegment_data() { findsTheHeaders_data(); }

    void followsTheSegment()
    {
        QFETCH(int, index);
        const LinkSample &sample = linkSamples()[static_cast<std::size_t>(index)];
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
        const LinkSample &sample = linkSamples()[static_cast<std::size_t>(index)];
        const std::string fault = checkEachCut(sample.linkType, hex(sample.bytes));
        QVERIFY2(fault.empty(), fault.c_str());
    }
};

QTEST_GUILESS_MAIN(TestLinkFields)
#include "tst_link_fields.moc"
