// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/support/icmp_frames.h"
#include "tests/ui/sample_selection.h"
#include "ui/fields/fields_view.h"
#include "ui/models/field_mime.h"
#include "ui/models/field_model.h"
#include "ui/packets/column_dialog.h"
#include "ui/packets/packet_head.h"
#include "ui/packets/packet_view.h"
#include "ui/rows/row_header.h"
#include "ui/theme/fonts.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr auto conversation = R"(
    0.000  client > server  S   0:0     win 64240
    0.040  server > client  S.  0:0     ack 1 win 64240
    0.041  client > server  .   1:1     ack 1
    0.050  client > server  P.  1:101   ack 1
    0.090  server > client  .   1:1     ack 101
    0.100  client > server  P.  101:141 ack 1
    0.140  server > client  P.  1:301   ack 141
)";

struct List
{
    SampleSelection selection;
    PacketModel model{selection, selection.options, selection.stories};
    PacketView view{selection, selection.options, &model};
    PacketHead head{selection, view, model};

    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
    QString numbers() const { return column(PacketColumn::number).join(u' '); }
    QStringList titles() const
    {
        QStringList titles;
        for (const int each : view.header()->columns())
            titles.append(model.headerData(each, Qt::Horizontal).toString());
        return titles;
    }
    void choose(int column, const QString &entry)
    {
        QMenu menu;
        head.fillMenu(&menu, column);
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&') == entry && action->isEnabled())
                return action->trigger();
        }
        QFAIL(qPrintable(u"no entry "_s + entry));
    }
};

constexpr int firstOwn = PacketColumn::count;

} // namespace

class TestPacketColumns : public QObject
{
    Q_OBJECT

private slots:
    void clicksSortAscendingDescendingAsCaptured();
    void keysAndTheMenuSortToo();
    void theSelectedFrameStaysSelected();
    void aFilteredListIsSorted();
    void laterFramesComeLastUntilTheFileIsRead();
    void anotherCaptureIsInItsOwnOrder();
    void aStoppedSortShowsTheOrderOfTheCapture();
    void anExpressionIsAColumn();
    void whatNeedsTheConnectionComesWithItsStory();
    void anExpressionIsAnOrder();
    void aFieldIsDroppedOnTheHeading();
    void theTreeOffersItsFields();
    void columnsAreWideEnoughForTheirNumbers();
    void columnsAreEditedAndRemoved();
    void columnsAreRemembered();
    void aWrongStateIsThatOfTheStart();
    void theDialogSaysWhatIsWrongAsItIsTyped();
    void protocolsAreListedWhereNotAllIsTcp();
};

void TestPacketColumns::clicksSortAscendingDescendingAsCaptured()
{
    const test::CaptureFile file(test::capture(conversation));
    List list;
    const QAbstractItemModelTester tester(&list.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.selection.setSession(test::loaded(file));
    showPane(list.view, {1200, 400});
    const RowHeader *header = list.view.header();
    const QPoint place(header->sectionViewportPosition(PacketColumn::length) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(list.numbers(), u"1 2 3 5 6 4 7"_s);
    QVERIFY(header->isSortIndicatorShown());
    QCOMPARE(header->sortIndicatorSection(), int{PacketColumn::length});
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(list.numbers(), u"7 4 6 1 2 3 5"_s);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(list.numbers(), u"1 2 3 4 5 6 7"_s);
    QVERIFY(!header->isSortIndicatorShown());
}

void TestPacketColumns::keysAndTheMenuSortToo()
{
    const test::CaptureFile file(test::capture(conversation));
    List list;
    list.selection.setSession(test::loaded(file));
    showPane(list.view, {1200, 400});
    list.view.header()->setFocus();
    list.view.header()->setCurrentColumn(PacketColumn::sequence);
    QTest::keyClick(list.view.header(), Qt::Key_Space);
    QTest::keyClick(list.view.header(), Qt::Key_Space);
    QTRY_COMPARE(list.numbers(), u"6 3 4 5 7 1 2"_s); // 101 1 1 1 1 0 0
    list.choose(PacketColumn::source, u"Sort Descending"_s);
    QTRY_COMPARE(list.numbers(), u"2 5 7 1 3 4 6"_s);
    list.choose(PacketColumn::source, u"In the Order Captured"_s);
    QTRY_COMPARE(list.numbers(), u"1 2 3 4 5 6 7"_s);
}

void TestPacketColumns::theSelectedFrameStaysSelected()
{
    const test::CaptureFile file(test::capture(conversation));
    List list;
    list.selection.setSession(test::loaded(file));
    list.selection.selectFrame(FrameId{5});
    QCOMPARE(list.view.currentRow(), 5);
    list.head.pressColumn(PacketColumn::sequence);
    list.head.pressColumn(PacketColumn::sequence);
    QTRY_COMPARE(list.view.currentRow(), 0);
    QCOMPARE(list.selection.frame(), FrameId{5});
    list.view.moveBy(1);
    QCOMPARE(list.selection.frame(), FrameId{2}); // the row below
}

void TestPacketColumns::aFilteredListIsSorted()
{
    const test::CaptureFile file(test::capture(R"(
        other 192.0.2.9:50000
        0.000  client > server  S   0:0
        0.010  other > server   S   0:0
        0.020  server > other   S.  0:0    ack 1
        0.040  other > server   P.  1:51   ack 1
        0.050  client > server  S   0:0
    )"));
    List list;
    list.selection.setSession(test::loaded(file));
    list.head.pressColumn(PacketColumn::length);
    list.head.pressColumn(PacketColumn::length);
    QTRY_COMPARE(list.numbers(), u"4 1 2 3 5"_s);
    list.model.filter().showOnly(ConnectionId{1});
    QTRY_COMPARE(list.numbers(), u"4 2 3"_s);
    QCOMPARE(list.model.rowOf(FrameId{1}), 1);
    QCOMPARE(list.model.rowOf(FrameId{0}), -1);
    QCOMPARE(list.model.rowNear(FrameId{0}), 1); // #2 is the first listed one after it
    list.model.filter().showAll();
    QTRY_COMPARE(list.numbers(), u"4 1 2 3 5"_s);
}

void TestPacketColumns::laterFramesComeLastUntilTheFileIsRead()
{
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "0.0 client > server . 1:1 ack 1\n";
    const test::CaptureFile file(test::capture(text));
    std::vector<SessionPtr> snapshots;
    const Result<SessionPtr> whole =
        load(file.stdPath(), {}, [&snapshots](SessionPtr session) { snapshots.push_back(std::move(session)); });
    const auto first = static_cast<int>(snapshots.front()->frameCount());
    QVERIFY(first < 20000);
    List list;
    list.selection.setSession(snapshots.front());
    list.head.pressColumn(PacketColumn::number);
    list.head.pressColumn(PacketColumn::number);
    QTRY_COMPARE(list.model.frameAt(0), FrameId{static_cast<std::uint32_t>(first - 1)});
    QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
    for (const SessionPtr &snapshot : snapshots)
        list.selection.setSession(snapshot);
    if (resets.isEmpty() && !(*whole)->progress().isComplete)
        QCOMPARE(list.model.frameAt(first), FrameId{static_cast<std::uint32_t>(first)});
    list.selection.setSession(*whole);
    QTRY_COMPARE(list.model.frameAt(0), FrameId{19999});
    QCOMPARE(list.model.rowCount(), 20000);
    QCOMPARE(list.model.frameAt(19999), FrameId{0});
}

void TestPacketColumns::anotherCaptureIsInItsOwnOrder()
{
    const test::CaptureFile first(test::capture(conversation));
    const test::CaptureFile second(test::capture(conversation));
    List list;
    list.selection.setSession(test::loaded(first));
    list.head.pressColumn(PacketColumn::number);
    list.head.pressColumn(PacketColumn::number);
    QTRY_COMPARE(list.numbers(), u"7 6 5 4 3 2 1"_s);
    list.selection.setSession(test::loaded(second));
    QCOMPARE(list.numbers(), u"1 2 3 4 5 6 7"_s);
    QCOMPARE(list.model.sortColumn(), -1);
    QVERIFY(!list.view.header()->isSortIndicatorShown());
}

void TestPacketColumns::aStoppedSortShowsTheOrderOfTheCapture()
{
    const test::CaptureFile file(test::capture(conversation));
    List list;
    list.selection.setSession(test::loaded(file));
    list.head.pressColumn(PacketColumn::flags);
    QTRY_VERIFY(!list.model.order().isSorting());
    QSignalSpy ended(&list.model.order(), &FrameOrder::sortEnded);
    list.head.pressColumn(PacketColumn::length);
    QVERIFY(list.model.order().isSorting());
    list.model.order().stop();
    QCOMPARE(ended.count(), 1);
    QCOMPARE(list.numbers(), u"1 2 3 4 5 6 7"_s);
    QVERIFY(!list.view.header()->isSortIndicatorShown());
}

void TestPacketColumns::anExpressionIsAColumn()
{
    const test::CaptureFile file(test::capture(conversation));
    List list;
    const QAbstractItemModelTester tester(&list.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.selection.setSession(test::loaded(file));
    QVERIFY(list.model.addColumn({u"Bits"_s, u"tcp.len * 8"_s}));
    QVERIFY(!list.model.addColumn({u"Wrong"_s, u"tcp.lne"_s}));
    QCOMPARE(list.model.columnCount(), firstOwn + 1);
    QCOMPARE(list.column(firstOwn), QStringList({u"0"_s, u"0"_s, u"0"_s, u"800"_s, u"0"_s, u"320"_s, u"2400"_s}));
    QCOMPARE(list.model.headerData(firstOwn, Qt::Horizontal).toString(), u"Bits"_s);
    QCOMPARE(list.view.header()->sideOf(firstOwn), Qt::AlignRight);
    QVERIFY(list.model.addColumn({u"Both"_s, u"tcp.port"_s}));
    QCOMPARE(list.column(firstOwn + 1).at(1), u"80, 40000"_s);
    QVERIFY(list.model.addColumn({u"None"_s, u"udp.port"_s}));
    QCOMPARE(list.column(firstOwn + 2).at(1), QString());
}

void TestPacketColumns::whatNeedsTheConnectionComesWithItsStory()
{
    const test::CaptureFile file(test::capture(conversation));
    List list;
    list.selection.setSession(test::loaded(file));
    list.model.addColumn({u"Delta"_s, u"tcp.time_delta"_s});
    QTRY_COMPARE(list.column(firstOwn).at(1), u"0.040000000"_s);
    list.model.addColumn({u"State"_s, u"rungs.state.server"_s});
    QTRY_COMPARE(list.column(firstOwn + 1).at(2), u"ESTABLISHED"_s);
}

void TestPacketColumns::anExpressionIsAnOrder()
{
    const test::CaptureFile file(test::capture(conversation));
    List list;
    list.selection.setSession(test::loaded(file));
    list.model.addColumn({u"Bits"_s, u"tcp.len * 8"_s});
    list.head.pressColumn(firstOwn);
    list.head.pressColumn(firstOwn);
    QTRY_COMPARE(list.numbers(), u"7 4 6 1 2 3 5"_s);
    list.model.changeColumn(firstOwn, {u"Delta"_s, u"frame.time_delta"_s});
    QTRY_COMPARE(list.numbers(), u"2 5 7 6 4 3 1"_s);
    list.head.removeColumn(firstOwn);
    QTRY_COMPARE(list.numbers(), u"1 2 3 4 5 6 7"_s);
    QCOMPARE(list.model.sortColumn(), -1);
}

void TestPacketColumns::aFieldIsDroppedOnTheHeading()
{
    List list;
    openSample(list.selection, "http.pcap");
    showPane(list.view, {1200, 400});
    RowHeader *header = list.view.header();
    QMimeData data;
    data.setData(fieldMimeType(), "ip.ttl");
    const QPoint before(header->sectionViewportPosition(PacketColumn::source) + 2, 5);
    QDragEnterEvent enter(before, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(header->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(before, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(header->viewport(), &drop);
    QCOMPARE(list.titles().indexOf(u"ip.ttl"_s) + 1, list.titles().indexOf(u"Source"_s));
    QCOMPARE(list.titles().last(), u"What this segment does"_s);
    QVERIFY(!list.column(firstOwn).first().isEmpty());

    QMimeData other;
    other.setText(u"ip.ttl"_s);
    QDragEnterEvent text(before, Qt::CopyAction, &other, Qt::LeftButton, {});
    QCoreApplication::sendEvent(header->viewport(), &text);
    QVERIFY(!text.isAccepted());
}

void TestPacketColumns::theTreeOffersItsFields()
{
    List list;
    openSample(list.selection, "http.pcap");
    FieldsView fields(list.selection, list.selection.options);
    const FieldModel *model = fields.fieldModel();
    list.selection.selectKey(u"tcp.window_size_value"_s);
    const QModelIndex line = model->indexOf(list.selection.node());
    QVERIFY(line.flags() & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> data(model->mimeData({line}));
    QCOMPARE(data->data(fieldMimeType()), QByteArray("tcp.window_size_value"));
    QVERIFY(fields.dragEnabled());
    QVERIFY(!(model->index(0, 0, model->index(0, 0)).flags() & Qt::ItemIsDragEnabled)); // what only the file says
    QObject::connect(&fields, &FieldsView::columnWanted, &list.head,
                     [&](const QString &key) { list.head.addField(key); });
    emit fields.columnWanted(u"tcp.window_size_value"_s);
    QCOMPARE(list.titles().at(list.titles().size() - 2), u"tcp.window_size_value"_s);
    QSignalSpy failures(&list.head, &PacketHead::failed);
    QVERIFY(!list.head.addField(u"no.such.key"_s));
    QCOMPARE(failures.count(), 1);
}

void TestPacketColumns::columnsAreWideEnoughForTheirNumbers()
{
    List list;
    openSample(list.selection, "http.pcap");
    showPane(list.view, {1600, 400});
    QVERIFY(list.head.addField(u"tcp.seq_raw"_s));
    list.view.fitToContents();
    const auto width = [&](const QString &text) {
        return QFontMetrics(monospaceFont(&list.view)).horizontalAdvance(text);
    };
    QVERIFY(list.view.header()->sectionSize(firstOwn) > width(u"4294967295"_s));
    DisplayOptions raw = list.selection.options.values();
    raw.sequenceNumbers = NumberForm::raw;
    list.selection.options.set(raw);
    QTRY_VERIFY(list.view.header()->sectionSize(PacketColumn::sequence) > width(u"4294967295"_s));
    // A width that the user chose stays.
    list.view.header()->resizeSection(PacketColumn::sequence, 60);
    list.view.fitToContents();
    QCOMPARE(list.view.header()->sectionSize(PacketColumn::sequence), 60);
}

void TestPacketColumns::columnsAreEditedAndRemoved()
{
    List list;
    openSample(list.selection, "http.pcap");
    showPane(list.view, {1200, 400});
    list.model.addColumn({u"A"_s, u"ip.ttl"_s});
    list.model.addColumn({u"B"_s, u"ip.id"_s});
    QVERIFY(list.model.changeColumn(firstOwn + 1, {u"C"_s, u"ip.len"_s}));
    QVERIFY(!list.model.changeColumn(firstOwn, {u"A"_s, u"("_s}));
    list.choose(firstOwn, u"Remove Column"_s);
    QCOMPARE(list.model.expressionColumns().size(), 1);
    QCOMPARE(list.model.headerData(firstOwn, Qt::Horizontal).toString(), u"C"_s);
    // Hiding one by the key that hides columns removes it.
    list.view.header()->setFocus();
    list.view.header()->setCurrentColumn(firstOwn);
    QTest::keyClick(list.view.header(), Qt::Key_Delete);
    QTRY_COMPARE(list.model.columnCount(), int{PacketColumn::count});
    list.head.addField(u"ip.ttl"_s);
    list.choose(-1, u"Standard Columns"_s);
    QCOMPARE(list.model.columnCount(), int{PacketColumn::count});
}

void TestPacketColumns::columnsAreRemembered()
{
    QByteArray state;
    {
        List list;
        openSample(list.selection, "http.pcap");
        showPane(list.view, {1200, 400});
        list.head.addField(u"ip.ttl"_s, 2);
        list.model.addColumn({u"Bits"_s, u"tcp.len * 8"_s});
        list.model.changeColumn(firstOwn, {u"TTL"_s, u"ip.ttl"_s});
        list.view.header()->showColumn(PacketColumn::time, false);
        state = list.head.state();
    }
    List list;
    openSample(list.selection, "http.pcap");
    showPane(list.view, {1200, 400});
    list.head.addField(u"ip.id"_s);
    list.head.restore(state);
    QCOMPARE(list.model.columnCount(), firstOwn + 2);
    QCOMPARE(list.titles().indexOf(u"TTL"_s), 2);
    QVERIFY(list.titles().contains(u"Bits"_s));
    QVERIFY(!list.titles().contains(u"Time"_s));
    QVERIFY(!list.titles().contains(u"ip.id"_s));
}

void TestPacketColumns::aWrongStateIsThatOfTheStart()
{
    List list;
    openSample(list.selection, "http.pcap");
    const QStringList titles = list.titles();
    list.head.addField(u"ip.ttl"_s);
    list.head.restore("no state");
    QCOMPARE(list.titles(), titles);
    list.head.addField(u"ip.ttl"_s);
    list.head.restore(list.head.state().left(20));
    QCOMPARE(list.titles(), titles);
}

void TestPacketColumns::theDialogSaysWhatIsWrongAsItIsTyped()
{
    ColumnDialog dialog({});
    QLineEdit *expression = dialog.findChildren<QLineEdit *>().first();
    QPushButton *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!accept->isEnabled());
    QVERIFY(dialog.problem().isEmpty());
    QTest::keyClicks(expression, u"tcp.lenn"_s);
    QVERIFY(!accept->isEnabled());
    QVERIFY(dialog.problem().contains(u"tcp.len"_s));
    QTest::keyClick(expression, Qt::Key_Backspace);
    QVERIFY(dialog.problem().isEmpty());
    QVERIFY(accept->isEnabled());
    QCOMPARE(dialog.column().expression, u"tcp.len"_s);
    QCOMPARE(dialog.column().title, u"tcp.len"_s);
}

void TestPacketColumns::protocolsAreListedWhereNotAllIsTcp()
{
    test::Capture mixed = test::capture(conversation);
    mixed = test::inserted(mixed, 3, test::icmpError(mixed.frames[0], {.milliseconds = 15}));
    const test::CaptureFile pure(test::capture(conversation));
    const test::CaptureFile file(mixed);
    List list;
    list.selection.setSession(test::loaded(pure));
    QVERIFY(!list.titles().contains(u"Protocol"_s));
    list.selection.setSession(test::loaded(file));
    QVERIFY(list.titles().contains(u"Protocol"_s));
    QCOMPARE(list.column(PacketColumn::protocol).at(2), u"ICMP"_s);
    list.selection.setSession(test::loaded(pure));
    QVERIFY(!list.titles().contains(u"Protocol"_s));
    // What the user chose holds.
    list.view.header()->showColumn(PacketColumn::protocol, true);
    list.selection.setSession(test::loaded(file));
    list.view.header()->showColumn(PacketColumn::protocol, false);
    list.selection.setSession(test::loaded(pure));
    list.selection.setSession(test::loaded(file));
    QVERIFY(!list.titles().contains(u"Protocol"_s));
}

} // namespace rungs

QTEST_MAIN(rungs::TestPacketColumns)
#include "tst_packet_columns.moc"
