// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "core/connection/story.h"
#include "tests/support/capture_file.h"
#include "tests/ui/sample_selection.h"
#include "ui/models/packet_model.h"
#include "ui/state/story_cache.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

class TestStoryCache : public QObject
{
    Q_OBJECT

private slots:
    void makesAStoryOnDemand();
    void theListSaysWhatASegmentDoes();
    void anotherCaptureHasOtherStories();
    void missingConnectionsHaveNoStory();
    void aLongStoryGrows();
};

void TestStoryCache::makesAStoryOnDemand()
{
    SampleSelection selection;
    openSample(selection, "http.pcap");
    QSignalSpy ready(&selection.stories, &StoryCache::ready);
    QVERIFY(!selection.stories.find(ConnectionId{0}));
    QVERIFY(!selection.stories.find(ConnectionId{0}));
    QTRY_COMPARE(ready.count(), 1);
    const StoryPtr story = selection.stories.find(ConnectionId{0});
    QVERIFY(story);
    QCOMPARE(story->rungs.size(), 11U);
    QCOMPARE(selection.stories.find(ConnectionId{0}), story);
}

void TestStoryCache::theListSaysWhatASegmentDoes()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    openSample(selection, "http.pcap");
    const QModelIndex late = model.index(7, PacketColumn::info);
    const QString alone = late.data().toString();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(changed.count() > 0);
    // Frame 8 acknowledges frame 4, and frame 5 overtook it.
    QVERIFY2(late.data().toString().contains(u"#4"_s), qPrintable(late.data().toString()));
    QVERIFY2(late.data().toString().contains(u"#5"_s), qPrintable(late.data().toString()));
    QVERIFY(late.data().toString() != alone);
    QCOMPARE(late.data(PacketRole::mark).toInt(), static_cast<int>(PacketMark::outOfOrder));
    QCOMPARE(model.index(0, 0).data(PacketRole::mark).toInt(), static_cast<int>(PacketMark::none));
}

void TestStoryCache::anotherCaptureHasOtherStories()
{
    SampleSelection selection;
    openSample(selection, "http.pcap");
    selection.stories.find(ConnectionId{0});
    // The worker of the first capture may still be running; its result is discarded.
    openSample(selection, "reset.pcap");
    QSignalSpy ready(&selection.stories, &StoryCache::ready);
    selection.stories.find(ConnectionId{0});
    QTRY_COMPARE(ready.count(), 1);
    const StoryPtr story = selection.stories.find(ConnectionId{0});
    QVERIFY(story);
    QCOMPARE(story->rungs.size(), selection.session()->framesOf(ConnectionId{0}).size());
}

void TestStoryCache::missingConnectionsHaveNoStory()
{
    SampleSelection selection;
    QVERIFY(!selection.stories.find(ConnectionId{0}));
    openSample(selection, "http.pcap");
    QVERIFY(!selection.stories.find(ConnectionId{1}));
    QVERIFY(!selection.stories.find(ConnectionId{}));
}

void TestStoryCache::aLongStoryGrows()
{
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += std::to_string(i) + " client > server P. " + std::to_string(i + 1) + ':' + std::to_string(i + 2)
                + " ack 1\n";
    const test::CaptureFile file(test::capture(text));
    SampleSelection selection;
    selection.setSession(test::loaded(file));
    std::size_t known = 0;
    connect(&selection.stories, &StoryCache::ready, this, [&](ConnectionId connection) {
        const StoryPtr story = selection.stories.find(connection);
        QVERIFY(story);
        QVERIFY(story->rungs.size() > known);
        known = story->rungs.size();
    });
    selection.stories.find(ConnectionId{0});
    QTRY_COMPARE(known, std::size_t{2000});
    QVERIFY(selection.stories.find(ConnectionId{0})->isComplete);
}

} // namespace rungs

QTEST_MAIN(rungs::TestStoryCache)
#include "tst_story_cache.moc"
