// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>

#include <functional>

namespace rungs::test {

/// A running rungs-capture, and what it says of itself.
class CaptureProgram
{
public:
    /// @p setUp runs in the new process before the program: whose rights it has. @p program empty: the one that was
    /// built
    explicit CaptureProgram(const QStringList &arguments, const std::function<void()> &setUp = {},
                            const QString &program = {});
    /// Ends the program where it still runs.
    ~CaptureProgram();

    /// Waits for a line of this state. @return it; empty where the program ends without one
    QJsonObject waitFor(const QString &state);
    /// Waits for a line that says of so many frames.
    bool waitForFrames(int count);
    /// Waits for a line in which this member has this value.
    bool waitForLast(const QString &member, const QJsonValue &value);
    /// Waits until the file that it writes has so many bytes.
    bool waitForSize(const QString &path, qint64 bytes);
    void signal(int number) const;
    /// Closes the pipe whose other end is the parent's.
    void leave() { m_process.closeWriteChannel(); }
    /// Closes the pipe that the lines come by.
    void stopListening() { m_process.closeReadChannel(QProcess::StandardOutput); }
    /// Waits for its end. @return the exit status; -1 where a signal killed it
    int finish();
    /// A line of /proc/PID/status: what follows "NAME:".
    QString kernelSays(const QString &name) const;
    /// Whose /proc/PID/mem is.
    unsigned ownerInProc() const;
    /// What it has opened under this number.
    QString openAs(int descriptor) const;
    QString errors() const { return m_errors; }

private:
    void read(int milliseconds);

    QProcess m_process;
    QByteArray m_unread;
    QList<QJsonObject> m_lines;
    QString m_errors;
};

/// The program that was built.
QString captureProgramPath();

} // namespace rungs::test
