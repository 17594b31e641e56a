// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/view_options.h"

#include "ui/state/selection.h"

namespace rungs {

ViewOptions::ViewOptions(Selection &selection, QObject *parent)
    : QObject(parent)
{
    connect(&selection, &Selection::captureChanged, this, [this] {
        DisplayOptions values = m_values;
        values.timeReference = {};
        set(values);
        setLastShown({});
    });
}

void ViewOptions::set(const DisplayOptions &values)
{
    if (m_values == values)
        return;
    m_values = values;
    emit changed();
}

void ViewOptions::setLastShown(FrameId frame)
{
    if (m_lastShown == frame)
        return;
    m_lastShown = frame;
    emit lastShownChanged();
}

} // namespace rungs
