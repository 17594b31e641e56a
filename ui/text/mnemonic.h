// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rungs {

/// The text of an action for places that are no menu: "Open" of "&Open…" and of "打开(&O)…".
QString withoutMnemonic(const QString &text);

} // namespace rungs
