// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/explain.h"
#include "core/export/ladder_text.h"
#include "core/text/connection_text.h"
#include "core/text/finding_text.h"
#include "core/text/segment_text.h"
#include "core/text/side_text.h"
#include "tests/support/stories.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace rungs;
using namespace rungs::test;

/// In a simultaneous open neither end is the server, and none is called so.
class TestSideText : public QObject
{
    Q_OBJECT

private slots:
    void sidesOfAThreeWayOpen();
    void sidesOfASimultaneousOpenAreAAndB();
};

void TestSideText::sidesOfAThreeWayOpen()
{
    QCOMPARE(english(sideTitle(Opening::threeWay, Side::client)), std::string("Client"));
    QCOMPARE(english(sideName(Opening::missing, Side::server)), std::string("the server"));
    QCOMPARE(english(sideName(Opening::simultaneous, Side::client)), std::string("A"));
    QCOMPARE(english(sideTitle(Opening::simultaneous, Side::server)), std::string("B"));
}

void TestSideText::sidesOfASimultaneousOpenAreAAndB()
{
    const Result<SessionPtr> session = load(std::string(RUNGS_SAMPLES) + "/simultaneous-open.pcap");
    QVERIFY(session);
    const Story story = storyOf(*session);
    QCOMPARE(story.summary.opening, Opening::simultaneous);
    std::string said;
    const auto add = [&said](const Phrase &phrase) { said += english(phrase) + '\n'; };
    for (const Rung &rung : story.rungs) {
        const SegmentText text = segmentText(story, rung);
        add(text.line);
        for (const auto &phrases : {text.sums, text.answers, text.states})
            std::ranges::for_each(phrases, add);
        for (const VerdictText &verdict : text.verdicts) {
            add(verdict.what);
            add(verdict.numbers);
            add(verdict.alternative);
        }
    }
    std::ranges::for_each(headOfConnection(story.summary), add);
    writeLadderText(**session, story, false, [&said](std::string_view part) {
        said += part;
        return true;
    });
    const QString all = QString::fromStdString(said);
    const QRegularExpressionMatch wrong =
        QRegularExpression(u".*\\b(client|server)\\b.*"_qs, QRegularExpression::CaseInsensitiveOption).match(all);
    QVERIFY2(!wrong.hasMatch(), qPrintable(wrong.captured()));
    QVERIFY2(all.contains(u"A: SYN-SENT"_qs) && all.contains(u"B: "_qs), qPrintable(all));
}

QTEST_APPLESS_MAIN(TestSideText)
#include "tst_side_text.moc"
