// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rungs {

/// Replaces the file by @p contents, or leaves it unchanged if that fails.
/// @return the reason of the system; empty: done
std::optional<QString> saveFile(const QString &path, const QByteArray &contents);

} // namespace rungs
