// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where only one side was captured, or not the options, or not all segments, nothing is claimed that needs the rest.
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// The claims on a frame with their certainty; what cannot be told last, with a question mark.
QString claimsOf(const Story &story, std::uint32_t number)
{
    QStringList words;
    for (const Event &event : story.rungOf(FrameId{number - 1})->claims()) {
        const std::string_view name = nameOf(event.kind);
        const Certainty certainty = certaintyOf(event);
        words += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                 + QLatin1String(certainty == Certainty::certain  ? ""
                                 : certainty == Certainty::likely ? " likely"
                                                                  : "?");
    }
    return words.join(QStringLiteral(", "));
}

constexpr const char *v6 = R"(
    client [2001:db8::1]:40000
    server [2001:db8::2]:80
)";

} // namespace

class PartialCapturesTest : public QObject
{
    Q_OBJECT

private slots:
    void aFilledHoleOfOneSideIsLateOrSentAgain()
    {
        const Story story = storyOf(std::string(v6) + R"(
            0.000 server > client . 1:1001    ack 1
            0.001 server > client . 2001:3001 ack 1
            0.061 server > client . 1001:2001 ack 1
            0.062 server > client . 4001:5001 ack 1
            0.462 server > client . 3001:4001 ack 1
        )");
        QCOMPARE(claimsOf(story, 3), QStringLiteral("fills-gap, out-of-order?, retransmission?"));
        QCOMPARE(claimsOf(story, 5), QStringLiteral("fills-gap, retransmission likely"));
    }

    void aProbeOfOneSideMayBeOfItsPeersWindow()
    {
        const Story idle = storyOf(R"(
            0.0   client > server  P.  501:601  ack 801
            60.0  client > server  .   600:600  ack 801
        )");
        QCOMPARE(claimsOf(idle, 2), QStringLiteral("keep-alive likely"));
        const Story busy = storyOf(R"(
            0.00  client > server  P.  501:601  ack 801
            0.01  server > client  .   801:801  ack 601
            0.09  client > server  .   600:600  ack 801
        )");
        QCOMPARE(claimsOf(busy, 3), QStringLiteral("keep-alive likely"));
        const Story closed = storyOf(R"(
            0.0   client > server  P.  501:601  ack 801
            0.3   client > server  .   600:600  ack 801
            0.9   client > server  .   600:600  ack 801
            2.1   client > server  .   600:600  ack 801
        )");
        QCOMPARE(claimsOf(closed, 4), QStringLiteral("window-probe?, keep-alive?"));
    }

    void oneByteAgainMayProbeAWindow()
    {
        const Story story = storyOf(R"(
            0.0   client > server  P.  501:601  ack 801
            0.5   client > server  P.  601:602  ack 801
            1.5   client > server  P.  601:602  ack 801
        )");
        QCOMPARE(claimsOf(story, 3), QStringLiteral("retransmission likely"));
    }

    void aSynAckAgainMayAnswerASynThatWasNotCaptured()
    {
        const Story story = storyOf(R"(
            0.0000 server > client S. 0:0 ack 1 id 0
            0.0004 server > client S. 0:0 ack 1 id 0
        )");
        QVERIFY2(!eventsOf(story, 2).contains(QLatin1String("duplicate")), qPrintable(eventsOf(story, 2)));
    }

    void anAnswerToAnotherSynBeginsAConnection_data()
    {
        QTest::addColumn<QString>("first");
        QTest::newRow("no SYN was captured") << QStringLiteral("0.000 server > client S. 0:0 ack 1\n"
                                                               "0.040 server > client .  1:1 ack 101\n");
        QTest::newRow("only the first") << QStringLiteral("0.000 client > server S  0:0\n"
                                                          "0.020 server > client S. 0:0 ack 1\n"
                                                          "0.040 client > server .  1:1 ack 1\n"
                                                          "0.060 client > server R. 1:1 ack 1\n");
    }
    void anAnswerToAnotherSynBeginsAConnection()
    {
        QFETCH(const QString, first);
        const CaptureFile file(capture((first
                                        + QStringLiteral("9.000 server > client S. 700000:700000 ack 900001\n"
                                                         "9.040 server > client .  700001:700001 ack 900101\n"))
                                           .toStdString()));
        const SessionPtr session = loaded(file);
        QCOMPARE(session->connectionCount(), 2U);
        const Story story = storyOf(session, ConnectionId{1});
        QCOMPARE(story.rungs.size(), std::size_t{2});
        for (const Rung &rung : story.rungs)
            QVERIFY2(rung.events.empty(), qPrintable(eventsOf(story, rung.frame.value + 1)));
    }

    void aStraySynAckInAnOpenConnectionBeginsNone()
    {
        const CaptureFile file(capture(R"(
            0.000 client > server S  0:0
            0.020 server > client S. 0:0 ack 1
            0.040 client > server .  1:1 ack 1
            9.000 server > client S. 700000:700000 ack 900001
            9.040 client > server P. 1:11 ack 1
        )"));
        QCOMPARE(loaded(file)->connectionCount(), 1U);
    }

    void accurateEcnGivesTheBitsAnotherMeaning()
    {
        const Story asked = storyOf(R"(
            0.000 client > server SEWA 0:0
            0.040 client > server .EW  1:1 ack 1
        )");
        QCOMPARE(eventsOf(asked, 2), QString());
        const Story agreed = storyOf(R"(
            0.000 server > client S.W  0:0 ack 1
            0.040 server > client .E   1:1 ack 101
        )");
        QCOMPARE(eventsOf(agreed, 2), QString());
        const Story unknown = storyOf("0.000 client > server .E 1:1 ack 1\n");
        QCOMPARE(claimsOf(unknown, 1), QStringLiteral("ece likely"));
    }

    /// The blocks that would tell an update from a report of missing data are not in the capture.
    void aWindowThatChangesBesideCutOptionsMayReport()
    {
        const std::string text = R"(
            0.000 client > server S  0:0    win 500 <mss 1460,sackOK>
            0.040 server > client S. 0:0    ack 1 win 500 <mss 1460,sackOK>
            0.041 client > server .  1:1    ack 1 win 500
            0.042 client > server .  1:101  ack 1 win 500
            0.043 client > server .  101:201 ack 1 win 500
            0.082 server > client .  1:1    ack 101 win 500
            0.083 server > client .  1:1    ack 101 win 600 <nop,nop,sack 141:161> )";
        QCOMPARE(claimsOf(storyOf(text + "snap 54\n"), 7), QStringLiteral("window-update?, duplicate-ack?"));
        QCOMPARE(claimsOf(storyOf(text), 7), QStringLiteral("sack, duplicate-ack likely"));
    }

    void dataThatWasReportedMayNotHaveBeenCaptured()
    {
        const Story story = storyOf(R"(
            0.000 client > server .  1:101 ack 1
            0.040 server > client .  1:1   ack 101 <nop,nop,sack 201:301>
        )");
        QCOMPARE(claimsOf(story, 2), QStringLiteral("sack, unusual likely"));
    }

    void anOldCopyIsToldByItsTimestamp()
    {
        const Story story = storyOf(R"(
            0.000 client > server P. 1:101   ack 1 id 7 <TS val 1000 ecr 1>
            0.400 client > server P. 101:201 ack 1 id 8 <TS val 1400 ecr 1>
            0.900 client > server P. 201:301 ack 1 id 9 <TS val 1900 ecr 1>
            2.000 client > server P. 101:201 ack 1 id 8 <TS val 1400 ecr 1>
        )");
        QCOMPARE(eventsOf(story, 4), QStringLiteral("old-duplicate(2)"));
        QVERIFY2(lineOf(story, 4).contains(QLatin1String("#2")), qPrintable(lineOf(story, 4)));
    }

    /// Its first copy was not captured.
    void anOldSegmentOfThePreviousConnectionAcknowledgesThat()
    {
        const CaptureFile file(capture(R"(
            0.000 client > server S  100000:100000
            0.001 server > client S. 100000:100000 ack 100001
            0.020 client > server .  100001:100001 ack 100001
            0.300 client > server R. 100101:100101 ack 100001
            1.600 client > server S  900000:900000
            1.601 server > client S. 900000:900000 ack 900001
            1.620 client > server .  900001:900001 ack 900001
            1.621 client > server P. 900001:900101 ack 900001
            1.622 server > client .  900001:900001 ack 900101
            1.700 client > server P. 900201:900301 ack 100001
            2.000 client > server P. 900101:900201 ack 900001
            2.400 client > server P. 900201:900301 ack 900001
        )"));
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session, ConnectionId{1});
        QCOMPARE(eventsOf(story, 10), QStringLiteral("old-duplicate"));
        QCOMPARE(eventsOf(story, 11), QString());
        QCOMPARE(eventsOf(story, 12), QString());
    }
};

QTEST_APPLESS_MAIN(PartialCapturesTest)
#include "tst_partial_captures.moc"
