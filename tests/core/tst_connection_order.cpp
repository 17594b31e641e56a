// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_order.h"
#include "tests/support/capture_file.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// Connection 0 is long and has a retransmission; 1 is refused; 2 is one segment from the middle of a connection.
constexpr auto threeConnections = R"(
    second 192.0.2.9:50000
    third  192.0.2.5:60000
    0.000  client > server  S   0:0    win 64240
    0.010  second > server  S   0:0    win 64240
    0.020  server > second  R.  0:0    ack 1
    0.040  server > client  S.  0:0    ack 1 win 64240
    0.041  client > server  .   1:1    ack 1
    0.050  client > server  P.  1:101  ack 1
    0.100  third > server   .   1:1    ack 1
    0.400  client > server  P.  1:101  ack 1
    0.440  server > client  .   1:1    ack 101
)";

QString numbers(const ConnectionListPtr &connections)
{
    QStringList texts;
    for (const ConnectionId id : *connections)
        texts.append(QString::number(id.value));
    return texts.join(u' ');
}

} // namespace

class TestConnectionOrder : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyHasItsOrder();
    void alikeConnectionsStayInTheirOrder();
    void aStoppedSortGivesNothing();
    void framesAreFoundInSteps();
};

void TestConnectionOrder::everyKeyHasItsOrder()
{
    const test::CaptureFile file(test::capture(threeConnections));
    const SessionPtr session = test::loaded(file);
    QCOMPARE(session->connectionCount(), 3U);
    const auto ascending = [&](ConnectionKey key) { return numbers(sortedConnections(*session, key, false, {})); };
    const auto descending = [&](ConnectionKey key) { return numbers(sortedConnections(*session, key, true, {})); };
    QCOMPARE(ascending(ConnectionKey::number), u"0 1 2"_s);
    QCOMPARE(descending(ConnectionKey::number), u"2 1 0"_s);
    QCOMPARE(ascending(ConnectionKey::client), u"0 2 1"_s); // 192.0.2.1, .5, .9
    QCOMPARE(ascending(ConnectionKey::frames), u"2 1 0"_s);
    QCOMPARE(descending(ConnectionKey::duration), u"0 1 2"_s);
    QCOMPARE(descending(ConnectionKey::clientBytes), u"0 1 2"_s);
    QCOMPARE(descending(ConnectionKey::handshake), u"0 1 2"_s);
    QCOMPARE(descending(ConnectionKey::retransmissions), u"0 1 2"_s);
    QCOMPARE(descending(ConnectionKey::resets), u"1 0 2"_s);
    QCOMPARE(valueOf(*session, {0}, ConnectionKey::clientBytes), 100);
    QCOMPARE(valueOf(*session, {0}, ConnectionKey::retransmissions), 1);
    QCOMPARE(valueOf(*session, {0}, ConnectionKey::duration), 440000000);
    QCOMPARE(valueOf(*session, {0}, ConnectionKey::handshake), 41000000);
    QCOMPARE(valueOf(*session, {2}, ConnectionKey::handshake), -1);
}

void TestConnectionOrder::alikeConnectionsStayInTheirOrder()
{
    const test::CaptureFile file(test::capture(threeConnections));
    const SessionPtr session = test::loaded(file);
    QCOMPARE(numbers(sortedConnections(*session, ConnectionKey::server, false, {})), u"0 1 2"_s);
    QCOMPARE(numbers(sortedConnections(*session, ConnectionKey::server, true, {})), u"0 1 2"_s);
    QCOMPARE(numbers(sortedConnections(*session, ConnectionKey::zeroWindows, true, {})), u"0 1 2"_s);
}

void TestConnectionOrder::aStoppedSortGivesNothing()
{
    const test::CaptureFile file(test::capture(threeConnections));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!sortedConnections(*test::loaded(file), ConnectionKey::frames, false, stop.get_token()));
}

void TestConnectionOrder::framesAreFoundInSteps()
{
    const test::CaptureFile file(test::capture(threeConnections));
    const SessionPtr session = test::loaded(file);
    const FrameListPtr all = framesOfConnection(*session, {0}, nullptr, 0, {});
    QCOMPARE(*all, session->framesOf({0}));
    QCOMPARE(all->size(), 6U);
    const auto begun = std::make_shared<const FrameList>(FrameList{FrameId{0}, FrameId{3}});
    QCOMPARE(*framesOfConnection(*session, {0}, begun, 4, {}), *all);
    QVERIFY(framesOfConnection(*session, {7}, nullptr, 0, {})->empty());
}

} // namespace rungs

QTEST_APPLESS_MAIN(rungs::TestConnectionOrder)
#include "tst_connection_order.moc"
