// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/field_registry.h"
#include "core/export/keys.h"
#include "core/text/address_kind.h"
#include "core/text/error_text.h"
#include "core/text/explanation.h"
#include "tests/support/hex.h"
#include "tests/support/stored_frames.h"
#include "tests/support/tree_printer.h"

#include <QTest>

#include <algorithm>

using namespace rungs;
using namespace rungs::test;

namespace {

DecodedFrame http(std::size_t index)
{
    return FrameDecoder::decode(storedFrames(std::string(RUNGS_SAMPLES) + "/http.pcap").at(index).input());
}

QString meaning(const DecodedFrame &frame, std::string_view key, const SegmentContext &context = {})
{
    return QString::fromStdString(english(explainField(frame, frame.find(key), context).meaning));
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void everyTaughtFieldHasAPurpose();
    void purposesAreOfKeysThatExist();
    void aSynOfTheClassroom();
    void numbersOfAConnection();
    void optionsOfASyn();
    void selectiveAcknowledgment();
    void theSumIsThere();
    void theChecksumIsSummedUp();
    void anOptionMeansWhatItsValueMeans();
    void eachFlagSaysWhatItMeansHere();
    void everyValueIsExplained();
    void whatIsMissingSaysSo();
    void everyDiagnosticHasASentence();
    void everyHeaderSaysWhatItIsFor();
    void aDiagnosticNamesItsHeader();
    void addressesByTheirBlock_data();
    void addressesByTheirBlock();
    void noPhraseLosesAnArgument();
};

void TestExplanation::everyTaughtFieldHasAPurpose()
{
    const char *const taught[] = {"tcp",  "ip",  "ipv6", "eth",    "vlan", "sll",  "null",
                                  "loop", "udp", "icmp", "icmpv6", "arp",  "http", "ah"};
    QStringList missing;
    forEachFieldSpec([&](const FieldSpec &spec) {
        const QString key = QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size()));
        const bool isTaught = std::any_of(std::begin(taught), std::end(taught), [&key](const char *header) {
            return key == QString::fromUtf8(header) || key.startsWith(QString::fromUtf8(header) + u'.');
        });
        if (isTaught && purposeOf(spec.key).isEmpty() && !missing.contains(key))
            missing << key;
        // Where it is specified; unspecified bytes have no such place.
        const bool isUnspecified = key.contains(u".unknown") || key.endsWith(u".rest") || key.endsWith(u".data")
                                   || key.endsWith(u".other") || key == u"eth.trailer"_qs;
        if (isTaught && spec.source.empty() && !isUnspecified)
            missing << key + QStringLiteral(" (source)");
    });
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestExplanation::purposesAreOfKeysThatExist()
{
    QVERIFY(purposeOf("tcp.hdr_len").pattern.find("words of 4 bytes") != std::string_view::npos);
    QVERIFY(purposeOf("no.such.key").isEmpty());
    QVERIFY(isFieldKey("tcp.options.mss_val"));
}

void TestExplanation::aSynOfTheClassroom()
{
    const DecodedFrame syn = http(0);
    QCOMPARE(meaning(syn, "tcp.hdr_len"), u"The header is 40 bytes: 20 fixed and 20 of options."_qs);
    QCOMPARE(meaning(http(1), "tcp.hdr_len"), u"The header is 28 bytes: 20 fixed and 8 of options."_qs);
    QCOMPARE(meaning(syn, "tcp.window_size_value"),
             u"Its sender accepts 64,240 bytes: the window of a SYN is never scaled (RFC 7323, 2.2)."_qs);
    QCOMPARE(meaning(syn, "tcp.ack_raw"), u"The ACK flag is not set, so this field is not valid."_qs);
    QCOMPARE(meaning(syn, "tcp.flags.control"), u"SYN: the first segment of the three-way handshake."_qs);
    QVERIFY(meaning(syn, "tcp.reserved").contains(u"Older books count six"));
    QVERIFY(meaning(syn, "tcp.seq_raw").contains(u"3867191876"));
    QCOMPARE(meaning(syn, "ip.src"), u"A private address (RFC 1918): not routed on the Internet."_qs);
    QCOMPARE(meaning(syn, "ip.proto"), u"6 means: TCP."_qs);
}

void TestExplanation::numbersOfAConnection()
{
    SegmentContext context;
    context.sequenceBase = 3867191875;
    context.acknowledgmentBase = 2860607029;
    const DecodedFrame request = http(3);
    QCOMPARE(meaning(request, "tcp.seq_raw", context),
             u"Relative sequence number 1: its initial sequence number is 3867191875."_qs);
    QVERIFY(meaning(request, "tcp.ack_raw", context).contains(u"relative acknowledgment number 1"));
}

void TestExplanation::optionsOfASyn()
{
    const DecodedFrame frame = segmentWith(hex("020405b4 0402 03030f 2202"));
    QCOMPARE(meaning(frame, "tcp.options.mss_val"),
             u"The sender can receive at most 1460 bytes of data in one segment."_qs);
    QVERIFY(meaning(frame, "tcp.options.wscale.shift").startsWith(u"15 exceeds the maximum; 14 is used"));
    QCOMPARE(meaning(frame, "tcp.options.tfo"), u"Empty: requests a cookie."_qs);
    const DecodedFrame later = segmentWith(hex("03030700"), 0x10);
    QCOMPARE(meaning(later, "tcp.options.wscale.shift"), u"This option is valid in a SYN only."_qs);
}

void TestExplanation::selectiveAcknowledgment()
{
    const DecodedFrame frame = segmentWith(hex("0101 050a 00000064 000000c8"), 0x10);
    const QString range = u"The range from 100 through 199 has arrived: 100 bytes."_qs;
    QCOMPARE(meaning(frame, "tcp.options.sack_le"), range);
    QCOMPARE(meaning(frame, "tcp.options.sack_re"), range);
}

void TestExplanation::theSumIsThere()
{
    const DecodedFrame syn = http(0);
    const FieldExplanation explanation = explainField(syn, syn.find("tcp.hdr_len"));
    QCOMPARE(explanation.arithmetic.result, 40ULL);
    QCOMPARE(explanation.source, std::string_view("RFC 9293 3.1"));
}

void TestExplanation::theChecksumIsSummedUp()
{
    QStringList lines;
    const DecodedFrame request = http(3);
    for (const Phrase &line : explainField(request, request.find("tcp.checksum")).checksum)
        lines << QString::fromStdString(english(line));
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].contains(u"pseudo-header") && lines[1].contains(u"header, with 0") && lines[2].contains(u"data"));
    const auto number = [&lines](int line) { return lines[line].mid(2, 6).toUInt(nullptr, 16); };
    std::uint32_t sum = number(0) + number(1) + number(2);
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    QCOMPARE(number(3), sum);
    QCOMPARE(number(4), ~sum & 0xffff);
    QCOMPARE(std::uint64_t{number(4)}, request.nodes()[request.find("tcp.checksum")].value);
    // An IPv4 header has neither pseudo-header nor data in its sum.
    QCOMPARE(explainField(request, request.find("ip.checksum")).checksum.size(), std::size_t{3});
    QVERIFY(explainField(request, request.find("tcp.srcport")).checksum.empty());
}

void TestExplanation::anOptionMeansWhatItsValueMeans()
{
    const DecodedFrame frame = segmentWith(hex("020405b4 0402 03030f 2202"));
    QCOMPARE(meaning(frame, "tcp.options.mss"), meaning(frame, "tcp.options.mss_val"));
    QCOMPARE(meaning(frame, "tcp.options.mss"),
             u"The sender can receive at most 1460 bytes of data in one segment."_qs);
    QCOMPARE(meaning(frame, "tcp.options.wscale"), meaning(frame, "tcp.options.wscale.shift"));
}

void TestExplanation::eachFlagSaysWhatItMeansHere()
{
    const DecodedFrame request = http(3);
    QVERIFY(meaning(request, "tcp.flags.push").startsWith(u"Set: the data so far"));
    QVERIFY(meaning(request, "tcp.flags.reset").startsWith(u"Not set: this segment does not abort"));
    QVERIFY(meaning(request, "tcp.flags.urg").startsWith(u"Not set: the urgent pointer"));
    QCOMPARE(meaning(request, "tcp.flags.res"), u"0, as required."_qs);
    QCOMPARE(meaning(request, "ip.version"), u"IP version 4."_qs);
    QVERIFY(meaning(request, "ip.flags.df").startsWith(u"Set: if the packet is too large")
            || meaning(request, "ip.flags.df").startsWith(u"Not set: a router may fragment"));
}

void TestExplanation::everyValueIsExplained()
{
    std::vector<DecodedFrame> frames = {
        segmentWith(hex("1e0c 0081 0102030405060708")),                 // MP_CAPABLE
        segmentWith(hex("1e10 1001 0a0b0c0d 1112131415161718"), 0x12),  // MP_JOIN
        segmentWith(hex("1d10 0102 a1a2a3a4a5a6a7a8a9aaabac")),         // TCP-AO
        segmentWith(hex("1312 000102030405060708090a0b0c0d0e0f 0000")), // MD5
        segmentWith(hex("fd06 e2d4 0102 0000")),                        // an experiment
        segmentWith(hex("c804 0102")),                                  // unknown
        segmentWith(hex("0101 050a 00000064 000000c8"), 0x10),
    };
    for (const char *sample : {"http", "zero-window", "refused"}) {
        for (const StoredFrame &stored : storedFrames(std::string(RUNGS_SAMPLES) + '/' + sample + ".pcap"))
            frames.push_back(FrameDecoder::decode(stored.input()));
    }
    QStringList silent;
    for (const DecodedFrame &frame : frames) {
        for (std::uint32_t i = 0; i < frame.nodes().size(); ++i) {
            const FieldSpec &spec = *frame.nodes()[i].spec;
            // A number or a word that only names something says all there is to say itself.
            const bool isPlain = spec.values.empty()
                                 && (spec.format == Format::decimal || spec.format == Format::hexadecimal
                                     || spec.format == Format::text || spec.format == Format::overlay);
            const QString key = QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size()));
            if (!isPlain && explainField(frame, i).meaning.isEmpty() && !silent.contains(key))
                silent << key;
        }
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u' ')));
    const DecodedFrame syn = http(0);
    QCOMPARE(meaning(syn, "tcp"), u"40 bytes in 11 parts, listed below."_qs);
    QCOMPARE(meaning(syn, "frame"), u"All captured bytes, from the first one on."_qs);
    QCOMPARE(meaning(syn, "sll.reserved"), u"0, as required."_qs);
    QCOMPARE(meaning(segmentWith(hex("c804 0102")), "tcp.options.unknown.payload"), u"2 bytes, shown unchanged."_qs);
}

void TestExplanation::whatIsMissingSaysSo()
{
    StoredFrame stored = storedFrames(std::string(RUNGS_SAMPLES) + "/http.pcap").at(0);
    FrameInput input = stored.input();
    input.bytes = input.bytes.first(55);
    const DecodedFrame frame = FrameDecoder::decode(input);
    QCOMPARE(meaning(frame, "tcp.window_size_value"), u"Captured in part: the captured bytes end in it."_qs);

    // The eight bytes of TCP that an ICMP error quotes.
    input.bytes = input.bytes.first(48);
    const DecodedFrame quoted = FrameDecoder::decode(input);
    for (const char *const key : {"tcp.ack_raw", "tcp.flags.control", "tcp.reserved", "tcp.window_size_value"})
        QCOMPARE(meaning(quoted, key), u"Not captured: the captured bytes end before it."_qs);
    QCOMPARE(meaning(quoted, "tcp.seq_raw"),
             u"The SYN flag was not captured, so whether this is the initial sequence number is not known."_qs);
    input.bytes = stored.input().bytes.first(52);
    QCOMPARE(meaning(FrameDecoder::decode(input), "tcp.ack_raw"),
             u"The ACK flag was not captured, so whether this field is valid is not known."_qs);
}

void TestExplanation::everyDiagnosticHasASentence()
{
    QSet<QString> sentences;
    const int last = int(Diagnostic::Code::trailer);
    for (int code = 0; code <= last; ++code) {
        Diagnostic diagnostic;
        diagnostic.code = static_cast<Diagnostic::Code>(code);
        diagnostic.found = 7;
        diagnostic.expected = 9;
        const QString sentence = QString::fromStdString(english(diagnosticPhrase(diagnostic)));
        QVERIFY2(sentence.endsWith(u'.'), QByteArray::number(code));
        QVERIFY(!sentence.contains(u'{'));
        sentences << sentence;
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestExplanation::noPhraseLosesAnArgument()
{
    for (const std::string &path : captureFiles()) {
        int left = 5;
        for (const StoredFrame &stored : storedFrames(path)) {
            if (left-- == 0)
                break;
            const DecodedFrame frame = FrameDecoder::decode(stored.input());
            for (std::uint32_t i = 0; i < frame.nodes().size(); ++i) {
                const FieldExplanation explanation = explainField(frame, i);
                const std::string text =
                    english(explanation.meaning) + english(explanation.purpose) + english(fieldName(frame, i));
                QVERIFY2(text.find("{0}") == std::string::npos && text.find("{1}") == std::string::npos, text.c_str());
            }
        }
    }
}

void TestExplanation::everyHeaderSaysWhatItIsFor()
{
    QStringList missing;
    for (int i = 0; i < int(Protocol::count); ++i) {
        const FieldSpec &whole = headerOf(static_cast<Protocol>(i)).whole;
        if (purposeOf(whole.key).isEmpty())
            missing << QString::fromUtf8(whole.name.data(), qsizetype(whole.name.size()));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_qs)));
}

void TestExplanation::aDiagnosticNamesItsHeader()
{
    // IPv4 in IPv4, the outer checksum wrong; then a UDP header of which five bytes are left.
    const Bytes bytes = hex("4500 002d 0001 0000 40 04 0000 c0000201 c0000202"
                            "4500 0019 0001 0000 40 11 f6cf c0000201 c0000202 0035003500");
    const DecodedFrame frame = FrameDecoder::decode({bytes, std::uint32_t(bytes.size()), LinkType::ipv4, 0});
    QStringList sentences;
    for (const Diagnostic &diagnostic : frame.diagnostics())
        sentences << QString::fromStdString(english(diagnosticPhrase(diagnostic, frame.layers())));
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(sentences[0], u"UDP: The header needs 8 bytes, but only 5 are left."_qs);
    QVERIFY2(sentences[1].startsWith(u"IPv4 at byte 0: The checksum is 0x0000; it should be "_qs),
             qPrintable(sentences[1]));
}

void TestExplanation::addressesByTheirBlock_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *digits, const char *kind) {
        QTest::newRow(digits) << QByteArray(digits) << QString::fromUtf8(kind);
    };
    row("08080808", "A public address.");
    row("c0000201", "documentation");
    row("c6336401", "documentation");
    row("cb0071ff", "documentation");
    row("c0000301", "A public address.");
    row("64400001", "RFC 6598");
    row("64800001", "A public address.");
    row("c6120001", "benchmarks");
    row("c613ffff", "benchmarks");
    row("c6140000", "A public address.");
    row("f0000001", "reserved");
    row("ffffffff", "broadcast");
    row("00000000", "Unspecified");
    row("00000001", "RFC 791");
    row("ac1fffff", "RFC 1918");
    row("ac200000", "A public address.");
    row("c0586301", "6to4 relay");
    row("e0000005", "on this link (multicast)");
    row("e8000001", "source-specific");
    row("efffffff", "administratively scoped");
    row("e1010101", "A group of hosts (multicast).");
    row("20010db8 00000000 00000000 00000001", "documentation");
    row("3fff0fff 00000000 00000000 00000001", "documentation");
    row("3fff1000 00000000 00000000 00000001", "A public address.");
    row("00000000 00000000 0000ffff c0000201", "IPv4-mapped");
    row("00000000 00000000 00000000 c0000201", "IPv4-compatible");
    row("00000000 00000000 00000000 00000000", "Unspecified");
    row("00000000 00000000 00000000 00000001", "loopback");
    row("0064ff9b 00000000 00000000 c0000201", "RFC 6052");
    row("01000000 00000000 00000000 00000001", "Discard-only");
    row("20010000 4136e378 8000603d c0000201", "Teredo");
    row("20010020 00000000 00000000 00000001", "RFC 7343");
    row("20010200 00000000 00000000 00000001", "A public address.");
    row("2002c000 02010000 00000000 00000001", "6to4 address");
    row("fec00000 00000000 00000000 00000001", "site-local");
    row("fd000000 00000000 00000000 00000001", "unique local");
    row("fe800000 00000000 00000000 00000001", "link-local");
    row("ff020000 00000000 00000001 ff000001", "solicited-node");
    row("ff320000 00000000 00000000 00000009", "link-local scope");
    row("ff0e0000 00000000 00000000 00000101", "global scope");
    row("ff090000 00000000 00000000 00000101", "A group of hosts (multicast).");
    row("40000000 00000000 00000000 00000101", "not assigned");
}

void TestExplanation::addressesByTheirBlock()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, kind);
    const std::string_view said = kindOfAddress(hex(address.toStdString()));
    QVERIFY2(QString::fromUtf8(said.data(), qsizetype(said.size())).contains(kind), said.data());
}

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
