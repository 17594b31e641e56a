// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/ui/sample_selection.h"
#include "ui/state/view_options.h"
#include "ui/stream/stream_pane.h"
#include "ui/theme/find_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rungs::test;

namespace rungs {

namespace {

/// Segments of one connection that carry these texts, one after the other.
std::string sent(const std::vector<std::pair<Side, QByteArray>> &texts)
{
    std::string lines = "0.000 client > server S 0:0 win 64240 <mss 1460>\n"
                        "0.010 server > client S. 0:0 ack 1 <mss 1460>\n"
                        "0.011 client > server . 1:1 ack 1\n";
    BySide<qsizetype> next{1, 1};
    for (const auto &[side, text] : texts) {
        const qsizetype end = next[side] + text.size();
        lines += "1.0 " + std::string(side == Side::client ? "client > server" : "server > client") + " P. "
                 + std::to_string(next[side]) + ':' + std::to_string(end) + " ack " + std::to_string(next.other(side))
                 + " data @" + text.toHex().toStdString() + '\n';
        next[side] = end;
    }
    return lines;
}

/// The pane with a capture, of which the first frame is selected.
class Shown
{
public:
    explicit Shown(const std::string &text)
        : m_file(capture(text))
        , options(selection)
        , pane(selection, options)
    {
        selection.setSession(loaded(m_file));
        selection.selectFrame(FrameId{0});
        showPane(pane, {pane.fontMetrics().height() * 60, pane.fontMetrics().height() * 30});
        waitForWhole();
    }
    void waitForWhole() { QTRY_COMPARE(pane.source().state(), StreamSource::State::whole); }
    StreamView &view() { return *pane.view(); }
    /// The rows on show, without those that are scrolled away.
    QStringList lines() { return view().shownLines(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
    QPoint middleOf(int row)
    {
        const QRect place = view().itemRect(row);
        return {place.left() + place.width() / 3, place.center().y()};
    }
    void choose(const QString &text)
    {
        emit pane.menu()->aboutToShow();
        for (QAction *entry : pane.menu()->actions()) {
            for (QAction *each : entry->menu() ? entry->menu()->actions() : QList<QAction *>{entry}) {
                if (each->text().remove(u'&') == text) {
                    QVERIFY2(each->isEnabled(), qPrintable(text));
                    each->trigger();
                    return;
                }
            }
        }
        QFAIL(qPrintable(u"no entry "_s + text));
    }

private:
    CaptureFile m_file;

public:
    SampleSelection selection;
    ViewOptions options;
    StreamPane pane;
};

} // namespace

class TestStreamPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void bothSidesAreShownInTheOrderSent();
    void aClickSelectsTheFrame();
    void theSelectedFrameComesIntoView();
    void whatIsMissingIsSaidInWords();
    void bothFormsOfWhatDiffersAreShown();
    void bytesAreShownAsDigits();
    void encodingsAreChosen();
    void controlCharactersAreSigns();
    void rowsAreTheSameFromBothEnds_data();
    void rowsAreTheSameFromBothEnds();
    void aLongStreamScrollsToItsEnd();
    void aRangeIsCopied();
    void oneSideIsSaved();
    void messagesAreMarked();
    void whatIsTypedIsFound();
    void bytesAndExpressionsAreFound();
    void itIsReadAloudByLines();
    void aConnectionWithoutDataSaysSo();
    void theLastRowsFillThePane();
    void whatIsHiddenIsNotInTheStream();
};

void TestStreamPane::bothSidesAreShownInTheOrderSent()
{
    Shown shown(sent({{Side::client, "hello\nho"}, {Side::server, "who?"}, {Side::client, "me"}}));
    QCOMPARE(shown.lines(), (QStringList{u"hello"_s, u"ho"_s, u"who?"_s, u"me"_s}));
    shown.choose(u"Server"_s);
    QCOMPARE(shown.lines(), QStringList{u"who?"_s});
    shown.choose(u"Client"_s);
    QCOMPARE(shown.lines(), (QStringList{u"hello"_s, u"home"_s}));
}

void TestStreamPane::whatIsHiddenIsNotInTheStream()
{
    Shown shown(sent({{Side::client, "question"}, {Side::server, "answer"}}));
    QVERIFY(shown.lines().join(u' ').contains(u"answer"_s));
    shown.options.setLastShown(FrameId{3});
    shown.waitForWhole();
    QTRY_VERIFY(shown.lines().join(u' ').contains(u"question"_s));
    QVERIFY2(!shown.lines().join(u' ').contains(u"answer"_s), qPrintable(shown.lines().join(u'\n')));
    QVERIFY2(shown.pane.note().contains(u"0 bytes"_s), qPrintable(shown.pane.note()));
    shown.options.setLastShown({});
    QTRY_VERIFY(shown.lines().join(u' ').contains(u"answer"_s));
}

void TestStreamPane::aClickSelectsTheFrame()
{
    Shown shown(sent({{Side::client, "hello"}, {Side::server, "who?"}, {Side::client, "me"}}));
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, shown.middleOf(1));
    QCOMPARE(frameNumber(shown.selection.frame()), quint64{5});
    QVERIFY2(shown.pane.status().startsWith(u"#5, Server, byte 3 of 4"_s), qPrintable(shown.pane.status()));
    // Keys move, and Enter selects.
    shown.press(Qt::Key_Down);
    QCOMPARE(frameNumber(shown.selection.frame()), quint64{5});
    QVERIFY(shown.pane.status().startsWith(u"#6, Client"_s));
    shown.press(Qt::Key_Return);
    QCOMPARE(frameNumber(shown.selection.frame()), quint64{6});
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    shown.press(Qt::Key_Right);
    QVERIFY2(shown.pane.status().startsWith(u"#4, Client, byte 1 of 7"_s), qPrintable(shown.pane.status()));
}

void TestStreamPane::theSelectedFrameComesIntoView()
{
    std::vector<std::pair<Side, QByteArray>> texts;
    for (int i = 0; i < 500; ++i)
        texts.push_back({i % 2 == 0 ? Side::client : Side::server, QByteArray::number(i)});
    Shown shown(sent(texts));
    QVERIFY(!shown.lines().contains(u"377"_s));
    shown.selection.selectFrame(FrameId{3 + 377});
    QVERIFY(shown.lines().contains(u"377"_s));
    const int current = shown.view().currentItem();
    QVERIFY(current >= 0 && shown.view().itemName(current).endsWith(u"Server: 377"_s));
    // What is in view already does not move.
    const QStringList lines = shown.lines();
    shown.selection.selectFrame(FrameId{3 + 376});
    QCOMPARE(shown.lines(), lines);
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, shown.middleOf(0));
    QCOMPARE(shown.lines(), lines);
}

void TestStreamPane::whatIsMissingIsSaidInWords()
{
    Shown shown(sent({{Side::client, "abc"}}) + R"(
        1.1  client > server  P.  1464:1467  ack 1  data "xyz"
        1.2  server > client  .   1:1        ack 1467
    )");
    QCOMPARE(shown.lines(), (QStringList{u"abc"_s, u"1,460 bytes were not captured"_s, u"xyz"_s}));
    shown.press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY2(shown.pane.status().startsWith(u"#5, Client, byte 1,465 of 1,466"_s), qPrintable(shown.pane.status()));
}

void TestStreamPane::bothFormsOfWhatDiffersAreShown()
{
    Shown shown(sent({{Side::client, "the password!"}}) + R"(
        1.1  client > server  P.  1:14  ack 1  data "the paSSwOrd!"
    )");
    QCOMPARE(shown.lines(),
             (QStringList{u"the pa"_s, u"sswo"_s, u"#5 sent 4 bytes again that differ from those of #4:"_s, u"SSwO"_s,
                          u"rd!"_s}));
    // The other form is that of the frame which brought it.
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, shown.middleOf(3));
    QCOMPARE(frameNumber(shown.selection.frame()), quint64{5});
    QVERIFY(shown.view().itemName(3).contains(u"sent again"_s));
}

void TestStreamPane::bytesAreShownAsDigits()
{
    Shown shown(sent({{Side::client, "Hi!"}, {Side::server, QByteArray("\x00\xff", 2)}}));
    shown.choose(u"Hex"_s);
    QCOMPARE(shown.lines(), (QStringList{u"48 69 21"_s, u"00 ff"_s}));
    shown.choose(u"Hex and text"_s);
    QVERIFY2(shown.lines().at(0).startsWith(u"48 69 21  "_s) && shown.lines().at(0).endsWith(u" Hi!"_s),
             qPrintable(shown.lines().at(0)));
    const QByteArray state = shown.pane.saveState();
    shown.choose(u"Text"_s);
    shown.pane.restoreState(state);
    QCOMPARE(shown.view().form(), StreamForm::both);
}

void TestStreamPane::encodingsAreChosen()
{
    Shown shown(
        sent({{Side::client, QByteArray("Gr\xc3\xbc\xc3\x9f")}, {Side::server, QByteArray("\xd6\xd0\xce\xc4")}}));
    QCOMPARE(shown.lines(), (QStringList{u"Grüß"_s, u"\\xd6\\xd0\\xce\\xc4"_s}));
    shown.choose(u"GB 18030 (Chinese)"_s);
    QCOMPARE(shown.lines().at(1), u"中文"_s);
    shown.choose(u"Latin-1"_s);
    QCOMPARE(shown.lines(), (QStringList{u"GrÃ¼Ã<U+009F>"_s, u"ÖÐÎÄ"_s}));
    shown.choose(u"ASCII"_s);
    QCOMPARE(shown.lines().at(0), u"Gr\\xc3\\xbc\\xc3\\x9f"_s);
}

void TestStreamPane::controlCharactersAreSigns()
{
    // An override of the direction of text would show it backwards.
    Shown shown(sent({{Side::client, QByteArray("a\x01\x7f\xe2\x80\xae"
                                                "b\tc\rd\r\ne")}}));
    QCOMPARE(shown.lines(), (QStringList{u"a␁␡<U+202E>b    c␍d"_s, u"e"_s}));
}

void TestStreamPane::rowsAreTheSameFromBothEnds_data()
{
    QTest::addColumn<QByteArray>("data");
    QByteArray lines;
    for (int i = 0; lines.size() < 60000; ++i)
        lines += QByteArray(i * 37 % 190, static_cast<char>('a' + i % 26)) + (i % 7 == 0 ? "\r\n" : "\n");
    QTest::newRow("lines of text") << lines;
    QTest::newRow("one long line") << QByteArray(60000, 'x');
    QByteArray noise;
    quint32 seed = 1;
    for (int i = 0; i < 40000; ++i) {
        seed = seed * 1664525 + 1013904223;
        noise += static_cast<char>(seed >> 24);
    }
    QTest::newRow("noise") << noise;
    QTest::newRow("a long line among short ones")
        << "short\n" + QByteArray(30000, 'y') + "\nshort\n" + lines.left(9000);
}

void TestStreamPane::rowsAreTheSameFromBothEnds()
{
    QFETCH(const QByteArray, data);
    std::vector<std::pair<Side, QByteArray>> texts;
    for (qsizetype at = 0; at < data.size(); at += 1000)
        texts.push_back({at % 7000 == 0 ? Side::server : Side::client, data.mid(at, 1000)});
    Shown shown(sent(texts));
    for (const QString &form : {u"Text"_s, u"Hex"_s, u"Hex and text"_s}) {
        shown.choose(form);
        const StreamRows &rows = shown.view().rows();
        std::vector<StreamRow> down;
        std::uint64_t bytes = 0;
        for (std::optional<StreamRow> row = rows.first(); row; row = rows.next(*row)) {
            bytes += row->length;
            down.push_back(*row);
        }
        QCOMPARE(bytes, static_cast<std::uint64_t>(data.size()));
        std::vector<StreamRow> up;
        for (std::optional<StreamRow> row = rows.last(); row; row = rows.previous(*row))
            up.push_back(*row);
        std::ranges::reverse(up);
        QVERIFY(up == down);
        for (std::size_t i = 0; i < down.size(); i += 17)
            QVERIFY(rows.rowOf(down[i].side, down[i].offset + down[i].length / 2) == down[i]);
    }
}

void TestStreamPane::aLongStreamScrollsToItsEnd()
{
    std::vector<std::pair<Side, QByteArray>> texts;
    for (int i = 0; i < 3000; ++i)
        texts.push_back({Side::client, QByteArray::number(i) + '\n'});
    Shown shown(sent(texts));
    QScrollBar *bar = shown.view().verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    bar->setValue(bar->maximum());
    QCOMPARE(shown.lines().last(), u"2999"_s);
    bar->setValue(bar->maximum() / 2);
    const int middle = shown.lines().first().toInt();
    QVERIFY2(middle > 1000 && middle < 2000, qPrintable(QString::number(middle)));
    // A step is a row, though the bar stands for a place.
    bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    QCOMPARE(shown.lines().first().toInt(), middle + 1);
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(shown.lines().first().toInt() < middle);
    QVERIFY(shown.lines().contains(QString::number(middle)));
    for (int i = 0; i < 3100 && bar->value() < bar->maximum(); ++i)
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    QCOMPARE(shown.lines().last(), u"2999"_s);
    bar->setValue(0);
    QCOMPARE(shown.lines().first(), u"0"_s);
}

void TestStreamPane::aRangeIsCopied()
{
    Shown shown(sent({{Side::client, "hello"}, {Side::server, "who?"}}));
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    shown.press(Qt::Key_Right);
    for (int i = 0; i < 5; ++i)
        shown.press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY2(shown.pane.status().endsWith(u"6 bytes selected"_s), qPrintable(shown.pane.status()));
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"ello\nwh"_s);
    shown.choose(u"Copy as Hexadecimal"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"65 6c 6c 6f\n77 68"_s);
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.choose(u"Copy as Text"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"hello\nwho?"_s);
    // A drag selects as well, and no frame.
    const FrameId before = shown.selection.frame();
    QTest::mousePress(shown.view().viewport(), Qt::LeftButton, {}, shown.middleOf(0));
    QMouseEvent move(QEvent::MouseMove, shown.middleOf(1), shown.view().viewport()->mapToGlobal(shown.middleOf(1)),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(shown.view().viewport(), &move);
    QTest::mouseRelease(shown.view().viewport(), Qt::LeftButton, {}, shown.middleOf(1));
    QVERIFY(shown.pane.status().endsWith(u"selected"_s));
    QCOMPARE(shown.selection.frame(), before);
}

void TestStreamPane::oneSideIsSaved()
{
    Shown shown(sent({{Side::client, "hello"}, {Side::server, "who?"}, {Side::client, QByteArray("\0\xff", 2)}}));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"client.bin"_s);
    shown.pane.saveTo(path, Side::client);
    QTRY_VERIFY(!shown.pane.isSaving());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("hello\0\xff", 7));
    QVERIFY2(shown.pane.status().contains(u"Saved "_s + path), qPrintable(shown.pane.status()));
    shown.pane.saveTo(folder.filePath(u"none/client.bin"_s), Side::client);
    QTRY_VERIFY(!shown.pane.isSaving());
    QVERIFY2(shown.pane.status().contains(u"cannot be written"_s), qPrintable(shown.pane.status()));
}

void TestStreamPane::messagesAreMarked()
{
    Shown shown(sent({{Side::client, "GET /a HTTP/1.1\r\n\r\n"},
                      {Side::server, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody"}}));
    QCOMPARE(shown.lines(),
             (QStringList{u"HTTP request: GET /a HTTP/1.1 — 19 bytes of head, no body"_s, u"GET /a HTTP/1.1"_s,
                          QString(), u"HTTP response: HTTP/1.1 200 OK — 38 bytes of head, body: 4 bytes"_s,
                          u"HTTP/1.1 200 OK"_s, u"Content-Length: 4"_s, QString(), u"body"_s}));
}

void TestStreamPane::whatIsTypedIsFound()
{
    Shown shown(sent({{Side::client, "one tree, two Trees"},
                      {Side::server, "three trees"},
                      {Side::client, "Stra\xc3\x9f"
                                     "e"}}));
    shown.press(Qt::Key_F, Qt::ControlModifier);
    QLineEdit *line = shown.pane.findBar()->line();
    QVERIFY(shown.pane.findBar()->isVisible());
    QTest::keyClicks(line, u"tree"_s);
    QTRY_COMPARE(shown.pane.find().text(), u"1 of 3"_s);
    QCOMPARE(shown.view().selectedText(), u"tree"_s);
    QVERIFY(shown.pane.status().startsWith(u"#4, Client, byte 4 "_s));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(shown.view().selectedText(), u"Tree"_s);
    QTest::keyClick(line, Qt::Key_F3);
    QCOMPARE(shown.pane.find().text(), u"3 of 3"_s);
    QVERIFY(shown.pane.status().startsWith(u"#5, Server, byte 6 "_s));
    // Around the end, and back.
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(shown.pane.find().text(), u"1 of 3"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(shown.pane.find().text(), u"3 of 3"_s);
    // One side only.
    shown.choose(u"Client"_s);
    QTRY_COMPARE(shown.pane.find().text(), u"2 matches"_s);
    line->setText(u"no such thing"_s);
    QTRY_COMPARE(shown.pane.find().text(), u"No match"_s);
    line->setText(u"STRASSE"_s);
    QTRY_COMPARE(shown.pane.find().text(), u"No match"_s);
    line->setText(u"straße"_s);
    QTRY_COMPARE(shown.pane.find().text(), u"1 of 1"_s);
    shown.choose(u"ASCII"_s);
    QTRY_VERIFY(shown.pane.find().hasFault());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!shown.pane.findBar()->isVisible());
}

void TestStreamPane::bytesAndExpressionsAreFound()
{
    Shown shown(sent({{Side::client, QByteArray("ab\x00\x01 a12b a345b", 15)}, {Side::server, "a7b"}}));
    shown.press(Qt::Key_F, Qt::ControlModifier);
    FindBar &bar = *shown.pane.findBar();
    const auto press = [&bar](const QString &name) {
        for (QToolButton *button : bar.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                button->click();
        }
    };
    press(u"Bytes"_s);
    bar.line()->setText(u"62 00:01"_s);
    QTRY_COMPARE(shown.pane.find().text(), u"1 of 1"_s);
    QCOMPARE(shown.view().selectedHex(), u"62 00 01"_s);
    bar.line()->setText(u"62 0"_s);
    QTRY_VERIFY(shown.pane.find().hasFault());
    press(u"Bytes"_s);
    press(u"Regular expression"_s);
    bar.line()->setText(u"A\\d+B"_s);
    QTRY_COMPARE(shown.pane.find().text(), u"1 of 3"_s);
    QCOMPARE(shown.view().selectedText(), u"a12b"_s);
    press(u"Match case"_s);
    QTRY_COMPARE(shown.pane.find().text(), u"No match"_s);
    bar.line()->setText(u"(a"_s);
    QTRY_VERIFY(shown.pane.find().hasFault());
    QVERIFY(!shown.pane.find().text().isEmpty());
}

void TestStreamPane::itIsReadAloudByLines()
{
    Shown shown(sent({{Side::client, "hello\nho"}, {Side::server, "who?"}}));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 3);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"#4 Client: hello"_s);
    QCOMPARE(list->child(2)->text(QAccessible::Name), u"#5 Server: who?"_s);
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    shown.press(Qt::Key_Down);
    QVERIFY(list->child(1)->state().selected);
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(frameNumber(shown.selection.frame()), quint64{5});
}

void TestStreamPane::aConnectionWithoutDataSaysSo()
{
    Shown shown(sent({}));
    QVERIFY(shown.lines().isEmpty());
    QVERIFY(shown.view().rows().isEmpty());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Right, Qt::Key_End})
        shown.press(key);
    QCOMPARE(shown.pane.title(), u"Stream of Connection 0"_s);
    QCOMPARE(shown.pane.note(), u"Client: 0 bytes · Server: 0 bytes"_s);
}

void TestStreamPane::theLastRowsFillThePane()
{
    Shown shown(sent({{Side::client, QByteArray("0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n").repeated(30)}}));
    shown.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.lines().last(), u"9"_s);
    const qsizetype before = shown.lines().size();
    shown.pane.resize(shown.pane.width(), shown.pane.height() * 3 / 2);
    QVERIFY(shown.lines().size() > before);
    QCOMPARE(shown.lines().last(), u"9"_s);
}

} // namespace rungs

QTEST_MAIN(rungs::TestStreamPane)
#include "tst_stream_pane.moc"
