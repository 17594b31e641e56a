// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/history.h"

#include <QScopedValueRollback>

namespace rungs {

History::History(Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
{
    connect(&selection, &Selection::fieldChanged, this, &History::record);
    connect(&selection, &Selection::sessionChanged, this, &History::clearForOtherCapture);
}

void History::clearForOtherCapture()
{
    // More of the same capture keeps the selected frame; another capture has none selected yet.
    if (m_selection.frame().isValid() || m_places.empty())
        return;
    m_places.clear();
    m_current = 0;
    emit changed();
}

void History::record()
{
    if (m_isTravelling || !m_selection.frame().isValid())
        return;
    Place place{m_selection.frame(), {}, 0};
    if (const FieldNode *field = m_selection.field()) {
        place.key = field->spec->key;
        place.occurrence = m_selection.decoded()->occurrenceOf(m_selection.node());
    }
    if (!m_places.empty()) {
        if (m_places[m_current] == place)
            return;
        m_places.resize(m_current + 1);
    }
    if (m_places.size() == maxPlaces)
        m_places.erase(m_places.begin());
    m_places.push_back(std::move(place));
    m_current = m_places.size() - 1;
    emit changed();
}

void History::back()
{
    if (canGoBack())
        goTo(m_current - 1);
}

void History::forward()
{
    if (canGoForward())
        goTo(m_current + 1);
}

void History::goTo(std::size_t index)
{
    const QScopedValueRollback<bool> travelling(m_isTravelling, true);
    m_current = index;
    const Place place = m_places[index];
    m_selection.selectFrame(place.frame);
    if (place.key.empty())
        m_selection.selectNode(DecodedFrame::noNode);
    else
        m_selection.selectKey(QString::fromStdString(place.key), static_cast<int>(place.occurrence));
    emit changed();
}

} // namespace rungs
