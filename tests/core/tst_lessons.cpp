// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lesson_report.h"
#include "core/learn/lesson.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace rungs;
using namespace Qt::StringLiterals;

namespace {

QString lessonFolder(const QString &language)
{
    return QStringLiteral(RUNGS_SOURCE_DIR "/resources/lessons/") + language;
}

LessonFile onlyFile(const QString &path)
{
    const auto files = openLessons(path.toStdString());
    return files && files->files.size() == 1 ? files->files.front() : LessonFile();
}

LessonReport faultsOf(const LessonFile &file)
{
    return lessonFaults(file, capturesOf(file, RUNGS_SAMPLES));
}

std::vector<std::string> linksIn(const RichText &text)
{
    std::vector<std::string> links;
    for (const TextNode &node : text) {
        if (node.kind == TextNode::Kind::link)
            links.push_back(node.target);
        for (std::string &link : linksIn(node.children))
            links.push_back(std::move(link));
    }
    std::ranges::sort(links);
    return links;
}

QString shapeOf(const LessonAsk &ask)
{
    QString shape = u"ask "_s + QString::fromStdString(ask.text);
    for (const LessonChoice &choice : ask.choices)
        shape += choice.isRight ? u" right"_s : u" wrong"_s;
    for (const WrongAnswer &wrong : ask.wrongs)
        shape += u" wrong "_s + QString::fromStdString(wrong.value);
    shape += ask.prompt.empty() ? u" without prompt"_s : QString();
    shape += ask.because.empty() ? u" without because"_s : QString();
    return shape;
}

/// What a step is, without its words.
QString shapeOf(const LessonStep &step)
{
    QStringList parts{QString::fromStdString(step.capture), QString::number(step.connection.value),
                      QString::number(step.frame.value), QString::fromStdString(step.field),
                      QString::number(step.lastShown.value)};
    for (const LessonPane pane : step.panes)
        parts += QString::fromUtf8(nameOf(pane).data(), static_cast<qsizetype>(nameOf(pane).size()));
    for (const LessonClaim &claim : step.claims)
        parts += u"claim "_s + QString::fromStdString(claim.filter);
    for (const std::string &link : linksIn(step.text))
        parts += u"link "_s + QString::fromStdString(link);
    if (step.ask)
        parts += shapeOf(*step.ask);
    return parts.join(u"; "_s);
}

Lesson lessonAt(const QString &path)
{
    const LessonFile file = onlyFile(path);
    return readLesson(file.text, file.name).lesson;
}

} // namespace

/// The lessons that are part of the program: everything that they say holds in their captures.
class TestLessons : public QObject
{
    Q_OBJECT

private slots:
    void holdAgainstTheirCaptures_data();
    void holdAgainstTheirCaptures();
    void areTheSameInBothLanguages_data();
    void areTheSameInBothLanguages();
    void areNumberedInOrder_data();
    void areNumberedInOrder();
    void theExampleOfTheGuideHolds();
    void theGuideNamesEveryPane();
};

void TestLessons::holdAgainstTheirCaptures_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        const QDir folder(lessonFolder(language));
        const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 6);
        for (const QString &name : names)
            QTest::newRow(qPrintable(language + u'/' + name)) << folder.filePath(name);
    }
}

void TestLessons::holdAgainstTheirCaptures()
{
    QFETCH(QString, path);
    const LessonFile file = onlyFile(path);
    QVERIFY(!file.text.empty());
    const LessonReport report = faultsOf(file);
    QVERIFY2(!report.hasFaults, report.text.c_str());
    const Lesson lesson = readLesson(file.text, file.name).lesson;
    QVERIFY(lesson.steps.size() >= 8 && lesson.steps.size() <= 20);
    QVERIFY(!lesson.about.empty());
    QVERIFY(lesson.number.has_value());
    QCOMPARE(QString::fromStdString(lesson.language), QFileInfo(path).dir().dirName());
    const auto questions =
        std::ranges::count_if(lesson.steps, [](const LessonStep &step) { return step.ask.has_value(); });
    QVERIFY2(questions >= 3, "a lesson asks before it shows");
    for (const LessonStep &step : lesson.steps)
        QVERIFY2(!step.panes.empty(), step.title.c_str());
}

void TestLessons::areTheSameInBothLanguages_data()
{
    QTest::addColumn<QString>("name");
    QStringList both;
    for (const QString &language : {u"en"_s, u"zh_CN"_s})
        both += QDir(lessonFolder(language)).entryList({u"*.md"_s}, QDir::Files);
    both.removeDuplicates();
    for (const QString &name : both)
        QTest::newRow(qPrintable(name)) << name;
}

void TestLessons::areTheSameInBothLanguages()
{
    QFETCH(QString, name);
    const Lesson english = lessonAt(lessonFolder(u"en"_s) + u'/' + name);
    const Lesson chinese = lessonAt(lessonFolder(u"zh_CN"_s) + u'/' + name);
    QCOMPARE(chinese.steps.size(), english.steps.size());
    QCOMPARE(chinese.number, english.number);
    QCOMPARE(chinese.capture, english.capture);
    QCOMPARE(chinese.claims.size(), english.claims.size());
    for (std::size_t i = 0; i < english.claims.size(); ++i)
        QCOMPARE(chinese.claims[i].filter, english.claims[i].filter);
    for (std::size_t i = 0; i < english.steps.size(); ++i)
        QCOMPARE(shapeOf(chinese.steps[i]), shapeOf(english.steps[i]));
}

void TestLessons::areNumberedInOrder_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s;
}

void TestLessons::areNumberedInOrder()
{
    QFETCH(QString, language);
    const auto files = openLessons(lessonFolder(language).toStdString());
    QVERIFY(files.has_value());
    for (const LessonFile &file : files->files) {
        const QString name = QFileInfo(QString::fromStdString(file.name)).fileName();
        QCOMPARE(name.section(u'-', 0, 0).toUInt(), readLesson(file.text, file.name).lesson.number.value_or(0));
    }
}

void TestLessons::theExampleOfTheGuideHolds()
{
    const LessonFile example = onlyFile(QStringLiteral(RUNGS_TEST_DATA "/lessons/example.md"));
    const LessonReport report = faultsOf(example);
    QVERIFY2(!report.hasFaults, report.text.c_str());
    QFile guide(lessonFolder(u"README.md"_s));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    // What is indented in the guide is a whole lesson, the begin of the example.
    QString lesson;
    for (const QString &line : QString::fromUtf8(guide.readAll()).split(u'\n')) {
        if (line.startsWith(u"        "_s))
            lesson += line.mid(8) + u'\n';
        else if (!lesson.isEmpty() && line.isEmpty())
            lesson += u'\n';
        else if (!lesson.isEmpty())
            break;
    }
    QVERIFY(lesson.startsWith(u"---\n"_s));
    QVERIFY(QString::fromStdString(example.text).startsWith(lesson.trimmed()));
}

void TestLessons::theGuideNamesEveryPane()
{
    QFile guide(lessonFolder(u"README.md"_s));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(guide.readAll());
    QStringList names;
    for (const std::string_view name : lessonPaneNames)
        names += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    QVERIFY(text.contains(names.join(u", "_s)));
}

QTEST_APPLESS_MAIN(TestLessons)
#include "tst_lessons.moc"
