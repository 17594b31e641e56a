// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/frame_search.h"
#include "core/filter/text_parts.h"
#include "core/session/facts_source.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"

#include <QDirIterator>
#include <QtTest>

#include <algorithm>

using namespace rungs;

namespace {

SessionPtr loaded(const std::string &sample)
{
    return *load(std::string(RUNGS_SAMPLES) + '/' + sample);
}

std::vector<int> numbersFound(const SessionPtr &session, std::string_view text, ConnectionId only = {})
{
    const auto filter = filter::Filter::compile(text);
    std::vector<int> numbers;
    const FrameListPtr frames = findFrames(session, *filter, only, {}).frames;
    for (const FrameId id : *frames)
        numbers.push_back(static_cast<int>(frameNumber(id)));
    return numbers;
}

std::vector<std::string> proposed(std::string_view text)
{
    const filter::Completion place = filter::completionAt(text, text.size());
    std::vector<std::string> texts;
    if (place.valueOf) {
        for (const filter::KnownValue &value : filter::knownValuesOf(*place.valueOf))
            texts.push_back(value.text);
    }
    return texts;
}

} // namespace

class TestFrameSearch : public QObject
{
    Q_OBJECT

private slots:
    void framesThatPass();
    void theLastFrameOfAnyFormat();
    void framesOfOneConnectionThatPass();
    void verdictsAreThoseOfTheWholeCapture();
    void aReferenceIsToTheSelectedFrame();
    void aStoppedSearchSaysHowFarItCame();
    void whyAFramePasses();
    void eachFieldHasAFilterThatItsFramePasses();
    void fixedFieldsAreReadAsTheTreeShowsThem();
    void theWordsOfAText();
    void valuesThatCanComeNext();
};

void TestFrameSearch::framesThatPass()
{
    const SessionPtr session = loaded("http.pcap");
    QCOMPARE(numbersFound(session, "tcp.len > 0"), (std::vector<int>{4, 5}));
    QCOMPARE(numbersFound(session, "udp"), std::vector<int>());
    QCOMPARE(numbersFound(session, "").size(), std::size_t{11});
    const auto filter = filter::Filter::compile("not udp.port == 53");
    const FoundFrames found = findFrames(session, *filter, {}, {});
    QCOMPARE(found.scanned, 11U);
    QCOMPARE(found.absences.at(0).frames, 11U);
}

/// In pcapng, its block goes on after its bytes.
void TestFrameSearch::theLastFrameOfAnyFormat()
{
    test::PcapngBytes file;
    file.interface(1, 3).enhanced(0, 1, "one").enhanced(0, 1, "two22", {{1, test::asBytes("a comment")}});
    const test::CaptureFile enhanced(file.all());
    QCOMPARE(numbersFound(test::loaded(enhanced), "frame"), (std::vector<int>{1, 2}));
    const test::CaptureFile simple(file.simple(9, "longer than that").all());
    const SessionPtr session = test::loaded(simple);
    QCOMPARE(numbersFound(session, "frame"), (std::vector<int>{1, 2, 3}));
    const auto filter = filter::Filter::compile("frame");
    QVERIFY(!findFrames(session, *filter, {}, {}).error);
    QVERIFY(verdictOn(session, FrameId{1}, *filter, {})->passes);
}

void TestFrameSearch::framesOfOneConnectionThatPass()
{
    const SessionPtr session = loaded("refused.pcap");
    const std::vector<int> all = numbersFound(session, "tcp.flags.reset == 1");
    const std::vector<int> first = numbersFound(session, "tcp.flags.reset == 1", ConnectionId{0});
    QVERIFY(!first.empty() && first.size() < all.size());
    for (const int number : first)
        QCOMPARE(session->connectionOf(FrameId{static_cast<std::uint32_t>(number - 1)}), ConnectionId{0});
}

void TestFrameSearch::verdictsAreThoseOfTheWholeCapture()
{
    const SessionPtr session = loaded("http.pcap");
    QCOMPARE(numbersFound(session, "rungs.events == \"out-of-order\""), std::vector<int>{8});
    QVERIFY(!numbersFound(session, "rungs.closing contains \"merged\"").empty());
}

void TestFrameSearch::aReferenceIsToTheSelectedFrame()
{
    const SessionPtr session = loaded("http.pcap");
    const std::string_view text = "tcp.srcport == ${tcp.dstport} && tcp.stream == $tcp.stream";
    const auto without = compileFilter(text, session, {});
    QVERIFY(!without);
    QCOMPARE(without.error().fault, filter::Fault::noReference);
    const auto with = compileFilter(text, session, FrameId{0});
    QVERIFY(with);
    const FrameListPtr frames = findFrames(session, *with, {}, {}).frames;
    QVERIFY(!frames->empty());
    for (const FrameId id : *frames)
        QVERIFY((session->frame(id).flags & FrameRow::fromServer) != 0);
}

void TestFrameSearch::aStoppedSearchSaysHowFarItCame()
{
    const SessionPtr session = loaded("http.pcap");
    std::stop_source stop;
    stop.request_stop();
    const FoundFrames found = findFrames(session, *filter::Filter::compile("tcp"), {}, stop.get_token());
    QCOMPARE(found.scanned, 0U);
    QCOMPARE(found.total, 11U);
}

void TestFrameSearch::whyAFramePasses()
{
    const SessionPtr session = loaded("http.pcap");
    const auto filter = filter::Filter::compile("tcp.len > 0 || rungs.events == \"out-of-order\"");
    const auto verdict = verdictOn(session, FrameId{7}, *filter, {});
    QVERIFY(verdict && verdict->passes);
    QCOMPARE(verdict->reasons.size(), std::size_t{2});
    QVERIFY(!verdict->reasons[0].passes);
    QVERIFY(verdict->reasons[1].passes);
    QVERIFY(std::ranges::count(verdict->reasons[1].parts.at(0).values, "out-of-order") == 1);
}

void TestFrameSearch::eachFieldHasAFilterThatItsFramePasses()
{
    int tests = 0;
    for (const char *sample : {"http.pcap", "refused.pcap"}) {
        const SessionPtr session = loaded(sample);
        for (FrameId id{0}; id.value < session->frameCount(); ++id.value) {
            const Result<DecodedFrame> frame = session->decode(id);
            filter::SegmentFacts segment;
            const filter::FrameFacts facts = factsOf(*session, id, *frame, segment);
            for (const FieldNode &node : frame->nodes()) {
                const std::string text = filter::testOf(node, facts);
                if (text.empty())
                    continue;
                const auto filter = filter::Filter::compile(text);
                QVERIFY2(filter, text.c_str());
                filter::Filter::Scratch scratch;
                QVERIFY2(filter->matches(facts, scratch), text.c_str());
                ++tests;
            }
        }
    }
    QVERIFY(tests > 300);
}

/// What is read where the table says it lies is what the field tree shows: for every key, in every capture that is
/// here.
void TestFrameSearch::fixedFieldsAreReadAsTheTreeShowsThem()
{
    std::vector<std::pair<filter::Key, filter::Key>> keys;
    for (const filter::KnownKey &known : filter::knownKeys()) {
        const std::optional<filter::Key> key = filter::findKey(known.key);
        if (!key || (key->places.empty() && key->secondPlaces.empty()))
            continue;
        filter::Key fromTree = *key;
        fromTree.places.clear();
        fromTree.secondPlaces.clear();
        keys.emplace_back(*key, std::move(fromTree));
    }
    QVERIFY2(keys.size() > 30, qPrintable(QString::number(keys.size())));
    int frames = 0;
    for (const char *folder : {RUNGS_SAMPLES, RUNGS_TEST_DATA}) {
        QDirIterator files(QString::fromUtf8(folder), {QStringLiteral("*.pcap"), QStringLiteral("*.pcapng")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const Result<std::unique_ptr<FrameStream>> stream = FrameStream::open(files.next().toStdString());
            if (!stream)
                continue;
            FactsSource source;
            (*stream)->forEach([&](const StreamFrame &frame) {
                const filter::FrameFacts &facts = source.take(frame);
                filter::Store store;
                for (const auto &[key, fromTree] : keys) {
                    std::vector<filter::Value> read;
                    std::vector<filter::Value> shown;
                    filter::collectValues(key, facts, read, store);
                    filter::collectValues(fromTree, facts, shown, store);
                    const bool isSame = std::ranges::equal(read, shown, [](const auto &a, const auto &b) {
                        return a.number == b.number && std::ranges::equal(a.bytes, b.bytes) && a.layer == b.layer
                               && a.layers == b.layers;
                    });
                    if (!isSame)
                        qWarning("%s, frame %u: %s", qPrintable(files.fileName()), frame.id.value + 1,
                                 std::string(key.key).c_str());
                    frames += isSame ? 0 : 1'000'000;
                }
                return ++frames < 20'000;
            });
        }
    }
    QVERIFY(frames > 100 && frames < 1'000'000);
}

void TestFrameSearch::theWordsOfAText()
{
    using filter::PartKind;
    std::vector<std::pair<PartKind, std::string>> words;
    const std::string_view text = "len(tcp.payload) > 5 && http.host == \"ex";
    for (const filter::TextPart &part : filter::partsOf(text))
        words.emplace_back(part.kind, text.substr(part.place.begin, part.place.length));
    QCOMPARE(words.at(0), std::pair(PartKind::function, std::string("len")));
    QCOMPARE(words.at(2), std::pair(PartKind::key, std::string("tcp.payload")));
    QCOMPARE(words.at(5), std::pair(PartKind::value, std::string("5")));
    QCOMPARE(words.at(7), std::pair(PartKind::key, std::string("http.host")));
}

void TestFrameSearch::valuesThatCanComeNext()
{
    QCOMPARE(proposed("tcp.flags.syn == "), (std::vector<std::string>{"True", "False"}));
    const auto has = [](std::string_view text, const std::string &value) {
        return std::ranges::count(proposed(text), value) == 1;
    };
    QVERIFY(has("tcp.checksum.status == \"G", "\"Good\""));
    QVERIFY(has("rungs.events == ", "\"out-of-order\""));
    QVERIFY(has("rungs.events in {\"gap\", ", "\"out-of-order\""));
    QVERIFY(has("tcp and rungs.state.client == ", "\"TIME-WAIT\""));
    QVERIFY(proposed("rungs.events == \"gap\" and ").empty());
    QVERIFY(proposed("tcp.po").empty());
}

QTEST_APPLESS_MAIN(TestFrameSearch)
#include "tst_frame_search.moc"
