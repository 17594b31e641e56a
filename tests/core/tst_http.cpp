// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/http.h"
#include "core/text/field_value.h"
#include "tests/support/packet_builder.h"
#include "tests/support/stored_frames.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

/// A segment from the client whose payload is @p text; \r and \n are written as in C.
DecodedFrame segment(const std::string &hexPayload)
{
    const Capture built = capture("0.0 client > server P. 1:" + std::to_string(1 + hexPayload.size() / 2)
                                  + " ack 1 data @" + hexPayload + "\n");
    const Bytes &frame = built.frames.at(0).bytes;
    return FrameDecoder::decode({frame, static_cast<std::uint32_t>(frame.size()), LinkType::ethernet, 0});
}

std::string hexOf(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        digits += QByteArray(1, c).toHex().toStdString();
    return digits;
}

std::string value(const DecodedFrame &frame, std::string_view key, std::size_t occurrence = 0)
{
    const std::uint32_t node = frame.find(key, occurrence);
    return node == DecodedFrame::noNode ? "none" : plainValue(frame, node);
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private slots:
    void theClassroomRequestAndAnswer();
    void whatBeginsAMessage();
    void aHeadWithoutEnd();
    void aBodyIsData();
    void startLineInAFewWords();
};

void TestHttp::theClassroomRequestAndAnswer()
{
    const auto frames = storedFrames(std::string(RUNGS_SAMPLES) + "/http.pcap");
    const DecodedFrame request = FrameDecoder::decode(frames.at(3).input());
    QCOMPARE(value(request, "http.request.method"), std::string("GET"));
    QCOMPARE(value(request, "http.request.uri"), std::string("/"));
    QCOMPARE(value(request, "http.request.version"), std::string("HTTP/1.1"));
    QCOMPARE(value(request, "http.request.line", 0), std::string("Host: bilibili.com"));
    const DecodedFrame answer = FrameDecoder::decode(frames.at(4).input());
    QCOMPARE(value(answer, "http.response.code"), std::string("301"));
    QCOMPARE(value(answer, "http.response.phrase"), std::string("Moved Permanently"));
    QVERIFY(answer.find("data") != DecodedFrame::noNode);
}

void TestHttp::whatBeginsAMessage()
{
    QVERIFY(http::beginsMessage(bytesOf("GET /")));
    QVERIFY(http::beginsMessage(bytesOf("HTTP/1.0 200 OK")));
    QVERIFY(http::beginsMessage(bytesOf("M-SEARCH * HTTP/1.1")));
    QVERIFY(http::beginsMessage(bytesOf("PROPFIND /dav/ HTTP/1.1\r\nDepth: 1\r\n")));
    QVERIFY(http::beginsMessage(bytesOf("GET /goes-on-in-the-next-segm")));
    QVERIFY(!http::beginsMessage(bytesOf("OPTIONS sip:a@example.org SIP/2.0\r\n")));
    QVERIFY(!http::beginsMessage(bytesOf("OPTIONS rtsp://example.org/ RTSP/1.0\r\n")));
    QVERIFY(!http::beginsMessage(bytesOf("GET STREAM")));
    QVERIFY(!http::beginsMessage(bytesOf("GET")));
    QVERIFY(!http::beginsMessage(bytesOf("GETTING on")));
    QVERIFY(!http::beginsMessage(bytesOf("get /")));
    QVERIFY(!http::beginsMessage(bytesOf("PRI * HTTP/2.0")));
    QVERIFY(!http::beginsMessage({}));
}

void TestHttp::aHeadWithoutEnd()
{
    const DecodedFrame frame = segment(hexOf("GET /a b HTTP/1.1\nHost: x\r\nAcc"));
    QCOMPARE(value(frame, "http.request.uri"), std::string("/a"));
    QCOMPARE(value(frame, "http.request.version"), std::string("b HTTP/1.1"));
    QCOMPARE(value(frame, "http.request.line", 1), std::string("Acc"));
    QCOMPARE(frame.find("http.head.end"), DecodedFrame::noNode);
    const DecodedFrame bare = segment(hexOf("GET "));
    QCOMPARE(value(bare, "http.request.method"), std::string("GET"));
}

void TestHttp::aBodyIsData()
{
    const DecodedFrame frame = segment(hexOf("POST / HTTP/1.1\r\n\r\nbody"));
    const std::uint32_t data = frame.find("data");
    QVERIFY(data != DecodedFrame::noNode);
    QCOMPARE(frame.nodes()[data].bits.width, 32U);
    QVERIFY(frame.find("http.head.end") != DecodedFrame::noNode);
}

void TestHttp::startLineInAFewWords()
{
    QCOMPARE(http::startLine(bytesOf("GET / HTTP/1.1\r\nHost: x")), std::string("GET / HTTP/1.1"));
    QCOMPARE(http::startLine(bytesOf("HTTP/1.1 301 Moved Permanently\r\n")), std::string("301 Moved Permanently"));
    QCOMPARE(http::startLine(bytesOf("PUT /caf\xc3\xa9 HTTP/1.1\r\n")), std::string("PUT /caf.. HTTP/1.1"));
    QCOMPARE(http::startLine(bytesOf("GET /" + std::string(5000, 'a'))).size(), std::size_t{200});
    QCOMPARE(http::startLine(bytesOf("HTTP/1.")), std::string());
    QCOMPARE(http::startLine(bytesOf("data")), std::string());
    QCOMPARE(http::headLength(bytesOf("GET / HTTP/1.1\r\nA: b\r\n\r\nrest")), 24U);
}

QTEST_APPLESS_MAIN(TestHttp)
#include "tst_http.moc"
