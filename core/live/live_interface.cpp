// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/live_interface.h"

#include "core/live/interfaces.h"
#include "core/live/messages.h"

#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <pcap/pcap.h>
#include <sys/ioctl.h>

#include <bit>
#include <charconv>
#include <cstring>

namespace rungs {

namespace {

constexpr int mebibyte = 1 << 20;

/// As files number it; from 104 on the numbers are libpcap's.
LinkType linkTypeOf(int dataLink)
{
    switch (dataLink) {
    case DLT_RAW:
        return LinkType::raw;
    case DLT_ATM_RFC1483:
        return static_cast<LinkType>(100);
    default:
        return static_cast<LinkType>(dataLink);
    }
}

Failure failureOf(int status, const std::string &name, pcap_t *handle)
{
    switch (status) {
    case PCAP_ERROR_NO_SUCH_DEVICE: {
        const auto all = listInterfaces();
        return {FailureReason::interface,
                noSuchInterface(name, all ? similarNames(*all, name) : std::vector<std::string>())};
    }
    case PCAP_ERROR_PERM_DENIED:
    case PCAP_ERROR_PROMISC_PERM_DENIED:
        return {FailureReason::permission, noPrivilege(name)};
    case PCAP_ERROR_IFACE_NOT_UP:
        return {FailureReason::interface, interfaceIsDown(name)};
    default: {
        const std::string words = pcap_geterr(handle);
        return {FailureReason::interface, cannotCapture(name, words.empty() ? pcap_statustostr(status) : words)};
    }
    }
}

/// A number of the list, or the first that is worth it, by its name.
Started<std::string> nameOf(const std::string &asked)
{
    const bool isNumber = !asked.empty() && asked.find_first_not_of("0123456789") == std::string::npos;
    if (!asked.empty() && !isNumber)
        return asked;
    const auto all = listInterfaces();
    if (!all)
        return tl::unexpected(Failure{FailureReason::interface, cannotList(all.error())});
    if (isNumber) {
        std::size_t number = 0;
        std::from_chars(asked.data(), asked.data() + asked.size(), number);
        if (number < 1 || number > all->size())
            return tl::unexpected(Failure{FailureReason::interface, noSuchNumber(asked, all->size())});
        return (*all)[number - 1].name;
    }
    for (const NetworkInterface &each : *all) {
        if (each.isUp && each.kind != InterfaceKind::any && each.kind != InterfaceKind::other)
            return each.name;
    }
    return tl::unexpected(Failure{FailureReason::interface, noInterface()});
}

template <class Address>
Bytes bytesOf(const Address &address)
{
    Bytes bytes(sizeof(address));
    std::memcpy(bytes.data(), &address, sizeof(address));
    return bytes;
}

std::uint8_t ones(const Bytes &mask)
{
    int count = 0;
    for (const std::uint8_t each : mask)
        count += std::popcount(each);
    return static_cast<std::uint8_t>(count);
}

template <class Address>
Address copyOf(const sockaddr *place)
{
    Address address = {};
    std::memcpy(&address, place, sizeof(address));
    return address;
}

void addAddress(CaptureInterface &interface, const pcap_addr_t &each)
{
    if (!each.addr)
        return;
    const bool hasMask = each.netmask && each.netmask->sa_family == each.addr->sa_family;
    if (each.addr->sa_family == AF_INET) {
        const Bytes mask = hasMask ? bytesOf(copyOf<sockaddr_in>(each.netmask).sin_addr) : Bytes();
        interface.addresses.push_back({bytesOf(copyOf<sockaddr_in>(each.addr).sin_addr), ones(mask)});
    } else if (each.addr->sa_family == AF_INET6) {
        const Bytes mask = hasMask ? bytesOf(copyOf<sockaddr_in6>(each.netmask).sin6_addr) : Bytes();
        interface.addresses.push_back({bytesOf(copyOf<sockaddr_in6>(each.addr).sin6_addr), ones(mask)});
    } else if (each.addr->sa_family == AF_PACKET) {
        constexpr std::size_t macLength = 6;
        const auto link = copyOf<sockaddr_ll>(each.addr);
        const Bytes mac(link.sll_addr, link.sll_addr + macLength);
        if (link.sll_halen == macLength && mac != Bytes(macLength))
            interface.hardwareAddress = mac;
    }
}

} // namespace

void LiveInterface::Close::operator()(pcap *handle) const
{
    pcap_close(handle);
}

Started<LiveInterface> LiveInterface::open(const RequestedInterface &requested)
{
    LiveInterface result(requested);
    Started<std::string> name = nameOf(requested.name);
    if (!name)
        return tl::unexpected(std::move(name).error());
    result.m_requested.name = *name;
    char error[PCAP_ERRBUF_SIZE] = "";
    result.m_handle.reset(pcap_create(name->c_str(), error));
    pcap_t *const handle = result.m_handle.get();
    if (!handle)
        return tl::unexpected(Failure{FailureReason::interface, cannotCapture(*name, error)});
    pcap_set_snaplen(handle, static_cast<int>(requested.snapLength));
    pcap_set_promisc(handle, requested.isPromiscuous);
    pcap_set_timeout(handle, static_cast<int>(handOver.count()));
    pcap_set_buffer_size(handle, static_cast<int>(requested.bufferMiB) * mebibyte);
    pcap_set_tstamp_precision(handle, PCAP_TSTAMP_PRECISION_NANO); // or microseconds, where it has no more
    if (const int status = pcap_activate(handle); status < 0)
        return tl::unexpected(failureOf(status, *name, handle));
    // Of several interfaces the second version says which one a frame is of.
    if (pcap_datalink(handle) == DLT_LINUX_SLL)
        pcap_set_datalink(handle, DLT_LINUX_SLL2);
    result.m_hasNanoseconds = pcap_get_tstamp_precision(handle) == PCAP_TSTAMP_PRECISION_NANO;
    if (pcap_setnonblock(handle, 1, error) != 0)
        return tl::unexpected(Failure{FailureReason::interface, cannotCapture(*name, error)});
    result.describe();
    return result;
}

void LiveInterface::describe()
{
    m_description.name = m_requested.name;
    m_description.filter = m_requested.filter;
    m_description.linkType = linkTypeOf(pcap_datalink(m_handle.get()));
    m_description.snapLength = static_cast<std::uint32_t>(pcap_snapshot(m_handle.get()));
    char error[PCAP_ERRBUF_SIZE] = "";
    pcap_if_t *first = nullptr;
    if (pcap_findalldevs(&first, error) == 0) {
        const std::unique_ptr<pcap_if_t, decltype(&pcap_freealldevs)> owner(first, &pcap_freealldevs);
        for (const pcap_if_t *each = first; each; each = each->next) {
            if (m_requested.name != each->name)
                continue;
            m_description.description = each->description ? each->description : "";
            for (const pcap_addr_t *address = each->addresses; address; address = address->next)
                addAddress(m_description, *address);
        }
    }
    // libpcap would open these whenever it is asked; this process cannot by then.
    for (const char *what : {"rx_missed_errors", "rx_fifo_errors"}) {
        const std::string path = "/sys/class/net/" + m_requested.name + "/statistics/" + what;
        FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
        if (file.isOpen())
            m_dropFiles.push_back(std::move(file));
    }
    m_dropsBefore = systemDrops();
}

std::uint64_t LiveInterface::systemDrops()
{
    std::uint64_t sum = 0;
    for (const FileDescriptor &each : m_dropFiles) {
        char text[32] = "";
        const ssize_t length = ::pread(each.number(), text, sizeof(text), 0);
        std::uint64_t count = 0;
        if (length > 0)
            std::from_chars(text, text + length, count);
        sum += count;
    }
    return sum;
}

Started<void> LiveInterface::setFilter()
{
    if (m_requested.filter.empty())
        return {};
    bpf_program program = {};
    const auto failure = [this] {
        return tl::unexpected(Failure{FailureReason::filter,
                                      badFilter(m_requested.filter, m_requested.name, pcap_geterr(m_handle.get()))});
    };
    if (pcap_compile(m_handle.get(), &program, m_requested.filter.c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
        return failure();
    const bool isSet = pcap_setfilter(m_handle.get(), &program) == 0;
    pcap_freecode(&program);
    return isSet ? Started<void>() : failure();
}

int LiveInterface::descriptor() const
{
    return pcap_get_selectable_fd(m_handle.get());
}

bool LiveInterface::isDown() const
{
    ifreq request = {};
    m_requested.name.copy(request.ifr_name, sizeof(request.ifr_name) - 1);
    return descriptor() >= 0 && ::ioctl(descriptor(), SIOCGIFFLAGS, &request) == 0 && !(request.ifr_flags & IFF_UP);
}

bool LiveInterface::needsAsking() const
{
    return descriptor() < 0 || pcap_get_required_select_timeout(m_handle.get());
}

tl::expected<int, std::string> LiveInterface::read(int most, const std::function<void(const LiveFrame &)> &use)
{
    struct Call
    {
        const std::function<void(const LiveFrame &)> &use;
        std::int64_t nanosecondsOfFraction;
    };
    Call call{use, m_hasNanoseconds ? 1 : 1000};
    const auto take = [](u_char *user, const pcap_pkthdr *header, const u_char *bytes) {
        constexpr std::int64_t second = 1000000000;
        const Call &to = *static_cast<const Call *>(static_cast<const void *>(user));
        to.use({{header->ts.tv_sec * second + header->ts.tv_usec * to.nanosecondsOfFraction},
                header->len,
                {bytes, header->caplen}});
    };
    const int count = pcap_dispatch(m_handle.get(), most, take, static_cast<u_char *>(static_cast<void *>(&call)));
    if (count < 0)
        return tl::unexpected(std::string(pcap_geterr(m_handle.get())));
    return count;
}

LiveCounts LiveInterface::counts()
{
    pcap_stat now = {};
    if (pcap_stats(m_handle.get(), &now) == 0) {
        m_counts.accepted += now.ps_recv - std::exchange(m_lastAccepted, now.ps_recv);
        m_counts.droppedByKernel += now.ps_drop - std::exchange(m_lastDropped, now.ps_drop);
    }
    // An interface that has gone counts nothing any more.
    if (const std::uint64_t drops = systemDrops(); drops >= m_dropsBefore)
        m_counts.droppedByInterface += drops - std::exchange(m_dropsBefore, drops);
    return m_counts;
}

} // namespace rungs
