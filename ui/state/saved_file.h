// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rungs {

/// Replaces what stands in the file by @p contents, or leaves it as it was where that cannot be done.
/// @return the system's words for why not
std::optional<QString> saveFile(const QString &path, const QByteArray &contents);

} // namespace rungs
