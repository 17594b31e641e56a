// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <cstdint>

namespace rungs {

/// A capture that comes with the program.
struct SampleCapture
{
    Q_DECLARE_TR_FUNCTIONS(rungs::SampleCapture)

public:
    QString file;                  ///< name without a folder
    QString title;                 ///< translated
    QString summary;               ///< a sentence about what it shows
    QList<std::uint32_t> sketched; ///< the numbers of the frames that a small picture of it shows

    /// All of them, in teaching order.
    static QList<SampleCapture> all();

    /// See unpackSample().
    Result<QString> unpack() const;
};

/// Writes a capture that comes with the program to the cache folder unless it is there already, since captures are read
/// from files. @p file its name without a folder
/// @return its path
Result<QString> unpackSample(const QString &file);

} // namespace rungs
