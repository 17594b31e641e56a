// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "core/connection/sequence_space.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// "1-101 lost, 101-201", counted from the side's first number.
QString written(const Story &story, const SequenceSpace &space)
{
    const SequenceNumber base = story.base[space.of];
    const auto place = [&](SequenceNumber number) { return QString::number(number.since(base)); };
    const auto range = [&](SequenceRange bytes) { return place(bytes.begin) + u'-' + place(bytes.end); };
    QString text = space.of == Side::client ? QStringLiteral("client") : QStringLiteral("server");
    text += QStringLiteral(" this ") + range(space.segment);
    text += QStringLiteral(" acked ") + (space.acknowledged ? place(*space.acknowledged) : QStringLiteral("?"));
    text += QStringLiteral(" sent ") + (space.sent ? place(*space.sent) : QStringLiteral("?"));
    text += QStringLiteral(" edge ") + (space.windowEdge ? place(*space.windowEdge) : QStringLiteral("?"));
    for (const SequenceSpace::Sent &sent : space.flight)
        text += QStringLiteral(" flight ") + range(sent.range) + (sent.isLost ? QStringLiteral(" lost") : QString());
    for (const SequenceRange bytes : space.sacked)
        text += QStringLiteral(" sack ") + range(bytes);
    for (const SequenceRange bytes : space.missing)
        text += QStringLiteral(" missing ") + range(bytes);
    return text;
}

QString spaceAt(const Story &story, std::uint32_t number)
{
    return written(story, sequenceSpace(story, *story.indexOf(FrameId{number - 1})));
}

/// The second of four segments is lost, the receiver reports the others, and it is sent again.
QString lossWith(const char *clientNumber)
{
    return QStringLiteral(R"(
        isn client %1
        0.00  client > server  S   0:0      win 64240 <mss 1460,sackOK>
        0.01  server > client  S.  0:0      ack 1 win 5000 <mss 1460,sackOK>
        0.02  client > server  .   1:1      ack 1 win 64240
        0.03  client > server  .   1:101    ack 1 win 64240
        0.04  client > server  .   101:201  ack 1 win 64240
        0.05  client > server  .   201:301  ack 1 win 64240
        0.06  client > server  .   301:401  ack 1 win 64240
        0.07  server > client  .   1:1      ack 101 win 5000
        0.08  server > client  .   1:1      ack 101 win 5000 <sack 201:301>
        0.09  server > client  .   1:1      ack 101 win 5000 <sack 201:401>
        0.10  client > server  .   101:201  ack 1 win 64240
        0.11  server > client  .   1:1      ack 401 win 5000
    )")
        .arg(QString::fromLatin1(clientNumber));
}

} // namespace

class TestSequenceSpace : public QObject
{
    Q_OBJECT

private slots:
    void aLossIsSeenFromBothSides_data();
    void aLossIsSeenFromBothSides();
    void uncapturedDataIsMissing();
    void withoutTheSynsTheEdgeIsUnknown();
    void theFirstSegmentOfAll();
    void aLongConnectionIsNotReadFromItsBeginning();
};

void TestSequenceSpace::aLossIsSeenFromBothSides_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("small numbers") << QByteArray("1000");
    QTest::newRow("across the wrap") << QByteArray("4294967200");
}

void TestSequenceSpace::aLossIsSeenFromBothSides()
{
    QFETCH(QByteArray, first);
    const Story story = storyOf(lossWith(first.constData()).toStdString());
    QCOMPARE(spaceAt(story, 5), u"client this 101-201 acked 1 sent 201 edge 5001 flight 1-101 flight 101-201 lost"_qs);
    QCOMPARE(spaceAt(story, 8), u"client this 1-101 acked 101 sent 401 edge 5101 flight 101-201 lost flight 201-301 "
                                "flight 301-401"_qs);
    QCOMPARE(spaceAt(story, 10), u"client this 101-101 acked 101 sent 401 edge 5101 flight 101-201 lost flight "
                                 "201-301 flight 301-401 sack 201-401"_qs);
    QCOMPARE(spaceAt(story, 11), u"client this 101-201 acked 101 sent 401 edge 5101 flight 101-201 lost flight "
                                 "101-201 flight 201-301 flight 301-401 sack 201-401"_qs);
    QCOMPARE(spaceAt(story, 12), u"client this 101-401 acked 401 sent 401 edge 5401"_qs);
    QCOMPARE(sequenceSpace(story, 6).inFlight(), 400U);
}

void TestSequenceSpace::uncapturedDataIsMissing()
{
    const Story story = storyOf(R"(
        0.00  client > server  S   0:0      win 64240
        0.01  server > client  S.  0:0      ack 1 win 5000
        0.02  client > server  .   1:1      ack 1
        0.03  client > server  .   101:201  ack 1
        0.04  client > server  .   301:401  ack 1
    )");
    QCOMPARE(spaceAt(story, 5), u"client this 301-401 acked 1 sent 401 edge 5001 flight 101-201 flight 301-401 "
                                "missing 1-101 missing 201-301"_qs);
}

void TestSequenceSpace::withoutTheSynsTheEdgeIsUnknown()
{
    const Story story = storyOf(R"(
        0.03  client > server  .   1:101    ack 1
        0.04  server > client  .   1:1      ack 101 win 5000
        0.05  client > server  .   101:201  ack 1
    )");
    const SequenceSpace space = sequenceSpace(story, 2);
    QVERIFY(!space.windowEdge.has_value());
    QVERIFY(space.isScaleUnknown);
    QCOMPARE(space.inFlight(), 100U);
}

void TestSequenceSpace::theFirstSegmentOfAll()
{
    const Story story = storyOf("0.0 client > server S 0:0 win 64240");
    QCOMPARE(spaceAt(story, 1), u"client this 0-1 acked ? sent 1 edge ? flight 0-1"_qs);
    QVERIFY(!sequenceSpace(story, 0).isScaleUnknown);
}

void TestSequenceSpace::aLongConnectionIsNotReadFromItsBeginning()
{
    Story story = storyOf(lossWith("1000").toStdString());
    // Acknowledged long ago: it must not be found any more.
    Rung old = story.rungs[3];
    const Rung data = story.rungs[10];
    const Rung ack = story.rungs[11];
    std::vector<Rung> rungs{old};
    for (std::uint32_t i = 0; i < 4000; ++i) {
        for (Rung rung : {data, ack}) {
            rung.events = {};
            rung.frame = FrameId{static_cast<std::uint32_t>(rungs.size())};
            rung.segment.sequence = rung.segment.sequence + (rung.from == Side::client ? 100 * i : 0);
            if (rung.from == Side::server)
                rung.segment.acknowledgment = rung.segment.acknowledgment - 200 + 100 * i;
            rungs.push_back(rung);
        }
    }
    story.rungs = rungs;
    const SequenceSpace space = sequenceSpace(story, story.rungs.size() - 2);
    QCOMPARE(space.flight.size(), std::size_t{1});
    QVERIFY(space.missing.empty());
}

QTEST_APPLESS_MAIN(TestSequenceSpace)
#include "tst_sequence_space.moc"
