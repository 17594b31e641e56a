// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace rungs {

// A path is any bytes, and Qt's strings are not: what is no UTF-8 in it becomes lone surrogates, U+DC80 to U+DCFF, and
// those become bytes again.

QString pathText(std::string_view path);
std::string pathBytes(const QString &text);
/// Whether a name can be shown and stored as it is.
bool isUtf8Path(const QString &text);

} // namespace rungs
