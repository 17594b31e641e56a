// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace rungs {

/// A capture that comes with the program, to learn from.
struct SampleCapture
{
    Q_DECLARE_TR_FUNCTIONS(rungs::SampleCapture)

public:
    QString file;    ///< name without a folder
    QString title;   ///< in the language of the person
    QString summary; ///< a sentence on what there is to see

    /// All of them, in the order of a course.
    static QList<SampleCapture> all();

    /// Lays the capture down in the cache folder, where it is not there yet, and says where that is: captures are read
    /// from files, and the program carries them within itself.
    Result<QString> unpack() const;
};

} // namespace rungs
