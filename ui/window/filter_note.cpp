// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filter_note.h"

#include "ui/state/frame_filter.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace rungs {

FilterNote::FilterNote(FrameFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_note(new QLabel)
    , m_showAll(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_note, 1);
    row->addWidget(m_showAll);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setMinimumWidth(1);
    m_showAll->setText(tr("Show All"));
    m_showAll->setAutoRaise(true);
    m_showAll->setToolTip(tr("Show the packets of all connections"));
    connect(m_showAll, &QToolButton::clicked, &filter, &FrameFilter::showAllConnections);
    for (const auto change : {&FrameFilter::reset, &FrameFilter::grown, &FrameFilter::refreshed})
        connect(&filter, change, this, &FilterNote::showFilter);
    showFilter();
    polish();
}

QString FilterNote::text() const
{
    return m_note->text();
}

void FilterNote::showFilter()
{
    const bool isFiltered = m_filter.connection().isValid();
    setVisible(isFiltered);
    if (!isFiltered) {
        m_note->clear();
        return;
    }
    const QLocale locale;
    m_note->setText(tr("Only connection %1: %2 of %3 packets")
                        .arg(m_filter.connection().value)
                        .arg(locale.toString(m_filter.rowCount()), locale.toString(m_filter.session()->frameCount())));
}

void FilterNote::polish()
{
    const Theme theme = Theme::of(this);
    QPalette marked = palette();
    marked.setColor(QPalette::WindowText, theme.note);
    m_note->setPalette(marked);
}

void FilterNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        polish();
}

} // namespace rungs
