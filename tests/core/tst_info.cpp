// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/info.h"
#include "core/text/address_text.h"
#include "core/text/error_text.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"

#include <QJsonArray>
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
    void saysNamesAndDrops();
    void sendsNoControlCharacters();
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
    // The earliest second there is: its day began before what nanoseconds can say.
    test::PcapngBytes file;
    file.interface(1, 0, {{14, {0xfc, 0x82, 0x3e, 0xda, 0xfd, 0xff, 0xff, 0xff}}});
    file.enhanced(0, 0, "frame");
    const test::CaptureFile stored(file.all());
    const QString text = QString::fromStdString(infoText(*test::loaded(stored)));
    QVERIFY2(text.contains(QStringLiteral("1677-09-21T00:12:44.000000000Z\n")), qPrintable(text));
}

void TestInfo::saysNamesAndDrops()
{
    using namespace test;
    FileBytes names;
    names.u16(1).u16(14).bytes(Bytes{192, 0, 2, 1}).bytes(asBytes({"client-pc\0", 10})).padTo4().u32(0);
    FileBytes counts;
    counts.u32(0).u32(0).u32(0).u16(5).u16(8).u32(7).u32(0).u32(0);
    const CaptureFile file(PcapngBytes()
                               .interface(1)
                               .enhanced(0, 1, "one", {{1, asBytes("why")}})
                               .block(4, names.all())
                               .block(5, counts.all())
                               .all());
    const Result<SessionPtr> session = load(file.stdPath());
    QVERIFY(session.has_value());
    const QString text = QString::fromStdString(infoText(**session));
    QVERIFY2(text.contains(QStringLiteral("Name                192.0.2.1: client-pc\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Dropped             7 frames\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("With comments       1 frame\n")), qPrintable(text));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(infoJson(**session))).object();
    QCOMPARE(json[u"names"].toArray()[0].toObject()[u"address"].toString(), QStringLiteral("192.0.2.1"));
}

/// Names come from the file, and must not steer the terminal.
void TestInfo::sendsNoControlCharacters()
{
    using namespace test;
    const auto name = asBytes("eth\x1b[31m\x7f\xc2\x9b"
                              "0\xff");
    const CaptureFile file(PcapngBytes().interface(1, 0, {{2, name}}).enhanced(0, 1, "one").all());
    const Result<SessionPtr> session = load(file.stdPath());
    QVERIFY(session.has_value());
    const std::string text = infoText(**session);
    QVERIFY2(text.find("eth\\x1b[31m\\x7f\\xc2\\x9b0\\xff: Ethernet") != std::string::npos, text.c_str());
    QCOMPARE(printableText("抓包\n\xe9"), std::string("抓包 \\xe9"));
    const Result<SessionPtr> none = load("/no\x1b[2Jsuch");
    QCOMPARE(english(errorPhrase(none.error())),
             std::string("/no\\x1b[2Jsuch cannot be opened: No such file or directory."));
}

QTEST_GUILESS_MAIN(TestInfo)
#include "tst_info.moc"
