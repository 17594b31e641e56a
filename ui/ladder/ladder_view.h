// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_items.h"
#include "ui/ladder/ladder_section.h"
#include "ui/ladder/ladder_source.h"
#include "ui/ladder/placed_label.h"
#include "ui/painted/painted_pane.h"
#include "ui/painted/shown_text.h"

#include <functional>

class QToolButton;

namespace rungs {

/// The ladder pane: the connection of the selected frame as two lifelines and an arrow for each segment, with the
/// states of both endpoints beside them once its story is known.
class LadderView : public PaintedPane, public ShowsTexts
{
    Q_OBJECT

public:
    LadderView(Selection &selection, const ViewOptions &options, StoryCache &stories, QWidget *parent = nullptr);

    QString title() const { return m_source.title(); }
    QString note() const { return m_source.note(); }
    LadderSpacing spacing() const { return m_spacing; }
    void setSpacing(LadderSpacing spacing);

    const LadderScene &scene() const { return m_scene; }
    const LadderLayout &layoutValue() const { return m_layout; }
    LadderSection section() const;
    LadderItems *items() override { return &m_items; }
    /// What is written on the arrow of a rung that is shown.
    PlacedLabel labelOf(std::uint32_t rung) const;
    /// The labels of the arrows that are entirely on show, and the states.
    QList<ShownText> shownTexts() const override;

    void setUnfolded(std::uint32_t band, bool isUnfolded);
    void foldAll(bool isFolded);
    /// Makes the row the current one: selects its frame, or moves the keyboard to its band.
    void goToRow(std::uint32_t row);
    /// Does what a click on the row does.
    void activateRow(std::uint32_t row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void headingChanged(const QString &title, const QString &note);
    void spacingChanged(rungs::LadderSpacing spacing);

protected:
    void paint(QPainter &painter, const Theme &theme, const QRect &exposed) const override;
    void relayout() override;
    void showCurrent() override;
    QString toolTipAt(QPoint inViewport) const override;
    void onResize() override;
    void onMouseLeave() override { setHovered({}); }
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void follow(LadderSource::Change change);
    void followFrame();
    /// Changes what is shown, and scrolls so that the current row, else the first one, stays where it is.
    void keepInPlace(const std::function<void()> &change);
    LadderLayout::Height scrolled() const;
    void scrollTo(LadderLayout::Height height);
    void setHovered(std::optional<std::uint32_t> rung);
    bool foldByKey(int key);

    Selection &m_selection;
    LadderSource m_source;
    LadderScene m_scene;
    RungLabels m_labels;
    LadderItems m_items;
    QToolButton *m_button;
    LadderSpacing m_spacing = LadderSpacing::even;
    LadderLayout m_layout;
    LadderLayout::Height m_scrollUnit = 1; ///< pixels in a step of the scroll bar
};

} // namespace rungs
