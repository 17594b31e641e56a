// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <span>
#include <string_view>

namespace rungs {

struct Phrase;

/// A text of core in the language of the window: the name of a field, of a layer, of a value.
QString translated(std::string_view text);

/// A phrase of core in the language of the window, as text.
QString plainText(const Phrase &phrase);
/// Several of them, one beside the other.
QString plainText(std::span<const Phrase> phrases);
/// One as HTML without links.
QString escapedText(const Phrase &phrase);
/// As HTML with them: frames are links to `frame:5`, connections to `connection:0`, fields to `field:tcp.hdr_len`.
QString richText(const Phrase &phrase);

/// Where a link of richText() leads.
struct LinkTarget
{
    enum class Kind { none, frame, connection, field };
    Kind kind = Kind::none;
    quint64 frameNumber = 0; ///< from 1
    ConnectionId connection;
    QString key;
};
LinkTarget targetOfLink(const QString &link);

} // namespace rungs
