// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"

#include <QProcess>
#include <QtTest>

using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray run(const QStringList &arguments, int expectedExit = 0)
{
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"), arguments);
    process.waitForFinished(60000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == expectedExit
               ? process.readAllStandardOutput()
               : "exit " + QByteArray::number(process.exitCode()) + ": " + process.readAllStandardError();
}

/// Two segments are on their way at once, one of them is lost, and each round trip takes another time.
constexpr const char *measured = R"(
    0.000  client > server  S   0:0    win 64240 <mss 1460,sackOK,TS val 1 ecr 0,nop,wscale 7>
    0.040  server > client  S.  0:0    ack 1 win 65160 <mss 1400,sackOK,TS val 1 ecr 1,nop,wscale 9>
    0.041  client > server  .   1:1    ack 1 <TS val 2 ecr 1>
    0.100  client > server  P.  1:101  ack 1 <TS val 3 ecr 1>
    0.120  server > client  .   1:1    ack 101 <TS val 2 ecr 3>
    0.200  client > server  .   101:301 ack 1 <TS val 4 ecr 2>
    0.201  client > server  P.  301:401 ack 1 <TS val 5 ecr 2>
    0.700  client > server  P.  301:401 ack 1 <TS val 6 ecr 2>
    0.760  server > client  .   1:1    ack 401 <TS val 3 ecr 6>
)";

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private slots:
    void columnsCanBeAskedFor()
    {
        const CaptureFile file(capture(measured));
        QStringList arguments{u"connections"_s, file.path()};
        for (const char *key :
             {"rtt.handshake", "rtt.min.client", "rtt.max.client", "rtt.min.server", "mss.client", "mss.server",
              "wscale.client", "wscale.server", "sack", "timestamps", "bytes.client", "bytes_sent.client",
              "bytes_sent.server", "in_flight.client", "retransmissions", "retransmission_rate.client"})
            arguments << u"-e"_s << QString::fromLatin1(key);
        const QList<QByteArray> lines = run(arguments).split('\n');
        QVERIFY(lines.size() > 1);
        // The segment that was sent twice gives no round trip (Karn); the server sent nothing to measure but its SYN.
        QCOMPARE(lines[1],
                 QByteArray("41000.000\t20000\t40000\t1000\t1460\t1400\t7\t9\tyes\tyes\t400\t500\t0\t300\t1\t0.1667"));
    }

    void theUsualColumnsComeUnasked()
    {
        const CaptureFile file(capture(measured));
        const QByteArray header = run({u"connections"_s, file.path()}).split('\n').first();
        QCOMPARE(header,
                 QByteArray("tcp.stream\tclient\tserver\tframes\tbytes.client\tbytes.server\tfirst\tlast\topening\t"
                            "closing\tstate.client\tstate.server\tpath.client\tpath.server\trtt.handshake\t"
                            "mss.client\tmss.server\twscale.client\twscale.server\tsack\tretransmissions\t"
                            "out_of_order\tduplicate_acks\tzero_windows\tresets"));
    }

    void anUnknownColumnIsRefused()
    {
        const CaptureFile file(capture(measured));
        QCOMPARE(run({u"connections"_s, file.path(), u"-e"_s, u"rtt.unknown"_s}, 2), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
