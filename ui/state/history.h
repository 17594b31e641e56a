// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace rungs {

/// The frames and fields that were selected in the open capture, for back and forward.
class History : public QObject
{
    Q_OBJECT

public:
    explicit History(Selection &selection, QObject *parent = nullptr);

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }

public slots:
    void back();
    void forward();

signals:
    void changed();

private:
    struct Place
    {
        FrameId frame;
        std::string key; ///< of the field; empty: none
        std::size_t occurrence = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    static constexpr std::size_t maxPlaces = 500;

    void record();
    void clearForOtherCapture();
    void goTo(std::size_t place);

    Selection &m_selection;
    std::vector<Place> m_places;
    std::size_t m_current = 0;
    bool m_isTravelling = false;
};

} // namespace rungs
