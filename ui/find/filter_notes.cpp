// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/filter_notes.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

FilterNotes::FilterNotes(QWidget *line)
    : QFrame(line->window())
    , m_line(line)
    , m_area(new QScrollArea)
    , m_label(new QLabel)
{
    setObjectName(u"filterNotes"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_area);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_label);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_label->setAccessibleName(tr("About the filter"));
    connect(m_label, &QLabel::linkActivated, this, &FilterNotes::linkActivated);
    polish();
    hide();
}

void FilterNotes::setHtml(const QStringList &paragraphs)
{
    if (paragraphs.isEmpty()) {
        m_label->clear();
        hide();
        return;
    }
    QString html;
    for (const QString &paragraph : paragraphs)
        html += u"<p style='margin: 2px 0'>%1</p>"_s.arg(paragraph);
    m_label->setText(html);
    m_label->setAccessibleDescription(text());
    show();
    place();
    raise();
}

QString FilterNotes::text() const
{
    return QTextDocumentFragment::fromHtml(m_label->text()).toPlainText();
}

bool FilterNotes::hasFocusInside() const
{
    return m_label->hasFocus();
}

void FilterNotes::place()
{
    if (isHidden())
        return;
    QWidget *window = m_line->window();
    const int em = fontMetrics().height();
    // A narrow line has notes that are wider than itself.
    const int width = std::min(std::max(m_line->width(), 26 * em), window->width() - em);
    const QPoint below = m_line->mapTo(window, QPoint(0, m_line->height() + em / 6));
    const int x = std::clamp(below.x(), em / 2, std::max(em / 2, window->width() - em / 2 - width));
    const int most = std::max(3 * em, (window->height() - below.y()) * 2 / 3);
    const int height = m_label->heightForWidth(width - 2) + 2;
    m_area->setVerticalScrollBarPolicy(height > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setGeometry(x, below.y(), width, std::min(height, most));
}

void FilterNotes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QFrame::keyPressEvent(event);
}

void FilterNotes::polish()
{
    const Theme theme = Theme::of(this);
    const int em = fontMetrics().height();
    m_label->setContentsMargins(em * 2 / 3, em / 3, em * 2 / 3, em / 3);
    QPalette marked = palette();
    marked.setColor(QPalette::Window, theme.pane);
    marked.setColor(QPalette::WindowText, theme.text);
    marked.setColor(QPalette::Link, theme.clientText);
    setPalette(marked);
}

void FilterNotes::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        polish();
        place();
    }
}

} // namespace rungs
