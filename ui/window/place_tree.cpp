// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/place_tree.h"

#include "ui/window/pane_place.h"
#include "ui/window/pane_splitter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

// In lines of text: what a window needs to show this much at once.
constexpr int leastHeight = 38;
constexpr int leastWidth = 60;
constexpr int leastHeightOfLists = 36;
constexpr int leastWidthOfSides = 40;

constexpr auto cramped = "-cramped"_L1;

const QHash<QString, QList<int>> &firstShares()
{
    static const QHash<QString, QList<int>> shares = {
        // The explanation keeps its least height; the panes above it get the rest.
        {u"rows"_s, {QWIDGETSIZE_MAX, 1}}, {u"sides"_s, {6500, 3500}},          {u"sides-cramped"_s, {5600, 4400}},
        {u"left"_s, {3900, 6100}},         {u"left-cramped"_s, {5000, 5000}},   {u"lists"_s, {5000, 5000, 5000}},
        {u"below"_s, {4150, 5850}},        {u"pictures"_s, {5500, 4500, 4500}}, {u"right"_s, {6400, 3600, 3600, 3600}},
    };
    return shares;
}

bool isValid(const QList<int> &shares, qsizetype count)
{
    return shares.size() == count && std::ranges::all_of(shares, [](int share) { return share >= 0; })
           && std::ranges::any_of(shares, [](int share) { return share > 0; });
}

} // namespace

Room Room::of(int widthInLines, int heightInLines)
{
    Room room;
    room.isLow = heightInLines < leastHeight;
    room.isNarrow = widthInLines < leastWidth;
    room.isTight = heightInLines < leastHeightOfLists;
    room.isTiny = widthInLines < leastWidthOfSides;
    return room;
}

QString Room::mergedPlace(const QString &place) const
{
    struct Join
    {
        bool happens;
        QLatin1StringView from, into;
    };
    const std::array<Join, 19> joins = {{
        {isTiny, "ladder"_L1, "packets"_L1},
        {isTiny, "states"_L1, "packets"_L1},
        {isTiny, "charts"_L1, "packets"_L1},
        {isTiny, "segment"_L1, "packets"_L1},
        {isTiny || isTight, "fields"_L1, "packets"_L1},
        {isTiny || isTight, "header"_L1, "packets"_L1},
        {isTiny || isTight, "bytes"_L1, "packets"_L1},
        {isTiny || isTight, "checksum"_L1, "packets"_L1},
        {isTiny || isLow, "overview"_L1, "packets"_L1},
        {isTiny || isLow, "connections"_L1, "packets"_L1},
        {isTiny || isLow, "stream"_L1, "packets"_L1},
        {isNarrow, "header"_L1, "fields"_L1},
        {isNarrow, "bytes"_L1, "fields"_L1},
        {isNarrow, "checksum"_L1, "fields"_L1},
        {isLow, "bytes"_L1, "header"_L1},
        {isLow, "checksum"_L1, "header"_L1},
        {isLow, "states"_L1, "ladder"_L1},
        {isLow, "charts"_L1, "ladder"_L1},
        {isLow, "segment"_L1, "ladder"_L1},
    }};
    const auto join = std::ranges::find_if(joins, [&](const Join &each) { return each.happens && each.from == place; });
    return join == joins.end() ? place : QString(join->into);
}

/// From the outside in, and in reading order, which is also that of a screen reader.
PlaceTree::PlaceTree()
{
    auto *rows = makeSplitter("rows", Qt::Vertical, nullptr);
    auto *sides = makeSplitter("sides", Qt::Horizontal, rows);
    auto *left = makeSplitter("left", Qt::Vertical, sides);
    auto *lists = makeSplitter("lists", Qt::Vertical, left);
    makePlace("overview", lists);
    makePlace("packets", lists);
    makePlace("connections", lists);
    makePlace("stream", lists);
    auto *below = makeSplitter("below", Qt::Horizontal, left);
    makePlace("fields", below);
    auto *pictures = makeSplitter("pictures", Qt::Vertical, below);
    makePlace("header", pictures);
    makePlace("bytes", pictures);
    makePlace("checksum", pictures);
    auto *right = makeSplitter("right", Qt::Vertical, sides);
    makePlace("ladder", right);
    makePlace("segment", right);
    makePlace("charts", right);
    makePlace("states", right);
    makePlace("explanation", rows);
    rows->setStretchFactor(0, 1);
    rows->setStretchFactor(1, 0);
    // A splitter puts a new widget below its others; a screen reader follows that order.
    for (const PaneSplitter *splitter : std::as_const(m_splitters)) {
        for (int i = 0; i < splitter->count(); ++i)
            splitter->widget(i)->raise();
    }
    setShares({});
}

PaneSplitter *PlaceTree::makeSplitter(const char *name, Qt::Orientation orientation, QWidget *parent)
{
    auto *splitter = new PaneSplitter(QString::fromLatin1(name), orientation);
    if (auto *outer = static_cast<PaneSplitter *>(parent))
        outer->addWidget(splitter);
    m_splitters.append(splitter);
    return splitter;
}

void PlaceTree::makePlace(const char *name, PaneSplitter *parent)
{
    auto *place = new PanePlace(QString::fromLatin1(name));
    parent->addWidget(place);
    m_places.append(place);
}

QWidget *PlaceTree::root() const
{
    return m_splitters.front();
}

PanePlace *PlaceTree::place(const QString &name) const
{
    const auto found = std::ranges::find(m_places, name, &QObject::objectName);
    return found == m_places.end() ? nullptr : *found;
}

void PlaceTree::setRoom(const Room &room)
{
    for (PaneSplitter *splitter : std::as_const(m_splitters)) {
        if (splitter->objectName() == "left"_L1)
            splitter->setCramped(room.isLow);
        else if (splitter->objectName() == "sides"_L1)
            splitter->setCramped(room.isTight);
    }
}

void PlaceTree::setGap(int pixels)
{
    for (PaneSplitter *splitter : std::as_const(m_splitters))
        splitter->setHandleWidth(pixels);
}

void PlaceTree::hideEmptySplitters()
{
    for (auto splitter = m_splitters.crbegin(); splitter != m_splitters.crend(); ++splitter) {
        bool hasShown = false;
        for (int i = 0; i < (*splitter)->count(); ++i)
            hasShown |= !(*splitter)->widget(i)->isHidden();
        (*splitter)->setVisible(hasShown);
    }
}

void PlaceTree::setShares(const QHash<QString, QList<int>> &shares)
{
    const auto sharesOf = [&](const QString &name, qsizetype count) {
        QList<int> wanted = shares.value(name);
        // Arrangements that were saved before charts, states and checksum had places.
        while ((name == "right"_L1 || name == "pictures"_L1) && wanted.size() >= 2 && wanted.size() < count)
            wanted.append(wanted.back());
        return isValid(wanted, count) ? wanted : firstShares().value(name);
    };
    for (PaneSplitter *splitter : std::as_const(m_splitters)) {
        const QString name = splitter->objectName();
        splitter->setShares(sharesOf(name, splitter->count()), sharesOf(name + cramped, splitter->count()));
    }
}

QHash<QString, QList<int>> PlaceTree::shares() const
{
    QHash<QString, QList<int>> result;
    for (const PaneSplitter *splitter : m_splitters) {
        result.insert(splitter->objectName(), splitter->shares(false));
        if (const QList<int> small = splitter->shares(true); !small.isEmpty())
            result.insert(splitter->objectName() + cramped, small);
    }
    return result;
}

} // namespace rungs
