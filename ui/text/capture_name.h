// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rungs {

class Session;

/// The name of the capture's file, without its folder.
QString captureName(const Session &session);

} // namespace rungs
