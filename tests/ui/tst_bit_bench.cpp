// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bits flipped on a copy: every pane says what would be then, and all of it can be taken back.
#include "core/text/segment_text.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/bytes/bits_strip.h"
#include "ui/bytes/bytes_view.h"
#include "ui/bytes/hex_view.h"
#include "ui/explain/segment_pane.h"
#include "ui/fields/fields_view.h"
#include "ui/find/filter_line.h"
#include "ui/header/header_diagram.h"
#include "ui/ladder/ladder_view.h"
#include "ui/models/field_model.h"
#include "ui/models/packet_columns.h"
#include "ui/models/packet_model.h"
#include "ui/state/bit_changes.h"
#include "ui/theme/theme.h"
#include "ui/window/capture_saving.h"
#include "ui/window/change_actions.h"
#include "ui/window/changes_bar.h"
#include "ui/window/note_actions.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rungs {

class TestBitBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void init() { QSettings().clear(); }
    void aKeyFlipsTheSelectedBitEverywhere();
    void spaceAndDoubleClickFlipInTheStrip();
    void aNumberIsFlippedBitByBitInTheHeader();
    void changesAreUndoneAndRedone();
    void allAreTakenBackAtOnce();
    void theBarSaysItAndLeadsThere();
    void whatIsSelectedStaysSelected();
    void theFilterFollows();
    void aFieldThatMovesLeavesItsBits();
    void whileAFileIsFollowedNothingIsFlipped();
    void anotherCaptureHasNoChanges();
    void aCopyIsSavedUnderAnotherName();

private:
    OwnSettings m_settings;
};

namespace {

// http.pcap, every frame: 20 bytes of Linux cooked capture v2, 20 of IPv4, then the TCP header.
constexpr std::uint32_t tcpStart = 40;

/// A capture of its own, for the file is looked at afterwards.
struct Copied
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"lesson.pcap"_s);

    Copied() { QFile::copy(httpPath, path); }
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Bench : Started
{
    explicit Bench(const OpenRequest &request)
        : Started(request)
    { }

    BitChanges &changes() { return window.document().changes(); }
    ChangesBar *bar() { return window.changeActions()->bar(); }
    /// Until it is shown.
    void wait() { QTRY_VERIFY(!window.document().isChanging()); }
    void flip()
    {
        actions().flipBit->trigger();
        wait();
    }
    QString cell(int row, int column) { return packets()->model()->index(row, column).data().toString(); }
    QString value(const QString &key)
    {
        const auto *model = window.findChild<FieldsView *>()->fieldModel();
        const std::uint32_t node = selection().decoded()->find(key.toStdString());
        return model->indexOf(node, FieldColumn::value).data().toString();
    }
};

} // namespace

void TestBitBench::aKeyFlipsTheSelectedBitEverywhere()
{
    const Copied copy;
    const QByteArray before = contentsOf(copy.path);
    Bench app({copy.path, 1, u"tcp.flags.syn"_s});
    QApplication::setActiveWindow(&app.window);
    QVERIFY(QTest::qWaitForWindowActive(&app.window));
    QTRY_VERIFY(app.cell(0, PacketColumn::info).startsWith(u"SYN"_s));
    QVERIFY(app.value(u"tcp.checksum"_s).contains(u"correct"_s));
    QVERIFY(!app.bar()->isVisible());
    auto *hex = app.window.findChild<HexView *>();
    QTest::keyClick(hex, Qt::Key_X);
    app.wait();

    QCOMPARE(app.cell(0, PacketColumn::flags), QString());
    QTRY_VERIFY(!app.cell(0, PacketColumn::info).startsWith(u"SYN"_s));
    QCOMPARE(app.cell(0, PacketColumn::mark).section(u", "_s, 0, 0), u"Changed by you: 1 bit flipped"_s);
    QVERIFY(app.packets()->model()->index(0, 0).data(PacketRole::isChanged).toBool());
    QVERIFY(!app.packets()->model()->index(1, 0).data(PacketRole::isChanged).toBool());
    QCOMPARE(app.value(u"tcp.flags.syn"_s), u"0"_s);
    QVERIFY2(!app.value(u"tcp.checksum"_s).contains(u"correct"_s), qPrintable(app.value(u"tcp.checksum"_s)));
    QCOMPARE(spokenSelection(app.window.findChild<BitsStrip *>()), u"Byte 53, bit 6: SYN: 0, flipped: it was 1"_s);
    QCOMPARE(hex->itemValue(tcpStart + 13), u"00, changed: it was 02"_s);
    QCOMPARE(spokenSelection(app.window.findChild<HeaderDiagram *>()), u"SYN: 0, 1 bit flipped"_s);
    auto *tree = app.window.findChild<FieldsView *>();
    QCOMPARE(tree->currentIndex().data(Qt::AccessibleTextRole).toString(), u"SYN, changed"_s);
    const auto *ladder = app.window.findChild<LadderView *>();
    QTRY_VERIFY(ladder->scene().story != nullptr);
    const Story &story = *ladder->scene().story;
    QVERIFY(!QString::fromStdString(rungText(story, story.rungs.front())).contains(u"SYN"_s));
    QCOMPARE(app.bar()->message(), u"This is a changed copy: 1 bit is flipped. The file is as it was."_s);
    QCOMPARE(app.bar()->details(), u"Bit 0x02 of byte 53 (SYN) is flipped: it was 1, it is 0."_s);
    QCOMPARE(app.window.windowTitle(), u"lesson.pcap (changed copy) — Rungs"_s);

    QTest::keyClick(hex, Qt::Key_X);
    app.wait();
    QCOMPARE(app.value(u"tcp.flags.syn"_s), u"1"_s);
    QVERIFY(!app.bar()->isVisible());
    QCOMPARE(app.window.windowTitle(), u"lesson.pcap — Rungs"_s);
    QTRY_VERIFY(app.cell(0, PacketColumn::info).startsWith(u"SYN"_s));
    QCOMPARE(contentsOf(copy.path), before);
}

void TestBitBench::spaceAndDoubleClickFlipInTheStrip()
{
    Bench app({httpPath, 1, u"tcp.flags.control"_s});
    auto *strip = app.window.findChild<BitsStrip *>();
    const std::uint32_t fin = (tcpStart + 13) * 8 + 7;
    const QPoint place = strip->layoutValue().bitRect(fin).center();
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(strip->viewport(), Qt::LeftButton, {}, place);
    app.wait();
    QCOMPARE(app.value(u"tcp.flags.fin"_s), u"1"_s);
    QCOMPARE(selectedKey(app.selection()), u"tcp.flags.fin"_s);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(selectedKey(app.selection()), u"tcp.flags.syn"_s);
    QTest::keyClick(strip, Qt::Key_Space);
    app.wait();
    QTest::keyClick(strip, Qt::Key_Left);
    QTest::keyClick(strip, Qt::Key_Return);
    app.wait();
    QCOMPARE(app.value(u"tcp.flags.syn"_s), u"0"_s);
    QCOMPARE(app.value(u"tcp.flags.reset"_s), u"1"_s);
    QCOMPARE(selectedKey(app.selection()), u"tcp.flags.reset"_s);
}

void TestBitBench::aNumberIsFlippedBitByBitInTheHeader()
{
    Bench app({httpPath, 1, u"tcp.window_size_value"_s});
    auto *diagram = app.window.findChild<HeaderDiagram *>();
    const quint64 window = app.selection().field()->value;
    QCOMPARE(app.selection().bit(), (BitPlace{0, (tcpStart + 14) * 8}));
    // The context menu is about the bit under the mouse.
    constexpr std::uint32_t lastOfWindow = 14 * 8 + 15;
    const QRect place = diagram->rectOfBit(lastOfWindow);
    QTest::mousePress(diagram->viewport(), Qt::RightButton, {}, place.center());
    QCOMPARE(app.selection().bit(), (BitPlace{0, tcpStart * 8 + lastOfWindow}));
    QCOMPARE(selectedKey(app.selection()), u"tcp.window_size_value"_s);
    QVERIFY2(app.actions().flipBit->text().endsWith(u"0x01 of Window"_s), qPrintable(app.actions().flipBit->text()));
    app.flip();
    QCOMPARE(app.selection().field()->value, window ^ 1);
    // Shift with an arrow goes on to the next bit.
    QTest::keyClick(diagram, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(diagram, Qt::Key_X);
    app.wait();
    QCOMPARE(app.selection().field()->value, window ^ 3);
    const QImage image = diagram->grab().toImage();
    const QRect cell = diagram->rectOfBit(lastOfWindow).translated(diagram->viewport()->pos());
    const double ratio = image.devicePixelRatio();
    QCOMPARE(image.pixelColor((QPointF(cell.center().x(), cell.bottom()) * ratio).toPoint()),
             Theme::of(diagram).warning);
}

void TestBitBench::changesAreUndoneAndRedone()
{
    Bench app({httpPath, 1, u"tcp.flags.syn"_s});
    QVERIFY(!app.actions().undo->isEnabled() && !app.actions().redo->isEnabled());
    app.flip();
    app.selection().selectKey(u"tcp.flags.ack"_s);
    app.flip();
    QCOMPARE(app.cell(0, PacketColumn::flags), u"ACK"_s);
    QVERIFY2(app.actions().undo->text().contains(u"bit 0x10 of ACK in frame 1"_s),
             qPrintable(app.actions().undo->text()));
    app.actions().undo->trigger();
    app.wait();
    QCOMPARE(app.cell(0, PacketColumn::flags), QString());
    app.actions().undo->trigger();
    app.wait();
    QCOMPARE(app.cell(0, PacketColumn::flags), u"SYN"_s);
    QVERIFY(!app.actions().undo->isEnabled() && app.actions().redo->isEnabled());
    app.actions().redo->trigger();
    app.actions().redo->trigger();
    app.wait();
    QCOMPARE(app.cell(0, PacketColumn::flags), u"ACK"_s);
    QVERIFY(!app.actions().redo->isEnabled());
}

void TestBitBench::allAreTakenBackAtOnce()
{
    Bench app({httpPath, 1, u"tcp.flags.syn"_s});
    QVERIFY(!app.actions().takeBackChanges->isEnabled());
    app.flip();
    app.selection().selectFrame(FrameId{3});
    app.flip();
    QCOMPARE(app.selection().session()->flips().bitCount(), std::size_t{2});
    app.actions().takeBackChanges->trigger();
    app.wait();
    QVERIFY(!app.selection().session()->isChanged());
    QVERIFY(!app.bar()->isVisible());
    QVERIFY(!app.actions().takeBackChanges->isEnabled());
    app.actions().undo->trigger();
    app.wait();
    QCOMPARE(app.selection().session()->flips().bitCount(), std::size_t{2});
}

void TestBitBench::theBarSaysItAndLeadsThere()
{
    Bench app({httpPath, 4, u"tcp.flags.fin"_s});
    app.flip();
    app.selection().selectFrame(FrameId{7});
    app.flip();
    app.selection().selectFrame(FrameId{1});
    QCOMPARE(app.bar()->message(), u"This is a changed copy: 2 bits are flipped. The file is as it was."_s);
    QCOMPARE(app.bar()->details(), QString());
    QStringList buttons;
    for (const QToolButton *button : app.bar()->findChildren<QToolButton *>())
        buttons.append(button->text());
    QCOMPARE(buttons, (QStringList{u"Undo"_s, u"Take Back All"_s, u"Show"_s}));
    app.selection().selectKey(u"tcp.srcport"_s);
    app.bar()->findChildren<QToolButton *>().last()->click();
    QCOMPARE(app.selection().frame(), FrameId{3});
    QCOMPARE(selectedKey(app.selection()), u"tcp.flags.fin"_s);
    app.bar()->findChildren<QToolButton *>().last()->click();
    QCOMPARE(app.selection().frame(), FrameId{7});
    app.bar()->findChildren<QToolButton *>().last()->click();
    QCOMPARE(app.selection().frame(), FrameId{3});
    app.bar()->findChildren<QToolButton *>().first()->click();
    app.wait();
    QCOMPARE(app.bar()->message(), u"This is a changed copy: 1 bit is flipped. The file is as it was."_s);
}

void TestBitBench::whatIsSelectedStaysSelected()
{
    Bench app({QStringLiteral(RUNGS_SAMPLES "/slow-start.pcap"), 60, u"tcp.seq_raw"_s});
    app.window.document().options().set([&] {
        DisplayOptions options = app.window.document().options().values();
        options.timeReference = FrameId{5};
        return options;
    }());
    auto *tree = app.window.findChild<FieldsView *>();
    tree->expandAll();
    QSignalSpy resets(app.packets()->model(), &QAbstractItemModel::modelReset);
    const int top = app.packets()->layoutValue().topRow;
    QVERIFY(top > 0);
    app.flip();
    QCOMPARE(app.selection().frame(), FrameId{59});
    QCOMPARE(selectedKey(app.selection()), u"tcp.seq_raw"_s);
    QCOMPARE(app.packets()->layoutValue().topRow, top);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(app.window.document().options().values().timeReference, FrameId{5});
    QVERIFY(app.window.document().history().canGoBack() || app.selection().connection().isValid());
}

void TestBitBench::theFilterFollows()
{
    Bench app({httpPath, 4, u"tcp.flags.fin"_s});
    app.window.findChild<FilterLine *>()->setFilter(u"tcp.flags.syn == 1"_s);
    QTRY_COMPARE(app.packets()->model()->rowCount(), 2);
    app.selection().selectKey(u"tcp.flags.syn"_s);
    app.flip();
    QTRY_COMPARE(app.packets()->model()->rowCount(), 3);
    QCOMPARE(app.cell(2, PacketColumn::number), u"4"_s);
    app.actions().undo->trigger();
    QTRY_COMPARE(app.packets()->model()->rowCount(), 2);
}

void TestBitBench::aFieldThatMovesLeavesItsBits()
{
    // With a length of 7 words of the IP header the TCP header begins 8 bytes later.
    Bench app({httpPath, 1, u"ip.hdr_len"_s});
    app.selection().selectNodeAt(app.selection().node(), {0, 20 * 8 + 6});
    app.flip();
    app.selection().selectKey(u"tcp.srcport"_s);
    QCOMPARE(app.selection().bit(), (BitPlace{0, (tcpStart + 8) * 8}));
    app.actions().undo->trigger();
    app.wait();
    QCOMPARE(app.selection().bit(), (BitPlace{0, (tcpStart + 8) * 8}));
    QCOMPARE(selectedKey(app.selection()), u"tcp.ack_raw"_s);
    app.actions().redo->trigger();
    app.wait();
    QCOMPARE(selectedKey(app.selection()), u"tcp.srcport"_s);
}

void TestBitBench::whileAFileIsFollowedNothingIsFlipped()
{
    const Copied copy;
    Bench app({copy.path, 1, u"tcp.flags.syn"_s});
    app.actions().followFile->trigger();
    QTRY_VERIFY(app.window.document().isFollowing());
    QTRY_VERIFY(!app.changes().isReadable());
    app.actions().flipBit->trigger();
    QCOMPARE(app.window.statusBar()->currentMessage(), u"Bits can be flipped once all frames have been read."_s);
    QVERIFY(app.changes().wanted().isEmpty());
    app.actions().followFile->trigger();
    QTRY_VERIFY(app.changes().isReadable());
    app.flip();
    QCOMPARE(app.cell(0, PacketColumn::flags), QString());
}

void TestBitBench::anotherCaptureHasNoChanges()
{
    Bench app({httpPath, 1, u"tcp.flags.syn"_s});
    app.flip();
    app.open({QStringLiteral(RUNGS_SAMPLES "/reset.pcap"), 1, {}});
    QVERIFY(!app.bar()->isVisible());
    QVERIFY(!app.actions().undo->isEnabled());
    QVERIFY(!app.selection().session()->isChanged());
}

void TestBitBench::aCopyIsSavedUnderAnotherName()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const Copied copy;
    const QByteArray before = contentsOf(copy.path);
    Bench app({copy.path, 1, u"tcp.flags.syn"_s});
    app.flip();
    QString title;
    QString proposed;
    QMetaObject::invokeMethod(
        &app.window,
        [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            title = dialog->windowTitle();
            proposed = dialog->selectedFiles().value(0);
            static_cast<QDialog *>(dialog)->accept();
        },
        Qt::QueuedConnection);
    QSignalSpy saved(&app.window.noteActions()->saving(), &CaptureSaving::saved);
    app.actions().saveCapture->trigger();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(title, u"Save the Changed Copy As"_s);
    QCOMPARE(QFileInfo(proposed).fileName(), u"lesson-changed.pcapng"_s);
    QVERIFY2(app.window.statusBar()->currentMessage().contains(u"changed copy"_s),
             qPrintable(app.window.statusBar()->currentMessage()));
    const SessionPtr copied = load(proposed.toStdString()).value();
    QVERIFY(copied->bytesOf(FrameId{0}).value() == app.selection().session()->bytesOf(FrameId{0}).value());
    QCOMPARE(contentsOf(copy.path), before);
}

} // namespace rungs

QTEST_MAIN(rungs::TestBitBench)
#include "tst_bit_bench.moc"
