// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/find_bar.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rungs {

std::optional<Bytes> FindQuery::bytes() const
{
    Bytes bytes;
    int high = -1;
    for (const QChar sign : text) {
        if (sign.isSpace() || sign == u':' || sign == u',' || sign == u'-')
            continue;
        bool isDigit = false;
        const int digit = QString(sign).toInt(&isDigit, 16);
        if (!isDigit)
            return std::nullopt;
        if (high < 0) {
            high = digit;
        } else {
            bytes.push_back(static_cast<std::uint8_t>(high * 16 + digit));
            high = -1;
        }
    }
    return high < 0 && !bytes.empty() ? std::optional(bytes) : std::nullopt;
}

FindBar::FindBar(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_places(new QComboBox(this))
    , m_result(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_result);
    row->addWidget(m_line, 1);
    row->addWidget(m_places);
    m_places->setAccessibleName(tr("Where to search"));
    m_places->hide();
    m_line->setPlaceholderText(what);
    m_line->setAccessibleName(what);
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
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_places, &QComboBox::currentIndexChanged, this, &FindBar::queryChanged);
    connect(m_bytes, &QToolButton::toggled, this, [this] {
        enableSwitches();
        emit queryChanged();
    });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    for (QToolButton *button : {m_case, m_expression})
        connect(button, &QToolButton::toggled, this, &FindBar::queryChanged);
    fit();
}

QToolButton *FindBar::addButton(const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

QToolButton *FindBar::addSwitch(const QString &text, const QString &name, const QString &tip)
{
    QToolButton *button = addButton(text, name, tip);
    button->setCheckable(true);
    return button;
}

void FindBar::setPlaces(const QStringList &names)
{
    const QSignalBlocker silent(m_places);
    m_places->addItems(names);
    m_places->show();
    fit();
}

int FindBar::place() const
{
    return m_places->currentIndex();
}

void FindBar::setPlace(int place)
{
    m_places->setCurrentIndex(place);
}

void FindBar::setHasKinds(bool hasKinds)
{
    m_hasKinds = hasKinds;
    enableSwitches();
}

void FindBar::enableSwitches()
{
    m_bytes->setEnabled(m_hasKinds);
    for (QToolButton *button : {m_expression, m_case})
        button->setEnabled(m_hasKinds && !m_bytes->isChecked());
}

QString FindBar::noBytes()
{
    return tr("Pairs of hexadecimal digits are searched for, such as 0d 0a.");
}

FindQuery FindBar::query() const
{
    FindQuery query;
    query.text = m_line->text();
    query.kind = m_bytes->isChecked()        ? FindQuery::Kind::bytes
                 : m_expression->isChecked() ? FindQuery::Kind::expression
                                             : FindQuery::Kind::text;
    query.isCaseSensitive = m_case->isChecked();
    return query;
}

void FindBar::showResult(const QString &text, bool isFault)
{
    QPalette colors = palette();
    const Theme theme = Theme::of(this);
    colors.setColor(QPalette::WindowText, isFault ? theme.warning : theme.text);
    m_result->setPalette(colors);
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

void FindBar::open()
{
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FindBar::keyPressEvent(QKeyEvent *event)
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

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Where there is little room, keys do what some of the buttons do.
void FindBar::fit()
{
    const int em = fontMetrics().height();
    layout()->setContentsMargins(em / 2, em / 6, em / 4, em / 6);
    m_line->setMinimumWidth(em * 5);
    int room = width() - em - m_line->minimumWidth() - (m_places->isHidden() ? 0 : m_places->sizeHint().width());
    for (QToolButton *button : {m_close, m_next, m_expression, m_bytes, m_case, m_previous}) {
        room -= button->sizeHint().width();
        button->setVisible(room >= 0);
    }
}

} // namespace rungs
