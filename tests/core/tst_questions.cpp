// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/quiz.h"
#include "core/learn/answer_reader.h"
#include "core/learn/judge.h"
#include "core/text/question_text.h"
#include "tests/support/capture_file.h"
#include "tests/support/packet_builder.h"

#include <QDirIterator>
#include <QTest>

using namespace rungs;
using namespace Qt::StringLiterals;

namespace {

SessionPtr loadedFrom(const QString &path)
{
    Result<SessionPtr> session = load(path.toStdString());
    if (!session)
        qFatal("cannot load %s", qPrintable(path));
    return *session;
}

Quiz quizOf(const QString &path)
{
    const SessionPtr session = loadedFrom(path);
    return Quiz(session, frameSearchOf(session));
}

QString sample(const char *name)
{
    return QStringLiteral(RUNGS_SAMPLES "/") + QLatin1String(name);
}

QString exam()
{
    return QStringLiteral(RUNGS_SAMPLES "/exam-408-2012-q47.pcap");
}

/// The question of @p kind for @p seed; ends the test where there is none.
Question asked(Quiz &quiz, QuestionKind kind, std::uint64_t seed = 0)
{
    QuizChoice choice;
    choice.kind = kind;
    choice.seed = seed;
    MadeQuestion made = quiz.ask(choice);
    if (!made)
        qFatal("no question: %s", english(noQuestionText(made.error())).c_str());
    return *std::move(made);
}

QString why(Quiz &quiz, QuestionKind kind)
{
    const std::optional<Statement> reason = quiz.whyNot(kind);
    return reason ? QString::fromStdString(english(noQuestionText(*reason))) : QString();
}

Verdict verdictOn(const Part &part, const char *text)
{
    return judge(part, {.text = text}).verdict;
}

QString feedback(const Question &question, std::size_t part, const char *text)
{
    const PartJudgement judgement = judge(question.parts[part], {.text = text});
    QString said;
    for (const Phrase &phrase : judgementText(question, judgement))
        said += (said.isEmpty() ? u""_s : u" "_s) + QString::fromStdString(english(phrase));
    return said;
}

} // namespace

class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbers_data();
    void readsNumbers();
    void readsFlagsInAnyOrder();
    void asksTheExamsQuestions();
    void namesTheMisconception();
    void handshakesMayCarryData();
    void asksForTheOpening();
    void saysWhyThereIsNoQuestion();
    void namesEachKindByIdAndKey();
};

void TestQuestions::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number"); // -1: not understood
    QTest::newRow("decimal") << u"17"_s << 17.0;
    QTest::newRow("hexadecimal") << u" 0x11 "_s << 17.0;
    QTest::newRow("thousands") << u"1,448"_s << 1448.0;
    QTest::newRow("spaced thousands") << u"3 867 191 875"_s << 3867191875.0;
    QTest::newRow("fraction") << u"40.25"_s << 40.25;
    QTest::newRow("not grouped in threes") << u"1,44"_s << -1.0;
    QTest::newRow("negative") << u"-1"_s << -1.0;
    QTest::newRow("two points") << u"1.2.3"_s << -1.0;
    QTest::newRow("word") << u"seventeen"_s << -1.0;
    QTest::newRow("nothing") << u""_s << -1.0;
    QTest::newRow("too large") << u"99999999999999999999"_s << -1.0;
    QTest::newRow("only 0x") << u"0x"_s << -1.0;
}

void TestQuestions::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(double, number);
    QCOMPARE(readNumber(text.toStdString()).value_or(-1), number);
}

void TestQuestions::readsFlagsInAnyOrder()
{
    QCOMPARE(readFlags("SYN, ACK"), readFlags("ack+syn"));
    QCOMPARE(readFlags("[FIN ACK]").value_or(0), std::uint16_t{0x011});
    QCOMPARE(readFlags("-").value_or(1), std::uint16_t{0});
    QVERIFY(!readFlags("SYM"));
    QVERIFY(!readFlags(""));
}

/// Question 47 of 2012: H sent 1, 3 and 4; 1, 2 and 3 open the connection; 3 and 5 are padded; S has received 16 bytes;
/// packet 5 came through 15 routers.
void TestQuestions::asksTheExamsQuestions()
{
    Quiz quiz = quizOf(exam());
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        const Question who = asked(quiz, QuestionKind::whoSent, seed);
        const bool isOfClient = english(partLabel(who, who.parts[0])).find("192.168.0.8:3033") != std::string::npos;
        QCOMPARE(verdictOn(who.parts[0], "#1 #3 #4"), isOfClient ? Verdict::right : Verdict::wrong);
        QCOMPARE(verdictOn(who.parts[0], "2, 5"), isOfClient ? Verdict::wrong : Verdict::right);
        QCOMPARE(verdictOn(who.parts[1], "3 2 1"), Verdict::right);
        QCOMPARE(verdictOn(who.parts[1], "1, 2, 3, 4"), Verdict::wrong);
    }
    const Question padded = asked(quiz, QuestionKind::padded);
    QCOMPARE(verdictOn(padded.parts[0], "3, 5"), Verdict::right);
    QCOMPARE(verdictOn(padded.parts[0], "5"), Verdict::wrong);
    const Question received = asked(quiz, QuestionKind::bytesReceived);
    QCOMPARE(QString::fromStdString(english(questionText(received)[0])),
             u"How many bytes of application data has the server received when it sends #5?"_s);
    QCOMPARE(verdictOn(received.parts[0], "16"), Verdict::right);
    QCOMPARE(verdictOn(received.parts[0], "0x10"), Verdict::right);
    const Question routers = asked(quiz, QuestionKind::routers);
    QVERIFY(english(questionText(routers)[0]).find("time to live of") != std::string::npos);
    std::vector<double> answers;
    for (std::uint64_t seed = 0; seed < 16; ++seed) {
        const Question each = asked(quiz, QuestionKind::routers, seed);
        if (each.shown.frame == FrameId{4})
            answers.push_back(each.parts[0].numbers[0].value);
    }
    QVERIFY(!answers.empty());
    QCOMPARE(answers, std::vector<double>(answers.size(), 15.0));
}

void TestQuestions::namesTheMisconception()
{
    Quiz quiz = quizOf(exam());
    const Question received = asked(quiz, QuestionKind::bytesReceived);
    QCOMPARE(feedback(received, 0, "17").left(60),
             u"Wrong. A SYN and a FIN consume one sequence number each. "_s + feedback(received, 0, "17").mid(57, 3));
    QCOMPARE(judge(received.parts[0], {.text = "17"}).misconception, Misconception::synAndFinConsumeNothing);
    QCOMPARE(judge(received.parts[0], {.text = "99"}).misconception, Misconception::none);
    QVERIFY(feedback(received, 0, "16").startsWith(u"Right. "));
    QVERIFY(feedback(received, 0, "16").contains(u"= 16 bytes"));
    QCOMPARE(judge(received.parts[0], {.text = "16"}).evidence.front().frame, FrameId{4});
    QCOMPARE(feedback(received, 0, "many"),
             u"Not understood. \"many\" is no number. Write it in decimal, or in hexadecimal with 0x."_s);
}

void TestQuestions::handshakesMayCarryData()
{
    const test::CaptureFile file(test::capture("0.00 client > server S  0:10 win 64240\n"
                                               "0.01 server > client S. 0:0 ack 11 win 64240\n"
                                               "0.02 client > server .  11:11 ack 1 win 64240\n"));
    Quiz quiz = quizOf(file.path());
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Question question = asked(quiz, QuestionKind::answeringAck, seed);
        if (question.shown.frame != FrameId{0})
            continue;
        QCOMPARE(verdictOn(question.parts[0], "11"), Verdict::right);
        QCOMPARE(judge(question.parts[0], {.text = "1"}).misconception, Misconception::handshakeCarriesNoData);
        QVERIFY(feedback(question, 0, "1").contains(u"Segments of the handshake may carry data"_s));
        return;
    }
    QFAIL("no seed asks for the SYN");
}

void TestQuestions::asksForTheOpening()
{
    // http.pcap: the client's SYN has 3867191875, the server's SYN-ACK 2860607029.
    Quiz quiz = quizOf(sample("http.pcap"));
    const Question numbers = asked(quiz, QuestionKind::initialNumbers);
    QCOMPARE(verdictOn(numbers.parts[0], "3867191875"), Verdict::right);
    QCOMPARE(verdictOn(numbers.parts[1], "2860607029"), Verdict::right);
    QCOMPARE(verdictOn(numbers.parts[2], "3867191876"), Verdict::right);
    QCOMPARE(judge(numbers.parts[0], {.text = "0"}).misconception, Misconception::firstNumberIsZero);
    QCOMPARE(judge(numbers.parts[2], {.text = "3867191875"}).misconception, Misconception::ackOfSynIsItsNumber);
    const Question ends = asked(quiz, QuestionKind::endpoints);
    QCOMPARE(verdictOn(ends.parts[0], " 192.168.229.128 "), Verdict::right);
    QCOMPARE(verdictOn(ends.parts[1], "42042"), Verdict::right);
    QCOMPARE(verdictOn(ends.parts[2], "8.134.50.24"), Verdict::right);
    QCOMPARE(verdictOn(ends.parts[3], "80"), Verdict::right);
    QCOMPARE(verdictOn(ends.parts[3], "42042"), Verdict::wrong);
}

void TestQuestions::saysWhyThereIsNoQuestion()
{
    Quiz refused = quizOf(sample("refused.pcap"));
    QCOMPARE(why(refused, QuestionKind::bytesReceived), u"No data are acknowledged."_s);
    QCOMPARE(why(refused, QuestionKind::whoSent), u"No three-way open without retransmissions was captured."_s);
    Quiz http = quizOf(sample("http.pcap"));
    QCOMPARE(why(http, QuestionKind::whoSent), QString());
    QCOMPARE(why(http, QuestionKind::acksAfterLoss),
             u"No loss with two duplicate ACKs and a certain retransmission was captured."_s);
}

void TestQuestions::namesEachKindByIdAndKey()
{
    for (std::size_t i = 0; i < questionKindCount; ++i) {
        const QuestionKindSpec &spec = questionKindTable[i];
        QCOMPARE(QLatin1String(spec.id.data(), qsizetype(spec.id.size())),
                 QStringLiteral("E%1").arg(i + 1, 2, 10, QLatin1Char('0')));
        QCOMPARE(questionKindOf(spec.id), std::optional(spec.kind));
        QCOMPARE(questionKindOf(spec.key), std::optional(spec.kind));
    }
    QCOMPARE(questionKindOf("e03"), std::optional(QuestionKind::bytesReceived));
    QVERIFY(!questionKindOf("E26"));
}

QTEST_APPLESS_MAIN(TestQuestions)
#include "tst_questions.moc"
