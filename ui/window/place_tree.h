// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

class QWidget;

namespace rungs {

class PanePlace;
class PaneSplitter;

/// How much room there is for panes.
struct Room
{
    bool isLow = false;    ///< the panes of a frame share a place, and so do those of its connection
    bool isNarrow = false; ///< the fields join them
    bool isTight = false;  ///< so do the lists
    bool isTiny = false;   ///< all panes but the explanation share one place

    static Room of(int widthInLines, int heightInLines);
    /// The place that the panes of @p place move to, or the same.
    QString mergedPlace(const QString &place) const;
    friend bool operator==(const Room &, const Room &) = default;
};

/// The places of the panes, with splitters between them.
class PlaceTree
{
public:
    PlaceTree();

    QWidget *root() const;
    /// Null if there is none of that name.
    PanePlace *place(const QString &name) const;
    const QList<PanePlace *> &places() const { return m_places; }
    const QList<PaneSplitter *> &splitters() const { return m_splitters; }

    void setRoom(const Room &room);
    void setGap(int pixels);
    void hideEmptySplitters();

    /// By the name of the splitter; "NAME-cramped": in a small window. What is missing or wrong becomes as at first.
    void setShares(const QHash<QString, QList<int>> &shares);
    QHash<QString, QList<int>> shares() const;

private:
    PaneSplitter *makeSplitter(const char *name, Qt::Orientation orientation, QWidget *parent);
    void makePlace(const char *name, PaneSplitter *parent);

    QList<PaneSplitter *> m_splitters; ///< an outer one before those inside of it
    QList<PanePlace *> m_places;
};

} // namespace rungs
