// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window follows a file that another program still writes.
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/state/story_cache.h"
#include "ui/window/message_bar.h"

// In front of the others, the moc of Qt 6.4 stumbles over it.
#include "core/connection/story.h"

#include <QAction>
#include <QFile>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rungs {

class TestFollow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        std::string text = "0.000 client > server S 0:0\n0.010 server > client S. 0:0 ack 1\n";
        for (int i = 1; i < 200; ++i)
            text += "0.5 client > server P. " + std::to_string(i) + ':' + std::to_string(i + 1) + " ack 1\n";
        const Bytes bytes = test::pcapFile(test::capture(text));
        m_bytes = QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        m_ends = {24};
        while (m_ends.last() < m_bytes.size()) {
            const auto length = static_cast<unsigned char>(m_bytes.at(m_ends.last() + 8));
            m_ends.append(m_ends.last() + 16 + length);
        }
        QCOMPARE(m_ends.size(), 202);
    }

    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"growing.pcap"_s);
        m_file = std::make_unique<QFile>(m_path);
        QVERIFY(m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        write(100);
    }

    void framesAppearAsTheyAreWritten()
    {
        Started app({m_path, {}, {}});
        QVERIFY(app.actions().followFile->isEnabled());
        QVERIFY(!app.actions().followFile->isChecked());
        QCOMPARE(app.selection().session()->frameCount(), 100U);
        const SessionPtr before = app.selection().session();
        app.actions().followFile->trigger();
        QVERIFY(app.actions().followFile->isChecked());
        app.selection().selectFrame(FrameId{40});
        const int place = app.packets()->verticalScrollBar()->value();
        write(150);
        QTRY_COMPARE(app.packets()->model()->rowCount(), 150);
        // Who looks at something else than the end is left alone.
        QCOMPARE(app.selection().frame().value, 40U);
        QCOMPARE(app.packets()->verticalScrollBar()->value(), place);
        // It was not read anew.
        QVERIFY(app.selection().session()->isSameCaptureAs(*before));
        QTRY_VERIFY2(app.statusTexts().contains(u"150 packet(s)"_s), qPrintable(app.statusTexts()));
        QVERIFY2(app.statusTexts().contains(u"Following the file"_s), qPrintable(app.statusTexts()));
    }

    void theLastRowStaysInView()
    {
        Started app({m_path, {}, {}});
        app.actions().followFile->trigger();
        app.actions().lastFrame->trigger();
        QCOMPARE(app.selection().frame().value, 99U);
        write(180);
        QTRY_COMPARE(app.selection().frame().value, 179U);
    }

    void theStoryGrows()
    {
        Started app({m_path, {}, {}});
        const ConnectionId connection{0};
        const auto rungs = [&] {
            const StoryPtr story = app.window.document().stories().find(connection);
            return story ? story->rungs.size() : std::size_t{0};
        };
        QTRY_COMPARE(rungs(), std::size_t{100});
        app.actions().followFile->trigger();
        bool wasGone = false;
        connect(&app.selection(), &Selection::sessionChanged, this, [&] { wasGone = wasGone || rungs() < 100; });
        write(120);
        QTRY_COMPARE(rungs(), std::size_t{120});
        write(190);
        QTRY_COMPARE(rungs(), std::size_t{190});
        // The story stays on show until a longer one is ready.
        QVERIFY(!wasGone);
    }

    void halfAFrameIsNoDamage()
    {
        Started app({m_path, {}, {}});
        app.actions().followFile->trigger();
        m_file->write(m_bytes.mid(m_ends[100], 20));
        write(101, 20);
        QTRY_COMPARE(app.packets()->model()->rowCount(), 101);
        m_file->write(m_bytes.mid(m_ends[101], 20));
        app.actions().stopLoading->trigger();
        QTRY_VERIFY(!app.window.document().isLoading());
        QVERIFY(!app.actions().followFile->isChecked());
        QCOMPARE(app.window.messageBar()->message(), QString());
        // It ends there: what is written from now on is not looked at, until it is asked for again.
        write(110, 20);
        QCOMPARE(app.packets()->model()->rowCount(), 101);
        app.actions().followFile->trigger();
        QTRY_COMPARE(app.packets()->model()->rowCount(), 110);
    }

    void waitsForAnEmptyFile()
    {
        const QString path = m_folder->filePath(u"new.pcap"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        Started app;
        app.window.open({path, {}, {}, LoadMode::followed});
        file.write(m_bytes.left(m_ends[0]));
        QTRY_VERIFY(app.selection().session());
        file.write(m_bytes.mid(m_ends[0], m_ends[3] - m_ends[0]));
        QTRY_COMPARE(app.packets()->model()->rowCount(), 3);
        QCOMPARE(app.selection().frame().value, 0U);
    }

    void reportsWhatHappenedToTheFile()
    {
        Started app({m_path, {}, {}, LoadMode::whole});
        app.actions().followFile->trigger();
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(!app.window.document().isLoading());
        const QString message = app.window.messageBar()->message();
        QVERIFY2(message.contains(u"was removed or renamed"_s), qPrintable(message));
        QCOMPARE(app.packets()->model()->rowCount(), 100);
        QVERIFY(!app.actions().followFile->isChecked());
    }

    void reportsThatTheFileWasReplaced()
    {
        Started app({m_path, {}, {}, LoadMode::whole});
        app.actions().followFile->trigger();
        const QString other = m_folder->filePath(u"other.pcap"_s);
        QVERIFY(QFile::copy(httpPath, other));
        QCOMPARE(std::rename(qPrintable(other), qPrintable(m_path)), 0);
        QTRY_VERIFY(!app.window.document().isLoading());
        const QString message = app.window.messageBar()->message();
        QVERIFY2(message.contains(u"was replaced by another file"_s), qPrintable(message));
        QCOMPARE(app.packets()->model()->rowCount(), 100);
    }

    void readsPastTheLimitOfACompressedFile()
    {
        test::PcapBytes pcap;
        for (std::uint32_t i = 0; i < 64; ++i)
            pcap.record(i, 0, std::string(65536, '\0'));
        const test::CaptureFile file(test::gzip(pcap.all()), u"bomb.pcap.gz"_s);
        Started app({file.path(), {}, {}, LoadMode::whole, 1500000});
        const int first = app.packets()->model()->rowCount();
        QVERIFY(first > 10 && first < 40);
        MessageBar *bar = app.window.messageBar();
        QVERIFY2(bar->message().contains(u"unpacks to more than"_s), qPrintable(bar->message()));
        QVERIFY(!app.actions().followFile->isEnabled());
        const auto button = [&]() -> QToolButton * {
            for (QToolButton *each : bar->findChildren<QToolButton *>()) {
                if (each->defaultAction() == app.actions().readFurther && each->isVisible())
                    return each;
            }
            return nullptr;
        };
        QVERIFY(button());
        button()->click();
        QTRY_VERIFY(!app.window.document().isLoading());
        QVERIFY(app.packets()->model()->rowCount() > first);
        QVERIFY(button());
        button()->click();
        QTRY_COMPARE(app.packets()->model()->rowCount(), 64);
        QTRY_VERIFY(!app.window.document().isLoading());
        QCOMPARE(bar->message(), QString());
        QVERIFY(!app.actions().readFurther->isEnabled());
    }

    void closesWhileFollowing()
    {
        Started app({m_path, {}, {}});
        app.actions().followFile->trigger();
        QVERIFY(app.window.document().isLoading());
        app.actions().closeCapture->trigger();
        QVERIFY(!app.window.document().isLoading());
        QVERIFY(!app.actions().followFile->isEnabled());
    }

private:
    /// Up to the frame @p end, after @p done bytes of the next one.
    void write(int end, qsizetype done = 0)
    {
        const qsizetype from = m_written == 0 || m_file->pos() == 0 ? 0 : m_ends[m_written] + done;
        QCOMPARE(m_file->write(m_bytes.mid(from, m_ends[end] - from)), m_ends[end] - from);
        m_written = end;
    }

    OwnSettings m_settings;
    QByteArray m_bytes;
    QList<qsizetype> m_ends; ///< of the first n frames
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QFile> m_file;
    QString m_path;
    int m_written = 0;
};

} // namespace rungs

QTEST_MAIN(rungs::TestFollow)
#include "tst_follow.moc"
