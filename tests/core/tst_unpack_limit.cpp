// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small file that unpacks to very much.
#include "core/session/capture_loader.h"
#include "core/text/error_text.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr std::uint32_t frameCount = 200;
constexpr std::uint32_t frameLength = 65536;

/// 13 megabytes of zeros in frames: some thirteen kilobytes compressed.
Bytes bomb()
{
    const std::string zeros(frameLength, '\0');
    PcapBytes file;
    for (std::uint32_t i = 0; i < frameCount; ++i)
        file.record(i, 0, zeros);
    return gzip(file.all());
}

} // namespace

class TestUnpackLimit : public QObject
{
    Q_OBJECT

private slots:
    void haltsAtTheLimitAndGoesOn()
    {
        const CaptureFile file(bomb(), QStringLiteral("bomb.pcap.gz"));
        constexpr std::uint64_t limit = 4 << 20;
        const auto opened = CaptureLoader::open(file.stdPath(), {}, limit);
        QVERIFY(opened.has_value());
        CaptureLoader &loader = **opened;
        SessionPtr session = loader.load({}, {});
        QVERIFY(session->progress().isComplete);
        QVERIFY(session->damage().has_value());
        QCOMPARE(session->damage()->code, ErrorCode::unpackLimit);
        const QString message = QString::fromStdString(english(errorPhrase(*session->damage())));
        QVERIFY2(message.contains(QStringLiteral("more than 4194304 bytes")), qPrintable(message));
        // What was read is there, whole frames of it.
        const std::uint32_t first = session->frameCount();
        QVERIFY(first >= 50 && first <= 80);
        QVERIFY(session->bytesOf({first - 1}).has_value());

        loader.raiseUnpackLimit({});
        session = loader.load({}, {});
        QCOMPARE(session->damage()->code, ErrorCode::unpackLimit);
        QVERIFY(session->frameCount() > first + 40 && session->frameCount() < frameCount);
        loader.raiseUnpackLimit({});
        session = loader.load({}, {});
        QVERIFY(!session->damage());
        QCOMPARE(session->frameCount(), frameCount);
        QCOMPARE(session->bytesOf({frameCount - 1})->size(), std::size_t{frameLength});
    }

    void zeroIsNoLimit()
    {
        const CaptureFile file(bomb(), QStringLiteral("bomb.pcap.gz"));
        const Result<SessionPtr> session = load(file.stdPath(), {}, {}, 0);
        QVERIFY(session.has_value());
        QVERIFY(!(*session)->damage());
        QCOMPARE((*session)->frameCount(), frameCount);
    }

    void whatIsNotCompressedHasNone()
    {
        const CaptureFile file(pcapFile(capture("0.0 client > server S 0:0\n")));
        const Result<SessionPtr> session = load(file.stdPath(), {}, {}, 1);
        QVERIFY(session.has_value());
        QVERIFY(!(*session)->damage());
        QCOMPARE((*session)->frameCount(), 1U);
    }

    void theUsualLimitLeavesOrdinaryFilesAlone()
    {
        const CaptureFile file(bomb(), QStringLiteral("bomb.pcap.gz"));
        const Result<SessionPtr> session = load(file.stdPath());
        QVERIFY(session.has_value());
        QCOMPARE((*session)->frameCount(), frameCount);
    }
};

QTEST_GUILESS_MAIN(TestUnpackLimit)
#include "tst_unpack_limit.moc"
