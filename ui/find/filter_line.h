// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find/line_text.h"
#include "ui/job/task.h"
#include "ui/state/saved_filters.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace rungs {

class FilterEdit;
class FilterNotes;
class FrameFilter;
class Selection;

/// One box for three things: a filter, which the lists follow while it is written; the number of a frame, which goes
/// there; and a key alone, which offers both. It says how many frames pass, what is wrong, and what may be meant.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);
    ~FilterLine() override;

    /// What it works on; both outlive it.
    void setTargets(Selection &selection, FrameFilter &filter);

    FilterEdit *edit() const { return m_edit; }
    QString text() const;
    /// What is said below the line at the moment; empty: nothing.
    QString notes() const;
    /// "9 of 12,408"
    QString count() const;
    LineText::Kind kind() const { return m_line.kind; }

    /// How a further test joins the filter that is there.
    enum class Join { only, andThis, orThis, notThis };
    static QString joined(const QString &filter, const QString &test, Join join);

public slots:
    /// Sets the text and does what it says.
    void setFilter(const QString &text);
    /// Joins @p test with the filter that is there.
    void join(const QString &test, rungs::FilterLine::Join join);
    void focusEdit();
    void clear();
    /// Why the selected frame passes or not.
    void explain();

signals:
    /// It went somewhere, or is left.
    void arrived();
    /// @p reason is a sentence.
    void failed(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void apply();
    void activate();
    void go();
    void followLink(const QString &link);
    void followSearch();
    void showState();
    void showNotes();
    QStringList notesOfText() const;
    QStringList offersOfKey() const;
    QStringList notesOfMatches() const;
    QStringList reasons() const;
    void fillMenu();
    void saveByName();
    void polish();
    void showButtons();

    Selection *m_selection = nullptr;
    FrameFilter *m_filter = nullptr;
    SavedFilters m_saved;
    QToolButton *m_icon;
    FilterEdit *m_edit;
    QLabel *m_count;
    QToolButton *m_sign;
    QToolButton *m_clear;
    QToolButton *m_save;
    QToolButton *m_more;
    QMenu *m_menu;
    FilterNotes *m_notes = nullptr; ///< made once there is a window
    LineText m_line;
    QTimer m_pause; ///< in typing
    Task<NoProgress, std::optional<FrameVerdict>> m_explaining;
    std::optional<FrameVerdict> m_verdict;
    FrameId m_explained; ///< none: not asked for
};

} // namespace rungs
