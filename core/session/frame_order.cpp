// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/frame_order.h"

#include "core/decode/ethernet_header.h"
#include "core/decode/http.h"
#include "core/decode/ip_addresses.h"
#include "core/decode/protocol.h"
#include "core/decode/tcp_header.h"
#include "core/decode/udp_header.h"
#include "core/session/ascending_reader.h"
#include "core/session/sort_frames.h"

#include <algorithm>
#include <array>
#include <bit>

namespace rungs {

namespace {

/// Where a frame comes from or goes to: what kind of address, the address, the port.
using Party = std::array<std::uint64_t, 3>;

constexpr unsigned portBits = 16;
enum AddressKind : std::uint64_t { v4, v6, link };

std::uint64_t bigEndian(ByteView bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8U | byte;
    return value;
}

Party partyOf(const IpAddress &address, std::uint16_t port)
{
    const ByteView bytes(address.bytes);
    const std::uint64_t kind = address.isV6 ? v6 : v4;
    return {kind << 32U | bigEndian(bytes.first(4)), bigEndian(bytes.subspan(4, 8)),
            bigEndian(bytes.subspan(12)) << portBits | port};
}

/// What the frame table does not say of a frame.
struct FrameSays
{
    bool hasSegment = false;
    SegmentSummary segment;
    std::string_view protocol; ///< in short
    std::optional<Party> source;
    std::optional<Party> destination;
};

void takeParties(std::span<const Layer> layers, std::size_t telling, std::span<const ByteView> buffers, FrameSays &read)
{
    const auto viewOf = [&](const Layer &layer) { return slice(buffers[layer.buffer], layer.offset, layer.length); };
    if (networkLayerOf(layers, telling) != noLayer) {
        const IpEndpoints ends = endpointsOf(layers, telling, buffers);
        const ByteView datagram = viewOf(layers[telling]);
        const bool hasPorts = layers[telling].protocol == Protocol::udp && datagram.size() >= fixedLength(udp::fields);
        read.source =
            partyOf(ends.originalSource, hasPorts ? rungs::read<udp::Field::sourcePort>(datagram) : std::uint16_t{0});
        read.destination = partyOf(ends.finalDestination,
                                   hasPorts ? rungs::read<udp::Field::destinationPort>(datagram) : std::uint16_t{0});
        return;
    }
    for (const Layer &layer : layers) {
        const ByteView bytes = viewOf(layer);
        constexpr std::size_t macLength = 6;
        const bool isEthernet = layer.protocol == Protocol::ethernet || layer.protocol == Protocol::ieee8023;
        if (!isEthernet || bytes.size() < 2 * macLength)
            continue;
        const auto party = [&](BitRange field) {
            return Party{std::uint64_t{link} << 32U, bigEndian(bytes.subspan(field.firstByte(), macLength)), 0};
        };
        read.source = party(specOf<ethernet::Field::source>().bits);
        read.destination = party(specOf<ethernet::Field::destination>().bits);
    }
}

void takeLayers(const LayerStack &stack, std::span<const ByteView> buffers, FrameSays &read)
{
    read.hasSegment = summarize(stack, buffers, read.segment);
    if (read.hasSegment)
        return;
    const std::size_t telling = tellingLayer(stack.layers());
    read.protocol = headerOf(telling == noLayer ? Protocol::data : stack.layers()[telling].protocol).whole.brief;
    if (telling != noLayer)
        takeParties(stack.layers(), telling, buffers, read);
}

/// Reads frames from the file again, in their order.
class FrameBytes
{
public:
    explicit FrameBytes(const Session &session)
        : m_session(session)
        , m_bytes(session)
    { }

    /// Good until the next call. Nothing of a frame that can no longer be read.
    const FrameSays &read(FrameId frame)
    {
        m_read = {};
        const FrameRow row = m_session.frame(frame);
        if ((row.flags & FrameRow::completesDatagram) != 0) {
            m_whole = m_session.decode(frame);
            if (!m_whole)
                return m_read;
            std::vector<ByteView> buffers;
            for (std::size_t i = 0; i < m_whole->bufferCount(); ++i)
                buffers.push_back(m_whole->buffer(i));
            takeLayers(m_whole->stack(), buffers, m_read);
        } else if (const Result<ByteView> bytes = m_bytes.bytesOf(frame)) {
            takeBytes(frame, row, *bytes);
        }
        if (m_read.hasSegment) {
            const SegmentSummary &segment = m_read.segment;
            m_read.protocol =
                headerOf(http::beginsMessage(segment.payload) ? Protocol::http : Protocol::tcp).whole.brief;
            m_read.source = partyOf(segment.source, segment.sourcePort);
            m_read.destination = partyOf(segment.destination, segment.destinationPort);
        }
        return m_read;
    }

private:
    void takeBytes(FrameId frame, const FrameRow &row, ByteView bytes)
    {
        const CaptureInterface &interface = m_session.interfaceOf(frame);
        const FrameInput input{bytes, row.originalLength, interface.linkType, interface.fcsLength};
        DecodedSegment segment;
        m_read.hasSegment = readFastSegment(input, segment);
        if (m_read.hasSegment) {
            m_read.segment = segment.summary;
            return;
        }
        walkFrame(input, m_stack);
        const ByteView buffers[] = {bytes};
        takeLayers(m_stack, buffers, m_read);
    }

    const Session &m_session;
    AscendingReader m_bytes;
    LayerStack m_stack;
    Result<DecodedFrame> m_whole;
    FrameSays m_read;
};

PacketMark markOf(const Session &session, FrameId frame)
{
    auto gravest = PacketMark::none;
    for (std::uint64_t bits = session.eventsOf(frame).bits(); bits != 0; bits &= bits - 1)
        gravest = std::max(gravest, specOf(static_cast<EventKind>(std::countr_zero(bits))).sign);
    return (session.frame(frame).flags & FrameRow::isDamaged) != 0 ? std::max(gravest, PacketMark::damaged) : gravest;
}

Side senderOf(const FrameRow &row)
{
    return (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
}

/// The connection of the frame's segment; empty where it has none.
std::optional<ConnectionRow> connectionOfSegment(const Session &session, const FrameRow &row)
{
    const bool isKnown = (row.flags & FrameRow::hasSegment) != 0 && row.connection.value < session.connectionCount();
    return isKnown ? std::optional(session.connection(row.connection)) : std::nullopt;
}

std::optional<Party> partyOfFrame(const Session &session, FrameBytes &bytes, FrameId frame, bool isSource)
{
    const FrameRow row = session.frame(frame);
    if (const std::optional<ConnectionRow> connection = connectionOfSegment(session, row)) {
        const bool isServer = (senderOf(row) == Side::server) == isSource;
        const EndpointAddress &end = isServer ? connection->server : connection->client;
        return partyOf(end.address, end.port);
    }
    const FrameSays &read = bytes.read(frame);
    return isSource ? read.source : read.destination;
}

std::optional<std::int64_t> timeOf(const Session &session, FrameId frame, FrameKey key)
{
    const Timestamp time = session.frame(frame).time;
    if (!time.isKnown())
        return std::nullopt;
    if (key == FrameKey::time)
        return time.nanoseconds;
    if (frame.value == 0)
        return 0;
    const std::optional<Duration> since = elapsed(session.frame({frame.value - 1}).time, time);
    return since ? std::optional(since->nanoseconds) : std::nullopt;
}

/// Relative numbers only where their base is known, as the list shows them.
std::optional<std::uint64_t> numberOf(const Session &session, const FrameSays &read, FrameId frame, FrameKey key)
{
    const SegmentSummary &segment = read.segment;
    if (!read.hasSegment || segment.isCut)
        return std::nullopt;
    const bool isAcknowledgment = key == FrameKey::acknowledgment || key == FrameKey::rawAcknowledgment;
    if (isAcknowledgment && (segment.flags & tcp::flagMask(tcp::Field::ack)) == 0)
        return std::nullopt;
    switch (key) {
    case FrameKey::flags:
        return segment.flags;
    case FrameKey::rawSequence:
        return segment.sequence;
    case FrameKey::rawAcknowledgment:
        return segment.acknowledgment;
    case FrameKey::payloadLength:
        return segment.payloadLength;
    default:
        break;
    }
    const FrameRow row = session.frame(frame);
    const std::optional<ConnectionRow> connection = connectionOfSegment(session, row);
    const Side side = isAcknowledgment ? opposite(senderOf(row)) : senderOf(row);
    if (!connection || !connection->hasBase[side])
        return std::nullopt;
    return static_cast<std::uint32_t>((isAcknowledgment ? segment.acknowledgment : segment.sequence)
                                      - connection->baseSequence[side]);
}

/// The first letters of the name, which tell all of them apart.
std::uint64_t placeOf(std::string_view name)
{
    std::array<std::uint8_t, 8> letters{};
    std::copy_n(name.begin(), std::min(name.size(), letters.size()), letters.begin());
    return bigEndian(letters);
}

Party actionOf(const Session &session, const FrameSays &read, FrameId frame)
{
    const auto mark = static_cast<std::uint64_t>(markOf(session, frame));
    const std::uint64_t hasPayload = read.segment.payloadLength > 0 ? 1 : 0;
    return {mark, session.eventsOf(frame).bits(),
            read.hasSegment ? std::uint64_t{read.segment.flags} << 1U | hasPayload : placeOf(read.protocol)};
}

} // namespace

bool isInFrameTable(FrameKey key)
{
    return key <= FrameKey::destination;
}

FrameListPtr sortedFrames(const Session &session, const FrameSpan &frames, FrameKey key, bool isDescending,
                          const std::stop_token &stop, const FrameProgress &progress)
{
    FrameBytes bytes(session);
    const auto by = [&](auto read) { return sortFramesBy(frames, isDescending, stop, progress, read); };
    switch (key) {
    case FrameKey::number:
        return by([](FrameId frame) { return std::optional(frame.value); });
    case FrameKey::mark:
        return by([&](FrameId frame) { return std::optional(markOf(session, frame)); });
    case FrameKey::time:
    case FrameKey::sincePrevious:
        return by([&](FrameId frame) { return timeOf(session, frame, key); });
    case FrameKey::source:
    case FrameKey::destination:
        return by([&](FrameId frame) { return partyOfFrame(session, bytes, frame, key == FrameKey::source); });
    case FrameKey::protocol:
        return by([&](FrameId frame) { return std::optional(placeOf(bytes.read(frame).protocol)); });
    case FrameKey::action:
        return by([&](FrameId frame) { return std::optional(actionOf(session, bytes.read(frame), frame)); });
    default:
        return by([&](FrameId frame) { return numberOf(session, bytes.read(frame), frame, key); });
    }
}

} // namespace rungs
