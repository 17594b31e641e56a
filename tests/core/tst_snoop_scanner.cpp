// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_bytes.h"
#include "tests/support/memory_source.h"

#include <QTest>

#include <string>

using namespace rungs;
using namespace rungs::test;

namespace {

/// A snoop file as RFC 1761 has it.
class SnoopBytes
{
public:
    explicit SnoopBytes(std::uint32_t datalink = 4, std::uint32_t version = 2)
    {
        m_bytes = {'s', 'n', 'o', 'o', 'p', 0, 0, 0};
        number(version);
        number(datalink);
    }

    SnoopBytes &record(const std::string &data, std::uint32_t original, std::uint32_t drops = 0,
                       std::uint32_t padding = 0)
    {
        const auto size = static_cast<std::uint32_t>(data.size());
        return recordOf(size, 24 + size + padding, original, drops, data + std::string(padding, '-'));
    }

    SnoopBytes &recordOf(std::uint32_t included, std::uint32_t length, std::uint32_t original, std::uint32_t drops,
                         const std::string &rest)
    {
        for (const std::uint32_t value : {original, included, length, drops, 5U, 6U})
            number(value);
        m_bytes.insert(m_bytes.end(), rest.begin(), rest.end());
        return *this;
    }

    const Bytes &all() const { return m_bytes; }

private:
    void number(std::uint32_t value)
    {
        for (const int shift : {24, 16, 8, 0})
            m_bytes.push_back(static_cast<std::uint8_t>(value >> shift));
    }

    Bytes m_bytes;
};

} // namespace

class TestSnoopScanner : public QObject
{
    Q_OBJECT

private slots:
    void readsFramesWithoutTheirPadding()
    {
        const ReadCapture capture =
            readCapture(SnoopBytes().record("first", 5, 0, 3).record("", 90).record("third", 1500, 7, 1).all());
        QVERIFY(!capture.damage && !capture.refused);
        QCOMPARE(dataOf(capture), QStringLiteral("first  third"));
        QCOMPARE(capture.info.format, FileFormat::snoop);
        QCOMPARE(capture.info.byteOrder, ByteOrder::big);
        QCOMPARE(capture.info.dropped, std::uint64_t{7});
        QCOMPARE(capture.frames[0].time, 5000006000);
        QCOMPARE(capture.frames[0].offset, std::uint64_t{16 + 24});
        QCOMPARE(capture.frames[1].originalLength, 90U);
        QCOMPARE(capture.frames[2].originalLength, 1500U);
    }

    void knowsItsLinkTypes()
    {
        QCOMPARE(readCapture(SnoopBytes(0).all()).info.interfaces.at(0).linkType, LinkType::ethernet);
        QCOMPARE(readCapture(SnoopBytes(4).all()).info.interfaces.at(0).linkType, LinkType::ethernet);
        QCOMPARE(readCapture(SnoopBytes(8).all()).info.interfaces.at(0).linkType, LinkType::fddi);
        const ReadCapture other = readCapture(SnoopBytes(9).all());
        QVERIFY(other.refused.has_value());
        QCOMPARE(other.refused->code, ErrorCode::badHeader);
        QCOMPARE(other.refused->found, std::string("9"));
    }

    void refusesOtherVersions()
    {
        const ReadCapture capture = readCapture(SnoopBytes(4, 3).all());
        QVERIFY(capture.refused.has_value());
        QCOMPARE(capture.refused->code, ErrorCode::unsupportedVersion);
        QCOMPARE(capture.refused->found, std::string("3"));
    }

    void readsUpToTheDamage_data()
    {
        QTest::addColumn<quint32>("included");
        QTest::addColumn<quint32>("length");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a frame of four gigabytes") << 0xffffffffU << 28U << ErrorCode::impossibleLength;
        QTest::newRow("a record of nothing") << 4U << 0U << ErrorCode::impossibleLength;
        QTest::newRow("a record shorter than its frame") << 4U << 27U << ErrorCode::impossibleLength;
        QTest::newRow("a record of four gigabytes") << 4U << 0xffffffffU << ErrorCode::impossibleLength;
        QTest::newRow("a record that is not all there") << 4U << 32U << ErrorCode::cutShort;
    }

    void readsUpToTheDamage()
    {
        QFETCH(quint32, included);
        QFETCH(quint32, length);
        const ReadCapture capture =
            readCapture(SnoopBytes().record("good", 4).recordOf(included, length, 4, 0, "rest").all());
        QCOMPARE(dataOf(capture), QStringLiteral("good"));
        QVERIFY(capture.damage.has_value());
        QTEST(capture.damage->code, "code");
    }

    void survivesEachCut()
    {
        const Bytes whole = SnoopBytes().record("first", 5, 0, 3).record("second", 6).all();
        const std::size_t ends[] = {16, 16 + 24 + 8, whole.size()};
        for (std::size_t size = 8; size < whole.size(); ++size) {
            const ReadCapture capture = readCapture(ByteView(whole).first(size));
            const bool isWhole = std::find(std::begin(ends), std::end(ends), size) != std::end(ends);
            QCOMPARE(capture.damage.has_value() || capture.refused.has_value(), !isWhole);
            QCOMPARE(capture.frames.size(), std::size_t{size >= ends[1] ? 1U : 0U});
        }
    }
};

QTEST_APPLESS_MAIN(TestSnoopScanner)
#include "tst_snoop_scanner.moc"
