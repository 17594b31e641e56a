// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_source.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QScrollArea;
class QToolButton;

namespace rungs {

class ChartView;
class Selection;

/// The charts pane: connections over time. The selected frame is marked in each chart; a click selects the nearest one.
class ChartsPane : public QWidget
{
    Q_OBJECT

public:
    ChartsPane(Selection &selection, StoryCache &stories, QWidget *parent = nullptr);
    ~ChartsPane() override;

    QString title() const;
    QString note() const;
    void setMarkPainter(const ChartMarkPainter &painter);

    const ChartSource &source() const { return m_source; }
    const QList<ChartView *> &views() const { return m_views; }
    /// The chart with the focus, else the first; null: there is none.
    ChartView *currentView() const;
    /// Everything that can be done here.
    QMenu *menu() const { return m_menu; }
    QLineEdit *expressionEdit() const { return m_expression; }
    /// Why nothing is shown, or what is being done.
    QString status() const;
    /// What limited the transfers, or the slowest answers, as it is said below the charts: HTML with links.
    QString sentences() const;

    /// What is shown now, for pictures.
    std::vector<ShownChart> shown() const;

    void setKind(ChartKind kind);
    void setDirection(ChartDirection direction);
    void setAll(bool isAll);
    /// The selected connection stays on show when another one is selected.
    void keepBeside();
    void setInterval(std::int64_t nanoseconds);
    void setExpression(const QString &expression, ChartLayer::Shape shape);
    /// Writes the values of the current chart as a table, on a thread of its own.
    void saveTo(const QString &path);
    bool isSaving() const { return m_saving.isRunning(); }

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void headingChanged(const QString &title, const QString &note);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeBar();
    void makeExpressionRow();
    void fillMenu();
    void fillDirections();
    void fillConnections();
    void fillIntervals();
    void fillLayers();
    void fillZoom();
    void fillSaving();
    void change(const ChartSubject &subject);
    void followSource();
    void followFrame();
    void showCharts();
    ChartView *addView();
    void placeViews();
    void shareTime(const ChartView *from);
    void showSentences();
    void showStatus();
    void showBar();
    void fitBar();
    void askAndSave();
    std::optional<std::int64_t> timeOf(FrameId frame) const;

    Selection &m_selection;
    ChartSource m_source;
    ChartMarkPainter m_paintMark;
    QWidget *m_bar;
    QButtonGroup *m_kinds;
    QComboBox *m_kindBox; ///< instead of the buttons, where they have no room
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QWidget *m_expressionRow;
    QLineEdit *m_expression;
    QComboBox *m_shape;
    QScrollArea *m_scroll;
    QWidget *m_area;
    QGridLayout *m_grid;
    QLabel *m_sentences; ///< what limited the transfers, or which answers were the slowest
    QLabel *m_status;
    QToolButton *m_stop;
    QList<ChartView *> m_views;
    QString m_message;
    bool m_isSharing = false;
    Task<NoProgress, std::optional<QString>> m_saving;
};

} // namespace rungs
