// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/support/hex.h"
#include "tests/support/transfer.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/connections/connection_view.h"
#include "ui/find/filter_line.h"
#include "ui/models/connection_model.h"
#include "ui/painted/limit_bar.h"
#include "ui/rows/row_header.h"
#include "ui/state/frame_filter.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::Fatal;

constexpr auto twoConnections = R"(
    other 192.0.2.9:50000
    0.000  client > server  S   0:0    win 64240
    0.010  other > server   S   0:0    win 64240
    0.020  server > other   R.  0:0    ack 1
    0.040  server > client  S.  0:0    ack 1 win 64240
    0.041  client > server  .   1:1    ack 1
    0.050  client > server  P.  1:101  ack 1
    0.400  client > server  P.  1:101  ack 1
    0.440  server > client  .   1:1    ack 101
)";

QString printRow(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < ConnectionColumn::count; ++column) {
        if (column != ConnectionColumn::opening && column != ConnectionColumn::closing
            && column < ConnectionColumn::events)
            cells.append(model.index(row, column).data().toString());
    }
    return cells.join(u" | "_s);
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyConnectionIsARow();
    void anyColumnPutsThemInOrder();
    void rowsAppearWhileTheFileIsRead();
    void aClickSelectsTheConnection();
    void enterGoesToItsFirstFrame();
    void onlyTheConnectionOfTheRowIsListed();
    void theCostliestComesFirst();
    void whoTheyAreStaysInView();
    void theSumsAreBelow();
    void theyFollowTheFilter();
    void signsSayWhatHappened();
    void whatLimitedThemIsABarAndWords();
    void aClickOnAHeadingSorts();
    void isATableForAScreenReader();
    void theShownListIsRemembered();
    void oneIsSelectedOnceTheyAreShown();
    void noEndOfASimultaneousOpenIsTheServer();

private:
    OwnSettings m_settings;
};

void TestConnections::init()
{
    QSettings().clear();
}

void TestConnections::everyConnectionIsARow()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Selection selection;
    ConnectionModel model(selection);
    const QAbstractItemModelTester tester(&model, reporting);
    selection.setSession(test::loaded(file));
    QCOMPARE(model.rowCount(), 2);
    QTRY_COMPARE(
        printRow(model, 0),
        u"0 | 192.0.2.1:40000 | 198.51.100.2:80 | 6 | 100 | 0 | 0.440000 | 41.000 | 1 | 0 | 0 | 0 | 0 | 0.350"_s);
    QCOMPARE(printRow(model, 1),
             u"1 | 192.0.2.9:50000 | 198.51.100.2:80 | 2 | 0 | 0 | 0.010000 | – | 0 | 0 | 0 | 0 | 1 | 0.000"_s);
    const auto opening = [&](int row) { return model.index(row, ConnectionColumn::opening).data().toString(); };
    QVERIFY(!opening(0).isEmpty());
    QVERIFY(opening(0) != opening(1));
}

void TestConnections::anyColumnPutsThemInOrder()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Selection selection;
    ConnectionModel model(selection);
    const QAbstractItemModelTester tester(&model, reporting);
    selection.setSession(test::loaded(file));
    model.sort(ConnectionColumn::resets, Qt::DescendingOrder);
    QTRY_COMPARE(model.connectionAt(0), ConnectionId{1});
    QCOMPARE(model.rowOf(ConnectionId{0}), 1);
    QCOMPARE(model.firstFrameOf(0), FrameId{1});
    model.sort(ConnectionColumn::number);
    QCOMPARE(model.connectionAt(0), ConnectionId{0});
    QCOMPARE(model.rowOf(ConnectionId{5}), -1);
}

void TestConnections::rowsAppearWhileTheFileIsRead()
{
    std::string text;
    for (int i = 0; i < 600; ++i)
        text += "c" + std::to_string(i) + " 10.0." + std::to_string(i / 200) + "." + std::to_string(i % 200 + 1)
                + ":4000\n";
    for (int round = 0; round < 30; ++round) {
        for (int i = 0; i <= round * 20 && i < 600; ++i)
            text += "0.0 c" + std::to_string(i) + " > server . 1:1 ack 1\n";
    }
    const test::CaptureFile file(test::capture(text));
    std::vector<SessionPtr> snapshots;
    const Result<SessionPtr> whole =
        load(file.stdPath(), {}, [&snapshots](SessionPtr session) { snapshots.push_back(std::move(session)); });
    snapshots.push_back(*whole);

    Selection selection;
    ConnectionModel model(selection);
    const QAbstractItemModelTester tester(&model, reporting);
    model.sort(ConnectionColumn::number, Qt::DescendingOrder);
    for (const SessionPtr &snapshot : snapshots) {
        selection.setSession(snapshot);
        QCOMPARE(model.rowCount(), static_cast<int>(snapshot->connectionCount()));
    }
    const int last = model.rowCount() - 1;
    QVERIFY(last > 100);
    QTRY_COMPARE(model.connectionAt(0), ConnectionId{static_cast<std::uint32_t>(last)});
    QCOMPARE(model.connectionAt(last), ConnectionId{0});
    selection.setSession(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestConnections::aClickSelectsTheConnection()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Started app({file.path(), 5, {}});
    app.actions().listConnections->trigger();
    ConnectionView *connections = app.window.paneArea()->connections();
    QTRY_VERIFY(connections->isVisible());
    QCOMPARE(connections->currentRow(), 0);
    const QRect cell = connections->cellRect(1, ConnectionColumn::client);
    QTest::mouseClick(connections->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(app.selection().connection(), ConnectionId{1});
    QCOMPARE(app.selection().frame(), FrameId{1});
    QCOMPARE(connections->currentRow(), 1);
    // A frame of it that is selected already stays selected.
    app.selection().selectFrame(FrameId{2});
    QTest::mouseClick(connections->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(app.selection().frame(), FrameId{2});
    QTest::keyClick(connections, Qt::Key_Up);
    QCOMPARE(app.selection().connection(), ConnectionId{0});

    QApplication::clipboard()->clear();
    app.actions().copyRow->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"0\t192.0.2.1:40000\t198.51.100.2:80\t"_s));
}

void TestConnections::enterGoesToItsFirstFrame()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Started app({file.path(), 8, {}});
    app.actions().listConnections->trigger();
    ConnectionView *connections = app.window.paneArea()->connections();
    QTest::keyClick(connections, Qt::Key_Return);
    QCOMPARE(app.selection().frame(), FrameId{0});
    QVERIFY(app.packets()->isVisible());
    app.actions().listConnections->trigger();
    QTest::mouseDClick(connections->viewport(), Qt::LeftButton, {},
                       connections->cellRect(1, ConnectionColumn::client).center());
    QCOMPARE(app.selection().frame(), FrameId{1});
    QVERIFY(app.packets()->isVisible());
}

void TestConnections::onlyTheConnectionOfTheRowIsListed()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Started app({file.path(), 1, {}});
    app.actions().listConnections->trigger();
    ConnectionView *connections = app.window.paneArea()->connections();
    QTest::keyClick(connections, Qt::Key_Down);
    QTest::keyClick(connections, Qt::Key_O);
    QTRY_COMPARE(app.packets()->model()->rowCount(), 2);
    QVERIFY(app.packets()->isVisible());
    QCOMPARE(app.packets()->currentRow(), 0);
}

void TestConnections::theCostliestComesFirst()
{
    const test::CaptureFile file(test::capture(R"(
        other 192.0.2.9:50000
        third 192.0.2.7:50000
        0.000  client > server  S   0:0    win 64240
        0.010  other > server   S   0:0    win 64240
        0.040  server > client  S.  0:0    ack 1 win 64240
        0.041  client > server  .   1:1    ack 1
        0.050  third > server   S   0:0    win 64240
        1.010  other > server   S   0:0    win 64240
        1.020  third > server   R   1:1
        1.050  server > client  .   1:1    ack 1 win 0
        1.550  server > client  .   1:1    ack 1 win 64240
    )"));
    Selection selection;
    ConnectionModel model(selection);
    selection.setSession(test::loaded(file));
    // The second SYN came a second later; the window was closed for half a second; the last one lost nothing.
    QTRY_COMPARE(model.connectionAt(0), ConnectionId{1});
    QCOMPARE(model.connectionAt(1), ConnectionId{0});
    QCOMPARE(model.valueAt(0, ConnectionColumn::cost), 1'000'000'000);
    QCOMPARE(model.valueAt(1, ConnectionColumn::cost), 500'000'000);
    QCOMPARE(model.valueAt(2, ConnectionColumn::cost), 0);
}

void TestConnections::whoTheyAreStaysInView()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Selection selection;
    ConnectionModel model(selection);
    ConnectionView view(selection, &model);
    selection.setSession(test::loaded(file));
    showPane(view, {900, 300});
    QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
    const QRect client = view.cellRect(0, ConnectionColumn::client);
    const QRect resets = view.cellRect(0, ConnectionColumn::resets);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    QCOMPARE(view.cellRect(0, ConnectionColumn::client), client);
    QVERIFY(view.cellRect(0, ConnectionColumn::resets).left() < resets.left());
    QCOMPARE(view.columnAt(client.center().x()), int{ConnectionColumn::client});
    // A click on its heading sorts by it, not by what has scrolled behind it.
    QTest::mouseClick(view.header()->viewport(), Qt::LeftButton, {}, QPoint(client.center().x(), 8));
    QCOMPARE(model.sortColumn(), int{ConnectionColumn::client});
}

void TestConnections::theSumsAreBelow()
{
    installEnglish();
    const test::CaptureFile file(test::capture(twoConnections));
    Selection selection;
    ConnectionModel model(selection);
    ConnectionView view(selection, &model);
    selection.setSession(test::loaded(file));
    QTRY_COMPARE(model.sumText(ConnectionColumn::frames), u"8"_s);
    QCOMPARE(model.sumText(ConnectionColumn::client), u"2 connections"_s);
    QCOMPARE(model.sumText(ConnectionColumn::retransmissions), u"1"_s);
    QCOMPARE(model.sumText(ConnectionColumn::cost), u"0.350"_s);
    QCOMPARE(model.sumText(ConnectionColumn::opening), QString());
    QVERIFY(view.accessibleDescription().contains(u"2 connections"_s));
    showPane(view, {1400, 300});
    const QImage picture = view.grab().toImage();
    // The rows end above the line of sums.
    QVERIFY(view.viewport()->geometry().bottom() < picture.height() - view.fontMetrics().height());
}

void TestConnections::theyFollowTheFilter()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Started app({file.path(), {}, {}});
    ConnectionModel &model = app.window.paneArea()->connectionModel();
    QTRY_COMPARE(model.sumText(ConnectionColumn::frames), u"8"_s);
    auto *line = app.window.findChild<FilterLine *>();
    line->setFilter(u"tcp.flags.reset == 1"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.connectionAt(0), ConnectionId{1});
    QCOMPARE(model.sumText(ConnectionColumn::frames), u"2"_s);
    QCOMPARE(model.rowOf(ConnectionId{0}), -1);
    model.sort(ConnectionColumn::number, Qt::AscendingOrder);
    QTRY_COMPARE(model.sortColumn(), int{ConnectionColumn::number});
    line->setFilter(u"udp"_s);
    QTRY_COMPARE(model.rowCount(), 0);
    line->clear();
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_COMPARE(model.sumText(ConnectionColumn::frames), u"8"_s);
}

void TestConnections::signsSayWhatHappened()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Started app({file.path(), {}, {}});
    app.actions().listConnections->trigger();
    ConnectionView *view = app.window.paneArea()->connections();
    const auto events = [&](int row) { return view->model()->index(row, ConnectionColumn::events).data().toString(); };
    QTRY_VERIFY(events(0).startsWith(u"1 retransmission"_s));
    QVERIFY(events(1).startsWith(u"1 reset"_s));
    // It stays in view beside the cost, and shows a sign.
    QVERIFY(view->header()->isFrozen(ConnectionColumn::events));
    const QRect cell = view->cellRect(0, ConnectionColumn::events).translated(view->viewport()->pos());
    const QImage picture = view->grab(cell).toImage();
    QVERIFY(cell.width() > view->fontMetrics().height() * 4);
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY(colours.size() > 2);
}

void TestConnections::whatLimitedThemIsABarAndWords()
{
    test::Transfer transfer;
    transfer.ack(0.9, 2000);
    for (int i = 0; i < 5; ++i) {
        const double time = 1.0 + i;
        transfer.data(time, test::full, false).data(time, test::full, true);
        transfer.ack(time + 0.25, 2000);
    }
    const test::CaptureFile file(
        test::capture("other 192.0.2.9:50000\n" + transfer.text() + "8.0 other > server S 0:0 win 64240\n"));
    Selection selection;
    ConnectionModel model(selection);
    const QAbstractItemModelTester tester(&model, reporting);
    ConnectionView view(selection, &model);
    view.resize(1600, 300);
    selection.setSession(test::loaded(file));
    view.show();
    const auto text = [&model](int row) { return model.index(row, ConnectionColumn::limit).data().toString(); };
    view.sortActions().at(ConnectionColumn::limit)->trigger();
    QTRY_COMPARE(text(0), u"nothing to send 75 %, receiver 25 %"_s);
    QCOMPARE(text(1), QString());
    const auto toolTip = [&model](int row) {
        return model.index(row, ConnectionColumn::limit).data(Qt::ToolTipRole).toString();
    };
    QVERIFY2(toolTip(0).contains(u"the server had nothing to send.\nnothing to send 75 %, receiver 25 %"_s),
             qPrintable(toolTip(0)));
    QVERIFY2(toolTip(0).startsWith(u"For 75 % of "_s), qPrintable(toolTip(0)));
    QCOMPARE(toolTip(1), u"too short to tell"_s);
    QCOMPARE(model.valueAt(1, ConnectionColumn::limit), -1);
    QTRY_COMPARE(model.sortColumn(), int{ConnectionColumn::limit});
    const Theme theme = Theme::of(&view);
    const QImage image = view.grab().toImage();
    const auto has = [&image](const QColor &color) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == color.rgb())
                    return true;
            }
        }
        return false;
    };
    QVERIFY(has(colorOf(Limit::receiver, theme)));
    view.sortActions().at(ConnectionColumn::limit)->trigger();
    QTRY_COMPARE(text(1), u"nothing to send 75 %, receiver 25 %"_s);
}

void TestConnections::aClickOnAHeadingSorts()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Selection selection;
    ConnectionModel model(selection);
    ConnectionView view(selection, &model);
    selection.setSession(test::loaded(file));
    showPane(view, {1400, 300});
    const auto click = [&view](int column) {
        const QPoint place(view.header()->sectionViewportPosition(column) + view.header()->sectionSize(column) / 2, 8);
        QTest::mouseClick(view.header()->viewport(), Qt::LeftButton, {}, place);
    };
    click(ConnectionColumn::resets); // much of it comes first
    QTRY_COMPARE(model.connectionAt(0), ConnectionId{1});
    click(ConnectionColumn::resets);
    QTRY_COMPARE(model.connectionAt(0), ConnectionId{0});
    // And without a mouse.
    view.sortActions().at(ConnectionColumn::duration)->trigger();
    QCOMPARE(model.sortColumn(), static_cast<int>(ConnectionColumn::duration));
    QCOMPARE(model.sortOrder(), Qt::DescendingOrder);
    view.sortActions().at(ConnectionColumn::client)->trigger();
    QCOMPARE(model.sortOrder(), Qt::AscendingOrder);
}

void TestConnections::isATableForAScreenReader()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Started app({file.path(), 2, {}});
    app.actions().listConnections->trigger();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(app.window.paneArea()->connections());
    QCOMPARE(list->role(), QAccessible::Table);
    QCOMPARE(list->text(QAccessible::Name), u"Connections"_s);
    QAccessibleTableInterface *table = list->tableInterface();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->selectedRows(), QList<int>({1}));
    QCOMPARE(table->columnDescription(ConnectionColumn::retransmissions + 3), u"Retransmissions"_s);
    QCOMPARE(table->cellAt(0, ConnectionColumn::client)->text(QAccessible::Name), u"192.0.2.1:40000"_s);
    table->cellAt(0, 0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(app.selection().connection(), ConnectionId{0});
}

void TestConnections::theShownListIsRemembered()
{
    {
        Started app({httpPath, {}, {}});
        QVERIFY(app.packets()->isVisible());
        app.actions().listConnections->trigger();
        app.window.paneArea()->connections()->header()->setSectionHidden(ConnectionColumn::opening, true);
        app.window.close();
    }
    Started app({httpPath, {}, {}});
    QVERIFY(!app.packets()->isVisible());
    QVERIFY(app.window.paneArea()->connections()->isVisible());
    QVERIFY(app.window.paneArea()->connections()->header()->isSectionHidden(ConnectionColumn::opening));
}

void TestConnections::oneIsSelectedOnceTheyAreShown()
{
    test::Capture frames = test::capture(twoConnections);
    const Bytes arp = test::hex("ffffffffffff 020000000001 0806 0001 0800 06 04 0001 020000000001 c0000201 "
                                "000000000000 c0000202");
    frames.frames.insert(frames.frames.begin(), {{}, arp, static_cast<std::uint32_t>(arp.size())});
    const test::CaptureFile file(frames);
    Started app({file.path(), {}, {}});
    QVERIFY(!app.selection().connection().isValid());
    app.actions().listConnections->trigger();
    ConnectionView *list = app.window.paneArea()->connections();
    QCOMPARE(list->currentRow(), 0);
    QCOMPARE(app.selection().connection(), ConnectionId{0});
    QCOMPARE(app.selection().frame(), FrameId{0}); // focus alone goes to no other frame

    // That of the selected frame, where it has one.
    app.actions().listPackets->trigger();
    app.selection().selectFrame(FrameId{2});
    app.actions().listConnections->trigger();
    QCOMPARE(list->currentRow(), 1);
}

void TestConnections::noEndOfASimultaneousOpenIsTheServer()
{
    SampleSelection selection;
    openSample(selection, "simultaneous-open.pcap");
    ConnectionModel model(selection);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(ConnectionColumn::client), u"10.2.7.10:5001 (A)"_s);
    QCOMPARE(text(ConnectionColumn::server), u"10.2.7.80:5002 (B)"_s);
    QVERIFY(text(ConnectionColumn::closing).endsWith(u"by A"_s));
}

} // namespace rungs

QTEST_MAIN(rungs::TestConnections)
#include "tst_connections.moc"
