// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_list [FILE...]: how long the window takes to show a list, to jump in it, and to follow a selection. Prints one
// line a figure: what, the median and the worst of its runs in milliseconds, on the clock and of a processor. Without
// FILE the lists are made up, of fifty and of a hundred million rows, and a file is followed that grows; each FILE is
// opened in a window, and it is said how much memory that takes.
#include "core/session/connection_order.h"
#include "ui/models/frame_list_model.h"
#include "ui/models/mark_scanner.h"
#include "ui/models/packet_columns.h"
#include "ui/models/packet_mark.h"
#include "ui/packets/packet_view.h"
#include "ui/state/settings.h"
#include "ui/window/appearance.h"
#include "ui/window/main_window.h"
#include "ui/window/pane_area.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QWindow>

#include <sys/resource.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// What a run takes on the clock, and of a processor: the latter is what counts where others use the machine too.
class Figure
{
public:
    Figure(const QString &what, int runs, const std::function<void(int)> &run)
    {
        std::vector<double> times;
        std::vector<double> processor;
        for (int i = 0; i < runs; ++i) {
            const std::clock_t begin = std::clock();
            QElapsedTimer clock;
            clock.start();
            run(i);
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            processor.push_back(static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
        }
        std::ranges::sort(times);
        std::ranges::sort(processor);
        const std::size_t middle = times.size() / 2;
        QTextStream(stdout) << what << ": median " << times[middle] << " ms, worst " << times.back()
                            << " ms; processor " << processor[middle] << " and " << processor.back() << " ms\n";
    }
};

/// As many rows as asked for, each with a line of text.
class MadeUpModel : public FrameListModel
{
public:
    explicit MadeUpModel(int rows)
        : m_rows(rows)
    { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : PacketColumn::count;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == PacketRole::mark)
            return static_cast<int>(index.row() % 10 == 0 ? PacketMark::retransmission : PacketMark::none);
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == PacketColumn::info ? QVariant(u"1,460 bytes, acknowledges #%1"_s.arg(index.row()))
                                                    : QVariant(QString::number(index.row() + index.column()));
    }

private:
    int m_rows;
};

int randomRow(int rows)
{
    static std::mt19937 generator(1);
    return std::uniform_int_distribution<int>(0, rows - 1)(generator);
}

/// Runs events until @p isDone; a window that loads has a tick of its own.
void waitFor(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    ticks.start(1);
    loop.exec();
}

/// The most memory that the program has had until now, in bytes.
double mostMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024;
}

/// From the moment in which a frame has been written until the list shows it.
void measureFollowing(const QString &folder)
{
    const QString path = folder + u"/growing.pcap"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const auto number = [](quint32 value) { return QByteArray(reinterpret_cast<const char *>(&value), sizeof(value)); };
    // Link type 101: raw IP.
    file.write(number(0xa1b2c3d4) + number(0x00040002) + number(0) + number(0) + number(65535) + number(101));
    const QByteArray segment =
        QByteArray::fromHex("450000280001400040060000c0000201c00002021389005000000001000000005002ffff00000000");
    const auto write = [&](quint32 second) {
        file.write(number(second) + number(0) + number(40) + number(40) + segment);
    };
    write(0);
    Settings settings;
    Appearance appearance(settings);
    MainWindow window(settings, appearance);
    window.resize(1600, 1000);
    window.show();
    window.open({path, {}, {}, LoadMode::followed});
    const QAbstractItemModel *const model = window.paneArea()->packets()->model();
    waitFor([&] { return model->rowCount() == 1; });
    Figure(u"a frame is written to a file that is followed"_s, 100, [&](int i) {
        write(static_cast<quint32>(i + 1));
        waitFor([&] { return model->rowCount() == i + 2; });
        window.repaint();
    });
}

void measureMadeUp(int rows)
{
    Selection selection;
    ViewOptions options(selection);
    StoryCache stories(selection);
    MadeUpModel model(rows);
    PacketView view(selection, options, &model);
    view.resize(1000, 1000);
    view.show();
    waitFor([&] { return view.windowHandle() && view.windowHandle()->isExposed(); });
    const QString name = QStringLiteral("%1 million rows, ").arg(rows / 1000000);
    Figure(name + u"repaint"_s, 200, [&](int) { view.viewport()->repaint(); });
    Figure(name + u"jump and repaint"_s, 200, [&](int) {
        view.verticalScrollBar()->setValue(randomRow(rows));
        view.viewport()->repaint();
    });
    Figure(name + u"scroll by a page and repaint"_s, 200, [&](int) {
        view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        view.viewport()->repaint();
    });
    Figure(name + u"one row more"_s, 20,
           [&](int) { emit model.dataChanged(model.index(0, 0), model.index(rows - 1, 0)); });
}

void measureLists(const Session &session)
{
    const QString counts =
        QStringLiteral("%1 frames, %2 connections, ").arg(session.frameCount()).arg(session.connectionCount());
    Figure(counts + u"marks of all frames"_s, 3, [&](int) {
        MarkOverview overview;
        for (FrameId frame{0}; frame.value < session.frameCount(); ++frame.value)
            overview.add(marksOf(session, frame));
    });
    Figure(counts + u"frames of one connection"_s, 5,
           [&](int) { framesOfConnection(session, ConnectionId{session.connectionCount() / 2}, nullptr, 0, {}); });
    for (const ConnectionKey key : {ConnectionKey::client, ConnectionKey::retransmissions})
        Figure(counts + u"sort by %1"_s.arg(key == ConnectionKey::client ? u"client"_s : u"retransmissions"_s), 3,
               [&](int) { sortedConnections(session, key, true, {}); });
}

/// Counts how often a widget is painted.
class PaintCounter : public QObject
{
public:
    PaintCounter() { qApp->installEventFilter(this); }

    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += watched->isWidgetType() && event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

void measureWindow(const QString &path)
{
    Settings settings;
    Appearance appearance(settings);
    MainWindow window(settings, appearance);
    window.resize(1600, 1000);
    window.show();
    waitFor([&] { return window.windowHandle() && window.windowHandle()->isExposed(); });
    const double without = mostMemory();
    Figure(path + u", first screen"_s, 1, [&](int) {
        window.open({path, {}, {}});
        waitFor([&] { return window.document().session() != nullptr; });
        window.repaint();
    });
    Figure(path + u", to the end of loading"_s, 1,
           [&](int) { waitFor([&] { return !window.document().isLoading(); }); });
    const SessionPtr session = window.document().session();
    if (!session || session->frameCount() == 0)
        return;
    QTextStream(stdout) << path << ", most memory until then: " << (mostMemory() - without) / session->frameCount()
                        << " bytes a frame, beside " << without / 1048576 << " MiB of the empty window\n";
    Selection &selection = window.document().selection();
    const auto rows = static_cast<int>(session->frameCount());
    PacketView *packets = window.paneArea()->packets();
    Figure(u"repaint of the list"_s, 100, [&](int) { packets->viewport()->repaint(); });
    Figure(u"jump to any frame and repaint of the list"_s, 200, [&](int) {
        packets->verticalScrollBar()->setValue(randomRow(rows));
        packets->viewport()->repaint();
    });
    // What a selection changes is repainted at once, in one go; the rest of the window stays as it is.
    PaintCounter painted;
    const auto select = [&](std::uint32_t frame) {
        selection.selectFrame(FrameId{frame});
        QCoreApplication::sendPostedEvents();
    };
    Figure(u"next frame, every pane up to date"_s, 100,
           [&](int i) { select(static_cast<std::uint32_t>((i + 1) % rows)); });
    Figure(u"any frame, every pane up to date"_s, 100,
           [&](int) { select(static_cast<std::uint32_t>(randomRow(rows))); });
    QTextStream(stdout) << "widgets painted for each of these: " << painted.count() / 200 << "\n";
    Figure(u"all of the window repainted"_s, 20, [&](int) { window.repaint(); });
    measureLists(*session);
}

} // namespace

} // namespace rungs

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QApplication::setOrganizationName(u"Rungs"_s);
    QApplication::setApplicationName(u"bench-list"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const QStringList files = QApplication::arguments().mid(1);
    if (files.isEmpty()) {
        rungs::measureFollowing(folder.path());
        rungs::measureMadeUp(50000000);
        rungs::measureMadeUp(100000000);
    }
    for (const QString &file : files)
        rungs::measureWindow(file);
    return 0;
}
