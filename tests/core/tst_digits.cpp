// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/address_text.h"
#include "core/text/digits.h"

#include <QTest>

#include <arpa/inet.h>

#include <array>
#include <limits>
#include <random>

using namespace rungs;

class TestDigits : public QObject
{
    Q_OBJECT

private slots:
    void printsAddressesAsInetNtop();
    void printsSecondsOfAnyTwoTimes_data();
    void printsSecondsOfAnyTwoTimes();
    void printsHexadecimalNumbersAsWideAsTheirFields();
};

void TestDigits::printsAddressesAsInetNtop()
{
    std::mt19937 random(1);
    for (int round = 0; round < 100000; ++round) {
        // Groups are mostly 0 or ffff: what "::" replaces, and IPv4 addresses inside, come often.
        std::array<std::uint8_t, 16> bytes{};
        for (std::size_t i = 0; i < bytes.size(); i += 2) {
            const std::uint32_t choice = random() % 8;
            const auto group = choice < 5 ? 0 : choice == 5 ? 0xffffU : random() >> random() % 16;
            bytes[i] = static_cast<std::uint8_t>(group >> 8);
            bytes[i + 1] = static_cast<std::uint8_t>(group);
        }
        std::array<char, INET6_ADDRSTRLEN> expected{};
        std::string text;
        inet_ntop(AF_INET6, bytes.data(), expected.data(), expected.size());
        appendIpv6(text, bytes);
        QCOMPARE(text.c_str(), expected.data());
        text.clear();
        inet_ntop(AF_INET, &bytes[12], expected.data(), expected.size());
        appendIpv4(text, ByteView(bytes).subspan(12));
        QCOMPARE(text.c_str(), expected.data());
    }
}

void TestDigits::printsSecondsOfAnyTwoTimes_data()
{
    constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<bool>("isFine");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64{0} << qint64{0} << true << "0.000000000";
    QTest::newRow("epoch") << qint64{0} << qint64{1'700'000'000'000'002'000} << true << "1700000000.000002000";
    QTest::newRow("before 1970") << qint64{0} << qint64{-5} << true << "-0.000000005";
    QTest::newRow("six digits") << qint64{1'000} << qint64{-11'999} << false << "-0.000012";
    QTest::newRow("the longest") << qint64{earliest} << qint64{latest} << true << "18446744073.709551615";
    QTest::newRow("the longest back") << qint64{latest} << qint64{earliest} << true << "-18446744073.709551615";
}

void TestDigits::printsSecondsOfAnyTwoTimes()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(bool, isFine);
    QTEST(QString::fromStdString(secondsText({from}, {to}, isFine)), "text");
}

void TestDigits::printsHexadecimalNumbersAsWideAsTheirFields()
{
    QCOMPARE(hexNumber(0, 4).c_str(), "0x00");
    QCOMPARE(hexNumber(0x10, 12).c_str(), "0x010");
    QCOMPARE(hexNumber(0xbeef, 16).c_str(), "0xbeef");
    QCOMPARE(hexNumber(0x123, 8).c_str(), "0x123");
    QCOMPARE(hexNumber(UINT64_MAX, 64).c_str(), "0xffffffffffffffff");
    const Bytes bytes{0x00, 0x1f, 0xe0};
    QCOMPARE(hexText(bytes).c_str(), "001fe0");
    QCOMPARE(hexText(bytes, ':').c_str(), "00:1f:e0");
    QCOMPARE(hexText({}, ':').c_str(), "");
}

QTEST_GUILESS_MAIN(TestDigits)
#include "tst_digits.moc"
