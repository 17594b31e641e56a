// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/packets/packet_head.h"
#include "ui/packets/packet_view.h"
#include "ui/state/saved_file.h"
#include "ui/window/list_saving.h"
#include "ui/window/pane_area.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestListSaving : public QObject
{
    Q_OBJECT

private slots:
    void thePacketListIsSavedAsItIsShown();
    void asJsonWhereTheNameSaysSo();
    void theConnectionsAreSavedWhereTheyAreLookedAt();
    void aRowIsCopiedAsCsv();
    void aFileThatCannotBeWrittenIsSaid();
    void aStoppedSaveLeavesTheFile();

private:
    OwnSettings m_settings;
};

void TestListSaving::thePacketListIsSavedAsItIsShown()
{
    Started app({httpPath, 1, {}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    PacketHead *head = app.window.paneArea()->packetHead();
    head->addField(u"ip.ttl"_s, 1);
    head->pressColumn(PacketColumn::number);
    head->pressColumn(PacketColumn::number);
    QTRY_COMPARE(app.window.paneArea()->frameOrder().frameAt(0), FrameId{10});
    ListSaving lists(*app.window.paneArea());
    QSignalSpy saved(&lists, &ListSaving::saved);
    lists.save(path);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved[0][1].toULongLong(), 11ULL);
    const QList<QByteArray> lines = contents(path).split('\n');
    QCOMPARE(lines.size(), 13);
    QVERIFY2(lines[0].startsWith("No.,ip.ttl,"), lines[0]);
    QVERIFY2(lines[0].endsWith(",What this segment does"), lines[0]);
    QVERIFY2(lines[1].startsWith("11,"), lines[1]);
    QVERIFY2(lines[11].startsWith("1,64,"), lines[11]);
    QVERIFY2(lines[4].endsWith("\"Out of order: acknowledges #4, overtaken by #5\""), lines[4]);
}

void TestListSaving::asJsonWhereTheNameSaysSo()
{
    Started app({httpPath, 1, {}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.json"_s);
    ListSaving lists(*app.window.paneArea());
    QSignalSpy saved(&lists, &ListSaving::saved);
    lists.save(path);
    QTRY_COMPARE(saved.count(), 1);
    const QJsonArray rows = QJsonDocument::fromJson(contents(path)).array();
    QCOMPARE(rows.size(), 11);
    QCOMPARE(rows[3].toObject()[u"Len"_s], QJsonValue(76));
}

void TestListSaving::theConnectionsAreSavedWhereTheyAreLookedAt()
{
    Started app({httpPath, 1, {}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"connections.csv"_s);
    app.actions().listConnections->trigger();
    ListSaving lists(*app.window.paneArea());
    QSignalSpy saved(&lists, &ListSaving::saved);
    lists.save(path);
    QTRY_COMPARE(saved.count(), 1);
    const QList<QByteArray> lines = contents(path).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains("Client,Server,Cost s,Events,Limited by,Opening"), lines[0]);
    QVERIFY2(lines[1].contains("8.134.50.24:80"), lines[1]);
}

void TestListSaving::aRowIsCopiedAsCsv()
{
    Started app({httpPath, 8, {}});
    QGuiApplication::clipboard()->clear();
    app.actions().copyRowAsCsv->trigger();
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"No.,"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"8,"_s) && lines[1].contains(u"Out of order"_s), qPrintable(lines[1]));
}

void TestListSaving::aFileThatCannotBeWrittenIsSaid()
{
    Started app({httpPath, 1, {}});
    ListSaving lists(*app.window.paneArea());
    QSignalSpy failed(&lists, &ListSaving::failed);
    lists.save(u"/nowhere/list.csv"_s);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed[0][1].toString().isEmpty());
}

void TestListSaving::aStoppedSaveLeavesTheFile()
{
    Started app({httpPath, 1, {}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    QVERIFY(saveFile(path, [](const FileSink &sink) { return sink("half", 4) && false; })->isEmpty());
    QCOMPARE(contents(path), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

} // namespace rungs

QTEST_MAIN(rungs::TestListSaving)
#include "tst_list_saving.moc"
