// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/event.h"

#include <array>

namespace rungs {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(EventKind::count)> names = {
    "retransmission",
    "out-of-order",
    "network-duplicate",
    "capture-duplicate",
    "old-duplicate",
    "gap",
    "fills-gap",
    "duplicate-ack",
    "sack",
    "dsack",
    "window-update",
    "zero-window",
    "window-full",
    "window-probe",
    "window-probe-ack",
    "keep-alive",
    "keep-alive-ack",
    "challenge-ack",
    "ack-of-old-connection",
    "reset",
    "port-reuse",
    "urgent",
    "ce-mark",
    "ece",
    "cwr",
    "ecn-setup-syn",
    "ecn-setup-syn-ack",
    "tfo-cookie-request",
    "tfo-cookie",
    "tfo-data-in-syn",
    "mptcp",
    "simultaneous-open-syn-ack",
    "simultaneous-open-ack",
    "bad-checksum",
    "unacceptable-ack",
    "unusual",
};
static_assert(!names.back().empty());

} // namespace

std::string_view nameOf(EventKind kind)
{
    return kind < EventKind::count ? names[static_cast<std::size_t>(kind)] : std::string_view();
}

std::optional<EventKind> eventKindOf(std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<EventKind>(i);
    }
    return std::nullopt;
}

} // namespace rungs
