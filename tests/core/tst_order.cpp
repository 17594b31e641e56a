// SPDX-License-Identifier: GPL-3.0-or-later
//
// A segment that fills a hole: overtaken on the way, or sent again.
#include "core/text/segment_text.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// Captured at the client, 100 ms from the server; neither timestamps nor IP identifications.
std::string download(const std::string &option, const std::string &rest)
{
    return R"(
    client [2001:db8::1]:40000
    server [2001:db8::2]:80
    0.0000  client > server  S   0:0       <mss 1460)"
           + option + R"(>
    0.1000  server > client  S.  0:0       ack 1 <mss 1460)"
           + option + R"(>
    0.1001  client > server  P.  1:101     ack 1
    0.2001  server > client  .   1:1001    ack 101
    0.2003  server > client  .   2001:3001 ack 101
)" + rest;
}

QString happenedTo(const Story &story, std::uint32_t number)
{
    QString all;
    for (const VerdictText &verdict : segmentText(story, *story.rungOf(FrameId{number - 1})).verdicts)
        all += QString::fromStdString(english(verdict.what)) + QLatin1Char(' ');
    return all;
}

} // namespace

class OrderTest : public QObject
{
    Q_OBJECT

private slots:
    void nobodyAnswersSoonerThanARoundTrip_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("events");
        const QString sack = QStringLiteral(",sackOK");
        const QString block = QStringLiteral("0.2004 client > server . 101:101 ack 1001 <nop,nop,sack 2001:3001>\n");
        const QString again = QStringLiteral("0.2004 client > server . 101:101 ack 1001\n"
                                             "0.2004 client > server . 101:101 ack 1001\n");
        const QString fill = QStringLiteral("%1 server > client . 1001:2001 ack 101\n");
        const QString late = QStringLiteral("fills-gap(5),out-of-order(5)");
        const QString repeated = QStringLiteral("fills-gap(5),retransmission");
        QTest::newRow("SACK") << sack << block + fill.arg(QStringLiteral("0.2100")) << late;
        QTest::newRow("a round trip after SACK") << sack << block + fill.arg(QStringLiteral("0.3100")) << repeated;
        QTest::newRow("one duplicate ACK") << QString() << again + fill.arg(QStringLiteral("0.3100")) << late;
        QTest::newRow("no report") << QString() << fill.arg(QStringLiteral("0.2100")) << late;
        QTest::newRow("no report, a timer later") << QString() << fill.arg(QStringLiteral("0.5100")) << repeated;
    }
    void nobodyAnswersSoonerThanARoundTrip()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, rest);
        QFETCH(const QString, events);
        const Story story = storyOf(download(option.toStdString(), rest.toStdString()));
        QCOMPARE(eventsOf(story, static_cast<std::uint32_t>(story.rungs.size())), events);
    }

    /// Newer than what lies behind the hole, older than the newest segment.
    void aRetransmissionCanBeOvertakenItself_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("by its timestamp") << QStringLiteral("<TS val %1 ecr 1>");
        QTest::newRow("by its IP identification") << QStringLiteral("id %1");
    }
    void aRetransmissionCanBeOvertakenItself()
    {
        QFETCH(const QString, option);
        const QString text =
            QStringLiteral("0.000 server > client . 1:1001 ack 1 %1\n"
                           "0.001 server > client . 2001:3001 ack 1 %2\n"
                           "0.001 client > server . 1:1 ack 1001\n"
                           "0.001 server > client . 3001:4001 ack 1 %3\n"
                           "0.061 server > client . 4001:5001 ack 1 %5\n"
                           "0.065 server > client . 1001:2001 ack 1 %4\n"
                           "0.066 server > client . 5001:6001 ack 1 %6\n")
                .arg(option.arg(40), option.arg(41), option.arg(42), option.arg(70), option.arg(71), option.arg(72));
        const Story story = storyOf(text.toStdString());
        QCOMPARE(eventsOf(story, 6), QStringLiteral("fills-gap(2),out-of-order(5),retransmission"));
        QCOMPARE(eventsOf(story, 7), QString());
        QCOMPARE(story.summary.retransmissions[Side::server] + story.summary.retransmissions[Side::client], 1U);
    }

    void theOriginalMayComeAfterItsRetransmission()
    {
        const Story story = storyOf(R"(
            0.000 server > client . 1:1001    ack 1 <TS val 40 ecr 1>
            0.001 server > client . 2001:3001 ack 1 <TS val 42 ecr 1>
            0.001 client > server . 1:1       ack 1001
            0.301 server > client . 1001:2001 ack 1 <TS val 340 ecr 1>
            0.310 server > client . 1001:2001 ack 1 <TS val 41 ecr 1>
        )");
        QCOMPARE(eventsOf(story, 4), QStringLiteral("fills-gap(2),retransmission"));
        QCOMPARE(eventsOf(story, 5), QStringLiteral("out-of-order(4)"));
        QVERIFY2(happenedTo(story, 4).contains(QLatin1String("#5")), qPrintable(happenedTo(story, 4)));
        QVERIFY2(!happenedTo(story, 4).contains(QLatin1String("lost")), qPrintable(happenedTo(story, 4)));
    }

    /// Neither timestamps nor IP identifications: nobody retransmits twice within a round trip.
    void whatComesSoonAfterARetransmissionIsTheOriginal()
    {
        const std::string block = "0.2004 client > server . 101:101 ack 1001 <nop,nop,sack 2001:3001>\n";
        const std::string again = "0.3100 server > client . 1001:2001 ack 101\n"
                                  "%1 server > client . 1001:2001 ack 101\n";
        const auto second = [&](const char *time) {
            std::string text = again;
            text.replace(text.find("%1"), 2, time);
            return eventsOf(storyOf(download(",sackOK", block + text)), 8);
        };
        QCOMPARE(second("0.3500"), QStringLiteral("out-of-order(7)"));
        QCOMPARE(second("0.5500"), QStringLiteral("retransmission(7)"));
    }

    void nothingIsOnItsWayForMinutes()
    {
        const auto again = [](const char *time) {
            std::string text = R"(
                0.0 server > client . 1:1001    ack 1 id 7 <TS val 40 ecr 1>
                0.1 server > client . 1001:2001 ack 1 id 8 <TS val 140 ecr 1>
            )";
            return eventsOf(storyOf(text + time + " server > client . 1:901 ack 1 id 7 <TS val 40 ecr 1>\n"), 3);
        };
        QVERIFY2(again("0.2").contains(QLatin1String("out-of-order")), qPrintable(again("0.2")));
        QCOMPARE(again("400.2"), QStringLiteral("retransmission(1),unusual"));
    }

    void aCauseIsNamedOnlyWhereNothingElseFits_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("cause");
        const QString sack = QStringLiteral(",sackOK");
        const QString again = QStringLiteral("%1 server > client P. 1:101 ack 1\n");
        const auto at = [&](const char *time) { return again.arg(QLatin1String(time)); };
        QTest::newRow("with SACK, a probe") << sack << at("0.35") << QStringLiteral("tail-loss-probe");
        QTest::newRow("without SACK, no probe") << QString() << at("0.35") << QString();
        QTest::newRow("without SACK, a timer") << QString() << at("0.55") << QStringLiteral("timer");
        QTest::newRow("the second time, a timer") << sack << at("0.35") + at("0.85") << QStringLiteral("timer");
        QTest::newRow("partly new, no probe")
            << sack << QStringLiteral("0.35 server > client P. 51:151 ack 1\n") << QString();
    }
    void aCauseIsNamedOnlyWhereNothingElseFits()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, rest);
        QFETCH(const QString, cause);
        const QString text = QStringLiteral("0.00 client > server S  0:0   <mss 1460%1>\n"
                                            "0.05 server > client S. 0:0   ack 1 <mss 1460%1>\n"
                                            "0.10 client > server .  1:1   ack 1\n"
                                            "0.20 server > client P. 1:101 ack 1\n")
                                 .arg(option)
                             + rest;
        const Story story = storyOf(text.toStdString());
        const Event *event = story.rungs.back().find(EventKind::retransmission);
        QVERIFY(event != nullptr);
        const std::string_view name = nameOf(event->cause);
        QCOMPARE(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), cause);
    }

    void dataAfterAProbeIsSentBecauseTheWindowOpened()
    {
        const Story story = storyOf(R"(
            0.000 client > server S  0:0       <mss 1460>
            0.020 server > client S. 0:0       ack 1 <mss 1460>
            0.020 client > server .  1:1       ack 1
            0.040 server > client .  1:1001    ack 1
            0.042 client > server .  1:1       ack 1001 win 0
            0.342 server > client .  1001:1002 ack 1
            0.343 client > server .  1:1       ack 1001 win 0
            0.542 client > server .  1:1       ack 1001 win 2000
            0.543 server > client P. 1001:2001 ack 1
        )");
        const QString text = happenedTo(story, 9);
        QVERIFY2(text.contains(QLatin1String("#8")) && text.contains(QLatin1String("999")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("8985")) && !text.contains(QLatin1String("timeout")), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(OrderTest)
#include "tst_order.moc"
