// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/support/evidence.h"
#include "tests/support/packet_builder.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr const char *v6 = R"(
    client [2001:db8::1]:40000
    server [2001:db8::2]:80
)";

/// @p text with each frame of @p sender written twice, the second time @p later microseconds after the first
std::string doubled(const std::string &text, const std::string &sender, int later)
{
    std::string result;
    for (const QByteArray &line : QByteArray::fromStdString(text).split('\n')) {
        result += line.toStdString() + '\n';
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 4 || words[2] != ">" || (!sender.empty() && words[1].toStdString() != sender))
            continue;
        QByteArray again = line;
        again.replace(words[0], QByteArray::number(words[0].toDouble() + later * 1e-6, 'f', 6));
        result += again.toStdString() + '\n';
    }
    return result;
}

constexpr const char *exchange = R"(
    0.000000  client > server  S   0:0   id 1 <mss 1460>
    0.040000  server > client  S.  0:0   ack 1 id 101 <mss 1460>
    0.040100  client > server  .   1:1   ack 1 id 2
    0.050000  client > server  P.  1:19  ack 1 id 3
    0.090000  server > client  P.  1:25  ack 19 id 102
    0.090100  client > server  .   19:19 ack 25 id 4
    0.100000  client > server  F.  19:19 ack 25 id 5
    0.140000  server > client  F.  25:25 ack 20 id 103
    0.140100  client > server  .   20:20 ack 26 id 6
)";

} // namespace

class CopiesTest : public QObject
{
    Q_OBJECT

private slots:
    /// Its sender had been told of a hole, but not that this was missing.
    void whatHadArrivedIsNotSentAgainAtOnce()
    {
        const Story story = storyOf(std::string(v6) + R"(
            0.000  client > server  S   0:0       <mss 1460,sackOK>
            0.040  server > client  S.  0:0       ack 1 <mss 1460,sackOK>
            0.0401 client > server  .   1:1       ack 1
            0.100  server > client  .   1001:2001 ack 1
            0.1001 client > server  .   1:1       ack 1 <nop,nop,sack 1001:2001>
            0.160  server > client  .   2001:3001 ack 1
            0.1601 client > server  .   1:1       ack 1 <nop,nop,sack 1001:3001>
            0.1605 server > client  .   2001:3001 ack 1
        )");
        QCOMPARE(eventsOf(story, 8), QStringLiteral("network-duplicate(6)"));
    }

    void aStoredPacketThatWaitsForATimerWasSentAgain()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0   id 10 <mss 536>
            2.000  client > server  S   0:0   id 10 <mss 536>
            6.000  client > server  S   0:0   id 10 <mss 536>
            6.001  server > client  S.  0:0   ack 1 id 70 <mss 536>
            6.002  client > server  .   1:1   ack 1 id 11
            6.003  server > client  P.  1:101 ack 1 id 71
            7.503  server > client  P.  1:101 ack 1 id 71
            10.503 server > client  P.  1:101 ack 1 id 71
            10.504 client > server  .   1:1   ack 101 id 12
        )");
        QCOMPARE(eventsOf(story, 2), QStringLiteral("retransmission(1)"));
        QCOMPARE(eventsOf(story, 3), QStringLiteral("retransmission(1)"));
        QCOMPARE(eventsOf(story, 7), QStringLiteral("retransmission(6)"));
        QCOMPARE(eventsOf(story, 8), QStringLiteral("retransmission(6)"));
        QCOMPARE(story.summary.opening, Opening::synRetransmitted);
    }

    void aConstantIdentificationProvesNothing()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0 id 900 <mss 1460>
            0.080  server > client  S.  0:0 ack 1 <mss 1460>
            0.080  client > server  .   1:1 ack 1 id 900
            0.090  client > server  P.  1:9 ack 1 id 900
            0.200  client > server  P.  1:9 ack 1 id 900
            0.290  server > client  .   1:1 ack 9
            0.300  client > server  .   9:9 ack 1 id 900
            0.400  client > server  .   9:9 ack 1 id 900
        )");
        QCOMPARE(eventsOf(story, 5), QStringLiteral("retransmission(4)"));
        QVERIFY(!story.rungOf(FrameId{7})->has(EventKind::networkDuplicate));
    }

    void aCopyThatComesAtOnceWasMadeByTheNetwork_data()
    {
        QTest::addColumn<QString>("head");
        QTest::newRow("IPv4") << QString();
        QTest::newRow("IPv6, without timestamps") << QString::fromLatin1(v6);
    }
    void aCopyThatComesAtOnceWasMadeByTheNetwork()
    {
        QFETCH(const QString, head);
        const Story story = storyOf(head.toStdString() + R"(
            0.000000  client > server  S   0:0   id 1 <mss 1460>
            0.040000  server > client  S.  0:0   ack 1 <mss 1460>
            0.040100  client > server  .   1:1   ack 1 id 2
            0.050000  client > server  P.  1:19  ack 1 id 3
            0.050200  client > server  P.  1:19  ack 1 id 3
            0.051000  client > server  P.  19:38 ack 1 id 4
        )");
        QCOMPARE(eventsOf(story, 5), QStringLiteral("network-duplicate(4)"));
    }

    void theRecorderWroteEachFrameTwice_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("sender");
        QTest::newRow("both directions") << QString() << QString();
        QTest::newRow("what the client sends") << QString() << QStringLiteral("client");
        QTest::newRow("what the server sends") << QString() << QStringLiteral("server");
        QTest::newRow("IPv6") << QString::fromLatin1(v6) << QString();
    }
    void theRecorderWroteEachFrameTwice()
    {
        QFETCH(const QString, head);
        QFETCH(const QString, sender);
        const std::string text = doubled(exchange, sender.toStdString(), 6);
        const CaptureFile file(capture(head.toStdString() + text));
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        std::uint32_t copies = 0;
        for (std::uint32_t i = 1; i < story.rungs.size(); ++i) {
            const Rung &rung = story.rungs[i];
            const bool isCopy = rung.from == story.rungs[i - 1].from
                                && rung.time.nanoseconds - story.rungs[i - 1].time.nanoseconds < 10'000;
            if (isCopy)
                QCOMPARE(eventsOf(story, i + 1), QStringLiteral("capture-duplicate(%1)").arg(i));
            QVERIFY(session->eventsOf(rung.frame) == kindsOf(rung));
            copies += isCopy ? 1 : 0;
        }
        QVERIFY(copies >= 3);
        QCOMPARE(story.summary.opening, Opening::threeWay);
        QCOMPARE(story.summary.retransmissions[Side::client] + story.summary.retransmissions[Side::server], 0U);
    }
};

QTEST_APPLESS_MAIN(CopiesTest)
#include "tst_copies.moc"
