// SPDX-License-Identifier: GPL-3.0-or-later
//
// A zoom keeps what is selected in sight.
#include "tests/support/capture_file.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/bytes/hex_view.h"
#include "ui/fields/fields_view.h"
#include "ui/ladder/ladder_view.h"

#include <QAction>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rungs {

class TestZoomedSelection : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void everyPaneStillShowsIt();

private:
    OwnSettings m_settings;
};

namespace {

/// Whether the item that is selected in a pane is inside of it.
bool showsCurrent(PaintedPane *pane)
{
    const int current = pane->items()->currentItem();
    return current >= 0 && pane->rect().intersects(pane->items()->itemRect(current));
}

} // namespace

void TestZoomedSelection::everyPaneStillShowsIt()
{
    std::string text = "0.0 client > server S 0:0\n0.0 server > client S. 0:0 ack 1\n";
    for (int i = 0; i < 300; ++i)
        text += "0.1 client > server P. " + std::to_string(i * 500 + 1) + ":" + std::to_string(i * 500 + 501)
                + " ack 1 <nop,nop,TS val 7 ecr 1>\n";
    const test::CaptureFile file(test::capture(text));
    Started app({file.path(), 150, u"tcp.options.timestamp.tsval"_s});
    auto *ladder = app.window.findChild<LadderView *>();
    QTRY_VERIFY(ladder->scene().story);
    const FieldsView *fields = app.window.paneArea()->fields();
    auto *bytes = app.window.findChild<HexView *>();
    const auto hiding = [&] {
        QStringList panes;
        if (app.packets()->isVisible() && !app.packets()->layoutValue().isOnShow(app.packets()->currentRow()))
            panes.append(u"packets"_s);
        if (fields->isVisible() && !fields->viewport()->rect().intersects(fields->visualRect(fields->currentIndex())))
            panes.append(u"fields"_s);
        if (bytes->isVisible() && !showsCurrent(bytes))
            panes.append(u"bytes"_s);
        if (ladder->isVisible() && !showsCurrent(ladder))
            panes.append(u"ladder"_s);
        return panes.join(u' ');
    };
    QTRY_COMPARE(hiding(), QString());
    // Scrolled out of sight it comes back, too.
    app.packets()->verticalScrollBar()->setValue(0);
    fields->verticalScrollBar()->setValue(0);
    for (int i = 0; i < 10; ++i) {
        app.actions().zoomIn->trigger();
        QTRY_COMPARE(hiding(), QString());
    }
    app.actions().zoomReset->trigger();
    QTRY_COMPARE(hiding(), QString());
}

} // namespace rungs

QTEST_MAIN(rungs::TestZoomedSelection)
#include "tst_zoomed_selection.moc"
