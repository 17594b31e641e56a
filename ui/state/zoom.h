// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>

namespace rungs {

/// The zoom of the whole window, in percent of the desktop's font size, in the steps of a browser.
class Zoom
{
public:
    static constexpr std::array steps = {50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400};

    constexpr explicit Zoom(int percent = 100)
        : m_percent(std::clamp(percent, steps.front(), steps.back()))
    { }

    constexpr int percent() const { return m_percent; }
    constexpr double factor() const { return m_percent / 100.0; }

    constexpr Zoom in() const
    {
        const auto next = std::upper_bound(steps.begin(), steps.end(), m_percent);
        return Zoom(next == steps.end() ? steps.back() : *next);
    }
    constexpr Zoom out() const
    {
        const auto here = std::lower_bound(steps.begin(), steps.end(), m_percent);
        return Zoom(here == steps.begin() ? steps.front() : *(here - 1));
    }

    friend constexpr bool operator==(Zoom, Zoom) = default;

private:
    int m_percent;
};

} // namespace rungs
