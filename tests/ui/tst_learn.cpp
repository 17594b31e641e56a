// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lessons and quiz as a person goes through them.
#include "core/learn/judge.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/explain/segment_pane.h"
#include "ui/find/filter_line.h"
#include "ui/ladder/ladder_view.h"
#include "ui/learn/lesson_view.h"
#include "ui/learn/part_view.h"
#include "ui/learn/question_view.h"
#include "ui/learn/quiz_view.h"
#include "ui/learn/worksheet.h"
#include "ui/painted/link_browser.h"
#include "ui/state/frame_filter.h"
#include "ui/window/learn_actions.h"
#include "ui/window/learn_side.h"
#include "ui/window/lesson_run.h"
#include "ui/window/pane_frame.h"
#include "ui/window/start_card.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// A window with a lesson or a quiz.
struct Learning : Started
{
    LearnActions &learn() { return *window.learnActions(); }
    LessonView &lesson() { return *learn().side()->lesson(); }
    QuizView &quiz() { return *learn().side()->quiz(); }
    QuestionView &question() { return *lesson().question(); }
    const LessonStep &step()
    {
        return learn().run()->lesson().read.lesson.steps[static_cast<std::size_t>(learn().run()->step())];
    }
    QStringList shownPanes()
    {
        QStringList names;
        for (const PanePlacement::Pane &pane : window.paneArea()->placement().panes()) {
            if (pane.toggle->isChecked())
                names.append(pane.name);
        }
        return names;
    }
    void answer(QuestionView &view, bool isRight)
    {
        for (qsizetype i = 0; i < view.parts().size(); ++i) {
            PartAnswer given = rightAnswer(view.question()->parts[static_cast<std::size_t>(i)]);
            if (!isRight)
                given = PartAnswer{"123456789", {}, {}};
            view.parts()[i]->setAnswer(given);
        }
        view.check();
    }
};

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

constexpr auto ownLesson = R"(---
title: My lesson
language: en
capture: http.pcap
---

## Which one closes

Look at [#7](frame:7), then at [the filter](check:tcp.flags.fin == 1).

```rungs
frame: 7
field: tcp.flags.fin
show: ladder, segment
hide: frames > 7
ask: number tcp.ack of frame 10
prompt: Which acknowledgment number answers this FIN?
wrong: 77 => A FIN consumes one number too.
because: 77 + 1 = 78.
```

## The other one

It was [#10](frame:10).

```rungs
frame: 10
```
)";

} // namespace

class TestLearn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void init() { QSettings().clear(); }
    void theStartPageOffersLessons();
    void everyLessonIsPlayedToItsEnd_data();
    void everyLessonIsPlayedToItsEnd();
    void aLessonOpensAsACaptureDoes();
    void keysTurnThePages();
    void whatFollowsIsHiddenUntilTheAnswer();
    void noNumberIsGivenAwayBeforeTheAnswer();
    void whatIsListedIsNotCalledHidden();
    void theFocusStaysInTheLessonOfAWindowBehind();
    void aPredictedMistakeIsNamed();
    void linksShowFramesAndFilters();
    void aLessonIsReadAgainWhenItIsSaved();
    void mistakesInALessonAreSaidWithTheirLines();
    void theLessonGoesOnWhereItWasLeft();
    void theLanguageOfALessonCanBeChanged();
    void aQuizIsAnsweredAndReviewed();
    void theSameNumberAsksTheSameQuestions();
    void aKindThatTheCaptureLacksSaysWhy();
    void aWorksheetHasSolutionsOnlyIfWanted();
    void aLessonIsAWorksheetToo_data() { everyLessonIsPlayedToItsEnd_data(); }
    void aLessonIsAWorksheetToo();
    void theMenuSavesAWorksheet();
    void longAnswersAreWrapped();

private:
    QString written(const QByteArray &text)
    {
        QFile file(m_lessons.filePath(u"mine.md"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a lesson");
        return file.fileName();
    }

    OwnSettings m_settings;
    QTemporaryDir m_lessons;
};

void TestLearn::theStartPageOffersLessons()
{
    Learning app;
    const QList<StartCard *> cards = app.window.findChildren<StartCard *>(u"lesson"_s);
    QCOMPARE(cards.size(), 12);
    QCOMPARE(std::ranges::count_if(cards, &QWidget::isVisible), 4);
    const QStringList before = app.shownPanes();
    cards.at(3)->click();
    QTRY_VERIFY(app.selection().session() && app.selection().frame().isValid());
    QVERIFY(app.lesson().isVisible());
    QVERIFY(app.lesson().step().lesson.contains(u"Closing"_s));
    QTRY_COMPARE(app.selection().frame(), app.step().frame);
    QStringList wanted;
    for (const LessonPane pane : app.step().panes)
        wanted.append(QString::fromLatin1(nameOf(pane).data(), qsizetype(nameOf(pane).size())));
    QStringList shown = app.shownPanes();
    wanted.sort();
    shown.sort();
    QCOMPARE(shown, wanted);
    // Closing it gives back what was there.
    app.actions().learn->trigger();
    QVERIFY(!app.lesson().isVisible());
    QCOMPARE(app.shownPanes(), before);
}

void TestLearn::everyLessonIsPlayedToItsEnd_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("place");
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        const QList<ShelvedLesson> lessons = builtInLessons(language);
        QCOMPARE(lessons.size(), 12);
        for (int i = 0; i < lessons.size(); ++i)
            QTest::addRow("%s %s", qPrintable(language), qPrintable(lessons[i].key)) << language << i;
    }
}

/// Every question is answered rightly, as core judges it, and no claim is broken.
void TestLearn::everyLessonIsPlayedToItsEnd()
{
    QFETCH(QString, language);
    QFETCH(int, place);
    const ShelvedLesson lesson = builtInLessons(language)[place];
    QVERIFY(lesson.stepCount() >= 8 && lesson.stepCount() <= 20);
    Learning app;
    app.open({httpPath, {}, {}});
    app.learn().openLesson(lesson);
    for (int i = 0; i < lesson.stepCount(); ++i) {
        QCOMPARE(app.lesson().step().number, i + 1);
        QVERIFY(!app.lesson().step().title.isEmpty());
        QVERIFY(!app.lesson().text()->spokenText().isEmpty());
        if (app.step().frame.isValid())
            QTRY_COMPARE(app.selection().frame(), app.step().frame);
        if (app.step().ask) {
            QTRY_VERIFY2(app.question().hasQuestion(), qPrintable(app.lesson().step().title));
            QVERIFY2(!textsOf(app.question()).isEmpty(), qPrintable(app.lesson().step().title));
            app.answer(app.question(), true);
            QVERIFY2(app.question().judgement() && app.question().judgement()->isRight(),
                     qPrintable(app.lesson().step().title));
        }
        QCOMPARE(app.lesson().nextButton()->isEnabled(), i + 1 < lesson.stepCount());
        app.lesson().nextButton()->click();
    }
    QVERIFY2(app.lesson().faultsText().isEmpty(), qPrintable(app.lesson().faultsText()));
    QCOMPARE(app.settings.lessonStep(lesson.key), lesson.stepCount());
}

void TestLearn::aLessonOpensAsACaptureDoes()
{
    Learning app;
    app.window.openFile(written(ownLesson));
    QTRY_VERIFY(app.question().hasQuestion());
    QVERIFY(app.lesson().isVisible());
}

void TestLearn::keysTurnThePages()
{
    Learning app;
    app.window.resize(1400, 1000);
    app.window.activateWindow();
    app.learn().openLesson(app.learn().lessons().first());
    QTRY_VERIFY(app.selection().frame().isValid());
    LinkBrowser *text = app.lesson().text();
    QTRY_VERIFY2(text->hasFocus(), "a capture that is opened for the lesson does not take the focus");
    QCOMPARE(app.lesson().step().number, 1);
    QTest::keyClick(text, Qt::Key_Space);
    QCOMPARE(app.lesson().step().number, 2);
    QTest::keyClick(text, Qt::Key_PageDown);
    QCOMPARE(app.lesson().step().number, 3);
    QTest::keyClick(text, Qt::Key_PageUp);
    QTest::keyClick(text, Qt::Key_Backspace);
    QCOMPARE(app.lesson().step().number, 1);
}

void TestLearn::whatFollowsIsHiddenUntilTheAnswer()
{
    Learning app;
    app.learn().openLessons(written(ownLesson));
    QTRY_VERIFY(app.question().hasQuestion());
    auto *ladder = app.window.findChild<LadderView *>();
    const auto hasRung = [ladder](std::uint32_t frame) {
        return ladder->scene().contents->indexOf(FrameId{frame}).has_value();
    };
    QTRY_VERIFY(hasRung(6) && !hasRung(7));
    QTRY_COMPARE(app.window.paneArea()->frameFilter().rowCount(), 7);
    auto *segment = app.window.findChild<SegmentPane *>();
    QTRY_VERIFY(segment->browser()->spokenText().contains(u"FIN"_s));
    QVERIFY2(!segment->browser()->spokenText().contains(u"#10"_s), qPrintable(segment->browser()->spokenText()));
    app.answer(app.question(), true);
    QVERIFY(hasRung(10));
    QTRY_COMPARE(app.window.paneArea()->frameFilter().rowCount(), 11);
    QTRY_VERIFY(segment->browser()->spokenText().contains(u"#10"_s));
}

void TestLearn::noNumberIsGivenAwayBeforeTheAnswer()
{
    Learning app;
    app.learn().openLessons(written(ownLesson));
    QTRY_VERIFY(app.question().hasQuestion());
    auto *segment = app.window.findChild<SegmentPane *>();
    QTRY_VERIFY(segment->browser()->spokenText().contains(u"Closes its direction"_s));
    QVERIFY2(!segment->browser()->spokenText().contains(u"its ACK carries"_s), "that is what is asked for");
    app.answer(app.question(), true);
    QTRY_VERIFY(
        segment->browser()->spokenText().contains(u"The FIN consumes one sequence number, so its ACK carries"_s));
}

void TestLearn::whatIsListedIsNotCalledHidden()
{
    Learning app;
    app.learn().openLesson(app.learn().lessons().at(1));
    const FrameFilter &filter = app.window.paneArea()->frameFilter();
    for (int i = 0; i < app.learn().run()->lesson().stepCount(); ++i) {
        QTRY_COMPARE(app.lesson().step().number, i + 1);
        QTRY_VERIFY(app.question().hasQuestion() || !app.step().ask);
        QTRY_VERIFY(!filter.isSearching() && filter.rowOf(app.step().frame) >= 0);
        QCOMPARE(app.selection().frame(), app.step().frame);
        const QString said = app.window.statusBar()->currentMessage();
        QVERIFY2(!said.contains(u"not listed"_s), qPrintable(said));
        app.lesson().nextButton()->click();
    }
}

void TestLearn::theFocusStaysInTheLessonOfAWindowBehind()
{
    QString lesson = QString::fromLatin1(ownLesson);
    lesson.replace(u"show: ladder, segment"_s, u"show: packets, segment"_s);
    Learning app;
    QWidget another;
    another.show();
    another.activateWindow();
    QTRY_VERIFY(another.isActiveWindow());
    app.window.openFile(written(lesson.toUtf8()));
    QTRY_VERIFY(app.selection().frame().isValid() && !app.window.document().isLoading());
    app.window.activateWindow();
    QTRY_VERIFY(app.lesson().text()->hasFocus());
}

void TestLearn::aPredictedMistakeIsNamed()
{
    Learning app;
    app.learn().openLessons(written(ownLesson));
    QTRY_VERIFY(app.question().hasQuestion());
    PartView *part = app.question().parts().first();
    part->setAnswer({"77", {}, {}});
    app.question().check();
    QVERIFY(!app.question().judgement()->isRight());
    QVERIFY2(textsOf(*part).contains(u"A FIN consumes one number too."_s), qPrintable(textsOf(*part)));
    part->setAnswer({"78", {}, {}});
    app.question().check();
    QVERIFY(app.question().judgement()->isRight());
    QVERIFY2(textsOf(*part).contains(u"77 + 1 = 78."_s), qPrintable(textsOf(*part)));
}

void TestLearn::linksShowFramesAndFilters()
{
    Learning app;
    app.learn().openLessons(written(ownLesson));
    QTRY_VERIFY(app.question().hasQuestion());
    app.answer(app.question(), true);
    app.selection().selectFrame({0});
    emit app.lesson().linkActivated(u"frame:7"_s);
    QCOMPARE(app.selection().frame(), FrameId{6});
    emit app.lesson().linkActivated(u"check:tcp.flags.fin == 1"_s);
    QTRY_COMPARE(app.window.paneArea()->frameFilter().rowCount(), 2);
}

void TestLearn::aLessonIsReadAgainWhenItIsSaved()
{
    Learning app;
    app.learn().openLessons(written(ownLesson));
    QTRY_VERIFY(app.lesson().step().title == u"Which one closes"_s);
    written(QByteArray(ownLesson).replace("Which one closes", "Who closes first"));
    QTRY_COMPARE(app.lesson().step().title, u"Who closes first"_s);
}

void TestLearn::mistakesInALessonAreSaidWithTheirLines()
{
    Learning app;
    app.learn().openLessons(written(QByteArray(ownLesson)
                                        .replace("frame: 10", "frame: 99")
                                        .replace("field: tcp.flags.fin", "field: tcp.flags.fim")));
    QTRY_VERIFY2(app.lesson().faultsText().contains(u"mine.md:"_s), qPrintable(app.lesson().faultsText()));
    QTRY_VERIFY2(app.lesson().faultsText().contains(u"99"_s), qPrintable(app.lesson().faultsText()));
    QVERIFY(app.lesson().faultsText().contains(u"tcp.flags.fim"_s));
}

void TestLearn::theLessonGoesOnWhereItWasLeft()
{
    {
        Learning app;
        app.learn().openLesson(app.learn().lessons().at(1));
        app.lesson().nextButton()->click();
        app.lesson().nextButton()->click();
        QCOMPARE(app.lesson().step().number, 3);
    }
    Learning app;
    StartCard *card = app.window.findChildren<StartCard *>(u"lesson"_s).at(1);
    QCOMPARE(card->stepsDone(), 3);
    card->click();
    QCOMPARE(app.lesson().step().number, 3);
}

void TestLearn::theLanguageOfALessonCanBeChanged()
{
    Learning app;
    app.learn().openLesson(app.learn().lessons().at(3));
    app.lesson().nextButton()->click();
    const QString english = app.lesson().step().title;
    emit app.learn().side()->otherLanguageWanted();
    QCOMPARE(app.lesson().step().number, 2);
    QVERIFY(app.lesson().step().title != english);
}

void TestLearn::aQuizIsAnsweredAndReviewed()
{
    Learning app;
    app.open({httpPath, {}, {}});
    app.quiz().setSeed(7);
    const QStringList panes = app.shownPanes();
    app.actions().quiz->trigger();
    QTRY_COMPARE(app.quiz().questions().size(), QuizView::questionCount);
    QVERIFY(app.quiz().isVisible());
    // No lesson begins beside it.
    QVERIFY(!app.learn().run()->isOpen());
    QCOMPARE(app.shownPanes(), panes);
    const auto count = static_cast<int>(app.quiz().questions().size());
    for (int i = 0; i < count; ++i) {
        QVERIFY(app.quiz().question()->hasQuestion());
        app.answer(*app.quiz().question(), i != 0);
        QVERIFY(app.quiz().question()->judgement());
        QCOMPARE(app.quiz().question()->judgement()->isRight(), i != 0);
        app.quiz().nextButton()->click();
    }
    QVERIFY(app.quiz().isReview());
    QCOMPARE(app.quiz().score(), count - 1);
    QVERIFY2(app.quiz().review()->spokenText().contains(u"%1 of %2 right"_s.arg(count - 1).arg(count)),
             qPrintable(app.quiz().review()->spokenText()));
    // What went wrong is asked again.
    emit app.quiz().review()->anchorClicked(QUrl(u"question:0"_s));
    QVERIFY(!app.quiz().isReview());
    QCOMPARE(app.quiz().current(), std::size_t{0});
}

void TestLearn::theSameNumberAsksTheSameQuestions()
{
    const auto prompts = [] {
        Learning app;
        app.open({httpPath, {}, {}});
        app.quiz().setSeed(7);
        app.actions().quiz->trigger();
        QStringList kinds;
        [&] { QTRY_VERIFY(!app.quiz().questions().empty()); }();
        for (const Question &question : app.quiz().questions())
            kinds.append(u"%1/%2"_s.arg(static_cast<int>(question.kind)).arg(question.seed));
        return kinds;
    };
    const QStringList first = prompts();
    QVERIFY(!first.isEmpty());
    QCOMPARE(prompts(), first);
}

void TestLearn::aKindThatTheCaptureLacksSaysWhy()
{
    Learning app;
    app.open({httpPath, {}, {}});
    app.quiz().setKind(QuestionKind::slowStart);
    app.actions().quiz->trigger();
    QTRY_VERIFY2(app.quiz().noteLabel()->isVisible() && !app.quiz().noteLabel()->text().contains(u"…"_s),
                 qPrintable(app.quiz().noteLabel()->text()));
    QVERIFY(app.quiz().questions().empty());
    QVERIFY(!app.quiz().worksheetButton()->isEnabled());
}

void TestLearn::aWorksheetHasSolutionsOnlyIfWanted()
{
    Learning app;
    app.open({httpPath, {}, {}});
    app.quiz().setSeed(7);
    app.actions().quiz->trigger();
    QTRY_VERIFY(!app.quiz().questions().empty());
    Worksheet worksheet = worksheetOfQuiz(u"http.pcap"_s, 7, app.quiz().questions());
    const QString questions = worksheetHtml(worksheet);
    worksheet.hasSolutions = true;
    const QString solutions = worksheetHtml(worksheet);
    QVERIFY(!questions.contains(u"Answer:"_s));
    QCOMPARE(solutions.count(u"Answer:"_s) >= qsizetype(app.quiz().questions().size()), true);
    const QByteArray pdf = worksheetPdf(solutions, u"http.pcap"_s);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY2(pdf.count("/Type /Page\n") >= 2, "large enough to be read, it does not go on one page");
}

void TestLearn::aLessonIsAWorksheetToo()
{
    QFETCH(QString, language);
    QFETCH(int, place);
    const ShelvedLesson lesson = builtInLessons(language)[place];
    const auto find = [&lesson](const std::string &name) -> Result<SessionPtr> {
        const std::string beside = captureBeside(lesson.file, name);
        return load(beside.empty() ? std::string(RUNGS_SAMPLES) + "/" + name : beside);
    };
    Worksheet worksheet = worksheetOfLesson(lesson.read.lesson, find);
    const auto asks =
        std::ranges::count_if(lesson.read.lesson.steps, [](const LessonStep &step) { return step.ask.has_value(); });
    QVERIFY(asks > 0);
    QCOMPARE(std::ssize(worksheet.questions), asks);
    const QString questions = worksheetHtml(worksheet);
    worksheet.hasSolutions = true;
    const QString solutions = worksheetHtml(worksheet);
    QVERIFY(!questions.contains(u"Answer:"_s));
    QVERIFY(solutions.count(u"Answer:"_s) >= asks);
    for (const LessonStep &step : lesson.read.lesson.steps) {
        if (!step.ask)
            continue;
        QVERIFY(questions.contains(QString::fromStdString(step.title).toHtmlEscaped()));
        const QString because = QString::fromStdString(wordsOf(step.ask->because)).toHtmlEscaped();
        QVERIFY2(solutions.contains(because), qPrintable(because));
        QVERIFY2(because.isEmpty() || !questions.contains(because), qPrintable(because));
    }
}

void TestLearn::theMenuSavesAWorksheet()
{
    Learning app;
    QVERIFY(!app.actions().saveWorksheet->isEnabled());
    app.learn().openLessons(written(ownLesson));
    QTRY_VERIFY(app.actions().saveWorksheet->isEnabled());
    app.actions().saveWorksheet->trigger();
    auto *dialog = app.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = QDir(m_lessons.path()).filePath(u"sheet.pdf"_s);
    dialog->selectNameFilter(dialog->nameFilters().value(1));
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    app.learn().close();
    QVERIFY(!app.actions().saveWorksheet->isEnabled());
    app.open({httpPath, {}, {}});
    app.actions().quiz->trigger();
    QTRY_VERIFY(app.actions().saveWorksheet->isEnabled());
}

void TestLearn::longAnswersAreWrapped()
{
    Learning app;
    app.open({httpPath, {}, {}});
    app.quiz().setKind(QuestionKind::timeWaitSide);
    app.actions().quiz->trigger();
    QTRY_VERIFY(app.quiz().question()->hasQuestion());
    QVERIFY(app.quiz().question()->width() <= app.quiz().width());
    PartView *part = app.quiz().question()->parts().last();
    const QList<QAbstractButton *> options = part->findChildren<QAbstractButton *>();
    QVERIFY(options.size() > 1);
    for (QLabel *label : part->findChildren<QLabel *>()) {
        if (label->text() != options.at(1)->accessibleName())
            continue;
        QVERIFY(label->heightForWidth(label->width()) <= label->height());
        QTest::mouseClick(label, Qt::LeftButton);
    }
    QVERIFY(options.at(1)->isChecked());
}

} // namespace rungs

QTEST_MAIN(rungs::TestLearn)
#include "tst_learn.moc"
