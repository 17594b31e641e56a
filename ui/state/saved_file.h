// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace rungs {

/// Replaces the file by @p contents, or leaves it unchanged if that fails.
/// @return the reason of the system; empty: done
std::optional<QString> saveFile(const QString &path, const QByteArray &contents);

/// Takes bytes; false where they cannot be written.
using FileSink = std::function<bool(const char *bytes, qint64 count)>;

/// The same, piece by piece: @p write returns false where it gives up, and the file stays unchanged then.
/// @return the reason of the system, which is empty where @p write gave up; nothing: done
std::optional<QString> saveFile(const QString &path, const std::function<bool(const FileSink &sink)> &write);

} // namespace rungs
