// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching frames for text, expressions and bytes: in what was captured, in the fields, in the list.
#include "core/export/text_search.h"
#include "core/session/capture_loader.h"

#include <QTest>

namespace rungs {

namespace {

PacketListRequest listOf(const SessionPtr &session)
{
    PacketListRequest list;
    list.session = session;
    list.count = session->frameCount();
    list.frameAt = [](std::uint32_t row) { return FrameId{row}; };
    list.columns = {{PacketListColumn::Kind::number, "No.", true, {}},
                    {PacketListColumn::Kind::action, "Does", true, {}}};
    list.timeText = [](FrameId) { return std::string(); };
    list.text = [](const Phrase &phrase) { return english(phrase); };
    return list;
}

SessionPtr httpCapture()
{
    return *load(std::string(RUNGS_SAMPLES) + "/http.pcap");
}

std::vector<int> numbersOf(const FoundFrames &found)
{
    std::vector<int> numbers;
    for (const FrameId id : *found.frames)
        numbers.push_back(static_cast<int>(frameNumber(id)));
    return numbers;
}

std::vector<int> found(const TextPattern &pattern, TextPlace place)
{
    return numbersOf(findText({pattern, place, listOf(httpCapture())}, {}));
}

TextPattern text(std::string_view text, bool isCaseSensitive = false)
{
    return TextPattern::text(text, isCaseSensitive).value();
}

using Numbers = std::vector<int>;

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void textInBytes();
    void textAsWindowsWritesIt();
    void textBeyondAscii();
    void expressions();
    void bytesAsTheyAre();
    void namesValuesAndKeysOfFields();
    void whatTheListSays();
    void onlyWhatIsListed();
    void whichFieldsHoldIt();
    void aStopKeepsWhatWasFound();
    void anExpressionThatTakesTooLongIsSaid();
};

void TestTextSearch::textInBytes()
{
    QCOMPARE(found(text("get /"), TextPlace::bytes), Numbers{4});
    QCOMPARE(found(text("get /", true), TextPlace::bytes), Numbers());
    QCOMPARE(found(text("GET /", true), TextPlace::bytes), Numbers{4});
    // What an expression would take for its own signs.
    QCOMPARE(found(text("HTTP/1.1"), TextPlace::bytes), (Numbers{4, 5}));
    QCOMPARE(found(text("HTTP/1?1"), TextPlace::bytes), Numbers());
}

void TestTextSearch::textAsWindowsWritesIt()
{
    const Bytes wide{'x', 'H', 0, 'i', 0, 0};
    bool wasGivenUp = false;
    const filter::Place match = text("hi").find(wide, 0, wasGivenUp);
    QCOMPARE(match.begin, std::size_t{1});
    QCOMPARE(match.length, std::size_t{4});
    QCOMPARE(text("hi", true).find(wide, 0, wasGivenUp).length, std::size_t{0});
}

void TestTextSearch::textBeyondAscii()
{
    const std::string_view held = "\xff\xfe ÄRGER 握手";
    const ByteView bytes(reinterpret_cast<const std::uint8_t *>(held.data()), held.size());
    bool wasGivenUp = false;
    QCOMPARE(text("ärger").find(bytes, 0, wasGivenUp).begin, std::size_t{3});
    QCOMPARE(text("ärger", true).find(bytes, 0, wasGivenUp).length, std::size_t{0});
    QCOMPARE(text("手").find(bytes, 0, wasGivenUp).length, std::size_t{3});
}

void TestTextSearch::expressions()
{
    QCOMPARE(found(TextPattern::expression("host: [a-z.]+", false).value(), TextPlace::bytes), Numbers{4});
    QCOMPARE(found(TextPattern::expression("HTTP/1\\.1 [0-9]{3} ", true).value(), TextPlace::bytes), Numbers{5});
    QVERIFY(!TextPattern::expression("(unfinished", false));
}

void TestTextSearch::bytesAsTheyAre()
{
    const Bytes port{0xa4, 0x3a, 0x00, 0x50}; // from 42042 to 80
    QCOMPARE(found(TextPattern::bytes(port), TextPlace::bytes).front(), 1);
    const Bytes letter{'g', 'e', 't'};
    QCOMPARE(found(TextPattern::bytes(letter), TextPlace::bytes), Numbers());
}

void TestTextSearch::namesValuesAndKeysOfFields()
{
    QCOMPARE(found(text("Maximum segment size: 1460"), TextPlace::fields), (Numbers{1, 2}));
    QCOMPARE(found(text("tcp.options.mss_val"), TextPlace::fields), (Numbers{1, 2}));
    QCOMPARE(found(text("data offset: 7"), TextPlace::fields).front(), 2);
}

void TestTextSearch::whatTheListSays()
{
    QCOMPARE(found(text("out of order"), TextPlace::list), Numbers{8});
    QCOMPARE(found(text("out of order"), TextPlace::bytes), Numbers());
}

void TestTextSearch::onlyWhatIsListed()
{
    PacketListRequest list = listOf(httpCapture());
    list.count = 2;
    list.frameAt = [](std::uint32_t row) { return FrameId{row == 0 ? 8U : 4U}; };
    const FoundFrames result = findText({text("HTTP/1.1"), TextPlace::bytes, list}, {});
    QCOMPARE(numbersOf(result), Numbers{5});
    QCOMPARE(result.total, 2U);
    QCOMPARE(result.scanned, 2U);
}

void TestTextSearch::whichFieldsHoldIt()
{
    const SessionPtr session = httpCapture();
    const DecodedFrame frame = *session->decode(FrameId{1});
    const auto keysIn = [&](const TextPattern &pattern, TextPlace place) {
        std::vector<std::string_view> keys;
        for (const std::uint32_t node : findTextIn({pattern, place, listOf(session)}, FrameId{1}, frame))
            keys.push_back(frame.nodes()[node].spec->key);
        return keys;
    };
    QCOMPARE(keysIn(text("port: 80"), TextPlace::fields), std::vector<std::string_view>{"tcp.srcport"});
    const Bytes ports{0x00, 0x50, 0xa4, 0x3a};
    QCOMPARE(keysIn(TextPattern::bytes(ports), TextPlace::bytes), std::vector<std::string_view>{"tcp.srcport"});
    QCOMPARE(keysIn(text("port: 80"), TextPlace::list), std::vector<std::string_view>());
}

void TestTextSearch::aStopKeepsWhatWasFound()
{
    std::stop_source stop;
    stop.request_stop();
    const FoundFrames result = findText({text("tcp"), TextPlace::fields, listOf(httpCapture())}, stop.get_token());
    QCOMPARE(result.scanned, 1U);
    QCOMPARE(result.total, 11U);
}

void TestTextSearch::anExpressionThatTakesTooLongIsSaid()
{
    const TextPattern pattern = TextPattern::expression("(x+x+)+[yz]", false).value();
    const Bytes many(64, 'x');
    bool wasGivenUp = false;
    QCOMPARE(pattern.find(many, 0, wasGivenUp).length, std::size_t{0});
    QVERIFY(wasGivenUp);
}

} // namespace rungs

QTEST_APPLESS_MAIN(rungs::TestTextSearch)
#include "tst_text_search.moc"
