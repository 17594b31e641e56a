// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/capture_file.h"

#include <QTest>

using namespace rungs;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void readsTheClassroomCapture();
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

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
