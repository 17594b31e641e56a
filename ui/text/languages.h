// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <array>
#include <span>

namespace rungs {

/// A language that the window speaks.
struct Language
{
    QString code; ///< as of a locale: zh_CN
    QString name; ///< in the language itself
};

/// Translates the whole program: what is shown from then on. For one thread.
class Languages
{
public:
    static std::span<const Language> all();
    /// @p code empty: the language of the desktop
    static QLocale localeOf(const QString &code);
    /// The code of the one that @p locale is shown in.
    static QString codeOf(const QLocale &locale);

    /// English where @p locale has no translation. Numbers and dates follow @p locale.
    void use(const QLocale &locale);

private:
    std::array<QTranslator, 2> m_translators; ///< of Qt's own texts, and of ours
};

} // namespace rungs
