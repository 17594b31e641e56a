// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

std::span<const Language> Languages::all()
{
    static const std::array languages{
        Language{u"en"_s, u"English"_s},
        Language{u"zh_CN"_s, u"简体中文"_s},
    };
    return languages;
}

QLocale Languages::localeOf(const QString &code)
{
    return code.isEmpty() ? QLocale::system() : QLocale(code);
}

QString Languages::codeOf(const QLocale &locale)
{
    const auto found = std::ranges::find_if(
        all(), [&](const Language &each) { return QLocale(each.code).language() == locale.language(); });
    return found == all().end() ? all().front().code : found->code;
}

void Languages::use(const QLocale &locale)
{
    QLocale::setDefault(locale);
    for (QTranslator &each : m_translators)
        QCoreApplication::removeTranslator(&each);
    QTranslator &qt = m_translators[0];
    if (qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    // English has a translation too: its plurals.
    QTranslator &own = m_translators[1];
    if (own.load(locale, u"rungs"_s, u"_"_s, u":/i18n"_s) || own.load(u":/i18n/rungs_en.qm"_s))
        QCoreApplication::installTranslator(&own);
}

} // namespace rungs
