// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching the packets in the window: Ctrl+F, F3, and the marks beside the list.
#include "tests/ui/own_settings.h"
#include "tests/ui/panes_window.h"
#include "ui/find/filter_line.h"
#include "ui/packets/overview_strip.h"
#include "ui/state/frame_filter.h"
#include "ui/theme/find_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct FindWindow : Panes
{
    FindBar *bar = window.findChild<FindBar *>(QString(), Qt::FindChildrenRecursively);

    FindWindow()
    {
        for (FindBar *each : window.findChildren<FindBar *>()) {
            if (!frame(u"stream"_s)->isAncestorOf(each))
                bar = each;
        }
        packets()->setFocus();
    }
    quint64 number() { return frameNumber(selection().frame()); }
    QString result() { return bar->findChild<QLabel *>()->text(); }
    void type(const QString &text)
    {
        bar->line()->clear();
        QTest::keyClicks(bar->line(), text);
    }
    void search(const QString &text, const QString &place)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar->line()->hasFocus());
        auto *places = bar->findChild<QComboBox *>();
        places->setCurrentText(place);
        QCOMPARE(places->currentText(), place);
        type(text);
    }
};

} // namespace

class TestTextFind : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void theNextMatchIsSelectedWithItsField();
    void eachFieldOfAFrameIsAMatch();
    void whatTheListSaysIsFound();
    void aFilterIsSearchedForWithoutHidingAnything();
    void matchesAreMarkedBesideTheList();
    void aMistakeIsSaid();
    void escapeEndsIt();
    void theNextOfAKind();

private:
    OwnSettings m_settings;
};

void TestTextFind::theNextMatchIsSelectedWithItsField()
{
    FindWindow at;
    at.search(u"http/1.1"_s, u"in Bytes"_s);
    QTRY_VERIFY(at.result().startsWith(u"2 packet"_s));
    at.press(Qt::Key_Return);
    QTRY_COMPARE(at.number(), quint64{4});
    QCOMPARE(at.result(), u"1 of 2 packets"_s);
    QVERIFY(at.selection().field() != nullptr);
    at.press(Qt::Key_F3);
    QTRY_COMPARE(at.number(), quint64{5});
    // Around the end.
    at.press(Qt::Key_F3);
    QTRY_COMPARE(at.number(), quint64{4});
    at.press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(at.number(), quint64{5});
    QCOMPARE(at.window.paneArea()->packets()->currentRow(), 4);
}

void TestTextFind::eachFieldOfAFrameIsAMatch()
{
    FindWindow at;
    at.search(u"port: 80"_s, u"in Fields"_s);
    QTRY_COMPARE(at.result(), u"1 of 11 packets"_s);
    at.press(Qt::Key_Return);
    QTRY_VERIFY(at.selection().field() != nullptr);
    QCOMPARE(at.number(), quint64{1});
    QCOMPARE(at.selection().field()->spec->key, std::string_view("tcp.dstport"));
    at.press(Qt::Key_Return);
    QTRY_COMPARE(at.number(), quint64{2});
    QCOMPARE(at.selection().field()->spec->key, std::string_view("tcp.srcport"));
}

void TestTextFind::whatTheListSaysIsFound()
{
    FindWindow at;
    at.search(u"out of order"_s, u"in the List"_s);
    at.press(Qt::Key_Return);
    QTRY_COMPARE(at.number(), quint64{8});
}

void TestTextFind::aFilterIsSearchedForWithoutHidingAnything()
{
    FindWindow at;
    at.search(u"tcp.flags.fin == 1"_s, u"by a Filter"_s);
    QTRY_VERIFY(at.result().startsWith(u"2 packet"_s));
    at.press(Qt::Key_Return);
    QTRY_COMPARE(at.number(), quint64{7});
    QCOMPARE(at.window.paneArea()->frameFilter().rowCount(), 11);
}

void TestTextFind::matchesAreMarkedBesideTheList()
{
    FindWindow at;
    OverviewStrip *strip = at.packets()->overview();
    const QImage before = strip->grab().toImage();
    at.search(u"http/1.1"_s, u"in Bytes"_s);
    QTRY_VERIFY(at.result().startsWith(u"2 packet"_s));
    const OverviewLayout layout = strip->layoutValue();
    const auto middleOf = [&layout](int row) { return (layout.topOf(row) + layout.topOf(row + 1)) / 2; };
    QVERIFY(strip->isFoundAt(middleOf(3)));
    QVERIFY(strip->isFoundAt(middleOf(4)));
    QVERIFY(!strip->isFoundAt(middleOf(0)));
    QVERIFY(!strip->isFoundAt(middleOf(6)));
    QVERIFY(strip->grab().toImage() != before);
    QVERIFY(strip->accessibleDescription().contains(u"2 found"_s));
    at.press(Qt::Key_Escape);
    QTRY_VERIFY(!strip->isFoundAt(middleOf(3)));
}

void TestTextFind::aMistakeIsSaid()
{
    FindWindow at;
    at.search(u"tcp.flags =="_s, u"by a Filter"_s);
    QTRY_VERIFY(!at.result().isEmpty());
    QVERIFY2(!at.result().contains(u"packet"_s), qPrintable(at.result()));
    at.type(u"nowhere in it"_s);
    at.bar->findChild<QComboBox *>()->setCurrentText(u"in Bytes"_s);
    QTRY_COMPARE(at.result(), u"No match"_s);
    at.press(Qt::Key_Return);
    QCOMPARE(at.number(), quint64{1});
}

void TestTextFind::escapeEndsIt()
{
    FindWindow at;
    at.search(u"http"_s, u"in Bytes"_s);
    QTRY_VERIFY(at.result().startsWith(u"2 packet"_s));
    at.press(Qt::Key_Escape);
    QVERIFY(!at.bar->isVisible());
    QVERIFY(at.packets()->hasFocus());
    // F3 opens it again with the same text.
    at.press(Qt::Key_F3);
    QVERIFY(at.bar->line()->hasFocus());
    QCOMPARE(at.bar->line()->text(), u"http"_s);
}

void TestTextFind::theNextOfAKind()
{
    FindWindow at;
    QMenu *menu = at.actions().nextOfKind;
    QTRY_VERIFY([&] {
        emit menu->aboutToShow();
        return menu->actions().size() > 1;
    }());
    QAction *late = Panes::entry(menu, u"1 segment(s) out of order"_s);
    QVERIFY(late);
    late->trigger();
    QCOMPARE(at.number(), quint64{8});
    late->trigger();
    QCOMPARE(at.number(), quint64{8});
    QVERIFY(at.window.statusBar()->currentMessage().contains(u"None of this kind"_s));
}

} // namespace rungs

QTEST_MAIN(rungs::TestTextFind)
#include "tst_text_find.moc"
