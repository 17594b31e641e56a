// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/part_view.h"

#include "core/text/question_text.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

/// "✓", "✗", "?": the verdict is not told by its colour alone.
QString signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::right:
        return u"\u2713"_s;
    case Verdict::wrong:
        return u"\u2717"_s;
    case Verdict::notUnderstood:
        break;
    }
    return u"?"_s;
}

QString linkTo(const Evidence &evidence)
{
    const quint64 number = frameNumber(evidence.frame);
    return u"<a href=\"frame:%1\">#%1</a>"_s.arg(number);
}

} // namespace

PartView::PartView(const Question &question, const Part &part, QWidget *parent)
    : QWidget(parent)
    , m_form(part.form)
    , m_label(makeText(this))
    , m_feedback(makeText(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    QString label = richText(partLabel(question, part));
    if (part.row.isValid())
        label = u"<a href=\"frame:%1\">#%1</a> "_s.arg(frameNumber(part.row)) + label;
    const QString hint = plainText(formHint(part));
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    connect(m_label, &QLabel::linkActivated, this, &PartView::linkActivated);
    switch (part.form) {
    case PartForm::oneOf:
    case PartForm::someOf:
        for (const Option &option : part.options)
            addOption(plainText(optionText(question, option)), column);
        break;
    case PartForm::order:
        addOrder(question, column);
        for (const Option &option : part.options)
            m_order->addItem(plainText(optionText(question, option)));
        for (int i = 0; i < m_order->count(); ++i)
            m_order->item(i)->setData(Qt::UserRole, i);
        m_order->setCurrentRow(0);
        break;
    default:
        addLine(column);
        m_line->setPlaceholderText(hint);
    }
    setAccessibleDescription(hint);
    if (m_line) {
        m_line->setAccessibleName(m_label->isHidden() ? hint : plainText(partLabel(question, part)));
        m_line->setAccessibleDescription(hint);
    }
    column->addWidget(m_feedback);
    m_feedback->hide();
    connect(m_feedback, &QLabel::linkActivated, this, &PartView::linkActivated);
}

/// The text of a button is never wrapped: that of an option stands beside it, and a click on it chooses too.
void PartView::addOption(const QString &text, QVBoxLayout *column)
{
    QAbstractButton *button =
        m_form == PartForm::oneOf ? static_cast<QAbstractButton *>(new QRadioButton(this)) : new QCheckBox(this);
    button->setAccessibleName(text);
    connect(button, &QAbstractButton::toggled, this, &PartView::changed);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    column->addLayout(row);
    m_options.append(button);
    m_optionTexts.append(label);
}

bool PartView::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype option = m_optionTexts.indexOf(watched);
    if (option >= 0 && event->type() == QEvent::MouseButtonRelease && m_options[option]->isEnabled())
        m_options[option]->click();
    return QWidget::eventFilter(watched, event);
}

void PartView::addLine(QVBoxLayout *column)
{
    m_line = new QLineEdit(this);
    m_line->setFont(monospaceFont(this));
    connect(m_line, &QLineEdit::textEdited, this, &PartView::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &PartView::entered);
    column->addWidget(m_line);
}

void PartView::addOrder(const Question &question, QVBoxLayout *column)
{
    Q_UNUSED(question)
    m_order = new QListWidget(this);
    m_order->setDragDropMode(QAbstractItemView::InternalMove);
    m_order->setAccessibleName(tr("Segments to be put in order"));
    m_order->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_order, 1);
    auto *buttons = new QVBoxLayout;
    const struct
    {
        QString text;
        QKeySequence keys;
        int by;
    } moves[] = {{tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), -1},
                 {tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), 1}};
    for (const auto &move : moves) {
        auto *action = new QAction(move.text, m_order);
        action->setShortcut(move.keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_order->addAction(action);
        auto *button = new QToolButton(this);
        button->setText(move.text);
        button->setToolTip(u"%1 (%2)"_s.arg(move.text, move.keys.toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::triggered, this, [this, by = move.by] { moveOption(by); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    row->addLayout(buttons);
    column->addLayout(row);
    connect(m_order->model(), &QAbstractItemModel::rowsMoved, this, &PartView::changed);
}

void PartView::moveOption(int by)
{
    const int from = m_order->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_order->count())
        return;
    QListWidgetItem *item = m_order->takeItem(from);
    m_order->insertItem(to, item);
    m_order->setCurrentRow(to);
    emit changed();
}

PartAnswer PartView::answer() const
{
    PartAnswer answer;
    if (m_line)
        answer.text = m_line->text().toStdString();
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        if (m_options[i]->isChecked())
            answer.chosen.push_back(static_cast<std::size_t>(i));
    }
    for (int i = 0; m_order && i < m_order->count(); ++i)
        answer.chosen.push_back(static_cast<std::size_t>(m_order->item(i)->data(Qt::UserRole).toInt()));
    return answer;
}

bool PartView::isAnswered() const
{
    if (m_line)
        return !m_line->text().trimmed().isEmpty();
    return m_order || std::ranges::any_of(m_options, &QAbstractButton::isChecked);
}

void PartView::setAnswer(const PartAnswer &answer)
{
    if (m_line)
        m_line->setText(QString::fromStdString(answer.text));
    for (const std::size_t option : answer.chosen) {
        if (option < static_cast<std::size_t>(m_options.size()))
            m_options[static_cast<qsizetype>(option)]->setChecked(true);
    }
    for (std::size_t place = 0; m_order && place < answer.chosen.size(); ++place) {
        for (int row = static_cast<int>(place); row < m_order->count(); ++row) {
            if (m_order->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(answer.chosen[place]))
                m_order->insertItem(static_cast<int>(place), m_order->takeItem(row));
        }
    }
    emit changed();
}

void PartView::showJudgement(const Question &question, const PartJudgement &judgement)
{
    m_verdict = judgement.verdict;
    m_word = plainText(verdictWord(judgement.verdict));
    QStringList sentences;
    for (const Phrase &phrase : judgementText(question, judgement)) {
        if (const QString text = richText(phrase); !text.isEmpty())
            sentences.append(text);
    }
    // The first says the verdict.
    if (!sentences.isEmpty())
        sentences.removeFirst();
    QStringList links;
    if (judgement.verdict != Verdict::notUnderstood) {
        for (const Evidence &evidence : judgement.evidence) {
            if (evidence.frame.isValid() && !links.contains(linkTo(evidence)))
                links.append(linkTo(evidence));
        }
    }
    m_said = sentences.join(u' ');
    if (!links.isEmpty())
        m_said += u" "_s + tr("See %1.").arg(links.join(u' '));
    const bool isDone = judgement.verdict == Verdict::right;
    for (QAbstractButton *option : std::as_const(m_options))
        option->setEnabled(!isDone);
    if (m_line)
        m_line->setReadOnly(isDone);
    if (m_order)
        m_order->setEnabled(!isDone);
    showFeedback();
}

void PartView::showFeedback()
{
    if (!m_verdict)
        return;
    const Theme theme = Theme::of(this);
    const QColor color = *m_verdict == Verdict::right ? theme.good : theme.warning;
    m_feedback->setText(colored(u"<b>%1 %2</b>"_s.arg(signOf(*m_verdict), m_word.toHtmlEscaped()), color) + u' '
                        + m_said);
    m_feedback->show();
}

void PartView::focusInput()
{
    QWidget *input = m_line ? static_cast<QWidget *>(m_line) : m_order;
    if (!input && !m_options.isEmpty())
        input = m_options.first();
    if (input)
        input->setFocus(Qt::OtherFocusReason);
}

void PartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showFeedback();
    else if (event->type() == QEvent::FontChange && m_line)
        m_line->setFont(monospaceFont(this));
}

} // namespace rungs
