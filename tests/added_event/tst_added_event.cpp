// SPDX-License-Identifier: GPL-3.0-or-later
//
// An event that was added by its row, and by an analyser if it needs one, is found on every segment that it arises on,
// wherever segments are spoken of. Most are in order: the fast path would swallow them.
#include "core/connection/events.h"
#include "core/export/records.h"
#include "core/text/ladder_mark.h"
#include "core/text/segment_text.h"
#include "tests/support/capture_file.h"
#include "tests/support/stories.h"
#include "ui/models/packet_mark.h"

#include <QDir>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>

using namespace rungs;

namespace {

constexpr EventKind added = EventKind::ADDED_EVENT;
constexpr EventKind firstAdded = EventKind::tinyWindow; // the copy of core has several that were added
constexpr const EventSpec &row = specOf(added);

/// Says of one segment after the other whether the event arises.
class Expectation
{
public:
    bool isNext(const Rung &rung)
    {
        const bool isTenth = ++m_segments[rung.from] % 10 == 0;
        const bool isTiny = rung.segment.window > 0 && rung.segment.window < 100;
        if (rung.isRejected || rung.segment.isCut || rung.segment.isRst())
            return false; // not judged
        return row.key == "tiny-window" ? isTiny : isTenth;
    }

private:
    BySide<std::uint32_t> m_segments;
};

/// A connection in perfect order; the server has little room, and for the last rounds more.
std::string orderlyConnection()
{
    std::string text = R"(
        0.00  client > server  S   0:0   win 64240 <mss 1460>
        0.01  server > client  S.  0:0   ack 1 win 60 <mss 1460>
        0.02  client > server  .   1:1   ack 1 win 64240
    )";
    for (unsigned i = 0; i < 20; ++i) {
        const unsigned sent = 1 + 30 * i;
        const unsigned answered = 1 + 20 * i;
        const unsigned window = i < 15 ? 60 + i : 1000;
        text += fmt::format("{0}.1 client > server P. {1}:{2} ack {3} win 64240\n"
                            "{0}.2 server > client .  {3}:{3} ack {2} win {5}\n"
                            "{0}.3 server > client P. {3}:{4} ack {2} win {5}\n",
                            i + 1, sent, sent + 30, answered, answered + 20, window);
    }
    return text;
}

/// The column rungs.events, a line a segment.
QList<QByteArray> eventColumn(const std::string &path)
{
    std::string text;
    const auto sink = [&text](std::string_view piece) {
        text += piece;
        return true;
    };
    RecordRequest request;
    request.keys = {"rungs.events"};
    if (!writeRecords(path, request, sink))
        qFatal("cannot read the capture");
    QList<QByteArray> lines = QByteArray::fromStdString(text).split('\n');
    lines.removeFirst(); // the name of the column
    lines.removeLast();
    return lines;
}

std::vector<QString> titlesOf(const Story &story, const Rung &rung)
{
    std::vector<QString> titles;
    for (const VerdictText &verdict : segmentText(story, rung).verdicts)
        titles.push_back(QString::fromStdString(english(verdict.title)));
    return titles;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TestAddedEvent : public QObject
{
    Q_OBJECT

private slots:
    void isFoundInOrder();
    void isWrittenWithItsWords();
    void isFoundInSamples_data();
    void isFoundInSamples();

private:
    static void compareEverywhere(const SessionPtr &session);
    static int count(const Story &story);
};

/// How many segments of @p story it should arise on.
int TestAddedEvent::count(const Story &story)
{
    Expectation expectation;
    return static_cast<int>(
        std::count_if(story.rungs.begin(), story.rungs.end(), [&](const Rung &r) { return expectation.isNext(r); }));
}

/// Census, story and records of a capture of TCP segments only.
void TestAddedEvent::compareEverywhere(const SessionPtr &session)
{
    const QList<QByteArray> column = eventColumn(session->path());
    QCOMPARE(column.size(), qsizetype{session->frameCount()});
    for (std::uint32_t i = 0; i < session->connectionCount(); ++i) {
        const Story story = test::storyOf(session, ConnectionId{i});
        Expectation expectation;
        for (const Rung &rung : story.rungs) {
            const bool isExpected = expectation.isNext(rung);
            const QByteArray number = QByteArray::number(rung.frame.value + 1);
            const EventSet census = session->eventsOf(rung.frame);
            QVERIFY2(rung.has(added) == isExpected, number);
            QVERIFY2(census.contains(added) == isExpected, number);
            QVERIFY2(!isExpected || PacketMarks(census, false).contains(row.sign), number);
            QVERIFY2(column[rung.frame.value].split(',').contains(row.key.data()) == isExpected, number);
            const std::vector<QString> titles = titlesOf(story, rung);
            QVERIFY2((std::count(titles.begin(), titles.end(), textOf(row.title)) == 1) == isExpected, number);
        }
        QCOMPARE(story.summary.events.contains(added), count(story) > 0);
        QCOMPARE(session->summaryOf(ConnectionId{i}).events.contains(added), count(story) > 0);
    }
}

void TestAddedEvent::isFoundInOrder()
{
    const test::CaptureFile file(test::capture(orderlyConnection()));
    const SessionPtr session = test::loaded(file);
    compareEverywhere(session);
    const Story story = test::storyOf(session);
    QCOMPARE(story.rungs.size(), std::size_t{63});
    // Of the server's segments the SYN-ACK and two a round of the first 15; or two of 21 and four of 41 or 42.
    QCOMPARE(count(story), row.key == "tiny-window" ? 31 : 6);
    // Of the events that were there before, none is.
    for (const Rung &rung : story.rungs) {
        QCOMPARE(std::ranges::count(rung.events, added, &Event::kind), rung.has(added) ? 1 : 0);
        QVERIFY(std::ranges::all_of(rung.events, [](const Event &event) { return event.kind >= firstAdded; }));
    }
}

void TestAddedEvent::isWrittenWithItsWords()
{
    const Story story = test::storyOf(orderlyConnection());
    int lines = 0;
    for (const Rung &rung : story.rungs) {
        if (!rung.has(added))
            continue;
        QVERIFY(!isOrdinary(rung));
        if (rung.events.size() > 1) // the words are those of the first
            continue;
        QCOMPARE(markOf(rung), row.mark);
        QCOMPARE(textOf(english(markWords(rung).full)), textOf(row.words.word));
        QCOMPARE(textOf(english(verdictText(story, rung, rung.events.front()).what)), textOf(row.words.sentence));
        if (rung.segment.isPureAck()) { // the line of another says what it carries
            QCOMPARE(textOf(english(segmentLine(story, rung))), textOf(row.words.line));
            ++lines;
        }
    }
    QVERIFY(lines > 0);
}

void TestAddedEvent::isFoundInSamples_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : QDir(QStringLiteral(RUNGS_SAMPLES)).entryInfoList(QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestAddedEvent::isFoundInSamples()
{
    QFETCH(QString, path);
    const Result<SessionPtr> session = load(path.toStdString());
    QVERIFY(session.has_value());
    compareEverywhere(*session);
}

QTEST_GUILESS_MAIN(TestAddedEvent)
#include "tst_added_event.moc"
