// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sample_capture.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPalette>
#include <QStandardPaths>
#include <QTest>

using namespace rungs;

class TestSampleCaptures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void everyFileHasATitle();
    void unpacksTheSameBytes();
    void repairsWhatWasChanged();
    void iconsFollowThePalette();
};

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSampleCaptures::everyFileHasATitle()
{
    QStringList named;
    for (const SampleCapture &sample : SampleCapture::all()) {
        named << sample.file;
        QVERIFY(!sample.title.isEmpty());
        QVERIFY(!sample.summary.isEmpty());
    }
    QCOMPARE(named.first(), QStringLiteral("http.pcap"));
    named.sort();
    QCOMPARE(named, QDir(QStringLiteral(RUNGS_SAMPLES)).entryList({QStringLiteral("*.pcap")}, QDir::Files, QDir::Name));
}

void TestSampleCaptures::unpacksTheSameBytes()
{
    for (const SampleCapture &sample : SampleCapture::all()) {
        const Result<QString> path = sample.unpack();
        QVERIFY(path.has_value());
        QVERIFY(path->endsWith(sample.file));
        QCOMPARE(contents(*path), contents(QStringLiteral(RUNGS_SAMPLES "/") + sample.file));
    }
}

void TestSampleCaptures::repairsWhatWasChanged()
{
    const SampleCapture sample = SampleCapture::all().first();
    const QString path = sample.unpack().value();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a capture");
    file.close();
    QCOMPARE(sample.unpack().value(), path);
    QCOMPARE(contents(path), contents(QStringLiteral(RUNGS_SAMPLES "/http.pcap")));
}

void TestSampleCaptures::iconsFollowThePalette()
{
    QPalette palette;
    palette.setColor(QPalette::ButtonText, QColor(250, 250, 250));
    for (const char *name : {"open", "back", "forward", "zoom-in", "zoom-out"}) {
        const QImage image = actionIcon(QString::fromLatin1(name), palette).pixmap(64, 64).toImage();
        bool inColour = false;
        for (int y = 0; y < image.height() && !inColour; ++y) {
            for (int x = 0; x < image.width() && !inColour; ++x)
                inColour = image.pixelColor(x, y) == QColor(250, 250, 250);
        }
        QVERIFY2(inColour, name);
    }
    QVERIFY(actionIcon(QStringLiteral("no-such-icon"), palette).isNull());
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

QTEST_MAIN(TestSampleCaptures)
#include "tst_sample_captures.moc"
