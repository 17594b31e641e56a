// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answers against what truly happened: beside the source lie captures of two kernels, with what their network did
// and what their sockets said.
#include "core/export/quiz.h"
#include "core/learn/judge.h"
#include "core/text/question_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace rungs;
using namespace Qt::StringLiterals;

namespace {

const QString scenarios = QStringLiteral(RUNGS_SOURCE_DIR "/../shared/scenarios/");

/// The captures with one connection, as their manifest describes them; empty: there are none beside the source.
QJsonArray scenarioList()
{
    QFile manifest(scenarios + u"manifest.json"_s);
    if (!manifest.open(QIODevice::ReadOnly))
        return {};
    QJsonArray found;
    const QJsonArray all = QJsonDocument::fromJson(manifest.readAll()).object()[u"captures"_s].toArray();
    for (const QJsonValue &each : all) {
        if (each[u"expected"_s][u"per_connection"_s].toArray().size() == 1)
            found.append(each);
    }
    return found;
}

QSet<int> frameSet(const QJsonArray &frames)
{
    QSet<int> set;
    for (const QJsonValue &each : frames)
        set.insert(each.toInt());
    return set;
}

QSet<int> rightFrames(const Part &part)
{
    QSet<int> set;
    for (const std::size_t option : part.choices.front())
        set.insert(int(frameNumber(part.options[option].frame)));
    return set;
}

std::optional<Question> asked(Quiz &quiz, QuestionKind kind, std::uint64_t seed)
{
    QuizChoice choice;
    choice.kind = kind;
    choice.seed = seed;
    MadeQuestion made = quiz.ask(choice);
    return made ? std::optional(*std::move(made)) : std::nullopt;
}

double firstNumber(const Part &part)
{
    return part.numbers.front().value;
}

QString rightText(const Question &question, const Part &part)
{
    return QString::fromStdString(english(answerText(question, part).front()));
}

} // namespace

class TestQuestionTruth : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheScenario_data();
    void agreesWithTheScenario();

private:
    void checkNumbers(Quiz &quiz, const QJsonValue &connection);
    void checkClose(Quiz &quiz, const QJsonValue &connection);
    void checkRetransmissions(Quiz &quiz, const QJsonArray &events);
};

void TestQuestionTruth::agreesWithTheScenario_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("expected");
    QTest::addColumn<QJsonArray>("events");
    // By hand, for where no other captures are at hand.
    const QByteArray http = R"({"per_connection": [{"opening": "three-way", "opening_frames": [1, 2, 3],
        "isn": {"client": 3867191875, "server": 2860607029}, "final_states": {"client": "TIME-WAIT", "server": "CLOSED"},
        "stream": {"c2s": {"bytes": 76, "contiguous": true}, "s2c": {"bytes": 434, "contiguous": true}}}]})";
    QTest::newRow("http.pcap") << QStringLiteral(RUNGS_SAMPLES "/http.pcap") << QJsonDocument::fromJson(http).object()
                               << QJsonArray();
    for (const QJsonValue &each : scenarioList()) {
        QTest::newRow(qPrintable(each[u"file"_s].toString()))
            << QString(scenarios + each[u"file"_s].toString()) << each[u"expected"_s].toObject()
            << each[u"expected"_s][u"events"_s].toArray();
    }
}

void TestQuestionTruth::agreesWithTheScenario()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, expected);
    QFETCH(QJsonArray, events);
    const Result<SessionPtr> session = load(path.toStdString());
    QVERIFY(session);
    QVERIFY((*session)->connectionCount() > 0);
    Quiz quiz(*session, frameSearchOf(*session));
    const QJsonValue connection = expected[u"per_connection"_s][0];
    checkNumbers(quiz, connection);
    checkClose(quiz, connection);
    checkRetransmissions(quiz, events);
}

void TestQuestionTruth::checkNumbers(Quiz &quiz, const QJsonValue &connection)
{
    const QJsonValue first = connection[u"isn"_s];
    if (const auto question = asked(quiz, QuestionKind::initialNumbers, 0)) {
        QCOMPARE(connection[u"opening"_s].toString(), u"three-way"_s);
        QCOMPARE(firstNumber(question->parts[0]), first[u"client"_s].toDouble());
        QCOMPARE(firstNumber(question->parts[1]), first[u"server"_s].toDouble());
        QCOMPARE(firstNumber(question->parts[2]), std::fmod(first[u"client"_s].toDouble() + 1, 4294967296.0));
    }
    if (const auto question = asked(quiz, QuestionKind::whoSent, 0))
        QCOMPARE(rightFrames(question->parts[1]), frameSet(connection[u"opening_frames"_s].toArray()));
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        const QJsonValue stream = connection[u"stream"_s];
        if (const auto question = asked(quiz, QuestionKind::throughput, seed)) {
            const bool isOfClient = english(questionText(*question)[0]).find("does the client") != std::string::npos
                                    || english(questionText(*question)[0]).find("does A") != std::string::npos;
            const QJsonValue side = stream[isOfClient ? u"c2s"_s : u"s2c"_s];
            if (side[u"contiguous"_s].toBool())
                QCOMPARE(firstNumber(question->parts[1]), side[u"bytes"_s].toDouble());
        }
        // No more can have arrived than was sent.
        if (const auto question = asked(quiz, QuestionKind::bytesReceived, seed)) {
            QVERIFY(firstNumber(question->parts[0])
                    <= std::max(stream[u"c2s"_s][u"bytes"_s].toDouble(), stream[u"s2c"_s][u"bytes"_s].toDouble()));
        }
    }
}

void TestQuestionTruth::checkClose(Quiz &quiz, const QJsonValue &connection)
{
    const QJsonValue states = connection[u"final_states"_s];
    if (const auto question = asked(quiz, QuestionKind::timeWaitSide, 0)) {
        const bool client = states[u"client"_s].toString() == u"TIME-WAIT"_s;
        const bool server = states[u"server"_s].toString() == u"TIME-WAIT"_s;
        const bool isSimultaneous = question->opening == Opening::simultaneous;
        const QString one = isSimultaneous ? (client ? u"Only A"_s : u"Only B"_s)
                                           : (client ? u"Only the client"_s : u"Only the server"_s);
        QCOMPARE(rightText(*question, question->parts[0]), client && server ? u"Both"_s : one);
    }
    if (const auto question = asked(quiz, QuestionKind::closeTable, 0)) {
        const std::size_t count = question->parts.size();
        QCOMPARE(rightText(*question, question->parts[count - 2]), states[u"client"_s].toString());
        QCOMPARE(rightText(*question, question->parts[count - 1]), states[u"server"_s].toString());
    }
    if (asked(quiz, QuestionKind::whyThreeSegments, 0) && connection[u"closing"_s].isString())
        QVERIFY(connection[u"closing"_s].toString().startsWith(u"three-segment merged"));
}

void TestQuestionTruth::checkRetransmissions(Quiz &quiz, const QJsonArray &events)
{
    QSet<int> truth;
    QSet<int> unseen; // nothing shows it: the original was lost before the capture point
    for (const QJsonValue &each : events) {
        if (each[u"type"_s].toString() != u"retransmission"_s)
            continue;
        truth.insert(each[u"frame"_s].toInt());
        if (!each[u"of_frame"_s].isDouble())
            unseen.insert(each[u"frame"_s].toInt());
    }
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        const auto question = asked(quiz, QuestionKind::retransmissions, seed);
        if (!question)
            return;
        QSet<int> shown;
        for (const Option &option : question->parts[0].options)
            shown.insert(int(frameNumber(option.frame)));
        const QSet<int> right = rightFrames(question->parts[0]);
        QVERIFY(truth.contains(right));
        QCOMPARE(right - unseen, (shown & truth) - unseen);
    }
}

QTEST_APPLESS_MAIN(TestQuestionTruth)
#include "tst_question_truth.moc"
