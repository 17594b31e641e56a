// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_table.h"
#include "ui/job/task.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// A TCP socket of this machine, as the kernel lists it.
struct LocalSocket
{
    EndpointAddress local;
    EndpointAddress remote;
    std::uint64_t inode = 0;
};

/// The sockets in a text like that of /proc/net/tcp, or, with @p isV6, of /proc/net/tcp6 (proc(5)): those of
/// connections.
std::vector<LocalSocket> socketsIn(std::string_view text, bool isV6);

/// Which of the user's programs has which connection, looked up in /proc again and again while a capture runs: later
/// nobody knows. A connection that is shorter than the time between two looks can be missed.
class ConnectionOwners : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionOwners(QObject *parent = nullptr);

    void start();
    void stop();
    /// Of connections of the capture, those whose owner has been found since the last call: by their first frames. The
    /// last thousands of connections are looked at.
    template <class Connections>
    std::map<FrameId, std::string> take(const Connections &connections, std::uint32_t count)
    {
        constexpr std::uint32_t most = 4096;
        std::map<FrameId, std::string> found;
        for (std::uint32_t i = count > most ? count - most : 0; i < count && !m_new.empty(); ++i) {
            const ConnectionRow row = connections[i];
            for (const Ends &ends : {Ends{row.client, row.server}, Ends{row.server, row.client}}) {
                const auto owner = m_new.find(ends);
                if (owner == m_new.end())
                    continue;
                found[row.firstFrame] = owner->second;
                m_new.erase(owner);
            }
        }
        return found;
    }

signals:
    void found();

private:
    using Ends = std::pair<EndpointAddress, EndpointAddress>;
    using Owners = std::map<Ends, std::string>;
    struct Look
    {
        Owners owners;
        std::set<std::uint64_t> inodes;
    };

    void look();
    static Look lookUp(const std::set<std::uint64_t> &known);

    QTimer m_ticks;
    Owners m_new;                     ///< not taken yet
    std::set<std::uint64_t> m_inodes; ///< whose owner was looked for
    Task<NoProgress, Look> m_task;
};

} // namespace rungs
