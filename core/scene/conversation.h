// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/file_descriptor.h"
#include "core/scene/scene.h"

#include <functional>
#include <tl/expected.hpp>

namespace rungs::scene {

/// Server and client of a conversation over 127.0.0.1. Errors are those of errno.
class Conversation
{
public:
    /// @p isOwnMachine nobody else uses its ports: the server has port 80, else any free one
    static tl::expected<Conversation, int> prepare(Kind kind, bool isOwnMachine);

    std::uint16_t port() const { return m_port; }
    /// @p wait lets time pass between the steps; false: no further ones are wanted
    /// @return 0, or the error that ended it too early
    int hold(std::chrono::milliseconds pause, const std::function<bool(std::chrono::milliseconds)> &wait);

private:
    Conversation(Kind kind, FileDescriptor listener, std::uint16_t port)
        : m_kind(kind)
        , m_listener(std::move(listener))
        , m_port(port)
    { }

    Kind m_kind;
    FileDescriptor m_listener; ///< closed where nobody listens
    std::uint16_t m_port;
};

} // namespace rungs::scene
