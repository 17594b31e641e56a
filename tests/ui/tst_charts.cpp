// SPDX-License-Identifier: GPL-3.0-or-later
//
// The charts pane as a person uses it: what it shows of which connection, and what keys, mouse and menu do.
#include "tests/support/capture_file.h"
#include "tests/ui/sample_selection.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/charts_pane.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rungs::test;

namespace rungs {

namespace {

/// Two transfers: a loss that a timeout repairs in the first, answers in the second.
const char transfers[] = R"(
    second 192.0.2.1:40002
    0.000 client > server S 0:0 win 60000 <mss 1000,sackOK>
    0.040 server > client S. 0:0 ack 1 win 5000 <mss 1000,sackOK>
    0.040 client > server . 1:1 ack 1 win 60000
    0.100 client > server . 1:1001 ack 1 win 60000
    0.140 server > client . 1:1 ack 1001 win 5000
    0.200 client > server . 1001:2001 ack 1 win 60000
    0.900 client > server . 1001:2001 ack 1 win 60000
    0.940 server > client . 1:1 ack 2001 win 0
    2.000 second > server S 0:0 win 60000 <mss 1000>
    2.010 server > second S. 0:0 ack 1 win 60000 <mss 1000>
    2.010 second > server . 1:1 ack 1 win 60000
    2.020 server > second P. 1:501 ack 1 win 60000
    2.030 second > server . 1:1 ack 501 win 60000
)";

/// The pane with a capture, of which the first frame is selected.
class Shown
{
public:
    explicit Shown(const std::string &text = transfers)
        : m_file(capture(text))
        , pane(selection, selection.stories)
    {
        selection.setSession(loaded(m_file));
        selection.selectFrame(FrameId{0});
        showPane(pane, {pane.fontMetrics().height() * 50, pane.fontMetrics().height() * 30});
        waitForCharts();
    }
    void waitForCharts() { QTRY_VERIFY(!pane.source().isWorking() && !pane.source().charts().empty()); }
    ChartView &view(int place = 0) { return *pane.views()[place]; }
    QPoint at(double seconds, double value, int place = 0)
    {
        return view(place).scale().at(seconds * 1e9, value).toPoint();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
    void click(QPoint point) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, point); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        for (const QPoint &between : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, between, view().viewport()->mapToGlobal(between), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(view().viewport(), &move);
        }
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }
    void hover(QPoint point)
    {
        QMouseEvent move(QEvent::MouseMove, point, view().viewport()->mapToGlobal(point), Qt::NoButton, Qt::NoButton,
                         {});
        QApplication::sendEvent(view().viewport(), &move);
    }
    void choose(const QString &text)
    {
        emit pane.menu()->aboutToShow();
        for (QAction *entry : pane.menu()->actions()) {
            for (QAction *each : entry->menu() ? entry->menu()->actions() : QList<QAction *>{entry}) {
                if (each->text().remove(u'&') == text) {
                    QVERIFY2(each->isEnabled(), qPrintable(text));
                    each->trigger();
                    waitForCharts();
                    return;
                }
            }
        }
        QFAIL(qPrintable(u"no entry "_s + text));
    }
    std::uint64_t selected() const { return frameNumber(selection.frame()); }
    const ChartLayer &layer(std::size_t layer, int place = 0) { return view(place).data()->layers[layer]; }

private:
    CaptureFile m_file;

public:
    SampleSelection selection;
    ChartsPane pane;
};

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void showsTheSelectedConnection();
    void followsTheSelection();
    void marksTheSelectedFrame();
    void selectsWhatIsClicked();
    void saysWhatIsUnderThePointer();
    void zoomsByDragAndShowsAll();
    void zoomsByWheel();
    void worksByKeys();
    void showsEveryKind();
    void listsSlowAnswers();
    void saysWhatLimitedTheTransfer();
    void showsBothDirections();
    void keepsConnectionsBeside();
    void showsTheWholeCapture();
    void chartsExpressions();
    void refusesExpressions_data();
    void refusesExpressions();
    void hidesLayers();
    void speaksItsEvents();
    void growsWithTheCapture();
    void savesTables();
    void remembersWhatWasChosen();
};

void TestCharts::showsTheSelectedConnection()
{
    Shown shown;
    QCOMPARE(shown.pane.note(), u"connection 0, from the client"_s);
    QCOMPARE(shown.pane.views().size(), 1);
    // Window edge, acknowledged, SACK, sent.
    QCOMPARE(shown.layer(3).series->size(), std::size_t{4});
    QCOMPARE(shown.layer(1).series->range().greatest, 2001.0);
    QVERIFY(shown.view().showsAll());
    QVERIFY(!shown.view().plot().isEmpty());
}

void TestCharts::followsTheSelection()
{
    Shown shown;
    shown.selection.selectFrame(FrameId{11});
    QTRY_COMPARE(shown.pane.note(), u"connection 1, from the server"_s);
    QCOMPARE(shown.layer(3).series->range().greatest, 501.0);
}

void TestCharts::marksTheSelectedFrame()
{
    Shown shown;
    const QImage before = shown.view().grab().toImage();
    shown.selection.selectFrame(FrameId{5});
    QVERIFY(shown.view().grab().toImage() != before);
    // What is selected elsewhere comes into view.
    shown.view().setRange({{0, 1e8}, {0, 2000}});
    shown.selection.selectFrame(FrameId{6});
    QVERIFY(shown.view().range().time.contains(0.9e9));
    QVERIFY(shown.view().range().time.length() < 1.1e8);
}

void TestCharts::selectsWhatIsClicked()
{
    Shown shown;
    shown.click(shown.at(0.1, 500));
    QCOMPARE(shown.selected(), 4U);
    shown.click(shown.at(0.9, 1001)); // the sign of the retransmission
    QCOMPARE(shown.selected(), 7U);
    shown.click(shown.at(0.5, 200)); // nothing
    QCOMPARE(shown.selected(), 7U);
}

void TestCharts::saysWhatIsUnderThePointer()
{
    Shown shown;
    shown.hover(shown.at(0.9, 1500));
    const QString said = shown.view().hoverLines().join(u'\n');
    QVERIFY2(said.contains(u"#7   0.900000 s"), qPrintable(said));
    QVERIFY2(said.contains(u"data sent: bytes 1,001 to 2,001"), qPrintable(said));
    QVERIFY2(said.contains(u"Retransmission of #6"), qPrintable(said));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(shown.view().viewport(), &leave);
    QVERIFY(shown.view().hoverLines().isEmpty());
}

void TestCharts::zoomsByDragAndShowsAll()
{
    Shown shown;
    const ChartRange all = shown.view().range();
    const QPoint from = shown.at(0.15, 5800);
    const QPoint to = shown.at(0.6, 400);
    shown.drag(from, to);
    const double pixel = all.time.length() / shown.view().plot().width();
    QVERIFY(qAbs(shown.view().range().time.begin - 0.15e9) < 2 * pixel);
    QVERIFY(qAbs(shown.view().range().time.end - 0.6e9) < 2 * pixel);
    QVERIFY(qAbs(shown.view().range().value.end - 5800) < 40);
    QVERIFY(!shown.view().showsAll());
    QTest::mouseDClick(shown.view().viewport(), Qt::LeftButton, {}, shown.at(0.3, 1000));
    QCOMPARE(shown.view().range(), all);
    // A flat one changes the time alone.
    shown.drag(shown.at(0.1, 1000), shown.at(0.8, 1000) + QPoint(0, 5));
    QCOMPARE(shown.view().range().value, all.value);
    QVERIFY(shown.view().range().time.length() < all.time.length());
}

void TestCharts::zoomsByWheel()
{
    Shown shown;
    const ChartRange all = shown.view().range();
    const QPointF at = shown.at(0.3, 1000);
    const double time = shown.view().scale().timeAt(at.x());
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(at, shown.view().viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(shown.view().viewport(), &wheel);
    };
    turn({});
    QVERIFY(shown.view().range().time.length() < all.time.length());
    QCOMPARE(shown.view().range().value, all.value);
    QVERIFY(qAbs(shown.view().scale().timeAt(at.x()) - time) < 1000);
    const ChartRange closer = shown.view().range();
    turn(Qt::ShiftModifier);
    QCOMPARE(shown.view().range().time, closer.time);
    QVERIFY(shown.view().range().value.length() < closer.value.length());
}

void TestCharts::worksByKeys()
{
    Shown shown;
    shown.press(Qt::Key_End);
    QCOMPARE(shown.selected(), 8U);
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.selected(), 7U);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.selected(), 8U);
    shown.press(Qt::Key_Home);
    QCOMPARE(shown.selected(), 1U);
    const ChartRange all = shown.view().range();
    shown.press(Qt::Key_Plus);
    QVERIFY(shown.view().range().time.length() < all.time.length());
    const ChartRange closer = shown.view().range();
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(shown.view().range().time.begin > closer.time.begin);
    shown.press(Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(shown.view().range().value.length() < closer.value.length());
    shown.press(Qt::Key_0);
    QCOMPARE(shown.view().range(), all);
}

void TestCharts::showsEveryKind()
{
    Shown shown;
    shown.choose(u"Round trips"_s);
    QCOMPARE(shown.layer(0).series->size(), std::size_t{2}); // that of the segment sent twice is ambiguous
    QVERIFY(qAbs(shown.layer(0).series->range().greatest - 0.04) < 1e-9);
    shown.choose(u"Throughput"_s);
    shown.choose(u"100 ms"_s);
    QCOMPARE(shown.layer(0).series->range().greatest, 10'000.0);
    shown.choose(u"In flight and window"_s);
    QCOMPARE(shown.layer(0).series->range().greatest, 5000.0);
    QCOMPARE(shown.layer(2).series->range().greatest, 1000.0);
    // The window and what is in flight have one axis.
    QCOMPARE(shown.pane.views().size(), 1);
    QVERIFY(std::ranges::any_of(shown.view().data()->marks,
                                [](const SeriesMark &mark) { return mark.kind == EventKind::zeroWindow; }));
}

void TestCharts::listsSlowAnswers()
{
    Shown shown(R"(
        0.000 client > server S 0:0 win 60000 <mss 1000>
        0.040 server > client S. 0:0 ack 1 win 5000 <mss 1000>
        0.040 client > server . 1:1 ack 1
        0.100 client > server P. 1:101 ack 1
        0.240 server > client P. 1:201 ack 101
        1.000 client > server P. 101:201 ack 201
        1.540 server > client P. 201:301 ack 201
    )");
    shown.choose(u"Answers"_s);
    QCOMPARE(shown.layer(2).series->size(), std::size_t{2});
    QVERIFY(qAbs(shown.layer(2).series->range().greatest - 0.54) < 1e-9);
    QVERIFY(qAbs(shown.layer(0).series->range().greatest - 0.5) < 1e-9);
    const QString slowest = shown.pane.sentences();
    QVERIFY(slowest.contains(u"540 ms"));
    QVERIFY(slowest.indexOf(u"540 ms") < slowest.indexOf(u"140 ms"));
    QVERIFY2(slowest.contains(u"frame:7"), qPrintable(slowest));
    shown.hover(shown.at(1.54, 0.54));
    QVERIFY(shown.view().hoverLines().join(u'\n').contains(u"500 ms at the server"));
    shown.click(shown.at(1.54, 0.54));
    QCOMPARE(shown.selected(), 7U);
    shown.choose(u"Throughput"_s);
    QVERIFY(shown.pane.sentences().isEmpty());
}

void TestCharts::saysWhatLimitedTheTransfer()
{
    // Ten writes, 200 ms apart, each acknowledged at once.
    std::string text = "0.000 client > server S 0:0 win 60000 <mss 1000>\n"
                       "0.010 server > client S. 0:0 ack 1 win 60000 <mss 1000>\n"
                       "0.010 client > server . 1:1 ack 1\n";
    for (int i = 0; i < 10; ++i) {
        text += "0." + std::to_string(100 + 80 * i) + " client > server P. " + std::to_string(1 + 100 * i) + ':'
                + std::to_string(101 + 100 * i) + " ack 1\n";
        text += "0." + std::to_string(110 + 80 * i) + " server > client . 1:1 ack " + std::to_string(101 + 100 * i)
                + " win 60000\n";
    }
    Shown shown(text);
    QVERIFY2(shown.pane.sentences().contains(u"had nothing to send"), qPrintable(shown.pane.sentences()));
    const QRectF strip = shown.view().strip();
    QVERIFY(!strip.isEmpty());
    QVERIFY(strip.top() > shown.view().plot().bottom());
    const double middle = (strip.left() + strip.right()) / 2;
    shown.hover(QPointF(middle, strip.center().y()).toPoint());
    QVERIFY2(shown.view().hoverLines().value(0) == u"nothing to send",
             qPrintable(shown.view().hoverLines().join(u'|')));
    shown.click(QPointF(middle, strip.center().y()).toPoint());
    QCOMPARE(shown.selection.connection(), ConnectionId{0});
    QVERIFY(shown.selected() > 4);
    // A chart of both sides has no such strip.
    shown.pane.setDirection(ChartDirection::both);
    shown.choose(u"Round trips"_s);
    QVERIFY(shown.view().strip().isEmpty());
}

void TestCharts::showsBothDirections()
{
    Shown shown;
    shown.choose(u"Both"_s);
    QCOMPARE(shown.pane.views().size(), 2);
    QCOMPARE(shown.view(1).data()->direction, ChartDirection::server);
    // They show the same time.
    shown.view(0).zoomTime(0.5);
    QCOMPARE(shown.view(1).range().time, shown.view(0).range().time);
    shown.choose(u"Round trips"_s);
    QCOMPARE(shown.pane.views().size(), 1);
    QCOMPARE(shown.view().data()->layers.size(), std::size_t{6});
}

void TestCharts::keepsConnectionsBeside()
{
    Shown shown;
    shown.choose(u"Keep Connection 0 Beside Others"_s);
    shown.selection.selectFrame(FrameId{11});
    QTRY_COMPARE(shown.pane.views().size(), 2);
    QCOMPARE(shown.view(0).data()->connection, ConnectionId{1});
    QCOMPARE(shown.view(1).data()->connection, ConnectionId{0});
    shown.choose(u"Keep Connection 0 No Longer"_s);
    QTRY_COMPARE(shown.pane.views().size(), 1);
}

void TestCharts::showsTheWholeCapture()
{
    Shown shown;
    shown.choose(u"Throughput"_s);
    shown.choose(u"All Connections"_s);
    QTRY_COMPARE(shown.pane.note(), u"all connections"_s);
    double bytes = 0;
    for (const SeriesPoint &point : shown.layer(0).series->points())
        bytes += point.value * static_cast<double>(shown.layer(0).width) / 1e9;
    double expected = 0;
    const Session &session = *shown.selection.session();
    for (std::uint32_t i = 0; i < session.frameCount(); ++i)
        expected += session.frame({i}).originalLength;
    QVERIFY(qAbs(bytes - expected) < 1e-6);
    // What is each connection's own has no common chart.
    shown.pane.setKind(ChartKind::sequence);
    QTRY_VERIFY(shown.pane.status().startsWith(u"Only throughput and expressions"));
    QVERIFY(!shown.view().isVisible());
}

void TestCharts::chartsExpressions()
{
    Shown shown;
    shown.pane.setKind(ChartKind::expression);
    QTRY_VERIFY(shown.pane.status().startsWith(u"Type an expression"));
    QVERIFY(shown.pane.expressionEdit()->isVisible());
    shown.pane.expressionEdit()->setText(u"tcp.len * 8"_s);
    QTest::keyClick(shown.pane.expressionEdit(), Qt::Key_Return);
    shown.waitForCharts();
    QCOMPARE(shown.layer(0).series->size(), std::size_t{8}); // the frames of the connection
    QCOMPARE(shown.layer(0).series->range().greatest, 8000.0);
    shown.choose(u"All Connections"_s);
    QTRY_COMPARE(shown.layer(0).series->size(), std::size_t{13});
    shown.pane.setExpression(u"tcp.time_delta"_s, ChartLayer::Shape::columns);
    QTRY_COMPARE(shown.view().data()->expression, u"tcp.time_delta"_s);
    QVERIFY(qAbs(shown.layer(0).series->range().greatest - 0.7) < 1e-6);
    QCOMPARE(shown.view().data()->unit, ChartUnit::seconds);
}

void TestCharts::refusesExpressions_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("begin");
    QTest::newRow("wrong") << u"tcp.len *"_s << QString();
    QTest::newRow("addresses") << u"ip.src"_s << u"A chart needs numbers"_s;
    QTest::newRow("nowhere") << u"tcp.options.sack_le"_s << u"No frame has a value"_s;
}

void TestCharts::refusesExpressions()
{
    QFETCH(QString, expression);
    QFETCH(QString, begin);
    Shown shown;
    shown.pane.setKind(ChartKind::expression);
    shown.pane.setExpression(expression, ChartLayer::Shape::dots);
    QTRY_VERIFY(!shown.pane.source().isWorking());
    QVERIFY(!shown.pane.status().isEmpty());
    QVERIFY2(shown.pane.status().startsWith(begin), qPrintable(shown.pane.status()));
}

void TestCharts::hidesLayers()
{
    Shown shown;
    const QImage before = shown.view().grab().toImage();
    shown.choose(u"data sent"_s);
    QVERIFY(!shown.view().isLayerShown(3));
    QVERIFY(shown.view().grab().toImage() != before);
    shown.click(shown.at(0.1, 500));
    QCOMPARE(shown.selected(), 1U); // what is not shown cannot be clicked
    shown.choose(u"data sent"_s);
    QCOMPARE(shown.view().grab().toImage(), before);
}

void TestCharts::speaksItsEvents()
{
    Shown shown;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.view());
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->text(QAccessible::Name), u"Time and sequence, connection 0, from the client"_s);
    const QString summary = table->text(QAccessible::Description);
    QVERIFY2(summary.contains(u"0.000000 s to 0.940000 s."), qPrintable(summary));
    QVERIFY2(summary.contains(u"Zero window: 1 time."), qPrintable(summary));
    QCOMPARE(table->childCount(), 3); // the closed window also shrank
    QCOMPARE(table->child(0)->text(QAccessible::Name), u"#7, Retransmission"_s);
    QVERIFY(table->child(0)->text(QAccessible::Value).contains(u"0.900000 s"));
    QCOMPARE(table->child(1)->text(QAccessible::Name), u"#8, Zero window"_s);
    table->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown.selected(), 8U);
    QVERIFY(table->child(1)->state().selected);
}

void TestCharts::growsWithTheCapture()
{
    const std::string text(transfers);
    const CaptureFile first(capture(text.substr(0, text.find("    0.900"))));
    const CaptureFile whole(capture(text));
    SampleSelection selection;
    ChartsPane pane(selection, selection.stories);
    selection.setSession(loaded(first));
    selection.selectFrame(FrameId{0});
    showPane(pane, {700, 500});
    QTRY_VERIFY(!pane.source().charts().empty());
    QCOMPARE(pane.views()[0]->data()->layers[3].series->size(), std::size_t{3});
    selection.setSession(loaded(whole));
    selection.selectFrame(FrameId{0});
    QTRY_VERIFY(!pane.source().charts().empty() && pane.views()[0]->data()->layers[3].series->size() == std::size_t{4});
}

void TestCharts::savesTables()
{
    Shown shown;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.csv"_s);
    shown.pane.saveTo(path);
    QTRY_VERIFY(!shown.pane.isSaving());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.startsWith(u"layer,from,frame,time,value,end\nwindow-edge,client,2,0.040000000,5001,\n"));
    QVERIFY(text.contains(u"sent,client,7,0.900000000,1001,2001\n"));
    QVERIFY(text.contains(u"retransmission,client,7,0.900000000,1001,2001\n"));
    QCOMPARE(shown.pane.status(), u"Saved %1."_s.arg(path));
    shown.pane.saveTo(folder.filePath(u"missing/chart.csv"_s));
    QTRY_VERIFY(!shown.pane.isSaving());
    QVERIFY(shown.pane.status().contains(u"cannot be written"));
}

void TestCharts::remembersWhatWasChosen()
{
    Shown shown;
    shown.pane.setDirection(ChartDirection::both);
    shown.pane.setExpression(u"tcp.len * 8"_s, ChartLayer::Shape::line);
    shown.pane.setKind(ChartKind::expression);
    Shown again;
    again.pane.restoreState(shown.pane.saveState());
    QCOMPARE(again.pane.source().subject(), shown.pane.source().subject());
    again.pane.restoreState("77 x -3");
    QCOMPARE(again.pane.source().subject().choice.kind, ChartKind::expression);
    QCOMPARE(again.pane.source().subject().choice.direction, ChartDirection::busier);
    again.pane.restoreState({});
    QCOMPARE(again.pane.source().subject().choice.kind, ChartKind::sequence);
}

} // namespace rungs

QTEST_MAIN(rungs::TestCharts)
#include "tst_charts.moc"
