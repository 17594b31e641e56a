// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every way a connection can open and close, as it looks in a capture; and the states both ends go through.
#include "core/base/byte_view.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr const char *handshake = R"(
    0.000  client > server  S   0:0    win 64240 <mss 1460>
    0.040  server > client  S.  0:0    ack 1
    0.041  client > server  .   1:1    ack 1
)";

constexpr const char *opened = "SYN-SENT > ESTABLISHED";
constexpr const char *accepted = "SYN-RECEIVED > ESTABLISHED";

struct OpeningRow
{
    const char *name;
    const char *capture;
    const char *opening;
    const char *client;
    const char *server;
};

const OpeningRow openings[] = {
    {"SYN, SYN-ACK, ACK", handshake, "three-way", opened, accepted},
    {"SYN, SYN-ACK, data",
     R"(
        0.000  client > server  S   0:0    win 64240 <mss 1460>
        0.040  server > client  S.  0:0    ack 1
        0.041  client > server  P.  1:11   ack 1
     )",
     "three-way", opened, accepted},
    {"first SYN lost",
     R"(
        0.0  client > server  S   0:0  win 64240
        1.0  client > server  S   0:0  win 64240
        1.1  server > client  S.  0:0  ack 1
        1.2  client > server  .   1:1  ack 1
     )",
     "syn-retransmitted", opened, accepted},
    {"SYN-ACK lost before the place of capture",
     R"(
        0.0  client > server  S   0:0  win 64240
        1.0  client > server  S   0:0  win 64240
        3.0  client > server  S   0:0  win 64240
        3.1  server > client  S.  0:0  ack 1
        3.2  client > server  .   1:1  ack 1
     )",
     "syn-retransmitted", opened, accepted},
    {"SYN-ACK twice, SYN once",
     R"(
        0.0  client > server  S   0:0  win 64240
        0.1  server > client  S.  0:0  ack 1
        1.1  server > client  S.  0:0  ack 1
        1.2  client > server  .   1:1  ack 1
     )",
     "three-way", opened, accepted},
    {"refused",
     "0.0  client > server  S   0:0  win 64240\n"
     "0.1  server > client  R.  0:0  ack 1 win 0\n",
     "refused", "SYN-SENT > CLOSED", ""},
    {"refused after the second SYN",
     "0.0  client > server  S   0:0  win 64240\n"
     "1.0  client > server  S   0:0  win 64240\n"
     "1.1  server > client  R.  0:0  ack 1 win 0\n",
     "refused", "SYN-SENT > CLOSED", ""},
    {"no answer", "0.0  client > server  S   0:0  win 64240\n", "incomplete", "SYN-SENT", ""},
    {"no answer to any of three",
     "0.0  client > server  S   0:0  win 64240\n"
     "1.0  client > server  S   0:0  win 64240\n"
     "3.0  client > server  S   0:0  win 64240\n",
     "syn-retransmitted", "SYN-SENT", ""},
    {"the SYN-ACK is not confirmed",
     "0.0  client > server  S   0:0  win 64240\n"
     "0.1  server > client  S.  0:0  ack 1\n",
     "incomplete", opened, "SYN-RECEIVED"},
    {"the SYN-ACK is reset",
     "0.0  client > server  S   0:0  win 64240\n"
     "0.1  server > client  S.  0:0  ack 1\n"
     "0.1  client > server  R   1:1  win 0\n",
     "incomplete", "SYN-SENT > CLOSED", "SYN-RECEIVED > CLOSED"},
    {"only the SYN-ACK and after were captured",
     "0.1  server > client  S.  0:0  ack 1 win 65160\n"
     "0.2  client > server  .   1:1  ack 1 win 502\n",
     "three-way", opened, accepted},
    {"both open",
     R"(
        0.00  client > server  S   0:0      win 64240 <mss 1460>
        0.03  server > client  S   0:0      win 64240 <mss 1460>
        0.03  client > server  S.  0:0      ack 1 win 64240 <mss 1460>
        0.06  server > client  S.  0:0      ack 1 win 64240 <mss 1460>
     )",
     "simultaneous", "SYN-SENT > SYN-RECEIVED > ESTABLISHED", "SYN-SENT > SYN-RECEIVED > ESTABLISHED"},
    {"refused with a wrong number, which the client ignores",
     "0.0  client > server  S   0:0  win 64240\n"
     "0.1  server > client  R.  0:0  ack 0 win 0\n"
     "1.0  client > server  S   0:0  win 64240\n"
     "1.1  server > client  R.  0:0  ack 0 win 0\n",
     "syn-retransmitted", "SYN-SENT", ""},
    {"refused, sent again, and accepted",
     R"(
        0.0  client > server  S   0:0  win 64240
        0.1  server > client  R.  0:0  ack 1 win 0
        0.6  client > server  S   0:0  win 64240
        0.7  server > client  S.  0:0  ack 1
        0.8  client > server  .   1:1  ack 1
     )",
     "syn-retransmitted", opened, accepted},
    {"SYN recorded last",
     R"(
        0.1  server > client  S.  0:0  ack 1
        0.2  client > server  .   1:1  ack 1
        0.0  client > server  S   0:0  win 64240
     )",
     "three-way", opened, accepted},
    {"the data of the SYN is not taken",
     R"(
        0.0  client > server  S   0:10  win 64240
        0.1  server > client  S.  0:0   ack 1
        0.2  client > server  .   1:1   ack 1
     )",
     "three-way", opened, accepted},
    {"begins in the middle",
     "0.0  client > server  P.  1:11  ack 1 win 502\n"
     "0.1  server > client  .   1:1   ack 11 win 502\n",
     "missing", opened, accepted},
};

struct ClosingRow
{
    const char *name;
    const char *capture; ///< what follows the handshake
    const char *closing;
    const char *client; ///< what follows the path of the opening
    const char *server;
};

const ClosingRow closings[] = {
    {"goes on", "1.0  client > server  P.  1:11  ack 1\n", "none", "", ""},
    {"four segments",
     R"(
        1.000  client > server  F.  1:1    ack 1
        1.040  server > client  .   1:1    ack 2
        1.500  server > client  F.  1:1    ack 2
        1.501  client > server  .   2:2    ack 2
     )",
     "four-segment client", " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT", " > CLOSE-WAIT > LAST-ACK > CLOSED"},
    {"four segments, the server first",
     R"(
        1.000  server > client  F.  1:1    ack 1
        1.001  client > server  .   1:1    ack 2
        1.500  client > server  F.  1:1    ack 2
        1.540  server > client  .   2:2    ack 2
     )",
     "four-segment server", " > CLOSE-WAIT > LAST-ACK > CLOSED", " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT"},
    {"the answer is a FIN too",
     R"(
        1.000  client > server  F.  1:1    ack 1
        1.040  server > client  F.  1:1    ack 2
        1.041  client > server  .   2:2    ack 2
     )",
     "merged client", " > FIN-WAIT-1 > TIME-WAIT", " > CLOSE-WAIT > LAST-ACK > CLOSED"},
    {"the answer is a FIN too, the server first",
     R"(
        1.000  server > client  F.  1:1    ack 1
        1.001  client > server  F.  1:1    ack 2
        1.040  server > client  .   2:2    ack 2
     )",
     "merged server", " > CLOSE-WAIT > LAST-ACK > CLOSED", " > FIN-WAIT-1 > TIME-WAIT"},
    {"the answer is a FIN with data",
     R"(
        1.000  client > server  F.  1:1    ack 1
        1.040  server > client  FP. 1:101  ack 2
        1.041  client > server  .   2:2    ack 102
     )",
     "merged client", " > FIN-WAIT-1 > TIME-WAIT", " > CLOSE-WAIT > LAST-ACK > CLOSED"},
    {"the FINs cross",
     R"(
        1.000  client > server  F.  1:1    ack 1
        1.010  server > client  F.  1:1    ack 1
        1.011  client > server  .   2:2    ack 2
        1.040  server > client  .   2:2    ack 2
     )",
     "simultaneous", " > FIN-WAIT-1 > CLOSING > TIME-WAIT", " > FIN-WAIT-1 > CLOSING > TIME-WAIT"},
    {"data go on after the first FIN",
     R"(
        1.000  client > server  F.  1:1    ack 1
        1.040  server > client  .   1:1    ack 2
        1.100  server > client  P.  1:501  ack 2
        1.101  client > server  .   2:2    ack 501
        1.200  server > client  F.  501:501 ack 2
        1.201  client > server  .   2:2    ack 502
     )",
     "half-close client", " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT", " > CLOSE-WAIT > LAST-ACK > CLOSED"},
    {"data go on after the first FIN, the server first",
     R"(
        1.000  server > client  F.  1:1    ack 1
        1.001  client > server  P.  1:501  ack 2
        1.041  server > client  .   2:2    ack 501
        1.200  client > server  F.  501:501 ack 2
        1.240  server > client  .   2:2    ack 502
     )",
     "half-close server", " > CLOSE-WAIT > LAST-ACK > CLOSED", " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT"},
    {"one FIN, confirmed",
     R"(
        1.000  client > server  F.  1:1    ack 1
        1.040  server > client  .   1:1    ack 2
     )",
     "one-fin client", " > FIN-WAIT-1 > FIN-WAIT-2", " > CLOSE-WAIT"},
    {"one FIN of the server, unconfirmed", "1.000  server > client  F.  1:1    ack 1\n", "one-fin server",
     " > CLOSE-WAIT", " > FIN-WAIT-1"},
    {"reset by the server", "1.000  server > client  R.  1:1    ack 1\n", "reset server", " > CLOSED", " > CLOSED"},
    {"reset by the client", "1.000  client > server  R   1:1    win 0\n", "reset client", " > CLOSED", " > CLOSED"},
    {"a FIN, and a reset for what still came",
     R"(
        1.000  client > server  F.  1:1    ack 1
        1.030  server > client  P.  1:101  ack 1
        1.031  client > server  R   2:2    win 0
     )",
     "reset client", " > FIN-WAIT-1 > CLOSED", " > CLOSE-WAIT > CLOSED"},
    {"reset at a wrong number, and its sender goes on",
     R"(
        1.000  client > server  P.  1:101    ack 1
        1.040  server > client  .   1:1      ack 101
        1.050  server > client  R   701:701  win 0
        1.051  client > server  .   101:101  ack 1
        2.000  server > client  F.  1:1      ack 101
        2.001  client > server  F.  101:101  ack 2
        2.040  server > client  .   2:2      ack 102
     )",
     "merged server", " > CLOSE-WAIT > LAST-ACK > CLOSED", " > FIN-WAIT-1 > TIME-WAIT"},
    {"reset below what was acknowledged",
     R"(
        1.000  client > server  P.  1:101    ack 1
        1.040  server > client  .   1:1      ack 101
        1.050  client > server  R   51:51    win 0
        2.000  client > server  P.  101:201  ack 1
        2.040  server > client  .   1:1      ack 201
     )",
     "none", "", ""},
    {"an ACK that its sender's reset overtook",
     R"(
        1.000  server > client  .   1:1001     ack 1
        1.001  server > client  .   1001:2001  ack 1
        1.002  client > server  R.  1:1        ack 2001
        1.003  client > server  .   1:1        ack 1001
     )",
     "reset client", " > CLOSED", " > CLOSED"},
    {"a FIN beyond a hole",
     R"(
        1.000  client > server  F.  1:1      ack 1
        1.040  server > client  .   1:1      ack 2
        1.100  server > client  F.  501:501  ack 2
        1.101  client > server  .   2:2      ack 1
        1.400  server > client  .   1:501    ack 2
        1.401  client > server  .   2:2      ack 502
     )",
     "four-segment client", " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT", " > CLOSE-WAIT > LAST-ACK > CLOSED"},
    {"the FINs cross, and the first one is lost",
     R"(
        1.000  client > server  F.  1:1    ack 1
        1.010  server > client  F.  1:1    ack 1
        1.011  client > server  .   2:2    ack 2
        1.300  client > server  F.  1:1    ack 2
        1.340  server > client  .   2:2    ack 2
     )",
     "simultaneous", " > FIN-WAIT-1 > CLOSING > TIME-WAIT", " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT"},
    {"both FINs, then a reset",
     R"(
        1.000  client > server  F.  1:1    ack 1
        1.040  server > client  F.  1:1    ack 2
        1.041  client > server  .   2:2    ack 2
        1.060  server > client  R   2:2    win 0
     )",
     "merged client, reset server", " > FIN-WAIT-1 > TIME-WAIT > CLOSED", " > CLOSE-WAIT > LAST-ACK > CLOSED"},
};

} // namespace

class OpeningsClosingsTest : public QObject
{
    Q_OBJECT

private slots:
    void opens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("server");
        for (const OpeningRow &row : openings)
            QTest::newRow(row.name) << row.capture << row.opening << row.client << row.server;
    }

    void opens()
    {
        QFETCH(const QString, text);
        const Story story = storyOf(text.toStdString());
        QTEST(QString::fromUtf8(nameOf(story.summary.opening).data()), "opening");
        QTEST(pathOf(story, Side::client), "client");
        QTEST(pathOf(story, Side::server), "server");
    }

    void closes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("closing");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("server");
        for (const ClosingRow &row : closings)
            QTest::newRow(row.name) << QString(handshake) + row.capture << row.closing << QString(opened) + row.client
                                    << QString(accepted) + row.server;
    }

    void closes()
    {
        QFETCH(const QString, text);
        const Story story = storyOf(text.toStdString());
        QTEST(QString::fromStdString(nameOf(story.summary.closing)), "closing");
        QTEST(pathOf(story, Side::client), "client");
        QTEST(pathOf(story, Side::server), "server");
    }

    /// The FIN was lost before the capture point: the number that the answer to the other FIN begins with tells.
    void aFinThatWasLostFirstStillCounts()
    {
        const std::string opened = "0.000  client > server  S   0:0  win 64240 <mss 1460,sackOK>\n"
                                   "0.020  server > client  S.  0:0  ack 1 <mss 1460,sackOK>\n"
                                   "0.021  client > server  .   1:1  ack 1\n"
                                   "0.100  client > server  F.  1:1  ack 1\n";
        const auto closingOf = [&](const std::string &rest) {
            return QString::fromStdString(nameOf(storyOf(opened + rest).summary.closing));
        };
        const std::string fin = "0.500  server > client  F.  1:1  ack 2\n0.501  client > server  .   2:2  ack 2\n";
        QCOMPARE(closingOf("0.120  server > client  .   2:2  ack 2\n" + fin), QStringLiteral("simultaneous"));
        QCOMPARE(closingOf("0.400  client > server  F.  1:1  ack 1\n"
                           "0.420  server > client  .   2:2  ack 2 <nop,nop,sack 1:2>\n"
                           + fin),
                 QStringLiteral("merged client"));
        QCOMPARE(closingOf("0.120  server > client  .   1:1  ack 2\n" + fin), QStringLiteral("four-segment client"));
    }

    /// The rungs go through the states of the paths, on both sides, however it closed.
    void theLadderGoesThroughThePaths_data() { closes_data(); }

    void theLadderGoesThroughThePaths()
    {
        QFETCH(const QString, text);
        const Story story = storyOf(text.toStdString());
        for (const Side side : {Side::client, Side::server}) {
            const TcpState last = story.rungs.back().states[side];
            QVERIFY(pathOf(story, side).endsWith(QString::fromUtf8(nameOf(last).data())));
            StatePath path;
            for (const Rung &rung : story.rungs) {
                for (const TcpState passed : story.passed(rung, side))
                    path.add(passed);
                path.add(rung.states[side]);
            }
            QCOMPARE(path.bits(), story.summary.path[side].bits());
        }
    }
};

QTEST_APPLESS_MAIN(OpeningsClosingsTest)
#include "tst_openings_closings.moc"
