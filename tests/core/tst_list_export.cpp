// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/connection_list.h"
#include "core/export/packet_list.h"
#include "tests/support/capture_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr auto conversation = R"(
    second 192.0.2.9:50000
    0.000  client > server  S   0:0     win 64240
    0.010  second > server  S   0:0     win 64240
    0.020  server > second  R.  0:0     ack 1
    0.040  server > client  S.  0:0     ack 1 win 64240
    0.041  client > server  .   1:1     ack 1
    0.050  client > server  P.  1:101   ack 1
    0.400  client > server  P.  1:101   ack 1
)";

using Kind = PacketListColumn::Kind;

std::shared_ptr<const filter::Expression> expression(const char *text)
{
    return std::make_shared<const filter::Expression>(filter::Expression::compile(text).value());
}

PacketListRequest requestOf(const SessionPtr &session, std::vector<PacketListColumn> columns)
{
    PacketListRequest request;
    request.session = session;
    request.count = session->frameCount();
    request.frameAt = [](std::uint32_t row) { return FrameId{row}; };
    request.columns = std::move(columns);
    request.timeText = [](FrameId frame) { return "time " + std::to_string(frameNumber(frame)); };
    request.text = [](const Phrase &phrase) { return english(phrase); };
    return request;
}

QByteArray written(const PacketListRequest &request)
{
    QByteArray text;
    const auto sink = [&text](std::string_view part) {
        text.append(part.data(), static_cast<qsizetype>(part.size()));
        return true;
    };
    if (!writePacketList(request, {}, {}, sink))
        qFatal("the list was not written");
    return text;
}

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

private slots:
    void cellsOfCsvAreQuotedWhereTheyMustBe();
    void packetsAsTheyAreListed();
    void theOrderIsThatOfTheList();
    void numbersAreNumbersInJson();
    void aStoppedListIsNotWhole();
    void connectionsAsTheyAreListed();
};

void TestListExport::cellsOfCsvAreQuotedWhereTheyMustBe()
{
    QCOMPARE(escapedForCsv("plain text"), std::string("plain text"));
    QCOMPARE(escapedForCsv("a,b"), std::string("\"a,b\""));
    QCOMPARE(escapedForCsv("say \"a\""), std::string("\"say \"\"a\"\"\""));
    QCOMPARE(escapedForCsv("two\nlines"), std::string("\"two\nlines\""));
    QCOMPARE(escapedForCsv(" spaced"), std::string("\" spaced\""));
    QCOMPARE(escapedForCsv("\xff"), std::string("\xef\xbf\xbd"));
}

void TestListExport::packetsAsTheyAreListed()
{
    const test::CaptureFile file(test::capture(conversation));
    const SessionPtr session = test::loaded(file);
    const QByteArray text =
        written(requestOf(session, {{Kind::number, "No."},
                                    {Kind::time, "Time"},
                                    {Kind::source, "Source"},
                                    {Kind::flags, "Flags"},
                                    {Kind::sequence, "Seq"},
                                    {Kind::marks, "Mark"},
                                    {Kind::action, "What, and why"},
                                    {Kind::expression, "Ports", true, expression("tcp.port")},
                                    {Kind::expression, "Delta", true, expression("tcp.time_delta")}}));
    const QList<QByteArray> lines = text.split('\n');
    QCOMPARE(lines.size(), 9); // the titles, seven frames, and what is after the last line end
    QCOMPARE(lines[0], QByteArray("No.,Time,Source,Flags,Seq,Mark,\"What, and why\",Ports,Delta"));
    QCOMPARE(lines[1], QByteArray("1,time 1,192.0.2.1:40000,SYN,0,,\"SYN: opens, initial sequence number 1000\","
                                  "\"40000,80\",0.000000000"));
    // What only the connection shows.
    QVERIFY2(lines[7].startsWith("7,time 7,192.0.2.1:40000,PSH ACK,1,Retransmission,"), lines[7]);
    QVERIFY2(lines[7].contains("#6") && lines[7].endsWith("0.350000000"), lines[7]);
}

void TestListExport::theOrderIsThatOfTheList()
{
    const test::CaptureFile file(test::capture(conversation));
    PacketListRequest request = requestOf(test::loaded(file), {{Kind::number, "No."}, {Kind::action, "What"}});
    request.count = 2;
    request.frameAt = [](std::uint32_t row) { return FrameId{row == 0 ? 4U : 0U}; };
    QCOMPARE(written(request), QByteArray("No.,What\n5,Acknowledges #4: connection established\n"
                                          "1,\"SYN: opens, initial sequence number 1000\"\n"));
}

void TestListExport::numbersAreNumbersInJson()
{
    const test::CaptureFile file(test::capture(conversation));
    PacketListRequest request =
        requestOf(test::loaded(file), {{Kind::number, "No."},
                                       {Kind::payloadLength, "Len"},
                                       {Kind::expression, "Bits", true, expression("tcp.len * 8")}});
    request.format = RecordFormat::json;
    const QJsonArray rows = QJsonDocument::fromJson(written(request)).array();
    QCOMPARE(rows.size(), 7);
    QCOMPARE(rows[5].toObject(), QJsonObject({{u"No."_s, 6}, {u"Len"_s, 100}, {u"Bits"_s, 800}}));
}

void TestListExport::aStoppedListIsNotWhole()
{
    const test::CaptureFile file(test::capture(conversation));
    const PacketListRequest request = requestOf(test::loaded(file), {{Kind::number, "No."}});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!writePacketList(request, stop.get_token(), {}, [](std::string_view) { return true; }));
    QVERIFY(!writePacketList(request, {}, {}, [](std::string_view) { return false; }));
}

void TestListExport::connectionsAsTheyAreListed()
{
    const test::CaptureFile file(test::capture(conversation));
    CaptureNotes notes;
    notes.set(FrameId{0}, {false, "", {}, "curl (1234)"});
    const SessionPtr session = withNotes(*test::loaded(file), std::make_shared<const CaptureNotes>(notes));
    ConnectionListRequest request;
    request.session = session;
    request.order = std::make_shared<const ConnectionList>(ConnectionList{ConnectionId{1}, ConnectionId{0}});
    request.count = 2;
    request.columns = {{ConnectionKey::number, "No."},       {ConnectionKey::client, "Client"},
                       {ConnectionKey::opening, "Opening"},  {ConnectionKey::frames, "Frames"},
                       {ConnectionKey::duration, "Seconds"}, {ConnectionKey::handshake, "RTT ms"},
                       {ConnectionKey::program, "Program"},  {ConnectionKey::limit, "Limited by"}};
    request.text = [](const Phrase &phrase) { return english(phrase); };
    QByteArray text;
    QVERIFY(writeConnectionList(request, {}, {}, [&text](std::string_view part) {
        text.append(part.data(), static_cast<qsizetype>(part.size()));
        return true;
    }));
    const QList<QByteArray> lines = text.split('\n');
    QCOMPARE(lines[0], QByteArray("No.,Client,Opening,Frames,Seconds,RTT ms,Program,Limited by"));
    QVERIFY2(lines[1].startsWith("1,192.0.2.9:50000,") && lines[1].endsWith(",2,0.010000,,,"), lines[1]);
    QVERIFY2(lines[2].startsWith("0,192.0.2.1:40000,") && lines[2].endsWith(",5,0.400000,41.000,curl (1234),"),
             lines[2]);
}

} // namespace rungs

QTEST_GUILESS_MAIN(rungs::TestListExport)
#include "tst_list_export.moc"
