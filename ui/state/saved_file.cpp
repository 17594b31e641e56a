// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/saved_file.h"

#include <QSaveFile>

namespace rungs {

std::optional<QString> saveFile(const QString &path, const QByteArray &contents)
{
    QSaveFile file(path);
    // Unbuffered: otherwise the error of a full disk would be lost when the file is closed (Qt 6.4).
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    qint64 written = 0;
    while (written < contents.size()) {
        // The system gives a reason only if it writes nothing at all.
        const qint64 count = file.write(contents.constData() + written, contents.size() - written);
        if (count <= 0)
            return file.errorString();
        written += count;
    }
    if (!file.commit())
        return file.errorString();
    return {};
}

} // namespace rungs
