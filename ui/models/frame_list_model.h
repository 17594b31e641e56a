// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QAbstractTableModel>

namespace rungs {

/// Frames as rows, in the order of the capture. Here every frame is a row; a filtered list overrides this.
class FrameListModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual FrameId frameAt(int row) const { return FrameId{static_cast<std::uint32_t>(row)}; }
    /// -1: it is not listed.
    virtual int rowOf(FrameId frame) const
    {
        return frame.value < static_cast<std::uint32_t>(rowCount()) ? static_cast<int>(frame.value) : -1;
    }
    /// The row of the first listed frame at or after @p frame; rowCount() if none.
    virtual int rowNear(FrameId frame) const
    {
        const int rows = rowCount();
        return frame.value < static_cast<std::uint32_t>(rows) ? static_cast<int>(frame.value) : rows;
    }
};

} // namespace rungs
