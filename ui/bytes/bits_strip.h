// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bytes/bits_strip_layout.h"
#include "ui/bytes/byte_cursor.h"
#include "ui/painted/painted_pane.h"

namespace rungs {

/// The bytes of the selected field, bit by bit, with the bits of the field marked.
class BitsStrip : public PaintedPane, public PaintedItems
{
    Q_OBJECT

public:
    explicit BitsStrip(ByteCursor &cursor, QWidget *parent = nullptr);

    const BitsStripLayout &layoutValue() const { return m_layout; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    PaintedItems *items() override { return this; }
    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override;
    int itemAt(QPoint point) const override;
    void activateItem(int item) override;

signals:
    /// The bit that the cursor is on shall be the other way round.
    void flipWanted();

protected:
    void paint(QPainter &painter, const Theme &theme, const QRect &exposed) const override;
    void relayout() override;
    QString toolTipAt(QPoint inViewport) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    bool bitValue(std::uint32_t bit) const;
    bool isFlipped(std::uint32_t bit) const;
    void paintBit(QPainter &painter, std::uint32_t bit, const Theme &theme) const;
    void paintName(QPainter &painter, const Theme &theme) const;
    void paintCursor(QPainter &painter, const Theme &theme) const;
    void paintByte(QPainter &painter, std::uint32_t byte, const Theme &theme) const;

    ByteCursor &m_cursor;
    BitsStripLayout m_layout;
    std::optional<std::uint32_t> m_pressed; ///< the bit that the mouse was pressed on
};

} // namespace rungs
