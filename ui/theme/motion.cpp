// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motion.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// A value of a file in the folder of the user's settings; invalid: the file does not say.
QVariant settingOf(const QString &file, const QString &key)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QSettings(folder + u'/' + file, QSettings::IniFormat).value(key);
}

} // namespace

bool wantsReducedMotion()
{
    if (QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        return true;
    const QVariant kde = settingOf(u"kdeglobals"_s, u"KDE/AnimationDurationFactor"_s);
    if (kde.isValid() && qFuzzyIsNull(kde.toDouble()))
        return true;
    for (const QString &file : {u"gtk-4.0/settings.ini"_s, u"gtk-3.0/settings.ini"_s}) {
        const QVariant gtk = settingOf(file, u"Settings/gtk-enable-animations"_s);
        if (gtk.isValid() && !gtk.toBool())
            return true;
    }
    return false;
}

} // namespace rungs
