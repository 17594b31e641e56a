// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/learn_actions.h"

#include "ui/explain/explanation_text.h"
#include "ui/find/filter_line.h"
#include "ui/learn/lesson_view.h"
#include "ui/learn/quiz_view.h"
#include "ui/learn/worksheet.h"
#include "ui/state/frame_filter.h"
#include "ui/state/saved_file.h"
#include "ui/state/settings.h"
#include "ui/text/capture_name.h"
#include "ui/text/languages.h"
#include "ui/window/learn_side.h"
#include "ui/window/lesson_run.h"
#include "ui/window/main_actions.h"
#include "ui/window/pane_area.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QString languageInUse()
{
    return Languages::codeOf(QLocale());
}

} // namespace

LearnActions::LearnActions(MainActions &actions, Document &document, PaneArea &panes, FilterLine &filter,
                           Settings &settings, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_document(document)
    , m_panes(panes)
    , m_filter(filter)
    , m_settings(settings)
    , m_window(window)
    , m_side(new LearnSide(document.selection()))
    , m_run(new LessonRun(document, panes, *m_side->lesson(), settings, this))
    , m_lessons(builtInLessons(languageInUse()))
{
    m_side->hide();
    fillMenu();
    connect(actions.learn, &QAction::toggled, this, &LearnActions::showSide);
    connect(actions.quiz, &QAction::triggered, this, &LearnActions::openQuiz);
    connect(actions.openLessons, &QAction::triggered, this, &LearnActions::askForLessons);
    connect(m_side, &LearnSide::closeWanted, this, &LearnActions::close);
    connect(m_side, &LearnSide::otherLanguageWanted, this, &LearnActions::changeLanguage);
    connect(m_run, &LessonRun::captureWanted, this, &LearnActions::captureWanted);
    connect(m_run, &LessonRun::failed, this, &LearnActions::failed);
    connect(m_run, &LessonRun::stepShown, this, &LearnActions::progressed);
    connect(m_side->lesson(), &LessonView::linkActivated, this, &LearnActions::followLink);
    connect(m_side->quiz(), &QuizView::linkActivated, this, &LearnActions::followLink);
    connect(m_side->quiz(), &QuizView::questionShown, this, &LearnActions::showQuestion);
    connect(m_side->quiz(), &QuizView::reviewShown, this, [this] { m_document.options().setLastShown({}); });
    connect(&document.options(), &ViewOptions::lastShownChanged, this, &LearnActions::filterWhatIsShown);
    connect(m_side->quiz(), &QuizView::worksheetWanted, this, &LearnActions::saveWorksheet);
    connect(actions.saveWorksheet, &QAction::triggered, this, &LearnActions::saveWorksheet);
    for (const auto signal : {&LessonRun::opened, &LessonRun::closed})
        connect(m_run, signal, this, &LearnActions::updateWorksheet);
    connect(m_side, &LearnSide::tabChanged, this, &LearnActions::updateWorksheet);
    connect(m_side->quiz(), &QuizView::questionShown, this, &LearnActions::updateWorksheet);
    connect(&document.selection(), &Selection::sessionChanged, this, &LearnActions::updateWorksheet,
            Qt::QueuedConnection);
    updateWorksheet();
}

void LearnActions::fillMenu()
{
    QMenu *menu = m_actions.lessons;
    menu->clear();
    addLessons(menu, m_lessons);
    if (!m_opened.lessons.isEmpty()) {
        menu->addSeparator();
        addLessons(menu, m_opened.lessons);
    }
    menu->setEnabled(!menu->isEmpty());
}

void LearnActions::addLessons(QMenu *menu, const QList<ShelvedLesson> &lessons)
{
    for (const ShelvedLesson &lesson : lessons) {
        // An ampersand in a title is not a mnemonic.
        QAction *action = menu->addAction(lesson.numberedTitle().replace(u'&', u"&&"_s));
        action->setStatusTip(lesson.about());
        connect(action, &QAction::triggered, this, [this, lesson] { openLesson(lesson); });
    }
}

void LearnActions::openLesson(const ShelvedLesson &lesson)
{
    const int reached = m_settings.lessonStep(lesson.key);
    const int step = reached >= lesson.stepCount() ? 0 : std::max(0, reached - 1);
    m_side->showTab(LearnSide::Tab::lesson);
    m_actions.learn->setChecked(true);
    m_run->open(lesson, step, m_opened.folder);
    showOtherLanguage();
    m_side->lesson()->focusText();
}

void LearnActions::openLessons(const QString &path)
{
    Result<OpenedLessons> opened = lessonsAt(path);
    if (!opened) {
        emit failed(opened.error());
        return;
    }
    m_opened = std::move(*opened);
    fillMenu();
    if (m_opened.lessons.isEmpty())
        emit failed(Error{ErrorCode::cannotOpen, path.toStdString(), {}, tr("it holds no lesson").toStdString(), {}});
    else
        openLesson(m_opened.lessons.first());
}

void LearnActions::askForLessons()
{
    auto *dialog = new QFileDialog(m_window, tr("Open Lessons"), m_settings.lastFolder(),
                                   tr("Lessons (*.md *.zip);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LearnActions::openLessons);
    dialog->open();
}

void LearnActions::openQuiz()
{
    // First: beside a quiz no lesson begins.
    m_side->showTab(LearnSide::Tab::quiz);
    m_actions.learn->setChecked(true);
}

void LearnActions::showSide(bool isShown)
{
    m_side->setVisible(isShown);
    if (!isShown) {
        m_run->close();
        m_document.options().setLastShown({});
        m_panes.focusOpened();
        updateWorksheet();
    } else if (!m_run->isOpen() && m_side->tab() == LearnSide::Tab::lesson && !m_lessons.isEmpty()) {
        // The first that was not read to its end.
        const auto next = std::ranges::find_if(m_lessons, [this](const ShelvedLesson &lesson) {
            return m_settings.lessonStep(lesson.key) < lesson.stepCount();
        });
        openLesson(next == m_lessons.end() ? m_lessons.first() : *next);
    }
}

void LearnActions::close()
{
    m_actions.learn->setChecked(false);
}

void LearnActions::restorePanes()
{
    m_run->restorePanes();
}

/// "中文" beside a lesson in English, "English" beside one in Chinese.
void LearnActions::showOtherLanguage()
{
    if (!m_run->isOpen() || !m_run->lesson().isBuiltIn)
        m_side->setOtherLanguage({});
    else
        m_side->setOtherLanguage(m_run->lesson().read.lesson.language == "zh_CN" ? u"English"_s : u"中文"_s);
}

void LearnActions::changeLanguage()
{
    if (!m_run->isOpen())
        return;
    const bool isChinese = m_run->lesson().read.lesson.language == "zh_CN";
    const QList<ShelvedLesson> others = builtInLessons(isChinese ? u"en"_s : u"zh_CN"_s);
    const auto same = std::ranges::find(others, m_run->lesson().key, &ShelvedLesson::key);
    if (same == others.end())
        return;
    m_run->open(*same, m_run->step());
    showOtherLanguage();
}

void LearnActions::followLink(const QString &link)
{
    const LessonLink target = linkOf(link.toStdString());
    switch (target.kind) {
    case LessonLink::Kind::check:
        m_filter.setFilter(QString::fromStdString(target.text));
        break;
    case LessonLink::Kind::web:
        QDesktopServices::openUrl(QUrl(QString::fromStdString(target.text)));
        break;
    default:
        rungs::followLink(m_document.selection(), link);
    }
}

void LearnActions::showQuestion(const Question &question)
{
    m_document.options().setLastShown(question.shown.hideAfter);
    if (question.shown.frame.isValid())
        m_document.selection().selectFrame(question.shown.frame);
    else if (question.connection.isValid())
        m_document.selection().selectConnection(question.connection);
}

/// The list has a filter of its own for what is not shown yet, which can be seen and taken away as any other.
void LearnActions::filterWhatIsShown()
{
    const FrameId last = m_document.options().lastShown();
    const QString wanted = last.isValid() ? u"frame.number <= %1"_s.arg(frameNumber(last)) : QString();
    const QString present = m_panes.frameFilter().wanted().text;
    const bool isOurs = present == m_hiding || present.isEmpty();
    if (isOurs && !wanted.isEmpty())
        m_filter.setFilter(wanted);
    else if (isOurs && !present.isEmpty())
        m_filter.clear();
    m_hiding = wanted;
}

bool LearnActions::hasWorksheet() const
{
    if (m_side->isHidden())
        return false;
    return m_side->tab() == LearnSide::Tab::lesson ? m_run->isOpen()
                                                   : m_document.session() && !m_side->quiz()->questions().empty();
}

void LearnActions::updateWorksheet()
{
    m_actions.saveWorksheet->setEnabled(hasWorksheet());
}

void LearnActions::saveWorksheet()
{
    if (!hasWorksheet())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Save Worksheet"), m_settings.lastFolder(),
                                   tr("PDF without solutions (*.pdf);;PDF with solutions (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    const bool isLesson = m_side->tab() == LearnSide::Tab::lesson;
    dialog->selectFile(isLesson ? tr("worksheet-%1.pdf").arg(QString::fromStdString(m_run->lesson().read.lesson.title))
                                : tr("worksheet-%1.pdf").arg(m_side->quiz()->seed()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &path) {
        writeWorksheet(path, dialog->selectedNameFilter() == dialog->nameFilters().value(1));
    });
    dialog->open();
}

void LearnActions::writeWorksheet(const QString &path, bool hasSolutions)
{
    if (!hasWorksheet()) // closed meanwhile
        return;
    std::function<Worksheet(const std::stop_token &)> make;
    if (m_side->tab() == LearnSide::Tab::lesson) {
        make = [lesson = m_run->lesson().read.lesson, find = m_run->captures()](const std::stop_token &stop) {
            return worksheetOfLesson(lesson, [&](const std::string &name) { return find(name, stop); });
        };
    } else {
        const QuizView *quiz = m_side->quiz();
        make = [worksheet = worksheetOfQuiz(captureName(*m_document.session()), quiz->seed(), quiz->questions())](
                   const std::stop_token &) { return worksheet; };
    }
    m_worksheet.start(
        [make, hasSolutions](const std::stop_token &stop, const auto &) {
            Worksheet worksheet = make(stop);
            worksheet.hasSolutions = hasSolutions;
            // A text document has timers, which only a thread of Qt has.
            QByteArray pdf;
            const std::unique_ptr<QThread> thread(
                QThread::create([&] { pdf = worksheetPdf(worksheetHtml(worksheet), worksheet.about); }));
            thread->start();
            thread->wait();
            return pdf;
        },
        [this, path](const QByteArray &pdf) {
            if (const std::optional<QString> reason = saveFile(path, pdf))
                emit failed(Error{ErrorCode::cannotWrite, path.toStdString(), {}, reason->toStdString(), {}});
        });
}

} // namespace rungs
