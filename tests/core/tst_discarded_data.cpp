// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/discarded_data.h"
#include "core/text/ladder_mark.h"
#include "core/text/segment_text.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr std::string_view opened = "0.00 client > server S 0:0\n"
                                    "0.01 server > client S. 0:0 ack 1\n"
                                    "0.02 client > server . 1:1 ack 1\n";

Story after(std::string_view segments)
{
    return storyOf(std::string(opened) + std::string(segments));
}

QString answersOf(const Story &story, std::uint32_t number)
{
    QStringList texts;
    for (const Phrase &phrase : segmentText(story, *story.rungOf(FrameId{number - 1})).answers)
        texts << QString::fromStdString(english(phrase));
    return texts.join(u' ');
}

QString wordOf(const Story &story, std::uint32_t number)
{
    return QString::fromStdString(english(markWords(story, *story.rungOf(FrameId{number - 1})).full));
}

} // namespace

/// What a reset leaves unacknowledged.
class TestDiscardedData : public QObject
{
    Q_OBJECT

private slots:
    void dataOfThePeer();
    void dataOfItsOwn();
    void retransmittedBytesCountOnce();
    void whatIsAcknowledgedIsNotDiscarded();
    void ofOneSideNothingIsClaimed();
};

void TestDiscardedData::dataOfThePeer()
{
    const Story story = after("0.03 client > server P. 1:101 ack 1\n"
                              "0.04 server > client . 1:1 ack 101\n"
                              "0.05 client > server P. 101:301 ack 1\n"
                              "0.06 client > server P. 301:501 ack 1\n"
                              "0.07 server > client R. 1:1 ack 101\n");
    QCOMPARE(lineOf(story, 8), u"Aborts the connection; 400 bytes of its peer not acknowledged"_qs);
    QVERIFY2(
        answersOf(story, 8).contains(u"Leaves 400 bytes of its peer unacknowledged (#6 to #7): probably discarded."),
        qPrintable(answersOf(story, 8)));
    QCOMPARE(wordOf(story, 6), u"probably discarded: reset #8"_qs);
    QCOMPARE(wordOf(story, 7), u"probably discarded: reset #8"_qs);
    QVERIFY(wordOf(story, 4).isEmpty());
    QVERIFY(answersOf(story, 7).contains(u"Not acknowledged when #8 reset the connection: probably discarded."));
}

void TestDiscardedData::dataOfItsOwn()
{
    const Story story = after("0.03 client > server P. 1:101 ack 1\n"
                              "0.04 client > server R. 101:101 ack 1\n");
    QCOMPARE(lineOf(story, 5), u"Aborts the connection; 100 bytes of its own not acknowledged"_qs);
    QVERIFY(answersOf(story, 5).contains(u"of its own unacknowledged (#4): either lost or arrived"));
    QCOMPARE(wordOf(story, 4), u"not acknowledged before the reset #5"_qs);
}

void TestDiscardedData::retransmittedBytesCountOnce()
{
    const Story story = after("0.03 client > server P. 1:101 ack 1\n"
                              "1.03 client > server P. 1:101 ack 1\n"
                              "1.04 server > client R. 1:1 ack 1\n");
    QVERIFY2(lineOf(story, 6).endsWith(u"; 100 bytes of its peer not acknowledged"), qPrintable(lineOf(story, 6)));
}

void TestDiscardedData::whatIsAcknowledgedIsNotDiscarded()
{
    const Story story = after("0.03 client > server P. 1:101 ack 1\n"
                              "0.04 server > client R. 1:1 ack 101\n");
    QCOMPARE(lineOf(story, 5), u"Aborts the connection"_qs);
    QVERIFY(wordOf(story, 4).isEmpty());
}

void TestDiscardedData::ofOneSideNothingIsClaimed()
{
    const Story story = storyOf("0.03 client > server P. 1:101 ack 1\n"
                                "0.04 client > server P. 101:201 ack 1\n"
                                "0.05 server > client R 1:1\n");
    QVERIFY(!lineOf(story, 3).contains(u"not acknowledged"));
    QVERIFY(!wordOf(story, 1).contains(u"discarded"));
}

QTEST_APPLESS_MAIN(TestDiscardedData)
#include "tst_discarded_data.moc"
