// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/checksum.h"
#include "core/decode/segment_summary.h"
#include "tests/support/hex.h"
#include "tests/support/walk_printer.h"

#include <QtTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// Frame 1 of the classroom capture: a SYN with 20 bytes of options, in a Linux cooked capture.
const Bytes syn = hex("0800 0000 00000002 0001 04 06 000c29a1b2c30000"
                      "4500003c 5209 4000 40 06 07ec c0a8e580 08863218"
                      "a43a 0050 e680aa43 00000000 a002 faf0 ea90 0000"
                      "020405b4 0402 080a 499602d2 00000000 01 030307");

} // namespace

class TestSegmentSummary : public QObject
{
    Q_OBJECT
private slots:
    void readsEachFieldOfASyn()
    {
        const LayerStack stack = walk(LinkType::linuxSll2, syn);
        QCOMPARE(print(stack), std::string("sll 0+20 ip 20+20 tcp 40+40"));
        const ByteView buffers[] = {syn};
        SegmentSummary segment;
        QVERIFY(summarize(stack, buffers, segment));
        QCOMPARE(segment.sourcePort, std::uint16_t{42042});
        QCOMPARE(segment.destinationPort, std::uint16_t{80});
        QCOMPARE(segment.sequence, 3867191875U);
        QCOMPARE(segment.acknowledgment, 0U);
        QCOMPARE(segment.flags, std::uint16_t{0x002});
        QCOMPARE(segment.window, std::uint16_t{64240});
        QCOMPARE(segment.checksum, std::uint16_t{0xea90});
        QCOMPARE(segment.headerLength, std::uint8_t{40});
        QCOMPARE(segment.payloadLength, 0U);
        QCOMPARE(segment.ipId, 0x5209U);
        QCOMPARE(segment.timeToLive, std::uint8_t{64});
        QCOMPARE(segment.options.size(), std::size_t{20});
        QCOMPARE(segment.options[0], std::uint8_t{2});
        QVERIFY(!segment.isCut);
    }

    void checksumsAreGood()
    {
        const LayerStack stack = walk(LinkType::linuxSll2, syn);
        const ByteView buffers[] = {syn};
        QCOMPARE(verifyChecksum(stack, 1, buffers).status, ChecksumStatus::good);
        QCOMPARE(verifyChecksum(stack, 2, buffers).status, ChecksumStatus::good);
        QCOMPARE(verifyChecksum(stack, 2, buffers).expected, std::uint16_t{0xea90});
        QCOMPARE(verifyChecksum(stack, 0, buffers).status, ChecksumStatus::none);
    }

    /// Ports that were not captured are no zeros: such a segment belongs to no connection.
    void portsThatWereNotCaptured()
    {
        constexpr std::size_t tcp = 40;
        for (const std::size_t size : {tcp, tcp + 1, tcp + 2, tcp + 3, tcp + 4}) {
            const ByteView bytes = ByteView(syn).first(size);
            LayerStack stack;
            walkFrame({bytes, static_cast<std::uint32_t>(syn.size()), LinkType::linuxSll2, 0}, stack);
            const ByteView buffers[] = {bytes};
            SegmentSummary segment;
            const bool isWhole = size == tcp + 4;
            QCOMPARE(summarize(stack, buffers, segment), isWhole);
            QCOMPARE(segmentWithoutPorts(stack, buffers) != nullptr, !isWhole);
        }
    }

    /// A packet that ends where TCP should begin holds no segment.
    void aPacketThatCarriesNothing()
    {
        const Bytes empty = hex("45000014 0001 4000 40 06 b6df c0000201 c0000202");
        const LayerStack stack = walk(LinkType::ipv4, empty);
        QCOMPARE(print(stack), std::string("ip 0+20"));
        QCOMPARE(stack.diagnostics().size(), std::size_t{1});
        QCOMPARE(stack.diagnostics()[0].code, Diagnostic::Code::nothingCarried);
        const ByteView buffers[] = {empty};
        QVERIFY(segmentWithoutPorts(stack, buffers) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestSegmentSummary)
#include "tst_segment_summary.moc"
