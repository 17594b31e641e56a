// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is done to a capture, nothing is claimed that does not stand in it.
#include "core/base/byte_view.h"
#include "core/text/segment_text.h"
#include "tests/support/evidence.h"
#include "tests/support/stories.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rungs;
using namespace rungs::test;

namespace {

/// A connection with a bit of everything: a hole, SACK, a repeat, an old one, a probe, a keep-alive, a merged close,
/// and then the same ports once more, opened from both sides at once and reset.
constexpr const char *eventful = R"(
    0.000  client > server  S   0:0      win 64240 <mss 1460,sackOK,TS val 100 ecr 0,nop,wscale 7> id 1
    0.500  client > server  S   0:0      win 64240 <mss 1460,sackOK,TS val 600 ecr 0,nop,wscale 7> id 2
    0.520  server > client  S.  0:0      ack 1 win 65160 <mss 1460,sackOK,TS val 5000 ecr 600,nop,wscale 7> id 1
    0.540  client > server  .   1:1      ack 1 win 502 <TS val 640 ecr 5000> id 3
    0.541  client > server  P.  1:301    ack 1 win 502 <TS val 641 ecr 5000> id 4
    0.561  server > client  .   1:1      ack 301 win 501 <TS val 5040 ecr 641> id 2
    0.562  server > client  .   1:1001   ack 301 win 501 <TS val 5041 ecr 641> id 3
    0.563  server > client  .   2001:3001 ack 301 win 501 <TS val 5042 ecr 641> id 5
    0.563  client > server  .   301:301  ack 1001 win 495 <TS val 663 ecr 5041,nop,nop,sack 2001:3001> id 5
    0.564  server > client  .   3001:4001 ack 301 win 501 <TS val 5043 ecr 641> id 6
    0.564  client > server  .   301:301  ack 1001 win 495 <TS val 664 ecr 5041,nop,nop,sack 2001:4001> id 6
    0.590  server > client  .   1001:2001 ack 301 win 501 <TS val 5070 ecr 664> id 7
    0.591  client > server  .   301:301  ack 4001 win 0 <TS val 691 ecr 5070> id 7
    0.600  server > client  .   1001:2001 ack 301 win 501 <TS val 5080 ecr 664> id 8
    0.601  client > server  .   301:301  ack 4001 win 0 <TS val 701 ecr 5070,nop,nop,sack 1001:2001> id 8
    0.900  server > client  .   4000:4000 ack 301 win 501 <TS val 5380 ecr 701> id 9
    0.901  client > server  .   301:301  ack 4001 win 0 <TS val 1001 ecr 5070> id 9
    1.200  client > server  .   301:301  ack 4001 win 500 <TS val 1300 ecr 5070> id 10
    1.220  server > client  P.  4001:4101 ack 301 win 501 <TS val 5700 ecr 1300> id 10
    1.221  client > server  .   301:301  ack 4101 win 500 <TS val 1321 ecr 5700> id 11
    1.221  client > server  .   301:301  ack 4101 win 500 <TS val 1321 ecr 5700> id 11
    9.000  client > server  .   300:300  ack 4101 win 500 <TS val 9100 ecr 5700> id 12
    9.020  server > client  .   4101:4101 ack 301 win 501 <TS val 13500 ecr 1321> id 11
    9.500  client > server  F.  301:301  ack 4101 win 500 <TS val 9600 ecr 13500> id 13
    9.520  server > client  F.  4101:4101 ack 302 win 501 <TS val 14000 ecr 9600> id 12
    9.521  client > server  .   302:302  ack 4102 win 500 <TS val 9621 ecr 14000> id 14
    isn client 7000000
    isn server 9000000
    20.00  client > server  S   0:0      win 64240 <mss 1460> id 15
    20.01  server > client  S   0:0      win 64240 <mss 1460> id 13
    20.02  server > client  S.  0:0      ack 1 win 64240 <mss 1460> id 14
    20.02  client > server  S.  0:0      ack 1 win 64240 <mss 1460> id 16
    20.05  client > server  P.  1:101    ack 1 win 64240 id 17
    20.06  server > client  R.  1:1      ack 101 win 0 id 15
    20.07  client > server  R   101:101  win 0 id 18
)";

using Random = std::mt19937;

std::size_t below(Random &random, std::size_t end)
{
    return end == 0 ? 0 : std::size_t{random()} % end;
}

void cutHead(Capture &capture, Random &random)
{
    const std::size_t count = below(random, capture.frames.size());
    capture.frames.erase(capture.frames.begin(), capture.frames.begin() + static_cast<std::ptrdiff_t>(count));
}

void cutTail(Capture &capture, Random &random)
{
    capture.frames.resize(1 + below(random, capture.frames.size()));
}

void drop(Capture &capture, Random &random)
{
    for (std::size_t count = 1 + below(random, 5); count > 0 && capture.frames.size() > 1; --count)
        capture.frames.erase(capture.frames.begin()
                             + static_cast<std::ptrdiff_t>(below(random, capture.frames.size())));
}

void duplicate(Capture &capture, Random &random)
{
    for (std::size_t count = 1 + below(random, 5); count > 0; --count) {
        const BuiltFrame copy = capture.frames[below(random, capture.frames.size())];
        capture.frames.insert(
            capture.frames.begin() + static_cast<std::ptrdiff_t>(below(random, capture.frames.size() + 1)), copy);
    }
}

void shuffle(Capture &capture, Random &random)
{
    // std::shuffle is another one with each library.
    for (std::size_t i = capture.frames.size(); i > 1; --i)
        std::swap(capture.frames[i - 1], capture.frames[below(random, i)]);
}

void exchangeNeighbours(Capture &capture, Random &random)
{
    for (std::size_t count = 1 + below(random, 8); count > 0 && capture.frames.size() > 1; --count) {
        const std::size_t at = below(random, capture.frames.size() - 1);
        std::swap(capture.frames[at], capture.frames[at + 1]);
    }
}

void damage(Capture &capture, Random &random)
{
    for (std::size_t count = 1 + below(random, 4); count > 0; --count) {
        Bytes &bytes = capture.frames[below(random, capture.frames.size())].bytes;
        // Behind the addresses and ports: it stays a segment of this connection.
        bytes[38 + below(random, bytes.size() - 38)] ^= static_cast<std::uint8_t>(1U << below(random, 8));
    }
}

using Change = void (*)(Capture &, Random &);
constexpr Change changes[] = {cutHead, cutTail, drop, duplicate, shuffle, exchangeNeighbours, damage};

bool haveSameEndpoints(const Session &session, FrameId a, FrameId b)
{
    const ConnectionRow &one = session.connection(session.frame(a).connection);
    const ConnectionRow &other = session.connection(session.frame(b).connection);
    return (one.client == other.client && one.server == other.server)
           || (one.client == other.server && one.server == other.client);
}

/// Why the story cannot be true; empty where nothing speaks against it.
QString contradiction(const Session &session, const Story &story)
{
    const auto isEarlier = [&](FrameId evidence, FrameId frame) {
        return !evidence.isValid() || (evidence < frame && haveSameEndpoints(session, evidence, frame));
    };
    for (std::size_t i = 0; i < story.rungs.size(); ++i) {
        const Rung &rung = story.rungs[i];
        const QString where = QStringLiteral("frame %1: ").arg(rung.frame.value + 1);
        if (i > 0 && rung.frame <= story.rungs[i - 1].frame)
            return where + QStringLiteral("out of order");
        if (kindsOf(rung) != session.eventsOf(rung.frame))
            return where + QStringLiteral("differs from when the capture was read");
        for (const Event &event : rung.events) {
            const QString what = where + QString::fromLatin1(nameOf(event.kind).data());
            // The clock is compared with the frames around, whatever they are.
            if (event.kind != EventKind::timeBackwards && !isEarlier(event.of, rung.frame))
                return what + QStringLiteral(" of %1").arg(event.of.value + 1);
            if (!isEarlier(event.trigger, rung.frame) && !isLaterReport(story, rung, event))
                return what + QStringLiteral(" because of %1").arg(event.trigger.value + 1);
            if (english(verdictText(story, rung, event).what).empty())
                return what + QStringLiteral(" without a sentence");
        }
        if (!isEarlier(rung.acknowledges, rung.frame) || !isEarlier(rung.continues, rung.frame))
            return where + QStringLiteral("acknowledges or continues what is not before it");
        const Rung *confirmed = rung.acknowledges.isValid() ? story.rungOf(rung.acknowledges) : nullptr;
        if (confirmed != nullptr && confirmed->from == rung.from)
            return where + QStringLiteral("acknowledges itself");
        if (rung.acknowledgedBy.isValid() && rung.acknowledgedBy <= rung.frame)
            return where + QStringLiteral("acknowledged before it was sent");
        if (rung.isLost && rung.isRejected)
            return where + QStringLiteral("lost and yet thrown away");
        if (english(segmentLine(story, rung)).empty())
            return where + QStringLiteral("without a line");
        segmentText(story, rung);
    }
    return {};
}

QString contradictionIn(const Capture &made)
{
    const CaptureFile file(made);
    const SessionPtr session = loaded(file);
    std::size_t rungs = 0;
    for (std::uint32_t i = 0; i < session->connectionCount(); ++i) {
        const Story story = storyOf(session, ConnectionId{i});
        rungs += story.rungs.size();
        const std::vector<FrameId> frames = session->framesOf(ConnectionId{i});
        if (frames.size() != session->segmentCountOf(ConnectionId{i}) || frames.size() != story.rungs.size())
            return QStringLiteral("connection %1 has %2 frames, %3 counted, %4 rungs")
                .arg(i)
                .arg(frames.size())
                .arg(session->segmentCountOf(ConnectionId{i}))
                .arg(story.rungs.size());
        if (QString wrong = contradiction(*session, story); !wrong.isEmpty())
            return wrong;
    }
    return rungs == made.frames.size() ? QString() : QStringLiteral("not every segment is in a story");
}

} // namespace

class StoryPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsInvented_data()
    {
        QTest::addColumn<bool>("areSidesExchanged");
        QTest::newRow("as it was") << false;
        QTest::newRow("with the sides exchanged") << true;
    }

    void nothingIsInvented()
    {
        QFETCH(bool, areSidesExchanged);
        const std::string ends = areSidesExchanged ? "client 192.0.2.1:80\nserver 198.51.100.2:40000\n"
                                                   : "client 192.0.2.1:40000\nserver 198.51.100.2:80\n";
        const Capture whole = capture(ends + eventful);
        QCOMPARE(contradictionIn(whole), QString());
        for (unsigned seed = 1; seed <= 300; ++seed) {
            Random random(seed);
            Capture changed = whole;
            for (std::size_t count = 1 + below(random, 3); count > 0; --count)
                changes[below(random, std::size(changes))](changed, random);
            const QString wrong = contradictionIn(changed);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(wrong)));
        }
    }

    void everyBeginningAndEveryEndIsACaptureToo()
    {
        const Capture whole = capture(eventful);
        for (std::size_t i = 1; i < whole.frames.size(); ++i) {
            const auto middle = whole.frames.begin() + static_cast<std::ptrdiff_t>(i);
            QCOMPARE(contradictionIn({{whole.frames.begin(), middle}}), QString());
            QCOMPARE(contradictionIn({{middle, whole.frames.end()}}), QString());
        }
    }

    void whatIsSaidOfAFrameDoesNotDependOnWhatFollows()
    {
        const Capture whole = capture(eventful);
        const CaptureFile file(whole);
        const Story told = storyOf(loaded(file));
        for (std::size_t i = 1; i < whole.frames.size(); ++i) {
            const CaptureFile cut(
                Capture{{whole.frames.begin(), whole.frames.begin() + static_cast<std::ptrdiff_t>(i)}});
            const Story shorter = storyOf(loaded(cut));
            for (const Rung &rung : shorter.rungs)
                QCOMPARE(eventsOf(shorter, rung.frame.value + 1), eventsOf(told, rung.frame.value + 1));
        }
    }
};

QTEST_APPLESS_MAIN(StoryPropertiesTest)
#include "tst_story_properties.moc"
