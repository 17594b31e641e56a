// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessible/painted_items.h"
#include "ui/job/story_cache.h"
#include "ui/ladder/ladder_job.h"
#include "ui/ladder/ladder_layout.h"
#include "ui/ladder/rung_label.h"
#include "ui/state/selection.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <optional>
#include <span>
#include <vector>

class QHelpEvent;
class QMenu;
class QToolButton;

namespace rungs {

struct Theme;

/// The ladder pane: the connection of the selected frame as two lifelines and an arrow for each segment, with the
/// states of both ends beside them as soon as the connection's story is known.
class LadderView : public QAbstractScrollArea, public PaintedItems
{
    Q_OBJECT

public:
    explicit LadderView(Selection &selection, QWidget *parent = nullptr);
    ~LadderView() override;

    QString title() const;
    QString note() const;
    LadderSpacing spacing() const { return m_spacing; }
    void setSpacing(LadderSpacing spacing);

    const LadderContents &contents() const { return *m_contents; }
    const LadderLayout &layoutValue() const { return m_layout; }
    /// Whether the connection's story is known, with its states and verdicts.
    bool isTold() const { return m_story != nullptr; }
    /// In the coordinates of the viewport.
    LadderLayout::Place placeOf(std::uint32_t rung) const { return m_layout.placeOf(rung, contentTop()); }
    QRect bandRect(std::uint32_t band) const { return m_layout.bandRect(band, contentTop()); }
    QRect pillRect(std::uint32_t pill) const;

    bool isUnfolded(std::uint32_t band) const;
    void setUnfolded(std::uint32_t band, bool isUnfolded);
    void foldAll(bool isFolded);

    /// The rungs that the rung under the mouse, else the selected one, confirms or is confirmed by: what it joins.
    struct Joint
    {
        std::uint32_t data = 0;           ///< the rung that is confirmed
        std::uint32_t acknowledgment = 0; ///< the rung that is the first to confirm it
    };
    std::vector<Joint> joints() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QAccessible::Role roleOf(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override;
    int itemAt(QPoint point) const override;
    void activateItem(int item) override;
    int itemOfRow(std::uint32_t row) const;
    int itemOfPill(std::uint32_t pill) const;

signals:
    void headingChanged(const QString &title, const QString &note);
    void spacingChanged(rungs::LadderSpacing spacing);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What a change of the layout leaves where it is: a row's place in the viewport.
    struct Anchor
    {
        FrameId frame;
        LadderLayout::Height y = 0;
        bool isBand = false;
    };

    std::optional<ConnectionRow> connectionRow() const;
    std::uint32_t segmentCount() const; ///< of the selected connection, which there must be
    void followConnection();
    void followStory(ConnectionId connection);
    bool isQuick() const;
    void tell(const StoryPtr &story);
    void showContents(const StoryPtr &story, const FrameListPtr &frames, const LadderContentsPtr &contents);
    void setContents(LadderContentsPtr contents);
    void followFrame();
    int timeWidthFor(const LadderMetrics &metrics) const;
    int widestPill() const;
    LadderMetrics metricsFor(int width) const;
    void relayout();
    std::optional<Anchor> anchor() const;
    void restore(const std::optional<Anchor> &anchor);
    void placeButton();
    void fillMenu(QMenu *menu);
    int headHeight() const;
    LadderLayout::Height contentTop() const;
    void scrollTo(LadderLayout::Height height);
    void showRow(std::uint32_t row);
    std::optional<std::uint32_t> currentRung() const;
    std::optional<std::uint32_t> currentRow() const;
    std::optional<std::uint32_t> rowAtPoint(QPoint inViewport) const;
    void setHovered(std::optional<std::uint32_t> rung);
    void goToRow(std::uint32_t row);
    void goToBand(std::uint32_t band);
    bool foldByKey(int key);
    QString toolTipAt(QPoint inViewport) const;
    const RungLabel &labelOf(std::uint32_t rung) const;
    /// What is written on an arrow, and where.
    struct PlacedLabel
    {
        QString text;
        QPolygonF box; ///< turned as the text is
    };
    PlacedLabel placeLabel(std::uint32_t rung, const QFontMetrics &metrics, std::span<const QLineF> crossing) const;

    /// A row as an item, or a pill as one: pills follow the row that they belong to.
    struct Item
    {
        bool isPill = false;
        std::uint32_t index = 0;
    };
    Item itemOf(int item) const;

    void paintNothing(QPainter &painter, const Theme &theme) const;
    void paintHead(QPainter &painter, const Theme &theme) const;
    void paintHeadOf(QPainter &painter, Side side, const Theme &theme) const;
    void paintLifelines(QPainter &painter, const Theme &theme) const;
    void paintRungs(QPainter &painter, const Theme &theme) const;
    void paintArrowOf(QPainter &painter, std::uint32_t rung, const Theme &theme) const;
    void paintLabelOf(QPainter &painter, std::uint32_t rung, std::span<const QLineF> crossing,
                      const Theme &theme) const;
    void paintBand(QPainter &painter, std::uint32_t band, const Theme &theme) const;
    void paintJoints(QPainter &painter, const Theme &theme) const;
    void paintPills(QPainter &painter, const Theme &theme) const;
    void paintPhases(QPainter &painter, const Theme &theme) const;
    std::vector<std::uint32_t> lateRungsOnShow() const;
    std::vector<std::uint32_t> pillsOnShow() const;
    std::vector<QLineF> obstacles(std::span<const std::uint32_t> late) const;

    Selection &m_selection;
    QToolButton *m_button;
    LadderSpacing m_spacing = LadderSpacing::even;
    ConnectionId m_connection;
    FrameListPtr m_frames; ///< of the contents
    StoryPtr m_story;      ///< that the contents were made of; null: none
    LadderJob m_job;
    LadderContentsPtr m_contents;
    std::vector<bool> m_unfolded;
    std::optional<std::uint32_t> m_currentBand; ///< where the keys are, where that is no rung
    std::optional<std::uint32_t> m_hovered;     ///< rung under the mouse
    LadderLayout m_layout;
    LadderLayout::Height m_scrollUnit = 1; ///< what a step of the scroll bar is, in pixels
    mutable QCache<std::uint32_t, RungLabel> m_labels;
};

} // namespace rungs
