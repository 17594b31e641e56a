// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/scaled_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace rungs {

namespace {

constexpr std::array scaledMetrics = {
    QStyle::PM_ScrollBarExtent,      QStyle::PM_ScrollBarSliderMin,      QStyle::PM_IndicatorWidth,
    QStyle::PM_IndicatorHeight,      QStyle::PM_ExclusiveIndicatorWidth, QStyle::PM_ExclusiveIndicatorHeight,
    QStyle::PM_SmallIconSize,        QStyle::PM_ButtonIconSize,          QStyle::PM_ToolBarIconSize,
    QStyle::PM_LargeIconSize,        QStyle::PM_ListViewIconSize,        QStyle::PM_TabBarIconSize,
    QStyle::PM_LineEditIconSize,     QStyle::PM_MessageBoxIconSize,      QStyle::PM_MenuButtonIndicator,
    QStyle::PM_CheckBoxLabelSpacing, QStyle::PM_RadioButtonLabelSpacing, QStyle::PM_TabBarScrollButtonWidth,
    QStyle::PM_TreeViewIndentation,  QStyle::PM_HeaderMarkSize,          QStyle::PM_SliderThickness,
    QStyle::PM_SliderLength,         QStyle::PM_SliderControlThickness,  QStyle::PM_MenuScrollerHeight,
    QStyle::PM_ButtonMargin,         QStyle::PM_LayoutHorizontalSpacing, QStyle::PM_LayoutVerticalSpacing,
    QStyle::PM_LayoutLeftMargin,     QStyle::PM_LayoutTopMargin,         QStyle::PM_LayoutRightMargin,
    QStyle::PM_LayoutBottomMargin,   QStyle::PM_SplitterWidth,           QStyle::PM_ToolBarExtensionExtent,
};

/// The arrow as a triangle in the middle of its place, which Fusion draws in a fixed number of pixels.
QPolygonF arrowIn(const QRectF &place, QStyle::PrimitiveElement element, double size)
{
    const QPointF middle = place.center();
    const double along = size / 4;
    const double across = size / 2;
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return QPolygonF(
            {middle + QPointF(-across, along), middle + QPointF(across, along), middle - QPointF(0, along)});
    case QStyle::PE_IndicatorArrowDown:
        return QPolygonF(
            {middle + QPointF(-across, -along), middle + QPointF(across, -along), middle + QPointF(0, along)});
    case QStyle::PE_IndicatorArrowLeft:
        return QPolygonF(
            {middle + QPointF(along, -across), middle + QPointF(along, across), middle - QPointF(along, 0)});
    case QStyle::PE_IndicatorArrowRight:
        return QPolygonF(
            {middle + QPointF(-along, -across), middle + QPointF(-along, across), middle + QPointF(along, 0)});
    default:
        return {};
    }
}

/// Whether Fusion's outline, a darker shade of the window, cannot be seen on what is dark already.
bool isOutlinedHere(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorRadioButton || element == QStyle::PE_IndicatorCheckBox
           || element == QStyle::PE_FrameLineEdit;
}

/// A button to choose with, or the frame of a line of text, in a colour that stands out from its ground (WCAG 1.4.11).
void drawOutlined(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const bool hasFocus = isEnabled && (option.state & QStyle::State_HasFocus) != 0;
    const QPalette &palette = option.palette;
    const QColor ink = palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QColor edge = hasFocus    ? palette.color(QPalette::Link)
                        : isEnabled ? palette.color(QPalette::PlaceholderText)
                                    : palette.color(QPalette::Mid);
    const QRectF place = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double side = std::min(place.width(), place.height());
    const QRectF square(place.center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter.setPen(QPen(edge, hasFocus ? 2 : 1));
    painter.setBrush(element == QStyle::PE_FrameLineEdit ? QBrush(Qt::NoBrush) : palette.brush(QPalette::Base));
    if (element == QStyle::PE_IndicatorRadioButton)
        painter.drawEllipse(square);
    else if (element == QStyle::PE_IndicatorCheckBox)
        painter.drawRoundedRect(square, side / 8, side / 8);
    else
        painter.drawRoundedRect(place, 2, 2);
    if (element == QStyle::PE_IndicatorRadioButton && (option.state & QStyle::State_On) != 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(square.center(), side / 4, side / 4);
    } else if (element == QStyle::PE_IndicatorCheckBox && (option.state & QStyle::State_NoChange) != 0) {
        painter.fillRect(QRectF(square.center() - QPointF(side, side / 4) / 4, QSizeF(side / 2, side / 8)), ink);
    } else if (element == QStyle::PE_IndicatorCheckBox && (option.state & QStyle::State_On) != 0) {
        painter.setPen(QPen(ink, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF corner = square.topLeft();
        const std::array points{corner + QPointF(side / 4, side / 2), corner + QPointF(side * 0.44, side * 0.7),
                                corner + QPointF(side * 0.76, side * 0.3)};
        painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    }
}

} // namespace

ScaledStyle::ScaledStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

QSize ScaledStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    // The ampersand before the mnemonic, which is not painted.
    const int spare = type == CT_MenuItem && option ? option->fontMetrics.horizontalAdvance(u'&') : 0;
    return {result.width() + spare, result.height()};
}

int ScaledStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
    const bool isScaled = pixels > 0 && std::ranges::find(scaledMetrics, metric) != scaledMetrics.end();
    return isScaled ? std::max(1, qRound(pixels * m_factor)) : pixels;
}

QRect ScaledStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isLevel = bar->orientation == Qt::Horizontal;
    const int length = isLevel ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64{bar->maximum} - bar->minimum;
    const int least = std::min(length, pixelMetric(PM_ScrollBarSliderMin, bar, widget));
    const auto share = static_cast<int>(qint64{bar->pageStep} * length / std::max<qint64>(1, range + bar->pageStep));
    const int slider = range > 0 ? std::clamp(share, least, length) : length;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto from = [&](int begin, int end) {
        const QRect place = isLevel ? QRect(begin, 0, end - begin, bar->rect.height())
                                    : QRect(0, begin, bar->rect.width(), end - begin);
        return visualRect(bar->direction, bar->rect, place.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSubPage:
        return from(0, start);
    case SC_ScrollBarAddPage:
        return from(start + slider, length);
    case SC_ScrollBarSlider:
        return from(start, start + slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

void ScaledStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    QStyleOptionSlider plain(*bar);
    plain.subControls &= ~(SC_ScrollBarAddLine | SC_ScrollBarSubLine);
    QProxyStyle::drawComplexControl(control, &plain, painter, widget);
}

void ScaledStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    constexpr double sizeAtFull = 8;
    if (option && isOutlinedHere(element)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawOutlined(element, *option, *painter);
        painter->restore();
        return;
    }
    const QPolygonF arrow = option ? arrowIn(QRectF(option->rect), element, sizeAtFull * m_factor) : QPolygonF();
    if (arrow.isEmpty()) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto group = option->state & State_Enabled ? QPalette::Active : QPalette::Disabled;
    painter->setBrush(option->palette.brush(group, QPalette::ButtonText));
    painter->drawPolygon(arrow);
    painter->restore();
}

} // namespace rungs
