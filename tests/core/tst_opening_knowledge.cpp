// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each end knows after each segment of the opening.
#include "core/text/segment_text.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

QStringList knowledge(const Story &story, std::size_t rung)
{
    QStringList sentences;
    for (const Phrase &phrase : segmentText(story, story.rungs[rung]).knowledge)
        sentences.append(QString::fromStdString(english(phrase)));
    return sentences;
}

} // namespace

class TestOpeningKnowledge : public QObject
{
    Q_OBJECT

private slots:
    void eachSegmentTeachesItsReceiver();
    void aSynThatNeverArrivedTeachesNobody();
    void dataCanBeTheThirdSegment();
    void nothingIsSaidWithoutTheOpening();
    void inASimultaneousOpenBothLearn();
};

void TestOpeningKnowledge::eachSegmentTeachesItsReceiver()
{
    const Story story = storyOf(R"(
        0.000  client > server  S   0:0    win 64240
        0.040  server > client  S.  0:0    ack 1
        0.041  client > server  .   1:1    ack 1
        0.042  client > server  P.  1:11   ack 1
        0.050  server > client  .   1:1    ack 11
    )");
    QCOMPARE(knowledge(story, 0),
             (QStringList{u"Server knows now that what the client sends arrives."_s,
                          u"Client knows nothing yet: only an answer can show that its SYN arrived."_s}));
    QCOMPARE(
        knowledge(story, 1),
        (QStringList{u"Client knows now that both directions work: its SYN arrived, and so did the answer."_s,
                     u"Server knows only that what the client sends arrives, not yet whether its own SYN did."_s}));
    QCOMPARE(knowledge(story, 2),
             QStringList(u"Server knows now, too, that both directions work: its SYN was acknowledged."_s));
    QCOMPARE(knowledge(story, 3), QStringList());
    QCOMPARE(knowledge(story, 4), QStringList());
}

void TestOpeningKnowledge::aSynThatNeverArrivedTeachesNobody()
{
    const Story story = storyOf(R"(
        0.0  client > server  S   0:0  win 64240
        1.0  client > server  S   0:0  win 64240
        1.1  server > client  S.  0:0  ack 1
        1.2  client > server  .   1:1  ack 1
    )");
    QCOMPARE(knowledge(story, 0).size() + knowledge(story, 1).size(), 2);
    QCOMPARE(knowledge(story, 2).size(), 2);
    QCOMPARE(knowledge(story, 3).size(), 1);
}

void TestOpeningKnowledge::dataCanBeTheThirdSegment()
{
    const Story story = storyOf(R"(
        0.000  client > server  S   0:0    win 64240
        0.040  server > client  S.  0:0    ack 1
        0.041  client > server  P.  1:11   ack 1
    )");
    QCOMPARE(knowledge(story, 2).size(), 1);
}

void TestOpeningKnowledge::nothingIsSaidWithoutTheOpening()
{
    const Story story = storyOf(R"(
        0.041  client > server  .   1:1    ack 1
        0.042  client > server  P.  1:11   ack 1
        0.050  server > client  .   1:1    ack 11
    )");
    for (std::size_t i = 0; i < story.rungs.size(); ++i)
        QCOMPARE(knowledge(story, i), QStringList());
}

void TestOpeningKnowledge::inASimultaneousOpenBothLearn()
{
    const Story story = storyOf(R"(
        0.000  client > server  S   0:0    win 64240
        0.001  server > client  S   0:0    win 64240
        0.040  client > server  S.  0:0    ack 1
        0.041  server > client  S.  0:0    ack 1
    )");
    QStringList all;
    for (std::size_t i = 0; i < story.rungs.size(); ++i)
        all += knowledge(story, i);
    // Who has both: A and B.
    QVERIFY2(all.join(u'\n').contains(u"A knows now"_s) && all.join(u'\n').contains(u"B knows now"_s),
             qPrintable(all.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestOpeningKnowledge)
#include "tst_opening_knowledge.moc"
