// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pure ACKs that were overtaken on the way, where their acknowledgment number alone does not show it.
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr const char *v6 = R"(
    client [2001:db8::1]:40000
    server [2001:db8::2]:80
)";

/// A download captured at the server: its segment 1001:2001 is late.
std::string download(const std::string &option, const std::string &acknowledgments)
{
    return R"(
    0.0000  client > server  S   0:0       <mss 1460)"
           + option + R"(>
    0.0001  server > client  S.  0:0       ack 1 <mss 1460)"
           + option + R"(>
    0.1000  client > server  .   1:1       ack 1
    0.1001  server > client  .   1:1001    ack 1
    0.1002  server > client  .   1001:2001 ack 1
    0.1003  server > client  .   2001:3001 ack 1
    0.1004  server > client  .   3001:4001 ack 1
    0.1005  server > client  .   4001:5001 ack 1
)" + acknowledgments;
}

} // namespace

class LateAcksTest : public QObject
{
    Q_OBJECT

private slots:
    void whatHasArrivedBeyondAHoleOnlyGrows_data()
    {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("events");
        const auto add = [](const char *what, const char *rest, const char *events) {
            QTest::newRow(what) << QString::fromLatin1(rest) << QString::fromLatin1(events);
        };
        add("a smaller block", "<nop,nop,sack 2001:3001>", "sack,out-of-order(10),duplicate-ack(9)");
        add("none", "win 4000", "out-of-order(10)");
        add("a report of a duplicate alone", "<nop,nop,sack 1:1001>", "dsack(4),out-of-order(10)");
        add("a larger block", "<nop,nop,sack 2001:5001>", "sack,duplicate-ack(9)");
        add("another block", "<nop,nop,sack 4501:5001>", "sack,duplicate-ack(9)");
        add("a report of a duplicate before it", "<nop,nop,sack 1:1001 2001:4001>", "dsack(4),sack,duplicate-ack(9)");
    }
    void whatHasArrivedBeyondAHoleOnlyGrows()
    {
        QFETCH(const QString, rest);
        QFETCH(const QString, events);
        const Story story = storyOf(v6
                                    + download(",sackOK", R"(
            0.2001  client > server  .   1:1  ack 1001
            0.2003  client > server  .   1:1  ack 1001 <nop,nop,sack 2001:4001>
            0.2004  client > server  .   1:1  ack 1001 )" + rest.toStdString()
                                                              + "\n"));
        QCOMPARE(eventsOf(story, 10), QStringLiteral("sack,duplicate-ack(9)"));
        QCOMPARE(eventsOf(story, 11), events);
    }

    /// A receiver may discard what it has reported (RFC 2018, 8): a newer IP identification proves that it did.
    void aNewerIdentificationDecides()
    {
        const Story story = storyOf(download(",sackOK", R"(
            0.2001  client > server  .   1:1  ack 1001 id 10
            0.2003  client > server  .   1:1  ack 1001 id 11 <nop,nop,sack 2001:4001>
            0.2004  client > server  .   1:1  ack 1001 id 12 <nop,nop,sack 2001:3001>
        )"));
        QCOMPARE(eventsOf(story, 11), QStringLiteral("sack,duplicate-ack(9)"));
    }

    /// The first that was captured had overtaken the first that was sent, which repeats nothing.
    void theFirstWithANumberMayComeLate()
    {
        const Story story = storyOf(v6 + download(",sackOK", R"(
            0.2001  client > server  .   1:1  ack 1001 <nop,nop,sack 2001:4001>
            0.2003  client > server  .   1:1  ack 1001 <nop,nop,sack 2001:3001>
            0.2004  client > server  .   1:1  ack 1001 <nop,nop,sack 2001:5001>
        )"));
        QCOMPARE(eventsOf(story, 9), QStringLiteral("sack"));
        QCOMPARE(eventsOf(story, 10), QStringLiteral("sack,out-of-order(9)"));
        QCOMPARE(eventsOf(story, 11), QStringLiteral("sack,duplicate-ack(9)"));
    }

    void aDuplicateStaysOneAfterItsNumberHasPassed()
    {
        const Story story = storyOf(v6 + download(",sackOK", R"(
            0.2001  client > server  .   1:1  ack 1001
            0.2003  client > server  .   1:1  ack 1001 <nop,nop,sack 2001:4001>
            0.2004  client > server  .   1:1  ack 5001
            0.2005  client > server  .   1:1  ack 1001 <nop,nop,sack 2001:3001>
        )"));
        QCOMPARE(eventsOf(story, 12), QStringLiteral("sack,out-of-order(11),duplicate-ack(9)"));
    }

    void anOlderClockOrIdentificationShowsIt_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("timestamp") << QStringLiteral("<TS val %1 ecr 1>");
        QTest::newRow("IP identification") << QStringLiteral("id %1");
    }
    void anOlderClockOrIdentificationShowsIt()
    {
        QFETCH(const QString, option);
        const QString text =
            QStringLiteral("0.2000  client > server  .   1:1  ack 1 %1\n"
                           "0.2001  client > server  .   1:1  ack 1001 %2\n"
                           "0.2002  client > server  .   1:1  ack 1001 %3\n"
                           "0.2003  client > server  .   1:1  ack 1001 %5\n"
                           "0.2004  client > server  .   1:1  ack 1001 %4\n"
                           "0.2005  client > server  .   1:1  ack 1001 %6\n")
                .arg(option.arg(40), option.arg(41), option.arg(42), option.arg(43), option.arg(44), option.arg(45));
        const Story story = storyOf(download("", text.toStdString()));
        QCOMPARE(eventsOf(story, 11), QStringLiteral("duplicate-ack(10)"));
        QCOMPARE(eventsOf(story, 12), QStringLiteral("duplicate-ack(10)"));
        QCOMPARE(eventsOf(story, 13), QStringLiteral("out-of-order(12),duplicate-ack(10)"));
        QCOMPARE(eventsOf(story, 14), QStringLiteral("duplicate-ack(10)"));
    }

    /// Without an IP identification, what is older than another and byte for byte the same was not sent again.
    void aCopyOfAnOlderOneWasNotSentTwice()
    {
        const Story story = storyOf(v6 + download(",sackOK", R"(
            0.2001  client > server  .   1:1  ack 1001
            0.2002  client > server  .   1:1  ack 1001 <nop,nop,sack 2001:3001>
            0.2003  client > server  .   1:1  ack 1001 <nop,nop,sack 2001:4001>
            0.2004  client > server  .   1:1  ack 1001 <nop,nop,sack 2001:3001>
        )"));
        QCOMPARE(eventsOf(story, 12), QStringLiteral("network-duplicate(10)"));
        QCOMPARE(story.summary.duplicateAcks[Side::client], 2U);
    }

    void aRepeatedAckReportsNothingWhereSackWouldHave()
    {
        const std::string repeated = R"(
            0.2001  client > server  .   1:1  ack 1001
            0.2003  client > server  .   1:1  ack 1001
        )";
        QCOMPARE(eventsOf(storyOf(download(",sackOK", repeated)), 10), QString());
        QCOMPARE(eventsOf(storyOf(download("", repeated)), 10), QStringLiteral("duplicate-ack(9)"));
    }
};

QTEST_APPLESS_MAIN(LateAcksTest)
#include "tst_late_acks.moc"
