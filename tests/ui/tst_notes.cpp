// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/fields/fields_view.h"
#include "ui/find/filter_line.h"
#include "ui/models/packet_columns.h"
#include "ui/packets/overview_strip.h"
#include "ui/window/capture_saving.h"
#include "ui/window/comment_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/note_actions.h"
#include "ui/window/saved_frames_dialog.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A copy of the sample, beside which notes can be kept.
struct Copy
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"http.pcap"_s);

    Copy() { QFile::copy(httpPath, path); }
    QString notes() const { return path + u".rungs-notes.json"_s; }
};

/// What the field tree says of the frame by this name.
QStringList factsOf(const QAbstractItemModel &fields, const QString &name)
{
    QStringList values;
    const QModelIndex frame = fields.index(0, 0);
    for (int row = 0; row < fields.rowCount(frame); ++row) {
        if (fields.index(row, 0, frame).data().toString() == name)
            values.append(fields.index(row, 1, frame).data().toString());
    }
    return values;
}

/// The next modal dialog is given to @p act.
template <class Dialog, class Act>
void onDialog(Act act)
{
    auto *timer = new QTimer(qApp);
    timer->setInterval(5);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        act(dialog);
        if (dialog->isVisible()) // that has failed
            dialog->reject();
    });
    timer->start();
}

} // namespace

class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void aFrameIsMarkedByKey();
    void fromMarkToMarkByKey();
    void marksAreTicksBesideTheList();
    void marksCanBeFilteredBy();
    void notesSurviveClosing();
    void notesThatAreNoneAreSaidAndPutAside();
    void whereNothingCanBeWrittenBeside();
    void aCommentIsEdited();
    void severalCommentsAreEdited();
    void markedFramesAreSaved();
    void aCaptureIsSavedByItsMenu();
    void aFullDiskIsSaid();

private:
    OwnSettings m_settings;
};

void TestNotes::aFrameIsMarkedByKey()
{
    const Copy copy;
    const QByteArray before = contents(copy.path);
    Started app({copy.path, 8, {}});
    app.window.activateWindow();
    app.packets()->setFocus();
    const QModelIndex mark = app.packets()->model()->index(7, PacketColumn::mark);
    const QString unmarked = mark.data().toString();
    QTest::keyClick(app.packets(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(mark.data(PacketRole::isMarked).toBool());
    QVERIFY2(mark.data().toString().startsWith(u"Marked by you"_s), qPrintable(mark.data().toString()));
    QCOMPARE(app.selection().frame(), FrameId{7});
    QTRY_VERIFY(contents(copy.notes()).contains("\"frame\": 8"));
    QTest::keyClick(app.packets(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!mark.data(PacketRole::isMarked).toBool());
    QCOMPARE(mark.data().toString(), unmarked);
    QTRY_VERIFY(!QFile::exists(copy.notes()));
    QCOMPARE(contents(copy.path), before);
}

void TestNotes::fromMarkToMarkByKey()
{
    const Copy copy;
    Started app({copy.path, 2, {}});
    for (const std::uint32_t frame : {1U, 4U, 9U})
        app.window.document().notes().toggleMark(FrameId{frame});
    app.packets()->setFocus();
    const auto press = [&app](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(app.packets(), Qt::Key_M, modifiers);
        return frameNumber(app.selection().frame());
    };
    QCOMPARE(press(Qt::ControlModifier | Qt::ShiftModifier), 5ULL);
    QCOMPARE(press(Qt::ControlModifier | Qt::ShiftModifier), 10ULL);
    QCOMPARE(press(Qt::ControlModifier | Qt::ShiftModifier), 10ULL);
    QCOMPARE(app.window.statusBar()->currentMessage(), u"No frame after this one is marked by you."_s);
    QCOMPARE(press(Qt::ControlModifier | Qt::AltModifier), 5ULL);
    QCOMPARE(press(Qt::ControlModifier | Qt::AltModifier), 2ULL);
}

void TestNotes::marksAreTicksBesideTheList()
{
    const Copy copy;
    Started app({copy.path, 1, {}});
    OverviewStrip *strip = app.packets()->overview();
    const QImage before = strip->grab().toImage();
    app.window.document().notes().toggleMark(FrameId{8});
    QCOMPARE(strip->markedRows(), QList<int>{8});
    QVERIFY2(strip->accessibleDescription().endsWith(u"1 row(s) marked by you"_s),
             qPrintable(strip->accessibleDescription()));
    QVERIFY(strip->grab().toImage() != before);
    app.window.document().notes().toggleMark(FrameId{8});
    QVERIFY(strip->markedRows().isEmpty());
    QCOMPARE(strip->grab().toImage(), before);
}

void TestNotes::marksCanBeFilteredBy()
{
    const Copy copy;
    Started app({copy.path, 1, {}});
    app.window.document().notes().toggleMark(FrameId{3});
    app.window.findChild<FilterLine *>()->setFilter(u"frame.marked == 1"_s);
    QTRY_COMPARE(app.packets()->model()->rowCount(), 1);
    app.window.document().notes().toggleMark(FrameId{7});
    QTRY_COMPARE(app.packets()->model()->rowCount(), 2);
}

void TestNotes::notesSurviveClosing()
{
    const Copy copy;
    {
        Started app({copy.path, 8, {}});
        app.window.document().notes().change(FrameId{7}, {true, "重传的是哪一段？ \"why\"", {}});
        // Closed at once, before it has been written.
    }
    QVERIFY(contents(copy.notes()).contains("重传的是哪一段？ \\\"why\\\""));
    Started app({copy.path, 8, {}});
    QTRY_VERIFY(app.selection().session()->notes().isMarked(FrameId{7}));
    const QAbstractItemModel &fields = *app.window.paneArea()->fields()->model();
    QTRY_COMPARE(factsOf(fields, u"Comment"_s), QStringList{u"重传的是哪一段？ \"why\""_s});
    // Another capture in its place.
    QFile other(copy.path);
    QVERIFY(QFile::remove(copy.path));
    QVERIFY(QFile::copy(QStringLiteral(RUNGS_SAMPLES "/refused.pcap"), copy.path));
    app.open({copy.path, 1, {}});
    QTRY_VERIFY(app.window.messageBar()->isVisible());
    QVERIFY(app.selection().session()->notes().isEmpty());
}

void TestNotes::notesThatAreNoneAreSaidAndPutAside()
{
    const Copy copy;
    QFile file(copy.notes());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[]");
    file.close();
    Started app({copy.path, 1, {}});
    QTRY_VERIFY(app.window.messageBar()->isVisible());
    app.window.document().notes().toggleMark(FrameId{0});
    QTRY_VERIFY(contents(copy.notes()).contains("\"marked\": true"));
    QCOMPARE(contents(copy.notes() + u".old"_s), QByteArray("[]"));
}

void TestNotes::whereNothingCanBeWrittenBeside()
{
    QStandardPaths::setTestModeEnabled(true);
    // A name with an ending would be longer than the file system takes: not even root can write it.
    const QTemporaryDir place;
    const QString path = place.filePath(QString(250, u'x'));
    QVERIFY(QFile::copy(httpPath, path));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/notes"_s;
    QDir(folder).removeRecursively();
    {
        Started app({path, 1, {}});
        app.window.document().notes().toggleMark(FrameId{5});
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    Started app({path, 1, {}});
    QTRY_VERIFY(app.selection().session()->notes().isMarked(FrameId{5}));
    app.window.document().notes().toggleMark(FrameId{5});
    QTRY_VERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
    QStandardPaths::setTestModeEnabled(false);
}

void TestNotes::aCommentIsEdited()
{
    const Copy copy;
    Started app({copy.path, 8, {}});
    const QAbstractItemModel &fields = *app.window.paneArea()->fields()->model();
    onDialog<CommentDialog>([](CommentDialog *dialog) {
        const auto edits = dialog->findChildren<QPlainTextEdit *>();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(dialog->focusWidget(), edits[0]);
        QCOMPARE(edits[0]->accessibleName(), u"Note, kept beside the capture"_s);
        QTest::keyClicks(edits[0], u"look here"_s);
        dialog->accept();
    });
    app.packets()->setFocus();
    QTest::keyClick(app.packets(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(factsOf(fields, u"Comment"_s), QStringList{u"look here"_s});
    QVERIFY(app.packets()->model()->index(7, PacketColumn::mark).data().toString().startsWith(u"With a comment"_s));
    // Esc leaves it.
    onDialog<CommentDialog>([](CommentDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"no"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    app.actions().comment->trigger();
    QCOMPARE(factsOf(fields, u"Comment"_s), QStringList{u"look here"_s});
}

void TestNotes::severalCommentsAreEdited()
{
    const test::CaptureFile file(
        ByteView(test::PcapngBytes()
                     .interface()
                     .enhanced(0, 1, "frame",
                               {{1, test::asBytes("first")}, {1, test::asBytes("第二")}, {1, test::asBytes("third")}})
                     .all()),
        u"a.pcapng"_s);
    Started app({file.path(), 1, {}});
    const QAbstractItemModel &fields = *app.window.paneArea()->fields()->model();
    QCOMPARE(factsOf(fields, u"Comment"_s), (QStringList{u"first"_s, u"第二"_s, u"third"_s}));
    onDialog<CommentDialog>([](CommentDialog *dialog) {
        const auto edits = dialog->findChildren<QPlainTextEdit *>();
        QCOMPARE(edits.size(), 4);
        edits[0]->selectAll();
        QTest::keyClick(edits[0], Qt::Key_Delete);
        edits[2]->selectAll();
        QTest::keyClicks(edits[2], u"changed"_s);
        QTest::keyClicks(edits[3], u"a note"_s);
        dialog->accept();
    });
    app.actions().comment->trigger();
    QCOMPARE(factsOf(fields, u"Comment"_s), (QStringList{u"第二"_s, u"changed"_s, u"a note"_s}));

    const QTemporaryDir folder;
    CaptureSaving saving;
    QSignalSpy saved(&saving, &CaptureSaving::saved);
    saving.save(app.selection().session(), nullptr, folder.filePath(u"b.pcapng"_s));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(load(folder.filePath(u"b.pcapng"_s).toStdString()).value()->commentsOf(FrameId{0}),
             (std::vector<std::string>{"第二", "changed", "a note"}));
    QCOMPARE(load(file.stdPath()).value()->commentsOf(FrameId{0}),
             (std::vector<std::string>{"first", "第二", "third"}));
}

void TestNotes::markedFramesAreSaved()
{
    const Copy copy;
    Started app({copy.path, 1, {}});
    app.window.document().notes().change(FrameId{3}, {true, "data", {}});
    app.window.document().notes().toggleMark(FrameId{7});
    const SessionPtr session = app.selection().session();
    const QString path = copy.folder.filePath(u"marked.pcapng"_s);
    CaptureSaving saving;
    QSignalSpy saved(&saving, &CaptureSaving::saved);
    saving.save(session, session->notes().marked(session->frameCount()), path);
    QVERIFY(saving.isRunning());
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved[0][1].toULongLong(), 2ULL);
    app.open({path, 1, {}});
    QCOMPARE(app.packets()->model()->rowCount(), 2);
    QCOMPARE(app.selection().session()->commentsOf(FrameId{0}), std::vector<std::string>{"data"});
}

void TestNotes::aCaptureIsSavedByItsMenu()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const Copy copy;
    Started app({copy.path, 1, {}});
    app.window.document().notes().toggleMark(FrameId{7});
    app.window.findChild<FilterLine *>()->setFilter(u"tcp.len > 0"_s);
    QTRY_COMPARE(app.packets()->model()->rowCount(), 2);
    const QString path = copy.folder.filePath(u"listed.pcapng"_s);
    QStringList choices;
    onDialog<SavedFramesDialog>([&choices, path](SavedFramesDialog *dialog) {
        for (const QRadioButton *choice : dialog->findChildren<QRadioButton *>())
            choices.append(choice->text().remove(u'&') + (choice->isChecked() ? u"!"_s : QString()));
        onDialog<QFileDialog>([path](QFileDialog *files) {
            files->selectFile(path);
            static_cast<QDialog *>(files)->accept();
        });
        dialog->accept();
    });
    QSignalSpy saved(&app.window.noteActions()->saving(), &CaptureSaving::saved);
    app.actions().saveCapture->trigger();
    QCOMPARE(choices, (QStringList{u"All frames (11)"_s, u"The listed frames (2)!"_s, u"The marked frames (1)"_s}));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(load(path.toStdString()).value()->frameCount(), 2U);
    QVERIFY2(app.window.statusBar()->currentMessage().startsWith(u"2 frame(s) saved"_s),
             qPrintable(app.window.statusBar()->currentMessage()));
}

void TestNotes::aFullDiskIsSaid()
{
    Started app({httpPath, 1, {}});
    app.window.noteActions()->saving().save(app.selection().session(), nullptr, u"/dev/full"_s);
    QTRY_VERIFY(app.window.messageBar()->isVisible());
    QStringList texts;
    for (const QLabel *label : app.window.messageBar()->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u' ').contains(u"/dev/full cannot be written: No space left on device."_s),
             qPrintable(texts.join(u' ')));
}

} // namespace rungs

QTEST_MAIN(rungs::TestNotes)
#include "tst_notes.moc"
