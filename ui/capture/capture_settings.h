// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace rungs {

/// What was chosen for the last capture, for the next one.
class CaptureSettings
{
public:
    static constexpr int mostCommands = 10;
    static constexpr int mostFilters = 10;

    QStringList interfaces() const;
    void setInterfaces(const QStringList &interfaces);
    bool isPromiscuous() const;
    void setPromiscuous(bool isOn);

    /// Newest first.
    QStringList filters() const;
    void addFilter(const QString &filter);
    QStringList commands() const;
    void addCommand(const QString &command);
    void removeCommand(const QString &command);

    /// Where captures are saved: ~/Captures, unless another folder was chosen.
    QString folder() const;
    void setFolder(const QString &folder);
    /// The first name of today that is free there.
    QString nextFile() const;

private:
    void addTo(const QString &key, const QString &text, int most);

    QSettings m_settings;
};

} // namespace rungs
