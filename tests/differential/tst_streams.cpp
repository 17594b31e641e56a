// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the two sides of each connection sent, held against what rungs-cli writes of the same capture in one pass, and
// against the manifests of labelled captures, which say what was truly sent.
#include "core/export/stream.h"
#include "core/session/stream_reader.h"
#include "tests/support/captures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rungs;

namespace {

/// Of each capture: with one pass for each side of each, it takes long enough.
constexpr std::uint32_t mostConnections = 20;
constexpr int leastSnapLength = 2000;

QByteArray indexed(StreamReader &reader, Side side)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto written = writeSide(reader, side, [&hash](ByteView bytes) {
        hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        return true;
    });
    return written.value_or(false) ? hash.result().toHex() : QByteArray("not read");
}

QByteArray streamed(const std::string &path, ConnectionId connection, Side side)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto written = writeStream(
        {path, connection, side, {}, nullptr},
        [&hash](std::string_view text) {
            hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
            return true;
        },
        [](const std::string &) {});
    return written ? hash.result().toHex() : QByteArray("not read");
}

/// The connection that begins with a frame.
ConnectionId beginningWith(const Session &session, int frame)
{
    ConnectionId id{0};
    while (id.value < session.connectionCount()
           && frameNumber(session.connection(id).firstFrame) != static_cast<std::uint64_t>(frame))
        ++id.value;
    return id;
}

/// The pieces and runs of an index fit together.
void checkWhole(const StreamIndex &index)
{
    BySide<std::uint64_t> sum;
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < index.runs.size(); ++i) {
        const StreamRun &run = index.runs[i];
        QVERIFY(i == 0 || index.runs[i - 1].side != run.side);
        QCOMPARE(run.before, before);
        QCOMPARE(run.offset, sum[run.side]);
        QCOMPARE(index.runAt(run.side, run.offset), i);
        QCOMPARE(index.runAt(run.side, run.offset + run.length - 1), i);
        sum[run.side] += run.length;
        before += run.length;
    }
    QCOMPARE(sum, index.size);
    for (const Side side : bothSides) {
        for (std::size_t i = 0; i < index.pieces[side].size(); ++i)
            QVERIFY(index.pieces[side][i].offset < index.endOf(side, i));
    }
}

} // namespace

class StreamsTest : public QObject
{
    Q_OBJECT

private slots:
    void theIndexReadsWhatOnePassWrites_data() { test::addCaptures(); }
    void theIndexReadsWhatOnePassWrites()
    {
        QFETCH(const QString, path);
        const std::string name = path.toStdString();
        const Result<SessionPtr> session = load(name);
        if (!session)
            return;
        const std::uint32_t count = std::min((*session)->connectionCount(), mostConnections);
        for (ConnectionId id{0}; id.value < count; ++id.value) {
            const Result<StreamIndexPtr> index = indexStream(**session, id);
            QVERIFY(index && (*index)->isComplete);
            checkWhole(**index);
            StreamReader reader(*session, *index);
            for (const Side side : bothSides)
                QVERIFY2(indexed(reader, side) == streamed(name, id, side),
                         qPrintable(QStringLiteral("connection %1, %2").arg(id.value).arg(nameOf(side).data())));
        }
    }

    void theyAreWhatWasSent_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"scenarios", "scenarios-stress"})
            QTest::newRow(folder) << QStringLiteral(RUNGS_SOURCE_DIR "/../shared/") + QString::fromLatin1(folder);
    }
    void theyAreWhatWasSent()
    {
        QFETCH(const QString, folder);
        QFile manifest(folder + QStringLiteral("/manifest.json"));
        if (!manifest.open(QIODevice::ReadOnly))
            return;
        QStringList wrong;
        int compared = 0;
        const QJsonArray captures = QJsonDocument::fromJson(manifest.readAll()).object()[u"captures"].toArray();
        for (const QJsonValue &capture : captures) {
            const QString file = capture[u"file"].toString();
            const Result<SessionPtr> session = load((folder + u'/' + file).toStdString());
            QVERIFY2(session, qPrintable(file));
            // Where packets are cut short, so is what was sent.
            if (capture[u"snaplen"].toInt() < leastSnapLength)
                continue;
            for (const QJsonValue &expected : capture[u"expected"][u"per_connection"].toArray()) {
                const ConnectionId id = beginningWith(**session, expected[u"first_frame"].toInt());
                const Result<StreamIndexPtr> index = indexStream(**session, id);
                QVERIFY2(index, qPrintable(file));
                StreamReader reader(*session, *index);
                for (const Side side : bothSides) {
                    const QJsonValue stream = expected[u"stream"][side == Side::client ? u"c2s" : u"s2c"];
                    if (!stream[u"contiguous"].toBool() || stream[u"bytes"].toInt() == 0)
                        continue;
                    ++compared;
                    if (indexed(reader, side) != stream[u"sha256"].toString().toLatin1())
                        wrong +=
                            QStringLiteral("%1, connection %2, %3").arg(file).arg(id.value).arg(nameOf(side).data());
                }
            }
        }
        qInfo("%d streams compared", compared);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(compared > 0);
    }
};

QTEST_APPLESS_MAIN(StreamsTest)
#include "tst_streams.moc"
