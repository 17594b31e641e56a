// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace rungs {

class ListTabs;

/// The frame around a pane: a heading with the title on the left and a note on the right, and a line with round corners
/// around both.
class PaneFrame : public QWidget
{
    Q_OBJECT

public:
    enum class Heading { shown, none };

    explicit PaneFrame(QWidget *pane, Heading heading = Heading::shown, QWidget *parent = nullptr);

    QWidget *pane() const { return m_pane; }
    /// Whether the keys go to the pane, which a stronger line shows.
    bool isMarked() const { return m_hasFocus; }
    /// The heading as tabs, of which the one at @p current is the pane's own; none: the title.
    void setTabs(const QStringList &labels, int current);
    QStringList tabs() const;
    bool hasTabFocus() const;
    void focusTabs();

public slots:
    /// The title is the pane's accessible name too.
    void setHeading(const QString &title, const QString &note);

signals:
    void tabChosen(int tab);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void polishHeading();
    void limitNote();
    QRect inside() const;

    QWidget *m_pane;
    bool m_hasFocus = false;
    QWidget *m_heading = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    ListTabs *m_tabs = nullptr;
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
