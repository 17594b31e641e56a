// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/info.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rungs;

class TestInfo : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatACaptureIs();
    void saysItInJson();
    void saysTheEarliestTime();
};

void TestInfo::saysWhatACaptureIs()
{
    const Result<SessionPtr> session = load(RUNGS_SAMPLES "/http.pcap");
    QVERIFY(session.has_value());
    const QString text = QString::fromStdString(infoText(**session));
    QVERIFY2(text.contains(QStringLiteral("Link type           Linux cooked v2 (276)\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Frames              11\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Connections         1\n")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("Damage")), qPrintable(text));
}

void TestInfo::saysItInJson()
{
    const Result<SessionPtr> session = load(RUNGS_SAMPLES "/http.pcap");
    QVERIFY(session.has_value());
    const QJsonObject info = QJsonDocument::fromJson(QByteArray::fromStdString(infoJson(**session))).object();
    QCOMPARE(info[QStringLiteral("frames")].toInt(), 11);
    QCOMPARE(info[QStringLiteral("compression")].toString(), QStringLiteral("none"));
    QVERIFY(info[QStringLiteral("damage")].isNull());
}

void TestInfo::saysTheEarliestTime()
{
    // An offset of seconds that no time reaches: the frame gets the earliest there is, and its day began before that.
    test::PcapngBytes file;
    file.interface(1, 0, {{14, {0, 0, 0, 0, 0, 0, 0, 0x80}}});
    file.enhanced(0, 0, "frame");
    const test::CaptureFile stored(file.all());
    const QString text = QString::fromStdString(infoText(*test::loaded(stored)));
    QVERIFY2(text.contains(QStringLiteral("1677-09-21T00:12:43.145224193Z\n")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestInfo)
#include "tst_info.moc"
