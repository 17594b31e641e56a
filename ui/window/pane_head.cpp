// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_head.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/window/pane_tabs.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

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

PaneHead::PaneHead(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new PaneTabs(this))
    , m_more(new QToolButton(this))
    , m_title(new ElidedLabel(this))
    , m_note(new ElidedLabel(this))
    , m_back(new QToolButton(this))
{
    for (QLabel *label : {m_title, m_note}) {
        label->setTextFormat(Qt::PlainText);
        // A long heading is cut off; it never makes the pane wide.
        label->setMinimumWidth(1);
    }
    m_note->setObjectName(QStringLiteral("note")); // it gives way to the title
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_title->setObjectName(titleName());
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_tabs->setAccessibleName(tr("Panes"));
    m_tabs->hide();
    m_tabs->installEventFilter(this);
    m_more->setText(u"»"_s);
    m_more->setAccessibleName(tr("More panes"));
    m_more->setToolTip(tr("All panes of this place"));
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &PaneHead::fillMore);
    m_back->setText(tr("Back to All Panes"));
    m_back->setToolTip(tr("Show the other panes again (Esc)"));
    m_back->setAutoRaise(true);
    m_back->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, &PaneHead::tabChosen);
    connect(m_back, &QToolButton::clicked, this, &PaneHead::backRequested);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_tabs);
    row->addWidget(m_more);
    row->addWidget(m_title, 1);
    row->addWidget(m_note, 0);
    row->addWidget(m_back);
    polish();
}

void PaneHead::setTitle(const QString &title)
{
    m_title->setText(title);
    limitNote();
}

void PaneHead::setNote(const QString &note)
{
    m_note->setText(note);
    limitNote();
}

void PaneHead::addPart(QWidget *part)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_note), part);
}

void PaneHead::setTabs(const QStringList &labels, int current)
{
    const QSignalBlocker blocker(m_tabs);
    if (labels != tabs()) {
        m_tabs->setLabels(labels);
        m_tabs->setVisible(!labels.isEmpty());
        m_title->setVisible(labels.isEmpty());
        // The title gives way to the note, tabs to nothing.
        static_cast<QHBoxLayout *>(layout())->setStretchFactor(m_note, labels.isEmpty() ? 0 : 1);
        polish();
    }
    m_tabs->setCurrentIndex(current);
    limitNote();
}

void PaneHead::fillMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        // An ampersand in a label is not a mnemonic.
        QAction *pane =
            menu->addAction(m_tabs->tabText(tab).replace(u'&', u"&&"_s), this, [this, tab] { emit tabChosen(tab); });
        pane->setCheckable(true);
        pane->setChecked(tab == m_tabs->currentIndex());
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

QStringList PaneHead::tabs() const
{
    return m_tabs->labels();
}

void PaneHead::setFilling(bool isFilling)
{
    m_back->setVisible(isFilling);
    limitNote();
}

void PaneHead::setDropTarget(bool isTarget)
{
    if (std::exchange(m_isDropTarget, isTarget) != isTarget)
        parentWidget()->update();
}

bool PaneHead::hasTabFocus() const
{
    return m_tabs->hasFocus();
}

void PaneHead::focusTabs()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

/// Where there is no room for both, the title comes first.
void PaneHead::limitNote()
{
    const QMargins margins = contentsMargins() + layout()->contentsMargins();
    const int moreWidth = m_more->sizeHint().width() + layout()->spacing();
    const int room = width() - margins.left() - margins.right() - (layout()->count() - 1) * layout()->spacing();
    m_more->setVisible(!m_tabs->fitInto(room, moreWidth));
    const QWidget *title = m_tabs->count() > 0 ? static_cast<QWidget *>(m_tabs) : m_title;
    const int back = m_back->isVisibleTo(this) ? m_back->sizeHint().width() + layout()->spacing() : 0;
    const int taken = title->sizeHint().width() + layout()->spacing() + margins.left() + margins.right() + back;
    m_note->setMaximumWidth(std::max(1, width() - taken));
}

void PaneHead::polish()
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
        layout()->setContentsMargins(0, 0, side, 0);
    else
        layout()->setContentsMargins(side, above, side, above);
    limitNote();
}

void PaneHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        polish();
}

void PaneHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    limitNote();
}

int PaneHead::tabAt(const QMouseEvent &event) const
{
    return m_tabs->isVisible() ? m_tabs->tabAt(m_tabs->mapFromGlobal(event.globalPosition().toPoint())) : -1;
}

/// The tabs behave as the rest of the heading does; a tab is chosen when the button is released, since a press may
/// begin a drag.
bool PaneHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tabs)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        mousePressEvent(static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseMove:
        mouseMoveEvent(static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonRelease:
        mouseReleaseEvent(static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        mouseDoubleClickEvent(static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::ContextMenu:
        contextMenuEvent(static_cast<QContextMenuEvent *>(event));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void PaneHead::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    m_pressedTab = tabAt(*event);
    m_pressedAt = event->globalPosition().toPoint();
    event->accept();
}

void PaneHead::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint global = event->globalPosition().toPoint();
    if (!m_isPressed)
        return;
    if (!m_isDragging && (global - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        grabKeyboard(); // for Esc
        setCursor(Qt::ClosedHandCursor);
        m_tabs->setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging)
        emit dragged(m_pressedTab, global);
}

void PaneHead::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isPressed, false))
        return;
    if (m_isDragging) {
        endDrag();
        emit dropped(m_pressedTab, event->globalPosition().toPoint());
    } else if (m_pressedTab >= 0 && tabAt(*event) == m_pressedTab) {
        m_tabs->setCurrentIndex(m_pressedTab);
    }
}

void PaneHead::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit doubleClicked(tabAt(*event));
}

void PaneHead::endDrag()
{
    m_isDragging = false;
    releaseKeyboard();
    unsetCursor();
    m_tabs->unsetCursor();
}

void PaneHead::keyPressEvent(QKeyEvent *event)
{
    if (!m_isDragging || event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_isPressed = false;
    endDrag();
    emit dragCancelled();
}

void PaneHead::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int tab = m_tabs->isVisible() ? m_tabs->tabAt(m_tabs->mapFromGlobal(event->globalPos())) : -1;
        emit menuRequested(tab, event->globalPos());
        return;
    }
    const int tab = m_tabs->currentIndex();
    const QPoint below = tab < 0 ? rect().bottomLeft() : m_tabs->tabRect(tab).bottomLeft();
    emit menuRequested(tab, m_tabs->mapToGlobal(below));
}

} // namespace rungs
