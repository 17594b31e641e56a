// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace rungs {

/// Whether the user may capture from interfaces, and what would change that.
class CapturePermission
{
    Q_DECLARE_TR_FUNCTIONS(rungs::CapturePermission)

public:
    enum class State {
        given,
        noHelper,     ///< rungs-capture is not installed
        notInGroup,   ///< only members of its group may start it
        noCapability, ///< nobody but root may capture
    };

    /// @p helper the path of rungs-capture
    static CapturePermission of(const QString &helper);

    State state() const { return m_state; }
    bool isGiven() const { return m_state == State::given; }
    /// What is so, in a sentence; and who may.
    QString sentence() const;
    QString who() const;
    /// What gives the permission on this system, for a shell.
    QString command() const;
    /// The same, asking for a password in a window; empty: there is no such thing here.
    QStringList graphicalCommand() const;
    /// What the command does, and what has to be done after it.
    QString explanation() const;

private:
    CapturePermission(State state, QString helper)
        : m_state(state)
        , m_helper(std::move(helper))
    { }
    /// The script of the installed package; empty: Rungs was built here.
    QString script() const;

    State m_state;
    QString m_helper;
};

} // namespace rungs
