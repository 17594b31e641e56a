// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/states/state_scene.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace rungs {

class LinkBrowser;
class Selection;
class StateDiagram;

/// The states pane: the state diagram of RFC 9293 with both ends of the selected connection in it, the way that each
/// has gone up to the selected segment, and below it why the segment moved them. Stepping selects the segment.
class StatesPane : public QWidget
{
    Q_OBJECT

public:
    StatesPane(Selection &selection, StoryCache &stories, QWidget *parent = nullptr);
    ~StatesPane() override;

    QString title() const;
    QString note() const;
    StateDiagram *diagram() const { return m_diagram; }
    LinkBrowser *sentences() const { return m_sentences; }
    bool isPlaying() const { return m_timer.isActive(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// Selects another segment of the connection: 1 the next, -1 the one before.
    void step(int step);
    void goToEnd(bool isLast);
    /// Goes on by itself, from one change of a state to the next.
    void setPlaying(bool isPlaying);

signals:
    void headingChanged(const QString &title, const QString &note);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeBar();
    void follow();
    void showSentences();
    void showBar();
    void fitBar();
    void applyLook();
    /// The segment that @p step leads to; none: there is no such one.
    FrameId frameAfter(int step) const;
    void goOn();

    static constexpr int playMilliseconds = 1400;

    Selection &m_selection;
    StoryCache &m_stories;
    QWidget *m_bar;
    QToolButton *m_first;
    QToolButton *m_previous;
    QLabel *m_current;
    QToolButton *m_next;
    QToolButton *m_play;
    StateDiagram *m_diagram;
    LinkBrowser *m_sentences;
    QTimer m_timer;
};

/// What is said below the figure of @p scene, as HTML with links.
QStringList sentencesOf(const StateScene &scene);

} // namespace rungs
