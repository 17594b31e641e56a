// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/expression_order.h"
#include "core/export/session_facts.h"
#include "core/export/stream_facts.h"
#include "core/filter/filter_key.h"
#include "core/session/frame_order.h"
#include "core/session/story_of_session.h"
#include "tests/support/capture_file.h"
#include "tests/support/captures.h"
#include "tests/support/icmp_frames.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// Two connections; the data of the first is retransmitted.
constexpr auto conversation = R"(
    second 192.0.2.9:50000
    0.000  client > server  S   0:0     win 64240
    0.010  second > server  S   0:0     win 64240
    0.020  server > second  R.  0:0     ack 1
    0.040  server > client  S.  0:0     ack 1 win 64240
    0.041  client > server  .   1:1     ack 1
    0.050  client > server  P.  1:101   ack 1
    0.400  client > server  P.  1:101   ack 1
    0.440  server > client  .   1:1     ack 101
    0.450  client > server  P.  101:141 ack 1
)";

QString numbers(const FrameListPtr &frames)
{
    QStringList texts;
    for (const FrameId frame : *frames)
        texts.append(QString::number(frameNumber(frame)));
    return texts.join(u' ');
}

QString sorted(const Session &session, FrameKey key, bool isDescending = false)
{
    return numbers(sortedFrames(session, {nullptr, session.frameCount()}, key, isDescending, {}));
}

filter::Expression compiled(const char *text)
{
    return filter::Expression::compile(text).value();
}

QString sortedBy(const SessionPtr &session, const char *expression, bool isDescending = false)
{
    return numbers(
        framesByExpression(session, {nullptr, session->frameCount()}, compiled(expression), isDescending, {}));
}

/// What a pass says of the frame before it has read the rest: an answer to a SYN that reuses ports counts to that one's
/// connection, client and server are not yet told apart, or another SYN will give the first number.
bool isRevisedLater(const Session &session, const StreamFrame &frame)
{
    if (frame.segment == nullptr)
        return false;
    const FrameRow row = session.frame(frame.id);
    const ConnectionRow known = session.connection(row.connection);
    const Side from = (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
    const StreamSegment &segment = *frame.segment;
    const auto isSame = [&](Side side) {
        return segment.connection.hasBase[side] == known.hasBase[side]
               && segment.connection.baseSequence[side] == known.baseSequence[side];
    };
    return segment.place.opening.isValid() || segment.place.from != from || !isSame(Side::client)
           || !isSame(Side::server) || session.summaryOf(row.connection).opening == Opening::simultaneous;
}

} // namespace

class TestFrameOrder : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyHasItsOrder();
    void framesWithoutTheKeyComeLast();
    void onlyTheFramesOfAListAreSorted();
    void aStoppedSortGivesNothing();
    void anyExpressionIsAnOrder();
    void whatASessionSaysIsWhatAStreamSays_data() { test::addCaptures(); }
    void whatASessionSaysIsWhatAStreamSays();
};

void TestFrameOrder::everyKeyHasItsOrder()
{
    const test::CaptureFile file(test::capture(conversation));
    const SessionPtr session = test::loaded(file);
    QCOMPARE(sorted(*session, FrameKey::number, true), u"9 8 7 6 5 4 3 2 1"_s);
    QCOMPARE(sorted(*session, FrameKey::time, true), u"9 8 7 6 5 4 3 2 1"_s);
    // 350, 40, 20, 10, 10, 10, 9, 1, 0 ms
    QCOMPARE(sorted(*session, FrameKey::sincePrevious, true), u"7 8 4 2 3 9 6 5 1"_s);
    QCOMPARE(sorted(*session, FrameKey::source), u"1 5 6 7 9 2 3 4 8"_s);      // 192.0.2.1, 192.0.2.9, 198.51.100.2
    QCOMPARE(sorted(*session, FrameKey::destination), u"4 8 3 1 2 5 6 7 9"_s); // the same
    QCOMPARE(sorted(*session, FrameKey::protocol), u"1 2 3 4 5 6 7 8 9"_s);
    QCOMPARE(sorted(*session, FrameKey::flags), u"1 2 5 8 4 3 6 7 9"_s);    // S, ., S., R., P.: 2, 16, 18, 20, 24
    QCOMPARE(sorted(*session, FrameKey::sequence), u"1 2 4 3 5 6 7 8 9"_s); // 0 0 0 1 1 1 1 1 101
    QCOMPARE(sorted(*session, FrameKey::acknowledgment, true), u"8 3 4 5 6 7 9 1 2"_s);
    QCOMPARE(sorted(*session, FrameKey::payloadLength, true), u"6 7 9 1 2 3 4 5 8"_s);
    QCOMPARE(sorted(*session, FrameKey::mark, true), u"3 7 1 2 4 5 6 8 9"_s); // reset, retransmission
    QVERIFY(sorted(*session, FrameKey::action, true).startsWith(u"3 7 "_s));
}

void TestFrameOrder::framesWithoutTheKeyComeLast()
{
    test::Capture capture = test::capture(conversation);
    capture = test::inserted(capture, 3, test::icmpError(capture.frames[0], {.milliseconds = 15}));
    const test::CaptureFile file(capture);
    const SessionPtr session = test::loaded(file);
    QCOMPARE(session->segmentCount(), 9U);
    QCOMPARE(sorted(*session, FrameKey::payloadLength), u"1 2 4 5 6 9 10 7 8 3"_s);
    QCOMPARE(sorted(*session, FrameKey::payloadLength, true), u"7 8 10 1 2 4 5 6 9 3"_s);
    QCOMPARE(sortedBy(session, "tcp.len", true), u"7 8 10 1 2 4 5 6 9 3"_s);
    QCOMPARE(sorted(*session, FrameKey::protocol), u"3 1 2 4 5 6 7 8 9 10"_s); // ICMP, TCP
    // The router has an address of its own.
    QVERIFY(sorted(*session, FrameKey::source) != sorted(*session, FrameKey::number));
}

void TestFrameOrder::onlyTheFramesOfAListAreSorted()
{
    const test::CaptureFile file(test::capture(conversation));
    const SessionPtr session = test::loaded(file);
    const auto list = std::make_shared<const FrameList>(FrameList{FrameId{1}, FrameId{2}, FrameId{8}});
    QCOMPARE(numbers(sortedFrames(*session, {list, 3}, FrameKey::payloadLength, true, {})), u"9 2 3"_s);
    QCOMPARE(numbers(framesByExpression(session, {list, 2}, compiled("tcp.flags"), true, {})), u"3 2"_s);
}

void TestFrameOrder::aStoppedSortGivesNothing()
{
    const test::CaptureFile file(test::capture(conversation));
    const SessionPtr session = test::loaded(file);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!sortedFrames(*session, {nullptr, 9}, FrameKey::time, false, stop.get_token()));
    QVERIFY(!framesByExpression(session, {nullptr, 9}, compiled("tcp.len"), false, stop.get_token()));
    QVERIFY(!framesByExpression(session, {nullptr, 9}, compiled("rungs.events"), false, stop.get_token()));
}

void TestFrameOrder::anyExpressionIsAnOrder()
{
    const test::CaptureFile file(test::capture(conversation));
    const SessionPtr session = test::loaded(file);
    QCOMPARE(sortedBy(session, "tcp.len * 2", true), u"6 7 9 1 2 3 4 5 8"_s);
    QCOMPARE(sortedBy(session, "0 - tcp.len"), u"6 7 9 1 2 3 4 5 8"_s);
    QCOMPARE(sortedBy(session, "ip.src", true), u"3 4 8 2 1 5 6 7 9"_s);
    QCOMPARE(sortedBy(session, "rungs.events", true),
             u"7 3 1 2 4 5 6 8 9"_s); // retransmission, reset; others have none
    QCOMPARE(sortedBy(session, "tcp.time_delta", true), u"7 4 8 3 9 6 5 1 2"_s);
}

/// Every key that is worked out has the same values for a frame that is looked at alone as in a pass over the file.
void TestFrameOrder::whatASessionSaysIsWhatAStreamSays()
{
    QFETCH(QString, path);
    const Result<SessionPtr> session = load(path.toStdString());
    if (!session || (*session)->frameCount() > 3000)
        return;
    std::vector<std::pair<std::string, filter::Expression>> expressions;
    for (const std::span<const filter::DerivedKey> keys : filter::derivedKeys()) {
        for (const filter::DerivedKey &key : keys) {
            if (auto expression = filter::Expression::compile(key.key))
                expressions.emplace_back(key.key, std::move(*expression));
        }
    }
    QVERIFY(expressions.size() > 30);
    std::map<std::uint32_t, std::shared_ptr<const Story>> stories;
    for (std::uint32_t i = 0; i < (*session)->connectionCount(); ++i)
        stories[i] = std::make_shared<const Story>(story(**session, ConnectionId{i}).value());

    auto stream = FrameStream::open(path.toStdString());
    QVERIFY(stream);
    (*stream)->follow();
    if (auto hindsight = hindsightOf(path.toStdString(), {}))
        (*stream)->know(*std::move(hindsight));
    auto streamFacts = StreamFacts::open(true, path.toStdString(), {});
    QVERIFY(streamFacts);
    SessionFacts sessionFacts(*session);
    int frames = 0;
    bool isTakenBack = false;
    (*stream)->forEach([&](const StreamFrame &frame) {
        const filter::FrameFacts &expected = streamFacts->take(frame);
        const ConnectionId connection = (*session)->connectionOf(frame.id);
        const auto known = sessionFacts.of(frame.id, connection.isValid() ? stories[connection.value] : nullptr);
        if (!known)
            return false;
        ++frames;
        isTakenBack = isTakenBack || isRevisedLater(**session, frame);
        if (isTakenBack)
            return true;
        for (const auto &[key, expression] : expressions) {
            const auto here = expression.texts(**known);
            const auto there = expression.texts(expected);
            // That bytes had been acknowledged already is known of the whole connection.
            const bool isKnownLater = key == "tcp.analysis.spurious_retransmission" && !here.empty();
            if (here != there && !isKnownLater) {
                const auto joined = [](const std::vector<std::string> &texts) {
                    QStringList list;
                    for (const std::string &text : texts)
                        list.append(QString::fromStdString(text));
                    return list.join(u'|');
                };
                qWarning("frame %llu, %s: %s, expected %s", static_cast<unsigned long long>(frameNumber(frame.id)),
                         key.c_str(), qPrintable(joined(here)), qPrintable(joined(there)));
                frames = -1;
                return false;
            }
        }
        return true;
    });
    QCOMPARE(frames, static_cast<int>((*session)->frameCount()));
}

} // namespace rungs

QTEST_GUILESS_MAIN(rungs::TestFrameOrder)
#include "tst_frame_order.moc"
