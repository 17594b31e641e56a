// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_program.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace rungs::test {

namespace {

constexpr int patience = 30000; // milliseconds

} // namespace

QString captureProgramPath()
{
    return qEnvironmentVariable("RUNGS_CAPTURE");
}

CaptureProgram::CaptureProgram(const QStringList &arguments, const std::function<void()> &setUp, const QString &program)
{
    const QStringList ownPipes{u"--status-fd"_s, u"1"_s, u"--parent-fd"_s, u"0"_s};
    if (setUp)
        m_process.setChildProcessModifier(setUp);
    m_process.start(program.isEmpty() ? captureProgramPath() : program, ownPipes + arguments);
    m_process.waitForStarted();
}

CaptureProgram::~CaptureProgram()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

void CaptureProgram::read(int milliseconds)
{
    m_process.waitForReadyRead(milliseconds);
    m_unread += m_process.readAllStandardOutput();
    m_errors += QString::fromUtf8(m_process.readAllStandardError());
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        m_lines += QJsonDocument::fromJson(m_unread.left(end)).object();
        m_unread.remove(0, end + 1);
    }
}

QJsonObject CaptureProgram::waitFor(const QString &state)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        for (const QJsonObject &each : std::as_const(m_lines)) {
            if (each[u"state"_s].toString() == state)
                return each;
        }
        const bool hasEnded = m_process.state() == QProcess::NotRunning;
        if (deadline.hasExpired() || (hasEnded && m_process.bytesAvailable() == 0))
            return {};
        read(100);
    }
}

bool CaptureProgram::waitForFrames(int count)
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        if (!m_lines.isEmpty() && m_lines.last()[u"frames"_s].toInt() >= count)
            return true;
        read(100);
    }
    return false;
}

bool CaptureProgram::waitForLast(const QString &member, const QJsonValue &value)
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        if (!m_lines.isEmpty() && m_lines.last().value(member).toArray() == value.toArray())
            return true;
        read(100);
    }
    return false;
}

bool CaptureProgram::waitForSize(const QString &path, qint64 bytes)
{
    return QTest::qWaitFor([&] { return QFileInfo(path).size() >= bytes; }, patience);
}

void CaptureProgram::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

int CaptureProgram::finish()
{
    m_process.waitForFinished(patience);
    read(0);
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

unsigned CaptureProgram::ownerInProc() const
{
    return QFileInfo(u"/proc/%1/mem"_s.arg(m_process.processId())).ownerId();
}

QString CaptureProgram::openAs(int descriptor) const
{
    return QFile::symLinkTarget(u"/proc/%1/fd/%2"_s.arg(m_process.processId()).arg(descriptor));
}

QString CaptureProgram::kernelSays(const QString &name) const
{
    QFile file(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(name + u':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace rungs::test
