// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs::scene {

/// Puts this process, which must have one thread, into a user and network namespace of its own (user_namespaces(7)),
/// whose loopback interface is up and where it has every right over the network, and none outside.
/// @return 0, or why that is not possible, as errno says it; then the process is where it was
int enterOwnNamespace();

} // namespace rungs::scene
