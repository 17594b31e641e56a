// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checksum pane: the words of the selected segment's checksum as rows, and what comes out.
#include "core/text/checksum_text.h"
#include "tests/support/capture_file.h"
#include "tests/ui/sample_selection.h"
#include "ui/checksum/checksum_pane.h"
#include "ui/checksum/checksum_view.h"
#include "ui/painted/link_browser.h"
#include "ui/print/sheets.h"
#include "ui/rows/row_header.h"
#include "ui/text/languages.h"
#include "ui/theme/list_tabs.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rungs;
using namespace rungs::test;

namespace {

struct Shown
{
    SampleSelection selection;
    ChecksumPane pane{selection};

    explicit Shown(const std::string &sample, std::uint32_t number = 1, QSize size = {620, 420})
    {
        openSample(selection, sample);
        select(number);
        showPane(pane, size);
    }
    explicit Shown(const CaptureFile &file, std::uint32_t number = 1)
    {
        selection.setSession(loaded(file));
        select(number);
        showPane(pane, {620, 420});
    }
    ChecksumView &view() { return *pane.view(); }
    ChecksumModel &model() { return view().checksumModel(); }
    void select(std::uint32_t number) { selection.selectFrame(FrameId{number - 1}); }
    QString text() const { return pane.sentences()->spokenText(); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    /// The first row whose name begins so; -1: none.
    int rowOf(const QString &name)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (cell(row, ChecksumColumn::what).startsWith(name))
                return row;
        }
        return -1;
    }
    QStringList headings()
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const QString heading = model().headingAt(row); !heading.isEmpty())
                all.append(heading);
        }
        return all;
    }
    QString currentName()
    {
        return view().currentRow() < 0 ? QString() : cell(view().currentRow(), ChecksumColumn::what);
    }
    QString key() const { return selectedKey(selection); }
    void click(int row)
    {
        view().verticalScrollBar()->setValue(view().layoutValue().topRowToShow(row));
        const QRect place = view().cellRect(row, ChecksumColumn::bytes);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place.center());
    }
};

} // namespace

class TestChecksum : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfASegmentAreRows();
    void theSentenceSaysWhatComesOut();
    void aRowSelectsItsField();
    void aFieldSelectsItsRows();
    void addressesArePartOfTheSum();
    void tabsChooseTheHeader();
    void keysGoThroughTheRows();
    void anotherFrameKeepsTheHeader();
    void aDamagedSegmentSaysByHowMuch();
    void whatWasCutIsNamed();
    void nothingIsShownWithoutAChecksum();
    void rowsAreCopied();
    void screenReadersMeetATable();
    void aLongSegmentScrolls();
    void nothingIsCutWhenZoomed_data();
    void nothingIsCutWhenZoomed();
    void itIsPaintedInBothThemes();
    void thePictureHoldsAllRows();
};

void TestChecksum::wordsOfASegmentAreRows()
{
    Shown shown("http.pcap", 4);
    const QAbstractItemModelTester tester(&shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(shown.headings(), (QStringList{u"Pseudo-header"_s, u"TCP header"_s, u"Data"_s, u"Result"_s}));
    QCOMPARE(shown.cell(1, ChecksumColumn::what), u"Source address, word 1 of 2"_s);
    const ChecksumWords &words = *shown.model().words();
    QCOMPARE(shown.model().rowCount(), int(words.count()) + 4 + 3);
    const int checksum = shown.rowOf(u"Checksum, counted as 0"_s);
    QCOMPARE(shown.cell(checksum, ChecksumColumn::word), u"0000"_s);
    QVERIFY(shown.cell(checksum, ChecksumColumn::bytes) != u"00 00"_s);
    QCOMPARE(shown.cell(checksum, ChecksumColumn::sum), shown.cell(checksum - 1, ChecksumColumn::sum));
    // The result repeats the last sum, and its complement is what the header holds.
    const int sum = shown.rowOf(u"Sum of all words"_s);
    QCOMPARE(shown.cell(sum, ChecksumColumn::sum), shown.cell(sum - 2, ChecksumColumn::sum));
    QCOMPARE(shown.cell(sum + 1, ChecksumColumn::sum), shown.cell(sum + 2, ChecksumColumn::sum));
    QVERIFY(shown.cell(sum + 2, ChecksumColumn::what).endsWith(u" correct"_s));
    // Each row says its addition.
    for (int row = 1; row < shown.model().rowCount(); ++row) {
        if (shown.cell(row, ChecksumColumn::carry) != u"+1"_s)
            continue;
        const QString tip = shown.model().index(row, ChecksumColumn::sum).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.endsWith(u"with its carry added 0x"_s + shown.cell(row, ChecksumColumn::sum)), qPrintable(tip));
    }
}

void TestChecksum::theSentenceSaysWhatComesOut()
{
    Shown shown("http.pcap", 4);
    QVERIFY2(shown.text().startsWith(u"The words add up to 0x"_s), qPrintable(shown.text()));
    QVERIFY2(shown.text().endsWith(u": they agree."_s), qPrintable(shown.text()));
    QCOMPARE(shown.pane.title(), u"TCP checksum, word by word"_s);
    QVERIFY(shown.pane.note().endsWith(u"correct"_s));
}

void TestChecksum::aRowSelectsItsField()
{
    Shown shown("http.pcap", 4);
    shown.click(shown.rowOf(u"Window"_s));
    QCOMPARE(shown.key(), u"tcp.window_size_value"_s);
    shown.click(shown.rowOf(u"Source address, word 2"_s));
    QCOMPARE(shown.key(), u"ip.src"_s);
    QCOMPARE(shown.currentName(), u"Source address, word 2 of 2"_s);
    shown.click(shown.rowOf(u"Zero and protocol"_s));
    QCOMPARE(shown.key(), u"ip.proto"_s);
    // The length stands nowhere: what was selected stays so.
    shown.click(shown.rowOf(u"TCP length: "_s));
    QCOMPARE(shown.key(), u"ip.proto"_s);
    QVERIFY(shown.currentName().startsWith(u"TCP length: "_s));
    shown.click(shown.rowOf(u"TCP header"_s));
    QCOMPARE(shown.key(), u"tcp"_s);
    shown.click(shown.rowOf(u"In the header"_s));
    QCOMPARE(shown.key(), u"tcp.checksum"_s);
    QVERIFY(shown.currentName().startsWith(u"In the header"_s));
    std::uint8_t buffer = 0xff;
    QCOMPARE(shown.model().bitsOf(shown.view().currentRow(), buffer), shown.selection.field()->bits);
    QCOMPARE(buffer, std::uint8_t{0});
    shown.click(shown.rowOf(u"Data, bytes 2 and 3"_s));
    QVERIFY(shown.selection.field()->layer > *shown.pane.layer());
}

void TestChecksum::aFieldSelectsItsRows()
{
    Shown shown("http.pcap", 4);
    shown.selection.selectKey(u"tcp.seq_raw"_s);
    QCOMPARE(shown.currentName(), u"Sequence number, word 1 of 2"_s);
    const auto rows = shown.model().rowsOf(shown.selection.node());
    QVERIFY(rows && rows->second == rows->first + 1);
    // One of its rows after the other, without losing the field.
    QTest::keyClick(&shown.view(), Qt::Key_Down);
    QCOMPARE(shown.currentName(), u"Sequence number, word 2 of 2"_s);
    QCOMPARE(shown.key(), u"tcp.seq_raw"_s);
    // A flag is in the word that it shares.
    shown.selection.selectKey(u"tcp.flags.syn"_s);
    QCOMPARE(shown.currentName(), u"Data offset, Reserved, Flags"_s);
    shown.click(shown.view().currentRow());
    QCOMPARE(shown.key(), u"tcp.flags.syn"_s);
    // What is not part of the sum has no row.
    shown.selection.selectKey(u"eth.src"_s);
    QCOMPARE(shown.view().currentRow(), -1);
    QCOMPARE(shown.pane.title(), u"TCP checksum, word by word"_s);
}

void TestChecksum::addressesArePartOfTheSum()
{
    Shown shown("http.pcap", 4);
    shown.selection.selectKey(u"ip.dst"_s);
    QCOMPARE(shown.currentName(), u"Destination address, word 1 of 2"_s);
    QCOMPARE(shown.pane.title(), u"TCP checksum, word by word"_s);
    // The time to live is not: it is that of the IP header.
    shown.selection.selectKey(u"ip.ttl"_s);
    QCOMPARE(shown.pane.title(), u"IPv4 checksum, word by word"_s);
    QCOMPARE(shown.currentName(), u"Time to live, Protocol"_s);
    QCOMPARE(shown.headings(), (QStringList{u"IPv4 header"_s, u"Result"_s}));
    shown.selection.selectKey(u"ip.dst"_s);
    QCOMPARE(shown.pane.title(), u"IPv4 checksum, word by word"_s);
    shown.selection.selectKey(u"tcp.srcport"_s);
    QCOMPARE(shown.pane.title(), u"TCP checksum, word by word"_s);
}

void TestChecksum::tabsChooseTheHeader()
{
    Shown shown("http.pcap", 4);
    shown.selection.selectKey(u"tcp.srcport"_s);
    QTabBar *tabs = shown.pane.tabs();
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->currentIndex(), 1);
    tabs->setCurrentIndex(0);
    QCOMPARE(shown.headings(), (QStringList{u"IPv4 header"_s, u"Result"_s}));
    QCOMPARE(shown.key(), u"tcp.srcport"_s);
    QVERIFY(!tabs->accessibleName().isEmpty());
}

void TestChecksum::keysGoThroughTheRows()
{
    Shown shown("http.pcap", 4);
    shown.view().setFocus();
    QTest::keyClick(&shown.view(), Qt::Key_Home);
    QCOMPARE(shown.currentName(), u"Pseudo-header"_s);
    QTest::keyClick(&shown.view(), Qt::Key_Down);
    QCOMPARE(shown.key(), u"ip.src"_s);
    QTest::keyClick(&shown.view(), Qt::Key_Down);
    QCOMPARE(shown.currentName(), u"Source address, word 2 of 2"_s);
    QTest::keyClick(&shown.view(), Qt::Key_Down);
    QCOMPARE(shown.key(), u"ip.dst"_s);
    QTest::keyClick(&shown.view(), Qt::Key_End);
    QCOMPARE(shown.key(), u"tcp.checksum"_s);
    QVERIFY(shown.view().layoutValue().isOnShow(shown.view().currentRow()));
    QTest::keyClick(&shown.view(), Qt::Key_Up);
    QCOMPARE(shown.currentName(), u"Its complement: the checksum"_s);
    // From the first row to the last, one key after the other, nothing is skipped.
    QTest::keyClick(&shown.view(), Qt::Key_Home);
    for (int row = 1; row < shown.model().rowCount(); ++row) {
        QTest::keyClick(&shown.view(), Qt::Key_Down);
        QCOMPARE(shown.view().currentRow(), row);
    }
}

void TestChecksum::anotherFrameKeepsTheHeader()
{
    Shown shown("http.pcap", 4);
    shown.pane.tabs()->setCurrentIndex(0);
    shown.select(5);
    QCOMPARE(shown.pane.title(), u"IPv4 checksum, word by word"_s);
    QCOMPARE(shown.model().words()->frame(), shown.selection.decoded());
    shown.selection.selectKey(u"tcp.window_size_value"_s);
    shown.select(6);
    QCOMPARE(shown.currentName(), u"Window"_s);
}

void TestChecksum::aDamagedSegmentSaysByHowMuch()
{
    const CaptureFile file(capture(R"(
        0.000  client > server  S   0:0
        0.010  server > client  S.  0:0   ack 1
        0.020  client > server  .   1:1   ack 1
        0.030  client > server  P.  1:11  ack 1 badsum
    )"));
    Shown shown(file, 4);
    QVERIFY2(shown.text().contains(u"they differ"_s), qPrintable(shown.text()));
    const int stored = shown.rowOf(u"In the header"_s);
    QVERIFY(shown.cell(stored, ChecksumColumn::sum) != shown.cell(stored - 1, ChecksumColumn::sum));
    QVERIFY2(shown.pane.note().contains(u"wrong"_s), qPrintable(shown.pane.note()));
}

void TestChecksum::whatWasCutIsNamed()
{
    const CaptureFile file(capture(R"(
        0.000  client > server  P.  1:101  ack 1 snap 64
    )"));
    Shown shown(file);
    const int missing = shown.model().rowCount() - 1;
    QCOMPARE(shown.model().kindOf(missing), ChecksumModel::Row::missing);
    QCOMPARE(shown.cell(missing, ChecksumColumn::what), u"Bytes 30 to 119 of 120 were not captured"_s);
    QCOMPARE(shown.text(), u"Bytes 30 to 119 of 120 were not captured: the checksum cannot be checked."_s);
    QVERIFY(!shown.headings().contains(u"Result"_s));
}

void TestChecksum::nothingIsShownWithoutAChecksum()
{
    SampleSelection selection;
    ChecksumPane pane(selection);
    showPane(pane, {620, 420});
    QCOMPARE(pane.view()->emptyText(), u"Select a segment to see its checksum, word by word."_s);
    QCOMPARE(pane.title(), u"Checksum"_s);
    QVERIFY(!pane.sentences()->isVisible());
    QVERIFY(checksumSheet(selection, pane.layer(), Explained::no).isEmpty());
    // Another capture, while words are shown.
    openSample(selection, "http.pcap");
    QVERIFY(pane.view()->model()->rowCount() > 0);
    openSample(selection, "reset.pcap");
    QCOMPARE(pane.view()->checksumModel().words()->frame(), selection.decoded());
    selection.setSession(nullptr);
    QCOMPARE(pane.view()->model()->rowCount(), 0);
}

void TestChecksum::rowsAreCopied()
{
    Shown shown("http.pcap", 1);
    shown.click(shown.rowOf(u"Destination port"_s));
    const auto choose = [&](const QString &entry) {
        QApplication::clipboard()->clear();
        QTimer::singleShot(0, &shown.pane, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == entry)
                    action->trigger();
            }
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), shown.view().mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&shown.view(), &event);
        return QApplication::clipboard()->text();
    };
    const QString row = choose(u"Copy Row"_s);
    QVERIFY2(row.startsWith(u"00 50\t0050\t"_s) && row.endsWith(u"\tDestination port"_s), qPrintable(row));
    const QString all = choose(u"Copy All Rows"_s);
    QCOMPARE(all.count(u'\n') + 1, shown.model().rowCount());
    QVERIFY(all.contains(row));
}

void TestChecksum::screenReadersMeetATable()
{
    Shown shown("http.pcap", 1);
    shown.click(shown.rowOf(u"Destination port"_s));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view());
    QVERIFY(list && list->tableInterface());
    QCOMPARE(list->tableInterface()->rowCount(), shown.model().rowCount());
    QCOMPARE(list->text(QAccessible::Name), u"Words of the checksum"_s);
    const QList<QAccessibleInterface *> cells = list->tableInterface()->selectedCells();
    QCOMPARE(cells.last()->text(QAccessible::Name), u"Destination port"_s);
    QCOMPARE(cells.at(ChecksumColumn::word)->text(QAccessible::Name), u"0050"_s);
    QVERIFY(!cells.at(ChecksumColumn::carry)->text(QAccessible::Description).isEmpty());
}

void TestChecksum::aLongSegmentScrolls()
{
    const CaptureFile file(capture(R"(
        0.000  client > server  P.  1:60001  ack 1
    )"));
    Shown shown(file);
    QCOMPARE(shown.model().words()->dataCount(), std::size_t{30000});
    shown.view().setFocus();
    QTest::keyClick(&shown.view(), Qt::Key_End);
    QVERIFY(shown.view().layoutValue().topRow > 29000);
    QCOMPARE(shown.cell(shown.rowOf(u"Sum of all words"_s), ChecksumColumn::sum),
             u"%1"_s.arg(uint(shown.model().words()->sum()), 4, 16, '0'_L1));
    QVERIFY(shown.text().contains(u"they agree"_s));
}

void TestChecksum::nothingIsCutWhenZoomed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("%s %d", qPrintable(language), percent) << language << percent;
    }
}

void TestChecksum::nothingIsCutWhenZoomed()
{
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    Languages languages;
    languages.use(QLocale(language));
    Shown shown("http.pcap", 1, {400 * percent / 100 + 100, 300 * percent / 100});
    QFont font = shown.pane.font();
    font.setPixelSize(13 * percent / 100);
    shown.pane.setFont(font);
    for (int top = 0; top < shown.model().rowCount(); top += 5) {
        shown.view().verticalScrollBar()->setValue(top);
        for (const ShownText &text : shown.view().shownTexts())
            QVERIFY2(!text.isCut, qPrintable(text.text));
    }
    QVERIFY(shown.view().height() > shown.view().layoutValue().rowHeight * 3);
    QVERIFY(shown.pane.sentences()->height() > shown.pane.fontMetrics().lineSpacing());
}

void TestChecksum::itIsPaintedInBothThemes()
{
    Shown shown("http.pcap", 1);
    shown.pane.setPalette(Theme::light().palette());
    const QImage light = shown.pane.grab().toImage();
    shown.pane.setPalette(Theme::dark().palette());
    const QImage dark = shown.pane.grab().toImage();
    QVERIFY(light != dark);
    // All rows of the selected field are marked.
    const QImage before = shown.view().viewport()->grab().toImage();
    shown.selection.selectKey(u"ip.src"_s);
    const QImage after = shown.view().viewport()->grab().toImage();
    for (const int row : {1, 2}) {
        const QRect place = shown.view().cellRect(row, ChecksumColumn::what);
        QVERIFY(before.copy(place) != after.copy(place));
    }
    const QRect other = shown.view().cellRect(4, ChecksumColumn::what);
    QVERIFY(before.copy(other) == after.copy(other));
}

void TestChecksum::thePictureHoldsAllRows()
{
    Shown shown("http.pcap", 4);
    const Sheet sheet = checksumSheet(shown.selection, shown.pane.layer(), Explained::yes);
    QVERIFY(!sheet.isEmpty());
    QCOMPARE(sheet.picture.breaks.size(), std::size_t(shown.model().rowCount()));
    QVERIFY(!sheet.picture.isCut);
    QVERIFY2(sheet.title.startsWith(u"TCP checksum of frame 4 of http.pcap"_s), qPrintable(sheet.title));
    QVERIFY(sheet.explanation.join(u' ').contains(u"they agree"_s));
    // Cut only where no viewer would show it.
    const CaptureFile file(capture(R"(
        0.000  client > server  P.  1:60001  ack 1
    )"));
    shown.selection.setSession(loaded(file));
    shown.select(1);
    const Sheet high = checksumSheet(shown.selection, shown.pane.layer(), Explained::no);
    QVERIFY(high.picture.isCut);
    QVERIFY(high.picture.size.height() <= Picture::mostHeight);
    QVERIFY(high.note.contains(u"cut"_s));
}

QTEST_MAIN(TestChecksum)
#include "tst_checksum.moc"
