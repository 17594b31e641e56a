// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the ladder takes to be laid out, to paint one view of itself and to scroll, by its number of rungs.
#include "core/connection/story.h"
#include "core/session/session.h"
#include "ui/ladder/ladder_view.h"
#include "ui/state/selection.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace rungs;

void put(QByteArray &bytes, quint64 value, int octets)
{
    for (int i = octets - 1; i >= 0; --i)
        bytes.append(static_cast<char>(value >> (8 * i) & 0xff));
}

/// A connection of @p count segments in a capture of raw IPv4: a client that sends, and a server that acknowledges each
/// second segment.
QByteArray capture(quint32 count)
{
    QByteArray bytes;
    put(bytes, 0xa1b2c3d4, 4);
    put(bytes, 0x00020004, 4);
    put(bytes, 0, 8);
    put(bytes, 65535, 4);
    put(bytes, 228, 4);
    quint32 sent = 1001;
    for (quint32 i = 0; i < count; ++i) {
        const bool fromServer = i == 1 || (i > 2 && i % 3 == 2);
        const bool hasData = i > 2 && !fromServer;
        const quint32 flags = i == 0 ? 0x02 : i == 1 ? 0x12 : 0x10;
        const quint32 sequence = fromServer ? (i == 1 ? 5000 : 5001) : i == 0 ? 1000 : sent;
        const quint32 acknowledgment = i == 0 ? 0 : fromServer ? sent : 5001;
        const quint32 length = hasData ? 10 : 0;
        put(bytes, i / 10000, 4);
        put(bytes, i % 10000 * 100, 4);
        put(bytes, 40 + length, 4);
        put(bytes, 40 + length, 4);
        put(bytes, 0x45000000 | (40 + length), 4);
        put(bytes, static_cast<quint64>(i & 0xffff) << 16 | 0x4000, 4);
        put(bytes, 0x40060000, 4);
        put(bytes, fromServer ? 0x0a000002 : 0x0a000001, 4);
        put(bytes, fromServer ? 0x0a000001 : 0x0a000002, 4);
        put(bytes, fromServer ? 80ULL << 16 | 40000 : 40000ULL << 16 | 80, 4);
        put(bytes, sequence, 4);
        put(bytes, acknowledgment, 4);
        put(bytes, 0x50000000ULL | flags << 16 | 64000, 4);
        put(bytes, 0, 4);
        bytes.append(static_cast<qsizetype>(length), 'x');
        sent += length;
    }
    return bytes;
}

struct Times
{
    double median = 0;
    double longest = 0;
};

/// Milliseconds of @p times runs of @p work.
template <class Work>
Times measure(int times, Work work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(taken);
    return {taken[taken.size() / 2], taken.back()};
}

void report(const char *what, quint32 rungs, const Times &times)
{
    std::printf("%-28s %9u rungs   median %8.2f ms   longest %8.2f ms\n", what, rungs, times.median, times.longest);
}

/// Scrolls through the ladder in @p steps and paints each time.
Times scroll(LadderView &view, int steps)
{
    QScrollBar *bar = view.verticalScrollBar();
    return measure(steps, [&](int i) {
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * i / steps));
        view.viewport()->grab();
    });
}

bool run(quint32 count, const QString &folder)
{
    QFile file(folder + QStringLiteral("/ladder.pcap"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(capture(count));
    file.close();
    const Result<SessionPtr> session = load(file.fileName().toStdString());
    if (!session)
        return false;
    Selection selection;
    ViewOptions options(selection);
    StoryCache stories(selection);
    LadderView view(selection, options, stories);
    view.resize(550, 900);
    view.show();
    selection.setSession(*session);
    report("select its connection", count, measure(1, [&](int) { selection.selectFrame(FrameId{0}); }));
    report("scroll and paint, plain", count, scroll(view, 200));
    QElapsedTimer waited;
    waited.start();
    if (!view.scene().story && count <= StoryCache::maxRungs) {
        QEventLoop loop;
        QObject::connect(&view, &LadderView::headingChanged, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (view.scene().story) {
        std::printf("%-28s %9u rungs   after %8.0f ms\n", "story ready", count, static_cast<double>(waited.elapsed()));
        const StoryPtr story = stories.find(ConnectionId{0});
        const std::vector<FrameId> frames = (*session)->framesOf(ConnectionId{0});
        report("contents of the story", count, measure(5, [&](int) { storyContents(**session, frames, *story); }));
        report("scroll and paint, folded", count, scroll(view, 200));
        report("unfold everything", count, measure(1, [&](int) { view.foldAll(false); }));
        report("scroll and paint, unfolded", count, scroll(view, 200));
    }
    view.setSpacing(LadderSpacing::proportional);
    report("scroll and paint, by time", count, scroll(view, 200));
    report("resize", count, measure(20, [&](int i) {
               view.resize(550 + i, 900);
               view.viewport()->grab();
           }));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    for (const quint32 count : {11U, 10'000U, 100'000U, 1'000'000U}) {
        if (!run(count, folder.path()))
            return 1;
    }
    return 0;
}
