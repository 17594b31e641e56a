// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/frame_search.h"
#include "core/filter/hints.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rungs {

class Selection;

/// What a text in the filter line is: where to go, or what to show.
struct LineText
{
    enum class Kind {
        empty,
        place,  ///< "8", "#8", "8 tcp.hdr_len", "1.5s", "14:02:31": where to go
        key,    ///< of a field, alone: to go to, or to filter by
        filter, ///< what passes it is to be shown
        wrong,  ///< no filter: the error says why
    };

    Kind kind = Kind::empty;
    FilterPtr filter; ///< of a filter, and of a key
    std::optional<filter::Error> error;
    std::vector<filter::Hint> hints;
    QByteArray utf8; ///< places are places in it
};

/// Reads @p text beside what is selected: that is what $key refers to.
LineText readLine(const QString &text, const Selection &selection);

/// Goes to the frame and the field that @p text names.
/// @return why it cannot; empty: it has
QString goToPlace(const QString &text, Selection &selection);
/// The same for the key of a field.
QString goToKey(const QString &key, Selection &selection);
/// Whether the selected frame has a field of that key.
bool hasField(const QString &key, const Selection &selection);

} // namespace rungs
