// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a chart follows mouse, wheel and keys.
#include "ui/charts/chart_limits.h"
#include "ui/charts/chart_view.h"

#include <QApplication>
#include <QChart>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rungs {

namespace {

constexpr double zoomStep = 0.7;  ///< of one zoom by key, or one notch of the wheel
constexpr double shortMove = 0.1; ///< of what is shown
constexpr double longMove = 0.9;
constexpr double notch = 120; ///< of a wheel, in eighths of a degree

} // namespace

void ChartView::hover(std::optional<QPointF> at)
{
    std::optional<ChartHit> hit;
    if (at && plot().contains(*at))
        hit = hitAt(*m_data, scale(), *at, em(), m_hidden);
    std::optional<LimitBand> band;
    if (at && strip().contains(*at))
        band = limitAt(m_data->bands, scale().timeAt(at->x()));
    const bool isSameBand = band == m_hoveredBand;
    m_hoveredBand = band;
    const bool isSame = isSameBand && hit.has_value() == m_hovered.has_value()
                        && (!hit || (hit->point == m_hovered->point && hit->layer == m_hovered->layer));
    m_hovered = hit;
    if (!isSame)
        showOverlay();
}

void ChartView::choose(const SeriesPoint &point)
{
    if (point.frame.isValid())
        emit frameChosen(point.frame);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && plot().contains(event->position())) {
        m_pressed = event->position();
        setFocus(Qt::MouseFocusReason);
        event->accept();
        return;
    }
    if (event->button() == Qt::LeftButton && strip().contains(event->position())) {
        if (const auto band = limitAt(m_data->bands, scale().timeAt(event->position().x())))
            emit frameChosen(band->endedBy);
        return;
    }
    QChartView::mousePressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        hover(event->position());
        QChartView::mouseMoveEvent(event);
        return;
    }
    const QPointF at = event->position();
    if ((at - *m_pressed).manhattanLength() < QApplication::startDragDistance() && m_band.isEmpty())
        return;
    // A flat band is as high as the plot, an upright one as wide: what is drawn is what will be shown.
    const QRectF drawn = QRectF(*m_pressed, at).normalized().intersected(plot());
    const ChartRange next = scale().rangeOf(drawn, QApplication::startDragDistance());
    m_band = drawn;
    if (next.value == m_range.value)
        m_band = QRectF(drawn.left(), plot().top(), drawn.width(), plot().height());
    else if (next.time == m_range.time)
        m_band = QRectF(plot().left(), drawn.top(), plot().width(), drawn.height());
    m_hovered.reset();
    showOverlay();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        QChartView::mouseReleaseEvent(event);
        return;
    }
    const QRectF drawn = QRectF(*m_pressed, event->position()).normalized().intersected(plot());
    const bool isZoom = !m_band.isEmpty();
    m_pressed.reset();
    m_band = {};
    if (isZoom) {
        setRange(scale().rangeOf(drawn, QApplication::startDragDistance()));
        showOverlay();
    } else if (const auto hit = hitAt(*m_data, scale(), event->position(), em(), m_hidden)) {
        choose(hit->point);
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed.reset();
        m_band = {};
        showAll();
    }
}

/// Around what is under the pointer: the time, with Shift the values; sideways it moves.
void ChartView::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        event->ignore(); // It scales the window.
        return;
    }
    const QPoint turned = event->angleDelta();
    ChartRange range = m_range;
    const double factor = std::pow(zoomStep, (turned.y() != 0 ? turned.y() : turned.x()) / notch);
    if ((event->modifiers() & Qt::ShiftModifier) != 0)
        range.value = range.value.scaled(factor, scale().valueAt(event->position().y()));
    else if (turned.y() != 0)
        range.time = range.time.scaled(factor, scale().timeAt(event->position().x()));
    else
        range.time = range.time.moved(-turned.x() / notch * shortMove * range.time.length());
    setRange(range);
    event->accept();
}

void ChartView::chooseNeighbour(int direction)
{
    const std::optional<SeriesPoint> next = m_frameTime
                                                ? neighbourOf(*m_data, m_frame, *m_frameTime, direction, m_hidden)
                                                : endOf(*m_data, direction > 0, m_hidden);
    if (next)
        choose(*next);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = (event->modifiers() & Qt::ShiftModifier) != 0;
    if ((event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        isShifted ? moveTime(direction * shortMove) : chooseNeighbour(direction);
        break;
    }
    case Qt::Key_Up:
        isShifted ? zoomValue(zoomStep) : zoomTime(zoomStep);
        break;
    case Qt::Key_Down:
        isShifted ? zoomValue(1 / zoomStep) : zoomTime(1 / zoomStep);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTime(zoomStep);
        break;
    case Qt::Key_Minus:
        zoomTime(1 / zoomStep);
        break;
    case Qt::Key_PageUp:
        moveTime(-longMove);
        break;
    case Qt::Key_PageDown:
        moveTime(longMove);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const auto end = endOf(*m_data, event->key() == Qt::Key_Home, m_hidden))
            choose(*end);
        break;
    case Qt::Key_0:
        showAll();
        break;
    default:
        event->ignore();
        return;
    }
    event->accept();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
    event->accept();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LanguageChange)
        applyLook();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(std::nullopt);
    return QChartView::viewportEvent(event);
}

} // namespace rungs
