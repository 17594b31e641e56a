// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <QByteArray>
#include <QString>

namespace rungs::test {

/// Puts this process into a network of its own, where it may do everything, and nothing is but an interface lo that is
/// up; what it mounts is seen by no other. The process must have one thread only.
/// @return what is forbidden here; empty: it worked
QString enterOwnNetwork();

/// Runs `ip ARGUMENTS`; ends the test where that fails.
void ip(const QString &arguments);

/// A TCP connection over lo: opened, @p data sent by the client, closed by both, the client first.
/// @return the port of the server; 0 where something failed
std::uint16_t exchange(const QByteArray &data);

/// Sends frames as they are on one interface.
class FrameSender
{
public:
    explicit FrameSender(const QString &interface);
    ~FrameSender();
    FrameSender(const FrameSender &) = delete;
    FrameSender &operator=(const FrameSender &) = delete;

    /// Of IPv4 and UDP, with @p text as data.
    bool send(const QByteArray &text) const;

private:
    int m_socket = -1;
};

} // namespace rungs::test
