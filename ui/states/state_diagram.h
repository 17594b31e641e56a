// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted/painted_pane.h"
#include "ui/painted/picture.h"
#include "ui/painted/shown_text.h"
#include "ui/states/state_layout.h"
#include "ui/states/state_scene.h"
#include "ui/states/state_texts.h"

namespace rungs {

/// The state diagram of RFC 9293, figure 5, with both ends of a connection in it, as large as there is room for. Its
/// items are the states and then the arrows; the keyboard goes from state to state.
class StateDiagram : public PaintedPane, public PaintedItems, public ShowsTexts
{
    Q_OBJECT

public:
    explicit StateDiagram(QWidget *parent = nullptr);

    void setScene(const StateScene &scene);
    const StateScene &scene() const { return m_scene; }
    const StateLayout &layoutValue() const { return m_layout; }
    const StateTexts &texts() const { return m_texts; }

    /// The segments that led to a box, or that took an arrow, in the order of the capture.
    std::vector<FrameId> framesOfBox(std::size_t box) const;
    std::vector<FrameId> framesOfArrow(StateArrowIndex arrow) const;

    QList<ShownText> shownTexts() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    PaintedItems *items() override { return this; }
    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override { return static_cast<int>(m_current); }
    int itemAt(QPoint point) const override;
    void activateItem(int item) override;

    /// The diagram in its own height at some width, for pictures.
    QSize pictureSize(int width);

signals:
    void frameChosen(rungs::FrameId frame);
    /// Another segment of the connection: 1 is the next, -1 the one before.
    void stepWanted(int step);
    void endWanted(bool isLast);

protected:
    void paint(QPainter &painter, const Theme &theme, const QRect &exposed) const override;
    void relayout() override;
    void showCurrent() override;
    QString toolTipAt(QPoint inViewport) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitInto(QSize room);
    int keyHeight(int width) const;
    int keyColumns(int width) const;
    void paintKey(QPainter &painter, const Theme &theme) const;
    void choose(const std::vector<FrameId> &frames);
    QPoint origin() const;
    QString boxName(const StateLayout::Box &box) const;
    QString sideName(Side side) const;
    void showBox(std::size_t box);

    StateScene m_scene;
    StateTexts m_texts;
    StateLayout m_layout;
    std::size_t m_current = 0; ///< the box that the keyboard is on
};

/// The diagram as a picture of @p width.
Picture statePicture(const StateScene &scene, int width);

} // namespace rungs
