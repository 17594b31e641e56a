// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_selection.h"
#include "ui/bytes/bits_strip.h"
#include "ui/bytes/bytes_view.h"
#include "ui/bytes/hex_view.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace rungs;

namespace {

// http.pcap, frame 1: 20 bytes of Linux cooked capture v2, 20 of IPv4, then the TCP header.
constexpr std::uint32_t tcpStart = 40;

} // namespace

class TestBytesView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void selectsDataOffsetByTheHighHalfOfByteTwelve();
    void selectsTheReservedBitsByTheLowHalf();
    void selectsAFieldByItsText();
    void selectsEachFlagByItsBit();
    void marksOnlyTheBitsOfTheField();
    void followsTheFieldToItsBytes();
    void movesByKeys();
    void movesThroughTheBitsByKeys();
    void announcesBytesAndBits();
    void growsWithTheFont();
    void isEmptyWithoutAFrame();

private:
    void clickDigit(std::uint32_t byte, bool isHigh);

    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<BytesView> m_view;
};

void TestBytesView::init()
{
    m_view.reset();
    m_selection = std::make_unique<Selection>();
    openSample(*m_selection, "http.pcap");
    m_view = std::make_unique<BytesView>(*m_selection);
    showPane(*m_view, {600, 300});
}

void TestBytesView::clickDigit(std::uint32_t byte, bool isHigh)
{
    const QRect place = m_view->hexView()->layoutValue().hexRect(byte, m_view->hexView()->firstRow());
    const int quarter = place.width() / 4;
    const QPoint point(isHigh ? place.left() + quarter : place.right() - quarter, place.center().y());
    QTest::mouseClick(m_view->hexView()->viewport(), Qt::LeftButton, {}, point);
}

void TestBytesView::selectsDataOffsetByTheHighHalfOfByteTwelve()
{
    clickDigit(tcpStart + 12, true);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.hdr_len"));
    QCOMPARE(m_view->note(), QStringLiteral("byte 52 of 80, mask f0"));
    QCOMPARE(m_selection->field()->value, std::uint64_t{10});
    m_selection->selectFrame(FrameId{1});
    clickDigit(tcpStart + 12, true);
    QCOMPARE(m_selection->field()->value, std::uint64_t{7});
}

void TestBytesView::selectsTheReservedBitsByTheLowHalf()
{
    clickDigit(tcpStart + 12, false);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.reserved"));
    QCOMPARE(m_view->note(), QStringLiteral("byte 52 of 80, mask 0f"));
}

void TestBytesView::selectsAFieldByItsText()
{
    const QRect place = m_view->hexView()->layoutValue().textRect(tcpStart + 5, 0);
    QTest::mouseClick(m_view->hexView()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.seq_raw"));
    QCOMPARE(m_view->note(), QStringLiteral("bytes 44 to 47 of 80"));
}

void TestBytesView::selectsEachFlagByItsBit()
{
    // The byte of the flags first, then bit by bit in the strip.
    clickDigit(tcpStart + 13, true);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.flags.control"));
    for (std::uint32_t bit = 0; bit < 8; ++bit) {
        const QRect place = m_view->bitsStrip()->layoutValue().bitRect((tcpStart + 13) * 8 + bit);
        QTest::mouseClick(m_view->bitsStrip()->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(selectedKey(*m_selection), flagKeys()[static_cast<qsizetype>(bit)]);
        const QString mask = QStringLiteral("%1").arg(0x80 >> bit, 2, 16, QLatin1Char('0'));
        QCOMPARE(m_view->note(), QStringLiteral("byte 53 of 80, mask ") + mask);
    }
}

void TestBytesView::marksOnlyTheBitsOfTheField()
{
    m_selection->selectKey(QStringLiteral("tcp.hdr_len"));
    const Theme theme = Theme::of(m_view.get());
    const QImage image = m_view->bitsStrip()->grab().toImage();
    const auto ground = [&](std::uint32_t bit) {
        const QRect cell = m_view->bitsStrip()->layoutValue().bitRect(bit);
        return image.pixelColor(cell.topLeft() + QPoint(2, 2));
    };
    for (std::uint32_t bit = 0; bit < 8; ++bit)
        QCOMPARE(ground((tcpStart + 12) * 8 + bit), bit < 4 ? theme.field : theme.pane);
}

void TestBytesView::followsTheFieldToItsBytes()
{
    m_selection->selectKey(QStringLiteral("tcp.window_size_value"));
    QCOMPARE(m_view->note(), QStringLiteral("bytes 54 to 55 of 80"));
    QCOMPARE(m_view->hexView()->currentItem(), 54);
    QCOMPARE(m_view->bitsStrip()->itemCount(), 16);
    const Theme theme = Theme::of(m_view.get());
    const QImage image = m_view->hexView()->viewport()->grab().toImage();
    const auto ground = [&](std::uint32_t byte) {
        const QRect place = m_view->hexView()->layoutValue().hexRect(byte, 0);
        return image.pixelColor(place.left() - 1, place.top() + 2);
    };
    QCOMPARE(ground(55), theme.field);
    QCOMPARE(ground(56), theme.layerTint);
    QCOMPARE(ground(20), theme.pane);
}

void TestBytesView::movesByKeys()
{
    HexView *hex = m_view->hexView();
    m_selection->selectKey(QStringLiteral("tcp.window_size_value"));
    QTest::keyClick(hex, Qt::Key_Right);
    QCOMPARE(hex->currentItem(), 55);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.window_size_value"));
    QTest::keyClick(hex, Qt::Key_Right);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.checksum"));
    QTest::keyClick(hex, Qt::Key_Up);
    QCOMPARE(hex->currentItem(), 40);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.srcport"));
    QTest::keyClick(hex, Qt::Key_End);
    QCOMPARE(hex->currentItem(), 47);
    QTest::keyClick(hex, Qt::Key_Home);
    QCOMPARE(hex->currentItem(), 32);
    QTest::keyClick(hex, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(hex->currentItem(), 79);
    QTest::keyClick(hex, Qt::Key_Down);
    QCOMPARE(hex->currentItem(), 79);
    QTest::keyClick(hex, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(hex->currentItem(), 0);
    QTest::keyClick(hex, Qt::Key_PageDown);
    QVERIFY(hex->currentItem() > 16);
    QTest::keyClick(hex, Qt::Key_PageUp);
    QCOMPARE(hex->currentItem(), 0);
}

void TestBytesView::movesThroughTheBitsByKeys()
{
    m_selection->selectKey(QStringLiteral("tcp.flags.cwr"));
    for (const QString &key : flagKeys()) {
        QCOMPARE(selectedKey(*m_selection), key);
        QTest::keyClick(m_view->bitsStrip(), Qt::Key_Right);
    }
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.window_size_value"));
    QTest::keyClick(m_view->bitsStrip(), Qt::Key_Left);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.flags.fin"));
}

void TestBytesView::announcesBytesAndBits()
{
    m_selection->selectKey(QStringLiteral("tcp.flags.syn"));
    QCOMPARE(spokenSelection(m_view->hexView()), QStringLiteral("Byte 53: Flags: 02"));
    QCOMPARE(spokenSelection(m_view->bitsStrip()), QStringLiteral("Byte 53, bit 6: SYN: 1"));
    QAccessibleInterface *hex = QAccessible::queryAccessibleInterface(m_view->hexView());
    QCOMPARE(hex->role(), QAccessible::List);
    QCOMPARE(hex->childCount(), 80);
    QCOMPARE(hex->child(52)->text(QAccessible::Name), QStringLiteral("Byte 52: Data offset, Reserved"));
    QCOMPARE(hex->child(52)->role(), QAccessible::ListItem);
    const QPoint middle = hex->child(52)->rect().center();
    QCOMPARE(hex->indexOfChild(hex->childAt(middle.x(), middle.y())), 52);
    hex->child(54)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.window_size_value"));
}

void TestBytesView::growsWithTheFont()
{
    const QRect before = m_view->hexView()->layoutValue().hexRect(0, 0);
    QFont font = m_view->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_view->setFont(font);
    const QRect after = m_view->hexView()->layoutValue().hexRect(0, 0);
    QVERIFY(after.width() > before.width() * 3 / 2);
    QVERIFY(after.height() > before.height() * 3 / 2);
    clickDigit(tcpStart + 12, true);
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.hdr_len"));
    // However small the pane gets, the selected byte stays in it.
    m_view->resize(300, 160);
    QVERIFY(!m_view->hexView()->itemRect(52).isEmpty());
}

void TestBytesView::isEmptyWithoutAFrame()
{
    // No frame selected: nothing to show, and nothing to stumble over.
    m_selection->setSession(nullptr);
    QCOMPARE(m_view->hexView()->itemCount(), 0);
    QCOMPARE(m_view->note(), QString());
    QTest::keyClick(m_view->hexView(), Qt::Key_End, Qt::ControlModifier);
    QTest::mouseClick(m_view->bitsStrip()->viewport(), Qt::LeftButton, {}, {20, 20});
    QVERIFY(!m_view->grab().isNull());
}

QTEST_MAIN(TestBytesView)
#include "tst_bytes_view.moc"
