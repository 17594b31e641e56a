// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every TCP header that tshark reads, field by field, against `rungs-cli segments`. What tshark read is in TSV
// files beside the captures: those of the samples are part of the source. Where captures of other programs are at hand,
// they are compared too; where tshark is, it is asked about the labelled captures, and what it said is kept in the
// build folder.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Row = QHash<QByteArray, QByteArray>;

struct Exception
{
    QByteArray file;
    QByteArray frame; ///< a number, or * for each frame
    QByteArray field; ///< or: missing, extra
    bool isUsed = false;
};

QList<Row> readTable(const QByteArray &text)
{
    QList<Row> rows;
    const QList<QByteArray> lines = text.split('\n');
    const QList<QByteArray> names = lines.first().split('\t');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i).isEmpty())
            continue;
        const QList<QByteArray> cells = lines.at(i).split('\t');
        Row row;
        for (qsizetype column = 0; column < names.size(); ++column)
            row.insert(names.at(column), cells.value(column));
        rows.append(row);
    }
    return rows;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QList<QByteArray> numbers{"tcp.srcport",        "tcp.dstport", "tcp.seq_raw",           "tcp.ack_raw",
                                "tcp.hdr_len",        "tcp.flags",   "tcp.window_size_value", "tcp.checksum",
                                "tcp.urgent_pointer", "tcp.len"};
const QList<QByteArray> texts{"src", "dst", "tcp.checksum.status", "tcp.options"};

/// A value in a form that both programs share.
QByteArray normal(const QByteArray &field, const QByteArray &value)
{
    if (value.isEmpty())
        return value;
    if (numbers.contains(field)) {
        bool isNumber = false;
        const qulonglong number = value.toULongLong(&isNumber, 0);
        return isNumber ? QByteArray::number(number) : value;
    }
    if (field == "tcp.checksum.status") {
        // tshark knows no partial checksums.
        static const QHash<QByteArray, QByteArray> names{
            {"0", "bad"}, {"1", "good"}, {"2", "unverified"}, {"partial", "bad"}};
        return names.value(value, value);
    }
    // tshark's word for options that the data offset promises but the frame does not hold.
    if (field == "tcp.options" && value == "<MISSING>")
        return {};
    if (field == "tcp.options")
        return QByteArray(value).replace(':', "").toLower();
    return value;
}

/// The segments that tshark reads, by frame: the innermost that is not quoted.
struct Oracle
{
    QMap<qulonglong, Row> rows;
    QSet<qulonglong> leftOut; ///< fragments, and headers that tshark reads only in part
};

Oracle readOracle(const QString &path)
{
    Oracle oracle;
    for (const Row &row : readTable(contents(path))) {
        const qulonglong frame = row.value("frame").toULongLong();
        if (row.value("quoted") == "1")
            continue;
        if (row.value("frag") == "1" || row.value("tcp.window_size_value").isEmpty())
            oracle.leftOut.insert(frame);
        else
            oracle.rows.insert(frame, row);
    }
    for (const qulonglong frame : std::as_const(oracle.leftOut))
        oracle.rows.remove(frame);
    return oracle;
}

QMap<qulonglong, Row> readSegments(const QString &capture)
{
    QStringList arguments{u"segments"_qs, capture, u"-e"_qs, u"frame.number"_qs, u"-e"_qs, u"tcp.stream"_qs};
    for (const QByteArray &field : numbers + texts)
        arguments << u"-e"_qs << QString::fromLatin1(field);
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"), arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("rungs-cli did not end on %s", qPrintable(capture));
    QMap<qulonglong, Row> segments;
    for (const Row &row : readTable(process.readAllStandardOutput()))
        segments.insert(row.value("frame.number").toULongLong(), row);
    return segments;
}

/// The file with what tshark reads of @p capture; it is asked once for each version of the capture.
QString askTshark(const QString &capture)
{
    const QFileInfo info(capture);
    const QDir kept(u"oracles"_qs);
    const QString path = kept.filePath(info.fileName() + u'-' + QString::number(info.size()) + u'-'
                                       + QString::number(info.lastModified().toSecsSinceEpoch()) + u".tsv"_qs);
    if (QFile::exists(path) || !QDir().mkpath(kept.path()))
        return path;
    QProcess process;
    process.start(QStringLiteral(RUNGS_SOURCE_DIR "/../shared/tools/oracle.sh"), {capture});
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() > 2)
        return {};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(process.readAllStandardOutput());
        file.commit();
    }
    return path;
}

} // namespace

class TestTshark : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QList<Row> rows =
            readTable(contents(QStringLiteral(RUNGS_SOURCE_DIR "/tests/differential/exceptions.tsv")));
        for (const Row &row : rows) {
            QVERIFY2(!row.value("reason").isEmpty(), row.value("file"));
            m_exceptions.append({row.value("file"), row.value("frame"), row.value("field"), false});
        }
    }

    void readsWhatTsharkReads_data()
    {
        QTest::addColumn<QString>("capture");
        QTest::addColumn<QString>("oracle");
        const QDir oracles(QStringLiteral(RUNGS_TEST_DATA "/oracle"));
        for (const QString &name : oracles.entryList({u"*.tsv"_qs}, QDir::Files)) {
            const QString capture = QStringLiteral(RUNGS_SAMPLES "/") + name.chopped(4);
            QTest::newRow(qPrintable(name.chopped(4))) << capture << oracles.filePath(name);
        }
        const QDir others(QStringLiteral(RUNGS_SOURCE_DIR "/../shared/captures/oracle"));
        QDirIterator iterator(others.path(), {u"*.tsv"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            const QString path = iterator.next();
            const QString name = others.relativeFilePath(path).chopped(4);
            const QString capture = others.filePath(u"../"_qs + name);
            if (QFile::exists(capture)) // without one: what tshark reads with other settings
                QTest::newRow(qPrintable(name)) << capture << path;
        }
        const QDir scenarios(QStringLiteral(RUNGS_SOURCE_DIR "/../shared/scenarios"));
        if (QStandardPaths::findExecutable(u"tshark"_qs).isEmpty())
            return;
        for (const QString &name : scenarios.entryList({u"*.pcap"_qs, u"*.pcapng"_qs}, QDir::Files))
            QTest::newRow(qPrintable(name)) << scenarios.filePath(name) << QString();
    }

    void readsWhatTsharkReads()
    {
        QFETCH(QString, capture);
        QFETCH(QString, oracle);
        m_name = QTest::currentDataTag();
        m_faults.clear();
        const Oracle theirs = readOracle(oracle.isEmpty() ? askTshark(capture) : oracle);
        QVERIFY2(!oracle.isEmpty() || !theirs.rows.isEmpty() || !theirs.leftOut.isEmpty(), "tshark read nothing");
        const QMap<qulonglong, Row> ours = readSegments(capture);
        compareFields(theirs, ours);
        compareConnections(theirs, ours);
        for (auto it = ours.begin(); it != ours.end(); ++it) {
            if (!theirs.rows.contains(it.key()) && !theirs.leftOut.contains(it.key()))
                complain(it.key(), "extra", {});
        }
        for (const Exception &exception : std::as_const(m_exceptions)) {
            if (exception.file == m_name && !exception.isUsed)
                m_faults.append("no such difference any more: frame " + exception.frame + ", " + exception.field);
        }
        QVERIFY2(m_faults.isEmpty(), m_faults.mid(0, 10).join('\n').constData());
    }

private:
    void complain(qulonglong frame, const QByteArray &field, const QByteArray &what)
    {
        const QByteArray number = QByteArray::number(frame);
        for (Exception &exception : m_exceptions) {
            if (exception.file == m_name && exception.field == field
                && (exception.frame == "*" || exception.frame == number)) {
                exception.isUsed = true;
                return;
            }
        }
        m_faults.append("frame " + number + ": " + field + ' ' + what);
    }

    void compareFields(const Oracle &theirs, const QMap<qulonglong, Row> &ours)
    {
        for (auto it = theirs.rows.begin(); it != theirs.rows.end(); ++it) {
            if (!ours.contains(it.key())) {
                complain(it.key(), "missing", {});
                continue;
            }
            const Row row = ours.value(it.key());
            for (const QByteArray &field : numbers + texts) {
                const QByteArray mine = normal(field, row.value(field));
                const QByteArray other = normal(field, it.value().value(field));
                if (mine != other)
                    complain(it.key(), field, "is '" + mine + "', tshark reads '" + other + '\'');
            }
        }
    }

    void compareConnections(const Oracle &theirs, const QMap<qulonglong, Row> &ours)
    {
        QHash<QByteArray, QByteArray> theirOf;
        QHash<QByteArray, QByteArray> ourOf;
        for (auto it = theirs.rows.begin(); it != theirs.rows.end(); ++it) {
            if (!ours.contains(it.key()))
                continue;
            const QByteArray mine = ours.value(it.key()).value("tcp.stream");
            const QByteArray other = it.value().value("tcp.stream");
            if (theirOf.value(mine, other) != other || ourOf.value(other, mine) != mine)
                complain(it.key(), "tcp.stream", mine + " is tshark's " + theirOf.value(mine) + " and " + other);
            theirOf.insert(mine, other);
            ourOf.insert(other, mine);
        }
    }

    QList<Exception> m_exceptions;
    QByteArray m_name;
    QByteArrayList m_faults;
};

QTEST_GUILESS_MAIN(TestTshark)
#include "tst_tshark.moc"
