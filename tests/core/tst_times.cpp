// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames without a time, and times that go back: nothing is measured by a clock that is not there or is wrong.
#include "core/capture/capture_reader.h"
#include "core/export/info.h"
#include "core/export/ladder_text.h"
#include "core/session/connection_order.h"
#include "core/session/frame_stream.h"
#include "core/text/segment_text.h"
#include "tests/support/file_bytes.h"
#include "tests/support/stories.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr const char *exchange = R"(
    0.000 client > server  S   0:0     win 500 id 1
    0.020 server > client  S.  0:0     ack 1 win 500 id 21
    0.021 client > server  .   1:1     ack 1 win 500 id 2
    0.031 client > server  P.  1:101   ack 1 win 500 id 3
    0.051 server > client  .   1:1     ack 101 win 500 id 22
    0.061 server > client  P.  1:201   ack 101 win 500 id 23
    0.062 client > server  .   101:101 ack 201 win 500 id 4
    0.100 client > server  F.  101:101 ack 201 win 500 id 5
    0.120 server > client  F.  201:201 ack 102 win 500 id 24
    0.121 client > server  .   102:102 ack 202 win 500 id 6
)";

/// The frames of @p text, with @p nanoseconds added to the times of some, by number.
CaptureFile withTimes(const std::map<std::size_t, std::int64_t> &nanoseconds, std::string_view text = exchange)
{
    Capture made = capture(text);
    for (const auto &[number, more] : nanoseconds)
        made.frames[number - 1].time.nanoseconds += more;
    return CaptureFile(made);
}

std::string_view charactersOf(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// The frames of @p text in a pcapng file, all in simple packet blocks but those of @p timed.
CaptureFile withoutTimes(std::string_view text, const std::vector<std::size_t> &timed = {})
{
    PcapngBytes file;
    file.interface();
    const Capture made = capture(text);
    for (std::size_t i = 0; i < made.frames.size(); ++i) {
        const BuiltFrame &frame = made.frames[i];
        if (std::ranges::find(timed, i + 1) != timed.end())
            file.enhanced(0, static_cast<std::uint64_t>(frame.time.nanoseconds / 1000), charactersOf(frame.bytes));
        else
            file.simple(frame.originalLength, charactersOf(frame.bytes));
    }
    return CaptureFile(file.all());
}

/// "5:time-backwards(6) 7:sack(3)": every event of a story.
QString allEvents(const Story &story)
{
    QStringList events;
    for (const Rung &rung : story.rungs) {
        const auto number = static_cast<std::uint32_t>(frameNumber(rung.frame));
        if (!rung.events.empty())
            events += QStringLiteral("%1:%2").arg(number).arg(eventsOf(story, number));
    }
    return events.join(u' ');
}

/// The frames at which a round trip is measured.
QString measured(const Story &story)
{
    QStringList numbers;
    for (const Rung &rung : story.rungs) {
        if (rung.roundTrip)
            numbers += QString::number(frameNumber(rung.frame));
    }
    return numbers.join(u' ');
}

void compareListAndStory(const SessionPtr &session, const Story &story)
{
    for (const Rung &rung : story.rungs) {
        EventSet inStory;
        for (const Event &event : rung.events)
            inStory.add(event.kind);
        QVERIFY2(session->eventsOf(rung.frame) == inStory, qPrintable(allEvents(story)));
    }
    QVERIFY(session->summaryOf({0}) == story.summary);
}

QString sentencesOf(const Story &story, std::uint32_t number)
{
    QStringList sentences;
    const Rung *rung = story.rungOf({number - 1});
    for (const Event &event : rung->events)
        sentences += QString::fromStdString(english(verdictSentence(story, *rung, event)));
    return sentences.join(u' ');
}

QString infoOf(const SessionPtr &session)
{
    return QString::fromStdString(infoText(*session));
}

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t hour = 3600 * second;

} // namespace

class TestTimes : public QObject
{
    Q_OBJECT
private slots:
    void framesWithoutATime()
    {
        const CaptureFile file = withoutTimes(exchange);
        const SessionPtr session = loaded(file);
        QVERIFY(!session->frame({0}).time.isKnown());
        QVERIFY(!session->frame({9}).time.isKnown());
        QVERIFY(!session->startTime().isKnown());
        const Story story = storyOf(session);
        QCOMPARE(allEvents(story), QString());
        QCOMPARE(measured(story), QString());
        QVERIFY(!story.summary.handshake());
        QCOMPARE(story.summary.roundTripMaximum[Side::client], 0U);
        QCOMPARE(valueOf(*session, {0}, ConnectionKey::duration), std::int64_t{-1});
        QCOMPARE(pathOf(story, Side::client), QStringLiteral("SYN-SENT > ESTABLISHED > FIN-WAIT-1 > TIME-WAIT"));
        compareListAndStory(session, story);
        QVERIFY2(!infoOf(session).contains(u"1970"), qPrintable(infoOf(session)));
        QVERIFY2(infoOf(session).contains(u"Without a time      10 frames"), qPrintable(infoOf(session)));
        std::string ladder;
        writeLadderText(*session, story, false, [&ladder](std::string_view text) {
            ladder += text;
            return true;
        });
        QVERIFY2(!QString::fromStdString(ladder).contains(u"0.0"), ladder.c_str());
    }

    void someFramesWithoutATime()
    {
        const CaptureFile file = withoutTimes(exchange, {2, 3, 4, 6, 7, 8});
        const SessionPtr session = loaded(file);
        QCOMPARE(session->firstTimed(), FrameId{1});
        const Story story = storyOf(session);
        QCOMPARE(allEvents(story), QString());
        QCOMPARE(measured(story), QStringLiteral("3 7"));
        QVERIFY(!story.summary.handshake());
        compareListAndStory(session, story);
        QVERIFY2(infoOf(session).contains(u"Time span           0.080000000 s"), qPrintable(infoOf(session)));
        QVERIFY2(!infoOf(session).contains(u"Finding"), qPrintable(infoOf(session)));
    }

    void noWaitIsClaimedWithoutATime()
    {
        // With times the fifth would come too soon for a retransmission, or long after: here that is not known.
        const CaptureFile file = withoutTimes(R"(
            0.000 client > server  S   0:0     win 500
            0.020 server > client  S.  0:0     ack 1 win 500
            0.021 client > server  .   1:1     ack 1 win 500
            0.031 client > server  P.  1:101   ack 1 win 500
            0.231 client > server  P.  1:101   ack 1 win 500
        )");
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        QCOMPARE(eventsOf(story, 5), QStringLiteral("retransmission(4)"));
        QCOMPARE(story.rungs[4].events[0].cause, Cause::none);
        compareListAndStory(session, story);
    }

    void oneTimeIsWrong_data()
    {
        QTest::addColumn<std::size_t>("number");
        QTest::addColumn<std::int64_t>("more");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("waits");
        QTest::addColumn<bool>("hasHandshake");
        QTest::addColumn<int>("step"); // where the file goes back
        const QString all = QStringLiteral("2 3 5 7 9 10");
        const auto row = [](const char *name, std::size_t number, std::int64_t more, const char *events,
                            const char *waits, bool hasHandshake, int step) {
            QTest::newRow(name) << number << more << QString::fromUtf8(events) << QString::fromUtf8(waits)
                                << hasHandshake << step;
        };
        row("an ACK ahead", 5, 3 * second / 2, "5:time-backwards(6)", "2 3 7 9 10", true, 6);
        row("an ACK behind", 5, -hour, "5:time-backwards(4)", "2 3 7 9 10", true, 5);
        row("data ahead", 4, hour, "4:time-backwards(5)", "2 3 7 9 10", true, 5);
        row("data behind", 6, -2 * second, "6:time-backwards(5)", "2 3 5 9 10", true, 6);
        row("the SYN ahead", 1, hour, "1:time-backwards(2)", "3 5 7 9 10", false, 2);
        row("the SYN-ACK ahead", 2, second, "2:time-backwards(3)", "5 7 9 10", false, 3);
        row("the SYN-ACK behind", 2, -second, "2:time-backwards(1)", "5 7 9 10", false, 2);
        row("the third step ahead", 3, second, "3:time-backwards(4)", "2 5 7 9 10", false, 4);
        row("within what recorders mix up", 5, -20'900'000, "", "2 3 7 9 10", true, 5);
    }
    void oneTimeIsWrong()
    {
        QFETCH(const std::size_t, number);
        QFETCH(const std::int64_t, more);
        QFETCH(const bool, hasHandshake);
        QFETCH(const int, step);
        const CaptureFile file = withTimes({{number, more}});
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        QTEST(allEvents(story), "events");
        QTEST(measured(story), "waits");
        QCOMPARE(story.summary.handshake().has_value(), hasHandshake);
        QCOMPARE(story.summary.opening, Opening::threeWay);
        QCOMPARE(pathOf(story, Side::client), QStringLiteral("SYN-SENT > ESTABLISHED > FIN-WAIT-1 > TIME-WAIT"));
        QVERIFY(story.summary.roundTripMaximum[Side::client] < 100'000);
        QVERIFY(story.summary.roundTripMaximum[Side::server] < 100'000);
        compareListAndStory(session, story);
        QVERIFY2(infoOf(session).contains(QStringLiteral("Times go backwards at #%1,").arg(step)),
                 qPrintable(infoOf(session)));
    }

    void saysByHowMuch()
    {
        const CaptureFile ahead = withTimes({{5, 3 * second / 2}});
        QCOMPARE(
            sentencesOf(storyOf(loaded(ahead)), 5),
            QStringLiteral("Its time is 1490 ms later than that of #6, which follows it in the file: one of the two "
                           "is wrong."));
        const CaptureFile behind = withTimes({{5, -second}});
        QCOMPARE(sentencesOf(storyOf(loaded(behind)), 5),
                 QStringLiteral("Its time is 980 ms earlier than that of #4, which precedes it in the file: one of the "
                                "two is wrong, or the clock was set back."));
    }

    void theClockIsSetBackAndCatchesUp()
    {
        const CaptureFile file = withTimes({{4, -second}, {5, -second}, {6, -second}, {7, -second}});
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        QCOMPARE(allEvents(story), QStringLiteral("4:time-backwards(3)"));
        // Within the part that is behind, times can be compared.
        QCOMPARE(measured(story), QStringLiteral("2 3 5 7 9 10"));
        QVERIFY(story.summary.roundTripMaximum[Side::client] < 100'000);
        compareListAndStory(session, story);
    }

    void nothingIsMeasuredAcrossABreak()
    {
        const CaptureFile file = withTimes({{5, -second}, {6, -second}});
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        QCOMPARE(allEvents(story), QStringLiteral("5:time-backwards(4)"));
        // 5 answers 4, which was captured before the clock broke, and 7 answers 6, before it caught up.
        QCOMPARE(measured(story), QStringLiteral("2 3 9 10"));
        compareListAndStory(session, story);
    }

    void whatCameBeforeTheBreakIsNotLongAgo()
    {
        // By the clock the second copy came an hour after the first.
        const CaptureFile file = withTimes({{4, -hour}, {5, -hour}}, R"(
            0.000 client > server  S   0:0     win 500
            0.020 server > client  S.  0:0     ack 1 win 500
            0.021 client > server  .   1:1     ack 1 win 500
            0.031 client > server  P.  1:101   ack 1 win 500
            0.032 client > server  P.  101:201 ack 1 win 500
            0.040 client > server  P.  1:101   ack 1 win 500
        )");
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        QCOMPARE(story.rungs[5].events[0].kind, EventKind::retransmission);
        QCOMPARE(story.rungs[5].events[0].cause, Cause::none);
        compareListAndStory(session, story);
    }

    void blocksMakeNoDifference()
    {
        Capture made = capture(exchange);
        for (std::size_t i = 0; i < made.frames.size(); ++i)
            made.frames[i].time.nanoseconds += i % 3 == 0 ? second : i % 4 == 1 ? -hour : 0;
        const Bytes bytes = pcapFile(made);
        const auto notesOf = [&](std::size_t blockSize) {
            const CaptureFile file{ByteView(bytes)};
            const auto source = ByteSource::open(file.stdPath());
            const auto reader = CaptureReader::open(*source, blockSize);
            QStringList notes;
            std::vector<RawFrame> frames;
            std::size_t count = 0;
            ReadStatus status = ReadStatus::more;
            while (status == ReadStatus::more) {
                status = (*reader)->next(frames);
                for (const RawFrame &frame : frames) {
                    const Bytes &whole = made.frames[count++].bytes;
                    if (!std::ranges::equal(frame.bytes, whole))
                        return QStringLiteral("other bytes");
                }
                for (const ClockNote &note : (*reader)->clock().notes()) {
                    notes += QStringLiteral("%1:%2%3%4")
                                 .arg(frameNumber(note.frame))
                                 .arg(note.other)
                                 .arg(note.isWrong ? u"w" : u"", note.isBreak ? u"b" : u"");
                }
            }
            return notes.join(u' ') + QStringLiteral(" of %1").arg(count);
        };
        const QString whole = notesOf(std::size_t{1} << 20);
        QVERIFY2(whole.contains(u'w') && whole.endsWith(u"of 10"), qPrintable(whole));
        for (const std::size_t size : {64U, 100U, 128U, 300U, 500U})
            QCOMPARE(notesOf(size), whole);
    }

    void whatRungsCliPrintsIsTheSame()
    {
        const CaptureFile file = withTimes({{3, hour}, {5, -second}, {6, -second}, {8, -hour}});
        const SessionPtr session = loaded(file);
        const auto stream = FrameStream::open(file.stdPath());
        (*stream)->follow();
        bool agrees = true;
        (*stream)->forEach([&](const StreamFrame &frame) {
            agrees &= frame.segment->outcome->eventSet() == session->eventsOf(frame.id);
            return true;
        });
        QVERIFY(agrees);
        QCOMPARE((*stream)->connections().size(), std::size_t{1});
        compareListAndStory(session, storyOf(session));
    }
};

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"
