// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_frame.h"

#include "ui/theme/fonts.h"
#include "ui/theme/list_tabs.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

constexpr int radius = 4;

/// A line of text that ends in an ellipsis where there is no room for more.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()),
                              QPalette::WindowText);
    }
};

} // namespace

PaneFrame::PaneFrame(QWidget *pane, Heading heading, QWidget *parent)
    : QWidget(parent)
    , m_pane(pane)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    if (heading == Heading::shown) {
        m_heading = new QWidget(this);
        auto *row = new QHBoxLayout(m_heading);
        m_title = new ElidedLabel(m_heading);
        m_note = new ElidedLabel(m_heading);
        for (QLabel *label : {m_title, m_note}) {
            label->setTextFormat(Qt::PlainText);
            // A long heading is cut off; it never makes the pane wide.
            label->setMinimumWidth(1);
        }
        m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        m_tabs = new ListTabs(m_heading);
        m_tabs->setAccessibleName(tr("Panes"));
        m_tabs->hide();
        connect(m_tabs, &QTabBar::currentChanged, this, &PaneFrame::tabChosen);
        row->addWidget(m_tabs);
        row->addWidget(m_title, 1);
        row->addWidget(m_note, 0);
        column->addWidget(m_heading);
        polishHeading();
    }
    column->addWidget(pane, 1);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        const bool hasFocus = now && isAncestorOf(now);
        if (std::exchange(m_hasFocus, hasFocus) != hasFocus)
            update();
    });
}

void PaneFrame::setHeading(const QString &title, const QString &note)
{
    m_pane->setAccessibleName(title);
    if (!m_heading)
        return;
    m_title->setText(title);
    m_note->setText(note);
    limitNote();
}

void PaneFrame::setTabs(const QStringList &labels, int current)
{
    if (!m_tabs)
        return;
    const QSignalBlocker blocker(m_tabs);
    if (labels != tabs()) {
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const QString &label : labels)
            m_tabs->addTab(label);
        m_tabs->setVisible(!labels.isEmpty());
        m_title->setVisible(labels.isEmpty());
        polishHeading();
    }
    m_tabs->setCurrentIndex(current);
}

QStringList PaneFrame::tabs() const
{
    QStringList labels;
    for (int tab = 0; m_tabs && tab < m_tabs->count(); ++tab)
        labels.append(m_tabs->tabText(tab));
    return labels;
}

bool PaneFrame::hasTabFocus() const
{
    return m_tabs && m_tabs->hasFocus();
}

void PaneFrame::focusTabs()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

/// Where there is no room for both, the title comes first.
void PaneFrame::limitNote()
{
    if (!m_heading)
        return;
    const QMargins margins = m_heading->layout()->contentsMargins();
    const QMargins frame = layout()->contentsMargins();
    const QWidget *title = m_tabs->count() > 0 ? static_cast<QWidget *>(m_tabs) : m_title;
    const int taken = title->sizeHint().width() + m_heading->layout()->spacing() + margins.left() + margins.right()
                      + frame.left() + frame.right();
    m_note->setMaximumWidth(std::max(1, width() - taken));
}

void PaneFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    limitNote();
}

void PaneFrame::polishHeading()
{
    const Theme theme = Theme::of(this);
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, theme.dimText);
    m_title->setPalette(dim);
    m_note->setPalette(dim);
    m_title->setFont(boldFont(font()));
    m_note->setFont(font());
    const int side = fontMetrics().height() * 2 / 3;
    const int above = fontMetrics().height() / 4;
    // Tabs bring their own margins.
    if (m_tabs->count() > 0)
        m_heading->layout()->setContentsMargins(0, 0, side, 0);
    else
        m_heading->layout()->setContentsMargins(side, above, side, above);
    limitNote();
}

void PaneFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_heading && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        polishHeading();
}

/// What is painted in one colour, as it is all that is painted where only the pane has changed.
QRect PaneFrame::inside() const
{
    const int top = m_heading ? std::max(radius, m_heading->geometry().bottom() + 1) : radius;
    return rect().adjusted(2, top, -2, -radius);
}

void PaneFrame::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    if (inside().contains(event->rect())) {
        painter.fillRect(event->rect(), theme.pane);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(outline, radius, radius);
    painter.fillPath(path, theme.pane);
    if (m_heading) {
        const QRectF bar(0, 0, width(), m_heading->geometry().bottom() + 1);
        painter.save();
        painter.setClipRect(bar);
        painter.fillPath(path, theme.paneHeading);
        painter.restore();
        painter.setPen(theme.border);
        painter.drawLine(QPointF(0.5, bar.bottom() - 0.5), QPointF(width() - 0.5, bar.bottom() - 0.5));
    }
    painter.setPen(theme.border);
    painter.drawPath(path);
    if (!m_hasFocus)
        return;
    // The focus is visible from afar: a line of twice the width.
    QPainterPath ring;
    ring.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.setPen(QPen(theme.selectionEdge, 2));
    painter.drawPath(ring);
}

} // namespace rungs
