// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/place_tree.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QAction;

namespace rungs {

class PaneFrame;
class PanePlace;
class PaneWindow;
struct Arrangement;

/// Which pane is where: in its own place, as a tab in that of another, in a window of its own, or filling the window.
class PanePlacement : public QObject
{
    Q_OBJECT

public:
    struct Pane
    {
        QString name;
        QString label;
        PaneFrame *frame;
        QAction *toggle; ///< whether it is shown at all
    };

    /// @param area the widget that is filled with the panes
    explicit PanePlacement(QWidget *area);

    /// In the order of the focus and of tabs.
    void add(const QString &name, const QString &label, PaneFrame *frame);
    const QList<Pane> &panes() const { return m_panes; }
    const Pane *find(const QString &name) const;
    /// The pane that the widget is a part of, or null.
    const Pane *paneOf(const QWidget *part) const;
    bool isShown(const QString &name) const;
    void setRoom(const Room &room);
    void setGap(int pixels) { m_tree.setGap(pixels); }

    /// Shows the pane, before those that share its place.
    void raise(const QString &name);
    /// The pane that fills the window, or an empty name.
    const QString &filling() const { return m_filling; }
    /// Empty: shows all panes again.
    void fill(const QString &name);

    /// The panes that share the place of this one, in the order of their tabs, itself too.
    QStringList sharing(const QString &name) const;
    /// The same in a window with room for all panes.
    QStringList sharingByChoice(const QString &name) const;
    /// Of panes that share a place, the one that is shown.
    QString frontOf(const QStringList &names) const;
    /// Makes @p name a tab beside @p other.
    void moveBeside(const QString &name, const QString &other);
    /// Moves it to its own place, or if that is taken to another free one.
    void moveOut(const QString &name);
    bool isTornOff(const QString &name) const { return m_tornOff.contains(name); }
    void tearOff(const QString &name);
    void putBack(const QString &name);
    PaneWindow *window(const QString &name) const { return m_windows.value(name); }
    /// Windows of torn off panes are shown as long as the others are.
    void showWindows(bool areShown);

    Arrangement arrangement() const;
    void apply(const Arrangement &arrangement);

signals:
    void changed();
    void windowOpened(const QString &pane);

private:
    QString placeOf(const QString &name) const;
    QString shownPlaceOf(const QString &name) const;
    QStringList panesAt(const QString &shownPlace) const;
    void update();
    void placePanes();
    void showPlace(PanePlace *place, const QStringList &names);
    PaneWindow *openWindow(const QString &name);
    void showOpenWindows();
    void closeWindows(const std::function<bool(const QString &)> &isClosed);
    void orderTabs();
    void keepFocus(const std::function<void()> &change);

    QWidget *m_area;
    PlaceTree m_tree;
    PanePlace *m_fillingPlace;
    QList<Pane> m_panes;
    QHash<QString, QString> m_places; ///< of the panes that were moved
    QStringList m_raised;             ///< the latest first
    QStringList m_tornOff;
    QHash<QString, PaneWindow *> m_windows;
    QHash<QString, QByteArray> m_geometries; ///< of the windows that were closed
    QString m_filling;
    Room m_room;
    bool m_areWindowsShown = false;
    bool m_isApplying = false;
};

} // namespace rungs
