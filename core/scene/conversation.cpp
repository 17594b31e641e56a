// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conversation.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <array>
#include <cerrno>
#include <string_view>

namespace rungs::scene {

namespace {

constexpr std::string_view webRequest = "GET / HTTP/1.1\r\n"
                                        "Host: localhost\r\n"
                                        "User-Agent: Rungs\r\n"
                                        "Connection: close\r\n"
                                        "\r\n";
constexpr std::string_view webAnswer = "HTTP/1.1 200 OK\r\n"
                                       "Content-Type: text/html\r\n"
                                       "Content-Length: 50\r\n"
                                       "Connection: close\r\n"
                                       "\r\n"
                                       "<html><body>Each rung is a segment.</body></html>\n";

constexpr std::uint16_t webPort = 80;
constexpr int patience = 5; ///< seconds for each step, which takes microseconds

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

const sockaddr *generic(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

FileDescriptor openSocket()
{
    FileDescriptor made(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const timeval most{patience, 0};
    setsockopt(made.number(), SOL_SOCKET, SO_RCVTIMEO, &most, sizeof most);
    setsockopt(made.number(), SOL_SOCKET, SO_SNDTIMEO, &most, sizeof most);
    return made;
}

bool send(const FileDescriptor &from, std::string_view text)
{
    return ::send(from.number(), text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size());
}

/// Reads @p size bytes, or to the end where the peer has closed.
bool receive(const FileDescriptor &to, std::size_t size)
{
    std::array<char, 4096> buffer{};
    std::size_t all = 0;
    while (all < size) {
        const ssize_t got = recv(to.number(), buffer.data(), buffer.size(), 0);
        if (got < 0)
            return false;
        if (got == 0)
            return true;
        all += static_cast<std::size_t>(got);
    }
    return true;
}

bool receiveEnd(const FileDescriptor &to)
{
    return receive(to, SIZE_MAX);
}

int lastError()
{
    return errno != 0 ? errno : EPROTO;
}

} // namespace

tl::expected<Conversation, int> Conversation::prepare(Kind kind, bool isOwnMachine)
{
    FileDescriptor listener = openSocket();
    sockaddr_in address = loopback(isOwnMachine ? webPort : 0);
    socklen_t length = sizeof address;
    if (!listener.isOpen() || bind(listener.number(), generic(address), length) != 0
        || getsockname(listener.number(), reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return tl::unexpected(lastError());
    if (kind == Kind::closedPort)
        listener = FileDescriptor();
    else if (listen(listener.number(), 1) != 0)
        return tl::unexpected(lastError());
    return Conversation(kind, std::move(listener), ntohs(address.sin_port));
}

int Conversation::hold(std::chrono::milliseconds pause, const std::function<bool(std::chrono::milliseconds)> &wait)
{
    FileDescriptor client = openSocket();
    if (!client.isOpen())
        return lastError();
    const sockaddr_in address = loopback(m_port);
    const bool isOpened = connect(client.number(), generic(address), sizeof address) == 0;
    if (m_kind == Kind::closedPort)
        return isOpened ? EPROTO : errno == ECONNREFUSED ? 0 : lastError();
    if (!isOpened)
        return lastError();
    FileDescriptor server(accept4(m_listener.number(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!server.isOpen())
        return lastError();
    if (!wait(pause))
        return 0;
    if (!send(client, webRequest) || !receive(server, webRequest.size()))
        return lastError();
    if (!wait(pause))
        return 0;
    if (m_kind == Kind::resetRequest) {
        const linger atOnce{1, 0};
        setsockopt(server.number(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        server = FileDescriptor();
        return 0;
    }
    if (!send(server, webAnswer) || !receive(client, webAnswer.size()))
        return lastError();
    if (!wait(pause))
        return 0;
    FileDescriptor &first = m_kind == Kind::clientCloses ? client : server;
    FileDescriptor &second = m_kind == Kind::clientCloses ? server : client;
    if (shutdown(first.number(), SHUT_WR) != 0 || !receiveEnd(second))
        return lastError();
    if (!wait(pause))
        return 0;
    if (shutdown(second.number(), SHUT_WR) != 0 || !receiveEnd(first))
        return lastError();
    return 0;
}

} // namespace rungs::scene
