// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessible/painted_items.h"
#include "ui/header/header_cells.h"
#include "ui/header/header_layout.h"
#include "ui/state/selection.h"

#include <QAbstractScrollArea>

namespace rungs {

struct Theme;

/// One header as rows of 32 bits, painted. Made from the nodes of the frame; it knows no header by name.
class HeaderDiagram : public QAbstractScrollArea, public PaintedItems
{
    Q_OBJECT

public:
    static constexpr std::size_t noLayer = static_cast<std::size_t>(-1);

    explicit HeaderDiagram(Selection &selection, QWidget *parent = nullptr);

    std::size_t layer() const { return m_layer; }
    void setLayer(std::size_t layer);

    const HeaderLayout &layoutValue() const { return m_layout; }
    const std::vector<HeaderCell> &cells() const { return m_cells; }
    /// In the coordinates of the viewport.
    QRect rectOfBit(std::uint32_t bit) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override;
    int itemAt(QPoint point) const override;
    void activateItem(int item) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void relayout();
    void followField();
    void showField();
    const FieldNode *nodeOf(std::size_t cell) const;
    std::uint32_t layerStart() const;
    std::uint32_t capturedBits() const;
    QPoint origin() const;
    QString nameOf(std::size_t cell) const;
    QStringList valuesOf(std::size_t cell) const;
    BitRange selectedBits() const;
    std::optional<std::size_t> cellAfterKey(int key) const;

    void paintRuler(QPainter &painter, const Theme &theme) const;
    void paintOffsets(QPainter &painter, const Theme &theme) const;
    void paintGrounds(QPainter &painter, const Theme &theme) const;
    void paintPiece(QPainter &painter, const HeaderLayout::Piece &piece, const Theme &theme) const;
    void paintLabel(QPainter &painter, std::size_t cell, const Theme &theme) const;

    Selection &m_selection;
    std::size_t m_layer = noLayer;
    std::vector<HeaderCell> m_cells;
    HeaderLayout m_layout;
};

} // namespace rungs
