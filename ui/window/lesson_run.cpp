// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lesson_run.h"

#include "core/export/lesson_check.h"
#include "core/export/lesson_html.h"
#include "core/export/lesson_question.h"
#include "core/export/quiz.h"
#include "core/text/lesson_text.h"
#include "ui/learn/lesson_view.h"
#include "ui/learn/question_view.h"
#include "ui/learn/worksheet.h"
#include "ui/state/sample_capture.h"
#include "ui/state/settings.h"
#include "ui/text/translate.h"
#include "ui/window/pane_area.h"
#include "ui/window/standard_arrangements.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int pauseOfEditors = 150; ///< milliseconds

/// The path of the capture that a lesson names: beside it, else a sample of the program.
Result<QString> capturePath(const LessonFile &file, const std::string &name)
{
    if (const std::string beside = captureBeside(file, name); !beside.empty())
        return QString::fromUtf8(QFile::decodeName(beside.c_str()).toUtf8());
    return unpackSample(QString::fromStdString(name));
}

QStringList faultLines(const std::vector<LessonFault> &faults)
{
    QStringList lines;
    for (const LessonFault &fault : faults) {
        lines.append(u"%1:%2: %3"_s.arg(QFileInfo(QString::fromStdString(fault.file)).fileName().toHtmlEscaped(),
                                        QString::number(fault.line), escapedText(lessonFaultPhrase(fault))));
    }
    return lines;
}

} // namespace

LessonRun::LessonRun(Document &document, PaneArea &panes, LessonView &view, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_panes(panes)
    , m_view(view)
    , m_settings(settings)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfEditors);
    connect(&m_pause, &QTimer::timeout, this, &LessonRun::reload);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&view, &LessonView::nextWanted, this, [this] { go(m_step + 1); });
    connect(&view, &LessonView::backWanted, this, [this] { go(m_step - 1); });
    connect(view.question(), &QuestionView::judged, this, [this](const Judgement &judgement) {
        if (judgement.isRight())
            hideWhatFollows(false);
    });
    // After all that another capture resets.
    connect(&document.selection(), &Selection::sessionChanged, this, &LessonRun::selectWhatIsShown,
            Qt::QueuedConnection);
    connect(&document, &Document::loadingFinished, this, &LessonRun::selectWhatIsShown, Qt::QueuedConnection);
}

LessonRun::~LessonRun() = default;

void LessonRun::open(const ShelvedLesson &lesson, int step, std::shared_ptr<const TemporaryFolder> folder)
{
    m_lesson = lesson;
    m_folder = std::move(folder);
    watch();
    check();
    emit opened();
    go(step);
}

void LessonRun::close()
{
    if (!m_lesson)
        return;
    m_check.cancel();
    m_question.cancel();
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    restorePanes();
    hideWhatFollows(false);
    m_lesson.reset();
    m_folder.reset();
    emit closed();
}

void LessonRun::go(int step)
{
    if (!m_lesson || m_lesson->stepCount() == 0) {
        if (m_lesson)
            m_view.showStep({m_lesson->numberedTitle(), {}, {}, 0, 0});
        return;
    }
    if (step < 0 || step >= m_lesson->stepCount())
        return;
    m_step = step;
    m_settings.setLessonStep(m_lesson->key, std::max(step + 1, m_settings.lessonStep(m_lesson->key)));
    showStep();
}

void LessonRun::showStep()
{
    const LessonStep &step = current();
    QString html = QString::fromStdString(lessonHtml(step.text));
    if (m_step == 0 && !m_lesson->read.lesson.introduction.empty())
        html = QString::fromStdString(lessonHtml(m_lesson->read.lesson.introduction)) + html;
    m_view.showStep(
        {m_lesson->numberedTitle(), QString::fromStdString(step.title), html, m_step + 1, m_lesson->stepCount()});
    m_view.showQuestion(nullptr);
    m_isSelected = false;
    showPanes();
    showCapture();
    emit stepShown();
}

Result<QString> LessonRun::captureOf(const LessonStep &step)
{
    if (step.capture.empty())
        return QString();
    return capturePath(m_lesson->file, step.capture);
}

void LessonRun::showCapture()
{
    const Result<QString> path = captureOf(current());
    if (!path) {
        emit failed(path.error());
        return;
    }
    m_capture = *path;
    if (m_capture.isEmpty() || (m_document.path() == m_capture && m_document.isShowingLastRequest())) {
        selectWhatIsShown();
        return;
    }
    const bool isSample = captureBeside(m_lesson->file, current().capture).empty();
    OpenRequest request{m_capture, {}, QString::fromStdString(current().field)};
    if (current().frame.isValid())
        request.frameNumber = frameNumber(current().frame);
    emit captureWanted(request, isSample);
}

/// As soon as the frame has been read.
void LessonRun::selectWhatIsShown()
{
    if (!m_lesson || m_isSelected || m_lesson->stepCount() == 0)
        return;
    const SessionPtr &session = m_document.session();
    const bool isCapture = m_document.path() == m_capture && m_document.isShowingLastRequest();
    if (!session || (!m_capture.isEmpty() && !isCapture))
        return;
    const LessonStep &step = current();
    const bool isThere = !step.frame.isValid() || step.frame.value < session->frameCount();
    if (!isThere || (m_document.isLoading() && !session->progress().isComplete))
        return;
    m_isSelected = true;
    // First: a pane brings into view only what it shows.
    hideWhatFollows(true);
    Selection &selection = m_document.selection();
    if (step.connection.isValid() && step.connection.value < session->connectionCount())
        selection.selectConnection(step.connection);
    if (step.frame.isValid())
        selection.selectFrame(step.frame);
    if (!step.field.empty())
        selection.selectKey(QString::fromStdString(step.field));
    showQuestion();
}

void LessonRun::hideWhatFollows(bool isHidden)
{
    const bool canHide = isHidden && m_lesson && m_lesson->stepCount() > 0;
    m_document.options().setLastShown(canHide ? current().lastShown : FrameId());
}

void LessonRun::showPanes()
{
    QStringList wanted;
    for (const LessonPane pane : current().panes) {
        const QString name = QString::fromLatin1(nameOf(pane).data(), static_cast<qsizetype>(nameOf(pane).size()));
        if (m_panes.placement().find(name))
            wanted.append(name);
    }
    if (wanted.isEmpty() || wanted == m_shownPanes)
        return;
    if (!m_before)
        m_before = m_panes.arrangement();
    QStringList all;
    for (const PanePlacement::Pane &pane : m_panes.placement().panes())
        all.append(pane.name);
    Arrangement arrangement = arrangementOf(wanted, all);
    arrangement.columns = m_before->columns;
    m_panes.setArrangement(arrangement);
    m_shownPanes = wanted;
}

void LessonRun::restorePanes()
{
    if (m_before)
        m_panes.setArrangement(*std::exchange(m_before, std::nullopt));
    m_shownPanes.clear();
}

void LessonRun::showQuestion()
{
    const std::optional<LessonAsk> &ask = current().ask;
    if (!ask)
        return;
    const SessionPtr session = m_document.session();
    m_question.start(
        [ask = *ask, session](const std::stop_token &, const auto &) {
            auto question = questionOf(ask, session, frameSearchOf(session));
            return question ? std::optional(std::move(*question)) : std::nullopt;
        },
        [this, ask = *ask, session](std::optional<Question> question) {
            if (!question)
                return;
            addPrompt(*question, ask);
            m_view.showQuestion(&*question, frameSearchOf(session));
        });
}

/// An editor may write the file anew, so that the folder tells too.
void LessonRun::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    const QString path = QString::fromStdString(m_lesson->file.name);
    if (m_lesson->isBuiltIn || m_folder || !QFileInfo::exists(path))
        return;
    m_watcher.addPath(path);
    m_watcher.addPath(QFileInfo(path).absolutePath());
}

void LessonRun::reload()
{
    if (!m_lesson)
        return;
    const Result<OpenedLessons> again = lessonsAt(QString::fromStdString(m_lesson->file.name));
    if (!again || again->lessons.isEmpty())
        return;
    const ShelvedLesson &lesson = again->lessons.first();
    if (!m_watcher.files().contains(QString::fromStdString(m_lesson->file.name)))
        watch();
    if (lesson.file.text == m_lesson->file.text)
        return;
    m_lesson = lesson;
    check();
    go(std::clamp(m_step, 0, std::max(0, m_lesson->stepCount() - 1)));
}

LessonRun::Captures LessonRun::captures() const
{
    return [file = m_lesson->file](const std::string &name, const std::stop_token &stop) -> Result<SessionPtr> {
        const Result<QString> path = capturePath(file, name);
        if (!path)
            return tl::unexpected(path.error());
        return load(QFile::encodeName(*path).toStdString(), stop);
    };
}

/// What the text itself shows at once; what its captures show when they have been read.
void LessonRun::check()
{
    m_view.showFaults(faultLines(m_lesson->read.faults));
    m_check.start(
        [find = captures(), lesson = m_lesson->read.lesson](const std::stop_token &stop, const auto &) {
            return checkLesson(lesson, openingOnce([&](const std::string &name) { return find(name, stop); }));
        },
        [this](const std::vector<LessonFault> &faults) {
            std::vector<LessonFault> all = m_lesson->read.faults;
            all.insert(all.end(), faults.begin(), faults.end());
            std::ranges::stable_sort(all, {}, &LessonFault::line);
            m_view.showFaults(faultLines(all));
        });
}

} // namespace rungs
