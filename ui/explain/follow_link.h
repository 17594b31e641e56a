// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace rungs {

class Selection;

/// Selects the frame or the field that a link of richText() leads to.
void followLink(Selection &selection, const QString &link);

} // namespace rungs
