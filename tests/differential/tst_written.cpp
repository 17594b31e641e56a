// SPDX-License-Identifier: GPL-3.0-or-later
//
// What others read in the pcapng files that are written: libpcap, and tshark where it is installed.
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <pcap/pcap.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Frame
{
    qint64 time = 0;
    quint32 length = 0;
    QByteArray bytes;
};

struct Reading
{
    QList<Frame> frames;
    QString error; ///< empty: read whole
    int linkType = 0;
};

/// As the file's own resolution is, so that libpcap need not convert.
bool hasNanoseconds(const QString &path)
{
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    return start == "\x0a\x0d\x0d\x0a" || start == "\xa1\xb2\x3c\x4d" || start == "\x4d\x3c\xb2\xa1";
}

Reading readByLibpcap(const QString &path)
{
    Reading result;
    char message[PCAP_ERRBUF_SIZE] = "";
    const bool nanoseconds = hasNanoseconds(path);
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> file(
        pcap_open_offline_with_tstamp_precision(QFile::encodeName(path).constData(),
                                                nanoseconds ? PCAP_TSTAMP_PRECISION_NANO : PCAP_TSTAMP_PRECISION_MICRO,
                                                message),
        &pcap_close);
    if (!file) {
        result.error = QString::fromUtf8(message);
        return result;
    }
    result.linkType = pcap_datalink(file.get());
    pcap_pkthdr *header = nullptr;
    const u_char *data = nullptr;
    int status = 0;
    while ((status = pcap_next_ex(file.get(), &header, &data)) == 1) {
        // The fields of a pcap file have no sign; libpcap reads them as if they had one.
        const qint64 seconds = static_cast<quint32>(header->ts.tv_sec);
        const qint64 fraction = static_cast<quint32>(header->ts.tv_usec);
        result.frames.append({seconds * 1000000000 + fraction * (nanoseconds ? 1 : 1000), header->len,
                              QByteArray(reinterpret_cast<const char *>(data), qsizetype(header->caplen))});
    }
    if (status == PCAP_ERROR)
        result.error = QString::fromUtf8(pcap_geterr(file.get()));
    return result;
}

/// Null where the program fails.
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// The captures that are read whole, by the programs that judge.
QStringList captures()
{
    QStringList paths;
    for (const QString &folder : {QStringLiteral(RUNGS_SAMPLES), QStringLiteral(RUNGS_SOURCE_DIR "/../shared/captures"),
                                  QStringLiteral(RUNGS_SOURCE_DIR "/../shared/scenarios")}) {
        QDirIterator files(folder, {u"*.pcap"_s, u"*.pcapng"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    return paths;
}

const QStringList fields{
    u"-T"_s, u"fields"_s,           u"-e"_s, u"frame.time_epoch"_s,     u"-e"_s, u"frame.len"_s,
    u"-e"_s, u"frame.cap_len"_s,    u"-e"_s, u"frame.interface_name"_s, u"-e"_s, u"frame.interface_description"_s,
    u"-e"_s, u"frame.encap_type"_s, u"-e"_s, u"frame.comment"_s,        u"-e"_s, u"frame.protocols"_s};

qsizetype sectionsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("\x0a\x0d\x0d\x0a") : 0;
}

QByteArray readByTshark(const QString &path)
{
    // Custom blocks are records to it too; they have no link type.
    return output(u"tshark"_s, QStringList{u"-r"_s, path, u"-Y"_s, u"frame.encap_type"_s} + fields);
}

} // namespace

class TestWritten : public QObject
{
    Q_OBJECT

private slots:
    void libpcapReadsTheSame_data();
    void libpcapReadsTheSame();
    void tsharkReadsTheSame();
    void tsharkReadsEveryComment();

private:
    QString write(const QString &capture, const QStringList &arguments = {})
    {
        const QString path = m_folder.filePath(u"out.pcapng"_s);
        QProcess process;
        process.start(qEnvironmentVariable("RUNGS_CLI"),
                      QStringList{u"write"_s, u"-o"_s, path, capture, u"--unpack-limit"_s, u"0"_s} + arguments);
        process.waitForFinished(120000);
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() < 2 ? path : QString();
    }

    QTemporaryDir m_folder;
};

void TestWritten::libpcapReadsTheSame_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : captures()) {
        const Reading reading = readByLibpcap(path);
        if (reading.error.isEmpty() && !reading.frames.isEmpty())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

void TestWritten::libpcapReadsTheSame()
{
    QFETCH(QString, path);
    const Reading original = readByLibpcap(path);
    const Reading copy = readByLibpcap(write(path));
    QCOMPARE(copy.error, QString());
    QCOMPARE(copy.linkType, original.linkType);
    QCOMPARE(copy.frames.size(), original.frames.size());
    for (qsizetype i = 0; i < copy.frames.size(); ++i) {
        QCOMPARE(copy.frames[i].time, original.frames[i].time);
        QCOMPARE(copy.frames[i].length, original.frames[i].length);
        // libpcap stops at the snap length of a pcap file, where a record holds more.
        QVERIFY(copy.frames[i].bytes.startsWith(original.frames[i].bytes));
    }
}

void TestWritten::tsharkReadsTheSame()
{
    if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
        return;
    qsizetype frames = 0;
    for (const QString &path : captures()) {
        const bool isSmall = QFileInfo(path).size() < 20000;
        if (!isSmall || !path.endsWith(u"ng"_s))
            continue;
        const QByteArray original = readByTshark(path);
        // What is damaged to tshark; and it names the interfaces of a second section after those of the first.
        if (original.isNull() || sectionsOf(path) > 1)
            continue;
        QCOMPARE(readByTshark(write(path)), original);
        frames += original.count('\n');
    }
    QVERIFY(frames > 0);
}

void TestWritten::tsharkReadsEveryComment()
{
    const QString sample = QStringLiteral(RUNGS_SAMPLES "/http.pcap");
    const QString path =
        write(sample, {u"--filter"_s, u"tcp.len > 0"_s, u"--comment"_s, u"4=重传的是哪一段？"_s, u"--comment"_s,
                       uR"(4=a "quote")"_s, u"--comment"_s, u"5="_s + QString(70000, u'x')});
    QVERIFY(!path.isEmpty());
    QCOMPARE(readByLibpcap(path).frames.size(), 2);
    if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
        return;
    const QByteArray comments = output(
        u"tshark"_s, {u"-r"_s, path, u"-T"_s, u"fields"_s, u"-E"_s, u"aggregator=|"_s, u"-e"_s, u"frame.comment"_s});
    const QList<QByteArray> lines = comments.split('\n');
    QCOMPARE(lines.value(0), QByteArray(R"(重传的是哪一段？|a "quote")"));
    QCOMPARE(lines.value(1).size(), 70001);
    const QByteArray about = output(u"capinfos"_s, {u"-M"_s, path});
    QVERIFY2(about.contains("pcapng"), about);
    QVERIFY2(about.contains("Number of packets:   2"), about);
    QVERIFY2(about.contains("File timestamp precision:  nanoseconds (9)"), about);
    QVERIFY2(about.contains("Capture application: Rungs"), about);
}

QTEST_GUILESS_MAIN(TestWritten)
#include "tst_written.moc"
