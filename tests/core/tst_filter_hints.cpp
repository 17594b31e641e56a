// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/filter_report.h"

#include <QtTest>

#include <algorithm>

using namespace rungs;
using namespace rungs::filter;

namespace {

std::vector<Hint> hints(std::string_view text)
{
    const auto filter = Filter::compile(text);
    return filter ? hintsOf(text, *filter) : hintsOf(text, filter.error());
}

FilterMatches matchesOf(std::string_view text, const std::string &sample)
{
    const auto filter = Filter::compile(text);
    const auto count = countMatches(*filter, std::string(RUNGS_SAMPLES "/") + sample, {}, {});
    return count->matches;
}

} // namespace

class TestFilterHints : public QObject
{
    Q_OBJECT

private slots:
    void hint_data();
    void hint();
    void whatIsMeantIsAFilter_data() { hint_data(); }
    void whatIsMeantIsAFilter();
    void noneForCommonFilters_data();
    void noneForCommonFilters();
    void framesThatMatchForLackOfAKey();
    void framesLeftOutForLackOfAKey();
    void anotherTestDecides();
    void whyAFramePassesOrNot();
};

void TestFilterHints::hint_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("found"); // of the text
    QTest::addColumn<QByteArray>("proposed");
    const auto row = [](const char *text, HintKind kind, const char *marked, const char *proposed = "") {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(kind) << QByteArray(marked) << QByteArray(proposed);
    };
    row("tcp.port !== 80", HintKind::anyDiffers, "tcp.port !== 80", "tcp.port != 80");
    row("ip.addr ~= 10.0.0.1 and tcp", HintKind::anyDiffers, "ip.addr ~= 10.0.0.1", "ip.addr != 10.0.0.1 and tcp");
    row("tcp.flags.syn", HintKind::presence, "tcp.flags.syn", "tcp.flags.syn == 1");
    row("tcp && !tcp.flags.ack", HintKind::presence, "tcp.flags.ack", "tcp && !tcp.flags.ack == 1");
    row("tcp.flags.syn == 2", HintKind::otherThanOne, "2", "tcp.flags.syn == 1");
    row("tcp.flags.syn == true", HintKind::booleanWord, "true", "tcp.flags.syn == True");
    row("tcp[13] == 12", HintKind::hexadecimal, "12", "tcp[13] == 0x0c");
    row("tcp[2:2] == 80", HintKind::hexadecimal, "80", "tcp[2:2] == 00:50");
    row("tcp[13] & 18", HintKind::hexadecimal, "18", "tcp[13] & 0x12");
    row("tcp[13] in {10, 11}", HintKind::hexadecimal, "10", "tcp[13] in {0x0a, 11}");
    row("tcp[13] == 12 || tcp.len == 12", HintKind::hexadecimal, "12", "tcp[13] == 0x0c || tcp.len == 12");
    row("len(tcp) > 20", HintKind::toTheEnd, "len(tcp)");
    row("len(ip) > 20", HintKind::headerOnly, "len(ip)");
    row("eth[14] == 45", HintKind::headerOnly, "eth[14]");
    row("ip contains 0d:0a", HintKind::beyondHeader, "ip");
    row("tcp contains \"get\"", HintKind::caseMatters, "tcp contains \"get\"", "tcp matches \"get\"");
    row("http.host matches \"Example\"", HintKind::caseIgnored, "\"Example\"", "http.host matches \"(?-i)Example\"");
    row("tcp matches \"get.*host\"", HintKind::dotStops, "\"get.*host\"", "tcp matches \"(?s)get.*host\"");
    row("tcp.flags & 2 == 2", HintKind::maskFirst, "tcp.flags & 2", "{tcp.flags & 2} == 2");
    row("(tcp.len + 1) > 5", HintKind::bracesForSums, "(tcp.len + 1)", "{tcp.len + 1} > 5");
    row("tcp.len == (1 + 2)", HintKind::bracesForSums, "(1 + 2)", "tcp.len == {1 + 2}");
    row("tcp.port in {90..80}", HintKind::emptyRange, "90..80", "tcp.port in {80 .. 90}");
    row("tcp.port >= 80 && tcp.port <= 90", HintKind::eitherOfTwo, "tcp.port >= 80 && tcp.port <= 90",
        "tcp.port in {80 .. 90}");
    row("tcp.len == -1", HintKind::neverNegative, "-1");
    row("tcp.len / 0 == 1", HintKind::byZero, "tcp.len / 0");
    row("frame.time > \"2024-01-02 03:04:05\"", HintKind::localTime, "\"2024-01-02 03:04:05\"");
    row("frame.time_delta == 0", HintKind::firstIsZero, "frame.time_delta");
    row("tcp.prt == 80", HintKind::similarKey, "tcp.prt", "tcp.port == 80");
    row("tcp.port = 80", HintKind::equalsSign, "=", "tcp.port == 80");
}

void TestFilterHints::hint()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, proposed);
    const std::vector<Hint> all = hints(text.toStdString());
    const auto hint = std::ranges::find(all, static_cast<HintKind>(kind), &Hint::kind);
    QVERIFY(hint != all.end());
    QCOMPARE(text.mid(static_cast<qsizetype>(hint->place.begin), static_cast<qsizetype>(hint->place.length)), found);
    QCOMPARE(hint->meant.empty(), proposed.isEmpty());
    if (!proposed.isEmpty())
        QCOMPARE(withHint(text.toStdString(), *hint), proposed.toStdString());
}

void TestFilterHints::whatIsMeantIsAFilter()
{
    QFETCH(QByteArray, text);
    for (const Hint &hint : hints(text.toStdString())) {
        if (hint.meant.empty())
            continue;
        const std::string proposed = withHint(text.toStdString(), hint);
        QVERIFY2(Filter::compile(proposed), proposed.c_str());
        const std::vector<Hint> again = hints(proposed);
        QVERIFY2(std::ranges::none_of(again,
                                      [&hint](const Hint &each) {
                                          return each.kind == hint.kind && each.place.begin == hint.place.begin;
                                      }),
                 proposed.c_str());
    }
}

void TestFilterHints::noneForCommonFilters_data()
{
    QTest::addColumn<QByteArray>("text");
    // Those that Wireshark 4.0 brings with it, as far as their keys are known here.
    for (const char *text : {
             "eth.addr == 00:00:5e:00:53:00",
             "eth.type == 0x0806",
             "eth.addr == ff:ff:ff:ff:ff:ff",
             "not arp",
             "ip",
             "ip.addr == 192.0.2.1",
             "ip.addr != 192.0.2.1",
             "ipv6.addr == 2001:db8::1",
             "!(udp.port == 53 || tcp.port == 53)",
             "tcp.port == 80 || udp.port == 80",
             "http",
             "ip.addr == 192.0.2.1 and tcp.port not in {80, 25}",
             "tcp.analysis.flags && !tcp.analysis.window_update && !tcp.analysis.keep_alive "
             "&& !tcp.analysis.keep_alive_ack",
             "icmp.type in { 3..5, 11 } || icmpv6.type in { 1..4 }",
             "icmp || icmpv6",
             "tcp.flags.reset eq 1",
             "(ip.dst != 224.0.0.0/4 && ip.ttl < 5) || (ip.dst == 224.0.0.0/24 && ip.dst != 224.0.0.251 && ip.ttl != "
             "1)",
             "tcp.checksum.status==\"Bad\"",
             "tcp.flags & 0x02 || tcp.flags.fin == 1",
             "eth[0] & 1",
         })
        QTest::newRow(text) << QByteArray(text);
}

void TestFilterHints::noneForCommonFilters()
{
    QFETCH(QByteArray, text);
    QVERIFY(Filter::compile(text.toStdString()));
    const std::vector<Hint> all = hints(text.toStdString());
    QVERIFY2(all.empty(), all.empty() ? "" : all.front().found.c_str());
}

void TestFilterHints::framesThatMatchForLackOfAKey()
{
    const FilterMatches matches = matchesOf("not udp.port == 53", "http.pcap");
    QCOMPARE(matches.matches, matches.frames);
    QCOMPARE(matches.absences.size(), std::size_t{1});
    QCOMPARE(matches.absences[0].frames, matches.frames);
    QVERIFY(matches.absences[0].areMatches);
    QCOMPARE(matches.absences[0].keys, std::vector<std::string_view>{"udp.port"});
    // All have the key.
    QVERIFY(matchesOf("not tcp.port == 53", "http.pcap").absences.empty());
}

void TestFilterHints::framesLeftOutForLackOfAKey()
{
    const FilterMatches matches = matchesOf("udp.port != 53", "http.pcap");
    QCOMPARE(matches.matches, 0U);
    QCOMPARE(matches.absences.size(), std::size_t{1});
    QCOMPARE(matches.absences[0].frames, matches.frames);
    QVERIFY(!matches.absences[0].areMatches);
    QVERIFY(matchesOf("tcp.port != 53", "http.pcap").absences.empty());
    QCOMPARE(matches.missingKeys, std::vector<std::string_view>{"udp.port"});
    QVERIFY(matchesOf("tcp.port != 53", "http.pcap").missingKeys.empty());
}

/// What another test decides is not said of the missing key.
void TestFilterHints::anotherTestDecides()
{
    QVERIFY(matchesOf("tcp or not udp.port == 53", "http.pcap").absences.empty());
    QVERIFY(matchesOf("arp and udp.port != 53", "http.pcap").absences.empty());
}

void TestFilterHints::whyAFramePassesOrNot()
{
    const std::string_view text = "tcp.len > 0 && !(udp.port == 53) && tcp.flags.syn == 1";
    const auto filter = Filter::compile(text);
    const auto count = countMatches(*filter, RUNGS_SAMPLES "/http.pcap", FrameId{3}, {});
    QVERIFY(count->reasons);
    QVERIFY(!count->reasons->passes);
    const std::vector<Reason> &reasons = count->reasons->reasons;
    QCOMPARE(reasons.size(), std::size_t{3});
    QVERIFY(reasons[0].passes);
    QCOMPARE(reasons[0].parts.at(0).values, std::vector<std::string>{"76"});
    QVERIFY(!reasons[1].passes);
    QVERIFY(reasons[1].parts.at(0).values.empty());
    QVERIFY(!reasons[2].passes);
    QCOMPARE(reasons[2].parts.at(0).values, std::vector<std::string>{"False"});
    FilterReport report{text, {}, {}, count->matches, count->reasons};
    const QString lines = QString::fromStdString(filterReportText(report));
    QVERIFY2(lines.contains(QStringLiteral("“tcp.len > 0” holds: tcp.len = 76.")), qPrintable(lines));
    QVERIFY2(lines.contains(QStringLiteral("“udp.port == 53” does not hold: this frame has no udp.port.")),
             qPrintable(lines));
    QVERIFY2(lines.contains(QStringLiteral("frame 4 does not pass")), qPrintable(lines));
}

QTEST_APPLESS_MAIN(TestFilterHints)
#include "tst_filter_hints.moc"
