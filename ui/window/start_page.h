// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/lesson_shelf.h"
#include "ui/state/sample_capture.h"
#include "ui/state/settings.h"

#include <QScrollArea>
#include <QTimer>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace rungs {

class MainActions;
class PrimaryButton;
class SampleSketches;
class StartCard;

/// What the window shows while no capture is open: ways to open one.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(const MainActions &actions, QWidget *parent = nullptr);

    void setRecentFiles(const QList<rungs::Settings::RecentFile> &files);
    /// Those that are offered first: the next ones that were not read to their end.
    void setLessons(const QList<ShelvedLesson> &lessons, const Settings &settings);
    void showProgress(const Settings &settings);

signals:
    void sampleChosen(const rungs::SampleCapture &sample);
    void fileChosen(const QString &path);
    void lessonChosen(const rungs::ShelvedLesson &lesson);
    void lessonsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *addTitle(QVBoxLayout *column, const QString &text);
    void addOpening(const MainActions &actions);
    void addSamples();
    void chooseLessons();
    void placeCards(QGridLayout *grid, const QList<StartCard *> &cards, int columns);
    void polish();
    void arrange();

    QWidget *m_page;
    QVBoxLayout *m_column;
    QBoxLayout *m_head; ///< ways to open on the left, recent captures on the right, or below
    QVBoxLayout *m_opening;
    QVBoxLayout *m_recentColumn;
    QVBoxLayout *m_recent;
    QLabel *m_lessonsTitle = nullptr;
    QGridLayout *m_lessonGrid;
    QGridLayout *m_samples;
    QLabel *m_name = nullptr;
    QLabel *m_motto = nullptr;
    PrimaryButton *m_open = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QLabel *m_recentTitle = nullptr;
    QList<StartCard *> m_cards;
    QList<ShelvedLesson> m_lessons;
    QList<StartCard *> m_lessonCards; ///< of m_lessons
    StartCard *m_allLessons = nullptr;
    bool m_areAllShown = false; ///< lessons
    int m_columns = 0;
    SampleSketches *m_sketches;
    QTimer m_patience; ///< a capture that is opened at once comes first
};

} // namespace rungs
