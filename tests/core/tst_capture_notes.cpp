// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/frame_search.h"
#include "core/export/saved_capture.h"
#include "core/session/capture_notes.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"
#include "tests/support/file_size_limit.h"

#include <QDir>
#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

using Texts = std::vector<std::string>;

CaptureNotes someNotes()
{
    CaptureNotes notes;
    notes.set({0}, {true, "", {}});
    notes.set({2}, {false, "重传的是哪一段？ \"quoted\" \\ \n", {}});
    notes.set({7}, {true, std::string(70000, 'x'), Texts{"edited", ""}});
    notes.set({8}, {false, "", {}, "curl (1234)"});
    notes.set({9}, {false, "", Texts{}});
    return notes;
}

/// A capture of ten frames, the first with two comments.
Bytes tenFrames()
{
    PcapngBytes file;
    file.interface(1, 0).enhanced(0, 1, "one", {{1, asBytes("first")}, {1, asBytes("second")}});
    for (int i = 1; i < 10; ++i)
        file.enhanced(0, 1, "more");
    return file.all();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

std::vector<int> found(const SessionPtr &session, std::string_view text)
{
    std::vector<int> numbers;
    const auto filter = filter::Filter::compile(text);
    if (!filter)
        return {-1};
    const FrameListPtr frames = findFrames(session, *filter, {}, {}).frames;
    for (const FrameId id : *frames)
        numbers.push_back(static_cast<int>(frameNumber(id)));
    return numbers;
}

} // namespace

class TestCaptureNotes : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasWritten();
    void removesTheFileOfNoNotes();
    void knowsTheCaptureAgain();
    void refusesWhatHoldsNoNotes_data();
    void refusesWhatHoldsNoNotes();
    void leavesTheNotesWhereTheDiskIsFull();
    void keepsCapturesOfOneNameApart();
    void goesFromMarkToMark();
    void areCommentsOfTheFrames();
    void canBeFilteredBy();
    void areSaved();
};

void TestCaptureNotes::readsWhatWasWritten()
{
    const CaptureFile capture{ByteView(tenFrames())};
    const std::string path = notesBeside(capture.stdPath());
    QCOMPARE(path, capture.stdPath() + ".rungs-notes.json");
    QVERIFY(readNotes(path, capture.stdPath()).value().isEmpty());
    QVERIFY(writeNotes(path, capture.stdPath(), someNotes()).has_value());
    const Result<CaptureNotes> notes = readNotes(path, capture.stdPath());
    QVERIFY(notes.has_value());
    QVERIFY(*notes == someNotes());
    QCOMPARE(contents(capture.path()), QByteArray(reinterpret_cast<const char *>(tenFrames().data()),
                                                  static_cast<qsizetype>(tenFrames().size())));
}

void TestCaptureNotes::removesTheFileOfNoNotes()
{
    const CaptureFile capture{ByteView(tenFrames())};
    const std::string path = notesBeside(capture.stdPath());
    CaptureNotes notes;
    notes.set({3}, {true, "", {}});
    QVERIFY(writeNotes(path, capture.stdPath(), notes).has_value());
    notes.set({3}, {});
    QVERIFY(notes.isEmpty());
    QVERIFY(writeNotes(path, capture.stdPath(), notes).has_value());
    QVERIFY(!QFile::exists(QString::fromStdString(path)));
    QVERIFY(writeNotes(path, capture.stdPath(), notes).has_value());
}

/// It may grow; another one in its place is another one.
void TestCaptureNotes::knowsTheCaptureAgain()
{
    const CaptureFile capture{ByteView(tenFrames())};
    const std::string path = notesBeside(capture.stdPath());
    QVERIFY(writeNotes(path, capture.stdPath(), someNotes()).has_value());
    const QByteArray bytes = contents(capture.path());

    QVERIFY(write(capture.path(), bytes + "more"));
    QVERIFY(readNotes(path, capture.stdPath()).has_value());
    QByteArray other = bytes;
    other[40] = static_cast<char>(other[40] + 1);
    for (const QByteArray &replaced : {other, bytes.chopped(1), QByteArray()}) {
        QVERIFY(write(capture.path(), replaced));
        const Result<CaptureNotes> notes = readNotes(path, capture.stdPath());
        QVERIFY(!notes);
        QCOMPARE(notes.error().code, ErrorCode::otherNotes);
        QCOMPARE(notes.error().file, path);
    }
}

void TestCaptureNotes::refusesWhatHoldsNoNotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QByteArray &text, const char *found) {
        QTest::newRow(name) << text << QString::fromLatin1(found);
    };
    const QByteArray start = R"({"schema":"rungs.notes/1","capture":{"size":1,"start":"0"},"frames":)";
    row("empty", "", "JSON");
    row("no JSON", "notes", "JSON");
    row("cut", R"({"schema":"rungs.notes/1")", "JSON");
    row("no UTF-8", start + "[{\"frame\":1,\"note\":\"\xff\"}]}", "JSON");
    row("a list", "[]", "JSON");
    row("deep", QByteArray(1000000, '['), "JSON");
    row("deep and whole", QByteArray(1000000, '[') + QByteArray(1000000, ']'), "JSON");
    row("another schema", R"({"schema":"rungs.notes/2","frames":[]})", "\"schema\"");
    row("a schema of another type", R"({"schema":[]})", "\"schema\"");
    row("no capture", R"({"schema":"rungs.notes/1","frames":[]})", "\"capture\"");
    row("a size below 0", R"({"schema":"rungs.notes/1","capture":{"size":-1,"start":"0"},"frames":[]})", "\"capture\"");
    row("no frames", R"({"schema":"rungs.notes/1","capture":{"size":1,"start":"0"}})", "\"frames\"");
    row("frames of another type", start + R"({}})", "\"frames\"");
    row("a frame of another type", start + R"([1]})", "\"frame\"");
    row("no number", start + R"([{"marked":true}]})", "\"frame\"");
    row("frame 0", start + R"([{"frame":0,"marked":true}]})", "\"frame\"");
    row("frame -1", start + R"([{"frame":-1,"marked":true}]})", "\"frame\"");
    row("frame 2^32", start + R"([{"frame":4294967296,"marked":true}]})", "\"frame\"");
    row("frame 1e9999", start + R"([{"frame":1e9999,"marked":true}]})", "JSON");
    row("a mark of another type", start + R"([{"frame":8,"marked":"yes"}]})", "frame 8");
    row("a note of another type", start + R"([{"frame":8,"note":[]}]})", "frame 8");
    row("comments of another type", start + R"([{"frame":8,"comments":"x"}]})", "frame 8");
    row("a comment of another type", start + R"([{"frame":8,"comments":["x",null]}]})", "frame 8");
}

void TestCaptureNotes::refusesWhatHoldsNoNotes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, found);
    const CaptureFile capture{ByteView(tenFrames())};
    const QString path = QString::fromStdString(notesBeside(capture.stdPath()));
    QVERIFY(write(path, text));
    const Result<CaptureNotes> notes = readNotes(path.toStdString(), capture.stdPath());
    QVERIFY(!notes);
    QCOMPARE(notes.error().code, ErrorCode::badNotes);
    QCOMPARE(QString::fromStdString(notes.error().found), found);
    QCOMPARE(contents(path), text);
}

void TestCaptureNotes::leavesTheNotesWhereTheDiskIsFull()
{
    const CaptureFile capture{ByteView(tenFrames())};
    const QString path = QString::fromStdString(notesBeside(capture.stdPath()));
    CaptureNotes notes;
    notes.set({3}, {true, "", {}});
    QVERIFY(writeNotes(path.toStdString(), capture.stdPath(), notes).has_value());
    const QByteArray before = contents(path);
    {
        const FileSizeLimit limit(1000);
        const Result<void> written = writeNotes(path.toStdString(), capture.stdPath(), someNotes());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::cannotWrite);
        QCOMPARE(written.error().file, path.toStdString());
    }
    QCOMPARE(contents(path), before);
}

void TestCaptureNotes::keepsCapturesOfOneNameApart()
{
    const std::string first = notesIn("/data", "/a/x.pcap");
    QVERIFY(first.starts_with("/data/") && first.ends_with("-x.pcap.rungs-notes.json"));
    QVERIFY(first != notesIn("/data", "/b/x.pcap"));
    const std::string longest = notesIn("/data", "/a/" + std::string(255, 'x'));
    QVERIFY(longest.size() < std::string("/data/").size() + 255);
}

void TestCaptureNotes::goesFromMarkToMark()
{
    const CaptureNotes notes = someNotes();
    QCOMPARE(*notes.marked(10), (std::vector<FrameId>{{0}, {7}}));
    QCOMPARE(*notes.marked(7), (std::vector<FrameId>{{0}}));
    QCOMPARE(notes.nextMarked({0}, 1), FrameId{7});
    QCOMPARE(notes.nextMarked({7}, 1), FrameId());
    QCOMPARE(notes.nextMarked({7}, -1), FrameId{0});
    QCOMPARE(notes.nextMarked({0}, -1), FrameId());
    QCOMPARE(notes.nextMarked({}, 1), FrameId{0});
    QCOMPARE(notes.nextMarked({}, -1), FrameId{7});
}

void TestCaptureNotes::areCommentsOfTheFrames()
{
    const CaptureFile capture{ByteView(tenFrames())};
    const SessionPtr session = loaded(capture);
    CaptureNotes notes;
    notes.set({0}, {false, "a note", {}});
    notes.set({1}, {false, "", Texts{"only this"}});
    const SessionPtr noted = withNotes(*session, std::make_shared<const CaptureNotes>(notes));
    QVERIFY(noted->isSameCaptureAs(*session));
    QCOMPARE(noted->commentsOf({0}), (Texts{"first", "second", "a note"}));
    QCOMPARE(noted->storedCommentsOf({0}), (Texts{"first", "second"}));
    QCOMPARE(noted->commentsOf({1}), Texts{"only this"});
    QCOMPARE(session->commentsOf({0}), (Texts{"first", "second"}));
}

void TestCaptureNotes::canBeFilteredBy()
{
    const CaptureFile capture{ByteView(tenFrames())};
    const SessionPtr session = withNotes(*loaded(capture), std::make_shared<const CaptureNotes>(someNotes()));
    QCOMPARE(found(session, "frame.marked == 1"), (std::vector<int>{1, 8}));
    QCOMPARE(found(session, "frame.marked == 0").size(), std::size_t{8});
    QCOMPARE(found(session, "frame.comment"), (std::vector<int>{1, 3, 8, 9}));
    QCOMPARE(found(session, R"(frame.comment == "second")"), (std::vector<int>{1}));
    QCOMPARE(found(session, R"(frame.comment contains "哪一段")"), (std::vector<int>{3}));
    QCOMPARE(found(session, R"(frame.comment matches "^EDIT")"), (std::vector<int>{8}));
    QCOMPARE(found(session, "count(frame.comment) == 2"), (std::vector<int>{1}));
    QCOMPARE(found(session, "count(frame.comment) == 3"), (std::vector<int>{8}));
}

void TestCaptureNotes::areSaved()
{
    const CaptureFile capture{ByteView(tenFrames())};
    const SessionPtr session = withNotes(*loaded(capture), std::make_shared<const CaptureNotes>(someNotes()));
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.pcapng")).toStdString();
    QCOMPARE(saveCapture({session, path, session->notes().marked(10), {}}).value(), 2U);
    const SessionPtr copy = load(path).value();
    QCOMPARE(copy->commentsOf({0}), (Texts{"first", "second"}));
    const Texts comments = copy->commentsOf({1});
    QCOMPARE(comments.size(), std::size_t{4});
    QCOMPARE(comments[0], std::string("edited"));
    QCOMPARE((comments[2] + comments[3]).size(), std::size_t{70000});
}

QTEST_GUILESS_MAIN(TestCaptureNotes)
#include "tst_capture_notes.moc"
