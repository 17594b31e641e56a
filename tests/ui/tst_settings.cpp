// SPDX-License-Identifier: GPL-3.0-or-later
// First, for moc 6.4 cannot parse <compare> where it is the first header of the library that it meets.
#include "core/base/byte_view.h"
#include "tests/ui/own_settings.h"
#include "ui/state/settings.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void valuesSurvive();
    void survivesInvalidSettings();
    void recentFilesAreFewAndNewestFirst();

private:
    OwnSettings m_settings;
};

void TestSettings::valuesSurvive()
{
    {
        Settings settings;
        settings.setTheme(ThemeChoice::dark);
        settings.setZoom(Zoom(150));
        settings.setDisplayOptions({NumberForm::raw, TimeFormat::utc, FrameId{7}, true});
        settings.setLastFolder(u"/captures"_s);
        settings.setLayout(u"window"_s, "state");
    }
    const Settings settings;
    QCOMPARE(settings.theme(), ThemeChoice::dark);
    QCOMPARE(settings.zoom(), Zoom(150));
    QCOMPARE(settings.displayOptions().sequenceNumbers, NumberForm::raw);
    QCOMPARE(settings.displayOptions().time, TimeFormat::utc);
    QVERIFY(settings.displayOptions().showsBits);
    // The zero of time belongs to one capture.
    QVERIFY(!settings.displayOptions().timeReference.isValid());
    QCOMPARE(settings.lastFolder(), u"/captures"_s);
    QCOMPARE(settings.layout(u"window"_s), QByteArray("state"));
}

void TestSettings::survivesInvalidSettings()
{
    QSettings file;
    file.setValue(u"theme"_s, u"plaid"_s);
    file.setValue(u"zoom"_s, u"-1000000"_s);
    file.setValue(u"time"_s, 17);
    file.setValue(u"recent-files"_s, QVariant());
    const Settings settings;
    QCOMPARE(settings.theme(), ThemeChoice::system);
    QCOMPARE(settings.zoom(), Zoom(50));
    QCOMPARE(settings.displayOptions(), DisplayOptions());
    QVERIFY(settings.recentFiles().isEmpty());
}

void TestSettings::recentFilesAreFewAndNewestFirst()
{
    Settings settings;
    for (int i = 0; i < 15; ++i)
        settings.addRecentFile(u"/captures/%1.pcap"_s.arg(i));
    settings.addRecentFile(u"/captures/9.pcap"_s);
    QCOMPARE(settings.recentFiles().size(), Settings::maxRecentFiles);
    QCOMPARE(settings.recentFiles().at(0), u"/captures/9.pcap"_s);
    QCOMPARE(settings.recentFiles().at(1), u"/captures/14.pcap"_s);
    settings.removeRecentFile(u"/captures/9.pcap"_s);
    QVERIFY(!settings.recentFiles().contains(u"/captures/9.pcap"_s));
    settings.clearRecentFiles();
    QVERIFY(settings.recentFiles().isEmpty());
}

} // namespace rungs

QTEST_GUILESS_MAIN(rungs::TestSettings)
#include "tst_settings.moc"
