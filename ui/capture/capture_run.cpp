// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_run.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <unistd.h>

#include <csignal>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString systemWords(int number)
{
    return number == 0 ? QString() : QString::fromStdString(std::generic_category().message(number));
}

quint64 countIn(const QJsonObject &line, QLatin1StringView name)
{
    return static_cast<quint64>(std::max(0.0, line.value(name).toDouble()));
}

QStringList textsIn(const QJsonObject &line, QLatin1StringView name)
{
    QStringList texts;
    for (const QJsonValue &each : line.value(name).toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

CapturePrograms CapturePrograms::installed()
{
    const QString name = u"rungs-capture"_s;
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    return {QFileInfo(beside).isFile() ? beside : QStandardPaths::findExecutable(name),
            QCoreApplication::applicationFilePath()};
}

CaptureRun::CaptureRun(CapturePrograms programs, QObject *parent)
    : QObject(parent)
    , m_programs(std::move(programs))
{
    constexpr int tick = 100;
    m_writes.setInterval(tick);
    connect(&m_writes, &QTimer::timeout, this, &CaptureRun::beginIfWritten);
}

CaptureRun::~CaptureRun()
{
    if (!m_process)
        return;
    // It ends when its standard input does; whoever shows the file reads it to the end.
    m_process->disconnect(this);
    stop();
    m_process->closeWriteChannel();
    constexpr int patience = 2000;
    m_process->waitForFinished(patience);
}

void CaptureRun::capture(const CaptureOptions &options)
{
    m_source = Source::interfaces;
    m_options = options;
    m_file = options.file;
    QStringList arguments{u"-q"_s, u"--status-fd"_s, u"1"_s, u"--parent-fd"_s, u"0"_s, u"-w"_s, options.file};
    // Before the interfaces: for all of them.
    if (!options.filter.isEmpty())
        arguments << u"-f"_s << options.filter;
    if (options.snapLength > 0)
        arguments << u"-s"_s << QString::number(options.snapLength);
    if (!options.isPromiscuous)
        arguments << u"-p"_s;
    for (const QString &interface : options.interfaces)
        arguments << u"-i"_s << interface;
    if (options.mostFrames > 0)
        arguments << u"-c"_s << QString::number(options.mostFrames);
    if (options.mostSeconds > 0)
        arguments << u"-a"_s << u"duration:%1"_s.arg(options.mostSeconds);
    start(m_programs.helper, arguments);
}

void CaptureRun::hold(scene::Kind kind, const QString &file)
{
    m_source = Source::scene;
    m_kind = kind;
    m_file = file;
    start(m_programs.helper.isEmpty() ? QString() : m_programs.self,
          {u"--scene"_s, textOf(scene::nameOf(kind)), m_programs.helper, file});
}

void CaptureRun::read(const QString &command, const QString &file)
{
    m_source = Source::command;
    m_command = command;
    m_file = file;
    start(u"/bin/sh"_s, {u"-c"_s, command});
}

void CaptureRun::repeat(const QString &file)
{
    switch (m_source) {
    case Source::interfaces:
        m_options.file = file;
        capture(m_options);
        break;
    case Source::scene:
        hold(m_kind, file);
        break;
    case Source::command:
        read(m_command, file);
        break;
    }
}

QString CaptureRun::from() const
{
    switch (m_source) {
    case Source::interfaces:
        return m_options.interfaces.join(u", "_s);
    case Source::scene:
        return m_isInNamespace ? tr("a network of its own") : tr("the loopback interface");
    case Source::command:
        return m_command;
    }
    return {};
}

/// What still runs ends by itself; nobody asks any more what became of it.
void CaptureRun::leaveAlone()
{
    stop();
    QProcess *before = std::exchange(m_process, nullptr);
    before->disconnect(this);
    if (before->state() == QProcess::NotRunning)
        before->deleteLater();
    else
        connect(before, &QProcess::finished, before, &QObject::deleteLater);
}

void CaptureRun::start(const QString &program, const QStringList &arguments)
{
    if (m_process)
        leaveAlone();
    m_counts = {};
    m_privileges.clear();
    m_errors.clear();
    m_isInNamespace = m_hasBegun = m_wasAskedToStop = false;
    m_end = End::done;
    m_reason.clear();
    m_details.clear();
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardError, this,
            [this] { m_errors.append(m_process->readAllStandardError()); });
    connect(m_process, &QProcess::finished, this, &CaptureRun::finish);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            noProgram();
    });
    if (m_source == Source::command) {
        m_process->setStandardOutputFile(m_file);
        // It and what it starts end together.
        m_process->setChildProcessModifier([] { setsid(); });
        m_writes.start();
    } else {
        connect(m_process, &QProcess::readyReadStandardOutput, this, &CaptureRun::readStatus);
    }
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(this, &CaptureRun::noProgram, Qt::QueuedConnection);
        return;
    }
    m_process->start(program, arguments);
    // The others notice by it that this program has ended. What cannot be started has ended already.
    if (m_process && m_source == Source::command)
        m_process->closeWriteChannel();
}

void CaptureRun::stop()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    m_wasAskedToStop = true;
    if (m_source == Source::command)
        ::kill(-static_cast<pid_t>(m_process->processId()), SIGTERM);
    else if (m_source == Source::scene)
        m_process->closeWriteChannel();
    else
        m_process->terminate();
}

/// An empty file is no capture yet.
void CaptureRun::beginIfWritten()
{
    if (QFileInfo(m_file).size() > 0)
        begin();
}

void CaptureRun::begin()
{
    m_writes.stop();
    if (std::exchange(m_hasBegun, true))
        return;
    emit started();
}

void CaptureRun::readStatus()
{
    while (m_process && m_process->canReadLine()) {
        const QJsonDocument line = QJsonDocument::fromJson(m_process->readLine());
        if (line.isObject())
            take(line.object());
    }
}

void CaptureRun::take(const QJsonObject &line)
{
    const QString state = line.value("state"_L1).toString();
    if (state == "place"_L1) {
        m_isInNamespace = line.value("place"_L1).toString() == "namespace"_L1;
    } else if (state == "capturing"_L1) {
        const QJsonObject report = line.value("report"_L1).toObject();
        m_privileges = QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Compact));
        if (const QString file = line.value("file"_L1).toString(); !file.isEmpty())
            m_file = file;
        begin();
    } else if (state == "running"_L1 || state == "ended"_L1) {
        takeCounts(line);
        const QString reason = line.value("reason"_L1).toString();
        const bool isAsWanted =
            state == "running"_L1 || reason == "stopped"_L1 || reason == "limit"_L1 || reason == "parent"_L1;
        if (!isAsWanted)
            takeFailure(reason, line.value("message"_L1).toString(), 0);
        emit counted();
    } else if (state == "failed"_L1) {
        takeFailure(line.value("reason"_L1).toString(), line.value("message"_L1).toString(),
                    line.value("errno"_L1).toInt());
    }
}

void CaptureRun::takeCounts(const QJsonObject &line)
{
    m_counts.frames = countIn(line, "frames"_L1);
    m_counts.bytes = countIn(line, "bytes"_L1);
    m_counts.droppedByKernel = countIn(line, "dropped_kernel"_L1);
    m_counts.droppedByInterface = countIn(line, "dropped_interface"_L1);
    m_counts.down = textsIn(line, "down"_L1);
    m_counts.lost = textsIn(line, "lost"_L1);
    m_counts.seconds = line.value("seconds"_L1).toDouble();
}

void CaptureRun::takeFailure(const QString &reason, const QString &message, int number)
{
    m_reason = sentenceFor(reason, number);
    m_details = message.isEmpty() ? systemWords(number) : message;
}

QString CaptureRun::sentenceFor(const QString &reason, int number) const
{
    if (reason == "permission"_L1 || (reason == "helper"_L1 && number == EACCES))
        return tr("You do not have permission to capture.");
    if (reason == "interface"_L1)
        return m_hasBegun ? tr("The interface went away, and the capture ended.")
                          : tr("The interface cannot be captured from.");
    if (reason == "filter"_L1)
        return tr("libpcap cannot read the capture filter.");
    if (reason == "disk"_L1)
        return tr("The disk is full. Everything that was captured before is in the file.");
    if (reason == "file"_L1)
        return tr("%1 cannot be written.").arg(m_file);
    if (reason == "network"_L1)
        return tr("The conversation could not be held.");
    return tr("The capture ended early.");
}

void CaptureRun::finish(int exitCode, QProcess::ExitStatus status)
{
    if (m_source == Source::command)
        beginIfWritten();
    else
        readStatus();
    m_writes.stop();
    m_errors.append(m_process->readAllStandardError());
    std::exchange(m_process, nullptr)->deleteLater();
    const bool isWell = (status == QProcess::NormalExit && exitCode == 0) || m_wasAskedToStop;
    if (isWell && !m_hasBegun && m_source == Source::command && !m_wasAskedToStop)
        m_reason = tr("The command wrote nothing.");
    m_end = isWell && m_reason.isEmpty() ? End::done : m_hasBegun ? End::stopped : End::failed;
    if (!isWell && m_reason.isEmpty()) {
        m_reason = m_source == Source::command ? tr("The command ended with status %1.").arg(exitCode)
                   : status == QProcess::CrashExit
                       ? tr("The program that captures was ended from outside. Everything that it wrote can be read.")
                       : sentenceFor({}, 0);
        m_details = QString::fromLocal8Bit(m_errors).trimmed();
    }
    emit ended();
}

void CaptureRun::noProgram()
{
    m_writes.stop();
    std::exchange(m_process, nullptr)->deleteLater();
    m_end = End::failed;
    // A shell there is; what it writes to may not be.
    const bool isCommand = m_source == Source::command;
    m_reason = isCommand ? sentenceFor(u"file"_s, 0)
                         : tr("The program rungs-capture cannot be started: it captures for Rungs.");
    m_details = isCommand ? QString() : m_programs.helper;
    emit ended();
}

} // namespace rungs
