// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/packet_list.h"

namespace rungs {

class PacketModel;
class PacketView;
class ViewOptions;

/// The packet list as it is shown, or one row of it: its columns in their order, its rows in theirs. For any thread.
PacketListRequest packetListRequest(const PacketView &view, PacketModel &model, const ViewOptions &options);
PacketListRequest packetRowRequest(const PacketView &view, PacketModel &model, const ViewOptions &options, int row);

} // namespace rungs
