// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/saved_file.h"

#include <QSaveFile>

namespace rungs {

std::optional<QString> saveFile(const QString &path, const std::function<bool(const FileSink &sink)> &write)
{
    QSaveFile file(path);
    // Unbuffered: otherwise the error of a full disk would be lost when the file is closed (Qt 6.4).
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    bool hasFailed = false;
    const auto sink = [&](const char *bytes, qint64 count) {
        qint64 written = 0;
        while (written < count && !hasFailed) {
            // The system gives a reason only if it writes nothing at all.
            const qint64 now = file.write(bytes + written, count - written);
            hasFailed = now <= 0;
            written += now;
        }
        return !hasFailed;
    };
    const bool isWhole = write(sink);
    if (hasFailed)
        return file.errorString();
    if (!isWhole) {
        file.cancelWriting();
        return QString();
    }
    if (!file.commit())
        return file.errorString();
    return {};
}

std::optional<QString> saveFile(const QString &path, const QByteArray &contents)
{
    return saveFile(path, [&contents](const FileSink &sink) { return sink(contents.constData(), contents.size()); });
}

} // namespace rungs
