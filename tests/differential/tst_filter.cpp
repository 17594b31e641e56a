// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/program.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace rungs;
using namespace Qt::StringLiterals;

namespace {

const QString exceptionsPath = QStringLiteral(RUNGS_SOURCE_DIR "/tests/data/filter/exceptions.tsv");

} // namespace

/// What tshark says of some thousand filters, where its tables lie beside the project.
class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void everyExceptionIsAFilterWithAReason();
    void everyTableIsAnsweredAlike();
};

void TestFilter::everyExceptionIsAFilterWithAReason()
{
    QFile file(exceptionsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QVERIFY(lines.size() > 1);
    for (const QByteArray &line : lines.sliced(1)) {
        const QList<QByteArray> cells = line.split('\t');
        QCOMPARE(cells.size(), 3);
        QVERIFY2(filter::Filter::compile(cells[0].toStdString()), line);
        QVERIFY2(!cells[2].isEmpty(), line);
    }
}

void TestFilter::everyTableIsAnsweredAlike()
{
    const QString shared = QStringLiteral(RUNGS_SOURCE_DIR "/../shared");
    const QString score = shared + u"/tools/score-filter"_s;
    if (!QFileInfo::exists(score) || !QFileInfo::exists(shared + u"/filter/matrix.tsv"_s))
        return; // they come with the developers' tools
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"python3"_s,
                  {score, qEnvironmentVariable("RUNGS_CLI"), shared + u"/filter"_s, u"--captures"_s,
                   shared + u"/filter/captures"_s, u"--samples"_s, QStringLiteral(RUNGS_SAMPLES), u"--scenarios"_s,
                   shared + u"/scenarios"_s, u"--exceptions"_s, exceptionsPath, u"--jobs"_s, u"2"_s});
    constexpr int mostMilliseconds = 280'000;
    QVERIFY(process.waitForFinished(mostMilliseconds));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, said.right(3000));
}

QTEST_APPLESS_MAIN(TestFilter)
#include "tst_filter.moc"
