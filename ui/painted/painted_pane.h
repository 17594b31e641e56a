// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted/painted_items.h"
#include "ui/painted/picture.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

class QKeyEvent;
class QPainter;

namespace rungs {

struct Theme;

/// A pane that paints its contents itself. The base lays out again when size or font change, repaints when palette or
/// focus change, shows tool tips, and tells a screen reader which item is current.
class PaintedPane : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaintedPane(QWidget *parent = nullptr);

    /// For a screen reader. Null: the pane has an accessible interface of its own.
    virtual PaintedItems *items() { return nullptr; }

    /// Lays out its contents in the font of paper, though it is on no screen.
    void showOffScreen(int width, int height);
    /// What @p pane paints, for files and paper.
    static Picture pictureOf(const std::shared_ptr<const PaintedPane> &pane, std::vector<int> breaks);

protected:
    /// In the coordinates of the viewport, on a ground that is already painted.
    virtual void paint(QPainter &painter, const Theme &theme, const QRect &exposed) const = 0;
    /// Computes where everything is, for the current size and font.
    virtual void relayout() = 0;
    /// Scrolls the current item into view.
    virtual void showCurrent() { }
    /// Empty: no tool tip.
    virtual QString toolTipAt(QPoint inViewport) const = 0;
    virtual void onResize();
    virtual void onFontChange();
    virtual void onMouseLeave() { }

    /// Repaints, and tells a screen reader that another item is current.
    void updateCurrent();
    /// Without modifiers, those in @p allowed apart.
    static bool isPlain(const QKeyEvent &event, Qt::KeyboardModifiers allowed = {});

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
};

} // namespace rungs
