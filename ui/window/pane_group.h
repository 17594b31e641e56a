// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace rungs {

class PaneFrame;

/// Panes that are beside each other where there is room, and else share one place, with their headings as tabs.
class PaneGroup : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// @param toggle whether the pane is shown at all
    void add(PaneFrame *frame, const QString &label, const QAction *toggle);
    bool holds(const PaneFrame *frame) const;
    int count() const { return static_cast<int>(m_members.size()); }
    /// The panes from the one at @p first on share a place; count(): none does.
    void shareFrom(int first);
    /// Brings a pane before those that share its place.
    void raise(PaneFrame *frame);
    /// Shows and hides the panes accordingly.
    void update();

private:
    struct Member
    {
        PaneFrame *frame;
        QString label;
        const QAction *toggle;
    };

    QList<Member> sharing() const;
    void choose(int tab);

    QList<Member> m_members;
    int m_first = 0;
    PaneFrame *m_raised = nullptr;
};

} // namespace rungs
