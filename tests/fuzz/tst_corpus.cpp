// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/inputs.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rungs;

/// Bytes that once led somewhere new, or wrong. That they are read at all is the test: the functions abort where an
/// answer contradicts itself, and the sanitizers look on.
class TestCorpus : public QObject
{
    Q_OBJECT

private slots:
    void files() { run(QStringLiteral("file"), fuzz::readFile); }
    void frames() { run(QStringLiteral("frame"), fuzz::readFrame); }
    void options() { run(QStringLiteral("options"), fuzz::readHeaderOptions); }
    void stories() { run(QStringLiteral("story"), fuzz::tellStories); }
    void compressedFiles() { run(QStringLiteral("unpack"), fuzz::unpackFile); }
    void filters() { run(QStringLiteral("filter"), fuzz::evaluateFilter); }
    void lessons() { run(QStringLiteral("lesson"), fuzz::readLessonText); }
    void samples() { runFolder(QStringLiteral(RUNGS_SAMPLES), fuzz::readFile); }

private:
    using Input = void (*)(ByteView);

    static void run(const QString &name, Input input)
    {
        runFolder(QStringLiteral(RUNGS_SOURCE_DIR "/tests/fuzz/corpus/") + name, input);
    }
    static void runFolder(const QString &path, Input input)
    {
        const QFileInfoList entries = QDir(path).entryInfoList(QDir::Files, QDir::Name);
        QVERIFY2(!entries.isEmpty(), qPrintable(path));
        for (const QFileInfo &entry : entries) {
            QFile file(entry.filePath());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(entry.filePath()));
            const QByteArray bytes = file.readAll();
            input({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
        }
    }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
