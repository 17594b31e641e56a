// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rungs {

class PaneHead;

/// The frame around a pane: its head, and a line with round corners around both.
class PaneFrame : public QWidget
{
    Q_OBJECT

public:
    /// onDemand: only where the pane shares its place or fills the window.
    enum class Heading { shown, onDemand };

    explicit PaneFrame(QWidget *pane, Heading heading = Heading::shown, QWidget *parent = nullptr);

    QWidget *pane() const { return m_pane; }
    PaneHead *head() const { return m_head; }
    /// Whether the keys go to the pane, which a stronger line shows.
    bool isMarked() const { return m_hasFocus; }
    /// The heading as tabs, of which the one at @p current is the pane's own; none: the title.
    void setTabs(const QStringList &labels, int current);
    QStringList tabs() const;
    /// @param isAlone a window shows nothing but this pane (and its tabs)
    void setAlone(bool isAlone, bool canGoBack);
    bool hasTabFocus() const;
    void focusTabs();
    /// Gives the focus to the pane, or its first part that accepts it. False: there is none.
    bool focusPane(Qt::FocusReason reason) const;

public slots:
    /// The title is the pane's accessible name too.
    void setHeading(const QString &title, const QString &note);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHead();
    QRect inside() const;

    QWidget *m_pane;
    PaneHead *m_head;
    Heading m_heading;
    bool m_hasFocus = false;
    bool m_isAlone = false;
};

/// Puts @p pane into a frame that shows the pane's own title() and note(), and follows its headingChanged().
template <class Pane>
PaneFrame *framed(Pane *pane, QWidget *parent = nullptr)
{
    auto *frame = new PaneFrame(pane, PaneFrame::Heading::shown, parent);
    frame->setHeading(pane->title(), pane->note());
    QObject::connect(pane, &Pane::headingChanged, frame, &PaneFrame::setHeading);
    return frame;
}

} // namespace rungs
