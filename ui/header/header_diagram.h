// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/header/header_contents.h"
#include "ui/header/header_labels.h"
#include "ui/header/header_layout.h"
#include "ui/painted/painted_pane.h"
#include "ui/painted/picture.h"
#include "ui/painted/shown_text.h"
#include "ui/state/selection.h"

namespace rungs {

/// One header as rows of 32 bits, as large as there is room for. Its cells come from the fields of the frame; it knows
/// no header by name.
class HeaderDiagram : public PaintedPane, public PaintedItems, public ShowsTexts
{
    Q_OBJECT

public:
    HeaderDiagram(Selection &selection, const ViewOptions &options, QWidget *parent = nullptr);

    std::size_t layer() const { return m_contents.layer(); }
    void setLayer(std::size_t layer);

    /// Whether it follows the height of the pane, as on the screen.
    void setScaled(bool isScaled);

    const HeaderLayout &layoutValue() const { return m_layout; }
    const std::vector<HeaderCell> &cells() const { return m_contents.cells(); }
    /// In the coordinates of the viewport.
    QRect rectOfBit(std::uint32_t bit) const;

    QList<ShownText> shownTexts() const override;

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
    void paint(QPainter &painter, const Theme &theme, const QRect &exposed) const override;
    void relayout() override;
    void showCurrent() override;
    QString toolTipAt(QPoint inViewport) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followField();
    void fitInto(std::span<const BitRange> ranges, QSize room);
    QPoint origin() const;
    std::optional<std::size_t> cellAfterKey(int key) const;
    void selectAt(QPoint inViewport, bool isBitWanted);
    void moveBit(int step);

    Selection &m_selection;
    HeaderContents m_contents;
    HeaderLabels m_labels;
    HeaderLayout m_layout;
    bool m_isScaled = true;
};

/// The diagram of a header of the selected frame as a picture of @p width, the selected field marked.
Picture headerPicture(Selection &selection, const ViewOptions &options, std::size_t layer, int width);

} // namespace rungs
