// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/own_network.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace rungs::test {

namespace {

QString refused(const char *what)
{
    return QString::fromLatin1(what) + u": "_s + QString::fromLocal8Bit(std::strerror(errno));
}

bool writeFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// A user who is not root becomes the root of a user namespace first.
bool mapUser(uid_t user, gid_t group)
{
    return writeFile("/proc/self/setgroups", "deny")
           && writeFile("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
           && writeFile("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
}

bool bringUp(const char *interface)
{
    const int control = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request = {};
    std::strncpy(request.ifr_name, interface, sizeof(request.ifr_name) - 1);
    bool isUp = ::ioctl(control, SIOCGIFFLAGS, &request) == 0;
    request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP);
    isUp = isUp && ::ioctl(control, SIOCSIFFLAGS, &request) == 0;
    ::close(control);
    return isUp;
}

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

sockaddr *generic(sockaddr_in &address)
{
    return static_cast<sockaddr *>(static_cast<void *>(&address));
}

class Socket
{
public:
    explicit Socket(int number)
        : m_number(number)
    { }
    ~Socket() { close(); }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    int number() const { return m_number; }
    void close()
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }

private:
    int m_number;
};

/// Reads until the other end closes.
QByteArray readAll(int socket)
{
    QByteArray all;
    char part[4096];
    for (;;) {
        const ssize_t count = ::read(socket, part, sizeof(part));
        if (count <= 0)
            return all;
        all.append(part, count);
    }
}

} // namespace

QString enterOwnNetwork()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    const int own = CLONE_NEWNET | CLONE_NEWNS | (user == 0 ? 0 : CLONE_NEWUSER);
    if (::unshare(own) != 0)
        return refused("a network namespace");
    if (user != 0 && !mapUser(user, group))
        return refused("a user namespace");
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return refused("a mount namespace");
    // Else it shows the interfaces of the network outside.
    if (::mount("sysfs", "/sys", "sysfs", 0, nullptr) != 0)
        return refused("the interfaces of the network namespace in /sys");
    return bringUp("lo") ? QString() : refused("bringing up lo");
}

void ip(const QString &arguments)
{
    QProcess process;
    process.start(u"ip"_s, arguments.split(u' '));
    const bool isDone =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!isDone)
        qFatal("ip %s: %s", qPrintable(arguments), process.readAllStandardError().constData());
}

std::uint16_t exchange(const QByteArray &data)
{
    Socket listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof(address);
    if (::bind(listener.number(), generic(address), length) != 0 || ::listen(listener.number(), 1) != 0
        || ::getsockname(listener.number(), generic(address), &length) != 0)
        return 0;
    Socket client(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::connect(client.number(), generic(address), sizeof(address)) != 0)
        return 0;
    Socket server(::accept(listener.number(), nullptr, nullptr));
    if (::write(client.number(), data.constData(), static_cast<std::size_t>(data.size())) != data.size())
        return 0;
    ::shutdown(client.number(), SHUT_WR);
    if (readAll(server.number()) != data)
        return 0;
    server.close();
    readAll(client.number());
    return ntohs(address.sin_port);
}

FrameSender::FrameSender(const QString &interface)
    : m_socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0))
{
    sockaddr_ll address = {};
    address.sll_family = AF_PACKET;
    address.sll_protocol = htons(ETH_P_ALL);
    address.sll_ifindex = static_cast<int>(::if_nametoindex(interface.toLatin1().constData()));
    ::bind(m_socket, static_cast<sockaddr *>(static_cast<void *>(&address)), sizeof(address));
}

FrameSender::~FrameSender()
{
    ::close(m_socket);
}

bool FrameSender::send(const QByteArray &text) const
{
    QByteArray frame = QByteArray::fromHex("02000000000202000000000108004500000000000000401100000a0000010a000002"
                                           "1000200000000000");
    const auto put = [&frame](qsizetype place, qsizetype number) {
        frame[place] = static_cast<char>(number >> 8);
        frame[place + 1] = static_cast<char>(number);
    };
    constexpr qsizetype ipLength = 16;
    constexpr qsizetype udpLength = 38;
    put(ipLength, 28 + text.size());
    put(udpLength, 8 + text.size());
    frame += text;
    return ::send(m_socket, frame.constData(), static_cast<std::size_t>(frame.size()), 0) == frame.size();
}

} // namespace rungs::test
