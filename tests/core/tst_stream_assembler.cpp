// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/stream_assembler.h"

#include <QTest>

using namespace rungs;

namespace {

/// An assembler that writes down what it hands out.
class Recorder
{
public:
    Recorder()
        : assembler({[this](ByteView bytes, StreamAssembler::Origin origin) {
                         origins += QStringLiteral("%1+%2").arg(origin.frame.value).arg(origin.place);
                         text.append(reinterpret_cast<const char *>(bytes.data()),
                                     static_cast<qsizetype>(bytes.size()));
                         return true;
                     },
                     [this](std::uint64_t offset, std::uint64_t length, FrameId) {
                         notes += QStringLiteral("hole %1+%2").arg(offset).arg(length);
                     },
                     [this](const StreamAssembler::Conflict &each) {
                         notes += QStringLiteral("conflict %1+%2 %3/%4 at %5")
                                      .arg(each.offset)
                                      .arg(each.length)
                                      .arg(each.first.value)
                                      .arg(each.second.frame.value)
                                      .arg(each.second.place);
                     },
                     [this](std::uint64_t offset, std::uint32_t length, FrameId frame) {
                         repeats += QStringLiteral("%1+%2 by %3").arg(offset).arg(length).arg(frame.value);
                     }})
    { }

    void add(std::uint32_t place, const char *data, std::uint32_t frame)
    {
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(data);
        const auto length = static_cast<std::uint32_t>(strlen(data));
        assembler.add(SequenceNumber(place), {bytes, length}, length, {FrameId{frame}});
    }

    QByteArray text;
    QStringList origins;
    QStringList notes;
    QStringList repeats;
    StreamAssembler assembler;
};

} // namespace

class StreamAssemblerTest : public QObject
{
    Q_OBJECT

private slots:
    void eachByteOnceAndInOrder()
    {
        Recorder made;
        made.assembler.begin(SequenceNumber(0xfffffffe));
        made.add(0xfffffffe, "ab", 0);
        made.add(4, "gh", 1);
        made.add(0, "cdef", 2);
        made.add(0xfffffffe, "abcd", 3);
        made.add(2, "efghij", 4);
        QCOMPARE(made.text, QByteArray("abcdefghij"));
        QVERIFY(made.notes.isEmpty());
        // Each run of bytes is that of the frame that brought it first, and knows its place in the payload.
        QCOMPARE(made.origins, (QStringList{u"0+0"_qs, u"2+0"_qs, u"1+0"_qs, u"4+4"_qs}));
        QCOMPARE(made.repeats, (QStringList{u"0+4 by 3"_qs, u"4+4 by 4"_qs}));
    }

    void anAcknowledgedGapIsReported()
    {
        Recorder made;
        made.assembler.begin(SequenceNumber(100));
        made.add(100, "ab", 0);
        made.add(110, "cd", 1);
        QCOMPARE(made.text, QByteArray("ab"));
        made.assembler.acknowledged(SequenceNumber(112));
        QCOMPARE(made.text, QByteArray("abcd"));
        QCOMPARE(made.notes, QStringList{QStringLiteral("hole 2+8")});
    }

    void contradictionsNameTheirFrames()
    {
        Recorder made;
        made.assembler.begin(SequenceNumber(0));
        made.add(0, "good", 5);
        made.add(2, "XXmore", 9);
        QCOMPARE(made.text, QByteArray("goodmore"));
        QCOMPARE(made.notes, QStringList{QStringLiteral("conflict 2+2 5/9 at 0")});
    }

    void contradictionsOfWhatStillWaitsAreNamedToo()
    {
        Recorder made;
        made.assembler.begin(SequenceNumber(0));
        made.add(4, "efgh", 1);
        made.add(4, "eXghij", 2);
        made.add(0, "abcd", 3);
        // What came first stays.
        QCOMPARE(made.text, QByteArray("abcdefghij"));
        QCOMPARE(made.notes, QStringList{QStringLiteral("conflict 5+1 1/2 at 1")});
        QCOMPARE(made.origins, (QStringList{u"3+0"_qs, u"1+0"_qs, u"2+4"_qs}));
    }

    void manySmallPiecesAreBoundedAsWell()
    {
        Recorder made;
        made.assembler.begin(SequenceNumber(0));
        for (std::uint32_t i = 0; i < 600000; ++i)
            made.add(10 + 2 * i, "x", i);
        // Long before a window is full of them.
        QVERIFY(made.text.size() > 0);
        QVERIFY(made.notes.contains(QStringLiteral("hole 0+10")));
    }

    void moreThanFourGigabytesPassThrough()
    {
        std::uint64_t total = 0;
        StreamAssembler assembler({[&](ByteView bytes, StreamAssembler::Origin) {
                                       total += bytes.size();
                                       return true;
                                   },
                                   [](std::uint64_t, std::uint64_t, FrameId) { QFAIL("no byte is missing"); },
                                   [](const StreamAssembler::Conflict &) { QFAIL("no byte differs"); }});
        const Bytes block(std::size_t{1} << 20, 7);
        SequenceNumber place(0xf0000000);
        assembler.begin(place);
        for (std::uint32_t i = 0; i < 4200; ++i) {
            assembler.add(place, block, static_cast<std::uint32_t>(block.size()), {FrameId{i}});
            place = place + static_cast<std::uint32_t>(block.size());
        }
        QCOMPARE(total, std::uint64_t{4200} << 20);
        QCOMPARE(assembler.size(), total);
    }

    void whatWaitsIsBounded()
    {
        Recorder made;
        made.assembler.begin(SequenceNumber(0));
        const std::string block(std::size_t{1} << 20, 'x');
        for (std::uint32_t i = 0; i < 100; ++i)
            made.add(10 + (i << 20), block.c_str(), i);
        QVERIFY(made.text.size() > 0);
        QVERIFY(made.notes.contains(QStringLiteral("hole 0+10")));
    }
};

QTEST_APPLESS_MAIN(StreamAssemblerTest)
#include "tst_stream_assembler.moc"
