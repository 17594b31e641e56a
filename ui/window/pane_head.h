// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QWidget>

class QLabel;
class QMouseEvent;
class QToolButton;

namespace rungs {

class PaneTabs;

/// The heading of a pane: on the left its title or, where panes share a place, a tab for each; on the right a note.
/// Signals say which tab was meant; -1: the title.
class PaneHead : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHead(QWidget *parent = nullptr);

    /// The object name of the label that shows the title.
    static QString titleName() { return QStringLiteral("paneTitle"); }
    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// @p current is the pane's own.
    void setTabs(const QStringList &labels, int current);
    QStringList tabs() const;
    /// Part of the pane's own, to the left of the note.
    void addPart(QWidget *part);
    /// Shows a button that leads back to all panes.
    void setFilling(bool isFilling);
    /// Whether a pane that is dragged over it may be dropped here.
    void setDropTarget(bool isTarget);
    bool isDropTarget() const { return m_isDropTarget; }
    bool hasTabFocus() const;
    void focusTabs();

signals:
    void tabChosen(int tab);
    void doubleClicked(int tab);
    void menuRequested(int tab, QPoint global);
    void dragged(int tab, QPoint global);
    void dropped(int tab, QPoint global);
    void dragCancelled();
    void backRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int tabAt(const QMouseEvent &event) const;
    void endDrag();
    void polish();
    void limitNote();
    void fillMore();

    PaneTabs *m_tabs;
    QToolButton *m_more; ///< leads to the tabs that have no room
    QLabel *m_title;
    QLabel *m_note;
    QToolButton *m_back;
    int m_pressedTab = -1;
    QPoint m_pressedAt; ///< global
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_isDropTarget = false;
};

} // namespace rungs
