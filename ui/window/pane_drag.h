// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

namespace rungs {

class PaneFrame;
class PanePlacement;

/// Moves a pane that is dragged by its head or its tab: onto another head it becomes a tab there; beside the heads it
/// gets a place of its own; outside of the window it is torn off.
class PaneDrag : public QObject
{
    Q_OBJECT

public:
    PaneDrag(PanePlacement &placement, QWidget *area);

    /// The pane whose head is at that point of the screen, or an empty name.
    QString paneAt(QPoint global) const;

private:
    void follow(const QString &pane, QPoint global);
    void drop(const QString &pane, QPoint global);
    void clear();

    PanePlacement &m_placement;
    QWidget *m_area;
};

} // namespace rungs
