// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/header_details.h"

#include "core/decode/node_builder.h"
#include "core/decode/tcp_options.h"

namespace rungs {

void addDetails(NodeBuilder &builder)
{
    switch (builder.layer().protocol) {
    case Protocol::tcp:
        tcp::addOptions(builder);
        break;
    default:
        break;
    }
}

} // namespace rungs
