// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/quiz_view.h"

#include "core/export/quiz.h"
#include "core/text/question_text.h"
#include "ui/learn/question_view.h"
#include "ui/learn/step_bar.h"
#include "ui/painted/link_browser.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int anyKind = -1;

} // namespace

QuizView::QuizView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_kinds(new QComboBox(this))
    , m_seed(new QLineEdit(this))
    , m_start(new PrimaryButton({}, tr("New Questions"), this))
    , m_worksheet(new QPushButton(tr("Worksheet…"), this))
    , m_bar(new StepBar(this))
    , m_note(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
    , m_question(new QuestionView(m_page))
    , m_review(new LinkBrowser(m_page))
    , m_back(new QPushButton(tr("Back"), this))
    , m_score(new QLabel(this))
    , m_next(new PrimaryButton({}, tr("Next"), this))
{
    setAccessibleName(tr("Quiz"));
    m_kinds->addItem(tr("All kinds of questions"), anyKind);
    for (const QuestionKindSpec &spec : questionKindTable)
        m_kinds->addItem(plainText(questionTitle(spec.kind)), static_cast<int>(spec.kind));
    m_kinds->setAccessibleName(tr("Kind of the questions"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(12);
    m_seed->setAccessibleName(tr("Number of the questions"));
    m_seed->setToolTip(tr("The same number asks the same questions of the same capture, on every machine"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{1,9}"_s), m_seed));
    setSeed(QRandomGenerator::global()->bounded(1, 10000));
    m_note->setWordWrap(true);
    m_worksheet->setToolTip(tr("Print these questions, or save them as a PDF, with or without solutions"));
    m_review->setAccessibleName(tr("Review"));
    m_review->setOpenLinks(false);
    m_review->setFrameShape(QFrame::NoFrame);
    m_review->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_review->hide();
    m_column->addWidget(m_question);
    m_column->addWidget(m_review);
    m_column->addStretch(1);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);

    auto *all = new QVBoxLayout(this);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_kinds, 2);
    choice->addWidget(m_seed, 1);
    all->addLayout(choice);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_worksheet);
    buttons->addStretch(1);
    all->addLayout(buttons);
    all->addWidget(m_bar);
    all->addWidget(m_note);
    all->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_score);
    row->addStretch(1);
    row->addWidget(m_next);
    all->addLayout(row);

    connect(m_start, &QPushButton::clicked, this, [this] {
        // The questions that were just asked are not asked again.
        if (!m_questions.empty() && m_questions.front().seed != 0 && m_isReview)
            setSeed(seed() + 1);
        begin();
    });
    connect(m_seed, &QLineEdit::returnPressed, this, &QuizView::begin);
    connect(m_kinds, &QComboBox::activated, this, &QuizView::begin);
    connect(m_worksheet, &QPushButton::clicked, this, &QuizView::worksheetWanted);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_isReview ? m_current : m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, &QuizView::next);
    connect(m_question, &QuestionView::linkActivated, this, &QuizView::linkActivated);
    connect(m_question, &QuestionView::judged, this, [this](const Judgement &judgement) {
        if (m_current < m_first.size() && !m_first[m_current])
            m_first[m_current] = judgement.isRight();
        updateScore();
    });
    connect(m_review, &LinkBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == "question"_L1)
            go(url.path().toULongLong());
        else
            emit linkActivated(url.toString());
    });
    connect(&selection, &Selection::captureChanged, this, &QuizView::followCapture);
    polish();
    take({}, {});
    followCapture();
}

QuizView::~QuizView() = default;

void QuizView::setSeed(std::uint64_t seed)
{
    m_seed->setText(QString::number(seed));
}

std::uint64_t QuizView::seed() const
{
    return m_seed->text().toULongLong();
}

std::optional<QuestionKind> QuizView::kind() const
{
    const int chosen = m_kinds->currentData().toInt();
    return chosen == anyKind ? std::nullopt : std::optional(static_cast<QuestionKind>(chosen));
}

void QuizView::setKind(std::optional<QuestionKind> kind)
{
    m_kinds->setCurrentIndex(m_kinds->findData(kind ? static_cast<int>(*kind) : anyKind));
}

void QuizView::followCapture()
{
    m_task.cancel();
    take({}, {});
    const bool isOpen = m_selection.session() != nullptr;
    m_start->setEnabled(isOpen);
    showNote(isOpen ? tr("Questions about the open capture: choose a kind, and begin.")
                    : tr("Open a capture first: the questions are about its segments."));
    if (isOpen && isVisible())
        begin();
}

void QuizView::begin()
{
    const SessionPtr session = m_selection.session();
    if (!session)
        return;
    m_of = session;
    take({}, {});
    showNote(tr("Making questions…"));
    QuizChoice choice;
    choice.kind = kind();
    choice.seed = seed();
    m_task.start(
        [session, choice](const std::stop_token &, const auto &) {
            Quiz quiz(session, frameSearchOf(session));
            std::vector<Question> questions = quiz.ask(choice, questionCount);
            Statement whyNot;
            if (questions.empty()) {
                if (MadeQuestion made = quiz.ask(choice); !made)
                    whyNot = made.error();
            }
            return std::pair(std::move(questions), std::move(whyNot));
        },
        [this](std::pair<std::vector<Question>, Statement> made) { take(std::move(made.first), made.second); });
}

void QuizView::take(std::vector<Question> questions, const Statement &whyNot)
{
    m_questions = std::move(questions);
    m_first.assign(m_questions.size(), std::nullopt);
    m_current = 0;
    m_isReview = false;
    m_review->hide();
    m_question->clear();
    showNote(whyNot.isEmpty() ? QString() : plainText(noQuestionText(whyNot)));
    m_worksheet->setEnabled(!m_questions.empty());
    updateScore();
    if (!m_questions.empty())
        go(0);
}

void QuizView::go(std::size_t question)
{
    if (question >= m_questions.size())
        return;
    m_isReview = false;
    m_review->hide();
    m_current = question;
    m_question->setQuestion(m_questions[question], frameSearchOf(m_of));
    updateScore();
    emit questionShown(m_questions[question]);
    m_question->focusInput();
}

void QuizView::next()
{
    if (m_current + 1 < m_questions.size())
        go(m_current + 1);
    else
        showReview();
}

int QuizView::score() const
{
    return static_cast<int>(std::ranges::count(m_first, std::optional(true)));
}

void QuizView::showReview()
{
    m_isReview = true;
    m_question->clear();
    const Theme theme = Theme::of(this);
    QString html = u"<h3>%1</h3>"_s.arg(tr("%1 of %2 right at the first attempt").arg(score()).arg(m_questions.size()));
    bool isPerfect = true;
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        if (m_first[i] == std::optional(true))
            continue;
        isPerfect = false;
        const QString what = plainText(questionTitle(m_questions[i].kind));
        html += u"<p><a href=\"question:%1\">%2. %3</a><br>%4</p>"_s.arg(
            QString::number(i), QString::number(i + 1), what.toHtmlEscaped(),
            colored(m_first[i] ? tr("answered wrongly at first") : tr("not answered"), theme.dimText));
    }
    if (isPerfect)
        html += u"<p>%1</p>"_s.arg(tr("Nothing to review."));
    m_review->showHtml(html);
    m_review->show();
    fitReview();
    updateScore();
    emit reviewShown();
    m_review->setFocus(Qt::OtherFocusReason);
}

void QuizView::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void QuizView::updateScore()
{
    const auto count = static_cast<int>(m_questions.size());
    const auto answered =
        static_cast<int>(std::ranges::count_if(m_first, [](const auto &each) { return each.has_value(); }));
    m_bar->setVisible(count > 0);
    m_bar->setSteps(m_isReview ? count : static_cast<int>(m_current) + 1, count);
    m_score->setText(answered > 0 ? tr("%1 of %2 right").arg(score()).arg(answered) : QString());
    m_back->setEnabled(count > 0 && (m_isReview || m_current > 0));
    m_next->setEnabled(count > 0 && !m_isReview);
    m_next->setText(m_current + 1 < m_questions.size() ? tr("Next") : tr("Review"));
}

void QuizView::fitReview()
{
    m_review->document()->setTextWidth(std::max(1, m_scroll->viewport()->width()));
    m_review->setFixedHeight(static_cast<int>(std::ceil(m_review->document()->size().height())) + 2);
}

bool QuizView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitReview();
    return QWidget::eventFilter(watched, event);
}

void QuizView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_questions.empty() && !m_task.isRunning() && m_selection.session())
        begin();
}

void QuizView::polish()
{
    const int em = fontMetrics().height();
    layout()->setContentsMargins(em, em * 2 / 3, em, em * 2 / 3);
    layout()->setSpacing(em / 2);
    m_column->setContentsMargins(0, em / 3, em / 3, 0);
    QPalette palette = m_scroll->palette();
    palette.setColor(QPalette::Window, Theme::of(this).pane);
    m_scroll->setPalette(palette);
}

void QuizView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        polish();
}

} // namespace rungs
