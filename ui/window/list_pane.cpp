// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/list_pane.h"

#include "ui/rows/row_view.h"
#include "ui/state/frame_filter.h"
#include "ui/theme/list_tabs.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace rungs {

ListPane::ListPane(FrameFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_strip(new QWidget)
    , m_tabs(new ListTabs)
    , m_note(new QLabel)
    , m_showAll(new QToolButton)
    , m_lists(new QStackedWidget)
{
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs);
    row->addWidget(m_note, 1);
    row->addWidget(m_showAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_lists, 1);

    m_tabs->setAccessibleName(tr("Lists"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setMinimumWidth(1);
    m_showAll->setText(tr("Show All"));
    m_showAll->setAutoRaise(true);
    m_showAll->setToolTip(tr("Show the packets of all connections"));
    setFocusPolicy(Qt::TabFocus);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_lists->setCurrentIndex(index);
        setFocusProxy(currentList());
    });
    connect(m_showAll, &QToolButton::clicked, &filter, &FrameFilter::showAll);
    for (const auto change : {&FrameFilter::reset, &FrameFilter::grown, &FrameFilter::refreshed})
        connect(&filter, change, this, &ListPane::showFilter);
    showFilter();
    polish();
}

void ListPane::addList(RowView *list, const QString &title)
{
    list->setAccessibleName(title);
    m_lists->addWidget(list);
    m_tabs->addTab(title);
    setFocusProxy(currentList());
}

RowView *ListPane::currentList() const
{
    return qobject_cast<RowView *>(m_lists->currentWidget());
}

int ListPane::currentIndex() const
{
    return m_tabs->currentIndex();
}

void ListPane::setCurrentIndex(int index)
{
    m_tabs->setCurrentIndex(index);
}

QString ListPane::note() const
{
    return m_note->text();
}

void ListPane::showFilter()
{
    const bool isFiltered = m_filter.connection().isValid();
    m_showAll->setVisible(isFiltered);
    if (!isFiltered) {
        m_note->clear();
        return;
    }
    const QLocale locale;
    m_note->setText(tr("Only connection %1: %2 of %3 packets")
                        .arg(m_filter.connection().value)
                        .arg(locale.toString(m_filter.rowCount()), locale.toString(m_filter.session()->frameCount())));
}

void ListPane::polish()
{
    const Theme theme = Theme::of(this);
    QPalette marked = palette();
    marked.setColor(QPalette::WindowText, theme.note);
    m_note->setPalette(marked);
    m_note->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
}

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        polish();
}

void ListPane::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    const QRect strip = m_strip->geometry();
    painter.fillRect(strip, theme.paneHeading);
    painter.setPen(theme.border);
    painter.drawLine(strip.bottomLeft(), strip.bottomRight());
}

} // namespace rungs
