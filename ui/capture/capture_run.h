// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

class QJsonObject;

namespace rungs {

/// What rungs-capture is asked for.
struct CaptureOptions
{
    QStringList interfaces;
    QString filter; ///< of libpcap; empty: everything
    QString file;
    int snapLength = 0;     ///< bytes of each frame; 0: all
    quint64 mostFrames = 0; ///< 0: no limit
    int mostSeconds = 0;    ///< 0: no limit
    bool isPromiscuous = true;
};

/// The programs that a capture needs.
struct CapturePrograms
{
    QString helper; ///< rungs-capture; empty: it is not installed
    QString self;   ///< rungs, which holds the conversations of "Try it"

    /// Beside this program, or where programs are.
    static CapturePrograms installed();
};

/// What captures now: rungs-capture, a conversation on this machine with it, or a command whose output is a capture.
/// Another program writes the file, and it is read like any that grows.
class CaptureRun : public QObject
{
    Q_OBJECT

public:
    enum class Source { interfaces, scene, command };
    struct Counts
    {
        quint64 frames = 0;
        quint64 bytes = 0;
        quint64 droppedByKernel = 0;
        quint64 droppedByInterface = 0;
        double seconds = 0;
        QStringList down; ///< interfaces that bring nothing now
        QStringList lost; ///< interfaces that have gone away
    };
    /// How it ended.
    enum class End {
        done,    ///< as it was asked to
        stopped, ///< by an error, after frames were written
        failed,  ///< before there was any
    };

    explicit CaptureRun(CapturePrograms programs = CapturePrograms::installed(), QObject *parent = nullptr);
    /// Ends what runs.
    ~CaptureRun() override;

    const CapturePrograms &programs() const { return m_programs; }
    void setPrograms(const CapturePrograms &programs) { m_programs = programs; }
    void capture(const CaptureOptions &options);
    void hold(scene::Kind kind, const QString &file);
    /// @p command for the shell; what it writes to its standard output goes to @p file
    void read(const QString &command, const QString &file);
    /// The same once more, into another file.
    void repeat(const QString &file);

    bool isRunning() const { return m_process != nullptr; }
    Source source() const { return m_source; }
    const QString &file() const { return m_file; }
    /// What it captures from, in words.
    QString from() const;
    const Counts &counts() const { return m_counts; }
    /// What rungs-capture has given up, as it says in its first line; empty: it has not begun.
    QString privileges() const { return m_privileges; }
    bool isInNamespace() const { return m_isInNamespace; }

    End end() const { return m_end; }
    /// What went wrong, in a sentence; empty: nothing.
    const QString &reason() const { return m_reason; }
    /// What the program itself said about it; may be empty.
    const QString &details() const { return m_details; }

public slots:
    void stop();

signals:
    /// The file is there.
    void started();
    void counted();
    void ended();

private:
    void leaveAlone();
    void start(const QString &program, const QStringList &arguments);
    void readStatus();
    void take(const QJsonObject &line);
    void takeCounts(const QJsonObject &line);
    void takeFailure(const QString &reason, const QString &message, int number);
    void begin();
    void beginIfWritten();
    void finish(int exitCode, QProcess::ExitStatus status);
    void noProgram();
    QString sentenceFor(const QString &reason, int number) const;

    CapturePrograms m_programs;
    QProcess *m_process = nullptr;
    Source m_source = Source::interfaces;
    CaptureOptions m_options;
    scene::Kind m_kind = scene::Kind::clientCloses;
    QString m_command;
    QString m_file;
    Counts m_counts;
    QString m_privileges;
    QByteArray m_errors;
    bool m_isInNamespace = false;
    bool m_hasBegun = false;
    QTimer m_writes; ///< looks for what a command has written
    bool m_wasAskedToStop = false;
    End m_end = End::done;
    QString m_reason;
    QString m_details;
};

} // namespace rungs
