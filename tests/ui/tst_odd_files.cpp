// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person sees of files that change while they are open, that are larger than anything usual, and of full
// disks: what was there stays, the window says what is wrong, and goes on.
#include "tests/support/capture_file.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/odd_files.h"
#include "tests/ui/measured_application.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/bytes/bytes_view.h"
#include "ui/bytes/hex_view.h"
#include "ui/fields/fields_view.h"
#include "ui/models/field_model.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr std::uint32_t million = 1000000;

Bytes twoRecords()
{
    return test::PcapBytes().record(1, 0, "one").record(2, 0, "two").all();
}

QString message(Started &app)
{
    return app.window.messageBar()->message();
}

int rows(Started &app)
{
    return app.packets()->model()->rowCount();
}

/// The captured bytes of the frame that is selected, as the window has read them; empty where it could not.
Bytes shownBytes(Started &app)
{
    if (!app.selection().decoded())
        return {};
    const ByteView bytes = app.selection().decoded()->buffer(0);
    return {bytes.begin(), bytes.end()};
}

/// Chooses "Save Bytes of Frame", gives the name, and says yes where that replaces a file.
void saveFrameAs(Started &app, const QString &path)
{
    int waited = 0;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
        QWidget *asked = QApplication::activeModalWidget();
        if (auto *question = qobject_cast<QMessageBox *>(asked)) {
            question->button(QMessageBox::Yes)->click();
            return;
        }
        // It reads its folder on a thread of its own, and may put its own name there once more: it is told until it has
        // understood.
        auto *const dialog = qobject_cast<QFileDialog *>(asked);
        if (dialog == nullptr || !dialog->isVisible() || waited++ % 50 != 0)
            return;
        dialog->findChild<QLineEdit *>()->setText(path);
        // Later, for it may ask in turn.
        QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
    });
    answers.start(10);
    app.actions().saveFrame->trigger();
}

/// Opens a file that takes a while, and has nothing wrong with it; some hold a link type of the user's own.
void openLarge(Started &app, const QString &path)
{
    app.window.open({path, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(!app.window.document().isLoading(), 200000);
    const QString said = message(app);
    QVERIFY2(said.isEmpty() || said.startsWith(u"Link type 147 is not decoded: "_s), qPrintable(said));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOddFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { MeasuredApplication::instance()->begin(); }
    void cleanup();
    void theFileShrinks();
    void theFileIsReplaced();
    void theFileVanishes();
    void theDiskFillsWhileUnpacking();
    void theDiskIsFullWhenAFrameIsSaved();
    void theDiskIsFullWhenASampleIsOpened();
    void placesBeyond32Bits();
    void aFrameOf256Megabytes();
    void aMillionInterfaces();
    void aMillionComments();

private:
    OwnSettings m_settings;
};

void TestOddFiles::initTestCase()
{
    QVERIFY(qputenv("XDG_CACHE_HOME", m_settings.folder.path().toUtf8()));
}

void TestOddFiles::cleanup()
{
    const MeasuredApplication *application = MeasuredApplication::instance();
    // Far more than it takes, and far less than reading such a file would.
    QVERIFY2(application->longestMilliseconds() < 500, application->what().constData());
}

void TestOddFiles::theFileShrinks()
{
    const test::CaptureFile file{ByteView(twoRecords())};
    Started app({file.path(), {}, {}});
    QCOMPARE(message(app), QString());
    QVERIFY(QFile::resize(file.path(), 24 + 19 + 10));
    app.actions().lastFrame->trigger();
    QVERIFY2(message(app).contains(u"has changed since it was opened"_s), qPrintable(message(app)));
    QVERIFY(shownBytes(app).empty());
    // What is still there can be looked at.
    app.actions().firstFrame->trigger();
    QVERIFY(shownBytes(app) == test::asBytes("one"));
    QCOMPARE(rows(app), 2);
    // Opened again, it is a capture that ends in the middle of a frame.
    app.open({file.path(), {}, {}});
    QVERIFY2(message(app).contains(u"is cut short"_s), qPrintable(message(app)));
    QCOMPARE(rows(app), 1);
}

void TestOddFiles::theFileIsReplaced()
{
    const test::CaptureFile file{ByteView(twoRecords())};
    const test::CaptureFile other{ByteView(test::PcapBytes().record(9, 0, "another").all())};
    Started app({file.path(), {}, {}});
    QCOMPARE(std::rename(qPrintable(other.path()), qPrintable(file.path())), 0);
    // What is on show is the file that was opened.
    app.actions().lastFrame->trigger();
    QVERIFY(shownBytes(app) == test::asBytes("two"));
    QCOMPARE(message(app), QString());
    app.open({file.path(), {}, {}});
    QCOMPARE(rows(app), 1);
    QVERIFY(shownBytes(app) == test::asBytes("another"));
}

void TestOddFiles::theFileVanishes()
{
    const test::CaptureFile file{ByteView(twoRecords())};
    Started app({file.path(), {}, {}});
    QVERIFY(QFile::remove(file.path()));
    app.actions().lastFrame->trigger();
    QVERIFY(shownBytes(app) == test::asBytes("two"));
    // Opened again, it is not there, and what is on show stays.
    app.open({file.path(), {}, {}});
    QVERIFY2(message(app).contains(u"cannot be opened"_s), qPrintable(message(app)));
    QCOMPARE(rows(app), 2);
    app.actions().firstFrame->trigger();
    QVERIFY(shownBytes(app) == test::asBytes("one"));
}

void TestOddFiles::theDiskFillsWhileUnpacking()
{
    test::PcapBytes plain;
    for (std::uint32_t i = 0; i < 100000; ++i)
        plain.record(i, 0, "a frame that is written again and again");
    const test::CaptureFile file{ByteView(test::gzip(plain.all()))};
    Started app;
    const test::FileSizeLimit full(3000000);
    app.open({file.path(), {}, {}});
    QVERIFY2(message(app).contains(u"cannot be written"_s), qPrintable(message(app)));
    // A record has 16 + 39 bytes: every whole one that found room is shown.
    QCOMPARE(rows(app), (3000000 - 24) / 55);
    app.actions().lastFrame->trigger();
    QVERIFY(shownBytes(app) == test::asBytes("a frame that is written again and again"));
}

void TestOddFiles::theDiskIsFullWhenAFrameIsSaved()
{
    const std::string payload(1000, 'x');
    const test::CaptureFile file{ByteView(test::PcapBytes().record(1, 0, payload).all())};
    Started app({file.path(), {}, {}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"frame.bin"_s);
    saveFrameAs(app, path);
    QCOMPARE(message(app), QString());
    QCOMPARE(contents(path), QByteArray::fromStdString(payload));

    // What was saved before is still there, complete, and no other file remains.
    QFile kept(path);
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("what was there") > 0);
    kept.close();
    {
        const test::FileSizeLimit full(300);
        saveFrameAs(app, path);
    }
    QVERIFY2(message(app).contains(path + u" cannot be written"_s), qPrintable(message(app)));
    QCOMPARE(app.window.messageBar()->details(), u"File too large"_s);
    QCOMPARE(contents(path), QByteArray("what was there"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"frame.bin"_s});
}

void TestOddFiles::theDiskIsFullWhenASampleIsOpened()
{
    Started app;
    QAction *sample = app.actions().samples->actions().first();
    {
        const test::FileSizeLimit full(100);
        sample->trigger();
        QTRY_VERIFY(!app.window.document().isLoading());
    }
    QVERIFY2(message(app).contains(u"cannot be written"_s), qPrintable(message(app)));
    QVERIFY(!app.window.paneArea()->isVisible());
    sample->trigger();
    QTRY_VERIFY(app.window.paneArea()->isVisible());
    QCOMPARE(message(app), QString());
}

/// A capture whose last frame comes after 4 GB of frames.
void TestOddFiles::placesBeyond32Bits()
{
    constexpr std::uint32_t length = 4U << 20;
    constexpr std::uint32_t count = 1025;
    constexpr qint64 step = 16 + qint64{length};
    const test::CaptureFile file{ByteView(test::PcapBytes({.snapLength = length, .linkType = test::userLink}).all())};
    for (std::uint32_t i = 0; i < count; ++i)
        test::writeAt(file.path(), 24 + i * step, test::recordHeader(length));
    test::writeAt(file.path(), 24 + count * step, test::recordHeader(4));
    test::writeAt(file.path(), 24 + count * step + 16, test::asBytes("last"));
    Started app;
    openLarge(app, file.path());
    QCOMPARE(rows(app), static_cast<int>(count + 1));
    app.actions().lastFrame->trigger();
    QVERIFY(shownBytes(app) == test::asBytes("last"));
}

void TestOddFiles::aFrameOf256Megabytes()
{
    const test::CaptureFile file{ByteView(Bytes{})};
    test::writeLargeFrame(file.path());
    Started app;
    openLarge(app, file.path());
    QCOMPARE(rows(app), 2);
    app.actions().lastFrame->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(app.selection().decoded(), 100000);
    QCOMPARE(app.selection().decoded()->buffer(0).size(), std::size_t{test::largeFrameLength});
    // Down to its last byte.
    constexpr std::uint32_t last = test::largeFrameLength - 1;
    HexView *hex = app.window.paneArea()->findChild<HexView *>();
    QVERIFY(hex);
    hex->setFocus();
    QTest::keyClick(hex, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(app.selection().field() && app.selection().field()->bits.touchesByte(last));
    QCOMPARE(hex->verticalScrollBar()->value(), hex->verticalScrollBar()->maximum());
    const QRect place = hex->layoutValue().hexRect(last, hex->firstRow());
    QVERIFY(hex->viewport()->rect().contains(place));
    QVERIFY(!app.window.grab().isNull());
    // And back to the frame beside it.
    app.actions().firstFrame->trigger();
    QVERIFY(shownBytes(app) == test::asBytes("one"));
}

void TestOddFiles::aMillionInterfaces()
{
    const test::CaptureFile file{ByteView(test::manyInterfaces(million))};
    Started app;
    openLarge(app, file.path());
    QCOMPARE(rows(app), 2);
    QVERIFY(shownBytes(app) == test::asBytes("one"));
    // The first came by the last of them, of which nothing is decoded, the second by the first.
    QVERIFY(!app.statusTexts().contains(u"Ethernet"_s));
    app.actions().lastFrame->trigger();
    QVERIFY(shownBytes(app) == test::asBytes("two"));
    QVERIFY2(app.statusTexts().contains(u"Ethernet"_s), qPrintable(app.statusTexts()));
}

void TestOddFiles::aMillionComments()
{
    const test::CaptureFile file{ByteView(test::manyComments(million))};
    Started app;
    openLarge(app, file.path());
    QCOMPARE(rows(app), 1);
    const FieldModel *fields = app.window.paneArea()->findChild<FieldsView *>()->fieldModel();
    const QModelIndex frame = fields->index(0, 0);
    QStringList values;
    for (int row = 0; row < fields->rowCount(frame); ++row)
        values.append(fields->index(row, FieldColumn::value, frame).data().toString());
    QVERIFY(values.contains(u"0"_s));
    QVERIFY(values.contains(u"199"_s));
    QVERIFY2(values.contains(u"only the first 200 are shown"_s), qPrintable(values.last()));
}

} // namespace rungs

int main(int argc, char *argv[])
{
    rungs::MeasuredApplication application(argc, argv);
    rungs::TestOddFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_odd_files.moc"
