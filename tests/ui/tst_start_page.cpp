// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/theme/theme.h"
#include "ui/window/recent_row.h"
#include "ui/window/start_card.h"
#include "ui/window/start_page.h"
#include "ui/window/tool_strip.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void everySampleHasALadderOfItsOwn();
    void cardsWrapByTheWidth();
    void nothingIsWiderThanThePage();
    void recentCapturesSayWhatIsKnown();
    void aRecentCaptureIsOpenedByKey();
    void wordsLeaveTheToolsAndNamesStay();
    void iconsFollowTheTheme();

private:
    static bool isNear(const QColor &a, const QColor &b)
    {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 90;
    }
    static int columnsOf(const QList<StartCard *> &cards)
    {
        const auto isInFirstRow = [&](const StartCard *card) { return card->y() == cards.first()->y(); };
        return static_cast<int>(std::ranges::count_if(cards, isInFirstRow));
    }

    OwnSettings m_settings;
};

void TestStartPage::everySampleHasALadderOfItsOwn()
{
    Started app;
    const QList<StartCard *> cards = app.window.findChildren<StartCard *>(u"sample"_s);
    QCOMPARE(cards.size(), SampleCapture::all().size());
    QTRY_VERIFY(std::ranges::all_of(cards, &StartCard::hasSketch));
    // The picture is in the colours of both sides, and each is another one.
    QList<QImage> pictures;
    for (StartCard *card : cards) {
        QImage picture = card->grab().toImage();
        picture = picture.copy(0, 0, picture.width(), picture.height() / 2);
        bool hasServer = false;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                hasServer |= isNear(picture.pixelColor(x, y), Theme::of(card).server);
        }
        QVERIFY2(hasServer, qPrintable(card->text()));
        QVERIFY2(!pictures.contains(picture), qPrintable(card->text()));
        pictures.append(picture);
    }
}

void TestStartPage::cardsWrapByTheWidth()
{
    Started app;
    const QList<StartCard *> cards = app.window.findChildren<StartCard *>(u"sample"_s);
    const int em = app.window.fontMetrics().height();
    app.window.resize(em * 110, em * 70);
    QTRY_COMPARE(columnsOf(cards), 5);
    app.window.resize(em * 40, em * 70);
    QTRY_COMPARE(columnsOf(cards), 2);
    app.window.resize(em * 110, em * 70);
    QTRY_COMPARE(columnsOf(cards), 5);
}

void TestStartPage::nothingIsWiderThanThePage()
{
    Started app;
    app.settings.addRecentFile(u"/captures/of/a/very/long/name/that/does/not/fit.pcapng"_s);
    const auto *page = app.window.findChild<StartPage *>();
    for (const int zoom : {100, 200, 300}) {
        app.appearance.setZoom(Zoom(zoom));
        app.window.resize(1280, 692);
        QTRY_VERIFY(page->width() == app.window.width());
        QVERIFY(app.window.minimumSizeHint().width() <= 1280);
        QTRY_VERIFY(page->widget()->width() <= page->viewport()->width());
        for (const StartCard *card : app.window.findChildren<StartCard *>(u"sample"_s)) {
            QTRY_VERIFY(card->height() >= card->heightForWidth(card->width()));
            QVERIFY(card->geometry().right() <= page->viewport()->width());
        }
        // What is below is scrolled to by the Tab key.
        StartCard *last = app.window.findChildren<StartCard *>(u"sample"_s).last();
        app.window.activateWindow();
        last->setFocus(Qt::TabFocusReason);
    }
    app.appearance.setZoom(Zoom(100));
}

void TestStartPage::recentCapturesSayWhatIsKnown()
{
    const QDate today(2026, 11, 29);
    const auto noteOf = [&](const QDate &day, std::optional<quint64> frames) {
        return RecentRow::noteOf({u"/a.pcap"_s, day.isValid() ? day.startOfDay() : QDateTime(), frames}, today);
    };
    QVERIFY(noteOf(today, 12408).startsWith(u"today, "_s));
    QVERIFY(noteOf(today, 12408).contains(QLocale().toString(12408)));
    QVERIFY(noteOf(today.addDays(-1), 3).startsWith(u"yesterday, "_s));
    QVERIFY(noteOf(QDate(2026, 11, 12), 3).startsWith(u"12 November, "_s));
    QVERIFY(noteOf(QDate(2025, 11, 12), 3).startsWith(u"12 November 2025, "_s));
    QVERIFY(!noteOf({}, 3).contains(u','));
    QCOMPARE(noteOf({}, {}), QString());

    Started app({httpPath, {}, {}});
    QTRY_COMPARE(app.settings.recentFilesWithNotes().first().frames, std::optional<quint64>(11));
    app.actions().closeCapture->trigger();
    const auto *row = app.window.findChild<RecentRow *>();
    QTRY_VERIFY(row->isVisible());
    QCOMPARE(row->text(), u"http.pcap"_s);
    QVERIFY(row->accessibleDescription().contains(u"today"_s));
}

void TestStartPage::aRecentCaptureIsOpenedByKey()
{
    Started app({httpPath, {}, {}});
    app.actions().closeCapture->trigger();
    QTRY_VERIFY(app.window.findChild<RecentRow *>() != nullptr);
    QTest::keyClick(app.window.findChild<RecentRow *>(), Qt::Key_Return);
    QTRY_VERIFY(app.window.document().session() && !app.window.document().isLoading());
}

void TestStartPage::wordsLeaveTheToolsAndNamesStay()
{
    Started app({httpPath, {}, {}});
    auto *tools = app.window.findChild<ToolStrip *>();
    const auto *open = tools->findChild<QToolButton *>();
    const int em = app.window.fontMetrics().height();
    app.window.resize(em * 90, em * 50);
    QTRY_COMPARE(open->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    app.window.resize(em * 45, em * 50);
    QTRY_COMPARE(open->toolButtonStyle(), Qt::ToolButtonIconOnly);
    for (const QToolButton *button : tools->findChildren<QToolButton *>()) {
        if (qobject_cast<QLineEdit *>(button->parentWidget()))
            continue;
        QVERIFY(!button->accessibleName().isEmpty());
        // Those of the filter line are no actions of a menu.
        if (button->parentWidget() != tools)
            continue;
        QVERIFY(button->toolTip().contains(u'('));
        QVERIFY(tools->rect().contains(button->geometry()));
    }
}

void TestStartPage::iconsFollowTheTheme()
{
    Started app;
    const auto *open = app.window.findChild<ToolStrip *>()->findChild<QToolButton *>();
    const auto hasColour = [&](const QColor &colour) {
        const QImage image = open->icon().pixmap(48, 48).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    app.appearance.setTheme(ThemeChoice::light);
    QTRY_VERIFY(hasColour(Theme::light().text));
    app.appearance.setTheme(ThemeChoice::dark);
    QTRY_VERIFY(hasColour(Theme::dark().text));
    app.appearance.setTheme(ThemeChoice::light);
    const int small = open->iconSize().height();
    app.appearance.setZoom(Zoom(200));
    QTRY_VERIFY(open->iconSize().height() > small * 3 / 2);
    app.appearance.setZoom(Zoom(100));
}

} // namespace rungs

QTEST_MAIN(rungs::TestStartPage)
#include "tst_start_page.moc"
