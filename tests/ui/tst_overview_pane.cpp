// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/support/transfer.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/panes_window.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/overview_pane.h"
#include "ui/painted/limit_bar.h"
#include "ui/painted/link_browser.h"
#include "ui/state/frame_filter.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace rungs::test;

namespace rungs {

namespace {

/// Two connections: the second stands still for two seconds, and ends with a reset.
constexpr const char *twoConnections = R"(
    other 192.0.2.1:40001
    0.000  client > server  S   0:0    win 64240
    0.040  server > client  S.  0:0    ack 1 win 64240
    0.041  client > server  .   1:1    ack 1 win 64240
    0.100  other > server   S   0:0    win 64240
    0.140  server > other   S.  0:0    ack 1 win 64240
    0.141  other > server   .   1:1    ack 1 win 64240
    0.150  other > server   P.  1:101  ack 1 win 64240
    2.150  other > server   P.  1:101  ack 1 win 64240
    2.190  server > other   R.  1:1    ack 101 win 0
)";

struct OverviewWindow : Panes
{
    explicit OverviewWindow(const QString &path)
        : Panes({path, 1, {}})
    { }

    OverviewPane &pane() { return *window.paneArea()->overview(); }
    LinkBrowser &browser() { return *pane().browser(); }
    QString text() { return browser().spokenText(); }
    void show()
    {
        actions().showOverview->trigger();
        QTRY_VERIFY(text().contains(u"What stands out"));
    }
    int item(QAccessible::Role role, const QString &name)
    {
        for (int i = 0; i < browser().itemCount(); ++i) {
            if (browser().itemRole(i) == role && browser().itemName(i) == name)
                return i;
        }
        return -1;
    }
};

} // namespace

class TestOverviewPane : public QObject
{
    Q_OBJECT

private slots:
    void itIsATabBehindThePackets();
    void itSaysWhatStandsOut();
    void aLinkSelectsTheConnection();
    void itSaysWhatLimitedTheTransfers();
    void keysFollowLinks();
    void aFrameIsALinkToo();
    void aFilterShowsItsFrames();
    void nothingIsDoneWhileItIsHidden();
    void anotherCaptureHasAnotherOverview();
    void aScreenReaderMeetsHeadingsLinksAndTables();
    void aNarrowPaneKeepsTheSentences();

private:
    OwnSettings m_settings;
    const CaptureFile m_file{capture(twoConnections)};
};

void TestOverviewPane::itIsATabBehindThePackets()
{
    OverviewWindow app(m_file.path());
    QCOMPARE(app.frame(u"packets"_s)->tabs(),
             (QStringList{u"Overview"_s, u"Packets"_s, u"Connections"_s, u"Stream"_s}));
    QVERIFY(app.frame(u"packets"_s)->isVisible());
    QVERIFY(!app.frame(u"overview"_s)->isVisible());
    app.press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(app.frame(u"overview"_s)->isVisible());
    QVERIFY(app.browser().hasFocus());
    // F6 leads on, and back to it.
    app.press(Qt::Key_F6);
    QVERIFY(app.frame(u"fields"_s)->isMarked());
    app.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(app.frame(u"overview"_s)->isMarked());
}

void TestOverviewPane::itSaysWhatStandsOut()
{
    OverviewWindow app(m_file.path());
    app.show();
    const QString text = app.text();
    const qsizetype still = text.indexOf(u"Connection 1 stood still for 2 s, until #8 retransmitted."_s);
    const qsizetype reset = text.indexOf(u"Connection 1 ended with a reset from 198.51.100.2."_s);
    QVERIFY2(still >= 0 && reset > still, qPrintable(text));
    for (const QString &part : {u"Slowest handshakes (median of all: 41 ms)"_s, u"Addresses"_s, u"192.0.2.1:40001"_s,
                                u"Lengths of the frames"_s, u"Retransmission"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestOverviewPane::aLinkSelectsTheConnection()
{
    OverviewWindow app(m_file.path());
    app.show();
    QCOMPARE(app.selection().connection(), ConnectionId{0});
    const int link = app.item(QAccessible::Link, u"Connection 1"_s);
    QVERIFY(link >= 0);
    const QRect place = app.browser().itemRect(link);
    QTest::mouseClick(app.browser().viewport(), Qt::LeftButton, {},
                      app.browser().viewport()->mapFrom(&app.browser(), place.center()));
    QCOMPARE(app.selection().connection(), ConnectionId{1});
    QCOMPARE(app.selection().frame(), FrameId{3});
    // The page stays.
    QVERIFY(app.frame(u"overview"_s)->isVisible());
    // A frame of the connection that is selected stays selected.
    app.selection().selectFrame({6});
    app.browser().activateItem(link);
    QCOMPARE(app.selection().frame(), FrameId{6});
}

void TestOverviewPane::itSaysWhatLimitedTheTransfers()
{
    Transfer transfer;
    transfer.ack(0.9, 2000);
    for (int i = 0; i < 5; ++i) {
        const double time = 1.0 + i;
        transfer.data(time, full, false).data(time, full, true);
        transfer.ack(time + 0.25, 2000);
    }
    const CaptureFile file(capture("other 192.0.2.9:50000\n" + transfer.text() + R"(
        8.00 other > server S   0:0    win 64240
        8.01 server > other S.  0:0    ack 1 win 64240
        8.02 other > server P.  1:101  ack 1
        8.40 other > server P.  1:101  ack 1
        8.41 server > other .   1:1    ack 101
    )"));
    OverviewWindow window(file.path());
    window.show();
    QTRY_VERIFY(window.text().contains(u"What limited the transfers"));
    const int table = window.item(QAccessible::Table, u"What limited the transfers"_s);
    QVERIFY2(table >= 0, qPrintable(window.text()));
    const QStringList rows = window.browser().itemValue(table).split(u'\n');
    QVERIFY2(rows.last().contains(u"too short to tell"_s) && rows.last().contains(u"1 retransmission"_s),
             qPrintable(rows.last()));
    // The last of its links, after those of what stands out.
    int link = -1;
    for (int item = 0; item < window.browser().itemCount(); ++item) {
        if (window.browser().itemName(item) == u"Connection 1"_s)
            link = item;
    }
    QVERIFY(link > table);
    window.browser().activateItem(link);
    QCOMPARE(window.selection().connection(), ConnectionId{1});
    QVERIFY2(window.text().contains(u"nothing to send 75 %, receiver 25 %"), qPrintable(window.text()));
    const QImage bar =
        window.browser().document()->resource(QTextDocument::ImageResource, transferUrl(0)).value<QImage>();
    QVERIFY(!bar.isNull());
    // Each has a pattern of its own, so not every pixel has its colour.
    const auto hasColorAt = [&bar](double share, const QColor &color) {
        constexpr int around = 4;
        const QPoint middle(static_cast<int>(bar.width() * share), bar.height() / 2);
        for (int x = middle.x() - around; x <= middle.x() + around; ++x) {
            for (int y = middle.y() - around; y <= middle.y() + around; ++y) {
                if (bar.rect().contains(x, y) && bar.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    const Theme theme = Theme::of(&window.pane());
    QVERIFY(hasColorAt(0.7, colorOf(Limit::application, theme)) && !hasColorAt(0.7, colorOf(Limit::receiver, theme)));
    QVERIFY(hasColorAt(0.8, colorOf(Limit::receiver, theme)) && !hasColorAt(0.8, colorOf(Limit::application, theme)));
}

void TestOverviewPane::keysFollowLinks()
{
    OverviewWindow app(m_file.path());
    app.show();
    app.browser().setFocus();
    for (int i = 0; i < 9 && app.browser().currentItem() != app.item(QAccessible::Link, u"Connection 1"_s); ++i)
        app.press(Qt::Key_Tab);
    QVERIFY(app.browser().currentItem() >= 0);
    app.press(Qt::Key_Return);
    QCOMPARE(app.selection().connection(), ConnectionId{1});
}

void TestOverviewPane::aFrameIsALinkToo()
{
    OverviewWindow app(m_file.path());
    app.show();
    const int link = app.item(QAccessible::Link, u"Frame 8"_s);
    QVERIFY(link >= 0);
    app.browser().activateItem(link);
    QCOMPARE(app.selection().frame(), FrameId{7});
}

void TestOverviewPane::aFilterShowsItsFrames()
{
    OverviewWindow app(m_file.path());
    app.show();
    const QString filter = u"tcp.stream == 1 && rungs.events == \"retransmission\""_s;
    const int link = app.item(QAccessible::Link, u"Filter: "_s + filter);
    QVERIFY2(link >= 0, qPrintable(app.text()));
    app.browser().activateItem(link);
    QTRY_COMPARE(app.window.paneArea()->frameFilter().rowCount(), 1);
    QVERIFY(app.frame(u"packets"_s)->isVisible());
}

void TestOverviewPane::nothingIsDoneWhileItIsHidden()
{
    OverviewWindow app(m_file.path());
    QVERIFY(!app.pane().source().overview());
    app.show();
    QVERIFY(app.pane().source().overview());
    QCOMPARE(app.pane().source().session(), app.selection().session());
}

void TestOverviewPane::anotherCaptureHasAnotherOverview()
{
    OverviewWindow app(m_file.path());
    app.show();
    app.open({httpPath, 1, {}});
    QVERIFY(app.frame(u"packets"_s)->isVisible());
    QVERIFY(!app.pane().source().overview());
    app.show();
    QVERIFY2(app.text().contains(u"Out of order: #8."), qPrintable(app.text()));
    QVERIFY(!app.text().contains(u"stood still"));
}

void TestOverviewPane::aScreenReaderMeetsHeadingsLinksAndTables()
{
    OverviewWindow app(m_file.path());
    app.show();
    for (const QString &heading : {u"Capture"_s, u"What stands out"_s, u"Events"_s, u"Addresses"_s})
        QVERIFY2(app.item(QAccessible::Heading, heading) >= 0, qPrintable(heading));
    const int table = app.item(QAccessible::Table, u"Addresses"_s);
    QVERIFY(table >= 0);
    QVERIFY2(app.browser().itemValue(table).contains(u"\n192.0.2.1, 100, 0"_s),
             qPrintable(app.browser().itemValue(table)));
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(&app.browser());
    QCOMPARE(page->text(QAccessible::Name), u"Overview"_s);
    QCOMPARE(page->child(app.item(QAccessible::Heading, u"Events"_s))->role(), QAccessible::Heading);
}

void TestOverviewPane::aNarrowPaneKeepsTheSentences()
{
    OverviewWindow app(m_file.path());
    app.show();
    QVERIFY(app.text().contains(u"192.0.2.1:40001"));
    app.window.resize(app.window.fontMetrics().averageCharWidth() * 80, app.window.height());
    QTRY_VERIFY(!app.text().contains(u"192.0.2.1:40001"));
    QVERIFY(app.text().contains(u"Connection 1 stood still for 2 s, until #8 retransmitted."));
}

} // namespace rungs

QTEST_MAIN(rungs::TestOverviewPane)
#include "tst_overview_pane.moc"
