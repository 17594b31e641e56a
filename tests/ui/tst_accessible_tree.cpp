// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window as a screen reader meets it.
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/window/pane_frame.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace rungs {

class TestAccessibleTree : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void whatCanHaveTheFocusHasANameAndARole();
    void nothingInternalIsRead();
    void partsHaveTheRolesThatTheyLookLike();
    void tabLeadsToTheMenuOfTheLadder();

private:
    OwnSettings m_settings;
};

namespace {

constexpr int mostChildren = 400; ///< of long lists the first ones

void walk(QAccessibleInterface *thing, const std::function<void(QAccessibleInterface &)> &visit)
{
    if (!thing || !thing->isValid())
        return;
    visit(*thing);
    for (int i = 0; i < std::min(thing->childCount(), mostChildren); ++i)
        walk(thing->child(i), visit);
}

/// Signs that Qt uses for itself: for the edges of tables, and for pictures.
bool isInternal(const QString &text)
{
    return std::ranges::any_of(text, [](QChar sign) {
        return (sign >= QChar(0xfdd0) && sign <= QChar(0xfdef)) || sign == QChar::ObjectReplacementCharacter;
    });
}

QString described(const QAccessibleInterface &thing)
{
    QString text;
    for (const QAccessibleInterface *i = &thing; i != nullptr; i = i->parent()) {
        const QString type = i->object() ? QString::fromLatin1(i->object()->metaObject()->className()) : QString();
        text += u"/%1 %2 \"%3\""_s.arg(type).arg(i->role()).arg(i->text(QAccessible::Name));
        if (text.size() > 400)
            break;
    }
    return text;
}

void open(Started &app)
{
    QTRY_VERIFY(app.actions().acknowledgedSegment->isEnabled());
    app.selection().selectKey(u"tcp.flags.ack"_s);
}

} // namespace

void TestAccessibleTree::whatCanHaveTheFocusHasANameAndARole()
{
    Started app({httpPath, 8, {}});
    open(app);
    QStringList wrong;
    walk(QAccessible::queryAccessibleInterface(&app.window), [&wrong](QAccessibleInterface &thing) {
        const QAccessible::State state = thing.state();
        if (!state.focusable || state.invisible)
            return;
        static const QList<QAccessible::Role> nothing{QAccessible::NoRole, QAccessible::Client, QAccessible::Pane,
                                                      QAccessible::Whitespace, QAccessible::LayeredPane};
        if (thing.text(QAccessible::Name).isEmpty() || nothing.contains(thing.role()))
            wrong.append(described(thing));
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessibleTree::nothingInternalIsRead()
{
    Started app({httpPath, 8, {}});
    open(app);
    int count = 0;
    QStringList wrong;
    walk(QAccessible::queryAccessibleInterface(&app.window), [&](QAccessibleInterface &thing) {
        ++count;
        if (QAccessibleTextInterface *text = thing.textInterface()) {
            if (isInternal(text->text(0, text->characterCount())))
                wrong.append(described(thing));
        }
        for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help}) {
            if (isInternal(thing.text(kind)))
                wrong.append(described(thing));
        }
    });
    QVERIFY(count > 500);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessibleTree::partsHaveTheRolesThatTheyLookLike()
{
    Started app({httpPath, 8, {}});
    open(app);
    QHash<QAccessible::Role, QStringList> names;
    walk(QAccessible::queryAccessibleInterface(&app.window),
         [&names](QAccessibleInterface &thing) { names[thing.role()].append(thing.text(QAccessible::Name)); });
    QVERIFY(names[QAccessible::ColumnHeader].contains(u"Seq"_s));
    QVERIFY(names[QAccessible::PageTab].contains(u"Connections"_s));
    QVERIFY(names[QAccessible::TreeItem].contains(u"Data offset"_s));
    QVERIFY(names[QAccessible::Link].contains(u"Frame 5"_s));
    QVERIFY(names[QAccessible::Cell].contains(u"Out of order: acknowledges #4, overtaken by #5"_s));
    const bool isRung = std::ranges::any_of(names[QAccessible::ListItem], [](const QString &name) {
        return name.contains(u"Out of order: acknowledges #4, overtaken by #5"_s);
    });
    QVERIFY2(isRung, qPrintable(names[QAccessible::ListItem].join(u'\n')));
    // Panes are groups by name, and what stands over them is a heading.
    QVERIFY(names[QAccessible::Grouping].contains(u"Fields"_s));
    QVERIFY(names[QAccessible::Heading].contains(u"Fields"_s));
    for (const QString &pane : {u"Packets"_s, u"Fields"_s, u"Bytes"_s, u"Explanation"_s})
        QVERIFY2(std::ranges::any_of(names, [&](const QStringList &all) { return all.contains(pane); }),
                 qPrintable(pane));
}

void TestAccessibleTree::tabLeadsToTheMenuOfTheLadder()
{
    Started app({httpPath, 8, {}});
    open(app);
    QApplication::setActiveWindow(&app.window);
    QVERIFY(QTest::qWaitForWindowActive(&app.window));
    QStringList met;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
        if (button != nullptr && app.window.paneArea()->frame(u"ladder"_s)->isAncestorOf(button))
            met.append(button->accessibleName());
    }
    QVERIFY(!met.isEmpty());
    QVERIFY(!met.contains(QString()));
}

} // namespace rungs

QTEST_MAIN(rungs::TestAccessibleTree)
#include "tst_accessible_tree.moc"
