// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_permission.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr auto packageScript = "/usr/lib/rungs/allow-capture"_L1;

QString userName()
{
    return qEnvironmentVariable("USER", u"$USER"_s);
}

} // namespace

CapturePermission CapturePermission::of(const QString &helper)
{
    const QByteArray path = QFile::encodeName(helper);
    if (helper.isEmpty() || access(path.constData(), F_OK) != 0)
        return {State::noHelper, helper};
    if (access(path.constData(), X_OK) != 0)
        return {State::notInGroup, helper};
    const bool isPrivileged = geteuid() == 0 || getxattr(path.constData(), "security.capability", nullptr, 0) > 0;
    return {isPrivileged ? State::given : State::noCapability, helper};
}

QString CapturePermission::script() const
{
    return m_helper.startsWith("/usr/bin/"_L1) && QFileInfo(packageScript).isExecutable() ? QString(packageScript)
                                                                                          : QString();
}

QString CapturePermission::sentence() const
{
    switch (m_state) {
    case State::given:
        return {};
    case State::noHelper:
        return tr("The program rungs-capture is not installed: it captures for Rungs.");
    case State::notInGroup:
    case State::noCapability:
        return tr("You do not have permission to capture.");
    }
    return {};
}

QString CapturePermission::who() const
{
    switch (m_state) {
    case State::given:
    case State::noHelper:
        return {};
    case State::notInGroup:
        return tr("Members of the group “rungs” do.");
    case State::noCapability:
        return tr("Nobody but root does.");
    }
    return {};
}

QString CapturePermission::command() const
{
    if (m_state == State::noHelper)
        return u"sudo apt-get install rungs"_s;
    if (!script().isEmpty())
        return u"sudo %1 %2"_s.arg(script(), userName());
    return m_state == State::notInGroup ? u"sudo adduser %1 rungs"_s.arg(userName())
                                        : u"sudo setcap cap_net_raw=ep '%1'"_s.arg(m_helper);
}

QStringList CapturePermission::graphicalCommand() const
{
    const QString pkexec = QStandardPaths::findExecutable(u"pkexec"_s);
    if (pkexec.isEmpty() || m_state == State::noHelper || m_state == State::given)
        return {};
    if (!script().isEmpty())
        return {pkexec, script(), userName()};
    const QString setcap = QStandardPaths::findExecutable(u"setcap"_s, {u"/usr/sbin"_s, u"/sbin"_s});
    if (m_state == State::notInGroup || setcap.isEmpty())
        return {};
    return {pkexec, setcap, u"cap_net_raw=ep"_s, m_helper};
}

QString CapturePermission::explanation() const
{
    if (m_state == State::noHelper)
        return tr("It is part of the package.");
    if (!script().isEmpty() || m_state == State::notInGroup)
        return tr(
            "You become a member of the group “rungs”, whose members may capture. That is so from your next login "
            "on.");
    return tr("rungs-capture may then open a network interface, whoever starts it, and nothing else: it gives that up "
              "once the interface is open.");
}

} // namespace rungs
