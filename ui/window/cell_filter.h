// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rungs {

class ConnectionModel;
class PacketModel;
class Selection;

/// The filter that asks for what a cell of the packet list says of the selected frame; empty where no key says it.
QString filterOfCell(const PacketModel &model, int column, const Selection &selection);
/// The same of a row in the list of connections.
QString filterOfCell(const ConnectionModel &model, int row, int column);

} // namespace rungs
