// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lesson_html.h"
#include "core/export/lesson_report.h"
#include "core/learn/lesson.h"
#include "core/session/session.h"
#include "core/text/error_text.h"
#include "core/text/lesson_text.h"
#include "tests/support/zip_archive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace rungs;
using namespace Qt::StringLiterals;

namespace {

using Code = LessonFaultCode;

const std::string front = "---\ntitle: A title\nlanguage: en\ncapture: http.pcap\n---\n";

std::string withBlock(const std::string &lines)
{
    return front + "## Step\n\nText.\n\n```rungs\n" + lines + "```\n";
}

std::string repeated(const std::string &text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// "7 claimFails" and so on, of what the text says and of what its capture says.
QStringList faultsIn(const std::string &text)
{
    const LessonFile file{"lesson.md", text, {}};
    ReadLesson read = readLesson(text, file.name);
    for (LessonFault &fault : checkLesson(read.lesson, capturesOf(file, RUNGS_SAMPLES)))
        read.faults.push_back(std::move(fault));
    QStringList faults;
    for (const LessonFault &fault : read.faults) {
        const QString sentence = QString::fromStdString(english(lessonFaultPhrase(fault)));
        faults << (fault.file == "lesson.md" ? QString() : u"? "_s) + QString::number(fault.line) + u": "_s + sentence;
    }
    return faults;
}

bool has(const std::string &text, Code code, int line)
{
    const std::vector<LessonFault> faults = readLesson(text, "lesson.md").faults;
    return std::ranges::any_of(faults,
                               [&](const LessonFault &fault) { return fault.code == code && fault.line == line; });
}

RichText textOf(const std::string &markdown)
{
    const Lesson lesson = readLesson(front + "## Step\n\n" + markdown + '\n', {}).lesson;
    return lesson.steps.empty() ? RichText() : lesson.steps.front().text;
}

QString htmlOf(const std::string &markdown)
{
    return QString::fromStdString(lessonHtml(textOf(markdown)));
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(RUNGS_SAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Reading and checking lessons of any kind.
class TestLessonReading : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryLineOfAStep();
    void keepsCaptureAndPanes();
    void faultsSayWhereAndWhy_data();
    void faultsSayWhereAndWhy();
    void aBadFilterSaysWhereItIsWrong();
    void linesCountFromTheBeginOfTheFile();
    void anyBytesGetAnAnswer_data();
    void anyBytesGetAnAnswer();
    void doesNotReadMoreThanItSays();
    void nothingOfTheTextIsMarkup_data();
    void nothingOfTheTextIsMarkup();
    void saysItPlainly();
    void judgesAnswers();
    void choicesAreShuffledOnce();
    void opensFoldersAndArchives();
    void archivesStayInTheirFolder();
    void aDamagedArchiveIsAnError();
    void anArchiveHasLimits();
};

void TestLessonReading::readsEveryLineOfAStep()
{
    const ReadLesson read = readLesson(
        "---\ntitle: Closing\nabout: Why.\nlanguage: zh_CN\ncapture: http.pcap\nnumber: 4\nclaim: tcp\nclaim: ip\n---\n"
        "Intro.\n\n## Two *in* one\n\nText [#7](frame:7).\n\n"
        "```rungs\ncapture: merged-close.pcap\nconnection: 0\nframe: 10\nfield: tcp.ack_raw\nshow: ladder, header, "
        "ladder\n"
        "hide: frames > 10\nclaim: tcp.flags.fin == 1\nask: number tcp.ack of frame 11\nprompt: Which?\n"
        "wrong: 435 => A FIN **too**\nbecause: 436\n```\n\nMore text.\n",
        "x.md");
    QVERIFY(read.faults.empty());
    const Lesson &lesson = read.lesson;
    QCOMPARE(lesson.title, "Closing");
    QCOMPARE(lesson.about, "Why.");
    QCOMPARE(lesson.language, "zh_CN");
    QCOMPARE(lesson.number.value_or(0), 4U);
    QCOMPARE(lesson.claims.size(), std::size_t{2});
    QCOMPARE(lesson.claims[1].line, 8);
    QCOMPARE(wordsOf(lesson.introduction), "Intro.");
    QCOMPARE(lesson.steps.size(), std::size_t{1});
    const LessonStep &step = lesson.steps.front();
    QCOMPARE(step.title, "Two in one");
    QCOMPARE(wordsOf(step.text), "Text #7. More text.");
    QCOMPARE(step.capture, "merged-close.pcap");
    QCOMPARE(step.connection.value, 0U);
    QCOMPARE(frameNumber(step.frame), std::uint64_t{10});
    QCOMPARE(step.field, "tcp.ack_raw");
    QVERIFY((step.panes == std::vector{LessonPane::ladder, LessonPane::header}));
    QCOMPARE(frameNumber(step.lastShown), std::uint64_t{10});
    QCOMPARE(step.claims.front().filter, "tcp.flags.fin == 1");
    QVERIFY(step.ask.has_value());
    QVERIFY(step.ask->kind == LessonAsk::Kind::number);
    QCOMPARE(step.ask->key, "tcp.ack");
    QCOMPARE(frameNumber(step.ask->frame), std::uint64_t{11});
    QCOMPARE(wordsOf(step.ask->prompt), "Which?");
    QCOMPARE(step.ask->wrongs.front().value, "435");
    QCOMPARE(lessonLineHtml(step.ask->wrongs.front().why), "A FIN <b>too</b>");
    QCOMPARE(wordsOf(step.ask->because), "436");
    QCOMPARE(step.lines.title, 12);
    QCOMPARE(step.lines.frame, 19);
}

void TestLessonReading::keepsCaptureAndPanes()
{
    const Lesson lesson = readLesson(front
                                         + "## A\n\na\n\n```rungs\nshow: bytes\nframe: 1\n```\n\n## B\n\nb\n\n"
                                           "```rungs\ncapture: reset.pcap\n```\n\n## C\n\nc\n",
                                     {})
                              .lesson;
    QCOMPARE(lesson.steps.size(), std::size_t{3});
    QCOMPARE(lesson.steps[0].capture, "http.pcap");
    QCOMPARE(lesson.steps[2].capture, "reset.pcap");
    QVERIFY(lesson.steps[2].panes == std::vector{LessonPane::bytes});
    QVERIFY(!lesson.steps[2].frame.isValid());
}

void TestLessonReading::faultsSayWhereAndWhy_data()
{
    QTest::addColumn<QByteArray>("lesson");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const std::string &text, const QStringList &faults) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << faults;
    };
    row("right", withBlock("frame: 10\nclaim: tcp.flags.fin == 1\n"), {});
    row("front matter is missing", "## A\n\na\n",
        {u"1: The first line is not “---”: a lesson begins with its title and language between two lines “---”."_s});
    row("its end is missing", "---\ntitle: x\n",
        {u"1: The second line “---” is missing, which ends the title, language and capture."_s,
         u"1: The lesson has no steps: each begins with a heading “## …”."_s});
    row("unknown key", withBlock("fram: 10\n"),
        {u"11: Unknown key “fram”. Known here: capture, connection, frame, field, show, hide, claim, ask, prompt, "
         u"right, "
         "wrong, because."_s});
    row("no key", withBlock("frame 10\n"), {u"11: “frame 10” is not of the form “key: value”."_s});
    row("twice", withBlock("frame: 1\nframe: 2\n"), {u"12: “frame” is given twice."_s});
    row("pane", withBlock("show: ladder, ladders\n"),
        {u"11: There is no pane “ladders”. Panes: overview, packets, connections, stream, fields, header, bytes, "
         u"checksum, "
         "ladder, states, charts, segment."_s});
    row("hide", withBlock("hide: all\n"), {u"11: “all” cannot be hidden: write “frames > 10”."_s});
    row("ask", withBlock("ask: what\n"),
        {u"11: “what” is no question. Questions: “number KEY of frame N”, “frame FILTER”, “choose”, “question KIND”."_s});
    row("no ask", withBlock("because: so\n"),
        {u"11: “because” belongs to a question, but this step has no “ask: …”."_s});
    row("wrong form", withBlock("ask: number tcp.ack of frame 2\nwrong: 7\n"),
        {u"12: “7” is not of the form “wrong: answer => why it is wrong”."_s});
    row("kind of question", withBlock("ask: question nothing\n"),
        {u"11: The quiz has no kind of question “nothing”."_s});
    row("question with an answer", withBlock("ask: question time-wait-side\n"), {});
    row("question without an answer", withBlock("ask: question slow-start\n"),
        {u"11: “question slow-start” has no answer in this capture."_s});
    row("right of a number", withBlock("ask: number tcp.ack of frame 2\nright: 7\n"),
        {u"12: “right” cannot be used with “ask: number tcp.ack of frame 2”."_s});
    row("nothing right", withBlock("ask: choose\nwrong: a => b\n"),
        {u"11: No answer is right: “right: …” is missing."_s});
    row("nothing wrong", withBlock("ask: choose\nright: a\n"),
        {u"11: No answer is wrong: “wrong: … => why” is missing."_s});
    row("capture outside", withBlock("capture: ../secret.pcap\n"),
        {u"11: “../secret.pcap” is not a file beside the lesson."_s});
    row("capture missing", withBlock("capture: nothing.pcap\n"),
        {u"11: The capture cannot be read. nothing.pcap cannot be opened: No such file or directory."_s});
    row("frame", withBlock("frame: 12\n"), {u"11: No frame 12: the last frame is 11."_s});
    row("frame 0", withBlock("frame: 0\n"), {u"11: “0” is not a number that is possible here."_s});
    row("connection", withBlock("connection: 1\n"), {u"11: No connection 1: the capture has 1, counted from 0."_s});
    row("hidden", withBlock("frame: 9\nhide: frames > 8\n"),
        {u"11: Frame 9 is to be looked at, but this step hides it."_s});
    row("field", withBlock("field: tcp.flags.sin\n"),
        {u"11: There is no field “tcp.flags.sin”. Similar ones: tcp.flags.fin, tcp.flags.syn, tcp.flags.ack, tcp.flags.ae."_s});
    row("field of another frame", withBlock("frame: 3\nfield: tcp.options.mss\n"),
        {u"12: Frame 3 has no field tcp.options.mss."_s});
    row("claim of the frame", withBlock("frame: 3\nclaim: tcp.flags.fin == 1\n"),
        {u"12: Frame 3 does not pass “tcp.flags.fin == 1”."_s});
    row("claim of any", withBlock("claim: tcp.flags.reset == 1\n"),
        {u"11: No frame of the capture passes “tcp.flags.reset == 1”."_s});
    row("no answer", withBlock("ask: number tcp.options.mss_val of frame 3\n"),
        {u"11: “number tcp.options.mss_val of frame 3” has no answer in this capture."_s});
    row("two answers", withBlock("ask: number tcp.port of frame 3\n"),
        {u"11: “number tcp.port of frame 3” has several answers: 42042, 80."_s});
    row("everything is right", withBlock("ask: frame tcp\n"),
        {u"11: Every frame passes “tcp”: no answer would be wrong."_s});
    row("wrong is right", withBlock("ask: number tcp.ack of frame 11\nwrong: 436 => no\n"),
        {u"12: “436” is said to be wrong, but it is right."_s});
    row("link", front + "## A\n\n[a](frame:12) [b](field:no.such) [c](file:///etc/passwd)\n",
        {u"8: The link to “file:///etc/passwd” leads nowhere. Links: frame:7, field:tcp.flags.syn, check:FILTER, https://…."_s,
         u"8: No frame 12: the last frame is 11."_s, u"8: There is no field “no.such”."_s});
    row("spaces in a link", front + "## A\n\n[a](frame: 7), then [b](check:tcp\n",
        {u"8: “frame: 7” is not read as a link: it has a space, or lacks a bracket."_s,
         u"8: “check:tcp” is not read as a link: it has a space, or lacks a bracket."_s});
    row("second block", withBlock("frame: 1\n") + "\n```rungs\nframe: 2\n```\n",
        {u"14: A step has one “rungs” block; this is the second."_s});
    row("block in a list", front + "## A\n\n- a\n\n  ```rungs\n  frame: 1\n  ```\n",
        {u"10: This “rungs” block belongs to no step: it stands directly below a heading “## …” and its text."_s});
    row("empty step", front + "## A\n\n## B\n\nb\n", {u"6: The step “A” has no text."_s});
}

void TestLessonReading::faultsSayWhereAndWhy()
{
    QFETCH(QByteArray, lesson);
    QFETCH(QStringList, faults);
    QStringList found = faultsIn(lesson.toStdString());
    // What is missing at the begin follows from its first fault.
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const QString &fault) {
                                   return !faults.contains(fault)
                                          && (fault.contains(u"title is missing"_s)
                                              || fault.contains(u"language is missing"_s));
                               }),
                found.end());
    QCOMPARE(found, faults);
}

void TestLessonReading::aBadFilterSaysWhereItIsWrong()
{
    const LessonFile file{"l.md", withBlock("claim: tcp.flags.sin == 1\n"), {}};
    const LessonReport report = lessonFaults(file, capturesOf(file, RUNGS_SAMPLES));
    QVERIFY(report.hasFaults);
    QVERIFY2(
        report.text.starts_with("l.md:11: “tcp.flags.sin == 1” is not a filter. There is no field “tcp.flags.sin”."),
        report.text.c_str());
    QVERIFY2(report.text.ends_with("\n    tcp.flags.sin == 1\n    ^" + std::string(12, '~')
                                   + "\n    Did you mean tcp.flags.fin?\n"),
             report.text.c_str());
}

void TestLessonReading::linesCountFromTheBeginOfTheFile()
{
    const std::string text = withBlock("show: nothing\n");
    std::string windows;
    for (const char c : text)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    for (const std::string &each : {text, windows, "\xef\xbb\xbf" + text})
        QVERIFY(has(each, Code::unknownPane, 11));
}

void TestLessonReading::anyBytesGetAnAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const std::string &text, Code code) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(code);
    };
    const std::string step = front + "## A\n\n";
    row("nothing", "", Code::noFrontMatter);
    row("NUL", step + std::string(1, '\0') + "x\n", Code::nulByte);
    row("no UTF-8", step + "\xff\xc3(\n", Code::notUtf8);
    row("10 MB", step + std::string(10'000'000, 'x'), Code::tooLong);
    row("10 MB of lines", step + repeated("x\n\n", 3'400'000), Code::tooLong);
    row("quotes", step + std::string(100'000, '>') + "x\n", Code::tooComplex);
    row("quotes with blanks", step + repeated("> ", 100'000) + "x\n", Code::tooComplex);
    row("quotes over many lines",
        step + repeated("> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > x\n", 10'000),
        Code::tooComplex);
    row("lists in one line", step + repeated("- ", 100'000) + "x\n", Code::tooComplex);
    row("brackets", step + std::string(500'000, '[') + "\n", Code::tooComplex);
    row("links", step + repeated("[a](", 100'000) + "\n", Code::tooComplex);
    row("images", step + repeated("![", 100'000) + "\n", Code::tooComplex);
    row("emphasis", step + repeated("*a _b ", 50'000) + "\n", Code::tooComplex);
    row("code", step + repeated("`a ``b ", 50'000) + "\n", Code::tooComplex);
    row("HTML", step + repeated("<a ", 100'000) + "\n", Code::tooComplex);
    std::string lists;
    for (std::size_t depth = 0; depth < 500; ++depth)
        lists += std::string(2 * depth, ' ') + "- a\n";
    row("lists in lists", step + lists, Code::tooDeep);
    row("emphasis in emphasis", step + repeated("*a ", 40) + "x" + repeated(" b*", 40) + "\n", Code::tooDeep);
    row("201 steps", front + repeated("## A\n\na\n\n", 201), Code::tooManySteps);
    row("a block that does not end", withBlock("").substr(0, withBlock("").size() - 4) + "frame\n", Code::notALine);
    row("a title of bytes", "---\ntitle: \xff\n---\n## A\n", Code::notUtf8);
}

void TestLessonReading::anyBytesGetAnAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const ReadLesson read = readLesson(bytes.toStdString(), "l.md");
    QVERIFY(std::ranges::any_of(read.faults,
                                [code](const LessonFault &fault) { return static_cast<int>(fault.code) == code; }));
    for (const LessonFault &fault : read.faults) {
        QVERIFY(fault.line >= 1);
        QVERIFY(!english(lessonFaultPhrase(fault)).empty());
    }
    QVERIFY(read.lesson.steps.size() <= mostLessonSteps);
    lessonHtml(read.lesson.introduction);
}

void TestLessonReading::doesNotReadMoreThanItSays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"long.md"_s);
    writeFile(path, QByteArray(5'000'000, 'x'));
    const auto files = openLessons(path.toStdString());
    QVERIFY(files.has_value());
    QCOMPARE(files->files.front().text.size(), longestLesson + 1);
}

void TestLessonReading::nothingOfTheTextIsMarkup_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("form") << u"*a* **b** `c<d` \\*"_s << u"<p><i>a</i> <b>b</b> <code>c&lt;d</code> *</p>"_s;
    QTest::newRow("links")
        << u"[#7](frame:7) [x](check:tcp.len > 0 && (ip or \")\" == \"\\\\\"))"_s
        << u"<p><a href=\"frame:7\">#7</a> <a href=\"check:tcp.len &gt; 0 &amp;&amp; (ip or &quot;)&quot; == &quot;\\\\&quot;)\">x</a></p>"_s;
    QTest::newRow("web") << u"[x](https://example.org/?a=1&b=\"2\")"_s
                         << u"<p><a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">x</a></p>"_s;
    QTest::newRow("script link") << u"[x](javascript:alert(1)) [y](data:text/html,a) [z](file:///a)"_s
                                 << u"<p>x y z</p>"_s;
    QTest::newRow("script") << u"<script>alert(1)</script>"_s << u"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"_s;
    QTest::newRow("inline HTML") << u"a <b onclick='x'>b</b>"_s
                                 << u"<p>a &lt;b onclick=&#39;x&#39;&gt;b&lt;/b&gt;</p>"_s;
    QTest::newRow("image") << u"![a](http://x/y.png)"_s << u"<p>![a](http://x/y.png)</p>"_s;
    QTest::newRow("include") << u"{{include: /etc/passwd}}"_s << u"<p>{{include: /etc/passwd}}</p>"_s;
    QTest::newRow("lists") << u"- a\n- b\n\n3. c"_s
                           << u"<ul><li><p>a</p></li><li><p>b</p></li></ul><ol start=\"3\"><li><p>c</p></li></ol>"_s;
    QTest::newRow("code") << u"```\n<x>\n```"_s << u"<pre>&lt;x&gt;\n</pre>"_s;
    QTest::newRow("Chinese lines") << u"首部\n长度\nof\n报文段"_s << u"<p>首部长度\nof\n报文段</p>"_s;
}

void TestLessonReading::nothingOfTheTextIsMarkup()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(htmlOf(markdown.toStdString()), html);
}

void TestLessonReading::saysItPlainly()
{
    const std::string plain = lessonPlainText(textOf(
        "A [#7](frame:7) *b*\nc [RFC](https://x.org/)\n\n- one\n- two\n  - three\n\n> quoted\n\n```\ncode\n```"));
    QCOMPARE(plain, "A #7 b c RFC <https://x.org/>\n\n- one\n- two\n\n  - three\n\n  quoted\n\n    code");
}

void TestLessonReading::judgesAnswers()
{
    const Result<SessionPtr> session = load(RUNGS_SAMPLES "/http.pcap");
    QVERIFY(session.has_value());
    const auto askOf = [](const std::string &lines) {
        return *readLesson(withBlock(lines), {}).lesson.steps.front().ask;
    };
    const LessonAsk number =
        askOf("ask: number tcp.ack_raw of frame 2\nwrong: 3867191875 => the SYN\nbecause: plus one\n");
    const auto answer = answerOf(number, *session);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->value, "3867191876");
    for (const char *right : {"3867191876", " 3,867,191,876 ", "0xe680aa44", "0XE680AA44", "３８６７１９１８７６"}) {
        const LessonJudgement judgement = judge(number, *answer, right);
        QVERIFY2(judgement.isRight, right);
        QCOMPARE(wordsOf(*judgement.said), "plus one");
    }
    const LessonJudgement predicted = judge(number, *answer, "3867191875");
    QVERIFY(!predicted.isRight);
    QCOMPARE(wordsOf(*predicted.said), "the SYN");
    for (const char *other : {"", "1", "3867191876x", "-", "99999999999999999999999"}) {
        QVERIFY2(!judge(number, *answer, other).isRight, other);
        QVERIFY(judge(number, *answer, other).said == nullptr);
    }
    const LessonAsk flag = askOf("ask: number tcp.flags.syn of frame 2\n");
    for (const char *right : {"1", "True", "true"})
        QVERIFY2(judge(flag, *answerOf(flag, *session), right).isRight, right);
    QVERIFY(!judge(flag, *answerOf(flag, *session), "0").isRight);
    const LessonAsk state = askOf("ask: number rungs.state.client of frame 7\n");
    QVERIFY(judge(state, *answerOf(state, *session), "fin-wait-1").isRight);

    const LessonAsk frame = askOf("ask: frame tcp.flags.fin == 1\nwrong: 8 => late\n");
    const auto frames = answerOf(frame, *session);
    QVERIFY(frames.has_value());
    QVERIFY(judge(frame, *frames, "7").isRight);
    QVERIFY(judge(frame, *frames, "#10").isRight);
    QCOMPARE(wordsOf(*judge(frame, *frames, "#8").said), "late");

    const LessonAsk choose = askOf("ask: choose\nright: a\nwrong: b => because not\n");
    QVERIFY(judge(choose, *answerOf(choose, *session), "0").isRight);
    QCOMPARE(wordsOf(*judge(choose, *answerOf(choose, *session), "1").said), "because not");
    QVERIFY(!judge(choose, *answerOf(choose, *session), "2").isRight);
}

void TestLessonReading::choicesAreShuffledOnce()
{
    const std::string lines = "ask: choose\nright: first\nwrong: second => x\nwrong: third => x\nwrong: fourth => x\n";
    const LessonAsk ask = *readLesson(withBlock(lines), {}).lesson.steps.front().ask;
    std::vector<std::size_t> order = ask.choiceOrder();
    QVERIFY(order == ask.choiceOrder());
    QVERIFY(!std::ranges::is_sorted(order));
    std::ranges::sort(order);
    QVERIFY((order == std::vector<std::size_t>{0, 1, 2, 3}));
}

void TestLessonReading::opensFoldersAndArchives()
{
    const QByteArray lesson = QByteArray::fromStdString(withBlock("frame: 11\n")).replace("http.pcap", "mine.pcap");
    QTemporaryDir folder;
    writeFile(folder.filePath(u"b.md"_s), lesson);
    writeFile(folder.filePath(u"a.md"_s), lesson);
    writeFile(folder.filePath(u"README.md"_s), "no lesson");
    writeFile(folder.filePath(u"mine.pcap"_s), sample(u"http.pcap"_s));
    const QString archive = folder.filePath(u"lessons.zip"_s);
    writeFile(archive, test::zipArchive({{"course/b.md", lesson},
                                         {"course/a.md", lesson},
                                         {"course/README.md", "no lesson"},
                                         {"course/mine.pcap", sample(u"http.pcap"_s)},
                                         {"course/other.pcap", "is not unpacked"}}));
    for (const QString &path : {folder.path(), archive}) {
        const auto files = openLessons(path.toStdString());
        QVERIFY(files.has_value());
        QCOMPARE(files->files.size(), std::size_t{2});
        QVERIFY(files->files[0].name.ends_with("/a.md"));
        for (const LessonFile &file : files->files) {
            const LessonReport report = lessonFaults(file, capturesOf(file, {}));
            QVERIFY2(!report.hasFaults, report.text.c_str());
        }
    }
    QString unpacked;
    {
        const auto files = openLessons(archive.toStdString());
        unpacked = QString::fromStdString(files->files[0].folder);
        QVERIFY(QFile::exists(unpacked + u"mine.pcap"_s));
        QVERIFY(!QFile::exists(unpacked + u"other.pcap"_s));
    }
    QVERIFY(!QFile::exists(unpacked));
    QVERIFY(!openLessons(folder.filePath(u"none.md"_s).toStdString()).has_value());
    QTemporaryDir empty;
    QCOMPARE(openLessons(empty.path().toStdString()).error().code, ErrorCode::noLessons);
}

void TestLessonReading::archivesStayInTheirFolder()
{
    const QByteArray lesson = QByteArray::fromStdString(withBlock("frame: 1\n")).replace("http.pcap", "../evil.pcap");
    QTemporaryDir folder;
    const QString archive = folder.filePath(u"evil.zip"_s);
    writeFile(archive, test::zipArchive({{"a/good.md", lesson},
                                         {"../out.md", lesson},
                                         {"/absolute.md", lesson},
                                         {"a/../../up.md", lesson},
                                         {"evil.pcap", sample(u"http.pcap"_s)},
                                         {"../evil.pcap", sample(u"http.pcap"_s)}}));
    const auto files = openLessons(archive.toStdString());
    QVERIFY(files.has_value());
    QCOMPARE(files->files.size(), std::size_t{1});
    QVERIFY(files->files[0].name.ends_with("a/good.md"));
    QVERIFY(captureBeside(files->files[0], "../evil.pcap").empty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"evil.zip"_s});
    QVERIFY(lessonFaults(files->files[0], capturesOf(files->files[0], {})).hasFaults);
}

void TestLessonReading::aDamagedArchiveIsAnError()
{
    QByteArray archive = test::zipArchive({{"a.md", QByteArray::fromStdString(withBlock("frame: 1\n"))}});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.zip"_s);
    for (const QByteArray &bytes : {archive.left(archive.size() - 30), archive.left(40), QByteArray("PK\3\4")}) {
        writeFile(path, bytes);
        QCOMPARE(openLessons(path.toStdString()).error().code, ErrorCode::badArchive);
    }
    archive[archive.indexOf("A title")] = 'B'; // its sum is wrong now
    writeFile(path, archive);
    const auto read = openLessons(path.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::badArchive);
}

void TestLessonReading::anArchiveHasLimits()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.zip"_s);
    const QByteArray lesson = QByteArray::fromStdString(withBlock("capture: own.pcap\nframe: 1\n"));
    const auto failure = [&path] {
        const auto files = openLessons(path.toStdString());
        return files ? QString() : QString::fromStdString(english(errorPhrase(files.error())));
    };
    QList<QPair<QByteArray, QByteArray>> entries{{"a.md", lesson}};
    for (std::uint64_t i = 1; i < mostArchiveEntries; ++i)
        entries.append(qMakePair("empty/" + QByteArray::number(qulonglong(i)), QByteArray()));
    writeFile(path, test::zipArchive(entries));
    QCOMPARE(failure(), QString());
    entries.append(qMakePair(QByteArray("one more"), QByteArray()));
    writeFile(path, test::zipArchive(entries));
    QCOMPARE(failure(), path + u" has more than 10000 files: it is not read."_s);

    // A byte more than a capture may have.
    writeFile(path, test::zipArchive({{"a.md", lesson}, {"own.pcap", QByteArray(longestArchivedCapture + 1, 'x')}}));
    QCOMPARE(failure(), path + u" is not read: “own.pcap” unpacks to more than 268435456 bytes."_s);

    writeFile(path, test::zipArchive({{"a.md", lesson + QByteArray(3 << 20, 'x')}}));
    const auto files = openLessons(path.toStdString());
    QVERIFY(files.has_value());
    QCOMPARE(files->files.at(0).text.size(), longestLesson + 1);
}

QTEST_APPLESS_MAIN(TestLessonReading)
#include "tst_lesson_reading.moc"
