// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/capture_name.h"

#include "core/session/session.h"
#include "ui/text/file_path.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rungs {

QString captureName(const Session &session)
{
    const QString name = session.path() == "-" ? QCoreApplication::translate("rungs::StatusText", "Standard input")
                                               : QFileInfo(pathText(session.path())).fileName();
    return session.isChanged() ? QCoreApplication::translate("rungs::StatusText", "%1 (changed copy)").arg(name) : name;
}

} // namespace rungs
