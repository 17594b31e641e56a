// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/text_search.h"
#include "ui/job/task.h"
#include "ui/theme/find_bar.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rungs {

class FrameOrder;
class Selection;

/// Searches the frames of the packet list on a thread of its own, and goes from one match to the next. What passes a
/// filter is searched for in the whole capture, all else in what is listed.
class TextFind : public QObject
{
    Q_OBJECT

public:
    enum class Place : std::uint8_t { bytes, fields, list, filter };

    /// @param listed makes the packet list as it is shown now
    TextFind(Selection &selection, const FrameOrder &order, std::function<PacketListRequest()> listed,
             QObject *parent = nullptr);
    ~TextFind() override;

    /// Searches again where anything differs.
    void search(const FindQuery &query, Place place);
    void clear();
    /// Keeps what was found so far.
    void stop() { m_task.stop(); }
    bool isRunning() const { return m_task.isRunning(); }
    /// To the next match in the list (@p step 1) or the one before (-1), around the end: first those in the selected
    /// frame. Where none has been found yet, once there is one.
    void go(int step);

    /// In the order of the capture; null: none.
    const FrameListPtr &matches() const { return m_found.frames; }
    /// How many there are, which one is selected, how far the search is; or what is wrong.
    QString text() const;
    bool hasFault() const { return !m_fault.isEmpty(); }

signals:
    /// Matches or text().
    void changed();

private:
    void start(const FindQuery &query, Place place);
    void take(const FoundFrames &found);
    bool goInFrame(int step);
    void goToFrame(int step);
    void selectIn(FrameId frame, int step);
    bool isMatch(FrameId frame) const;
    std::vector<std::uint32_t> nodesOfSelected() const;

    Selection &m_selection;
    const FrameOrder &m_order;
    std::function<PacketListRequest()> m_listed;
    FindQuery m_query;
    Place m_place = Place::bytes;
    SessionPtr m_session;
    std::optional<TextSearch> m_search; ///< none: by a filter
    FoundFrames m_found;
    QString m_fault;
    int m_goes = 0; ///< once there is a match
    Task<FoundFrames, FoundFrames> m_task;
};

} // namespace rungs
