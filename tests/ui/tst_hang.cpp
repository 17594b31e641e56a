// SPDX-License-Identifier: GPL-3.0-or-later
//
// While a capture of a gigabyte is read, the window answers: no event takes longer than 50 ms of its thread. That is
// processor time, so that other work on the machine does not count.
#include "tests/support/packet_builder.h"
#include "tests/ui/measured_application.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/state/story_cache.h"

// In front of the others, the moc of Qt 6.4 stumbles over it.
#include "core/connection/story.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr qint64 gigabyte = qint64{1} << 30;
constexpr std::size_t clientPort = 34; ///< in a frame that the client sends
constexpr std::size_t serverPort = 36;
constexpr std::size_t checksum = 50;

std::uint32_t load16(const Bytes &bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(bytes[at] << 8 | bytes[at + 1]);
}

void store16(Bytes &bytes, std::size_t at, std::uint32_t value)
{
    bytes[at] = static_cast<std::uint8_t>(value >> 8);
    bytes[at + 1] = static_cast<std::uint8_t>(value);
}

/// Makes it a segment of another connection; the checksum follows (RFC 1624).
void setClientPort(Bytes &frame, std::uint32_t port)
{
    const std::size_t place = load16(frame, clientPort) == 80 ? serverPort : clientPort;
    std::uint32_t sum = (~load16(frame, checksum) & 0xffff) + (~load16(frame, place) & 0xffff) + port;
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    store16(frame, checksum, ~sum);
    store16(frame, place, port);
}

/// Connections of a megabyte each, one after the other.
/// @return how many frames it has; 0 where it cannot be written
int writeGigabyte(const QString &path)
{
    std::string text = "0.0 client > server S 0:0 <mss 1460>\n0.1 server > client S. 0:0 ack 1 <mss 1460>\n"
                       "0.1 client > server . 1:1 ack 1\n0.2 client > server P. 1:101 ack 1\n";
    for (int i = 0; i < 700; ++i) {
        const std::string begin = std::to_string(1 + i * 1448);
        const std::string end = std::to_string(1 + (i + 1) * 1448);
        text += "0.5 server > client . " + begin + ':' + end + " ack 101\n";
        if (i % 2 == 1)
            text += "0.6 client > server . 101:101 ack " + end + '\n';
    }
    test::Capture one = test::capture(text);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    int frames = 0;
    for (std::uint32_t port = 20000; file.size() < gigabyte; ++port) {
        for (test::BuiltFrame &frame : one.frames)
            setClientPort(frame.bytes, port);
        const Bytes bytes = test::pcapFile(one);
        const qsizetype header = frames == 0 ? 0 : 24;
        const auto size = static_cast<qsizetype>(bytes.size()) - header;
        if (file.write(reinterpret_cast<const char *>(bytes.data()) + header, size) != size)
            return 0;
        frames += static_cast<int>(one.frames.size());
    }
    return frames;
}

} // namespace

class TestHang : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_path = m_settings.folder.filePath(u"large.pcap"_s);
        m_frames = writeGigabyte(m_path);
        QVERIFY(m_frames > 0);
    }

    void noEventTakesLong()
    {
        MeasuredApplication *application = MeasuredApplication::instance();
        QVERIFY(application);
        Started app;
        QVERIFY(QTest::qWaitForWindowExposed(&app.window));
        LoadProgress first;
        int snapshots = 0;
        connect(&app.selection(), &Selection::sessionChanged, this, [&] {
            if (snapshots++ == 0)
                first = app.selection().session()->progress();
        });
        application->begin();
        app.window.open({m_path, {}, {}});
        // Meanwhile it is used; clicks go through the event queue, where they are measured.
        QAction *const clicks[] = {app.actions().lastFrame,        app.actions().nextFrame,
                                   app.actions().firstFrame,       app.actions().nextMark,
                                   app.actions().listConnections,  app.actions().listPackets,
                                   app.actions().lastFrame,        app.actions().onlyThisConnection,
                                   app.actions().nextInConnection, app.actions().showAllPackets};
        for (std::size_t i = 0; app.window.document().isLoading(); ++i) {
            QMetaObject::invokeMethod(clicks[i % std::size(clicks)], "trigger", Qt::QueuedConnection);
            QTest::qWait(20);
        }
        app.actions().showAllPackets->trigger();
        app.actions().listPackets->trigger();
        QCOMPARE(app.packets()->model()->rowCount(), m_frames);
        // The first screen was there long before the file had been read.
        QVERIFY(!first.isComplete);
        QVERIFY(first.bytesRead < first.bytesTotal / 2);
        QMetaObject::invokeMethod(app.actions().lastFrame, "trigger", Qt::QueuedConnection);
        QTRY_VERIFY(app.window.document().stories().find(app.selection().connection()));
        qInfo("the longest of all took %.1f ms: %s", application->longestMilliseconds(),
              application->what().constData());
        QVERIFY2(application->longestMilliseconds() < 50, application->what().constData());
    }

private:
    OwnSettings m_settings;
    QString m_path;
    int m_frames = 0;
};

} // namespace rungs

int main(int argc, char *argv[])
{
    rungs::MeasuredApplication application(argc, argv);
    rungs::TestHang test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hang.moc"
