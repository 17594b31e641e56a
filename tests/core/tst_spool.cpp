// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/spool.h"

#include <QtTest>

using namespace rungs;

class TestSpool : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheLastBytesAreKeptInMemory();
    void aTemporaryFileKeepsEverything();
};

namespace {

constexpr std::size_t pieceLength = 1 << 20;
constexpr std::uint8_t pieces = 40;

void fill(Spool &spool)
{
    for (std::uint8_t i = 0; i < pieces; ++i)
        QCOMPARE(spool.append(Bytes(pieceLength, i), i * pieceLength).value_or(0), pieceLength);
}

} // namespace

void TestSpool::onlyTheLastBytesAreKeptInMemory()
{
    RecentBytes spool;
    fill(spool);
    Bytes buffer(2);
    const std::uint64_t end = pieces * pieceLength;
    for (std::uint64_t place = end - RecentBytes::kept; place < end; place += pieceLength) {
        QCOMPARE(spool.read(place - 1, buffer).value_or(0), std::size_t{2});
        QCOMPARE(unsigned{buffer[1]}, static_cast<unsigned>(place / pieceLength));
        QCOMPARE(buffer[0] + 1U, unsigned{buffer[1]});
    }
    QCOMPARE(spool.read(end - 1, buffer).value_or(0), std::size_t{1});
    const Result<std::size_t> tooOld = spool.read(0, buffer);
    QVERIFY(!tooOld && tooOld.error().code == ErrorCode::cannotRead);
}

void TestSpool::aTemporaryFileKeepsEverything()
{
    const Result<std::unique_ptr<Spool>> spool = TemporaryFile::create();
    QVERIFY(spool);
    fill(**spool);
    Bytes buffer(2);
    QCOMPARE((*spool)->read(pieceLength - 1, buffer).value_or(0), std::size_t{2});
    QCOMPARE(buffer, (Bytes{0, 1}));
}

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
