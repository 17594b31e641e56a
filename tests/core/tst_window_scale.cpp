// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/error_text.h"
#include "core/text/explanation.h"
#include "tests/support/capture_file.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

/// What the fields of a segment say with the help of its connection.
class TestWindowScale : public QObject
{
    Q_OBJECT

private slots:
    void theWindowSaysWhereItsScaleComesFrom_data();
    void theWindowSaysWhereItsScaleComesFrom();
    void theSumGoesOnToBytes();
    void aChecksumThatTheCardFillsInIsANote();
    void aChecksumOfADroppedSegmentIsAWarning();
};

void TestWindowScale::theWindowSaysWhereItsScaleComesFrom_data()
{
    QTest::addColumn<QByteArray>("segments");
    QTest::addColumn<uint>("frame");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("meaning");
    const QByteArray syn = "0.0 client > server S 0:0 win 64240 <wscale 7>\n";
    const QByteArray synAck = "0.1 server > client S. 0:0 ack 1 win 65160 <wscale 5>\n";
    const QByteArray ack = "0.2 client > server . 1:1 ack 1 win 502\n";
    QTest::newRow("a SYN") << syn + synAck + ack << 1U << u"64,240 bytes (never scaled in a SYN)"_qs
                           << u"the window of a SYN is never scaled (RFC 7323, 2.2)"_qs;
    QTest::newRow("both offer") << syn + synAck + ack << 3U << u"502 × 128 = 64,256 bytes (scale of #1)"_qs
                                << u"by the window scale option of its SYN, #1 (shift 7)"_qs;
    QTest::newRow("the other side") << syn + synAck + ack + "0.3 server > client . 1:1 ack 1 win 100\n"
                                    << 4U << u"100 × 32 = 3,200 bytes (scale of #2)"_qs << u"its SYN, #2 (shift 5)"_qs;
    QTest::newRow("not offered") << syn + "0.1 server > client S. 0:0 ack 1 win 65160\n" + ack << 3U
                                 << u"502 bytes (not scaled: #2 offers no scale)"_qs
                                 << u"not scaled: the SYN #2 has no window scale option"_qs;
    QTest::newRow("no SYN") << ack << 1U << u"502 (scale not known: SYN not captured)"_qs
                            << u"the scale is not known: a SYN was not captured"_qs;
    QTest::newRow("one SYN") << synAck + ack << 2U << u"502 (scale not known: SYN not captured)"_qs
                             << u"the scale is not known: a SYN was not captured"_qs;
    QTest::newRow("options cut") << syn + "0.1 server > client S. 0:0 ack 1 win 65160 <wscale 5> snap 54\n" + ack << 3U
                                 << u"502 (scale not known: options of #2 cut)"_qs
                                 << u"the options of the SYN #2 were cut off"_qs;
}

void TestWindowScale::theWindowSaysWhereItsScaleComesFrom()
{
    QFETCH(const QByteArray, segments);
    QFETCH(const uint, frame);
    const CaptureFile file(capture(segments.toStdString()));
    const SessionPtr session = loaded(file);
    const FrameId id{frame - 1};
    const DecodedFrame decoded = *session->decode(id);
    const SegmentContext context = segmentContext(*session, id);
    const std::uint32_t node = decoded.find("tcp.window_size_value");
    QTEST(QString::fromStdString(english(fieldValue(decoded, node, context))), "value");
    QFETCH(const QString, meaning);
    const QString said = QString::fromStdString(english(explainField(decoded, node, context).meaning));
    QVERIFY2(said.contains(meaning), qPrintable(said));
}

void TestWindowScale::theSumGoesOnToBytes()
{
    const CaptureFile file(capture("0.0 client > server S 0:0 win 64240 <wscale 7>\n"
                                   "0.1 server > client S. 0:0 ack 1 win 65160 <wscale 5>\n"
                                   "0.2 client > server . 1:1 ack 1 win 502\n"));
    const SessionPtr session = loaded(file);
    const auto sum = [&session](std::uint32_t frame) {
        const DecodedFrame decoded = *session->decode(FrameId{frame});
        const Arithmetic arithmetic =
            arithmeticOf(decoded, decoded.find("tcp.window_size_value"), segmentContext(*session, FrameId{frame}));
        return arithmeticLine(arithmetic, {"byte", "bytes", "mask", "and", "relative"});
    };
    QCOMPARE(sum(0), std::string("fa f0 -> 0xfaf0 -> 64240 bytes"));
    QCOMPARE(sum(2), std::string("01 f6 -> 0x01f6 -> 502, x 128 = 64256 bytes"));
}

void TestWindowScale::aChecksumThatTheCardFillsInIsANote()
{
    const CaptureFile file(capture("0.0 client > server S 0:0\n"
                                   "0.1 server > client S. 0:0 ack 1\n"
                                   "0.2 client > server . 1:1 ack 1\n"
                                   "0.3 client > server P. 1:101 ack 1 badsum\n"
                                   "0.4 server > client . 1:1 ack 101\n"));
    const SessionPtr session = loaded(file);
    const FrameId id{3};
    const DecodedFrame decoded = *session->decode(id);
    const SegmentContext context = segmentContext(*session, id);
    const std::vector<Diagnostic> diagnostics = diagnosticsOf(decoded, context);
    QCOMPARE(diagnostics.size(), std::size_t{1});
    QCOMPARE(diagnostics[0].severity, Diagnostic::Severity::note);
    QVERIFY(english(diagnosticPhrase(diagnostics[0])).find("network card probably fills it in") != std::string::npos);
    const std::string value = english(fieldValue(decoded, decoded.find("tcp.checksum"), context));
    QVERIFY2(value.ends_with("left to the network card"), value.c_str());
}

void TestWindowScale::aChecksumOfADroppedSegmentIsAWarning()
{
    const CaptureFile file(capture("0.0 client > server S 0:0\n"
                                   "0.1 server > client S. 0:0 ack 1\n"
                                   "0.2 client > server . 1:1 ack 1\n"
                                   "0.3 client > server P. 1:101 ack 1 badsum\n"
                                   "1.3 client > server P. 1:101 ack 1\n"
                                   "1.4 server > client . 1:1 ack 101\n"));
    const SessionPtr session = loaded(file);
    const std::vector<Diagnostic> diagnostics =
        diagnosticsOf(*session->decode(FrameId{3}), segmentContext(*session, FrameId{3}));
    QCOMPARE(diagnostics.size(), std::size_t{1});
    QCOMPARE(diagnostics[0].severity, Diagnostic::Severity::warning);
    QCOMPARE(diagnostics[0].code, Diagnostic::Code::badChecksum);
}

QTEST_APPLESS_MAIN(TestWindowScale)
#include "tst_window_scale.moc"
