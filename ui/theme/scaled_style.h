// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace rungs {

/// Fusion, whose scroll bars, boxes, icons and arrows grow with the zoom as the texts do.
class ScaledStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ScaledStyle();

    /// Widgets follow when they get a StyleChange.
    void setFactor(double factor) { m_factor = factor; }

    /// A menu has room for its longest entry with a mnemonic, which Fusion cuts.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    /// Scroll bars have no buttons at their ends, which few use and which would not grow.
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    double m_factor = 1;
};

} // namespace rungs
