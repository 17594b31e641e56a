// SPDX-License-Identifier: GPL-3.0-or-later
//
// A capture with bits flipped: what would be then, and nothing else.
#include "core/capture/changed_source.h"
#include "core/export/saved_capture.h"
#include "core/session/capture_loader.h"
#include "core/text/bit_flip_text.h"
#include "core/text/field_value.h"
#include "tests/support/file_bytes.h"
#include "tests/support/memory_source.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rungs;
using namespace rungs::test;

namespace {

// http.pcap, every frame: 20 bytes of Linux cooked capture v2, 20 of IPv4, then the TCP header.
constexpr std::uint32_t tcpStart = 40;
constexpr std::uint32_t lowSequenceByte = tcpStart + 7;
constexpr std::uint32_t flagsByte = tcpStart + 13;
constexpr std::uint8_t synBit = 0x02;

SessionPtr http()
{
    return load(RUNGS_SAMPLES "/http.pcap").value();
}

SessionPtr changed(const SessionPtr &session, const std::vector<BitFlip> &list)
{
    BitFlips flips;
    for (const BitFlip &flip : list)
        flips.flip(flip);
    const auto loader = CaptureLoader::openChanged(*session, flips);
    if (!loader)
        qFatal("the capture cannot be read with other bits");
    return (*loader)->load({}, {});
}

Bytes contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QByteArray bytes = file.readAll();
    return {bytes.begin(), bytes.end()};
}

Bytes asPcapng(const SessionPtr &session)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.pcapng"_s);
    if (!saveCapture({session, path.toStdString(), nullptr, {}}))
        qFatal("cannot save");
    return contentsOf(path);
}

QStringList everythingSaid(const SessionPtr &session)
{
    QStringList said;
    const Story story = storyOf(session);
    for (const Rung &rung : story.rungs) {
        const auto number = static_cast<std::uint32_t>(frameNumber(rung.frame));
        said.append(lineOf(story, number) + u" | "_s + eventsOf(story, number));
    }
    return said << statesOf(story, Side::client) << statesOf(story, Side::server);
}

QString valueOf(const SessionPtr &session, FrameId id, std::string_view key)
{
    const DecodedFrame frame = session->decode(id).value();
    return QString::fromStdString(english(fieldValue(frame, frame.find(key), segmentContext(*session, id))));
}

} // namespace

class TestChangedSource : public QObject
{
    Q_OBJECT

private slots:
    void readsFlippedBytesInAnyPart();
    void changesOneFrameOfAnyFile_data();
    void changesOneFrameOfAnyFile();
    void twoFlipsOfOneBitAreNone();
    void whatWasNotCapturedIsNotFlipped();
    void flippedSynIsAnotherSegment();
    void flippedSequenceNumberHasAnotherVerdict();
    void aFlippedBitBreaksTheChecksumForGood();
    void flippedPortIsAnotherConnection();
    void takenBackEverythingIsAsItWas();
    void aSavedCopySaysWhatIsChanged();
    void saysWhatIsFlipped();
};

void TestChangedSource::readsFlippedBytesInAnyPart()
{
    const auto original = std::make_shared<MemorySource>(asBytes("abcdefgh"));
    ChangedSource source(original, {{1, 0x20}, {4, 0x01}, {7, 0x20}});
    const auto read = [&](std::uint64_t offset, std::size_t count) {
        Bytes buffer(count);
        buffer.resize(source.read(offset, buffer).value());
        return QByteArray(reinterpret_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size()));
    };
    QCOMPARE(read(0, 8), "aBcddfgH");
    QCOMPARE(read(1, 1), "B");
    QCOMPARE(read(2, 2), "cd");
    QCOMPARE(read(4, 10), "dfgH");
    QCOMPARE(read(8, 1), "");
}

void TestChangedSource::changesOneFrameOfAnyFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Bytes>("contents");
    const Bytes pcap = contentsOf(QStringLiteral(RUNGS_SAMPLES "/http.pcap"));
    const Bytes pcapng = asPcapng(http());
    QTest::newRow("pcap") << u"a.pcap"_s << pcap;
    QTest::newRow("pcapng") << u"a.pcapng"_s << pcapng;
    QTest::newRow("gzip") << u"a.pcap.gz"_s << gzip(pcap);
    QTest::newRow("zstd") << u"a.pcapng.zst"_s << zstd(pcapng);
    QTest::newRow("lz4") << u"a.pcap.lz4"_s << lz4(pcap);
}

void TestChangedSource::changesOneFrameOfAnyFile()
{
    QFETCH(const QString, name);
    QFETCH(const Bytes, contents);
    const CaptureFile file(contents, name);
    const SessionPtr before = loaded(file);
    const FrameId third{2};
    const SessionPtr after = changed(before, {{third, flagsByte, 0x08}, {third, 59, 0x81}});
    QVERIFY(after->isChanged() && !before->isChanged());
    QVERIFY(after->isOfSameFileAs(*before));
    QVERIFY(!after->isSameCaptureAs(*before));
    QCOMPARE(after->frameCount(), before->frameCount());
    QVERIFY(!after->damage());
    for (std::uint32_t i = 0; i < before->frameCount(); ++i) {
        Bytes expected = before->bytesOf(FrameId{i}).value();
        if (FrameId{i} == third) {
            expected[flagsByte] ^= 0x08;
            expected[59] ^= 0x81; // its last byte
        }
        QVERIFY(after->bytesOf(FrameId{i}).value() == expected);
        QVERIFY(after->frame(FrameId{i}).time == before->frame(FrameId{i}).time);
        QCOMPARE(after->offsetOf(FrameId{i}), before->offsetOf(FrameId{i}));
    }
    // What the file says before its first frame, and the file itself, are as they were.
    Bytes header(before->offsetOf(FrameId{0}));
    Bytes same(header.size());
    QVERIFY(before->source().read(0, header).has_value());
    QVERIFY(after->source().read(0, same).has_value());
    QVERIFY(header == same);
    QVERIFY(contentsOf(file.path()) == contents);
}

void TestChangedSource::twoFlipsOfOneBitAreNone()
{
    BitFlips flips;
    flips.flip({FrameId{4}, 20, 0x03});
    flips.flip({FrameId{1}, 30, 0x80});
    flips.flip({FrameId{4}, 10, 0x10});
    QCOMPARE(flips.bitCount(), std::size_t{4});
    QCOMPARE(flips.all().size(), std::size_t{3});
    QCOMPARE(flips.all().front().frame, FrameId{1});
    QCOMPARE(flips.of(FrameId{4}).size(), std::size_t{2});
    QCOMPARE(flips.maskOf(FrameId{4}, 20), std::uint8_t{3});
    QVERIFY(!flips.touches(FrameId{2}));
    flips.flip({FrameId{4}, 20, 0x01});
    QCOMPARE(flips.maskOf(FrameId{4}, 20), std::uint8_t{2});
    flips.flip({FrameId{4}, 20, 0x02});
    flips.flip({FrameId{4}, 10, 0x10});
    flips.flip({FrameId{1}, 30, 0x80});
    QVERIFY(flips.isEmpty());
    QCOMPARE(flips, BitFlips());
}

void TestChangedSource::whatWasNotCapturedIsNotFlipped()
{
    const SessionPtr session = http();
    const SessionPtr after = changed(session, {{FrameId{0}, 80, 0xff}, {FrameId{500}, 0, 0xff}});
    for (std::uint32_t i = 0; i < session->frameCount(); ++i)
        QVERIFY(after->bytesOf(FrameId{i}).value() == session->bytesOf(FrameId{i}).value());
}

void TestChangedSource::flippedSynIsAnotherSegment()
{
    const SessionPtr before = http();
    QCOMPARE(valueOf(before, FrameId{0}, "tcp.flags.syn"), u"1"_s);
    QVERIFY(valueOf(before, FrameId{0}, "tcp.checksum").contains(u"correct"_s));
    const SessionPtr after = changed(before, {{FrameId{0}, flagsByte, synBit}});
    QCOMPARE(valueOf(after, FrameId{0}, "tcp.flags.syn"), u"0"_s);
    QVERIFY2(!valueOf(after, FrameId{0}, "tcp.checksum").contains(u"correct"_s),
             qPrintable(valueOf(after, FrameId{0}, "tcp.checksum")));
    QVERIFY(lineOf(storyOf(after), 1) != lineOf(storyOf(before), 1));
}

void TestChangedSource::flippedSequenceNumberHasAnotherVerdict()
{
    const SessionPtr before = http();
    const SessionPtr after = changed(before, {{FrameId{3}, lowSequenceByte - 1, 0x40}});
    QVERIFY(before->eventsOf(FrameId{3}) == EventSet());
    QVERIFY(after->eventsOf(FrameId{3}) != EventSet());
    QVERIFY2(!eventsOf(storyOf(after), 4).isEmpty(), "the story says it, too");
}

/// That the segment was acknowledged once, as it was then, does not make it good; and no network card is to blame.
void TestChangedSource::aFlippedBitBreaksTheChecksumForGood()
{
    const SessionPtr before = http();
    for (const std::uint32_t frame : {0U, 3U, 4U}) {
        const std::uint32_t lastByte = before->frame(FrameId{frame}).capturedLength - 1;
        const SessionPtr after = changed(before, {{FrameId{frame}, lastByte, 0x01}});
        QVERIFY(after->eventsOf(FrameId{frame}).contains(EventKind::badChecksum));
        QVERIFY(eventsOf(storyOf(after), frame + 1).contains(u"bad-checksum"_s));
        const QString value = valueOf(after, FrameId{frame}, "tcp.checksum");
        QVERIFY2(value.contains(u"wrong, must be"_s), qPrintable(value));
        for (const FileFinding &finding : after->findings())
            QVERIFY(finding.kind != FileFinding::Kind::checksumsFilledIn);
    }
}

void TestChangedSource::flippedPortIsAnotherConnection()
{
    const SessionPtr before = http();
    QCOMPARE(before->connectionCount(), 1U);
    const SessionPtr after = changed(before, {{FrameId{3}, tcpStart + 1, 0x01}});
    QCOMPARE(after->connectionCount(), 2U);
    QVERIFY(after->connectionOf(FrameId{3}) != after->connectionOf(FrameId{2}));
}

void TestChangedSource::takenBackEverythingIsAsItWas()
{
    const SessionPtr before = http();
    const BitFlip flip{FrameId{3}, lowSequenceByte, 0x40};
    const SessionPtr other = changed(before, {flip});
    QVERIFY(everythingSaid(other) != everythingSaid(before));
    // From the copy, not from the original: nothing adds up.
    const SessionPtr back = changed(other, {});
    QVERIFY(!back->isChanged());
    QCOMPARE(everythingSaid(back), everythingSaid(before));
    const SessionPtr again = changed(other, {flip});
    QCOMPARE(everythingSaid(again), everythingSaid(other));
}

void TestChangedSource::aSavedCopySaysWhatIsChanged()
{
    const SessionPtr session = changed(http(), {{FrameId{0}, flagsByte, synBit}});
    const CaptureFile file(asPcapng(session), u"saved.pcapng"_s);
    const SessionPtr saved = loaded(file);
    QVERIFY(!saved->isChanged());
    QVERIFY(saved->bytesOf(FrameId{0}).value() == session->bytesOf(FrameId{0}).value());
    QCOMPARE(saved->commentsOf(FrameId{0}), std::vector<std::string>{"Changed: the bits 0x02 of byte 53 are flipped."});
    QVERIFY(saved->commentsOf(FrameId{1}).empty());
    // Not even a changed copy replaces what was captured.
    const CaptureFile own(contentsOf(QStringLiteral(RUNGS_SAMPLES "/http.pcap")));
    const SessionPtr copy = changed(loaded(own), {{FrameId{0}, flagsByte, synBit}});
    const auto refused = saveCapture({copy, own.stdPath(), nullptr, {}});
    QVERIFY(!refused && refused.error().code == ErrorCode::sourceAsTarget);
}

void TestChangedSource::saysWhatIsFlipped()
{
    const SessionPtr session = changed(http(), {{FrameId{0}, flagsByte, 0x12}, {FrameId{0}, tcpStart, 0x0f}});
    const DecodedFrame frame = session->decode(FrameId{0}).value();
    QStringList said;
    for (const Phrase &phrase : flipPhrases(frame, session->flips().of(FrameId{0}), 5))
        said.append(QString::fromStdString(english(phrase)));
    QCOMPARE(said.size(), 6);
    QCOMPARE(said[0], u"Bit 0x08 of byte 40 (Source port) is flipped: it was 0, it is 1."_s);
    QCOMPARE(said[4], u"Bit 0x10 of byte 53 (ACK) is flipped: it was 0, it is 1."_s);
    QCOMPARE(said[5], u"One more bit of this frame is flipped."_s);
    const auto two = flipPhrases(frame, session->flips().of(FrameId{0}), 4);
    QCOMPARE(QString::fromStdString(english(two.back())), u"2 more bits of this frame are flipped."_s);
}

QTEST_APPLESS_MAIN(TestChangedSource)
#include "tst_changed_source.moc"
