// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/lesson_view.h"

#include "ui/learn/question_view.h"
#include "ui/learn/step_bar.h"
#include "ui/painted/link_browser.h"
#include "ui/theme/fonts.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr std::array<int, 4> stepKeys{Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Backspace, Qt::Key_PageUp};

} // namespace

LessonView::LessonView(QWidget *parent)
    : QWidget(parent)
    , m_lesson(new QLabel(this))
    , m_bar(new StepBar(this))
    , m_faults(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
    , m_title(new QLabel(m_page))
    , m_text(new LinkBrowser(m_page))
    , m_question(new QuestionView(m_page))
    , m_back(new QPushButton(tr("Back"), this))
    , m_place(new QLabel(this))
    , m_next(new PrimaryButton({}, tr("Next"), this))
{
    setAccessibleName(tr("Lesson"));
    for (QLabel *label : {m_lesson, m_title, m_faults})
        label->setWordWrap(true);
    m_lesson->setForegroundRole(QPalette::PlaceholderText);
    m_title->setAccessibleDescription(tr("Heading of the step"));
    m_faults->setTextFormat(Qt::RichText);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_faults->hide();
    m_text->setAccessibleName(tr("Text of the step"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    connect(m_text, &LinkBrowser::anchorClicked, this, [this](const QUrl &url) { emit linkActivated(url.toString()); });
    connect(m_question, &QuestionView::linkActivated, this, &LessonView::linkActivated);
    connect(m_back, &QPushButton::clicked, this, &LessonView::backWanted);
    connect(m_next, &QPushButton::clicked, this, &LessonView::nextWanted);

    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addWidget(m_question);
    m_column->addStretch(1);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);
    m_text->installEventFilter(this);

    auto *all = new QVBoxLayout(this);
    all->addWidget(m_lesson);
    all->addWidget(m_bar);
    all->addWidget(m_faults);
    all->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_next);
    all->addLayout(row);
    polish();
}

void LessonView::showStep(const ShownStep &step)
{
    m_step = step;
    m_lesson->setText(step.lesson);
    m_lesson->setVisible(!step.lesson.isEmpty());
    m_bar->setSteps(step.number, step.count);
    m_bar->setVisible(step.count > 0);
    m_title->setText(step.title);
    m_text->showHtml(step.html);
    m_place->setText(step.count > 0 ? tr("%1 of %2").arg(step.number).arg(step.count) : QString());
    m_back->setEnabled(step.number > 1);
    m_next->setEnabled(step.number < step.count);
    m_scroll->verticalScrollBar()->setValue(0);
    fitText();
}

void LessonView::showQuestion(const Question *question, FrameSearch search)
{
    if (question)
        m_question->setQuestion(*question, std::move(search));
    else
        m_question->clear();
}

void LessonView::showFaults(const QStringList &faults)
{
    QStringList shown = faults.mid(0, 5);
    if (faults.size() > shown.size())
        shown.append(tr("… and %n more", nullptr, static_cast<int>(faults.size() - shown.size())));
    const Theme theme = Theme::of(this);
    m_faults->setText(faults.isEmpty() ? QString() : colored(shown.join(u"<br>"_s), theme.warning));
    m_faults->setVisible(!faults.isEmpty());
}

QString LessonView::faultsText() const
{
    return m_faults->text();
}

void LessonView::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

/// The text is as high as it is long: question and text scroll together.
void LessonView::fitText()
{
    const QMargins margins = m_column->contentsMargins();
    const int width = std::max(1, m_scroll->viewport()->width() - margins.left() - margins.right());
    m_text->document()->setTextWidth(width);
    m_text->setFixedHeight(static_cast<int>(std::ceil(m_text->document()->size().height())) + 2);
}

bool LessonView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitText();
    // The text has all the height that it needs: it has nothing to scroll, and would keep the keys.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (std::ranges::find(stepKeys, key->key()) != stepKeys.end()) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// @return whether there was more of the page
bool LessonView::scroll(QAbstractSlider::SliderAction action)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int before = bar->value();
    bar->triggerAction(action);
    return bar->value() != before;
}

void LessonView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        if (!scroll(QAbstractSlider::SliderPageStepAdd) && m_next->isEnabled())
            emit nextWanted();
        break;
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        if (!scroll(QAbstractSlider::SliderPageStepSub) && m_back->isEnabled())
            emit backWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LessonView::polish()
{
    const int em = fontMetrics().height();
    layout()->setContentsMargins(em, em * 2 / 3, em, em * 2 / 3);
    layout()->setSpacing(em / 2);
    m_column->setContentsMargins(0, em / 3, em / 3, 0);
    m_column->setSpacing(em * 2 / 3);
    m_title->setFont(boldFont(scaledFont(font(), 1.2)));
    QPalette palette = m_scroll->palette();
    palette.setColor(QPalette::Window, Theme::of(this).pane);
    m_scroll->setPalette(palette);
    fitText();
}

void LessonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        polish();
}

} // namespace rungs
