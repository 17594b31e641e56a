// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chunk_search.h"
#include "core/export/frame_search.h"
#include "core/export/stream_facts.h"
#include "tests/support/capture_file.h"
#include "tests/support/captures.h"
#include "tests/support/packet_builder.h"

#include <QtTest>

#include <algorithm>

using namespace rungs;

namespace {

constexpr const char *texts[] = {
    "frame.number == 3",
    "frame.number < 20 || frame.number > 30",
    "5 >= frame.number",
    "frame.number in {1, 3..4, 9..7}",
    "frame.number !== 2",
    "not frame.number == 2",
    "frame.number == 99999999 or frame.len == 4294967295",
    "frame.len > 100",
    "frame.len != frame.cap_len",
    "frame.len - 14 > 60",
    "frame.cap_len <= 66 && not tcp.port == 80",
    "frame.interface_id == 1",
    "frame.time_relative > 0.1",
    "frame.time_delta > 0.001",
    "frame.time_delta",
    "frame.time >= \"2001-01-01 00:00:00\"",
    "frame.time_epoch < 1000000000.5",
    "frame.marked == 1 or not frame.comment",
    "tcp.stream == 0",
    "tcp.stream != 0",
    "not tcp.stream == 1",
    "tcp.stream in {1..3} and tcp.flags.syn == 1",
    "tcp",
    "not tcp",
    "tcp or udp",
    "tcp xor frame.number > 5",
    "ip and ipv6",
    "arp or icmp or icmpv6",
    "eth",
    "tcp.flags.syn",
    "ip.ttl && not udp.port",
    "tcp.port == 80",
    "tcp.port != 80",
    "tcp.port !== 80",
    "all tcp.port > 1000",
    "any tcp.port > 50000",
    "tcp.srcport == tcp.dstport",
    "tcp.srcport in {80, 443, 8000..9000}",
    "not tcp.dstport in {80, 443}",
    "tcp.srcport & 1",
    "tcp.srcport == 80 || udp.srcport == 53",
    "udp.port == 53",
    "udp.port != 53",
    "not udp.port == 53",
    "ip.addr == 10.0.0.0/8",
    "ip.addr != 10.0.0.0/8",
    "ip.src == 192.168.0.0/16 && ip.dst != 192.168.0.0/16",
    "not ip.addr == 192.168.0.0/16",
    "ip.src[0] == 0a",
    "ip.src#1 == 10.0.0.0/8",
    "ip.src#2",
    "count(ip.addr) == 2",
    "count(ip.addr) > 2",
    "ip.src == ip.dst",
    "ipv6.addr == 2001:db8::/32",
    "ipv6.src != ::1",
    "string(ip.src) matches \"^1\"",
    "max(tcp.srcport, tcp.dstport) > 40000",
    "rungs.events",
    "not rungs.events",
    "rungs.events == \"retransmission\"",
    "rungs.events != \"retransmission\"",
    "rungs.events contains \"window\"",
    "any rungs.events in {\"gap\", \"out-of-order\"}",
    "count(rungs.events) > 1",
    "rungs.events.all",
    "tcp.analysis.flags",
    "tcp.analysis.flags && !tcp.analysis.window_update",
    "tcp.analysis.duplicate_ack or tcp.analysis.fast_retransmission",
    "tcp.analysis.retransmission && frame.number < 40",
    "rungs.opening == \"three-way\"",
    "rungs.closing",
    "rungs.closing contains \"reset\" && tcp.len > 0",
    "rungs.limit",
    "not rungs.limit",
    "rungs.limit == \"network\"",
    "rungs.limit == \"receiver\" || rungs.limit == \"application\"",
    "rungs.limit.share > 60",
    "tcp.len > 0",
    "tcp.len > 0 && frame.len > 500",
    "tcp.seq == 1 and tcp.port == 80",
    "tcp.ack > 1 || frame.number == 1",
    "tcp.window_size < 1000",
    "tcp.checksum.status == \"Bad\"",
    "tcp.completeness == 31",
    "tcp.time_delta > 0.01 && tcp.stream == 0",
    "tcp.options.sack_le > 0 && frame.number > 2",
    "tcp contains \"GET\"",
    "http.request and tcp.dstport == 80",
    "http",
    "not http",
    "http contains \"GET\"",
    "http.host contains \"a\"",
    "http.response.code == \"200\"",
    "@http.request.method",
    "data",
    "data contains \"a\" && not http.response",
    "tcp.payload contains \"HTTP\"",
    "udp contains \"a\"",
    "frame contains \"a\" && ip.addr == 10.0.0.0/8",
    "src == \"10.0.0.1\" || frame.number == 1",
    "frame.protocols contains \"tcp\" && tcp.port < 1024",
    "rungs.summary contains \"SYN\"",
};

/// What a filter comes to where every frame is taken apart, in order.
struct Expected
{
    filter::Filter filter;
    filter::AbsenceCounter absences;
    FrameList frames;

    explicit Expected(filter::Filter compiled)
        : filter(std::move(compiled))
        , absences(filter)
    { }
};

std::vector<std::unique_ptr<Expected>> expected(const SessionPtr &session)
{
    std::vector<std::unique_ptr<Expected>> all;
    for (const char *text : texts)
        all.push_back(std::make_unique<Expected>(*filter::Filter::compile(text)));
    Result<std::unique_ptr<FrameStream>> ahead = FrameStream::open(session->path());
    Result<std::unique_ptr<FrameStream>> stream = FrameStream::open(session->path());
    (*stream)->follow();
    (*stream)->know(hindsightOf(**ahead));
    StreamFacts facts(session, session->sharedNotes());
    (*stream)->forEach([&](const StreamFrame &frame) {
        const filter::FrameFacts &known = facts.take(frame);
        for (const auto &each : all) {
            filter::Filter::Scratch scratch;
            const bool passes = each->filter.matches(known, scratch);
            each->absences.count(known, passes, scratch);
            if (passes)
                each->frames.push_back(frame.id);
        }
        return frame.id.value + 1 < session->frameCount();
    });
    return all;
}

QString print(const FrameList &frames)
{
    QStringList numbers;
    for (const FrameId id : frames)
        numbers.append(QString::number(frameNumber(id)));
    return numbers.join(u' ');
}

QString print(const std::vector<filter::Absence> &absences)
{
    QStringList counts;
    for (const filter::Absence &absence : absences)
        counts.append(QStringLiteral("%1: %2").arg(absence.place.begin).arg(absence.frames));
    return counts.join(u' ');
}

/// How many of the frames columns do not tell of.
std::uint32_t openFrames(const SessionPtr &session, std::string_view text)
{
    const auto filter = filter::Filter::compile(text);
    ChunkSearch search(session, *filter, {});
    return search.byColumns(filter::Chunk::at(0, session->frameCount())).isOpen.count();
}

} // namespace

class TestFilterColumns : public QObject
{
    Q_OBJECT

private slots:
    void sameAsTakingEachFrameApart_data() { test::addEveryCapture(); }
    void sameAsTakingEachFrameApart();
    void whatColumnsTell_data();
    void whatColumnsTell();
    void aKeyThatMayBeElsewhereIsNotMissing();
    void framesOfManyChunks();
};

void TestFilterColumns::sameAsTakingEachFrameApart()
{
    QFETCH(const QString, path);
    const Result<SessionPtr> session = load(path.toStdString());
    if (!session || (*session)->frameCount() == 0)
        return;
    const auto all = expected(*session);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const FoundFrames found = findFrames(*session, all[i]->filter, {}, {});
        QVERIFY2(print(*found.frames) == print(all[i]->frames),
                 qPrintable(QStringLiteral("%1\nfound:    %2\nexpected: %3")
                                .arg(QLatin1String(texts[i]), print(*found.frames), print(all[i]->frames))));
        QVERIFY2(
            print(found.absences) == print(all[i]->absences.counts()),
            qPrintable(QStringLiteral("%1\nfound:    %2\nexpected: %3")
                           .arg(QLatin1String(texts[i]), print(found.absences), print(all[i]->absences.counts()))));
        const std::vector<std::string_view> missing = all[i]->absences.missingKeys();
        for (const std::string_view key : found.missingKeys)
            QVERIFY2(std::ranges::count(missing, key) == 1, texts[i]);
    }
}

void TestFilterColumns::whatColumnsTell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("open");
    const auto row = [](const char *text, int open) { QTest::newRow(text) << text << open; };
    row("frame.len > 100 && frame.number in {1..5}", 0);
    row("frame.time_relative < 1 || frame.time_delta == 0", 0);
    row("tcp.port == 80 and not ip.addr == 1.2.3.4", 0);
    row("tcp.port != 80", 0);
    row("tcp.stream == 0 && udp", 0);
    row("tcp.flags.syn && ipv6", 0);
    row("rungs.events == \"out-of-order\" || tcp.analysis.zero_window", 0);
    row("rungs.closing contains \"merged\"", 0);
    row("rungs.limit == \"network\" && rungs.limit.share > 50", 0);
    row("http.request", 13);
    row("http.request && frame.number < 4", 3);
    row("http.request || tcp.stream == 0", 0);
    row("tcp.flags.syn == 1 && tcp.srcport == 80", 6);
}

void TestFilterColumns::whatColumnsTell()
{
    QFETCH(const QString, text);
    QFETCH(const int, open);
    const SessionPtr session = *load(std::string(RUNGS_SAMPLES) + "/four-segment-close.pcap");
    QCOMPARE(static_cast<int>(openFrames(session, text.toStdString())), open);
}

void TestFilterColumns::aKeyThatMayBeElsewhereIsNotMissing()
{
    const SessionPtr session = *load(std::string(RUNGS_SAMPLES) + "/http.pcap");
    const auto missing = [&](const char *text) {
        return findFrames(session, *filter::Filter::compile(text), {}, {}).missingKeys;
    };
    QCOMPARE(missing("udp.port == 53"), std::vector<std::string_view>{"udp.port"});
    QCOMPARE(missing("tcp.options.sack_le"), std::vector<std::string_view>{"tcp.options.sack_le"});
    QVERIFY(missing("tcp.options.sack_le && frame.number < 3").empty());
}

void TestFilterColumns::framesOfManyChunks()
{
    std::string segments;
    for (int i = 0; i < 20000; ++i)
        segments += QStringLiteral("%1 client > server P. %2:%3 ack 1\n")
                        .arg(i / 1000.0, 0, 'f', 3)
                        .arg(1 + i * 10)
                        .arg(11 + i * 10)
                        .toStdString();
    const test::CaptureFile file(test::capture(segments));
    const SessionPtr session = test::loaded(file);
    const auto count = [&](const char *text) {
        const FoundFrames found = findFrames(session, *filter::Filter::compile(text), {}, {});
        [&] { QVERIFY(std::ranges::is_sorted(*found.frames)); }();
        [&] { QCOMPARE(found.scanned, 20000U); }();
        return found.frames->size();
    };
    QCOMPARE(count("frame.number > 5000 && frame.number <= 15000"), std::size_t{10000});
    QCOMPARE(count("tcp.len == 10 && frame.number > 5000"), std::size_t{15000});
    QCOMPARE(count("tcp.seq > 100001"), std::size_t{9999});
}

QTEST_APPLESS_MAIN(TestFilterColumns)
#include "tst_filter_columns.moc"
