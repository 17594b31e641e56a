// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_selection.h"
#include "ui/bytes/bits_strip.h"
#include "ui/bytes/bytes_view.h"
#include "ui/bytes/hex_view.h"
#include "ui/header/header_diagram_view.h"
#include "ui/header/header_labels.h"
#include "ui/theme/theme.h"

#include <QTabBar>

using namespace rungs;

class TestHeaderDiagramView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void init();
    void tilesTheHeaderOfEveryFrame();
    void showsEveryFlagAndOption();
    void selectsEachFlagByItsCell();
    void otherPanesFollow();
    void selectsTheOptionThenItsPart();
    void showsTheHeaderOfTheSelectedField();
    void showsTheChosenHeader();
    void movesByKeys();
    void announcesCells();
    void fitsNamesIntoCells();
    void isAsLargeAsItsRoom();

private:
    void clickBit(std::uint32_t bit);

    std::unique_ptr<SampleSelection> m_selection;
    std::unique_ptr<HeaderDiagramView> m_view;
};

void TestHeaderDiagramView::init()
{
    m_view.reset();
    m_selection = std::make_unique<SampleSelection>();
    openSample(*m_selection, "http.pcap");
    m_view = std::make_unique<HeaderDiagramView>(*m_selection, m_selection->options);
    showPane(*m_view, {800, 600});
}

void TestHeaderDiagramView::clickBit(std::uint32_t bit)
{
    const QRect place = m_view->diagram()->rectOfBit(bit);
    QVERIFY(!place.isEmpty());
    QTest::mouseClick(m_view->diagram()->viewport(), Qt::LeftButton, {}, place.center());
}

void TestHeaderDiagramView::tilesTheHeaderOfEveryFrame()
{
    for (const char *sample : {"http.pcap", "fast-retransmission.pcap", "zero-window.pcap"}) {
        openSample(*m_selection, sample);
        for (std::uint32_t frame = 0; frame < m_selection->session()->frameCount(); ++frame) {
            m_selection->selectFrame(FrameId{frame});
            for (std::size_t layer = 0; layer < m_selection->decoded()->layers().size(); ++layer) {
                const auto cells = headerCells(*m_selection->decoded(), layer);
                std::uint32_t next = 0;
                for (const HeaderCell &cell : cells) {
                    QCOMPARE(cell.bits.first, next);
                    next = cell.bits.end();
                }
                if (m_selection->decoded()->layers()[layer].protocol != Protocol::data)
                    QCOMPARE(next, m_selection->decoded()->layers()[layer].headerLength * 8);
            }
        }
    }
}

void TestHeaderDiagramView::showsEveryFlagAndOption()
{
    QStringList names;
    for (int cell = 0; cell < m_view->diagram()->itemCount(); ++cell)
        names.append(m_view->diagram()->itemName(cell));
    const QStringList expected = {
        QStringLiteral("Source port"),
        QStringLiteral("Destination port"),
        QStringLiteral("Sequence number"),
        QStringLiteral("Acknowledgment number"),
        QStringLiteral("Data offset"),
        QStringLiteral("Reserved"),
        QStringLiteral("CWR"),
        QStringLiteral("ECE"),
        QStringLiteral("URG"),
        QStringLiteral("ACK"),
        QStringLiteral("PSH"),
        QStringLiteral("RST"),
        QStringLiteral("SYN"),
        QStringLiteral("FIN"),
        QStringLiteral("Window"),
        QStringLiteral("Checksum"),
        QStringLiteral("Urgent pointer"),
        QStringLiteral("Maximum segment size"),
        QStringLiteral("SACK permitted"),
        QStringLiteral("Timestamps"),
        QStringLiteral("No-operation"),
        QStringLiteral("Window scale"),
    };
    QCOMPARE(names, expected);
    QCOMPARE(m_view->note(), QStringLiteral("40 bytes"));
    QCOMPARE(m_view->title(), QStringLiteral("TCP header, 32 bits per row"));
    m_selection->selectFrame(FrameId{1});
    QCOMPARE(m_view->note(), QStringLiteral("28 bytes"));
}

void TestHeaderDiagramView::selectsEachFlagByItsCell()
{
    const Theme theme = Theme::of(m_view.get());
    for (std::uint32_t flag = 0; flag < 8; ++flag) {
        clickBit(104 + flag);
        QCOMPARE(selectedKey(*m_selection), flagKeys()[static_cast<qsizetype>(flag)]);
        QCOMPARE(m_selection->field()->bits.width, 1U);
        // Its cell is marked, and none of its neighbours.
        const QImage image = m_view->diagram()->viewport()->grab().toImage();
        for (std::uint32_t other = 0; other < 8; ++other) {
            const QRect cell = m_view->diagram()->rectOfBit(104 + other);
            const bool isMarked = image.pixelColor(cell.left() + 3, cell.top() + 3) == theme.field;
            QCOMPARE(isMarked, other == flag);
        }
    }
}

void TestHeaderDiagramView::otherPanesFollow()
{
    BytesView bytes(*m_selection);
    showPane(bytes, {900, 300});
    clickBit(96);
    QCOMPARE(bytes.note(), QStringLiteral("byte 52 of 80, mask f0"));
    clickBit(100);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.reserved"));
    QCOMPARE(bytes.note(), QStringLiteral("byte 52 of 80, mask 0f"));
    for (std::uint32_t flag = 0; flag < 8; ++flag) {
        clickBit(104 + flag);
        QVERIFY(spokenSelection(bytes.bitsStrip()).startsWith(QStringLiteral("Byte 53, bit %1: ").arg(flag)));
    }
    // And back: a click on a bit of the strip selects the flag's cell.
    const QRect syn = bytes.bitsStrip()->layoutValue().bitRect(53 * 8 + 6);
    clickBit(104);
    QTest::mouseClick(bytes.bitsStrip()->viewport(), Qt::LeftButton, {}, syn.center());
    QCOMPARE(spokenSelection(m_view->diagram()), QStringLiteral("SYN: 1"));
}

void TestHeaderDiagramView::selectsTheOptionThenItsPart()
{
    // Maximum segment size: kind, length, and in bytes 22 and 23 its value.
    clickBit(22 * 8);
    QCOMPARE(m_selection->field()->bits, bytes(60, 4));
    clickBit(22 * 8);
    QCOMPARE(m_selection->field()->bits, bytes(62, 2));
    QVERIFY(spokenSelection(m_view->diagram()).startsWith(QStringLiteral("Maximum segment size")));
}

void TestHeaderDiagramView::showsTheHeaderOfTheSelectedField()
{
    const std::size_t tcp = m_view->diagram()->layer();
    m_selection->selectKey(QStringLiteral("ip.ttl"));
    QVERIFY(m_view->diagram()->layer() != tcp);
    QCOMPARE(spokenSelection(m_view->diagram()), QStringLiteral("Time to live: 64"));
    QCOMPARE(m_view->note(), QStringLiteral("20 bytes"));
    clickBit(0);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("ip.version"));
    // Don't fragment is a cell of one bit; the six bits of the codepoint are one cell.
    clickBit(49);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("ip.flags.df"));
    clickBit(10);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("ip.dsfield.dscp"));
}

void TestHeaderDiagramView::showsTheChosenHeader()
{
    auto *tabs = m_view->findChild<QTabBar *>();
    QCOMPARE(tabs->count(), 3);
    QCOMPARE(tabs->currentIndex(), 2);
    m_selection->selectKey(QStringLiteral("tcp.hdr_len"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QCOMPARE(m_view->diagram()->itemCount(), static_cast<int>(m_view->diagram()->cells().size()));
    QCOMPARE(m_view->note(), QStringLiteral("20 bytes"));
    // The selection is where it was; the next field of the TCP header brings that header back.
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.hdr_len"));
    QCOMPARE(m_view->diagram()->currentItem(), -1);
    m_selection->selectKey(QStringLiteral("tcp.checksum"));
    QCOMPARE(tabs->currentIndex(), 2);
    QVERIFY(m_view->diagram()->currentItem() >= 0);
}

void TestHeaderDiagramView::movesByKeys()
{
    m_selection->selectKey(QStringLiteral("tcp.hdr_len"));
    HeaderDiagram *diagram = m_view->diagram();
    QTest::keyClick(diagram, Qt::Key_Right);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.reserved"));
    for (const QString &key : flagKeys()) {
        QTest::keyClick(diagram, Qt::Key_Right);
        QCOMPARE(selectedKey(*m_selection), key);
    }
    QTest::keyClick(diagram, Qt::Key_Up);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.ack_raw"));
    QTest::keyClick(diagram, Qt::Key_Up);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.seq_raw"));
    QTest::keyClick(diagram, Qt::Key_Home);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.srcport"));
    QTest::keyClick(diagram, Qt::Key_Left);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.srcport"));
    QTest::keyClick(diagram, Qt::Key_Down);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.seq_raw"));
    QTest::keyClick(diagram, Qt::Key_End);
    QVERIFY(spokenSelection(diagram).startsWith(QStringLiteral("Window scale")));
}

void TestHeaderDiagramView::announcesCells()
{
    m_selection->selectKey(QStringLiteral("tcp.hdr_len"));
    QVERIFY(spokenSelection(m_view->diagram()).startsWith(QStringLiteral("Data offset: 10")));
    QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(m_view->diagram());
    QCOMPARE(diagram->childCount(), 22);
    QAccessibleInterface *window = diagram->child(14);
    QCOMPARE(window->text(QAccessible::Name), QStringLiteral("Window"));
    QVERIFY(window->text(QAccessible::Value).startsWith(QStringLiteral("64,240 bytes")));
    window->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.window_size_value"));
    QVERIFY(window->state().selected);
}

void TestHeaderDiagramView::fitsNamesIntoCells()
{
    const QFontMetrics font(QApplication::font());
    const QString name = QStringLiteral("Acknowledgment number");
    const QString brief = QStringLiteral("Ack");
    QCOMPARE(nameThatFits(name, brief, 1000, font), name);
    QCOMPARE(nameThatFits(name, brief, font.horizontalAdvance(brief), font), brief);
    QCOMPARE(nameThatFits(name, brief, font.horizontalAdvance(QStringLiteral("AN")), font), QStringLiteral("AN"));
    QCOMPARE(nameThatFits(QStringLiteral("SYN"), {}, font.horizontalAdvance(u'S'), font), QStringLiteral("S"));
    QCOMPARE(nameThatFits(name, brief, 0, font), QString());
}

void TestHeaderDiagramView::isAsLargeAsItsRoom()
{
    const HeaderDiagram *diagram = m_view->diagram();
    const auto isWhole = [diagram] { return diagram->layoutValue().size().height() <= diagram->viewport()->height(); };
    const auto sizeOfText = [diagram] {
        int height = 0;
        for (const ShownText &text : diagram->shownTexts())
            height = std::max(height, text.place.height());
        return height;
    };
    // The SYN, with twenty bytes of options, fits into nineteen lines: names and values share lines.
    const int line = m_view->fontMetrics().height();
    m_view->resize(line * 42, line * 19);
    QVERIFY(isWhole());
    QCOMPARE(diagram->shownTexts().size(), qsizetype{22});
    for (const ShownText &text : diagram->shownTexts())
        QVERIFY2(!text.isCut, qPrintable(text.text));
    const int small = sizeOfText();
    // Filling a window it is larger, within reason.
    m_view->resize(line * 100, line * 60);
    QVERIFY(isWhole());
    QVERIFY(diagram->layoutValue().size().height() > diagram->viewport()->height() * 3 / 4);
    QVERIFY(sizeOfText() > small * 3 / 2);
    m_view->resize(line * 300, line * 300);
    QVERIFY(sizeOfText() < line * 8);
}

QTEST_MAIN(TestHeaderDiagramView)
#include "tst_header_diagram_view.moc"
