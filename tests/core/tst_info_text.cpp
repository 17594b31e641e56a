// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/info_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rungs;

class TestInfoText : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatACaptureIs();
    void saysItInJson();
};

void TestInfoText::saysWhatACaptureIs()
{
    const Result<SessionPtr> session = load(RUNGS_SAMPLES "/http.pcap");
    QVERIFY(session.has_value());
    const QString text = QString::fromStdString(infoText(**session));
    QVERIFY2(text.contains(QStringLiteral("Link type           Linux cooked v2 (276)\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Frames              11\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Connections         1\n")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("Damage")), qPrintable(text));
}

void TestInfoText::saysItInJson()
{
    const Result<SessionPtr> session = load(RUNGS_SAMPLES "/http.pcap");
    QVERIFY(session.has_value());
    const QJsonObject info = QJsonDocument::fromJson(QByteArray::fromStdString(infoJson(**session))).object();
    QCOMPARE(info[QStringLiteral("frames")].toInt(), 11);
    QCOMPARE(info[QStringLiteral("compression")].toString(), QStringLiteral("none"));
    QVERIFY(info[QStringLiteral("damage")].isNull());
}

QTEST_GUILESS_MAIN(TestInfoText)
#include "tst_info_text.moc"
