// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every question of every capture at hand.
#include "core/export/quiz.h"
#include "core/learn/answer_reader.h"
#include "core/learn/judge.h"
#include "core/text/question_text.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace rungs;
using namespace Qt::StringLiterals;

namespace {

QStringList captures(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, {u"*.pcap"_s, u"*.pcapng"_s}, QDir::Files);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

/// A list of the texts of all that can be chosen: no two may be alike.
bool areOptionsDifferent(const Question &question, const Part &part)
{
    QSet<QString> texts;
    for (const Option &option : part.options)
        texts.insert(QString::fromStdString(english(optionText(question, option))));
    return texts.size() == qsizetype(part.options.size());
}

/// What is wrong with a question; empty: nothing.
QString faultOfChoices(const Part &part)
{
    if (part.choices.empty())
        return u"nothing is right"_s;
    for (std::size_t i = 0; i < part.options.size() && part.form == PartForm::oneOf; ++i) {
        const bool isRight = std::ranges::find(part.choices, std::vector{i}) != part.choices.end();
        const PartJudgement judgement = judge(part, {.text = optionLetter(i)});
        if ((judgement.verdict == Verdict::right) != isRight)
            return u"option %1 is judged wrongly"_s.arg(i);
        if (!isRight && judgement.misconception != part.options[i].misconception)
            return u"option %1: its misconception is not named"_s.arg(i);
        if (isRight && part.options[i].misconception != Misconception::none)
            return u"option %1 is right, and a misconception"_s.arg(i);
    }
    for (std::size_t i = 0; i < part.options.size() && part.form == PartForm::someOf; ++i) {
        // One more, or one fewer, is wrong.
        std::vector<std::size_t> chosen = part.choices.front();
        const auto place = std::ranges::find(chosen, i);
        const bool isMore = place == chosen.end();
        if (isMore)
            chosen.push_back(i);
        else
            chosen.erase(place);
        const PartJudgement judgement = judge(part, {.text = chosen.empty() ? "-" : "", .chosen = chosen});
        if (judgement.verdict != Verdict::wrong)
            return u"with option %1 changed it is not wrong"_s.arg(i);
        if (isMore && judgement.misconception != part.options[i].misconception)
            return u"option %1: its misconception is not named"_s.arg(i);
    }
    return {};
}

QString faultOf(const Question &question, const Part &part, const FrameSearch &search)
{
    if (english(partLabel(question, part)).empty())
        return u"no label"_s;
    if (english(statementText(part.sum, question.opening)).empty() || part.evidence.empty())
        return u"no sum, or no evidence"_s;
    if (answerText(question, part).empty())
        return u"no answer in words"_s;
    const PartAnswer right = rightAnswer(part);
    if (judge(part, right, search).verdict != Verdict::right)
        return u"its own answer is not right: "_s + QString::fromStdString(right.text);
    if (judge(part, {.text = right.text}, search).verdict != Verdict::right)
        return u"its own answer as a text is not right: "_s + QString::fromStdString(right.text);
    if (!areOptionsDifferent(question, part))
        return u"two options are alike"_s;
    for (const PredictedAnswer &wrong : part.predicted) {
        std::string text;
        for (const double number : wrong.numbers)
            text += numberText(number) + ' ';
        if (part.form == PartForm::flags)
            text = flagNames(std::uint16_t(wrong.numbers.front()));
        const PartJudgement judgement = judge(part, {.text = text}, search);
        if (judgement.verdict != Verdict::wrong || judgement.misconception != wrong.misconception)
            return u"a predicted answer is not judged as such: "_s + QString::fromStdString(text);
    }
    if (part.form == PartForm::oneOf || part.form == PartForm::someOf)
        return faultOfChoices(part);
    if (part.form == PartForm::order) {
        for (const auto &[first, second] : part.before) {
            std::vector<std::size_t> order = part.order;
            std::iter_swap(std::ranges::find(order, first), std::ranges::find(order, second));
            if (judge(part, {.chosen = order}).verdict != Verdict::wrong)
                return u"a wrong order is right"_s;
        }
    }
    return {};
}

QString faultOf(const Question &question, const FrameSearch &search)
{
    if (question.parts.empty() || questionText(question).empty())
        return u"nothing is asked"_s;
    for (const Phrase &sentence : questionText(question)) {
        if (english(sentence).empty() || english(sentence).find('{') != std::string::npos)
            return u"a sentence is not whole: "_s + QString::fromStdString(english(sentence));
    }
    for (const Part &part : question.parts) {
        const QString fault = faultOf(question, part, search);
        if (!fault.isEmpty())
            return QString::fromStdString(english(partLabel(question, part))) + u": "_s + fault;
    }
    return {};
}

/// The whole question with its answers as one line, to be compared.
QString written(const Question &question)
{
    QString text = QString::fromUtf8(specOf(question.kind).id.data(), 3) + u" "_s;
    for (const Phrase &sentence : questionText(question))
        text += QString::fromStdString(english(sentence)) + u" "_s;
    for (const Part &part : question.parts)
        text += u"["_s + QString::fromStdString(rightAnswer(part).text) + u"]"_s;
    return text;
}

std::vector<const char *> junk()
{
    return {"",
            " ",
            "-",
            "--",
            ",",
            "#",
            "0x",
            "1e999",
            "-5",
            "a,a,a,a,a,a,a",
            "zz",
            "zzzz",
            "999999999999999999999",
            "0xffffffffffffffffffff",
            "\xff\xfe\x00",
            "1,2,3,4,5,6,7,8,9,10,11,12",
            "SYN SYN SYN",
            "ip.src ==",
            "((((((((((((",
            "tcp",
            "\"",
            "#1 #2 #3",
            "::1",
            "1.2.3.4",
            "nan",
            "inf",
            "{0}",
            "{}",
            "%n",
            "一二三"};
}

} // namespace

class TestQuestionProperties : public QObject
{
    Q_OBJECT

private slots:
    void holdForAThousandSeeds();
    void holdForEveryScenario_data();
    void holdForEveryScenario();
    void areTheSameForASeed();
};

void TestQuestionProperties::holdForAThousandSeeds()
{
    QStringList paths = captures(QStringLiteral(RUNGS_SAMPLES));
    paths += QStringLiteral(RUNGS_SAMPLES "/exam-408-2012-q47.pcap");
    QSet<int> kinds;
    int asked = 0;
    for (const QString &path : paths) {
        const Result<SessionPtr> session = load(path.toStdString());
        QVERIFY(session);
        const FrameSearch search = frameSearchOf(*session);
        Quiz quiz(*session, search);
        const std::uint64_t seeds = 1000 / std::uint64_t(paths.size()) + 1;
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            QuizChoice choice;
            choice.seed = seed * 0x9e3779b97f4a7c15U;
            const MadeQuestion question = quiz.ask(choice);
            QVERIFY2(question, qPrintable(path));
            const QString fault = faultOf(*question, search);
            QVERIFY2(fault.isEmpty(), qPrintable(path + u" seed %1: "_s.arg(choice.seed) + written(*question) + fault));
            kinds.insert(int(question->kind));
            ++asked;
            // No text is too odd for an answer; filters are searched for, which takes its time.
            if (seed % 8 == 0) {
                for (const Part &part : question->parts) {
                    for (const char *const text : junk())
                        QVERIFY(int(judge(part, {.text = text}, search).verdict) <= int(Verdict::notUnderstood));
                }
            }
        }
    }
    QVERIFY(asked >= 1000);
    QCOMPARE(kinds.size(), qsizetype(questionKindCount));
}

void TestQuestionProperties::holdForEveryScenario_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("sample") << QStringLiteral(RUNGS_SAMPLES "/http.pcap");
    for (const QString &path : captures(QStringLiteral(RUNGS_SOURCE_DIR "/../shared/scenarios")))
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void TestQuestionProperties::holdForEveryScenario()
{
    QFETCH(QString, path);
    const Result<SessionPtr> session = load(path.toStdString());
    QVERIFY(session);
    const FrameSearch search = frameSearchOf(*session);
    Quiz quiz(*session, search);
    for (const QuestionKindSpec &spec : questionKindTable) {
        for (std::uint64_t seed = 0; seed < 3; ++seed) {
            QuizChoice choice;
            choice.kind = spec.kind;
            choice.seed = seed;
            const MadeQuestion question = quiz.ask(choice);
            if (question) {
                const QString fault = faultOf(*question, search);
                QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + written(*question) + fault));
            } else {
                QVERIFY(!english(noQuestionText(question.error())).empty());
            }
        }
    }
}

/// A class gets these, on every machine: rungs-cli quiz http.pcap --seed 408 --count 40 --answers
void TestQuestionProperties::areTheSameForASeed()
{
    QuizRequest request;
    request.path = RUNGS_SAMPLES "/http.pcap";
    request.options.seed = 408;
    request.options.count = 40;
    request.options.hasAnswers = true;
    QString text;
    const auto sink = [&text](std::string_view part) {
        text += QString::fromUtf8(part.data(), qsizetype(part.size()));
        return true;
    };
    QVERIFY(writeQuiz(request, sink, [](const std::string &) {}));
    QFile golden(QStringLiteral(RUNGS_SOURCE_DIR "/tests/data/quiz/http.txt"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < std::min(actual.size(), expected.size()); ++i)
        QVERIFY2(actual[i] == expected[i], qPrintable(u"line %1: "_s.arg(i + 1) + actual[i]));
    QCOMPARE(actual.size(), expected.size());
}

QTEST_APPLESS_MAIN(TestQuestionProperties)
#include "tst_question_properties.moc"
