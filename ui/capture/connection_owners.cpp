// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/connection_owners.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <charconv>
#include <optional>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int lookEvery = 200; ///< milliseconds
constexpr std::size_t mostOwners = 10000;

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin == std::string_view::npos)
            return words;
        const std::size_t end = std::min(line.find(' ', begin), line.size());
        words.push_back(line.substr(begin, end - begin));
        line.remove_prefix(end);
    }
}

template <class Number>
std::optional<Number> numberOf(std::string_view text, int base)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// "0100007F:0050": words in the machine's byte order, here the little-endian one, and a port.
std::optional<EndpointAddress> endpointOf(std::string_view text, bool isV6)
{
    const std::size_t digits = isV6 ? 32 : 8;
    if (text.size() != digits + 5 || text[digits] != ':')
        return std::nullopt;
    EndpointAddress endpoint;
    const std::optional<std::uint16_t> port = numberOf<std::uint16_t>(text.substr(digits + 1), 16);
    if (!port)
        return std::nullopt;
    endpoint.port = *port;
    endpoint.address.isV6 = isV6;
    for (std::size_t word = 0; word < digits / 8; ++word) {
        const std::optional<std::uint32_t> value = numberOf<std::uint32_t>(text.substr(word * 8, 8), 16);
        if (!value)
            return std::nullopt;
        for (unsigned byte = 0; byte < 4; ++byte)
            endpoint.address.bytes[word * 4 + byte] = static_cast<std::uint8_t>(*value >> (8 * byte));
    }
    // An IPv4 address in a socket of IPv6 (RFC 4291 2.5.5.2).
    constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (isV6 && std::equal(mapped.begin(), mapped.end(), endpoint.address.bytes.begin())) {
        IpAddress inner;
        std::copy_n(endpoint.address.bytes.begin() + mapped.size(), 4, inner.bytes.begin());
        endpoint.address = inner;
    }
    return endpoint;
}

std::string contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The inode of "socket:[12345]".
std::optional<std::uint64_t> inodeOf(const QString &link)
{
    const QString begin = u"socket:["_s;
    const qsizetype at = link.lastIndexOf(begin);
    if (at < 0 || !link.endsWith(u']'))
        return std::nullopt;
    bool isNumber = false;
    const quint64 inode = link.sliced(at + begin.size()).chopped(1).toULongLong(&isNumber);
    return isNumber ? std::optional<std::uint64_t>(inode) : std::nullopt;
}

/// The programs of these sockets, as far as their processes may be looked at: by inode.
std::map<std::uint64_t, std::string> programsOf(const std::set<std::uint64_t> &inodes)
{
    std::map<std::uint64_t, std::string> programs;
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!process.front().isDigit())
            continue;
        const QString folder = u"/proc/"_s + process;
        for (const QFileInfo &file : QDir(folder + u"/fd"_s).entryInfoList(QDir::System | QDir::Files)) {
            const std::optional<std::uint64_t> inode = inodeOf(file.symLinkTarget());
            if (!inode || !inodes.contains(*inode))
                continue;
            const QString name = QString::fromStdString(contentsOf(folder + u"/comm"_s)).trimmed();
            programs[*inode] = u"%1 (%2)"_s.arg(name, process).toStdString();
        }
        if (programs.size() == inodes.size())
            break;
    }
    return programs;
}

} // namespace

std::vector<LocalSocket> socketsIn(std::string_view text, bool isV6)
{
    constexpr std::size_t localWord = 1;
    constexpr std::size_t remoteWord = 2;
    constexpr std::size_t stateWord = 3;
    constexpr std::size_t inodeWord = 9;
    std::vector<LocalSocket> sockets;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::vector<std::string_view> words = wordsOf(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (words.size() <= inodeWord || words[stateWord] == "0A") // listens
            continue;
        const auto local = endpointOf(words[localWord], isV6);
        const auto remote = endpointOf(words[remoteWord], isV6);
        const auto inode = numberOf<std::uint64_t>(words[inodeWord], 10);
        if (local && remote && inode && *inode != 0)
            sockets.push_back({*local, *remote, *inode});
    }
    return sockets;
}

ConnectionOwners::ConnectionOwners(QObject *parent)
    : QObject(parent)
{
    m_ticks.setInterval(lookEvery);
    connect(&m_ticks, &QTimer::timeout, this, &ConnectionOwners::look);
}

void ConnectionOwners::start()
{
    m_new.clear();
    m_inodes.clear();
    m_ticks.start();
    look();
}

void ConnectionOwners::stop()
{
    m_ticks.stop();
}

void ConnectionOwners::look()
{
    if (m_task.isRunning())
        return;
    m_task.start([known = m_inodes](const std::stop_token &, const auto &) { return lookUp(known); },
                 [this](Look look) {
                     m_inodes = std::move(look.inodes);
                     if (look.owners.empty() || m_new.size() > mostOwners)
                         return;
                     m_new.merge(look.owners);
                     emit found();
                 });
}

ConnectionOwners::Look ConnectionOwners::lookUp(const std::set<std::uint64_t> &known)
{
    std::vector<LocalSocket> sockets = socketsIn(contentsOf(u"/proc/net/tcp"_s), false);
    const std::vector<LocalSocket> more = socketsIn(contentsOf(u"/proc/net/tcp6"_s), true);
    sockets.insert(sockets.end(), more.begin(), more.end());
    Look look;
    std::set<std::uint64_t> unknown;
    for (const LocalSocket &socket : sockets) {
        look.inodes.insert(socket.inode);
        if (!known.contains(socket.inode))
            unknown.insert(socket.inode);
    }
    if (unknown.empty())
        return look;
    const std::map<std::uint64_t, std::string> programs = programsOf(unknown);
    for (const LocalSocket &socket : sockets) {
        const auto program = programs.find(socket.inode);
        if (program != programs.end())
            look.owners[{socket.local, socket.remote}] = program->second;
    }
    return look;
}

} // namespace rungs
