// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/stream_search.h"
#include "tests/support/capture_file.h"

#include <QTest>

#include <initializer_list>
#include <string>
#include <utility>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr std::string_view opening = R"(
    0.000  client > server  S   0:0   win 64240 <mss 1460>
    0.010  server > client  S.  0:0   ack 1 <mss 1460>
    0.011  client > server  .   1:1   ack 1
)";

constexpr const char *bodies[] = {"unknown", "none", "length", "chunked", "until close", "other"};

/// Segments that carry these texts, one after the other.
std::string sent(std::initializer_list<std::pair<Side, std::string_view>> texts)
{
    std::string lines;
    BySide<std::size_t> next{1, 1};
    for (const auto &[side, text] : texts) {
        const QByteArray hex = QByteArray(text.data(), static_cast<qsizetype>(text.size())).toHex();
        const std::size_t end = next[side] + text.size();
        lines += "1.0 " + std::string(side == Side::client ? "client > server" : "server > client") + " P. "
                 + std::to_string(next[side]) + ':' + std::to_string(end) + " ack " + std::to_string(next.other(side))
                 + " data @" + hex.toStdString() + '\n';
        next[side] = end;
    }
    return lines;
}

/// A connection's stream, with the file that it is read from.
class Made
{
public:
    explicit Made(std::string_view rest)
        : m_file(capture(std::string(opening) + std::string(rest)))
        , session(loaded(m_file))
        , index(indexStream(*session, {0}).value_or(nullptr))
        , reader(session, index)
    { }

    QByteArray bytes(const StreamRange &range)
    {
        Bytes read;
        if (!reader.read(range, read))
            return "not read";
        return {reinterpret_cast<const char *>(read.data()), static_cast<qsizetype>(read.size())};
    }
    QByteArray whole(Side side) { return bytes({side, 0, index->size[side]}); }
    /// "0 #4", "3 hole": each piece, frames as a person counts them.
    QStringList pieces(Side side) const
    {
        QStringList all;
        for (const StreamPiece &piece : index->pieces[side]) {
            const QString from =
                piece.frame.isValid() ? QStringLiteral(" #%1").arg(frameNumber(piece.frame)) : QString();
            all += QString::number(piece.offset) + from + (piece.isHole() ? QStringLiteral(" hole") : QString());
        }
        return all;
    }
    /// "client 0+5": each run.
    QStringList runs() const
    {
        QStringList all;
        for (const StreamRun &run : index->runs)
            all += QStringLiteral("%1 %2+%3")
                       .arg(QString::fromLatin1(nameOf(run.side).data()))
                       .arg(run.offset)
                       .arg(run.length);
        return all;
    }

private:
    CaptureFile m_file;

public:
    SessionPtr session;
    StreamIndexPtr index;
    StreamReader reader;
};

} // namespace

class StreamIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void theBytesOfBothSidesInTheOrderSent()
    {
        Made made(R"(
            0.020  client > server  P.  1:6    ack 1   data "hello"
            0.030  server > client  P.  1:4    ack 6   data "who"
            0.040  client > server  P.  6:8    ack 4   data "me"
            0.041  client > server  P.  8:11   ack 4   data "you"
        )");
        QVERIFY(made.index && made.index->isComplete);
        QCOMPARE(made.whole(Side::client), QByteArray("hellomeyou"));
        QCOMPARE(made.whole(Side::server), QByteArray("who"));
        QCOMPARE(made.runs(), (QStringList{"client 0+5", "server 0+3", "client 5+5"}));
        QCOMPARE(made.pieces(Side::client), (QStringList{"0 #4", "5 #6", "7 #7"}));
        QCOMPARE(made.bytes({Side::client, 3, 5}), QByteArray("lomey"));
        QCOMPARE(frameNumber(made.index->frameAt(Side::client, 6)), std::uint64_t{6});
        QCOMPARE(made.index->rangeOf(FrameId{6}).value(), (StreamRange{Side::client, 7, 3}));
        QVERIFY(!made.index->rangeOf(FrameId{0}));
        QCOMPARE(made.index->runAt(Side::client, 4), std::size_t{0});
        QCOMPARE(made.index->runAt(Side::client, 5), std::size_t{2});
        QCOMPARE(made.index->runAt(Side::server, 2), std::size_t{1});
    }

    void whatArrivesLateIsInItsPlace()
    {
        Made made(R"(
            0.020  client > server  P.  4:7    ack 1   data "def"
            0.021  client > server  P.  1:4    ack 1   data "abc"
        )");
        QCOMPARE(made.whole(Side::client), QByteArray("abcdef"));
        QCOMPARE(made.pieces(Side::client), (QStringList{"0 #5", "3 #4"}));
    }

    void whatWasNotCapturedIsAHole()
    {
        Made made(R"(
            0.020  client > server  P.  1:4    ack 1   data "abc"
            0.022  client > server  P.  9:12   ack 1   data "xyz"
            0.030  server > client  .   1:1    ack 12
            0.040  client > server  P.  12:22  ack 1   snap 57
        )");
        QCOMPARE(made.pieces(Side::client), (QStringList{"0 #4", "3 hole", "8 #5", "11 #7", "14 #7 hole"}));
        QCOMPARE(made.index->size[Side::client], std::uint64_t{21});
        QCOMPARE(made.index->missing[Side::client], std::uint64_t{12});
        QCOMPARE(made.bytes({Side::client, 1, 9}), QByteArray("bc\0\0\0\0\0xy", 9));
    }

    void whatWasSentAgainAndDiffersHasBothForms()
    {
        Made made(R"(
            0.020  client > server  P.  1:9    ack 1   data "password"
            0.300  client > server  P.  1:9    ack 1   data "paSSwOrd"
            0.500  client > server  P.  1:9    ack 1   data "password"
        )");
        QCOMPARE(made.whole(Side::client), QByteArray("password"));
        QCOMPARE(made.index->conflicts.size(), std::size_t{1});
        const StreamConflict &conflict = made.index->conflicts.front();
        QCOMPARE(conflict.offset, std::uint64_t{2});
        QCOMPARE(conflict.length, std::uint32_t{4});
        QCOMPARE(frameNumber(conflict.first), std::uint64_t{4});
        QCOMPARE(frameNumber(conflict.second), std::uint64_t{5});
        Bytes other;
        QVERIFY(made.reader.read(conflict, other));
        QCOMPARE(std::string(other.begin(), other.end()), std::string("SSwO"));
        QCOMPARE(made.index->rangeOf(FrameId{5}).value(), (StreamRange{Side::client, 0, 8}));
    }

    void messagesOfHttpAreFound()
    {
        Made made(sent({{Side::client, "HEAD /a HTTP/1.1\r\nHost: x\r\n"},
                        {Side::client, "\r\nGET /b HTTP/1.1\r\n\r\nGE"},
                        {Side::client, "T /c HTTP/1.1\r\n\r\n"},
                        {Side::server, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"},
                        {Side::server, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x"},
                        {Side::server, "=1\r\nhello\r\n0\r\nA: b\r\n"},
                        {Side::server, "\r\n"},
                        {Side::server, "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n"},
                        {Side::server, "HTTP/1.1 "}}));
        const auto list = [&](Side side) {
            QStringList all;
            for (const HttpMessage &message : made.index->messages[side])
                all += QStringLiteral("%1+%2 to %3 %4%5")
                           .arg(message.offset)
                           .arg(message.head)
                           .arg(message.end)
                           .arg(QString::fromLatin1(bodies[static_cast<std::size_t>(message.body)]))
                           .arg(message.isComplete ? QString() : QStringLiteral(" open"));
            return all;
        };
        QCOMPARE(list(Side::client), (QStringList{"0+29 to 29 none", "29+19 to 48 none", "48+19 to 67 none"}));
        // The first has no body, since HEAD was asked; the end of the last looks like a message and is none.
        QCOMPARE(list(Side::server), (QStringList{"0+40 to 40 none", "40+47 to 112 chunked", "112+45 to 166 length"}));
    }

    void anHttpMessageWithAGapIsFollowedPastIt()
    {
        // A body that is counted, and 4 bytes of it missing.
        const std::string first = sent({{Side::server, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"}});
        Made made(first + R"(
            1.1  server > client  P.  46:48  ack 1   data "xy"
            1.1  server > client  P.  48:66  ack 1   data "HTTP/1.1 304 None!"
            1.1  server > client  P.  66:70  ack 1   data @0d0a0d0a
            1.2  client > server  .   1:1    ack 70
        )");
        QCOMPARE(made.index->messages[Side::server].size(), std::size_t{2});
        QVERIFY(made.index->messages[Side::server][0].isComplete);
        QCOMPARE(made.index->messages[Side::server][1].offset, std::uint64_t{47});
    }

    void aPartIsKnownBeforeTheWhole()
    {
        std::string lines;
        for (int i = 0; i < 100; ++i) {
            const std::string begin = std::to_string(1 + 2 * i);
            lines += "1.0 client > server P. " + begin + ':' + std::to_string(3 + 2 * i) + " ack 1\n";
        }
        const CaptureFile file(capture(std::string(opening) + lines));
        const SessionPtr session = loaded(file);
        std::stop_source stop;
        std::size_t first = 0;
        const Result<StreamIndexPtr> part =
            indexStream(*session, {0}, stop.get_token(), [&](const StreamProgress &now) {
                if (first == 0 && now.index)
                    first = now.index->pieces[Side::client].size();
                stop.request_stop();
            });
        QCOMPARE(first, std::size_t{64});
        QVERIFY(part && !(*part)->isComplete);
        QCOMPARE((*part)->size[Side::client], std::uint64_t{128});
    }

    void oneSideIsWrittenWithoutItsGaps()
    {
        Made made(R"(
            0.020  client > server  P.  1:4    ack 1   data "abc"
            0.022  client > server  P.  9:12   ack 1   data "xyz"
            0.030  server > client  .   1:1    ack 12
        )");
        QByteArray written;
        const auto write = [&](ByteView bytes) {
            written.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            return true;
        };
        QVERIFY(writeSide(made.reader, Side::client, write).value());
        QCOMPARE(written, QByteArray("abcxyz"));
        QVERIFY(!writeSide(made.reader, Side::client, [](ByteView) { return false; }).value());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!writeSide(made.reader, Side::client, write, stop.get_token()).value());
    }

    void matchesAreFoundAcrossSegmentsAndNotAcrossGaps()
    {
        Made made(sent({{Side::client, "abcab"}, {Side::client, "cabX"}, {Side::server, "xABC"}}) + R"(
            1.1  client > server  P.  12:15  ack 5   data "bca"
            1.2  server > client  .   5:5    ack 15
        )");
        const auto found = [&](const StreamPattern &pattern, std::vector<Side> sides) {
            const Result<StreamMatches> matches = searchStream(made.reader, sides, pattern);
            QStringList all;
            for (const StreamRange &range : matches->ranges)
                all += QStringLiteral("%1 %2+%3").arg(nameOf(range.side).data()).arg(range.offset).arg(range.length);
            return all;
        };
        const Bytes abc{'a', 'b', 'c'};
        const std::vector<Side> both{Side::client, Side::server};
        QCOMPARE(found(StreamPattern::bytes(abc), both), (QStringList{"client 0+3", "client 3+3"}));
        QCOMPARE(found(StreamPattern::bytes({'b', 'X'}), both), QStringList{"client 7+2"});
        QCOMPARE(found(StreamPattern::expression("a.c", false, true).value(), both),
                 (QStringList{"client 0+3", "client 3+3", "server 1+3"}));
        QCOMPARE(found(StreamPattern::expression("A.C", true, true).value(), both), QStringList{"server 1+3"});
        QCOMPARE(found(StreamPattern::expression("x|$", true, true).value(), {Side::server}),
                 QStringList{"server 0+1"});
        QVERIFY(!StreamPattern::expression("(a", true, true));
    }

    void aLongStreamIsSearchedBlockByBlock()
    {
        // Matches lie across every place where one block ends and the next begins.
        std::vector<std::pair<Side, std::string>> texts;
        std::string text;
        std::size_t expected = 0;
        for (int i = 0; i < 2500; ++i) {
            text = std::string(1200, 'x');
            text.replace(static_cast<std::size_t>(i) * 7 % 1100, 6, "needle");
            ++expected;
            texts.emplace_back(Side::client, text);
        }
        std::string lines;
        std::size_t next = 1;
        for (const auto &[side, part] : texts) {
            lines += "1.0 client > server . " + std::to_string(next) + ':' + std::to_string(next + part.size())
                     + " ack 1 data \"" + part + "\"\n";
            next += part.size();
        }
        Made made(lines);
        const Bytes needle{'n', 'e', 'e', 'd', 'l', 'e'};
        std::uint64_t reported = 0;
        const Result<StreamMatches> bytes = searchStream(made.reader, {Side::client}, StreamPattern::bytes(needle), {},
                                                         [&](std::uint64_t done, std::uint64_t) { reported = done; });
        QCOMPARE(bytes->count, std::uint64_t{expected});
        QCOMPARE(bytes->ranges.size(), expected);
        QCOMPARE(reported, made.index->size[Side::client]);
        const Result<StreamMatches> expression =
            searchStream(made.reader, {Side::client}, StreamPattern::expression("ne+dle", true, true).value());
        QVERIFY(expression->ranges == bytes->ranges);
        std::stop_source stop;
        const Result<StreamMatches> part =
            searchStream(made.reader, {Side::client}, StreamPattern::bytes(needle), stop.get_token(),
                         [&](std::uint64_t, std::uint64_t) { stop.request_stop(); });
        QVERIFY(!part->isComplete && part->count < expected);
    }
};

QTEST_APPLESS_MAIN(StreamIndexTest)
#include "tst_stream_index.moc"
