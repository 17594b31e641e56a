// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_tracker.h"
#include "core/session/session.h"

#include <stop_token>

namespace rungs {

/// What held both senders of a connection back, in full, and when. Reads the connection's frames again.
/// @return of all its frames, or of those read before @p stop. Fails where the file cannot be read
Result<ConnectionTracker::LimitDetails> limitDetails(const Session &session, ConnectionId connection,
                                                     const std::stop_token &stop = {});

/// Of each sender, what held it back when: in order, without gaps, from its first data segment to its last; the times
/// of each limit add up to its share in Session::limitsOf(). Empty where it sent no data. As limitDetails().
Result<BySide<std::vector<LimitBand>>> limitBands(const Session &session, ConnectionId connection,
                                                  const std::stop_token &stop);

} // namespace rungs
