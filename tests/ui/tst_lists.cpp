// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists in the window: what is listed, and the keys that lead from segment to segment.
#include "tests/support/capture_file.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/explain/explanation_text.h"
#include "ui/fields/fields_view.h"
#include "ui/models/field_model.h"
#include "ui/models/packet_columns.h"
#include "ui/models/packet_mark.h"
#include "ui/state/frame_filter.h"
#include "ui/state/story_cache.h"
#include "ui/window/filter_note.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr auto twoConnections = R"(
    other 192.0.2.9:50000
    0.000  client > server  S   0:0
    0.010  other > server   S   0:0
    0.020  server > other   S.  0:0  ack 1
    0.040  server > client  S.  0:0  ack 1
    0.050  client > server  .   1:1  ack 1
)";

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onlyThisConnectionIsListed();
    void stepsFollowTheListedFrames();
    void keysFollowTheStory();
    void aKeyThatLeadsNowhereSaysWhy();
    void noteworthyRowsHaveASign();
    void aLinkToAHiddenFrameSaysSo();
    void numbersAreAlignedRight();

private:
    OwnSettings m_settings;
};

void TestLists::init()
{
    QSettings().clear();
}

void TestLists::onlyThisConnectionIsListed()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Started app({file.path(), 3, {}});
    const auto *note = app.window.findChild<FilterNote *>();
    QVERIFY(note->text().isEmpty());
    QVERIFY(!app.actions().showAllPackets->isEnabled());
    QTest::keyClick(app.packets(), Qt::Key_O);
    QTRY_COMPARE(app.packets()->model()->rowCount(), 2);
    QCOMPARE(app.packets()->currentRow(), 1); // still frame 3
    QVERIFY2(note->text().contains(u"connection 1: 2 of 5"_s), qPrintable(note->text()));
    QVERIFY(app.actions().onlyThisConnection->isChecked());

    // What is selected elsewhere need not be listed.
    app.selection().selectFrame(FrameId{0});
    QCOMPARE(app.packets()->currentRow(), -1);
    QVERIFY(!app.actions().onlyThisConnection->isChecked());
    app.actions().onlyThisConnection->trigger();
    QTRY_COMPARE(app.packets()->model()->rowCount(), 3);

    QTest::keyClick(app.packets(), Qt::Key_O, Qt::ShiftModifier);
    QCOMPARE(app.packets()->model()->rowCount(), 5);
    QVERIFY(note->text().isEmpty());
}

void TestLists::stepsFollowTheListedFrames()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Started app({file.path(), 1, {}});
    app.actions().onlyThisConnection->trigger();
    QTRY_COMPARE(app.packets()->model()->rowCount(), 3);
    app.actions().nextFrame->trigger();
    QCOMPARE(app.selection().frame(), FrameId{3});
    app.actions().lastFrame->trigger();
    QCOMPARE(app.selection().frame(), FrameId{4});
    // From a frame that is not listed, a step leads to the listed one beside it.
    app.selection().selectFrame(FrameId{1});
    app.actions().nextFrame->trigger();
    QCOMPARE(app.selection().frame(), FrameId{3});
    app.selection().selectFrame(FrameId{2});
    app.actions().previousFrame->trigger();
    QCOMPARE(app.selection().frame(), FrameId{0});
}

void TestLists::keysFollowTheStory()
{
    Started app({httpPath, 8, {}});
    QTRY_VERIFY(app.actions().acknowledgedSegment->isEnabled());
    QTest::keyClick(app.packets(), Qt::Key_A);
    QCOMPARE(app.selection().frame(), FrameId{3}); // 8 acknowledges 4
    app.selection().selectFrame(FrameId{7});
    QTest::keyClick(app.packets(), Qt::Key_R);
    QCOMPARE(app.selection().frame(), FrameId{4}); // 5 overtook it
    QTest::keyClick(app.packets(), Qt::Key_N);
    QCOMPARE(app.selection().frame(), FrameId{5});
    QTest::keyClick(app.packets(), Qt::Key_P);
    QCOMPARE(app.selection().frame(), FrameId{4});

    app.open({QStringLiteral(RUNGS_SAMPLES "/fast-retransmission.pcap"), {}, {}});
    const auto &session = app.selection().session();
    QTRY_VERIFY(app.window.document().stories().find(ConnectionId{0}));
    for (int row = 0; row < static_cast<int>(session->frameCount()); ++row) {
        const QModelIndex index = app.packets()->model()->index(row, PacketColumn::mark);
        if (index.data(PacketRole::mark).toInt() != static_cast<int>(PacketMark::retransmission))
            continue;
        app.packets()->selectRow(row);
        QVERIFY(app.actions().evidenceSegment->isEnabled());
        QTest::keyClick(app.packets(), Qt::Key_R);
        QVERIFY(app.packets()->currentRow() < row);
        return;
    }
    QFAIL("no retransmission is marked");
}

void TestLists::aKeyThatLeadsNowhereSaysWhy()
{
    Started app({httpPath, 1, {}});
    QTRY_VERIFY(app.window.document().stories().find(ConnectionId{0}));
    QVERIFY(!app.actions().acknowledgedSegment->isEnabled());
    QTest::keyClick(app.packets(), Qt::Key_A);
    QCOMPARE(app.selection().frame(), FrameId{0});
    QVERIFY(app.window.statusBar()->currentMessage().contains(u"Frame 1 "_s));
    app.window.statusBar()->clearMessage();
    QTest::keyClick(app.packets(), Qt::Key_R);
    QVERIFY(!app.window.statusBar()->currentMessage().isEmpty());
    app.window.statusBar()->clearMessage();
    QTest::keyClick(app.packets(), Qt::Key_P);
    QVERIFY(!app.window.statusBar()->currentMessage().isEmpty());
}

void TestLists::noteworthyRowsHaveASign()
{
    Started app({httpPath, 8, {}});
    const QAbstractItemModel *model = app.packets()->model();
    const auto spoken = [model](int row) { return model->index(row, PacketColumn::mark).data().toString(); };
    QTRY_COMPARE(spoken(7), u"Out of order"_s);
    QCOMPARE(spoken(8), u"Duplicate ACK"_s);
    QVERIFY(spoken(0).isEmpty());
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(app.packets())->tableInterface();
    QCOMPARE(table->cellAt(7, 1)->text(QAccessible::Name), u"Out of order"_s);
    // The sign is painted, and the copied row says nothing of it.
    const QRect sign = app.packets()->cellRect(7, PacketColumn::mark);
    const QImage with = app.packets()->viewport()->grab(sign).toImage();
    const QImage without = app.packets()->viewport()->grab(sign.translated(0, -2 * sign.height())).toImage();
    QVERIFY(with != without);
    QVERIFY(app.packets()->rowText(7).startsWith(u"8\t0.081954"_s));
}

void TestLists::aLinkToAHiddenFrameSaysSo()
{
    const test::CaptureFile file(test::capture(twoConnections));
    Started app({file.path(), 1, {}});
    app.actions().onlyThisConnection->trigger();
    QTRY_COMPARE(app.packets()->model()->rowCount(), 3);
    app.selection().selectFrame(FrameId{3});
    QVERIFY(app.window.statusBar()->currentMessage().isEmpty());
    followLink(app.selection(), u"frame:2"_s);
    QCOMPARE(app.selection().frame(), FrameId{1});
    const QString said = app.window.statusBar()->currentMessage();
    QVERIFY2(said.contains(u"Frame 2 is selected, but not listed: only connection 0 is"_s), qPrintable(said));
}

/// A column whose texts are numbers stands right, title and cells; so does each value of the tree.
void TestLists::numbersAreAlignedRight()
{
    Started app({httpPath, 8, {}});
    QTRY_VERIFY(app.actions().acknowledgedSegment->isEnabled());
    static const QRegularExpression number(u"^[0-9.,]+$"_s);
    const auto isRight = [](const QVariant &side) { return (side.toInt() & Qt::AlignRight) != 0; };
    int numbers = 0;
    for (const RowView *list : app.window.findChildren<RowView *>()) {
        const QAbstractItemModel *model = list->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            bool isNumber = false;
            for (int row = 0; row < model->rowCount(); ++row)
                isNumber = isNumber || model->index(row, column).data().toString().contains(number);
            const QVariant side = model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
            const QString title = model->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(isRight(side) == isNumber, qPrintable(title));
            numbers += isNumber ? 1 : 0;
        }
    }
    QVERIFY(numbers >= 14);
    const FieldModel *fields = app.window.paneArea()->fields()->fieldModel();
    for (const int column : {FieldColumn::value, FieldColumn::place, FieldColumn::mask})
        QVERIFY(isRight(fields->index(0, column).data(Qt::TextAlignmentRole)));
}

} // namespace rungs

QTEST_MAIN(rungs::TestLists)
#include "tst_lists.moc"
