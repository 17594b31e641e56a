// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/capture_name.h"

#include "core/session/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace rungs {

QString captureName(const Session &session)
{
    if (session.path() == "-")
        return QCoreApplication::translate("rungs::StatusText", "Standard input");
    return QFileInfo(QFile::decodeName(session.path().c_str())).fileName();
}

} // namespace rungs
