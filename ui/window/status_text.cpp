// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_text.h"

#include "core/decode/protocol.h"
#include "core/export/keys.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::StatusText)
};

int pluralCount(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString captureName(const Session &session)
{
    if (session.path() == "-")
        return StatusText::tr("Standard input");
    return QFileInfo(QFile::decodeName(session.path().c_str())).fileName();
}

QString captureStatus(const Selection &selection)
{
    const SessionPtr &session = selection.session();
    if (!session)
        return StatusText::tr("No capture is open");
    QStringList parts{captureName(*session),
                      StatusText::tr("%Ln packet(s)", nullptr, pluralCount(session->frameCount())),
                      StatusText::tr("%Ln connection(s)", nullptr, pluralCount(session->connectionCount()))};
    if (selection.decoded() && !selection.decoded()->layers().empty())
        parts.append(translated(headerOf(selection.decoded()->layers().front().protocol).whole.name));
    return parts.join(u" · "_s);
}

QString fieldStatus(const Selection &selection)
{
    const FieldNode *field = selection.field();
    if (!field)
        return {};
    const QString key = QString::fromStdString(std::string(field->spec->key));
    const QString bits = field->bits.isWholeBytes() && field->bits.width > 32
                             ? StatusText::tr("%n byte(s)", nullptr, pluralCount(field->bits.width / 8))
                             : StatusText::tr("%n bit(s)", nullptr, pluralCount(field->bits.width));
    return QStringList{key, StatusText::tr("byte %1").arg(field->bits.firstByte()), bits}.join(u" · "_s);
}

QList<GoToBox::Key> fieldKeys()
{
    QList<GoToBox::Key> keys;
    for (const FieldKey &key : allFieldKeys())
        keys.append({QString::fromStdString(std::string(key.key)), translated(key.name)});
    return keys;
}

} // namespace rungs
