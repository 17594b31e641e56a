// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rungs {

class Session;

/// The name of the capture's file, without its folder; of a changed copy, with the words that it is one.
QString captureName(const Session &session);

} // namespace rungs
