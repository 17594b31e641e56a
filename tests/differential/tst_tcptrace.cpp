// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sums of each connection against those of tcptrace: bytes, retransmissions, round trips, bytes in flight,
// throughput. Where the two differ, tests/data/tcptrace/exceptions.tsv says why.
#include "core/session/session.h"
#include "core/text/address_text.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace rungs;
using namespace Qt::StringLiterals;

namespace {

/// A connection as tcptrace sees it: its values by their names.
using Row = QHash<QByteArray, QByteArray>;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray();
}

/// What tcptrace says of a capture; empty where it cannot read it, or finds no connection.
QList<Row> rowsOf(const QString &path)
{
    QList<Row> rows;
    QList<QByteArray> names;
    const QByteArray said = outputOf(u"tcptrace"_s, {u"--csv"_s, u"-W"_s, u"-l"_s, u"-r"_s, u"-n"_s, path});
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> values = line.split(',');
        if (line.startsWith("conn_")) {
            names = values;
        } else if (!names.isEmpty() && values.size() > 1) {
            Row row;
            for (qsizetype i = 0; i < std::min(names.size(), values.size()); ++i)
                row[names[i].trimmed()] = values[i].trimmed();
            rows << row;
        }
    }
    return rows;
}

/// Whether an endpoint is host a or b of a row. What tcptrace prints of an IPv6 address is none: there its port
/// decides.
bool isHost(const EndpointAddress &end, const Row &row, char host)
{
    const QByteArray address = row[QByteArray("host_") + host];
    const QByteArray port = row[QByteArray("port_") + host];
    return address.contains(':') ? port.toUInt() == end.port
                                 : QByteArray::fromStdString(endpointText(end)) == address + ':' + port;
}

/// One value of one side of a connection.
struct Measure
{
    const char *name;
    const char *theirs; ///< without its direction
    double absolute;    ///< how far both may lie apart
    double relative;
    double (*ours)(const ConnectionSummary &summary, Side side);
};

/// tcptrace prints milliseconds with one digit.
double milliseconds(std::uint32_t microseconds)
{
    return microseconds / 1000.0;
}

const Measure measures[] = {
    {"unique bytes", "unique_bytes_sent", 0, 0,
     [](const ConnectionSummary &summary, Side side) { return static_cast<double>(summary.bytesUnique[side]); }},
    {"sent bytes", "actual_data_bytes", 0, 0,
     [](const ConnectionSummary &summary, Side side) { return static_cast<double>(summary.bytesSent[side]); }},
    {"retransmissions", "rexmt_data_pkts", 0, 0,
     [](const ConnectionSummary &summary, Side side) { return static_cast<double>(summary.retransmissions[side]); }},
    // It counts one number more, and those of SYN and FIN.
    {"in flight", "max_owin", 2, 0,
     [](const ConnectionSummary &summary, Side side) { return static_cast<double>(summary.mostInFlight[side]); }},
    {"shortest round trip", "RTT_min", 0.1, 0,
     [](const ConnectionSummary &summary, Side side) { return milliseconds(summary.roundTripMinimum[side]); }},
    {"longest round trip", "RTT_max", 0.1, 0,
     [](const ConnectionSummary &summary, Side side) { return milliseconds(summary.roundTripMaximum[side]); }},
};

struct Tally
{
    int same = 0;
    int all = 0;
};

struct KnownDifference
{
    QByteArray line;
    QList<QByteArray> connections; ///< the numbers of their first frames; "*": all
    bool hasOccurred = false;
};

} // namespace

class TestTcptrace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agrees_data();
    void agrees();
    void cleanupTestCase();

private:
    void compare(const QString &path, const QString &name);
    void compareSide(const Row &row, const Session &session, ConnectionId id, Side side, const QString &name);
    void count(const char *measure, bool isSame, const QString &name, FrameId first, const QByteArray &difference);

    QTemporaryDir m_folder;
    QHash<QByteArray, KnownDifference> m_exceptions; ///< by measure and capture
    QMap<QByteArray, Tally> m_tallies;               ///< by measure
    QStringList m_captures;                          ///< that have been compared
    QByteArrayList m_differences;                    ///< without a reason
};

void TestTcptrace::initTestCase()
{
    QVERIFY2(!rowsOf(QStringLiteral(RUNGS_SAMPLES "/merged-close.pcap")).isEmpty(),
             "tcptrace is needed, and reads nothing");
    QFile file(QStringLiteral(RUNGS_TEST_DATA "/tcptrace/exceptions.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().trimmed().split('\n').sliced(1)) {
        const QList<QByteArray> cells = line.split('\t');
        QVERIFY2(cells.size() == 4 && !cells[3].isEmpty(), line);
        const QByteArray key = cells[0] + '\t' + cells[1];
        QVERIFY2(!m_exceptions.contains(key), line);
        m_exceptions[key] = {line, cells[2].split(',')};
    }
}

void TestTcptrace::agrees_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    const QString beside = QStringLiteral(RUNGS_SOURCE_DIR "/../shared");
    for (const QString &folder : {QStringLiteral(RUNGS_SAMPLES), beside + u"/captures"_s}) {
        QDirIterator files(folder, {u"*.pcap"_s, u"*.pcapng"_s, u"*.bin"_s, u"*.cap"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString name = path.section('/', -2);
            QTest::newRow(qPrintable(name)) << path << name;
        }
    }
}

void TestTcptrace::agrees()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    compare(path, name);
    QVERIFY2(m_differences.isEmpty(), m_differences.join('\n'));
}

void TestTcptrace::compare(const QString &path, const QString &name)
{
    m_differences.clear();
    const Result<SessionPtr> session = load(path.toStdString());
    if (!session)
        return;
    QString readable = path;
    if ((*session)->capture().format == FileFormat::pcapng) {
        readable = m_folder.filePath(u"converted.pcap"_s);
        QFile::remove(readable);
        outputOf(u"editcap"_s, {u"-F"_s, u"pcap"_s, path, readable});
    }
    std::vector<bool> isTaken((*session)->connectionCount());
    const QList<Row> rows = rowsOf(readable);
    if (!rows.isEmpty())
        m_captures << name;
    for (const Row &row : rows) {
        const std::uint32_t packets = row["total_packets_a2b"].toUInt() + row["total_packets_b2a"].toUInt();
        ConnectionId id{0};
        const auto isTheSame = [&] {
            const ConnectionRow ours = (*session)->connection(id);
            return !isTaken[id.value]
                   && ((isHost(ours.client, row, 'a') && isHost(ours.server, row, 'b'))
                       || (isHost(ours.client, row, 'b') && isHost(ours.server, row, 'a')));
        };
        while (id.value < isTaken.size() && !isTheSame())
            ++id.value;
        const bool isFound = id.value < isTaken.size();
        const FrameId first = isFound ? (*session)->connection(id).firstFrame : FrameId();
        const std::uint32_t found = isFound ? (*session)->summaryOf(id).segmentCount() : 0;
        count("connection", found == packets, name, first,
              "has " + QByteArray::number(found) + " segments, for tcptrace " + QByteArray::number(packets));
        if (isFound)
            isTaken[id.value] = true;
        if (found != packets)
            continue;
        for (const Side side : bothSides)
            compareSide(row, **session, id, side, name);
    }
}

void TestTcptrace::compareSide(const Row &row, const Session &session, ConnectionId id, Side side, const QString &name)
{
    const ConnectionRow connection = session.connection(id);
    const ConnectionSummary summary = session.summaryOf(id);
    const bool isA = isHost(side == Side::client ? connection.client : connection.server, row, 'a');
    const auto theirs = [&](const char *value) { return row[QByteArray(value) + (isA ? "_a2b" : "_b2a")].toDouble(); };
    const auto check = [&](const Measure &measure, double ours) {
        const double other = theirs(measure.theirs);
        const bool isSame = std::abs(ours - other) <= measure.absolute + 1e-6 + measure.relative * std::abs(other);
        count(measure.name, isSame, name, connection.firstFrame,
              QByteArray(nameOf(side).data()) + ' ' + QByteArray::number(ours, 'f', 3) + ", for tcptrace "
                  + QByteArray::number(other, 'f', 3));
    };
    for (const Measure &measure : measures)
        check(measure, measure.ours(summary, side));
    const std::optional<Duration> span =
        elapsed(session.frame(connection.firstFrame).time, session.frame(summary.lastFrame).time);
    if (span && span->nanoseconds > 0)
        check({"throughput", "throughput", 1, 0.01, nullptr},
              static_cast<double>(summary.bytesUnique[side]) * 1e9 / static_cast<double>(span->nanoseconds));
}

void TestTcptrace::count(const char *measure, bool isSame, const QString &name, FrameId first,
                         const QByteArray &difference)
{
    Tally &tally = m_tallies[measure];
    ++tally.all;
    if (isSame) {
        ++tally.same;
        return;
    }
    const QByteArray number = first.isValid() ? QByteArray::number(first.value + 1) : QByteArray("none");
    const auto exception = m_exceptions.find(QByteArray(measure) + '\t' + name.toUtf8());
    if (exception != m_exceptions.end()
        && (exception->connections.contains("*") || exception->connections.contains(number))) {
        exception->hasOccurred = true;
        return;
    }
    m_differences << QByteArray(measure) + '\t' + name.toUtf8() + '\t' + number + '\t' + difference;
}

void TestTcptrace::cleanupTestCase()
{
    for (const auto &[measure, tally] : m_tallies.asKeyValueRange())
        qInfo("%-20s %4d of %4d", measure.constData(), tally.same, tally.all);
    for (const KnownDifference &exception : std::as_const(m_exceptions)) {
        const QString capture = QString::fromUtf8(exception.line.split('\t')[1]);
        QVERIFY2(exception.hasOccurred || !m_captures.contains(capture), "no such difference: " + exception.line);
    }
    QVERIFY(m_tallies["connection"].same >= 9);
}

QTEST_GUILESS_MAIN(TestTcptrace)
#include "tst_tcptrace.moc"
