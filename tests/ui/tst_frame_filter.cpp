// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/ui/sample_selection.h"
#include "ui/models/packet_model.h"
#include "ui/state/selection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::Fatal;

constexpr auto twoConnections = R"(
    other 192.0.2.9:50000
    0.000  client > server  S   0:0
    0.010  other > server   S   0:0
    0.020  server > other   S.  0:0  ack 1
    0.040  server > client  S.  0:0  ack 1
    0.050  client > server  .   1:1  ack 1
)";

QStringList numbersOf(const PacketModel &model)
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.index(row, PacketColumn::number).data().toString());
    return numbers;
}

} // namespace

class TestFrameFilter : public QObject
{
    Q_OBJECT

private slots:
    void listsTheFramesOfOneConnection();
    void anotherCaptureIsListedWhole();
    void growsWithTheCapture();
    void aCancelledSearchIsNotShown();
};

void TestFrameFilter::listsTheFramesOfOneConnection()
{
    const test::CaptureFile file(test::capture(twoConnections));
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    const QAbstractItemModelTester tester(&model, reporting);
    selection.setSession(test::loaded(file));
    QCOMPARE(model.rowCount(), 5);

    model.filter().showOnly(ConnectionId{0});
    QTRY_COMPARE(numbersOf(model), QStringList({u"1"_s, u"4"_s, u"5"_s}));
    QCOMPARE(model.filter().connection(), ConnectionId{0});
    QCOMPARE(model.rowOf(FrameId{3}), 1);
    QCOMPARE(model.rowOf(FrameId{2}), -1);
    QCOMPARE(model.rowNear(FrameId{2}), 1);
    QCOMPARE(model.frameAt(2), FrameId{4});

    model.filter().showOnly(ConnectionId{1});
    QTRY_COMPARE(numbersOf(model), QStringList({u"2"_s, u"3"_s}));
    model.filter().showAll();
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(!model.filter().connection().isValid());
}

void TestFrameFilter::anotherCaptureIsListedWhole()
{
    const test::CaptureFile first(test::capture(twoConnections));
    const test::CaptureFile second(test::capture("0.0 client > server S 0:0\n"));
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    const QAbstractItemModelTester tester(&model, reporting);
    selection.setSession(test::loaded(first));
    model.filter().showOnly(ConnectionId{1});
    QTRY_COMPARE(model.rowCount(), 2);
    selection.setSession(test::loaded(second));
    QCOMPARE(model.rowCount(), 1);
    selection.setSession(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestFrameFilter::growsWithTheCapture()
{
    std::string text = "other 192.0.2.9:50000\n";
    for (int i = 0; i < 20000; ++i)
        text += i % 4 == 0 ? "0.0 other > server . 1:1 ack 1\n" : "0.0 client > server . 1:1 ack 1\n";
    const test::CaptureFile file(test::capture(text));
    std::vector<SessionPtr> snapshots;
    const Result<SessionPtr> whole =
        load(file.stdPath(), {}, [&snapshots](SessionPtr session) { snapshots.push_back(std::move(session)); });
    QVERIFY(snapshots.front()->frameCount() < (*whole)->frameCount());

    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    const QAbstractItemModelTester tester(&model, reporting);
    selection.setSession(snapshots.front());
    model.filter().showOnly(ConnectionId{0});
    QTRY_VERIFY(model.filter().connection().isValid());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const SessionPtr &snapshot : snapshots)
        selection.setSession(snapshot);
    QTRY_COMPARE(model.rowCount(), 5000);
    QCOMPARE(model.frameAt(4999), FrameId{19996});
    QCOMPARE(resets.count(), 0);
}

void TestFrameFilter::aCancelledSearchIsNotShown()
{
    const test::CaptureFile file(test::capture(twoConnections));
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    selection.setSession(test::loaded(file));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.filter().showOnly(ConnectionId{1});
    model.filter().showAll();
    model.filter().showOnly(ConnectionId{0});
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(resets.count(), 1);
}

} // namespace rungs

QTEST_MAIN(rungs::TestFrameFilter)
#include "tst_frame_filter.moc"
