// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_send_frames INTERFACE FRAMES_A_SECOND SECONDS [BYTES]: sends numbered Ethernet frames, evenly spread, and
// prints how many the kernel took and how long that lasted. Needs cap_net_raw.
#include <fmt/format.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

constexpr long ticksPerSecond = 1000;
constexpr std::size_t mostInCall = 256;
constexpr std::size_t placeOfNumber = 42;

int openInterface(const char *name)
{
    const int socket = ::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0);
    sockaddr_ll address = {};
    address.sll_family = AF_PACKET;
    address.sll_ifindex = static_cast<int>(::if_nametoindex(name));
    const int yes = 1;
    ::setsockopt(socket, SOL_PACKET, PACKET_QDISC_BYPASS, &yes, sizeof(yes));
    const bool isBound =
        address.sll_ifindex != 0
        && ::bind(socket, static_cast<sockaddr *>(static_cast<void *>(&address)), sizeof(address)) == 0;
    return isBound ? socket : -1;
}

int openTimer()
{
    constexpr long tick = 1000000000 / ticksPerSecond;
    const int timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    const itimerspec when = {{0, tick}, {0, tick}};
    ::timerfd_settime(timer, 0, &when, nullptr);
    return timer;
}

/// As many frames as one call takes; each with its number.
class Batch
{
public:
    explicit Batch(std::size_t length)
        : m_bytes(mostInCall * length)
    {
        const std::array<std::uint8_t, 20> front{2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0, 0x45, 0, 0, 0, 0, 0};
        for (std::size_t i = 0; i < mostInCall; ++i) {
            std::uint8_t *const frame = m_bytes.data() + i * length;
            std::memcpy(frame, front.data(), front.size());
            frame[16] = static_cast<std::uint8_t>((length - 14) >> 8);
            frame[17] = static_cast<std::uint8_t>(length - 14);
            frame[23] = IPPROTO_UDP;
            m_parts[i] = {frame, length};
            m_messages[i].msg_hdr.msg_iov = &m_parts[i];
            m_messages[i].msg_hdr.msg_iovlen = 1;
        }
    }

    /// @return how many of them were sent
    std::size_t send(int socket, std::size_t count, std::uint64_t number)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint64_t each = number + i;
            std::memcpy(static_cast<std::uint8_t *>(m_parts[i].iov_base) + placeOfNumber, &each, sizeof(each));
        }
        const int sent = ::sendmmsg(socket, m_messages.data(), static_cast<unsigned>(count), 0);
        return sent > 0 ? static_cast<std::size_t>(sent) : 0;
    }

private:
    std::vector<std::uint8_t> m_bytes;
    std::array<iovec, mostInCall> m_parts{};
    std::array<mmsghdr, mostInCall> m_messages{};
};

} // namespace

int main(int count, char **arguments)
{
    if (count < 4) {
        fmt::print(stderr, "bench_send_frames INTERFACE FRAMES_A_SECOND SECONDS [BYTES]\n");
        return 2;
    }
    const auto rate = static_cast<std::uint64_t>(std::atoll(arguments[2]));
    const std::uint64_t all = rate * static_cast<std::uint64_t>(std::atoll(arguments[3]));
    Batch batch(count > 4 ? static_cast<std::size_t>(std::atoll(arguments[4])) : 100);
    const int socket = openInterface(arguments[1]);
    if (socket < 0) {
        fmt::print(stderr, "cannot send on {}\n", arguments[1]);
        return 2;
    }
    const int timer = openTimer();
    const auto start = std::chrono::steady_clock::now();
    std::uint64_t ticks = 0;
    std::uint64_t sent = 0;
    while (sent < all) {
        std::uint64_t passed = 0;
        if (::read(timer, &passed, sizeof(passed)) != sizeof(passed))
            return 2;
        ticks += passed;
        const std::uint64_t due = std::min(all, ticks * rate / ticksPerSecond);
        while (sent < due)
            sent += batch.send(socket, std::min<std::size_t>(due - sent, mostInCall), sent);
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    fmt::print("{} frames in {:.2f} s, {:.0f} a second\n", sent, took.count(),
               static_cast<double>(sent) / took.count());
    return 0;
}
