// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

class QLockFile;

namespace rungs {

/// Captures that were made and not saved by name: kept until they are, or are given up, even if the program ends
/// before.
class UnsavedCaptures
{
public:
    /// @p folder empty: where programs keep their data
    explicit UnsavedCaptures(QString folder = {});
    /// Those that are still here remain, for the next run.
    ~UnsavedCaptures();
    UnsavedCaptures(const UnsavedCaptures &) = delete;
    UnsavedCaptures &operator=(const UnsavedCaptures &) = delete;

    /// A new file, named after @p title and the time. Where nothing can be written there, who writes it will find out.
    QString newFile(const QString &title);
    /// Whether the file is one of this run's.
    bool contains(const QString &file) const { return m_locks.contains(file); }
    /// There is a copy with a name: this one may go.
    void setSaved(const QString &file) { m_saved.insert(file); }
    /// Whether it would be lost.
    bool needsSaving(const QString &file) const { return contains(file) && !m_saved.contains(file); }
    /// Removes the file and what is kept beside it.
    void remove(const QString &file);

    /// Those that another run has left and no running program uses, the newest first.
    QStringList leftOver() const;
    /// Makes one of them a capture of this run. False: it is gone, or in use.
    bool adopt(const QString &file);

private:
    bool lock(const QString &file);

    QString m_folder;
    std::map<QString, std::unique_ptr<QLockFile>> m_locks; ///< by file
    QSet<QString> m_saved;
};

} // namespace rungs
