// SPDX-License-Identifier: GPL-3.0-or-later
//
// The painted panes on frames that are not like those of the textbook.
#include "sample_selection.h"
#include "tests/support/packet_builder.h"
#include "ui/bytes/bits_strip.h"
#include "ui/bytes/bytes_view.h"
#include "ui/bytes/hex_view.h"
#include "ui/explain/explanation_strip.h"
#include "ui/header/header_diagram_view.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

#include <memory>

using namespace rungs;

class TestOddFrames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void init();
    void showsHeadersOfEveryLength();
    void showsAHeaderThatWasCutShort();
    void hatchesWhatWasNotCaptured();
    void saysThatAFrameHasNoConnection();
    void showsTenThousandRungs();

private:
    void open(const test::Capture &capture);
    void open(const QString &text) { open(test::capture(text.toStdString())); }
    void clickBit(std::uint32_t bit);

    QTemporaryDir m_folder;
    std::unique_ptr<SampleSelection> m_selection;
    std::unique_ptr<BytesView> m_bytes;
    std::unique_ptr<HeaderDiagramView> m_header;
    std::unique_ptr<LadderView> m_ladder;
    std::unique_ptr<ExplanationStrip> m_strip;
};

void TestOddFrames::init()
{
    m_bytes.reset();
    m_header.reset();
    m_ladder.reset();
    m_strip.reset();
    m_selection = std::make_unique<SampleSelection>();
    m_bytes = std::make_unique<BytesView>(*m_selection);
    m_header = std::make_unique<HeaderDiagramView>(*m_selection, m_selection->options);
    m_ladder = std::make_unique<LadderView>(*m_selection, m_selection->options, m_selection->stories);
    m_strip = std::make_unique<ExplanationStrip>(*m_selection, m_selection->options, m_selection->stories);
    showPane(*m_bytes, {600, 300});
    showPane(*m_header, {700, 900});
    showPane(*m_ladder, {600, 700});
    showPane(*m_strip, {900, 80});
}

void TestOddFrames::open(const test::Capture &capture)
{
    const Bytes bytes = test::pcapFile(capture);
    QFile file(m_folder.filePath(QStringLiteral("odd.pcap")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    file.close();
    const Result<SessionPtr> session = load(file.fileName().toStdString());
    QVERIFY(session.has_value());
    m_selection->setSession(*session);
    m_selection->selectFrame(FrameId{0});
}

void TestOddFrames::clickBit(std::uint32_t bit)
{
    const QRect place = m_header->diagram()->rectOfBit(bit);
    QTest::mouseClick(m_header->diagram()->viewport(), Qt::LeftButton, {}, place.center());
}

void TestOddFrames::showsHeadersOfEveryLength()
{
    for (std::uint32_t words = 5; words <= 15; ++words) {
        QStringList options;
        for (std::uint32_t i = 0; i < (words - 5) * 4; ++i)
            options.append(QStringLiteral("nop"));
        const QString list = options.isEmpty() ? QString() : QStringLiteral(" <%1>").arg(options.join(u','));
        open(QStringLiteral("0.0 client > server . 1:1 ack 1") + list);
        QCOMPARE(m_header->note(), QStringLiteral("%1 bytes").arg(words * 4));
        QCOMPARE(m_header->diagram()->layoutValue().rows().size(), std::size_t{words});
        // Each option has a cell of its own.
        QCOMPARE(m_header->diagram()->itemCount(), 17 + static_cast<int>(options.size()));
        clickBit(words * 32 - 1);
        QCOMPARE(m_selection->field()->bits.end(), (34 + words * 4) * 8);
    }
}

void TestOddFrames::showsAHeaderThatWasCutShort()
{
    // 14 bytes of Ethernet, 20 of IPv4, and 8 of TCP.
    open(QStringLiteral("0.0 client > server S 0:0 snap 42"));
    QCOMPARE(m_header->diagram()->itemName(4), QStringLiteral("Data offset"));
    QCOMPARE(m_header->diagram()->itemValue(4), QStringLiteral("not captured"));
    QVERIFY(m_header->diagram()->itemValue(0).startsWith(QStringLiteral("40000")));
    clickBit(96);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.hdr_len"));
    QCOMPARE(m_bytes->note(), QStringLiteral("not captured"));
    QCOMPARE(m_bytes->bitsStrip()->itemCount(), 0);
    QVERIFY(!m_strip->plainText().contains(u'&'));
    QVERIFY(m_ladder->items()->itemCount() == 0
            || m_ladder->items()->itemName(0).contains(QStringLiteral("cut short")));
    QVERIFY(!m_header->grab().isNull());
    QVERIFY(!m_bytes->grab().isNull());
    QVERIFY(!m_ladder->grab().isNull());
}

void TestOddFrames::hatchesWhatWasNotCaptured()
{
    open(QStringLiteral("0.0 client > server S 0:0 snap 42"));
    const Theme theme = Theme::of(m_header.get());
    const QImage image = m_header->diagram()->viewport()->grab().toImage();
    const auto hatches = [&](std::uint32_t bit) {
        const QRect cell = m_header->diagram()->rectOfBit(bit).adjusted(3, 3, -3, -3);
        int count = 0;
        for (int y = cell.top(); y < cell.bottom(); ++y) {
            for (int x = cell.left(); x < cell.right(); ++x)
                count += image.pixelColor(x, y) == theme.fieldEdge ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(hatches(2), 0);    // the source port's first bits
    QVERIFY(hatches(114) > 10); // the window's
}

void TestOddFrames::saysThatAFrameHasNoConnection()
{
    test::Capture capture = test::capture("0.0 client > server S 0:0\n0.1 client > server S 0:0\n");
    constexpr std::size_t placeOfProtocol = 23;
    constexpr std::uint8_t udp = 17;
    capture.frames[1].bytes[placeOfProtocol] = udp;
    open(capture);
    QCOMPARE(m_ladder->items()->itemCount(), 1);
    m_selection->selectFrame(FrameId{1});
    QCOMPARE(m_ladder->items()->itemCount(), 0);
    QCOMPARE(m_ladder->title(), QStringLiteral("Ladder"));
    QCOMPARE(m_ladder->note(), QString());
    QVERIFY(m_header->title().startsWith(QStringLiteral("UDP header")));
    QTest::keyClick(m_ladder.get(), Qt::Key_Down);
    QCOMPARE(m_selection->frame(), FrameId{1});
    m_selection->selectFrame(FrameId{0});
    QCOMPARE(m_ladder->items()->itemCount(), 1);
}

void TestOddFrames::showsTenThousandRungs()
{
    test::Capture capture = test::capture("0.0 client > server S 0:0\n0.1 server > client S. 0:0 ack 1\n");
    const test::BuiltFrame answer = capture.frames[1];
    while (capture.frames.size() < 10'000)
        capture.frames.push_back(answer);
    open(capture);
    QCOMPARE(m_ladder->items()->itemCount(), 10'000);
    QTest::keyClick(m_ladder.get(), Qt::Key_End);
    QCOMPARE(m_selection->frame(), FrameId{9'999});
    QVERIFY(m_ladder->viewport()->rect().contains(m_ladder->section().placeOf(9'999).slot));
    QCOMPARE(m_ladder->verticalScrollBar()->value(), m_ladder->verticalScrollBar()->maximum());
    QCOMPARE(m_ladder->items()->itemName(9'999), QStringLiteral("10000  SYN ACK  seq 0, ack 1"));
    // A click finds the rung that is painted there.
    const auto place = m_ladder->section().placeOf(9'995);
    QTest::mouseClick(m_ladder->viewport(), Qt::LeftButton, {}, ((place.head + place.tail) / 2).toPoint());
    QCOMPARE(m_selection->frame(), FrameId{9'995});
    QTest::keyClick(m_ladder.get(), Qt::Key_Home);
    QCOMPARE(m_ladder->verticalScrollBar()->value(), 0);
}

QTEST_MAIN(TestOddFrames)
#include "tst_odd_frames.moc"
