// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/checksum.h"
#include "core/decode/ip_addresses.h"
#include "core/decode/segment_summary.h"
#include "tests/support/hex.h"
#include "tests/support/walk_printer.h"

#include <QtTest>

#include <random>

using namespace rungs;
using namespace rungs::test;

namespace {

const std::string syn4 = "45000028 0001 4000 4006 0000 c0000201 c0000202 1389 0050 00000001 00000000 5002 ffff";
const std::string hosts6 = "20010db8000000000000000000000001 20010db8000000000000000000000002";

/// Checks the checksum of the last layer of @p protocol in a raw IP frame.
ChecksumResult check(const std::string &digits, Protocol protocol, std::uint32_t missing = 0)
{
    const Bytes frame = hex(digits);
    LayerStack stack;
    walkFrame({frame, static_cast<std::uint32_t>(frame.size()) + missing, LinkType::raw, 0}, stack);
    const ByteView buffers[] = {frame};
    for (std::size_t i = stack.layers().size(); i > 0; --i) {
        if (stack.layers()[i - 1].protocol == protocol)
            return verifyChecksum(stack, i - 1, buffers);
    }
    return {};
}

} // namespace

class TestChecksum : public QObject
{
    Q_OBJECT
private slots:
    void sumsAsTheRfcShows()
    {
        // RFC 1071 3.
        const Bytes bytes = hex("0001 f203 f4f5 f6f7");
        QCOMPARE(foldChecksum(onesComplementSum(bytes)), std::uint16_t(~0xddf2U));
        QCOMPARE(foldChecksum(onesComplementSum(hex("01"))), std::uint16_t(~0x0100U));
        QCOMPARE(foldChecksum(onesComplementSum(hex("ffff"), 1)), std::uint16_t(~0x0001U));
    }

    /// The home address of a mobile host stands in the pseudo-header, though it sends from another (RFC 6275 11.3.1).
    void homeAddressOption()
    {
        const std::string ends = "2001 0db8 0000 0000 0000 0000 0000 0012"
                                 "2001 0db8 0000 0000 0000 0000 0000 0002";
        const std::string options = "0602 0102 0000 c910 2001 0db8 0000 0000 0000 0000 0000 0099";
        const std::string segment = "9c40 0050 0000 03e8 0000 0000 5002 2000 935d 0000";
        const Bytes frame = hex("6000 0000 002c 3c40" + ends + options + segment);
        LayerStack stack;
        walkFrame({frame, static_cast<std::uint32_t>(frame.size()), LinkType::raw, 0}, stack);
        const ByteView buffers[] = {frame};
        QCOMPARE(verifyChecksum(stack, 2, buffers).status, ChecksumStatus::good);
        SegmentSummary summary;
        QVERIFY(summarize(stack, buffers, summary));
        QCOMPARE(summary.source.bytes[15], std::uint8_t{0x99});
        const IpEndpoints ends6 = endpointsOf(stack.layers(), 2, buffers);
        QCOMPARE(ends6.source.bytes[15], std::uint8_t{0x12});
        // An option that does not fit is none; nothing is read past the header.
        for (const char *const broken : {"0602 0102 0000 c911", "0602 0102 0000 c90f", "0602 0100 0000 00c9"}) {
            const Bytes other = hex("6000 0000 002c 3c40" + ends + broken + options.substr(19) + segment);
            walkFrame({other, static_cast<std::uint32_t>(other.size()), LinkType::raw, 0}, stack);
            const ByteView all[] = {other};
            const IpEndpoints found = endpointsOf(stack.layers(), 2, all);
            QVERIFY(found.originalSource == found.source);
        }
    }

    void sumsAnyNumberOfBytes()
    {
        std::mt19937 random(7);
        Bytes bytes(200);
        for (std::uint8_t &octet : bytes)
            octet = static_cast<std::uint8_t>(random() % 4 == 0 ? 0xff : random());
        for (std::size_t first = 0; first < 9; ++first) {
            for (std::size_t size = 0; size <= bytes.size() - first; ++size) {
                const ByteView view = ByteView(bytes).subspan(first, size);
                std::uint64_t expected = 0x1234;
                for (std::size_t i = 0; i < size; ++i)
                    expected += i % 2 == 0 ? view[i] * 256U : view[i];
                QCOMPARE(foldChecksum(onesComplementSum(view, 0x1234)), foldChecksum(expected));
            }
        }
    }

    void foldsAnySum()
    {
        std::mt19937_64 random(11);
        std::vector<std::uint64_t> sums{0, 1, 0xfffe, 0xffff, 0x10000, 0x1ffff, 0xffff0000, 0xfffeffff, 0xffffffff};
        for (const std::uint64_t upper : std::vector(sums)) {
            for (const std::uint64_t lower : std::vector(sums))
                sums.push_back(upper << 32 | lower);
        }
        for (int i = 0; i < 10000; ++i)
            sums.push_back(random());
        for (const std::uint64_t sum : sums) {
            std::uint64_t expected = sum;
            while (expected > 0xffff)
                expected = (expected & 0xffff) + (expected >> 16);
            QCOMPARE(std::uint64_t{folded(sum)}, expected);
        }
    }

    void ipv4Header()
    {
        // A header whose checksum is worked out in many textbooks: 0xb861.
        const std::string header = "4500 0073 0000 4000 4011 b861 c0a80001 c0a800c7";
        const std::string rest = "0000 0000 005f 0000" + std::string(87 * 2, '0');
        QCOMPARE(check(header + rest, Protocol::ipv4).status, ChecksumStatus::good);
        const ChecksumResult wrong = check("4500 0073 0000 4000 4011 b862 c0a80001 c0a800c7" + rest, Protocol::ipv4);
        QCOMPARE(wrong.status, ChecksumStatus::bad);
        QCOMPARE(wrong.found, std::uint16_t{0xb862});
        QCOMPARE(wrong.expected, std::uint16_t{0xb861});
    }

    void tcpOverIpv4()
    {
        // Pseudo-header: c000 + 0201 + c000 + 0202 + 0006 + 0014 = 1 841d, folded 841e.
        // Header: 1389 + 0050 + 0001 + 5002 + ffff = 1 63db, folded 63dc. Together e7fa, complemented 1805.
        QCOMPARE(check(syn4 + "1805 0000", Protocol::tcp).status, ChecksumStatus::good);
        const ChecksumResult wrong = check(syn4 + "1806 0000", Protocol::tcp);
        QCOMPARE(wrong.status, ChecksumStatus::bad);
        QCOMPARE(wrong.expected, std::uint16_t{0x1805});
        const ChecksumResult partial = check(syn4 + "841e 0000", Protocol::tcp);
        QCOMPARE(partial.status, ChecksumStatus::partial);
        QCOMPARE(partial.expected, std::uint16_t{0x1805});
    }

    void whatWasCutCannotBeChecked()
    {
        QCOMPARE(check(syn4, Protocol::tcp, 4).status, ChecksumStatus::unverified);
        const std::string first =
            "45000028 0001 2000 4006 0000 c0000201 c0000202 1389 0050 00000001 00000000 5002 ffff";
        QCOMPARE(check(first + "1805 0000", Protocol::tcp).status, ChecksumStatus::unverified);
    }

    void udpMayLeaveItOut()
    {
        const std::string v4 = "4500001c 0001 0000 4011 0000 c0000201 c0000202 1389 0035 0008";
        QCOMPARE(check(v4 + "0000", Protocol::udp).status, ChecksumStatus::none);
        // c000 + 0201 + c000 + 0202 + 0011 + 0008, and 1389 + 0035 + 0008: 97e3, complemented 681c.
        QCOMPARE(check(v4 + "681c", Protocol::udp).status, ChecksumStatus::good);
        const std::string v6 = "60000000 0008 11 40" + hosts6 + "1389 0035 0008";
        QCOMPARE(check(v6 + "0000", Protocol::udp).status, ChecksumStatus::bad);
    }

    void icmp()
    {
        const std::string v4 = "4500001c 0001 0000 4001 0000 c0000201 c0000202";
        // 0800 + 0001 + 0002: 0803, complemented f7fc.
        QCOMPARE(check(v4 + "0800 f7fc 0001 0002", Protocol::icmp).status, ChecksumStatus::good);
        QCOMPARE(check(v4 + "0800 f7fd 0001 0002", Protocol::icmp).status, ChecksumStatus::bad);
    }

    void icmpv6()
    {
        // Pseudo-header: twice 2001 + 0db8, + 0001 + 0002 + 0008 + 003a = 5bb7. 8000 + 0001 + 0002: together dbba.
        const std::string v6 = "60000000 0008 3a 40" + hosts6;
        QCOMPARE(check(v6 + "8000 2445 0001 0002", Protocol::icmpv6).status, ChecksumStatus::good);
        QCOMPARE(check(v6 + "8000 2446 0001 0002", Protocol::icmpv6).status, ChecksumStatus::bad);
    }

    void aRoutingHeaderLeadsElsewhere()
    {
        // One stop is left, at ...:3, so that the sum is over ...:3 in place of ...:2.
        const std::string header = "60000000 0020 2b 40" + hosts6;
        const std::string route = "3a02 0001 00000000 20010db8000000000000000000000003";
        QCOMPARE(check(header + route + "8000 2444 0001 0002", Protocol::icmpv6).status, ChecksumStatus::good);
        const std::string arrived = "3a02 0000 00000000 20010db8000000000000000000000003";
        QCOMPARE(check(header + arrived + "8000 2445 0001 0002", Protocol::icmpv6).status, ChecksumStatus::good);
    }

    void aSourceRouteLeadsElsewhere()
    {
        // The loose route has one stop left, 192.0.2.3: the sum is one more than to 192.0.2.2.
        const std::string header = "47000030 0001 4000 4006 0000 c0000201 c0000202 8307 04 c0000203 00";
        QCOMPARE(check(header + "1389 0050 00000001 00000000 5002 ffff 1804 0000", Protocol::tcp).status,
                 ChecksumStatus::good);
        const std::string arrived = "47000030 0001 4000 4006 0000 c0000201 c0000202 8307 08 c0000203 00";
        QCOMPARE(check(arrived + "1389 0050 00000001 00000000 5002 ffff 1805 0000", Protocol::tcp).status,
                 ChecksumStatus::good);
    }
};

QTEST_GUILESS_MAIN(TestChecksum)
#include "tst_checksum.moc"
