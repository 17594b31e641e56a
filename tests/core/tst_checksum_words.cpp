// SPDX-License-Identifier: GPL-3.0-or-later
//
// An Internet checksum word by word: which words, in which order, what they add up to, and what is said of it.
#include "core/decode/checksum_words.h"
#include "core/decode/frame_decoder.h"
#include "core/session/session.h"
#include "core/text/checksum_text.h"
#include "tests/support/captures.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rungs;
using namespace rungs::test;

namespace {

using Part = ChecksumWord::Part;
using Obstacle = ChecksumWords::Obstacle;
using FramePtr = std::shared_ptr<const DecodedFrame>;

// 192.0.2.1 to 192.0.2.2, a SYN without options.
const std::string syn4 = "45000028 0001 4000 4006 0000 c0000201 c0000202 1389 0050 00000001 00000000 5002 ffff";
const std::string hosts6 = "20010db8000000000000000000000001 20010db8000000000000000000000002";

FramePtr decoded(const std::string &digits, std::uint32_t missing = 0)
{
    const Bytes frame = hex(digits);
    return std::make_shared<const DecodedFrame>(
        FrameDecoder::decode({frame, static_cast<std::uint32_t>(frame.size()) + missing, LinkType::raw, 0}));
}

/// Of the last layer of @p protocol.
ChecksumWords wordsOf(const FramePtr &frame, Protocol protocol)
{
    for (std::size_t i = frame->layers().size(); i > 0; --i) {
        if (frame->layers()[i - 1].protocol == protocol)
            return {frame, i - 1};
    }
    qFatal("the frame has no such layer");
}

ChecksumWords wordsOf(const std::string &digits, Protocol protocol, std::uint32_t missing = 0)
{
    return wordsOf(decoded(digits, missing), protocol);
}

/// "1806 counted as 0000: 63dc + carry, Checksum ..." a line a word: bytes, word, sum, carry, name.
QStringList print(const ChecksumWords &words)
{
    QStringList lines;
    for (std::size_t i = 0; i < words.count(); ++i) {
        const ChecksumWord word = words.at(i);
        lines.append(
            QString::asprintf("%02x%s %04x %04x%s ", word.octets[0],
                              word.octetCount == 2 ? QString::asprintf("%02x", word.octets[1]).toLatin1().data() : "",
                              word.value, word.sum, word.hasCarry ? "+" : "")
            + QString::fromStdString(english(wordName(words, word))));
    }
    return lines;
}

QString said(const ChecksumWords &words)
{
    QStringList sentences;
    for (const Phrase &sentence : checksumSentences(words, {}))
        sentences.append(QString::fromStdString(english(sentence)));
    return sentences.join(u' ');
}

} // namespace

class TestChecksumWords : public QObject
{
    Q_OBJECT

private slots:
    void theExampleOfTheRfc();
    void tcpOverIpv4();
    void tcpOverIpv6();
    void theFinalDestinationCounts();
    void anOddByteIsPadded();
    void optionsAreNamed();
    void offloaded();
    void oneBitChanged();
    void whatIsNotCaptured();
    void fragmentsAndQuotes();
    void udpWithoutOne();
    void twoZeros();
    void nothingButZeros();
    void anIpv4Header();
    void fieldsLeadToTheirWords();
    void aLongSegmentIsSummedAnywhere();
    void agreesWithTheCheckOfEachFrame_data() { addCaptures(); }
    void agreesWithTheCheckOfEachFrame();
};

void TestChecksumWords::theExampleOfTheRfc()
{
    // RFC 1071 3: 0001 f203 f4f5 f6f7, in an ICMP message whose other words are 0.
    const ChecksumWords words = wordsOf("45000024 0001 0000 4001 0000 c0000201 c0000202 0000 220d 00000000"
                                        "0001 f203 f4f5 f6f7",
                                        Protocol::icmp);
    QCOMPARE(print(words).mid(4),
             (QStringList{u"0001 0001 0001 Data, bytes 0 and 1"_s, //
                          u"f203 f203 f204 Data, bytes 2 and 3"_s, u"f4f5 f4f5 e6fa+ Data, bytes 4 and 5"_s,
                          u"f6f7 f6f7 ddf2+ Data, bytes 6 and 7"_s}));
    QCOMPARE(words.pseudoCount(), 0U);
    QCOMPARE(words.sum(), std::uint16_t{0xddf2});
    QCOMPARE(words.carries(), 2U);
    QCOMPARE(words.checksum(), std::uint16_t{0x220d});
    QCOMPARE(words.result().status, ChecksumStatus::good);
    QCOMPARE(said(words), u"The words add up to 0xddf2, with 2 carries added at the low end; the complement of that is "
                          u"0x220d. The field holds 0x220d: they agree."_s);
}

void TestChecksumWords::tcpOverIpv4()
{
    const ChecksumWords words = wordsOf(syn4 + "1805 0000", Protocol::tcp);
    QCOMPARE(print(words), (QStringList{
                               u"c000 c000 c000 Source address, word 1 of 2"_s,
                               u"0201 0201 c201 Source address, word 2 of 2"_s,
                               u"c000 c000 8202+ Destination address, word 1 of 2"_s,
                               u"0202 0202 8404 Destination address, word 2 of 2"_s,
                               u"0006 0006 840a Zero and protocol 6 (TCP)"_s,
                               u"0014 0014 841e TCP length: 20 bytes"_s,
                               u"1389 1389 97a7 Source port"_s,
                               u"0050 0050 97f7 Destination port"_s,
                               u"0000 0000 97f7 Sequence number, word 1 of 2"_s,
                               u"0001 0001 97f8 Sequence number, word 2 of 2"_s,
                               u"0000 0000 97f8 Acknowledgment number, word 1 of 2"_s,
                               u"0000 0000 97f8 Acknowledgment number, word 2 of 2"_s,
                               u"5002 5002 e7fa Data offset, Reserved, Flags"_s,
                               u"ffff ffff e7fa+ Window"_s,
                               u"1805 0000 e7fa Checksum, counted as 0"_s,
                               u"0000 0000 e7fa Urgent pointer"_s,
                           }));
    QCOMPARE(words.checksum(), std::uint16_t{0x1805});
    QCOMPARE(words.pseudoCount(), 6U);
    QCOMPARE(words.headerCount(), 10U);
    QCOMPARE(words.dataCount(), 0U);
    // The bytes of a word are those of the frame; the length stands nowhere.
    QCOMPARE(words.at(1).bits, bytes(14, 2));
    QCOMPARE(words.at(4).bits, bytes(9, 1));
    QVERIFY(words.at(5).bits.isEmpty());
    QCOMPARE(words.at(14).bits, bytes(36, 2));
    QCOMPARE(QString::fromStdString(english(additionText(words.at(2)))),
             u"0xc201 + 0xc000 = 0x18201, with its carry added 0x8202"_s);
    QCOMPARE(QString::fromStdString(english(additionText(words.at(1)))), u"0xc000 + 0x0201 = 0xc201"_s);
}

void TestChecksumWords::tcpOverIpv6()
{
    const ChecksumWords words =
        wordsOf("60000000 0014 06 40" + hosts6 + "1389 0050 00000001 00000000 5002 ffff 0000 0000", Protocol::tcp);
    QCOMPARE(words.pseudoCount(), 20U);
    const QStringList lines = print(words);
    QCOMPARE(lines[7], u"0001 0001 2dba Source address, word 8 of 8"_s);
    QCOMPARE(lines.mid(15, 5), (QStringList{u"0002 0002 5b75 Destination address, word 8 of 8"_s,
                                            u"0000 0000 5b75 TCP length: 20 bytes, word 1 of 2"_s,
                                            u"0014 0014 5b89 TCP length: 20 bytes, word 2 of 2"_s,
                                            u"0000 0000 5b89 Zero"_s, //
                                            u"0006 0006 5b8f Zero and protocol 6 (TCP)"_s}));
    QCOMPARE(words.at(19).bits, bytes(6, 1));
    QCOMPARE(words.result().expected, words.checksum());
}

void TestChecksumWords::theFinalDestinationCounts()
{
    // RFC 8200 8.1: one stop is left, at ...:3, so that the sum is over ...:3 in place of ...:2.
    const ChecksumWords words = wordsOf("60000000 0020 2b 40" + hosts6
                                            + "3a02 0001 00000000 20010db8000000000000000000000003"
                                              "8000 2444 0001 0002",
                                        Protocol::icmpv6);
    QCOMPARE(print(words)[15].section(u' ', 3), u"Final destination, word 8 of 8"_s);
    QCOMPARE(words.at(15).value, std::uint16_t{3});
    QCOMPARE(words.at(15).bits, bytes(40 + 8 + 14, 2));
    QCOMPARE(words.at(19).bits, bytes(40, 1)); // the next header of the routing header
    QCOMPARE(words.result().status, ChecksumStatus::good);
    QCOMPARE(words.checksum(), std::uint16_t{0x2444});
}

void TestChecksumWords::anOddByteIsPadded()
{
    const std::string header = "4500001f 0001 0000 4001 0000 c0000201 c0000202 0800 0000 0001 0002";
    const ChecksumWords words = wordsOf(header + "616263", Protocol::icmp);
    QCOMPARE(print(words).mid(4), (QStringList{u"6162 6162 6965 Data, bytes 0 and 1"_s, //
                                               u"63 6300 cc65 Data, byte 2, and a zero byte"_s}));
    QCOMPARE(words.at(5).bits.byteCount(), 1U);
    QCOMPARE(words.result().expected, std::uint16_t{0x339a});
    QCOMPARE(words.checksum(), std::uint16_t{0x339a});
}

void TestChecksumWords::optionsAreNamed()
{
    const ChecksumWords words =
        wordsOf("45000034 0001 4000 4006 0000 c0000201 c0000202 1389 0050 00000001 00000000 8002 ffff 0000 0000"
                "020405b4 0103 0307 0402 0000",
                Protocol::tcp);
    QStringList names;
    for (std::size_t i = 16; i < words.count(); ++i)
        names.append(QString::fromStdString(english(wordName(words, words.at(i)))));
    QCOMPARE(names.size(), 6);
    QCOMPARE(names[0], u"Maximum segment size: Kind, Length"_s);
    QVERIFY2(names[1].startsWith(u"Maximum segment size"_s), qPrintable(names[1]));
    QVERIFY2(names[2].contains(u"Window scale: Kind"_s), qPrintable(names[2]));
    QVERIFY2(!names[4].isEmpty() && !names[5].isEmpty(), qPrintable(names.join(u'|')));
}

void TestChecksumWords::offloaded()
{
    const ChecksumWords words = wordsOf(syn4 + "841e 0000", Protocol::tcp);
    QCOMPARE(words.result().status, ChecksumStatus::partial);
    QCOMPARE(words.at(5).sum, words.result().found); // after the pseudo-header
    QVERIFY2(said(words).endsWith(u"The field holds 0x841e, the sum of the words of the pseudo-header. Only the sum of "
                                  u"the pseudo-header: the segment was captured before the network card of its sender "
                                  u"completed it."_s),
             qPrintable(said(words)));
    QCOMPARE(QString::fromStdString(english(storedText(words, {}))), u"0x841e partial (offloading)"_s);
}

void TestChecksumWords::oneBitChanged()
{
    QVERIFY(
        said(wordsOf(syn4 + "1805 0001", Protocol::tcp))
            .contains(u"The field holds 0x1805: they differ. The words add up to 0x0001 more than the field says: a "
                      u"single changed bit of that value would explain it."_s));
    // The other way round: the sequence number was 5.
    const std::string other = "45000028 0001 4000 4006 0000 c0000201 c0000202 1389 0050 00000005 00000000 5002 ffff";
    const ChecksumWords right = wordsOf(other + "0000 0000", Protocol::tcp);
    const std::string stored = QString::asprintf("%04x", right.checksum()).toStdString();
    const ChecksumWords changed = wordsOf(syn4 + stored + " 0000", Protocol::tcp);
    QCOMPARE(changed.difference(), std::uint16_t{0xffff - 4});
    QVERIFY2(said(changed).contains(u"0x0004 less than the field says: a single changed bit"_s),
             qPrintable(said(changed)));
    // Two of them.
    QVERIFY(said(wordsOf(syn4 + "1805 0003", Protocol::tcp))
                .contains(u"The words add up to 0x0003 more than the field says. "_s));
}

void TestChecksumWords::whatIsNotCaptured()
{
    const std::string header = "45000040 0001 4000 4006 0000 c0000201 c0000202 1389 0050 00000001 00000000 5002 ffff";
    const ChecksumWords words = wordsOf(header + "1805 0000 6162", Protocol::tcp, 22);
    QCOMPARE(words.obstacle(), Obstacle::notCaptured);
    QCOMPARE(words.covered(), 44U);
    QCOMPARE(words.captured(), 22U);
    QCOMPARE(words.dataCount(), 1U);
    QCOMPARE(QString::fromStdString(english(missingText(words))), u"Bytes 22 to 43 of 44 were not captured"_s);
    QCOMPARE(said(words), u"Bytes 22 to 43 of 44 were not captured: the checksum cannot be checked."_s);
    // The header itself is cut, before the field.
    const ChecksumWords cut = wordsOf(header, Protocol::tcp, 28);
    QCOMPARE(cut.obstacle(), Obstacle::notCaptured);
    QCOMPARE(cut.headerCount(), 8U);
    QCOMPARE(cut.fieldNode(), DecodedFrame::noNode);
    QVERIFY(storedText(cut, {}).isEmpty());
    const ChecksumWords last = wordsOf(header + "1805 0000" + std::string(46, '0'), Protocol::tcp, 1);
    QCOMPARE(said(last), u"Byte 43 of 44 was not captured: the checksum cannot be checked."_s);
}

void TestChecksumWords::fragmentsAndQuotes()
{
    const ChecksumWords fragment =
        wordsOf("45000028 0001 2000 4006 0000 c0000201 c0000202 1389 0050 00000001 00000000 5002 ffff 1805 0000",
                Protocol::tcp);
    QCOMPARE(fragment.obstacle(), Obstacle::fragment);
    QCOMPARE(fragment.count(), 0U);
    QVERIFY(said(fragment).startsWith(u"This is a fragment"_s));
    // An ICMP error with the first eight bytes of the segment.
    const std::string quoted = "45000038 0001 0000 4001 0000 c0000202 c0000201 0303 0000 00000000"
                               "45000028 0001 4000 4006 0000 c0000201 c0000202 1389 0050 00000001";
    const ChecksumWords quote = wordsOf(quoted, Protocol::tcp);
    QCOMPARE(quote.obstacle(), Obstacle::quoted);
    QCOMPARE(quote.count(), 0U);
    QVERIFY(said(quote).startsWith(u"Quoted by an ICMP error"_s));
    // The error itself has a checksum of its own, over what it quotes.
    const ChecksumWords error = wordsOf(quoted, Protocol::icmp);
    QCOMPARE(error.obstacle(), Obstacle::none);
    QCOMPARE(error.count(), 18U);
}

void TestChecksumWords::udpWithoutOne()
{
    const std::string v4 = "4500001c 0001 0000 4011 0000 c0000201 c0000202 1389 0035 0008";
    const ChecksumWords none = wordsOf(v4 + "0000", Protocol::udp);
    QCOMPARE(none.obstacle(), Obstacle::none);
    QCOMPARE(none.checksum(), std::uint16_t{0x681c});
    QCOMPARE(said(none), u"The words add up to 0x97e3, with 1 carry added at the low end; the complement of that is "
                         u"0x681c. The field holds 0: its sender computed no checksum, as UDP over IPv4 allows (RFC "
                         u"768)."_s);
    QCOMPARE(said(wordsOf(v4 + "681c", Protocol::udp)).section(u". "_s, 1), u"The field holds 0x681c: they agree."_s);
}

void TestChecksumWords::twoZeros()
{
    // 97e3 and a word of data 681c: the sum is ffff, the complement 0, which UDP sends as ffff.
    const std::string v4 = "4500001e 0001 0000 4011 0000 c0000201 c0000202 1389 0035 000a";
    // The two bytes are in the length twice, in the pseudo-header and in the header.
    const ChecksumWords words = wordsOf(v4 + "ffff 6818", Protocol::udp);
    QCOMPARE(words.sum(), std::uint16_t{0xffff});
    QCOMPARE(words.checksum(), std::uint16_t{0xffff});
    QCOMPARE(words.result().status, ChecksumStatus::good);
    QVERIFY2(said(words).endsWith(u"UDP sends 0xffff instead of 0x0000, since 0 means no checksum (RFC 768). The field "
                                  u"holds 0xffff: they agree."_s),
             qPrintable(said(words)));
    // TCP sends 0, and accepts ffff.
    const std::string tcp = "4500002a 0001 4000 4006 0000 c0000201 c0000202 1389 0050 00000001 00000000 5002 ffff";
    const ChecksumWords zero = wordsOf(tcp + "0000 0000 1803", Protocol::tcp);
    QCOMPARE(zero.checksum(), std::uint16_t{0});
    QCOMPARE(zero.result().status, ChecksumStatus::good);
    const ChecksumWords ones = wordsOf(tcp + "ffff 0000 1803", Protocol::tcp);
    QCOMPARE(ones.result().status, ChecksumStatus::good);
    QVERIFY2(said(ones).contains(u"they agree, since 0x0000 and 0xffff are the same number in one's complement"_s),
             qPrintable(said(ones)));
}

void TestChecksumWords::nothingButZeros()
{
    const std::string ip = "4500001c 0001 0000 4001 0000 c0000201 c0000202";
    const ChecksumWords words = wordsOf(ip + "0000 0000 0000 0000", Protocol::icmp);
    QCOMPARE(words.sum(), std::uint16_t{0});
    QCOMPARE(words.checksum(), std::uint16_t{0xffff});
    QCOMPARE(words.result().status, ChecksumStatus::bad);
    QCOMPARE(words.result().expected, std::uint16_t{0xffff});
    QCOMPARE(wordsOf(ip + "0000 ffff 0000 0000", Protocol::icmp).result().status, ChecksumStatus::good);
}

void TestChecksumWords::anIpv4Header()
{
    const ChecksumWords words =
        wordsOf("4500 001c 0000 4000 4011 b861 c0a80001 c0a800c7 1389 0035 0008 0000", Protocol::ipv4);
    QCOMPARE(words.count(), 10U); // and not what it carries
    QCOMPARE(words.covered(), 20U);
    QCOMPARE(words.checksum(), words.result().expected);
    const QStringList lines = print(words);
    QCOMPARE(lines[0].section(u' ', 3), u"Ver, IHL, DS"_s);
    QCOMPARE(lines[3].section(u' ', 3), u"Flags, Fragment offset"_s);
    QCOMPARE(lines[4].section(u' ', 3), u"Time to live, Protocol"_s);
    QCOMPARE(lines[5].section(u' ', 1), u"0000 "_s + lines[5].section(u' ', 2));
    QCOMPARE(lines[6].section(u' ', 3), u"Source address, word 1 of 2"_s);
}

void TestChecksumWords::fieldsLeadToTheirWords()
{
    const FramePtr frame = decoded(syn4 + "1805 0000");
    const ChecksumWords words = wordsOf(frame, Protocol::tcp);
    const auto wordOf = [&](std::string_view key) { return words.find(frame->nodes()[frame->find(key)]); };
    QCOMPARE(wordOf("ip.src"), std::optional<std::size_t>(0));
    QCOMPARE(wordOf("ip.dst"), std::optional<std::size_t>(2));
    QCOMPARE(wordOf("ip.proto"), std::optional<std::size_t>(4));
    QCOMPARE(wordOf("ip.ttl"), std::nullopt);
    QCOMPARE(wordOf("tcp.srcport"), std::optional<std::size_t>(6));
    QCOMPARE(wordOf("tcp.flags.syn"), std::optional<std::size_t>(12));
    QCOMPARE(wordOf("tcp.checksum"), std::optional<std::size_t>(14));
    QCOMPARE(words.fieldNode(), frame->find("tcp.checksum"));
}

void TestChecksumWords::aLongSegmentIsSummedAnywhere()
{
    const std::size_t size = 9001;
    std::string digits = "4500" + QString::asprintf("%04x", unsigned(28 + size)).toStdString()
                         + "0001 0000 4001 0000 c0000201 c0000202 0800 0000 0001 0002";
    for (std::size_t i = 0; i < size; ++i)
        digits += QString::asprintf("%02x", unsigned(i * 37 % 251)).toStdString();
    const ChecksumWords words = wordsOf(digits, Protocol::icmp);
    QCOMPARE(words.count(), std::size_t{4 + 4501});
    std::uint16_t sum = 0;
    for (std::size_t i = 0; i < words.count(); ++i) {
        const ChecksumWord word = words.at(i);
        QCOMPARE(word.before, sum);
        sum = word.sum;
    }
    QCOMPARE(sum, words.sum());
    QCOMPARE(words.checksum(), words.result().expected);
}

void TestChecksumWords::agreesWithTheCheckOfEachFrame()
{
    QFETCH(const QString, path);
    const Result<SessionPtr> session = load(path.toStdString());
    if (!session)
        return; // not every file is a capture
    constexpr std::uint32_t most = 2000;
    for (std::uint32_t i = 0; i < std::min((*session)->frameCount(), most); ++i) {
        Result<DecodedFrame> read = (*session)->decode(FrameId{i});
        if (!read)
            continue;
        const auto frame = std::make_shared<const DecodedFrame>(*std::move(read));
        for (std::size_t layer = 0; layer < frame->layers().size(); ++layer) {
            const ChecksumWords words(frame, layer);
            if (words.obstacle() != Obstacle::none || words.count() == 0)
                continue;
            const ChecksumResult &result = words.result();
            const bool agrees = result.found == words.checksum() || words.difference() == 0;
            const QByteArray place = QByteArray::number(i + 1) + '/' + QByteArray::number(quint64(layer));
            QVERIFY2(result.status != ChecksumStatus::good || agrees, place);
            QVERIFY2(result.status != ChecksumStatus::bad || (!agrees && result.expected == words.checksum()), place);
            if (result.status == ChecksumStatus::partial)
                QVERIFY2(words.at(words.pseudoCount() - 1).sum == result.found, place);
            QVERIFY2(words.at(words.count() - 1).sum == words.sum(), place);
        }
    }
}

QTEST_MAIN(TestChecksumWords)
#include "tst_checksum_words.moc"
