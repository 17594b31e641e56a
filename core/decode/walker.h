// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/layers.h"

namespace rungs {

/// A run of bytes of the buffer that belongs to one layer and all it carries.
struct Extent
{
    std::uint32_t offset = 0;
    std::uint32_t end = 0;   ///< on the wire, by the lengths of the headers around it
    std::uint32_t limit = 0; ///< how far it was captured: never past end, nor past the buffer

    constexpr std::uint32_t size() const { return end - offset; }
    constexpr std::uint32_t captured() const { return limit - offset; }
    /// What follows the first @p count bytes.
    constexpr Extent after(std::uint32_t count) const
    {
        const std::uint32_t start = count < size() ? offset + count : end;
        return {start, end, limit > start ? limit : start};
    }
    /// The first @p count bytes.
    constexpr Extent first(std::uint32_t count) const
    {
        if (count >= size())
            return *this;
        const std::uint32_t stop = offset + count;
        return {offset, stop, limit < stop ? limit : stop};
    }
};

/// Steps from header to header in one buffer. Each step pushes the layer it finds and goes on to the next.
class Walker
{
public:
    Walker(ByteView buffer, std::uint8_t bufferIndex, LayerStack &stack);

    void walkLink(LinkType linkType, const Extent &extent);
    void walkEthernet(const Extent &extent);
    /// @param field the place of the type, for the diagnostic of an unknown one
    void walkEtherType(std::uint16_t type, const Extent &extent, BitRange field);
    /// IPv4 or IPv6, by its version.
    void walkRawIp(const Extent &extent);
    /// IPv4, IPv6 or Ethernet, where nothing but the bytes says which; else data.
    void walkIpOrEthernet(const Extent &extent);
    /// PPP, with or without address and control.
    void walkPppHdlc(const Extent &extent);
    /// @return false, with nothing entered, where the bytes are no header of L2TP that UDP carries
    bool walkL2tp(const Extent &extent);
    void walkIpProtocol(std::uint8_t protocol, const Extent &extent);
    void walkData(const Extent &extent);

    // What a step does with its header.
    /// Pushes a layer whose fixed part is as its table says. False where the fixed part is not whole, which
    /// is reported, or where the stack is full: nothing more can be read of this layer then.
    bool enter(Protocol protocol, const Extent &extent);
    /// Sets the length of the header just entered, as it says it; reports one that does not fit.
    /// @return false where it reaches past the layer
    bool setHeaderLength(const Extent &extent, std::uint32_t length, BitRange lengthField);
    /// What the header just entered says that it carries: the first @p length bytes of @p payload. Reports a length
    /// that does not fit, and what follows.
    Extent limitPayload(const Extent &extent, const Extent &payload, std::uint32_t length, BitRange lengthField);
    /// Reports what follows a packet that ends before the layer that carries it.
    void reportTrailer(const Extent &outer, const Extent &inner);
    void reportUnknown(BitRange field, std::uint64_t value);

    const std::uint8_t *at(const Extent &extent) const { return m_bytes.data() + extent.offset; }
    ByteView view(const Extent &extent) const { return slice(m_bytes, extent.offset, extent.captured()); }
    BitRange bitsOf(const Extent &extent, BitRange field) const { return field.movedByBytes(extent.offset); }
    void report(Diagnostic::Code code, Diagnostic::Severity severity, BitRange bits, std::uint64_t found = 0,
                std::uint64_t expected = 0);

private:
    // walk_link.cpp
    /// What follows a length in the place of a type.
    void walkLengthField(std::uint16_t length, const Extent &extent, BitRange field);
    void walkLlc(const Extent &extent);
    void walkSnap(const Extent &extent);
    void walkSll(const Extent &extent);
    void walkSll2(const Extent &extent);
    void walkSllPayload(std::uint16_t hardwareType, std::uint16_t protocol, const Extent &extent, BitRange field);
    void walkNull(const Extent &extent);
    void walkFamily(Protocol protocol, const Extent &extent);
    /// IP as an address family of some system, AF_INET or AF_INET6, says it.
    void walkFamilyPayload(std::uint64_t family, const Extent &payload, BitRange field);
    void walkIpoib(const Extent &extent);
    void walkPpp(const Extent &extent);
    void walkCiscoHdlc(const Extent &extent);
    void walkSlarp(const Extent &extent);

    // walk_switched.cpp
    void walkFddi(const Extent &extent);
    void walkFrameRelay(const Extent &extent);

    // walk_logged.cpp
    void walkNflog(const Extent &extent);
    void walkPflog(const Extent &extent);
    void walkPktap(const Extent &extent);

    // walk_wireless.cpp
    /// Enters a header that says its version, which must be 0, and its length. False where no more can be read of it.
    bool enterSized(Protocol protocol, const Extent &extent, BitRange lengthField, BitRange versionField);
    void walkRadiotap(const Extent &extent);
    void walkPpi(const Extent &extent);
    /// @param isPadded where the header is filled up to words before data
    void walkWlan(const Extent &extent, bool isPadded);
    void walkAmsdu(const Extent &extent);
    void walkOpaque(Diagnostic::Code why, BitRange field, const Extent &extent);
    Extent withoutCheckSequence(const Extent &extent);

    // walk_ether_type.cpp
    /// @param version of IP that the type says
    void walkIpOfType(std::uint8_t version, const Extent &extent, BitRange field);
    void walkMpls(const Extent &extent);
    void walkPseudowire(const Extent &extent);
    void walkPppoe(const Extent &extent);
    void walkArp(const Extent &extent);

    // walk_tag.cpp
    /// A tag that ends with the type of what it tags.
    void walkTag(Protocol protocol, const Extent &extent);
    void walkBackboneTag(const Extent &extent);
    void walkMacsec(const Extent &extent);

    // walk_network.cpp
    void walkIpv4(const Extent &extent);
    void walkIpv6(const Extent &extent);
    /// What the jumbo payload option of the hop-by-hop options says; 0 where there is none.
    std::uint32_t jumboLength(const Extent &payload) const;

    // walk_extension.cpp
    void walkExtension(Protocol protocol, const Extent &extent);
    void walkFragment(const Extent &extent);
    void walkAuthentication(const Extent &extent);
    void walkIpcomp(const Extent &extent);

    // walk_tunnel.cpp
    void walkGre(const Extent &extent);
    std::uint32_t skipSourceRoutes(const Extent &extent, std::uint32_t offset) const;
    void walkGrePayload(std::uint16_t protocol, bool isNumbered, const Extent &extent, BitRange field);
    void walkWccp(const Extent &extent);
    void walkErspan2(const Extent &extent);
    void walkErspan3(const Extent &extent);

    // walk_l2tp.cpp
    void walkL2tpIp(const Extent &extent);
    /// What follows the first @p length bytes of @p extent: a cookie of unknown length and a frame.
    void walkCookie(const Extent &extent, std::uint32_t length, BitRange sessionField);

    // walk_transport.cpp, walk_icmp.cpp
    void walkTcp(const Extent &extent);
    void walkUdp(const Extent &extent);
    void walkIcmp(Protocol protocol, const Extent &extent);

    ByteView m_bytes;
    LayerStack &m_stack;
    std::uint8_t m_buffer;
    std::uint8_t m_flags = 0; ///< of the layers to come
};

} // namespace rungs
