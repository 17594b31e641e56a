// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fast path reads what a walk from header to header finds: on every frame of the samples
// and of the captures beside the source, whole and cut off anywhere.
#include "core/capture/capture_reader.h"
#include "core/session/segment_reader.h"
#include "tests/support/captures.h"

#include <QTest>

#include <algorithm>

using namespace rungs;

namespace {

bool areSame(const SegmentSummary &a, const SegmentSummary &b)
{
    return a.source == b.source && a.destination == b.destination && a.sourcePort == b.sourcePort
           && a.destinationPort == b.destinationPort && a.sequence == b.sequence && a.acknowledgment == b.acknowledgment
           && a.flags == b.flags && a.window == b.window && a.checksum == b.checksum
           && a.urgentPointer == b.urgentPointer && a.headerLength == b.headerLength
           && a.payloadLength == b.payloadLength && a.ipId == b.ipId && a.timeToLive == b.timeToLive
           && a.trafficClass == b.trafficClass && a.isCut == b.isCut && std::ranges::equal(a.options, b.options)
           && std::ranges::equal(a.payload, b.payload);
}

/// @return what is wrong; empty where the fast path does not read the frame
QString difference(const FrameInput &input, bool &isFast)
{
    DecodedSegment fast;
    isFast = readFastSegment(input, fast);
    if (!isFast)
        return {};
    SegmentReader reader;
    DecodedSegment walked;
    const bool hasSegment = reader.walk(FrameId{0}, {}, input, walked);
    if (reader.headers()->completed != nullptr || !hasSegment)
        return QStringLiteral("no segment");
    if (!areSame(fast.summary, walked.summary))
        return QStringLiteral("another segment");
    if (fast.checksum != walked.checksum)
        return QStringLiteral("another checksum");
    if (!std::ranges::equal(fast.linkHeader, walked.linkHeader))
        return QStringLiteral("another link header");
    const bool isDamaged = std::ranges::any_of(reader.headers()->stack.diagnostics(), [](const Diagnostic &diagnostic) {
        return diagnostic.severity == Diagnostic::Severity::error;
    });
    return isDamaged ? QStringLiteral("the walk found damage") : QString();
}

} // namespace

class TestFastSegment : public QObject
{
    Q_OBJECT

private slots:
    void isWhatTheWalkFinds_data() { test::addCaptures(); }

    void isWhatTheWalkFinds()
    {
        QFETCH(QString, path);
        const Result<std::shared_ptr<ByteSource>> source = ByteSource::open(path.toStdString());
        if (!source)
            return;
        const Result<std::unique_ptr<CaptureReader>> reader = CaptureReader::open(*source);
        if (!reader)
            return; // not every file beside the captures is one
        std::vector<RawFrame> frames;
        ReadStatus status = ReadStatus::more;
        while (status == ReadStatus::more) {
            status = (*reader)->next(frames);
            for (const RawFrame &frame : frames)
                check(frame, (*reader)->info().interfaces[frame.interface.value]);
        }
    }

    void readsMostOfAnOrdinaryCapture() { QVERIFY(m_fast > 0); }

private:
    void check(const RawFrame &frame, const CaptureInterface &interface)
    {
        FrameInput input{frame.bytes, frame.originalLength, interface.linkType, interface.fcsLength};
        bool isFast = false;
        QCOMPARE(difference(input, isFast), QString());
        m_fast += isFast ? 1 : 0;
        constexpr std::size_t longestHeaders = 140;
        for (std::size_t size = 0; size < std::min(frame.bytes.size(), longestHeaders); size += 5) {
            input.bytes = frame.bytes.first(size);
            QCOMPARE(difference(input, isFast), QString());
        }
    }

    std::size_t m_fast = 0;
};

QTEST_GUILESS_MAIN(TestFastSegment)
#include "tst_fast_segment.moc"
