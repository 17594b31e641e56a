// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/filtered_stream.h"
#include "core/text/filter_text.h"

#include <QTest>

using namespace rungs;
using namespace Qt::StringLiterals;

namespace {

/// The numbers of the frames of a sample that pass: "1,4,5"; "-" where none does, "error" where it is no filter.
QString passing(const QString &sample, const QString &text)
{
    const filter::Result<filter::Filter> compiled = filter::Filter::compile(text.toStdString());
    if (!compiled)
        return u"error"_s;
    Result<FilteredStream> stream = FilteredStream::open(*compiled, RUNGS_SAMPLES "/" + sample.toStdString(), {});
    if (!stream)
        return u"cannot be read"_s;
    QStringList numbers;
    stream->forEach([&](const StreamFrame &frame, bool passes) {
        if (passes)
            numbers.append(QString::number(frameNumber(frame.id)));
        return true;
    });
    return numbers.isEmpty() ? u"-"_s : numbers.join(u',');
}

const QString all = QStringLiteral("1,2,3,4,5,6,7,8,9,10,11");

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void passes_data();
    void passes();
    void otherSamples_data();
    void otherSamples();
    void errors_data();
    void errors();
    void errorsSaySimilarKeys();
    void hostileTexts();
    void expressionsThatBacktrackAreGivenUp();
    void referencesAreToTheSelectedFrame();
};

void TestFilter::passes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("frames");
    const auto row = [](const char *text, const QString &frames) {
        QTest::newRow(text) << QString(QLatin1String(text)) << frames;
    };
    row("", all);
    row("  ", all);
    // Presence, and what is no presence.
    row("tcp", all);
    row("udp", u"-"_s);
    row("not tcp", u"-"_s);
    row("tcp.flags.syn", all);
    row("tcp.flags.syn == 1", u"1,2"_s);
    row("tcp.flags.syn == True && !(tcp.flags.ack == TRUE)", u"1"_s);
    row("tcp.payload", u"4,5"_s);
    // Several values: any, all, none of them.
    row("tcp.port == 80", all);
    row("tcp.port != 80", u"-"_s);
    row("tcp.port !== 80", all);
    row("tcp.port ~= 80", all);
    row("tcp.port === 80", u"-"_s);
    row("all tcp.port > 79", all);
    row("any tcp.port > 1024", all);
    row("not tcp.port == 80", u"-"_s);
    row("udp.port != 80", u"-"_s);
    row("not udp.port == 80", all);
    row("udp.port not in {80}", all);
    // Numbers in all forms.
    row("tcp.dstport == 0x50", u"1,3,4,6,7,9,11"_s);
    row("tcp.dstport == 0120", u"1,3,4,6,7,9,11"_s);
    row("tcp.dstport == 0b1010000", u"1,3,4,6,7,9,11"_s);
    row("tcp.dstport == 'P'", u"1,3,4,6,7,9,11"_s);
    row("tcp.dstport == -1", u"-"_s);
    row("80 == tcp.srcport", u"2,5,8,10"_s);
    row("3 < frame.number <= 6", u"4,5,6"_s);
    row("tcp.hdr_len == 40", u"1"_s);
    // Sets.
    row("frame.number in {1, 3..5, 9}", u"1,3,4,5,9"_s);
    row("frame.number in {5..3}", u"-"_s);
    row("ip.src in {192.168.0.0 .. 192.168.255.255}", u"1,3,4,6,7,9,11"_s);
    row("all tcp.port in {1..65535}", all);
    row("all tcp.port in {80, 42042}", u"-"_s);
    // Addresses.
    row("ip.src == 192.168.0.0/16", u"1,3,4,6,7,9,11"_s);
    row("ip.addr == 8.134.50.24 and ip.src != 8.134.50.24", u"1,3,4,6,7,9,11"_s);
    row("ip.src == ip.dst", u"-"_s);
    // Bytes: numbers beside them are hexadecimal.
    row("tcp[13] == 12", u"2"_s);
    row("tcp[13] == 18", u"4,5"_s);
    row("tcp[13:1] == 0x12", u"2"_s);
    row("tcp[12-13] == 50:10", u"3,6,8,9,11"_s);
    row("tcp[-1] == 0a", u"4,5"_s);
    row("tcp[20:3] == \"GET\"", u"4"_s);
    row("tcp[2000]", u"-"_s);
    row("tcp.payload[0,2] == 47:54", u"4"_s);
    row("@tcp.dstport == 00:50", u"1,3,4,6,7,9,11"_s);
    // Where bytes end.
    row("ip contains \"GET\"", u"4"_s);
    row("len(ip) == 20", all);
    row("len(tcp) > 40", u"4,5"_s);
    // Text.
    row("frame contains \"GET\"", u"4"_s);
    row("frame contains \"get\"", u"-"_s);
    row("tcp matches \"get\"", u"4"_s);
    row("tcp matches r\"http/1\\.[01]\"", u"4,5"_s);
    row("http.request.method == \"\\x47ET\"", u"4"_s);
    row("upper(http.request.method) contains \"GE\"", u"4"_s);
    row("http.request.method in {\"GET\", \"HEAD\"}", u"4"_s);
    row("tcp.flags.str contains \"S\"", u"1,2"_s);
    // Arithmetic and bits.
    row("tcp.flags & 0x02", u"1,2"_s);
    row("!(tcp.flags & 0x10)", u"1"_s);
    row("tcp.dstport - 1 == 79", u"1,3,4,6,7,9,11"_s);
    row("ip.len == {ip.hdr_len + tcp.hdr_len} + tcp.len", all);
    row("tcp.len / 0 == 1", u"-"_s);
    row("tcp.len % 2", u"-"_s);
    row("max(tcp.port) == 42042", all);
    row("count(ip.addr) == 2", all);
    row("count(udp.port) == 0", u"-"_s);
    row("string(frame.number) matches \"^1.$\"", u"10,11"_s);
    // Logic.
    row("tcp.port == 80 or tcp.port == 443 and tcp.len > 0", all);
    row("frame.number == 1 xor tcp.flags.syn == 1", u"2"_s);
    row("not not tcp", all);
    // Layers, times, names of values.
    row("ip.src#1", all);
    row("ip.src#2", u"-"_s);
    row("ip.src#[-1] == 8.134.50.24", u"2,5,8,10"_s);
    row("frame.time_delta == 0", u"1"_s);
    row("frame.time_relative < 0.05", u"1,2,3,4"_s);
    row("tcp.checksum.status == \"Good\"", all);
    row("tcp.completeness == 31", u"8,9,10,11"_s);
    // What only Rungs knows.
    row("rungs.events == \"out-of-order\"", u"8"_s);
    row("rungs.state.client == \"TIME-WAIT\"", u"10,11"_s);
    row("rungs.opening == \"three-way\" && frame.number < 3", u"1,2"_s);
    row("tcp.analysis.acks_frame == 4", u"5,8"_s);
}

void TestFilter::passes()
{
    QFETCH(QString, text);
    QFETCH(QString, frames);
    QCOMPARE(passing(u"http.pcap"_s, text), frames);
}

void TestFilter::otherSamples_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("frames");
    QTest::newRow("a zero window") << u"zero-window.pcap"_s << u"tcp.window_size == 0 && frame.number < 10"_s << u"8"_s;
    QTest::newRow("resets") << u"refused.pcap"_s << u"tcp.connection.rst"_s << u"2,4"_s;
}

void TestFilter::otherSamples()
{
    QFETCH(QString, sample);
    QFETCH(QString, text);
    QFETCH(QString, frames);
    QCOMPARE(passing(sample, text), frames);
}

void TestFilter::errors_data()
{
    using filter::Fault;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("begin");
    const auto row = [](const char *text, Fault fault, int begin) {
        QTest::newRow(text) << QString(QLatin1String(text)) << static_cast<int>(fault) << begin;
    };
    row("tcp.srcport = 80", Fault::unexpected, 12);
    row("(tcp.flags & 0x12) == 0x12", Fault::unexpected, 19);
    row("tcp AND ip", Fault::unexpected, 4);
    row("tcp)", Fault::unexpected, 3);
    row("tcp.port in {80 443}", Fault::unexpected, 16);
    row("tcp.port in {}", Fault::unexpected, 13);
    row("tcp.srcport ==", Fault::unexpectedEnd, 14);
    row("not", Fault::unexpectedEnd, 3);
    row("tcp contains \"abc", Fault::unclosedQuote, 13);
    row("tcp[", Fault::unclosedBracket, 3);
    row("frame matches \"http\\.\"", Fault::badEscape, 19);
    row("tcp == 'ab'", Fault::badCharacter, 7);
    row("tcp matches \"(\"", Fault::badExpression, 12);
    row("tcp matches get", Fault::quotesExpected, 12);
    row("tcp.flags.ns", Fault::unknownKey, 0);
    row("tcp.srcport-1 == 79", Fault::unknownKey, 0);
    row("tcp == \"GET\" == 1", Fault::constantsOnly, 7);
    row("123 in {ip}", Fault::constantMembership, 0);
    row("ip.src == 300.1.1.1", Fault::notALiteral, 10);
    row("ipv6.src == fe80", Fault::notALiteral, 12);
    row("eth.src == 00:11", Fault::notALiteral, 11);
    row("tcp.port == \"http\"", Fault::notALiteral, 12);
    row("tcp.payload == 1:2:3g", Fault::notALiteral, 15);
    row("frame.time_delta > soon", Fault::notALiteral, 19);
    row("tcp.flags.syn == true", Fault::notALiteral, 17);
    row("frame.time > \"yesterday\"", Fault::notALiteral, 13);
    row("tcp.srcport == 70000", Fault::tooLarge, 15);
    row("ip.src == tcp.srcport", Fault::notComparable, 10);
    row("tcp.srcport contains 80", Fault::notSearchable, 0);
    row("upper(tcp.srcport) == \"A\"", Fault::textExpected, 6);
    row("count(80) == 1", Fault::fieldExpected, 6);
    row("len()", Fault::alone, 0);
    row("tcp.srcport[0] == 1", Fault::notSliceable, 0);
    row("ip.src#[2-]", Fault::badRange, 7);
    row("hash(tcp) == 1", Fault::unknownFunction, 0);
    row("frame.number == $frame.number", Fault::noReference, 16);
}

void TestFilter::errors()
{
    QFETCH(QString, text);
    QFETCH(int, fault);
    QFETCH(int, begin);
    const filter::Result<filter::Filter> compiled = filter::Filter::compile(text.toStdString());
    QVERIFY(!compiled);
    QCOMPARE(static_cast<int>(compiled.error().fault), fault);
    QCOMPARE(static_cast<int>(compiled.error().place.begin), begin);
    const Phrase said = filterErrorPhrase(compiled.error());
    QVERIFY(!english(said).empty());
    // The kind of value is a phrase of its own, which is translated.
    if (compiled.error().fault == filter::Fault::notALiteral)
        QVERIFY(std::holds_alternative<std::vector<Phrase>>(said.arguments[1]));
}

void TestFilter::errorsSaySimilarKeys()
{
    const auto compiled = filter::Filter::compile("tcp.flags.sny == 1");
    QVERIFY(!compiled);
    QVERIFY(english(filterErrorPhrase(compiled.error())).find("tcp.flags.syn") != std::string::npos);
}

void TestFilter::hostileTexts()
{
    const auto faultOf = [](const std::string &text) {
        const auto compiled = filter::Filter::compile(text);
        return compiled ? -1 : static_cast<int>(compiled.error().fault);
    };
    QCOMPARE(faultOf(std::string(65 * 1024, ' ') + "tcp"), static_cast<int>(filter::Fault::tooLong));
    QCOMPARE(faultOf(std::string(10'000, '(')), static_cast<int>(filter::Fault::tooDeep));
    QCOMPARE(faultOf(std::string(30'000, '!') + "tcp"), static_cast<int>(filter::Fault::tooDeep));
    QCOMPARE(faultOf("tcp.len == " + std::string(10'000, '{') + "1"), static_cast<int>(filter::Fault::tooDeep));
    QCOMPARE(faultOf("tcp.len == " + std::string(10'000, '-') + "1"), static_cast<int>(filter::Fault::tooDeep));
    // Each operator takes what is left of it: the tree would be as high as the text is long.
    const auto repeated = [](const char *first, const char *more, int times) {
        std::string text = first;
        for (int i = 0; i < times; ++i)
            text += more;
        return text;
    };
    for (const char *binary : {"+1", "*1", "&1"})
        QCOMPARE(faultOf("tcp.len == {" + repeated("1", binary, 20'000) + '}'),
                 static_cast<int>(filter::Fault::tooDeep));
    QCOMPARE(faultOf(repeated("tcp", "^^tcp", 9'000)), static_cast<int>(filter::Fault::tooDeep));
    const std::string sums = repeated("1", "+1", 190);
    std::string nested = sums;
    for (int i = 0; i < 150; ++i)
        nested = '{' + nested + '}' + repeated("", "+1", 190);
    QCOMPARE(faultOf("tcp.len == " + nested), static_cast<int>(filter::Fault::tooDeep));
    // A long list of tests is no deep one.
    for (const char *several : {"||tcp.port==80", "&&tcp.port!=81"}) {
        const auto filter = filter::Filter::compile(repeated("tcp", several, 4'000));
        QVERIFY(filter);
        QCOMPARE(filter->test().parts.size(), std::size_t{4'001});
    }
    QCOMPARE(faultOf(repeated("tcp.srcport", "==tcp.dstport", 4'000)), -1);
    QCOMPARE(faultOf(std::string("tcp \0 ip", 8)), static_cast<int>(filter::Fault::unexpected));
}

void TestFilter::expressionsThatBacktrackAreGivenUp()
{
    QCOMPARE(
        passing(u"fast-retransmission.pcap"_s, u"tcp matches \"(?s)(.*)*(.*)*(.*)*\\x01\\x02\\x03\\x04nowhere\""_s),
        u"-"_s);
}

void TestFilter::referencesAreToTheSelectedFrame()
{
    const auto everything = filter::Filter::compile("");
    Result<FilteredStream> stream = FilteredStream::open(*everything, RUNGS_SAMPLES "/http.pcap", {});
    QVERIFY(stream);
    std::optional<filter::Filter> before;
    FactsSource source;
    stream->forEach([&](const StreamFrame &frame, bool) {
        const filter::FrameFacts &facts = source.take(frame);
        if (frameNumber(frame.id) == 4)
            before = *filter::Filter::compile("frame.number < $frame.number && ip.src == ${ip.src}", &facts);
        return true;
    });
    QVERIFY(before);
    Result<FilteredStream> again = FilteredStream::open(*before, RUNGS_SAMPLES "/http.pcap", {});
    QVERIFY(again);
    std::vector<std::uint64_t> numbers;
    again->forEach([&](const StreamFrame &frame, bool passes) {
        if (passes)
            numbers.push_back(frameNumber(frame.id));
        return true;
    });
    QCOMPARE(numbers, (std::vector<std::uint64_t>{1, 3}));
}

QTEST_APPLESS_MAIN(TestFilter)
#include "tst_filter.moc"
