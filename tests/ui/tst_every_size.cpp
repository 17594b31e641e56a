// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/capture/capture_dialog.h"
#include "ui/header/header_diagram.h"
#include "ui/ladder/ladder_legend.h"
#include "ui/ladder/ladder_view.h"
#include "ui/painted/shown_text.h"
#include "ui/print/export_dialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/list_tabs.h"
#include "ui/window/pane_frame.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr QSize screens[] = {{1280, 720}, {1366, 768}, {1600, 1000}, {1920, 1080}, {2560, 1440}};
constexpr int zooms[] = {100, 150, 200, 300};
/// What the desktop takes of the screen: the title of the window.
constexpr int titleBar = 28;

/// What is wrong in a window, one line each.
class Faults
{
public:
    explicit Faults(const QWidget &window)
        : m_window(window)
    { }

    const QStringList &found() const { return m_found; }
    void add(const QWidget *widget, const QString &what)
    {
        m_found.append(u"%1: %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()).section(u':', -1), what));
    }
    void checkAll()
    {
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (widget->isVisible())
                checkWidget(widget);
        }
        for (const LadderView *ladder : m_window.findChildren<LadderView *>()) {
            if (ladder->isVisible())
                checkPills(*ladder);
        }
    }

private:
    void checkWidget(const QWidget *widget)
    {
        if (const auto *tabs = qobject_cast<const ListTabs *>(widget))
            checkTabs(tabs);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkControl(button, button->accessibleName() + u' ' + button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(label);
        else if (const auto *menus = qobject_cast<const QMenuBar *>(widget))
            checkMenus(menus);
        if (const auto *shows = dynamic_cast<const ShowsTexts *>(widget))
            checkTexts(widget, shows->shownTexts());
        if (auto *pane = qobject_cast<PaintedPane *>(const_cast<QWidget *>(widget)); pane && pane->items())
            checkCurrent(*pane);
    }

    bool isWhole(const QWidget *widget, const QRect &place) const
    {
        // The pane itself is covered by its viewport.
        const auto *scrolls = qobject_cast<const QAbstractScrollArea *>(widget);
        const QWidget *shown = scrolls ? scrolls->viewport() : widget;
        return shown->visibleRegion().boundingRect().contains(scrolls ? place.translated(-shown->pos()) : place);
    }

    void checkControl(const QWidget *widget, const QString &name)
    {
        // The arrows of a scroll bar of tabs, and of a box, are parts of others.
        if (qobject_cast<const QTabBar *>(widget->parentWidget())
            || qobject_cast<const QLineEdit *>(widget->parentWidget()))
            return;
        if (widget->width() < widget->minimumSizeHint().width() || widget->height() < widget->fontMetrics().height())
            add(widget, u"squeezed: "_s + name);
        if (!isWhole(widget, widget->rect()))
            add(widget, u"covered: "_s + name);
    }

    void checkLabel(const QLabel *label)
    {
        // A note beside a title gives way to it.
        if (label->text().isEmpty() || label->wordWrap() || label->objectName() == "note"_L1)
            return;
        const int needed = label->fontMetrics().horizontalAdvance(label->text());
        if (label->textFormat() != Qt::RichText && needed > label->contentsRect().width())
            add(label, u"cut: "_s + label->text());
        if (!isWhole(label, label->rect()))
            add(label, u"covered: "_s + label->text());
    }

    void checkTabs(const ListTabs *tabs)
    {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            // A button leads to those that have no room.
            const auto buttons = tabs->parentWidget()->findChildren<QToolButton *>();
            const auto isMore = [](const QToolButton *button) { return button->isVisible() && button->text() == u"»"; };
            if (!tabs->isTabVisible(tab) && tab != tabs->currentIndex() && std::ranges::any_of(buttons, isMore))
                continue;
            const QRect place = tabs->tabRect(tab);
            const QFontMetrics bold(boldFont(tabs->font()));
            if (!isWhole(tabs, place) || place.width() < bold.horizontalAdvance(tabs->tabText(tab)))
                add(tabs, u"cut: "_s + tabs->tabText(tab));
        }
    }

    void checkMenus(const QMenuBar *menus)
    {
        for (QAction *menu : menus->actions()) {
            if (!isWhole(menus, menus->actionGeometry(menu)))
                add(menus, u"cut: "_s + menu->text());
        }
    }

    void checkTexts(const QWidget *widget, const QList<ShownText> &texts)
    {
        QSet<bool> areFlagsBrief;
        for (const ShownText &text : texts) {
            if (text.kind == ShownText::Kind::flags && text.text.size() > 1)
                areFlagsBrief.insert(!text.text.contains(u' ') && text.text != "ACK"_L1 && text.text != "SYN"_L1);
            if (text.kind == ShownText::Kind::detail)
                continue;
            if (text.isCut)
                add(widget, u"cut: "_s + text.text);
            else if (!isWhole(widget, text.place & widget->rect()))
                add(widget, u"covered: "_s + text.text);
        }
    }

    void checkCurrent(PaintedPane &pane)
    {
        const int current = pane.items()->currentItem();
        if (current >= 0 && pane.items()->itemRect(current).isEmpty())
            add(&pane, u"out of view: "_s + pane.items()->itemName(current));
    }

    void checkPills(const LadderView &ladder)
    {
        const LadderSection section = ladder.section();
        if (!ladder.scene().connection || ladder.layoutValue().metrics().gutterWidth == 0)
            return;
        const auto [first, end] = ladder.layoutValue().rowsBetween(section.top(), section.bottom());
        for (const std::uint32_t pill : section.pills()) {
            const QRectF box = section.pillRect(pill);
            for (std::uint32_t row = first; row < end; ++row) {
                const LadderRow what = ladder.layoutValue().row(row);
                if (what.isBand)
                    continue;
                const LadderLayout::Place place = section.placeOf(what.index);
                const QRectF arrow = QRectF(place.tail, place.head).normalized();
                if (box.left() < arrow.right() && box.right() > arrow.left())
                    add(&ladder, u"a state covers an arrow"_s);
                if (box.intersects(ladder.labelOf(what.index).box.boundingRect()))
                    add(&ladder, u"a state covers a label"_s);
            }
        }
    }

    const QWidget &m_window;
    QStringList m_found;
};

QStringList shownPanes(const QWidget &window)
{
    QStringList names;
    for (const PaneFrame *frame : window.findChildren<PaneFrame *>()) {
        if (frame->isVisible())
            names.append(frame->objectName());
    }
    return names;
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::sendPostedEvents();
}

} // namespace

class TestEverySize : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void nothingNamedIsCut_data();
    void nothingNamedIsCut();
    void theHeaderOfASynFitsItsPane_data() { languages(); }
    void theHeaderOfASynFitsItsPane();
    void dialogsStayOnTheScreen_data() { languages(); }
    void dialogsStayOnTheScreen();
    void focusAloneSelectsNothing();

private:
    static void languages();
    void speak(const QString &language);

    OwnSettings m_settings;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

void TestEverySize::cleanup()
{
    m_translators.clear();
    QLocale::setDefault(QLocale::c());
}

void TestEverySize::speak(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    m_translators.push_back(std::make_unique<QTranslator>());
    QVERIFY(m_translators.back()->load(u":/i18n/rungs_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(m_translators.back().get());
}

void TestEverySize::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
}

void TestEverySize::nothingNamedIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("English, light") << u"en"_s << ThemeChoice::light;
    QTest::newRow("English, dark") << u"en"_s << ThemeChoice::dark;
    QTest::newRow("Chinese, light") << u"zh_CN"_s << ThemeChoice::light;
    QTest::newRow("Chinese, dark") << u"zh_CN"_s << ThemeChoice::dark;
}

void TestEverySize::nothingNamedIsCut()
{
    QFETCH(const QString, language);
    QFETCH(const ThemeChoice, theme);
    speak(language);
    struct Shown
    {
        const char *file;
        quint64 frame;
        const char *field;
    };
    constexpr Shown captures[] = {{"http.pcap", 8, "tcp.flags.ack"}, {"fast-retransmission.pcap", 9, "tcp.hdr_len"}};
    Started app;
    app.appearance.setTheme(theme);
    QStringList all;
    for (const Shown &shown : captures) {
        app.open({QStringLiteral(RUNGS_SAMPLES "/") + QString::fromLatin1(shown.file), shown.frame,
                  QString::fromLatin1(shown.field)});
        const auto *ladder = app.window.findChild<LadderView *>();
        QTRY_VERIFY(ladder->scene().story != nullptr);
        for (const QSize screen : screens) {
            for (const int zoom : zooms) {
                const QSize room = screen - QSize(0, titleBar);
                app.appearance.setZoom(Zoom(zoom));
                app.window.resize(room);
                settle();
                Faults faults(app.window);
                if (app.window.width() > room.width() || app.window.height() > room.height())
                    faults.add(&app.window, u"larger than the screen"_s);
                const QSize least = app.window.minimumSizeHint();
                if (least.width() > room.width() || least.height() > room.height())
                    faults.add(&app.window,
                               u"cannot be as small as the screen: %1x%2"_s.arg(least.width()).arg(least.height()));
                // Each pane in its turn, where they share a place.
                QList<QStringList> looked;
                for (int pane = 0; pane < 8; ++pane) {
                    // The overview is a tab beside the list, where the keys of the next pane do not lead.
                    (pane == 0 ? app.actions().showOverview : app.actions().nextPane)->trigger();
                    settle();
                    // What has been looked at needs no second look.
                    const QStringList panes = shownPanes(app.window);
                    if (looked.contains(panes))
                        continue;
                    looked.append(panes);
                    faults.checkAll();
                }
                app.actions().showStream->trigger();
                settle();
                faults.checkAll();
                app.actions().listPackets->trigger();
                settle();
                QStringList found = faults.found();
                found.removeDuplicates();
                for (const QString &fault : found)
                    all.append(u"%1, %2x%3, %4 %: %5"_s.arg(QString::fromLatin1(shown.file))
                                   .arg(screen.width())
                                   .arg(screen.height())
                                   .arg(zoom)
                                   .arg(fault));
            }
        }
    }
    app.appearance.setZoom(Zoom(100));
    for (const QString &fault : std::as_const(all))
        qInfo("%s", qPrintable(fault));
    QCOMPARE(all.size(), 0);
}

void TestEverySize::theHeaderOfASynFitsItsPane()
{
    QFETCH(const QString, language);
    speak(language);
    Started app({httpPath, 1, {}});
    app.window.resize(QSize(1600, 1000 - titleBar));
    settle();
    const auto *header = app.window.findChild<HeaderDiagram *>();
    QVERIFY(header->isVisible());
    QCOMPARE(header->layoutValue().rows().size(), std::size_t{10});
    QVERIFY(header->layoutValue().size().height() <= header->viewport()->height());
    QCOMPARE(header->shownTexts().size(), qsizetype{22});
}

void TestEverySize::dialogsStayOnTheScreen()
{
    QFETCH(const QString, language);
    speak(language);
    Started app({httpPath, 1, {}});
    for (const int zoom : zooms) {
        app.appearance.setZoom(Zoom(zoom));
        settle();
        int seen = 0;
        const auto isOnScreen = [](const QWidget *dialog) {
            const QSize room = dialog->screen()->availableSize();
            return dialog->width() <= room.width() && dialog->height() <= room.height();
        };
        // Escape closes each; so does Enter where there is only that to do.
        for (QAction *action : {app.actions().shortcuts, app.actions().about}) {
            for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
                QTimer::singleShot(0, this, [&] {
                    QWidget *dialog = QApplication::activeModalWidget();
                    const auto *text = dialog->findChild<QTextBrowser *>();
                    const QScrollBar *bar = text->verticalScrollBar();
                    const bool canRead =
                        text->document()->size().height() <= text->viewport()->height() + bar->maximum() + 1;
                    // It is wide enough for a line of the text, or as wide as the screen.
                    const bool isWide = dialog->width() >= std::min(dialog->fontMetrics().height() * 16,
                                                                    dialog->screen()->availableSize().width() - 60);
                    seen +=
                        isWide && isOnScreen(dialog) && canRead && text->horizontalScrollBar()->maximum() == 0 ? 1 : 0;
                    QTest::keyClick(dialog, key);
                });
                action->trigger();
            }
        }
        QCOMPARE(seen, 4);
        // A page can be read before it is printed.
        bool isPreviewLarge = false;
        QTimer::singleShot(0, this, [&] {
            QWidget *preview = QApplication::activeModalWidget();
            const QSize room = app.window.size().boundedTo(preview->screen()->availableSize());
            isPreviewLarge = isOnScreen(preview) && preview->width() > room.width() * 3 / 4
                             && preview->height() > room.height() * 3 / 4;
            QTest::keyClick(preview, Qt::Key_Escape);
        });
        app.actions().print->trigger();
        QVERIFY(isPreviewLarge);
        auto *legend = new LadderLegend(&app.window);
        legend->show();
        settle();
        QVERIFY(isOnScreen(legend));
        QTest::keyClick(legend, Qt::Key_Escape);
        QVERIFY(!legend->isVisible());
        CaptureDialog capturing(app.window.document().capture().programs(), &app.window);
        capturing.show();
        settle();
        QVERIFY(isOnScreen(&capturing));
        for (const QPushButton *button : capturing.findChildren<QPushButton *>()) {
            QVERIFY2(!button->isVisible() || button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->text()));
        }
        capturing.close();
        app.actions().exportPicture->trigger();
        settle();
        auto *exporting = app.window.findChild<ExportDialog *>();
        QVERIFY(exporting && isOnScreen(exporting));
        QTest::keyClick(exporting, Qt::Key_Escape);
        QVERIFY(!exporting->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    app.appearance.setZoom(Zoom(100));
}

void TestEverySize::focusAloneSelectsNothing()
{
    speak(u"en"_s);
    Started app({httpPath, 3, {}});
    const FrameId frame = app.selection().frame();
    QVERIFY(app.selection().field() == nullptr);
    for (int pane = 0; pane < 14; ++pane) {
        app.actions().nextPane->trigger();
        settle();
        QCOMPARE(app.selection().frame(), frame);
        QVERIFY2(app.selection().field() == nullptr, qPrintable(QApplication::focusWidget()->accessibleName()));
    }
}

} // namespace rungs

QTEST_MAIN(rungs::TestEverySize)
#include "tst_every_size.moc"
