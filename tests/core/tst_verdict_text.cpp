// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "core/text/segment_text.h"
#include "tests/support/stored_frames.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// Every frame that a phrase speaks of.
void addFrames(const Phrase &phrase, std::vector<FrameId> &frames)
{
    for (const Argument &argument : phrase.arguments) {
        if (const auto *reference = std::get_if<FrameReference>(&argument))
            frames.push_back(reference->frame);
        if (const auto *phrases = std::get_if<std::vector<Phrase>>(&argument)) {
            for (const Phrase &part : *phrases)
                addFrames(part, frames);
        }
    }
}

/// Text that puts in what is named by @p phrase's pattern alone.
QString textOf(const Phrase &phrase)
{
    return QString::fromStdString(english(phrase));
}

bool isComplete(const QString &sentence)
{
    return !sentence.isEmpty() && !sentence.contains(u'{') && !sentence.contains(QStringLiteral("#4294967296"));
}

/// Says what is wrong with what is said of a rung; empty where nothing is.
QString complaint(const Story &story, const Rung &rung, std::uint32_t frameCount)
{
    const SegmentText said = segmentText(story, rung);
    std::vector<Phrase> phrases{said.line};
    for (const std::vector<Phrase> *more : {&said.answers, &said.sums, &said.states})
        phrases.insert(phrases.end(), more->begin(), more->end());
    for (std::size_t i = 0; i < said.verdicts.size(); ++i) {
        const VerdictText &verdict = said.verdicts[i];
        phrases.push_back(verdict.title);
        phrases.push_back(verdict.what);
        for (const Phrase &more : {verdict.numbers, verdict.alternative}) {
            if (!more.isEmpty())
                phrases.push_back(more);
        }
        const FrameId of = rung.events[i].of;
        const QString evidence = textOf(verdict.what) + textOf(verdict.numbers);
        if (of.isValid() && !evidence.contains(u'#' + QString::number(frameNumber(of))))
            return QStringLiteral("the evidence is not named: ") + evidence;
    }
    for (const Phrase &phrase : phrases) {
        if (!isComplete(textOf(phrase)))
            return QStringLiteral("not a whole sentence: ") + textOf(phrase);
        std::vector<FrameId> frames;
        addFrames(phrase, frames);
        // Only what the sentence puts in counts: the pattern may use fewer of its arguments.
        for (const FrameId frame : frames) {
            const bool isNamed = textOf(phrase).contains(u'#' + QString::number(frameNumber(frame)));
            if (isNamed && frame.value >= frameCount)
                return QStringLiteral("no such frame: ") + textOf(phrase);
        }
    }
    return {};
}

QStringList capturesWithStories()
{
    QStringList paths;
    for (const std::string &path : captureFiles()) {
        const QString name = QString::fromStdString(path);
        if (name.contains(QStringLiteral("samples/")) || name.contains(QStringLiteral("scenarios/")))
            paths << name;
    }
    return paths;
}

} // namespace

class TestVerdictText : public QObject
{
    Q_OBJECT

private slots:
    void everyVerdictOfEveryCapture();
    void everyKindHasASentenceWhateverItsCause();
    void anAckOfSeveralSegmentsCountsForEach();
    void aResetThatAnswersASynIsNamed();
    void aSynAfterAnOldConnectionIsNotSaidToBeUnanswered();
    void aSpuriousRetransmissionNamesTheAcknowledgment();
    void aChallengeNamesWhatItAnswers();
    void urgentDataHasItsEnd();
    void duplicateAcknowledgmentsAreCounted();
};

void TestVerdictText::everyVerdictOfEveryCapture()
{
    int verdicts = 0;
    for (const QString &path : capturesWithStories()) {
        const Result<SessionPtr> session = load(path.toStdString());
        if (!session)
            continue;
        for (std::uint32_t i = 0; i < (*session)->connectionCount(); ++i) {
            const Result<Story> told = story(**session, ConnectionId{i});
            QVERIFY2(told.has_value(), qPrintable(path));
            for (const Rung &rung : told->rungs) {
                verdicts += static_cast<int>(rung.events.size());
                const QString wrong = complaint(*told, rung, (*session)->frameCount());
                const QString where = path + QStringLiteral(" #%1 ").arg(frameNumber(rung.frame));
                QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            }
        }
    }
    QVERIFY(verdicts > 40);
}

void TestVerdictText::everyKindHasASentenceWhateverItsCause()
{
    const Story told = storyOf(R"(
        0.0  client > server  S   0:0    win 64240
        0.1  server > client  S.  0:0    ack 1
        0.2  client > server  P.  1:101  ack 1
    )");
    const auto lastCause = static_cast<int>(Cause::count) - 1;
    const auto lastBasis = static_cast<int>(Basis::count) - 1;
    for (int kind = 0; kind < static_cast<int>(EventKind::count); ++kind) {
        for (int i = 0; i <= lastCause * (lastBasis + 1) * 2 + 1; ++i) {
            Event event;
            event.kind = static_cast<EventKind>(kind);
            event.cause = static_cast<Cause>(i % (lastCause + 1));
            event.basis = static_cast<Basis>(i / 2 % (lastBasis + 1));
            event.rejected = {EventKind::gap, event.basis};
            event.of = FrameId{0};
            event.trigger = i % 2 == 0 ? FrameId{1} : FrameId{};
            event.range = {SequenceNumber(1), SequenceNumber(101)};
            const VerdictText text = verdictText(told, told.rungs[2], event);
            const QByteArray what = QByteArray::number(kind) + ' ' + QByteArray::number(i) + ' ';
            for (const Phrase &phrase : {text.title, text.what, text.numbers, text.alternative})
                QVERIFY2(phrase.isEmpty() || isComplete(textOf(phrase)), what + textOf(phrase).toUtf8());
            QVERIFY2(isComplete(textOf(text.what)) && textOf(text.what).endsWith(u'.'), what);
            QVERIFY2(!text.alternative.isEmpty(), what);
        }
    }
}

void TestVerdictText::anAckOfSeveralSegmentsCountsForEach()
{
    const Story told = storyOf(R"(
        0.0  client > server  S   0:0      win 64240
        0.1  server > client  S.  0:0      ack 1
        0.2  client > server  .   1:1      ack 1
        0.3  client > server  .   1:101    ack 1
        0.4  client > server  .   101:201  ack 1
        0.5  server > client  .   1:1      ack 201
        0.6  client > server  .   201:301  ack 1
    )");
    const auto answer = [&told](std::uint32_t number) {
        return textOf(segmentText(told, *told.rungOf(FrameId{number - 1})).answers.back());
    };
    QCOMPARE(answer(4), QStringLiteral("Fully acknowledged by #6."));
    QCOMPARE(answer(5), answer(4));
    QCOMPARE(answer(7), QStringLiteral("Never fully acknowledged in this capture."));
}

void TestVerdictText::aResetThatAnswersASynIsNamed()
{
    const Story told = storyOf(R"(
        0.0  client > server  S   0:0      win 64240
        0.1  server > client  R.  0:0      ack 1
    )");
    QCOMPARE(textOf(segmentText(told, told.rungs.front()).answers.back()),
             QStringLiteral("Answered with a reset by #2."));
}

void TestVerdictText::aSynAfterAnOldConnectionIsNotSaidToBeUnanswered()
{
    const CaptureFile reused(capture(R"(
        0.0  client > server  S   0:0    win 64240
        0.1  server > client  S.  0:0    ack 1
        0.2  client > server  .   1:1    ack 1
        isn client 900000
        5.0  client > server  S   0:0    win 64240  id 7
        isn client 1000
        5.1  server > client  .   1:1    ack 1
        5.2  client > server  R   1:1
        isn client 900000
        5.3  client > server  S   0:0    win 64240  id 8
    )"));
    const Story anew = storyOf(loaded(reused), ConnectionId{1});
    const Rung &again = *anew.rungOf(FrameId{6});
    QVERIFY(again.has(EventKind::retransmission));
    QCOMPARE(textOf(segmentLine(anew, again)), QStringLiteral("SYN retransmitted: #4 not accepted"));
    const SegmentText said = segmentText(anew, again);
    QCOMPARE(textOf(said.verdicts[0].what), QStringLiteral("Retransmits the SYN of #4, which was not accepted."));
}

void TestVerdictText::aSpuriousRetransmissionNamesTheAcknowledgment()
{
    const Story told = storyOf(R"(
        0.0  client > server  S   0:0    win 64240
        0.1  server > client  S.  0:0    ack 1
        0.2  client > server  .   1:1    ack 1
        0.3  client > server  P.  1:101  ack 1
        0.4  server > client  .   1:1    ack 101
        0.9  client > server  P.  1:101  ack 1
    )");
    const Event *again = told.rungs[5].find(EventKind::retransmission);
    QVERIFY(again != nullptr && again->needless);
    QVERIFY(textOf(verdictText(told, told.rungs[5], *again).what).startsWith(u"Spurious: #5 had already acknowledged"));
}

void TestVerdictText::aChallengeNamesWhatItAnswers()
{
    const Story told = storyOf("0.0 client > server S 0:0 win 64240");
    Event event;
    event.kind = EventKind::challengeAck;
    event.cause = Cause::badReset;
    event.of = event.trigger = FrameId{6};
    QVERIFY(textOf(verdictText(told, told.rungs[0], event).what).startsWith(u"#7 is a RST, but not at the next"));
    event.trigger = {};
    QVERIFY(
        textOf(verdictText(told, told.rungs[0], event).what).startsWith(u"Same acknowledgment number as #7: answers"));
}

void TestVerdictText::urgentDataHasItsEnd()
{
    const Story told = storyOf(R"(
        0.0  client > server  S     0:0    win 64240
        0.1  server > client  S.    0:0    ack 1
        0.2  client > server  .     1:1    ack 1
        0.3  client > server  PU.   1:11   ack 1 urg 11
    )");
    const Event *urgent = told.rungs[3].find(EventKind::urgent);
    QVERIFY(urgent != nullptr);
    QCOMPARE(textOf(verdictText(told, told.rungs[3], *urgent).numbers),
             QStringLiteral("1001 + 11 = 1012: the urgent data ends before this sequence number."));
}

void TestVerdictText::duplicateAcknowledgmentsAreCounted()
{
    const Story told = storyOf(R"(
        0.0   client > server  S   0:0      win 64240
        0.1   server > client  S.  0:0      ack 1
        0.2   client > server  .   1:1      ack 1
        0.3   client > server  .   101:201  ack 1
        0.31  server > client  .   1:1      ack 1
        0.4   client > server  .   201:301  ack 1
        0.41  server > client  .   1:1      ack 1
    )");
    const Event *second = told.rungs[6].find(EventKind::duplicateAck);
    QVERIFY(second != nullptr);
    QVERIFY(textOf(verdictText(told, told.rungs[6], *second).numbers).startsWith(u"Duplicate ACK number 2;"));
}

QTEST_APPLESS_MAIN(TestVerdictText)
#include "tst_verdict_text.moc"
