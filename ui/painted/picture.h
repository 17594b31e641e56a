// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <functional>
#include <vector>

class QPainter;

namespace rungs {

/// Everything that a pane shows, for files and paper: light, without scroll bars, focus, or what the mouse is over. In
/// pixels at 100 %.
struct Picture
{
    QSize size;
    /// Where it may be divided between pages, from the top; empty: anywhere.
    std::vector<int> breaks;
    /// Paints it at the origin; can be called more than once.
    std::function<void(QPainter &painter)> paint;
    bool isCut = false; ///< what lies below is left out: it is too high for a picture

    bool isEmpty() const { return size.isEmpty(); }

    /// Higher ones are cut: no viewer shows them.
    static constexpr int mostHeight = 120'000;
};

} // namespace rungs
