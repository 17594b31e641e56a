// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"
#include "tests/support/packet_builder.h"
#include "tests/support/stories.h"

#include <QTest>

#include <fmt/format.h>

#include <set>

using namespace rungs;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void readsTheClassroomCapture();
    void saysWhatHappened();
    void knowsTheInterfaceOfEveryFrame();
    void knowsTheEventsOfEveryFrame();
};

void TestSession::readsTheClassroomCapture()
{
    const Result<SessionPtr> result = load(RUNGS_SAMPLES "/http.pcap");
    QVERIFY(result.has_value());
    const Session &session = **result;
    QCOMPARE(session.frameCount(), 11U);
    QCOMPARE(session.connectionCount(), 1U);
    QVERIFY(session.progress().isComplete);
    QVERIFY(!session.damage());
    QCOMPARE(session.framesOf({0}).size(), 11UL);
    QVERIFY((session.frame({0}).flags & FrameRow::fromServer) == 0);
    QVERIFY((session.frame({1}).flags & FrameRow::fromServer) != 0);
    const Result<Bytes> bytes = session.bytesOf({1});
    QVERIFY(bytes.has_value());
    QCOMPARE(bytes->size(), std::size_t{session.frame({1}).capturedLength});
}

void TestSession::saysWhatHappened()
{
    const Result<SessionPtr> result = load(RUNGS_SAMPLES "/http.pcap");
    QVERIFY(result.has_value());
    const Session &session = **result;
    QVERIFY(session.eventsOf({0}).isEmpty());
    QVERIFY(session.eventsOf({7}).contains(EventKind::outOfOrder));
    QVERIFY(session.eventsOf({8}).contains(EventKind::duplicateAck));
    QVERIFY(session.eventsOf({11}).isEmpty()); // there is no such frame
    const ConnectionSummary summary = session.summaryOf({0});
    QCOMPARE(summary.opening, Opening::threeWay);
    QCOMPARE(summary.closing, (Closing{Closing::Kind::merged, Side::client}));
    QCOMPARE(summary.bytesUnique[Side::client], std::uint64_t{76});
    QCOMPARE(summary.outOfOrder[Side::server], 1U);
}

void TestSession::knowsTheInterfaceOfEveryFrame()
{
    // More interfaces than a row has numbers for, and both sides of where they end.
    constexpr std::uint32_t count = 300;
    test::PcapngBytes file;
    for (std::uint32_t i = 0; i < count; ++i)
        file.interface();
    for (std::uint32_t i = 0; i < count; ++i)
        file.enhanced(count - 1 - i, i, "frame");
    const SessionPtr session = test::loaded(test::CaptureFile(file.all()));
    QCOMPARE(session->frameCount(), count);
    for (std::uint32_t i = 0; i < count; ++i)
        QCOMPARE(session->frame({i}).interface.value, count - 1 - i);
}

void TestSession::knowsTheEventsOfEveryFrame()
{
    // More different sets of events than a row has numbers for.
    std::string text = R"(
        0.00  client > server  S   0:0      win 64240 <mss 1460,sackOK>
        0.01  server > client  S.  0:0      ack 1 win 64240 <mss 1460,sackOK>
        0.02  client > server  .   1:1      ack 1 win 64240
        0.03  server > client  P.  1:1001   ack 1 win 64240
    )";
    constexpr const char *ranges[] = {"", "<nop,nop,sack 601:701>", "<nop,nop,sack 1:101>"};
    std::uint32_t next = 1;
    for (unsigned i = 0; i < 32 * 9; ++i) {
        const unsigned place = i / 96;
        const std::uint32_t begin = place == 0 ? next : place == 1 ? next + 5 : next - 10;
        next = std::max(next, begin + 10);
        text += fmt::format("{}.5 client > server .{}{}{} {}:{} ack 501 win {} {} {}\n", i + 1, (i & 1) != 0 ? "U" : "",
                            (i & 2) != 0 ? "E" : "", (i & 4) != 0 ? "W" : "", begin, begin + 10,
                            (i & 8) != 0 ? 0 : 1000, (i & 16) != 0 ? "tos 3" : "", ranges[i / 32 % 3]);
    }
    const test::CaptureFile file(test::capture(text));
    const SessionPtr session = test::loaded(file);
    const Story story = test::storyOf(session);
    QCOMPARE(story.rungs.size(), std::size_t{session->frameCount()});
    std::set<std::uint64_t> different;
    for (const Rung &rung : story.rungs) {
        EventSet events;
        for (const Event &event : rung.events)
            events.add(event.kind);
        different.insert(events.bits());
        QCOMPARE(session->eventsOf(rung.frame).bits(), events.bits());
    }
    QVERIFY(different.size() > 256);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
