// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"

#include <QTest>

using namespace rungs;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void readsTheClassroomCapture();
    void saysWhatHappened();
    void knowsTheInterfaceOfEveryFrame();
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
    QCOMPARE(summary.bytesUnique[0], std::uint64_t{76});
    QCOMPARE(summary.outOfOrder[1], 1U);
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
        QCOMPARE(session->interfaceIdOf({i}).value, count - 1 - i);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
