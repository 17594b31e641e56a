// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/lecture_settings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

LectureSettings LectureSettings::saved()
{
    constexpr int least = 100;
    constexpr int most = 300;
    const QSettings file;
    return {std::clamp(file.value("lecture/size"_L1, least).toInt(), least, most),
            file.value("lecture/hides"_L1, true).toBool(), file.value("lecture/still"_L1).toBool()};
}

void LectureSettings::save() const
{
    QSettings file;
    file.setValue("lecture/size"_L1, percent);
    file.setValue("lecture/hides"_L1, hides);
    file.setValue("lecture/still"_L1, isStill);
}

} // namespace rungs
