// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture_reader.h"

#include <QDirIterator>
#include <QTest>

#include <pcap/pcap.h>

#include <memory>

using namespace rungs;

namespace {

struct Frame
{
    std::int64_t time = 0;
    std::uint32_t originalLength = 0;
    Bytes bytes;
};

struct Reading
{
    std::vector<Frame> frames;
    std::string error; ///< empty: read whole
};

/// @p nanoseconds the file's own resolution, so that libpcap need not convert
Reading readByLibpcap(const QString &path, bool nanoseconds)
{
    Reading result;
    char message[PCAP_ERRBUF_SIZE] = "";
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> file(
        pcap_open_offline_with_tstamp_precision(QFile::encodeName(path).constData(),
                                                nanoseconds ? PCAP_TSTAMP_PRECISION_NANO : PCAP_TSTAMP_PRECISION_MICRO,
                                                message),
        &pcap_close);
    if (!file) {
        result.error = message;
        return result;
    }
    pcap_pkthdr *header = nullptr;
    const u_char *data = nullptr;
    int status = 0;
    while ((status = pcap_next_ex(file.get(), &header, &data)) == 1) {
        // The fields of a pcap file have no sign; libpcap reads them as if they had one.
        const std::int64_t seconds = static_cast<std::uint32_t>(header->ts.tv_sec);
        const std::int64_t fraction = static_cast<std::uint32_t>(header->ts.tv_usec);
        result.frames.push_back(
            {seconds * 1000000000 + fraction * (nanoseconds ? 1 : 1000), header->len, {data, data + header->caplen}});
    }
    if (status == PCAP_ERROR)
        result.error = pcap_geterr(file.get());
    return result;
}

struct OwnReading : Reading
{
    CaptureInfo info;
};

OwnReading readByRungs(const QString &path)
{
    OwnReading result;
    const auto source = ByteSource::open(path.toStdString());
    if (!source) {
        result.error = "cannot open";
        return result;
    }
    const auto reader = CaptureReader::open(*source);
    if (!reader) {
        result.error = "no capture";
        return result;
    }
    std::vector<RawFrame> batch;
    ReadStatus status = ReadStatus::more;
    while (status == ReadStatus::more) {
        status = (*reader)->next(batch);
        for (const RawFrame &frame : batch)
            result.frames.push_back({frame.time.isKnown() ? frame.time.nanoseconds : 0,
                                     frame.originalLength,
                                     {frame.bytes.begin(), frame.bytes.end()}});
    }
    (*reader)->finish();
    if ((*reader)->damage())
        result.error = "damaged";
    result.info = (*reader)->info();
    return result;
}

/// libpcap stops at the snap length of the file, where a record holds more; Rungs shows what is there.
bool isSameOrLonger(const Bytes &ours, const Bytes &judges)
{
    return ours.size() >= judges.size() && std::equal(judges.begin(), judges.end(), ours.begin());
}

} // namespace

class TestLibpcap : public QObject
{
    Q_OBJECT

private slots:
    void agrees_data();
    void agrees();
};

void TestLibpcap::agrees_data()
{
    QTest::addColumn<QString>("path");
    const QString source = QStringLiteral(RUNGS_SOURCE_DIR);
    for (const QString &folder :
         {QStringLiteral(RUNGS_SAMPLES), QStringLiteral(RUNGS_TEST_DATA),
          source + QStringLiteral("/../shared/captures"), source + QStringLiteral("/../shared/scenarios")}) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!readByLibpcap(path, false).frames.empty())
                QTest::newRow(qPrintable(QDir(folder).relativeFilePath(path))) << path;
        }
    }
}

void TestLibpcap::agrees()
{
    QFETCH(QString, path);
    const OwnReading ours = readByRungs(path);
    const bool nanoseconds = ours.info.format == FileFormat::pcapng || ours.info.format == FileFormat::pcapNanosecond;
    const Reading judges = readByLibpcap(path, nanoseconds);

    // What libpcap gives up on, Rungs may read to its end; never the other way round.
    if (judges.error.empty()) {
        QCOMPARE(ours.error, std::string());
        QCOMPARE(ours.frames.size(), judges.frames.size());
    }
    QVERIFY(ours.frames.size() >= judges.frames.size());
    for (std::size_t i = 0; i < judges.frames.size(); ++i) {
        QCOMPARE(ours.frames[i].time, judges.frames[i].time);
        QCOMPARE(ours.frames[i].originalLength, judges.frames[i].originalLength);
        QVERIFY2(isSameOrLonger(ours.frames[i].bytes, judges.frames[i].bytes), qPrintable(QString::number(i + 1)));
    }
}

QTEST_GUILESS_MAIN(TestLibpcap)
#include "tst_libpcap.moc"
