// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"
#include "tests/ui/sample_selection.h"
#include "ui/models/field_model.h"
#include "ui/models/frame_facts.h"
#include "ui/models/packet_model.h"
#include "ui/state/selection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString printRow(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < PacketColumn::info; ++column) {
        if (column == PacketColumn::mark)
            continue;
        cells.append(model.index(row, column).data().toString());
    }
    return cells.join(u" | "_s);
}

void printTree(const QAbstractItemModel &model, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex name = model.index(row, FieldColumn::name, parent);
        const QString value = name.siblingAtColumn(FieldColumn::value).data().toString();
        const QString place = name.siblingAtColumn(FieldColumn::place).data().toString();
        lines.append(QString(depth * 2, u' ') + name.data().toString() + (value.isEmpty() ? u""_s : u" = "_s + value)
                     + u" @ "_s + place);
        printTree(model, name, depth + 1, lines);
    }
}

QModelIndex topLevel(const QAbstractItemModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == name)
            return model.index(row, 0);
    }
    return {};
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void everyFrameIsARow();
    void showsRawNumbersOnRequest();
    void timesInEveryForm();
    void framesWithoutATime();
    void rowsAppearWhileTheFileIsRead();
    void theTcpHeaderIsATree();
    void showsFileMetadata();
    void everySampleFrameIsAValidTree();
};

void TestModels::everyFrameIsARow()
{
    const test::CaptureFile file(test::capture(R"(
        0.000  client > server  S   0:0   win 64240
        0.040  server > client  S.  0:0   ack 1 win 65535
        0.041  client > server  P.  1:77  ack 1
        0.082  server > client  .   1:1   ack 77 win 0
        0.090  server > client  R.  1:1   ack 77
    )"));
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    const QAbstractItemModelTester tester(&model, reporting);
    selection.setSession(test::loaded(file));
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(printRow(model, row));
    const QStringList expected = {
        u"1 | 0.000000 | 192.0.2.1:40000 | 198.51.100.2:80 | TCP | SYN | 0 | – | 0"_s,
        u"2 | 0.040000 | 198.51.100.2:80 | 192.0.2.1:40000 | TCP | SYN ACK | 0 | 1 | 0"_s,
        u"3 | 0.041000 | 192.0.2.1:40000 | 198.51.100.2:80 | TCP | PSH ACK | 1 | 1 | 76"_s,
        u"4 | 0.082000 | 198.51.100.2:80 | 192.0.2.1:40000 | TCP | ACK | 1 | 77 | 0"_s,
        u"5 | 0.090000 | 198.51.100.2:80 | 192.0.2.1:40000 | TCP | RST ACK | 1 | 77 | 0"_s,
    };
    QCOMPARE(rows, expected);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, PacketColumn::info).data().toString().isEmpty());
    QCOMPARE(model.index(0, 0).data(PacketRole::direction).toInt(), static_cast<int>(PacketDirection::fromClient));
    QCOMPARE(model.index(1, 0).data(PacketRole::direction).toInt(), static_cast<int>(PacketDirection::fromServer));
}

void TestModels::showsRawNumbersOnRequest()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    openSample(selection, "http.pcap");
    const QModelIndex sequence = model.index(0, PacketColumn::sequence);
    QCOMPARE(sequence.data().toString(), u"0"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    DisplayOptions options;
    options.sequenceNumbers = NumberForm::raw;
    selection.options.set(options);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(sequence.data().toString(), u"3867191875"_s);
}

void TestModels::timesInEveryForm()
{
    const test::CaptureFile file(test::capture(R"(
        0.000  client > server  S   0:0
        0.040  server > client  S.  0:0  ack 1
        0.041  client > server  .   1:1  ack 1
    )"));
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    selection.setSession(test::loaded(file));
    const QModelIndex time = model.index(2, PacketColumn::time);
    QCOMPARE(time.data().toString(), u"0.041000"_s);
    DisplayOptions options;
    options.time = TimeFormat::sincePrevious;
    selection.options.set(options);
    QCOMPARE(time.data().toString(), u"0.001000"_s);
    options.time = TimeFormat::sinceStart;
    options.timeReference = FrameId{1};
    selection.options.set(options);
    QCOMPARE(time.data().toString(), u"0.001000"_s);
    QCOMPARE(model.index(0, PacketColumn::time).data().toString(), u"-0.040000"_s);
    options.time = TimeFormat::utc;
    selection.options.set(options);
    const QString utc = time.data().toString();
    QCOMPARE(utc.size(), 26);
    options.time = TimeFormat::ofDay;
    selection.options.set(options);
    QCOMPARE(time.data().toString(), utc.mid(11)); // the tests run in UTC
}

void TestModels::framesWithoutATime()
{
    test::PcapngBytes bytes;
    const test::Capture made = test::capture("0.5 client > server S 0:0");
    const std::string data(made.frames[0].bytes.begin(), made.frames[0].bytes.end());
    bytes.interface().simple(54, data).enhanced(0, 7'000'000, data).enhanced(0, 7'250'000, data);
    const test::CaptureFile file(bytes.all());
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    selection.setSession(test::loaded(file));
    const auto times = [&model] {
        QStringList texts;
        for (int row = 0; row < 3; ++row)
            texts += model.index(row, PacketColumn::time).data().toString();
        return texts;
    };
    // The first frame with a time is the start.
    QCOMPARE(times(), (QStringList{QString(), u"0.000000"_s, u"0.250000"_s}));
    DisplayOptions options;
    options.time = TimeFormat::sincePrevious;
    selection.options.set(options);
    QCOMPARE(times(), (QStringList{QString(), QString(), u"0.250000"_s}));
    options.time = TimeFormat::utc;
    selection.options.set(options);
    QCOMPARE(times(), (QStringList{QString(), u"1970-01-01 00:00:07.000000"_s, u"1970-01-01 00:00:07.250000"_s}));
    options.time = TimeFormat::sinceStart;
    options.timeReference = FrameId{0};
    selection.options.set(options);
    QCOMPARE(times(), (QStringList{QString(), QString(), QString()}));
    const QList<FrameFact> facts = frameFacts(*selection.session(), FrameId{0});
    QCOMPARE(facts[1].value, u"none in the file"_s);
    QVERIFY(std::ranges::none_of(facts, [](const FrameFact &fact) { return fact.value.contains(u"1970"_s); }));
}

void TestModels::rowsAppearWhileTheFileIsRead()
{
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "0.0 client > server . 1:1 ack 1\n";
    const test::CaptureFile file(test::capture(text));
    std::vector<SessionPtr> snapshots;
    const Result<SessionPtr> whole =
        load(file.stdPath(), {}, [&snapshots](SessionPtr session) { snapshots.push_back(std::move(session)); });
    snapshots.push_back(*whole);

    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    const QAbstractItemModelTester tester(&model, reporting);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const SessionPtr &snapshot : snapshots) {
        selection.setSession(snapshot);
        QCOMPARE(model.rowCount(), static_cast<int>(snapshot->frameCount()));
    }
    QCOMPARE(model.rowCount(), 20000);
    QCOMPARE(resets.count(), 1);
    selection.setSession(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::theTcpHeaderIsATree()
{
    SampleSelection selection;
    FieldModel model(selection, selection.options);
    const QAbstractItemModelTester tester(&model, reporting);
    openSample(selection, "http.pcap");
    QStringList lines;
    printTree(model, topLevel(model, u"Transmission Control Protocol"_s), 0, lines);
    const QStringList expected = {
        u"Source port = 42042 @ 0 : 16"_s,
        u"Destination port = 80 @ 2 : 16"_s,
        u"Sequence number = 0 (raw 3867191875) @ 4 : 32"_s,
        u"Acknowledgment number = 0 @ 8 : 32"_s,
        u"Data offset = 10 × 4 = 40 bytes @ 12 : 4"_s,
    };
    QCOMPARE(lines.mid(0, 5), expected);
    QVERIFY(lines.contains(u"Flags = SYN @ 13 : 8"_s));
    QVERIFY(lines.contains(u"  SYN = 1 @ 13.6 : 1"_s));

    selection.selectKey(u"tcp.hdr_len"_s);
    const QModelIndex offset = model.indexOf(selection.node());
    QCOMPARE(offset.data().toString(), u"Data offset"_s);
    QCOMPARE(offset.siblingAtColumn(FieldColumn::bits).data().toString(), u"1010 ...."_s);
    QCOMPARE(offset.siblingAtColumn(FieldColumn::mask).data().toString(), u"f0"_s);
    QCOMPARE(offset.parent(), topLevel(model, u"Transmission Control Protocol"_s));
}

void TestModels::showsFileMetadata()
{
    SampleSelection selection;
    FieldModel model(selection, selection.options);
    openSample(selection, "http.pcap");
    selection.selectFrame(FrameId{3});
    QStringList lines;
    printTree(model, model.index(0, 0), 0, lines);
    QVERIFY(lines.contains(u"Number = 4 @ "_s));
    QVERIFY(lines.contains(u"Since the first frame = 0.040402 s @ "_s));
    QVERIFY(lines.contains(u"Connection = 0 @ "_s));
}

void TestModels::everySampleFrameIsAValidTree()
{
    SampleSelection selection;
    FieldModel model(selection, selection.options);
    const QAbstractItemModelTester tester(&model, reporting);
    for (const char *sample : {"http.pcap", "fast-retransmission.pcap", "simultaneous-open.pcap"}) {
        openSample(selection, sample);
        for (std::uint32_t frame = 0; frame < selection.session()->frameCount(); ++frame) {
            selection.selectFrame(FrameId{frame});
            std::size_t found = 0;
            for (std::uint32_t node = 0; node < selection.decoded()->nodes().size(); ++node)
                found += model.nodeOf(model.indexOf(node)) == node;
            QCOMPARE(found, selection.decoded()->nodes().size());
        }
    }
}

} // namespace rungs

QTEST_MAIN(rungs::TestModels)
#include "tst_models.moc"
