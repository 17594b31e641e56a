// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace rungs::test {

/// A zip archive whose entries are not compressed: names and contents, names as they are.
QByteArray zipArchive(const QList<QPair<QByteArray, QByteArray>> &entries);

} // namespace rungs::test
