// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job/task.h"
#include "ui/state/saved_file.h"
#include "ui/stream/stream_find.h"
#include "ui/stream/stream_source.h"
#include "ui/stream/stream_view.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace rungs {

class Selection;
class ViewOptions;
class FindBar;

/// The stream pane: what each side of the selected connection sent, how it is shown, and what is under the cursor.
class StreamPane : public QWidget
{
    Q_OBJECT

public:
    StreamPane(Selection &selection, const ViewOptions &options, QWidget *parent = nullptr);

    QString title() const;
    QString note() const;
    StreamView *view() const { return m_view; }
    const StreamSource &source() const { return m_source; }
    /// What is said below the bytes.
    QString status() const;
    /// Everything that can be done here: the menu of the button, and that of the right button.
    QMenu *menu() const { return m_menu; }

    /// How bytes are shown, for the next start.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    FindBar *findBar() const { return m_findBar; }
    const StreamFind &find() const { return m_find; }
    /// Shows the line in which a person says what to find.
    void openFind();
    void goToMatch(bool isForward);

    /// Writes what a side sent into a file, on a thread of its own.
    void saveTo(const QString &path, Side side);
    bool isSaving() const { return m_saving.isRunning(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void headingChanged(const QString &title, const QString &note);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct SaveOutcome
    {
        std::optional<QString> reason; ///< as saveFile() says it
        std::optional<Error> error;    ///< of reading
    };

    void makeBar();
    void fillSides(QMenu *menu);
    void fillForms(QMenu *menu);
    void fillEncodings(QMenu *menu);
    void fillMenu();
    void followSource();
    void followFrame();
    void showTexts();
    void showStatus();
    void showStop();
    void fitBar();
    void copy(const QString &text);
    void askAndSave(Side side);
    void connectFind();
    void search();
    void showMatches();
    void closeFind();
    void addFindEntries();
    void setForm(StreamForm form);
    void setEncoding(const StreamEncoding &encoding);
    void setSide(std::optional<Side> side);
    BySide<QString> sideTitles() const;
    QString emptyText() const;
    QString workText() const;

    Selection &m_selection;
    StreamSource m_source;
    StreamView *m_view;
    QWidget *m_bar;
    QToolButton *m_sideButton;
    QToolButton *m_formButton;
    QToolButton *m_encodingButton;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    FindBar *m_findBar;
    StreamFind m_find;
    QTimer m_findDelay;
    std::uint64_t m_findFrom = 0; ///< where the cursor was when a person began to type
    bool m_goesToMatch = false;   ///< once the search is done
    QWidget *m_statusRow;
    QLabel *m_status;
    QToolButton *m_stop;
    ConnectionId m_connection;  ///< that is shown
    FrameId m_frame;            ///< that was brought into view last
    FrameId m_chosen;           ///< that was selected here: it is in view
    bool m_isFrameOwed = false; ///< the selected frame is to be brought into view once its bytes are known
    QString m_message;          ///< said until the cursor moves
    Task<std::uint64_t, SaveOutcome> m_saving;
    std::uint64_t m_saved = 0;
    std::uint64_t m_toSave = 0;
    QTimer m_stopDelay;
};

} // namespace rungs
