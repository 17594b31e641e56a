// SPDX-License-Identifier: GPL-3.0-or-later
//
// The field tree in its window.
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/explain/explanation_strip.h"
#include "ui/fields/fields_view.h"
#include "ui/models/field_model.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rungs {

class TestFieldsView : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void bitsAndMasksAreShownWhenAskedFor();
    void bitsAndMasksAreRemembered();
    void theFocusAloneSelectsNothing();

private:
    OwnSettings m_settings;
};

namespace {

/// The columns that a person sees something of.
QStringList shownColumns(const FieldsView &tree)
{
    QStringList titles;
    for (int column = 0; column < FieldColumn::count; ++column) {
        if (!tree.isColumnHidden(column) && tree.header()->sectionSize(column) > tree.fontMetrics().height())
            titles.append(tree.model()->headerData(column, Qt::Horizontal).toString());
    }
    return titles;
}

} // namespace

void TestFieldsView::bitsAndMasksAreShownWhenAskedFor()
{
    Started app({httpPath, 8, u"tcp.hdr_len"_s});
    const FieldsView &tree = *app.window.paneArea()->fields();
    const auto *strip = app.window.findChild<ExplanationStrip *>();
    QCOMPARE(shownColumns(tree), QStringList({u"Field"_s, u"Value"_s, u"Offset : bits"_s}));
    QVERIFY(!strip->plainText().contains(u"mask f0"_s));

    app.actions().showBits->trigger();
    QCOMPARE(shownColumns(tree), QStringList({u"Field"_s, u"Value"_s, u"Offset : bits"_s, u"Bits"_s, u"Mask"_s}));
    QVERIFY(!tree.isHeaderHidden());
    const QModelIndex field = tree.currentIndex();
    QCOMPARE(field.siblingAtColumn(FieldColumn::bits).data().toString(), u"0101 ...."_s);
    QCOMPARE(field.siblingAtColumn(FieldColumn::mask).data().toString(), u"f0"_s);
    QVERIFY2(strip->plainText().contains(u"bits 0101 ...., mask f0"_s), qPrintable(strip->plainText()));

    app.actions().showBits->trigger();
    QCOMPARE(shownColumns(tree).size(), 3);
    QVERIFY(!strip->plainText().contains(u"mask f0"_s));
}

void TestFieldsView::bitsAndMasksAreRemembered()
{
    {
        Started app({httpPath, 8, {}});
        app.actions().showBits->trigger();
    }
    Started app({httpPath, 8, {}});
    QVERIFY(app.actions().showBits->isChecked());
    QCOMPARE(shownColumns(*app.window.paneArea()->fields()).size(), 5);
}

void TestFieldsView::theFocusAloneSelectsNothing()
{
    Started app({httpPath, 8, {}});
    QApplication::setActiveWindow(&app.window);
    QVERIFY(QTest::qWaitForWindowActive(&app.window));
    FieldsView *tree = app.window.paneArea()->fields();
    tree->setFocus(Qt::TabFocusReason);
    QVERIFY(tree->hasFocus());
    QVERIFY(app.selection().field() == nullptr);
    QTest::keyClick(tree, Qt::Key_Down);
    QVERIFY(app.selection().field() != nullptr);
}

} // namespace rungs

QTEST_MAIN(rungs::TestFieldsView)
#include "tst_fields_view.moc"
