// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bytes/byte_cursor.h"
#include "ui/bytes/bytes_layout.h"
#include "ui/bytes/octet_texts.h"
#include "ui/painted/painted_pane.h"
#include "ui/painted/picture.h"

namespace rungs {

/// The bytes of a buffer as digits and as text. Only visible rows are painted.
class HexView : public PaintedPane, public PaintedItems
{
    Q_OBJECT

public:
    explicit HexView(ByteCursor &cursor, QWidget *parent = nullptr);

    const BytesLayout &layoutValue() const { return m_layout; }
    std::uint32_t firstRow() const;

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

protected:
    bool event(QEvent *event) override;
    void paint(QPainter &painter, const Theme &theme, const QRect &exposed) const override;
    void relayout() override;
    void showCurrent() override;
    void onFontChange() override;
    QString toolTipAt(QPoint inViewport) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTexts();
    void followCursor();
    void paintMarks(QPainter &painter, std::uint32_t row, const Theme &theme) const;
    void paintPart(QPainter &painter, std::uint32_t byte, const Theme &theme) const;
    void paintFlips(QPainter &painter, std::uint32_t byte, const Theme &theme) const;
    void paintRow(QPainter &painter, std::uint32_t row, const Theme &theme) const;
    std::optional<std::uint32_t> byteAfterKey(int key, bool toEnd) const;

    ByteCursor &m_cursor;
    BytesLayout m_layout;
    OctetTexts m_plain;
    OctetTexts m_bold;
};

/// The bytes of the selected frame as a picture of @p width, the selected field marked.
Picture bytesPicture(Selection &selection, int width);

} // namespace rungs
