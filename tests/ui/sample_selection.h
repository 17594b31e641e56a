// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/state/selection.h"
#include "ui/state/story_cache.h"
#include "ui/state/view_options.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QTest>
#include <QTranslator>
#include <QWidget>

namespace rungs {

/// A selection with the options and the stories that panes need beside it.
class SampleSelection : public Selection
{
public:
    ViewOptions options{*this};
    StoryCache stories{*this};
};

/// Opens a sample capture and selects its first frame, as a person would find it.
inline void openSample(Selection &selection, const std::string &name)
{
    const Result<SessionPtr> session = load(RUNGS_SAMPLES "/" + name);
    if (!session)
        qFatal("cannot read the sample %s", name.c_str());
    selection.setSession(*session);
    selection.selectFrame(FrameId{0});
}

/// English plurals come from a translation too: "1 byte", "2 bytes".
inline void installEnglish()
{
    auto *english = new QTranslator(QCoreApplication::instance());
    QVERIFY(english->load(QStringLiteral(":/i18n/rungs_en.qm")));
    QCoreApplication::installTranslator(english);
}

inline void showPane(QWidget &pane, QSize size)
{
    pane.resize(size);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
}

/// What a screen reader says of the thing that is selected in a pane: "Data offset: 10".
inline QString spokenSelection(QWidget *pane)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(pane);
    if (!interface)
        return {};
    for (int i = 0; i < interface->childCount(); ++i) {
        QAccessibleInterface *child = interface->child(i);
        if (child && child->state().selected)
            return child->text(QAccessible::Name) + QStringLiteral(": ") + child->text(QAccessible::Value);
    }
    return {};
}

inline QString selectedKey(const Selection &selection)
{
    const FieldNode *field = selection.field();
    if (!field)
        return {};
    return QString::fromUtf8(field->spec->key.data(), static_cast<qsizetype>(field->spec->key.size()));
}

/// The keys of the eight flags, from the bit of 128 down.
inline const QStringList &flagKeys()
{
    static const QStringList keys = {
        QStringLiteral("tcp.flags.cwr"), QStringLiteral("tcp.flags.ece"),  QStringLiteral("tcp.flags.urg"),
        QStringLiteral("tcp.flags.ack"), QStringLiteral("tcp.flags.push"), QStringLiteral("tcp.flags.reset"),
        QStringLiteral("tcp.flags.syn"), QStringLiteral("tcp.flags.fin"),
    };
    return keys;
}

} // namespace rungs
