// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace rungs {

/// Settings of this test alone, in a folder that is removed with it.
struct OwnSettings
{
    QTemporaryDir folder;

    OwnSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Rungs"));
        QCoreApplication::setApplicationName(QStringLiteral("rungs-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    }
};

} // namespace rungs
