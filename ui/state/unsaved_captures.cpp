// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/unsaved_captures.h"

#include "core/session/capture_notes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QString lockOf(const QString &file)
{
    return file + u".lock"_s;
}

} // namespace

UnsavedCaptures::UnsavedCaptures(QString folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/captures"_s
                                : std::move(folder))
{ }

UnsavedCaptures::~UnsavedCaptures() = default;

QString UnsavedCaptures::newFile(const QString &title)
{
    constexpr int mostOfOneSecond = 1000;
    QDir().mkpath(m_folder);
    // Nobody else may read what was captured.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString when = QDateTime::currentDateTime().toString(u"yyyy-MM-dd hh.mm.ss"_s);
    QString name = title;
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && character != u' ' && character != u'-')
            character = u'-';
    }
    for (int number = 1;; ++number) {
        const QString file =
            u"%1/%2 %3%4.pcapng"_s.arg(m_folder, name.left(40), when, number == 1 ? QString() : u" (%1)"_s.arg(number));
        if (number == mostOfOneSecond || (!QFileInfo::exists(file) && lock(file)))
            return file;
    }
}

bool UnsavedCaptures::lock(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(lockOf(file));
    // However long a program runs: it has the file until it ends.
    lock->setStaleLockTime(0);
    if (!lock->tryLock())
        return false;
    m_locks[file] = std::move(lock);
    return true;
}

void UnsavedCaptures::remove(const QString &file)
{
    if (!contains(file))
        return;
    QFile::remove(file);
    QFile::remove(QString::fromStdString(notesBeside(QFile::encodeName(file).toStdString())));
    m_locks.erase(file);
}

QStringList UnsavedCaptures::leftOver() const
{
    QStringList files;
    for (const QFileInfo &each : QDir(m_folder).entryInfoList({u"*.pcapng"_s}, QDir::Files, QDir::Time)) {
        const QString file = each.filePath();
        if (contains(file) || each.size() == 0)
            continue;
        QLockFile lock(lockOf(file));
        lock.setStaleLockTime(0);
        if (lock.tryLock())
            files.append(file);
    }
    return files;
}

bool UnsavedCaptures::adopt(const QString &file)
{
    return contains(file) || (QFileInfo::exists(file) && lock(file));
}

} // namespace rungs
