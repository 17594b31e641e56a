// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "core/text/segment_text.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// An open connection over which both have said something: seven frames, so that the next is number 8.
constexpr const char *opened = R"(
    0.00  client > server  S   0:0    win 64240 <mss 1460,sackOK,TS val 100 ecr 0>
    0.01  server > client  S.  0:0    ack 1 win 64240 <mss 1460,sackOK,TS val 500 ecr 100>
    0.02  client > server  .   1:1    ack 1 win 64240 <TS val 110 ecr 500>
    0.03  client > server  P.  1:101  ack 1 win 64240 <TS val 120 ecr 500>
    0.04  server > client  .   1:1    ack 101 win 64240 <TS val 510 ecr 120>
    0.05  server > client  P.  1:51   ack 101 win 64240 <TS val 520 ecr 120>
    0.06  client > server  .   101:101 ack 51 win 64240 <TS val 130 ecr 520>
)";

/// And after it, as if nothing had been.
constexpr const char *goesOn = R"(
    0.50  client > server  P.  101:151 ack 51 win 64240 <TS val 900 ecr 520>
    0.51  server > client  .   51:51   ack 151 win 64240 <TS val 910 ecr 900>
)";

} // namespace

class BadSegmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void isExplainedAndNotFatal_data()
    {
        QTest::addColumn<QString>("segment");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *segment, Cause cause, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(segment) << cause << QString::fromLatin1(says);
        };
        row("SYN and FIN", "client > server SF 101:101", Cause::synAndFin, "SYN and FIN together");
        row("SYN and RST", "client > server SR 101:101", Cause::synAndRst, "SYN and RST together");
        row("null", "client > server - 101:101", Cause::noFlags, "No flag is set");
        row("xmas", "client > server FPU 101:101", Cause::allFlags, "FIN, PSH and URG without ACK");
        row("no ACK", "client > server P 101:111", Cause::noAckFlag, "Every segment after the SYN carries ACK");
        row("a smaller window", "client > server . 101:101 ack 51 win 1000 <TS val 140 ecr 520>", Cause::shrunkWindow,
            "The window shrinks: its right edge moves back");
        row("SACK of nothing", "client > server . 101:101 ack 51 win 64240 <nop,nop,sack 9000:9100,TS val 140 ecr 520>",
            Cause::sackOfNothing, "Selectively acknowledges bytes beyond all captured data");
        row("a timestamp that runs backwards", "client > server P. 101:151 ack 51 win 64240 <TS val 20 ecr 520>",
            Cause::timestampBackwards, "Its timestamp is older than one that its sender used before");
    }

    void isExplainedAndNotFatal()
    {
        QFETCH(QString, segment);
        QFETCH(Cause, cause);
        QFETCH(QString, says);
        const Story story = storyOf(
            (QLatin1String(opened) + QLatin1String("0.10 ") + segment + QLatin1String("\n") + QLatin1String(goesOn))
                .toStdString());
        QCOMPARE(story.rungs.size(), std::size_t{10});
        const Rung &rung = story.rungs[7];
        const Event *event = rung.find(EventKind::unusual);
        QVERIFY2(event != nullptr, qPrintable(eventsOf(story, 8)));
        QCOMPARE(event->cause, cause);
        QVERIFY(!lineOf(story, 8).isEmpty());
        const QString sentence = QString::fromStdString(english(verdictText(story, rung, *event).what));
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        // The connection goes on as if it had not been.
        const Rung &last = *story.rungOf(FrameId{9});
        QCOMPARE(nameOf(last.states[Side::client]), std::string_view("ESTABLISHED"));
        QCOMPARE(nameOf(last.states[Side::server]), std::string_view("ESTABLISHED"));
        QVERIFY(last.acknowledges.isValid());
    }

    void dataAfterTheFinIsInvalid()
    {
        const Story story = storyOf(std::string(opened) + R"(
            0.10  client > server  F.  101:101 ack 51 win 64240 <TS val 140 ecr 520>
            0.11  server > client  .   51:51   ack 102 win 64240 <TS val 530 ecr 140>
            0.12  client > server  P.  102:152 ack 51 win 64240 <TS val 150 ecr 530>
        )");
        const Event *event = story.rungs[9].find(EventKind::unusual);
        QVERIFY(event != nullptr);
        QCOMPARE(event->cause, Cause::dataAfterFin);
        QVERIFY(english(verdictText(story, story.rungs[9], *event).what).find("beyond its own FIN")
                != std::string::npos);
        QCOMPARE(nameOf(story.rungs[9].states[Side::client]), std::string_view("FIN-WAIT-2"));
        QCOMPARE(nameOf(story.rungs[9].states[Side::server]), std::string_view("CLOSE-WAIT"));
    }

    void aResetMayBringDataAndStillResets()
    {
        const Story story = storyOf(std::string(opened) + R"(
            0.10  client > server  R.  101:111 ack 51 win 0 data "no reason!"
        )");
        const Event *event = story.rungs[7].find(EventKind::unusual);
        QVERIFY(event != nullptr);
        QCOMPARE(event->cause, Cause::dataInReset);
        QVERIFY(english(verdictText(story, story.rungs[7], *event).what).find("reset with data") != std::string::npos);
        QVERIFY(story.rungs[7].has(EventKind::reset));
        QCOMPARE(nameOf(story.rungs[7].states[Side::server]), std::string_view("CLOSED"));
        QCOMPARE(QString::fromStdString(nameOf(story.summary.closing)), QStringLiteral("reset client"));
    }

    void anAcknowledgmentOfWhatWasNeverSentIsNamed()
    {
        const Story story = storyOf(std::string(opened) + R"(
            0.10  client > server  .   101:101 ack 5051 win 64240 <TS val 140 ecr 520>
        )");
        const Event *event = story.rungs[7].find(EventKind::unacceptableAck);
        QVERIFY2(event != nullptr, qPrintable(eventsOf(story, 8)));
        QCOMPARE(event->range.length(), 5000U);
        QVERIFY(!english(verdictText(story, story.rungs[7], *event).what).empty());
        QVERIFY(!story.rungs[7].acknowledges.isValid() || story.rungs[7].acknowledges < FrameId{7});
    }

    void scansOfAClosedPortAreExplainedOneByOne()
    {
        // Nothing was ever open here: each is judged by itself.
        for (const char *flags : {"-", "FPU", "SF", "F", "SR"}) {
            const Story story =
                storyOf("0.0 client > server " + std::string(flags) + " 0:0\n0.1 server > client R. 0:0 ack 1 win 0\n");
            QCOMPARE(story.rungs.size(), std::size_t{2});
            QVERIFY2(story.rungs[0].has(EventKind::unusual), flags);
            QVERIFY(story.rungs[1].has(EventKind::reset));
        }
    }

    void everyCombinationOfFlagsHasALine()
    {
        constexpr const char *names = "FSRP.UEWA";
        for (unsigned bits = 0; bits < 512; ++bits) {
            std::string flags;
            for (unsigned i = 0; i < 9; ++i) {
                if ((bits >> i & 1U) != 0)
                    flags += names[i];
            }
            const Story story =
                storyOf(std::string(opened) + "0.10 client > server " + (flags.empty() ? "-" : flags) + " 101:104"
                        + ((bits & 16U) != 0 ? " ack 51" : "") + " win 64240 data \"abc\"\n" + goesOn);
            QVERIFY(!story.rungs.empty());
            for (const Rung &rung : story.rungs) {
                QVERIFY2(!english(segmentLine(story, rung)).empty(), flags.c_str());
                for (const Event &event : rung.events)
                    QVERIFY2(!english(verdictText(story, rung, event).what).empty(), flags.c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(BadSegmentsTest)
#include "tst_bad_segments.moc"
