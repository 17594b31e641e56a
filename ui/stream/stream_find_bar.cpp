// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stream/stream_find_bar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rungs {

StreamFindBar::StreamFindBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_result);
    row->addWidget(m_line, 1);
    m_line->setPlaceholderText(tr("Find in the stream"));
    m_line->setAccessibleName(tr("Find in the stream"));
    m_line->setClearButtonEnabled(true);
    m_case = addSwitch(u"Aa"_s, tr("Match case"), tr("Capital and small letters differ"));
    m_expression = addSwitch(u".*"_s, tr("Regular expression"), tr("A regular expression (PCRE2)"));
    m_bytes = addSwitch(u"0x"_s, tr("Bytes"), tr("Bytes as hexadecimal digits"));
    m_previous = addButton(u"↑"_s, tr("Previous match"), tr("Previous match (Shift+F3)"));
    m_next = addButton(u"↓"_s, tr("Next match"), tr("Next match (F3)"));
    m_close = addButton(u"×"_s, tr("Close the search"), tr("Close the search (Esc)"));
    for (QToolButton *button : {m_case, m_expression, m_bytes, m_previous, m_next, m_close})
        row->addWidget(button);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    connect(m_line, &QLineEdit::textChanged, this, &StreamFindBar::queryChanged);
    connect(m_bytes, &QToolButton::toggled, this, [this](bool isOn) {
        m_expression->setEnabled(!isOn);
        m_case->setEnabled(!isOn);
        emit queryChanged();
    });
    connect(m_previous, &QToolButton::clicked, this, &StreamFindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &StreamFindBar::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &StreamFindBar::closed);
    for (QToolButton *button : {m_case, m_expression})
        connect(button, &QToolButton::toggled, this, &StreamFindBar::queryChanged);
    fit();
}

QToolButton *StreamFindBar::addButton(const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

QToolButton *StreamFindBar::addSwitch(const QString &text, const QString &name, const QString &tip)
{
    QToolButton *button = addButton(text, name, tip);
    button->setCheckable(true);
    return button;
}

StreamQuery StreamFindBar::query() const
{
    StreamQuery query;
    query.text = m_line->text();
    query.kind = m_bytes->isChecked()        ? StreamQuery::Kind::bytes
                 : m_expression->isChecked() ? StreamQuery::Kind::expression
                                             : StreamQuery::Kind::text;
    query.isCaseSensitive = m_case->isChecked();
    return query;
}

void StreamFindBar::showResult(const QString &text, bool isFault)
{
    QPalette colors = palette();
    const Theme theme = Theme::of(this);
    colors.setColor(QPalette::WindowText, isFault ? theme.warning : theme.text);
    m_result->setPalette(colors);
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

void StreamFindBar::open()
{
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void StreamFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isReturn && (event->modifiers() & Qt::ShiftModifier) != 0)
        emit previousRequested();
    else if (isReturn)
        emit nextRequested();
    else
        QWidget::keyPressEvent(event);
}

void StreamFindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void StreamFindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Where there is little room, keys do what some of the buttons do.
void StreamFindBar::fit()
{
    const int em = fontMetrics().height();
    layout()->setContentsMargins(em / 2, em / 6, em / 4, em / 6);
    m_line->setMinimumWidth(em * 5);
    int room = width() - em - m_line->minimumWidth();
    for (QToolButton *button : {m_close, m_next, m_expression, m_bytes, m_case, m_previous}) {
        room -= button->sizeHint().width();
        button->setVisible(room >= 0);
    }
}

} // namespace rungs
