// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <cstdint>

namespace rungs {

class Selection;

enum class TimeFormat : std::uint8_t {
    sinceStart,    ///< of the capture, or since the time reference
    sincePrevious, ///< frame
    ofDay,         ///< in the time zone of this desktop
    utc,           ///< date and time
};

enum class NumberForm : std::uint8_t {
    relative, ///< to the first of the connection; the raw number beside it
    raw,
};

/// How all panes show values.
struct DisplayOptions
{
    NumberForm sequenceNumbers = NumberForm::relative; ///< which form comes first
    TimeFormat time = TimeFormat::sinceStart;
    FrameId timeReference;  ///< for sinceStart; none: the first frame
    bool showsBits = false; ///< bits and mask of each field beside its value

    friend bool operator==(const DisplayOptions &, const DisplayOptions &) = default;
};

/// The display options that all panes follow.
class ViewOptions : public QObject
{
    Q_OBJECT

public:
    /// Clears the time reference when @p selection opens another capture.
    explicit ViewOptions(Selection &selection, QObject *parent = nullptr);

    const DisplayOptions &values() const { return m_values; }
    bool isRelative() const { return m_values.sequenceNumbers == NumberForm::relative; }
    void set(const DisplayOptions &values);
    /// The last frame that is shown: what comes later is not given away yet. None: all are.
    FrameId lastShown() const { return m_lastShown; }
    void setLastShown(FrameId frame);
    bool isHidden(FrameId frame) const { return m_lastShown.isValid() && frame.isValid() && frame > m_lastShown; }

signals:
    void changed();
    void lastShownChanged();

private:
    DisplayOptions m_values;
    FrameId m_lastShown;
};

} // namespace rungs
