// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/states/state_layout.h"
#include "ui/states/state_scene.h"
#include "ui/states/state_texts.h"

class QPainter;

namespace rungs {

struct Theme;

/// Paints the state diagram in the coordinates of its layout. The way of the client is one thick line, that of the
/// server two lines; where both went, the client's is between those of the server.
class StatePainter
{
public:
    StatePainter(QPainter &painter, const StateScene &scene, const StateLayout &layout, const StateTexts &texts,
                 const Theme &theme);

    void paint();
    void paintFocus(std::size_t box);

private:
    struct Taken
    {
        BySide<bool> by;
        bool isNow = false; ///< by the segment that is shown

        bool isTaken() const { return by[Side::client] || by[Side::server]; }
    };

    Taken takenOf(StateArrowIndex arrow) const;
    void paintLine(const QPolygon &line, const Taken &taken, bool isDashed);
    void paintHead(const QPolygon &line, const QColor &color, double size);
    void paintArrow(const StateLayout::Arrow &arrow);
    void paintResets();
    void paintBox(const StateLayout::Box &box);
    double line() const;

    QPainter &m_painter;
    const StateScene &m_scene;
    const StateLayout &m_layout;
    const StateTexts &m_texts;
    const Theme &m_theme;
};

} // namespace rungs
