// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/question_view.h"

#include "core/text/question_text.h"
#include "ui/learn/part_view.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

QuestionView::QuestionView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_prompt(new QLabel(this))
    , m_bytes(new QLabel(this))
    , m_partColumn(new QVBoxLayout)
    , m_check(new PrimaryButton({}, tr("Check"), this))
    , m_show(new QPushButton(tr("Show the Answer"), this))
{
    setAccessibleName(tr("Question"));
    m_prompt->setWordWrap(true);
    m_prompt->setTextFormat(Qt::RichText);
    m_prompt->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_bytes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_prompt, &QLabel::linkActivated, this, &QuestionView::linkActivated);
    connect(m_check, &QPushButton::clicked, this, &QuestionView::check);
    connect(m_show, &QPushButton::clicked, this, &QuestionView::showAnswers);
    m_column->addWidget(m_title);
    m_column->addWidget(m_prompt);
    m_column->addWidget(m_bytes);
    m_column->addLayout(m_partColumn);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    polish();
    clear();
}

void QuestionView::clear()
{
    m_question.reset();
    m_judgement.reset();
    qDeleteAll(std::exchange(m_parts, {}));
    hide();
}

void QuestionView::setQuestion(const Question &question, FrameSearch search)
{
    clear();
    m_question = question;
    m_search = std::move(search);
    m_title->setText(question.kind == QuestionKind::own ? tr("Predict") : plainText(questionTitle(question.kind)));
    QStringList sentences;
    for (const Phrase &sentence : questionText(question))
        sentences.append(richText(sentence));
    m_prompt->setText(sentences.join(u' '));
    m_prompt->setVisible(!sentences.isEmpty());
    QStringList lines;
    for (const PrintedBytes &printed : question.shown.printed) {
        lines.append(plainText(statementText(printed.label, question.opening)));
        for (const std::string &line : byteLines(printed))
            lines.append(QString::fromStdString(line));
    }
    m_bytes->setText(lines.join(u'\n'));
    m_bytes->setVisible(!lines.isEmpty());
    for (const Part &part : question.parts) {
        auto *view = new PartView(*m_question, part, this);
        connect(view, &PartView::changed, this, &QuestionView::updateButton);
        connect(view, &PartView::entered, this, &QuestionView::check);
        connect(view, &PartView::linkActivated, this, &QuestionView::linkActivated);
        m_partColumn->addWidget(view);
        m_parts.append(view);
    }
    m_show->hide();
    updateButton();
    show();
}

std::vector<PartAnswer> QuestionView::answers() const
{
    std::vector<PartAnswer> answers;
    for (const PartView *part : m_parts)
        answers.push_back(part->answer());
    return answers;
}

void QuestionView::check()
{
    if (m_question && m_check->isEnabled())
        judgeAll();
}

void QuestionView::judgeAll()
{
    m_judgement = judge(*m_question, answers(), m_search);
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts[i]->showJudgement(*m_question, m_judgement->parts[static_cast<std::size_t>(i)]);
    m_show->setVisible(!m_judgement->isRight());
    updateButton();
    emit judged(*m_judgement);
}

void QuestionView::showAnswers()
{
    if (!m_question)
        return;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setAnswer(rightAnswer(m_question->parts[static_cast<std::size_t>(i)]));
    judgeAll();
}

void QuestionView::updateButton()
{
    const bool isRight = m_judgement && m_judgement->isRight();
    m_check->setEnabled(!isRight && std::ranges::any_of(m_parts, &PartView::isAnswered));
}

void QuestionView::focusInput()
{
    if (!m_parts.isEmpty())
        m_parts.first()->focusInput();
}

void QuestionView::polish()
{
    const int em = fontMetrics().height();
    m_title->setFont(boldFont(font()));
    m_bytes->setFont(monospaceFont(this));
    m_column->setContentsMargins(em, em * 3 / 4, em * 3 / 4, em * 3 / 4);
    m_column->setSpacing(em / 2);
    m_partColumn->setSpacing(em / 2);
}

void QuestionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        polish();
}

/// A frame whose left side is stronger: something is asked here.
void QuestionView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const int em = fontMetrics().height();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), em / 4.0, em / 4.0);
    painter.fillRect(QRectF(0, em / 4.0, std::max(2.0, em / 6.0), height() - em / 2.0), theme.selectionEdge);
}

} // namespace rungs
