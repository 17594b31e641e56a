// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_settings.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

const auto interfacesKey = u"capture/interfaces"_s;
const auto promiscuousKey = u"capture/promiscuous"_s;
const auto filtersKey = u"capture/filters"_s;
const auto commandsKey = u"capture/commands"_s;
const auto folderKey = u"capture/folder"_s;

} // namespace

QStringList CaptureSettings::interfaces() const
{
    return m_settings.value(interfacesKey).toStringList();
}

void CaptureSettings::setInterfaces(const QStringList &interfaces)
{
    m_settings.setValue(interfacesKey, interfaces);
}

bool CaptureSettings::isPromiscuous() const
{
    return m_settings.value(promiscuousKey, true).toBool();
}

void CaptureSettings::setPromiscuous(bool isOn)
{
    m_settings.setValue(promiscuousKey, isOn);
}

QStringList CaptureSettings::filters() const
{
    return m_settings.value(filtersKey).toStringList();
}

void CaptureSettings::addFilter(const QString &filter)
{
    addTo(filtersKey, filter, mostFilters);
}

QStringList CaptureSettings::commands() const
{
    return m_settings.value(commandsKey).toStringList();
}

void CaptureSettings::addCommand(const QString &command)
{
    addTo(commandsKey, command, mostCommands);
}

void CaptureSettings::removeCommand(const QString &command)
{
    QStringList kept = commands();
    kept.removeAll(command);
    m_settings.setValue(commandsKey, kept);
}

void CaptureSettings::addTo(const QString &key, const QString &text, int most)
{
    if (text.trimmed().isEmpty())
        return;
    QStringList texts = m_settings.value(key).toStringList();
    texts.removeAll(text);
    texts.prepend(text);
    m_settings.setValue(key, texts.first(std::min<qsizetype>(texts.size(), most)));
}

QString CaptureSettings::folder() const
{
    return m_settings.value(folderKey, QDir::homePath() + u"/Captures"_s).toString();
}

void CaptureSettings::setFolder(const QString &folder)
{
    m_settings.setValue(folderKey, folder);
}

QString CaptureSettings::nextFile() const
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    for (int number = 1;; ++number) {
        const QString file = u"%1/%2-%3.pcapng"_s.arg(folder(), today).arg(number);
        if (!QFileInfo::exists(file))
            return file;
    }
}

} // namespace rungs
