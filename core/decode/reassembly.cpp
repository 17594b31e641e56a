// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/reassembly.h"

#include "core/decode/fragment_header.h"
#include "core/decode/ip_addresses.h"
#include "core/decode/ipv4_header.h"

#include <algorithm>
#include <list>
#include <map>

namespace rungs {

namespace {

/// RFC 791 3.2 and RFC 8200 4.5: what makes fragments belong together. IPv6 leaves the protocol out of it.
struct DatagramKey
{
    IpAddress source;
    IpAddress destination;
    std::uint32_t identification = 0;
    std::uint8_t protocol = 0;

    friend auto operator<=>(const DatagramKey &, const DatagramKey &) = default;
};

struct Fragment
{
    DatagramKey key;
    std::uint32_t offset = 0;
    bool more = false;
    std::uint8_t protocol = 0;
    ByteView bytes;
};

struct Piece
{
    FrameId frame;
    std::uint32_t offset = 0;
    Bytes bytes;

    std::uint32_t end() const { return offset + static_cast<std::uint32_t>(bytes.size()); }
};

struct Pending
{
    DatagramKey key;
    Timestamp time;
    std::vector<Piece> pieces; ///< by offset, those with the same one as they came
    std::optional<std::uint32_t> size;
    std::uint8_t protocol = 0;
};

constexpr std::size_t largestDatagram = 65535;
/// What a piece costs besides its bytes: a flood of tiny fragments counts too.
constexpr std::size_t pieceOverhead = 64;

std::size_t costOf(std::size_t bytes)
{
    return bytes + pieceOverhead;
}

/// The layer that says it is a fragment: all that it carries is flagged as well.
const Layer *fragmentLayer(const LayerStack &stack)
{
    for (const Layer &layer : stack.layers()) {
        const bool canBe = layer.protocol == Protocol::ipv4 || layer.protocol == Protocol::fragment;
        if (canBe && (layer.flags & Layer::fragment) != 0)
            return (layer.flags & Layer::quoted) == 0 ? &layer : nullptr;
    }
    return nullptr;
}

std::optional<Fragment> fragmentIn(const LayerStack &stack, std::span<const ByteView> buffers)
{
    const Layer *layer = fragmentLayer(stack);
    if (layer == nullptr || layer->buffer >= buffers.size() || layer->headerLength >= layer->length)
        return std::nullopt;
    const std::span<const Layer> layers = stack.layers();
    const auto index = static_cast<std::size_t>(layer - layers.data());
    const ByteView whole = slice(buffers[layer->buffer], layer->offset, layer->length);
    if (whole.size() < layer->length) // cut short: its end is not known
        return std::nullopt;
    Fragment result;
    const bool isIpv4 = layer->protocol == Protocol::ipv4;
    if (isIpv4) {
        result.protocol = read<ipv4::Field::protocol>(whole);
        result.key.protocol = result.protocol;
        result.key.identification = read<ipv4::Field::identification>(whole);
        result.offset = read<ipv4::Field::fragmentOffset>(whole) * 8U;
        result.more = read<ipv4::Field::moreFragments>(whole) != 0;
    } else {
        if (networkLayerOf(layers, index) == noLayer)
            return std::nullopt;
        result.protocol = read<fragment::Field::nextHeader>(whole);
        result.key.identification = read<fragment::Field::identification>(whole);
        result.offset = read<fragment::Field::offset>(whole) * 8U;
        result.more = read<fragment::Field::more>(whole) != 0;
    }
    const IpEndpoints addresses = endpointsOf(layers, isIpv4 ? index + 1 : index, buffers);
    result.key.source = addresses.source;
    result.key.destination = addresses.destination;
    result.bytes = slice(whole, layer->headerLength);
    if (result.offset + result.bytes.size() > largestDatagram)
        return std::nullopt;
    return result;
}

/// True where the pieces reach from the first byte to the last without a hole.
bool isComplete(const Pending &pending)
{
    if (!pending.size)
        return false;
    std::uint32_t reached = 0;
    for (const Piece &piece : pending.pieces) {
        if (piece.offset > reached)
            return false;
        reached = std::max(reached, piece.end());
    }
    return reached >= *pending.size;
}

CompletedDatagram join(Pending &&pending)
{
    CompletedDatagram result;
    result.datagram.protocol = pending.protocol;
    Bytes &bytes = result.datagram.bytes;
    bytes.reserve(*pending.size);
    for (const Piece &piece : pending.pieces) {
        result.frames.push_back(piece.frame);
        const std::size_t known = bytes.size() > piece.offset ? bytes.size() - piece.offset : 0;
        const std::size_t again = std::min(known, piece.bytes.size());
        if (again > 0) {
            result.datagram.hasOverlap = true;
            if (!std::equal(piece.bytes.begin(), piece.bytes.begin() + static_cast<std::ptrdiff_t>(again),
                            bytes.begin() + piece.offset))
                result.datagram.hasConflict = true;
        }
        bytes.insert(bytes.end(), piece.bytes.begin() + static_cast<std::ptrdiff_t>(again), piece.bytes.end());
    }
    bytes.resize(std::min<std::size_t>(bytes.size(), *pending.size));
    std::sort(result.frames.begin(), result.frames.end());
    result.frames.erase(std::unique(result.frames.begin(), result.frames.end()), result.frames.end());
    return result;
}

} // namespace

class Reassembler::Private
{
public:
    using List = std::list<Pending>;

    void drop(List::iterator pending)
    {
        for (const Piece &piece : pending->pieces)
            bytesHeld -= costOf(piece.bytes.size());
        byKey.erase(pending->key);
        inOrder.erase(pending);
    }

    void dropOld(Timestamp now)
    {
        while (!inOrder.empty()
               && (inOrder.size() > limits.datagrams || bytesHeld > limits.bytes
                   || hasElapsed(inOrder.front().time, now, limits.age.nanoseconds + 1)))
            drop(inOrder.begin());
    }

    Limits limits;
    List inOrder; ///< the oldest first
    std::map<DatagramKey, List::iterator> byKey;
    std::size_t bytesHeld = 0;
};

Reassembler::Reassembler()
    : Reassembler(Limits{})
{ }

Reassembler::Reassembler(const Limits &limits)
    : d(std::make_unique<Private>())
{
    d->limits = limits;
}

Reassembler::~Reassembler() = default;
Reassembler::Reassembler(Reassembler &&) noexcept = default;
Reassembler &Reassembler::operator=(Reassembler &&) noexcept = default;

std::size_t Reassembler::bytesHeld() const
{
    return d->bytesHeld;
}

std::size_t Reassembler::datagramsHeld() const
{
    return d->inOrder.size();
}

std::optional<CompletedDatagram> Reassembler::add(FrameId frame, Timestamp time, const LayerStack &stack,
                                                  std::span<const ByteView> buffers)
{
    const std::optional<Fragment> fragment = fragmentIn(stack, buffers);
    if (!fragment)
        return std::nullopt;
    d->dropOld(time);
    auto known = d->byKey.find(fragment->key);
    if (known == d->byKey.end()) {
        d->inOrder.push_back({fragment->key, time, {}, std::nullopt, fragment->protocol});
        known = d->byKey.emplace(fragment->key, std::prev(d->inOrder.end())).first;
    }
    const Private::List::iterator pending = known->second;
    const auto after = std::upper_bound(pending->pieces.begin(), pending->pieces.end(), fragment->offset,
                                        [](std::uint32_t offset, const Piece &piece) { return offset < piece.offset; });
    pending->pieces.insert(after, {frame, fragment->offset, Bytes(fragment->bytes.begin(), fragment->bytes.end())});
    d->bytesHeld += costOf(fragment->bytes.size());
    if (fragment->offset == 0)
        pending->protocol = fragment->protocol;
    if (!fragment->more && !pending->size)
        pending->size = fragment->offset + static_cast<std::uint32_t>(fragment->bytes.size());
    if (!isComplete(*pending)) {
        d->dropOld(time);
        return std::nullopt;
    }
    CompletedDatagram result = join(Pending(*pending));
    d->drop(pending);
    return result;
}

} // namespace rungs
