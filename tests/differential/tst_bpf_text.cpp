// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/frame_search.h"
#include "core/export/read_filter.h"
#include "core/filter/bpf_text.h"

#include <QTest>

#include <pcap/pcap.h>

#include <memory>

using namespace rungs;

namespace {

/// The frames that libpcap lets pass; the text of its error where it cannot read the filter.
QString passedByLibpcap(const std::string &path, const std::string &text)
{
    char message[PCAP_ERRBUF_SIZE] = "";
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> file(pcap_open_offline(path.c_str(), message), &pcap_close);
    bpf_program program{};
    if (pcap_compile(file.get(), &program, text.c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
        return QString::fromUtf8(pcap_geterr(file.get()));
    QStringList numbers;
    pcap_pkthdr *header = nullptr;
    const u_char *data = nullptr;
    for (int number = 1; pcap_next_ex(file.get(), &header, &data) == 1; ++number) {
        if (pcap_offline_filter(&program, header, data) != 0)
            numbers.append(QString::number(number));
    }
    pcap_freecode(&program);
    return numbers.join(u' ');
}

QString passedByRungs(const std::string &path, const filter::Filter &filter)
{
    QStringList numbers;
    const FoundFrames found = findFrames(*load(path), filter, {}, {});
    for (const FrameId id : *found.frames)
        numbers.append(QString::number(frameNumber(id)));
    return numbers.join(u' ');
}

} // namespace

class TestBpfText : public QObject
{
    Q_OBJECT

private slots:
    void selectsTheSameFrames_data();
    void selectsTheSameFrames();
    void saysWhatItCannot_data();
    void saysWhatItCannot();
    void theOtherLanguageIsRead_data();
    void theOtherLanguageIsRead();
    void nothingIsLookedUpInTheNetwork_data();
    void nothingIsLookedUpInTheNetwork();
    void itsMistakesAreSaid();
};

void TestBpfText::selectsTheSameFrames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bpf");
    const auto row = [](const char *text, const char *bpf) { QTest::newRow(text) << text << bpf; };
    row("", "");
    row("tcp", "tcp");
    row("tcp or udp and not arp", "tcp or (udp and not arp)");
    row("ip.addr == 1.2.3.4 && tcp.port == 80", "ip host 1.2.3.4 and tcp port 80");
    row("tcp.port == 80", "tcp port 80");
    row("tcp.port != 80", "tcp and not tcp port 80");
    row("not tcp.srcport == 80", "not tcp src port 80");
    row("!(tcp.srcport != 80)", "not (tcp and not tcp src port 80)");
    row("tcp.dstport > 1023", "tcp dst portrange 1024-65535");
    row("tcp.srcport in {22, 80, 8000..9000}", "tcp src port 22 or tcp src port 80 or tcp src portrange 8000-9000");
    row("not not tcp", "tcp");
    row("tcp.flags.syn == 1", "tcp[13] & 2 != 0");
    row("tcp.flags.syn == 1 && tcp.flags.ack == 0", "tcp[13] & 2 != 0 and tcp[13] & 16 = 0");
    row("tcp.flags.fin == 1 xor tcp.flags.push == 1",
        "(tcp[13] & 1 != 0 and not tcp[13] & 8 != 0) or (not tcp[13] & 1 != 0 and tcp[13] & 8 != 0)");
    row("tcp.window_size_value < 1000", "tcp[14:2] < 1000");
    row("tcp.hdr_len > 20", "((tcp[12] & 0xf0) >> 4) * 4 > 20");
    row("ip.ttl <= 64 && frame.len >= 100", "ip[8] <= 64 and len >= 100");
    row("ip.proto == 6", "ip[9] = 6");
    row("ip.src != 192.168.1.1", "ip and not ip src host 192.168.1.1");
    row("tcp.flags.syn", "tcp");
    row("ipv6.dst == ::1 || eth.addr == 00:00:00:00:00:00", "ip6 dst host ::1 or ether host 00:00:00:00:00:00");
}

void TestBpfText::selectsTheSameFrames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, bpf);
    const std::string expression = text.toStdString();
    const auto filter = filter::Filter::compile(expression);
    QVERIFY(filter);
    const filter::Result<std::string> made = filter::bpfText(expression, *filter);
    QVERIFY(made);
    QCOMPARE(QString::fromStdString(*made), bpf);
    for (const char *sample :
         {"four-segment-close.pcap", "reset.pcap", "fast-retransmission.pcap", "zero-window.pcap"}) {
        const std::string path = std::string(RUNGS_SAMPLES) + '/' + sample;
        QCOMPARE(passedByRungs(path, *filter), passedByLibpcap(path, *made));
    }
}

void TestBpfText::saysWhatItCannot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *text, const char *part) { QTest::newRow(text) << text << part; };
    row("tcp.port == 80 && http.request", "http.request");
    row("rungs.events == \"gap\"", "rungs.events == \"gap\"");
    row("tcp contains \"GET\" or tcp", "tcp contains \"GET\"");
    row("ip.addr == 10.0.0.0/8", "ip.addr == 10.0.0.0/8");
    row("all tcp.port > 1023", "tcp.port > 1023");
    row("tcp.seq == 1", "tcp.seq == 1");
    row("tcp[13] == 12", "tcp[13] == 12");
}

void TestBpfText::saysWhatItCannot()
{
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    const std::string expression = text.toStdString();
    const auto made = filter::bpfText(expression, *filter::Filter::compile(expression));
    QVERIFY(!made);
    QCOMPARE(made.error().fault, filter::Fault::notInBpf);
    QCOMPARE(QString::fromStdString(made.error().found), part);
}

void TestBpfText::theOtherLanguageIsRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"tcp[13] & 2 != 0", "tcp port 80", "host 10.2.7.10 and greater 1000", "udp",
                             "tcp[tcpflags] & (tcp-rst|tcp-fin) != 0", "ip proto 6 and less 100"})
        QTest::newRow(text) << text;
}

void TestBpfText::theOtherLanguageIsRead()
{
    QFETCH(const QString, text);
    const auto filter = readFilter(" bpf: " + text.toStdString() + ' ');
    QVERIFY(filter);
    // http.pcap is of another link type.
    for (const char *sample : {"four-segment-close.pcap", "reset.pcap", "zero-window.pcap", "http.pcap"}) {
        const std::string path = std::string(RUNGS_SAMPLES) + '/' + sample;
        QCOMPARE(passedByRungs(path, *filter), passedByLibpcap(path, text.toStdString()));
    }
    QCOMPARE(QString::fromStdString(filter::bpfText(" bpf: " + text.toStdString() + ' ', *filter).value()), text);
}

void TestBpfText::nothingIsLookedUpInTheNetwork_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *text, const char *name) { QTest::newRow(text) << text << name; };
    row("host example.org", "example.org");
    row("src gateway1 or tcp", "gateway1");
    row("tcp and dst net beef", "beef");
    row("host 10.0.0.1 or mail-2", "mail-2");
    row("ether host ab:cd:ef:01:23:45 and host fe80::1", "");
    row("tcp port http or udp port domain", "");
    row("ip proto \\tcp and tcp[tcpflags] & tcp-syn != 0x00", "");
    row("net 10.0.0.0/8 and icmp[icmptype] = icmp-echo", "");
}

void TestBpfText::nothingIsLookedUpInTheNetwork()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    const auto filter = readFilter("bpf: " + text.toStdString());
    QCOMPARE(filter.has_value(), name.isEmpty());
    if (!filter) {
        QCOMPARE(filter.error().fault, filter::Fault::nameInBpf);
        QCOMPARE(QString::fromStdString(filter.error().found), name);
        QCOMPARE(filter.error().place.begin, static_cast<std::size_t>(5 + text.indexOf(name)));
    }
}

void TestBpfText::itsMistakesAreSaid()
{
    const auto wrong = readFilter("bpf: tcp[13 & 2");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().fault, filter::Fault::badBpf);
    QCOMPARE(wrong.error().place.begin, std::size_t{5});
    QVERIFY(!wrong.error().expected.empty());
    for (const char *text : {"bpf:", "bpf:   ", " bpf: \t"})
        QCOMPARE(readFilter(text).error().fault, filter::Fault::unexpectedEnd);
    QCOMPARE(readFilter("bpf: " + std::string(2049, '(')).error().fault, filter::Fault::longBpf);
    QVERIFY(!readFilter("bpf: " + std::string(2000, '(')));
    std::string longest = "bpf: tcp port 1";
    while (longest.size() < 2000)
        longest += " or tcp port 80";
    QVERIFY(readFilter(longest));
    QVERIFY(!readFilter(std::string_view("bpf: tcp\0 or udp", 16)));
    // Without the word it is a display filter.
    QVERIFY(!readFilter("tcp port 80"));
    QVERIFY(readFilter("tcp.port == 80"));
}

QTEST_APPLESS_MAIN(TestBpfText)
#include "tst_bpf_text.moc"
