// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.h"

#include "core/export/markdown_pages.h"
#include "ui/text/languages.h"
#include "ui/text/translate.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rungs {

GuideLanguage guideLanguage(const QString &code, const QString &shortcuts)
{
    const auto read = [code](std::string_view page) {
        QFile file(
            u":/guide/%1/%2.md"_s.arg(code, QString::fromUtf8(page.data(), static_cast<qsizetype>(page.size()))));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    };
    return {code.toStdString(), read, [](std::string_view text) { return translated(text).toStdString(); },
            shortcuts.toStdString()};
}

HelpPlace HelpPlace::of(const QString &link)
{
    const qsizetype mark = link.indexOf(u'#');
    QString page = mark < 0 ? link : link.left(mark);
    if (page.endsWith(".md"_L1))
        page.chop(3);
    if (!isGuidePage(page.toStdString()))
        return {};
    return {page, mark < 0 ? QString() : link.sliced(mark + 1)};
}

HelpPages::HelpPages(const QString &shortcuts)
    : m_language(guideLanguage(Languages::codeOf(QLocale()), shortcuts))
{ }

QStringList HelpPages::names() const
{
    QStringList names;
    for (const GuidePage &page : guidePages())
        names.append(QString::fromUtf8(page.name.data(), static_cast<qsizetype>(page.name.size())));
    return names;
}

const HelpPages::Page &HelpPages::page(const QString &name) const
{
    auto found = m_pages.constFind(name);
    if (found == m_pages.constEnd()) {
        const std::string markdown = guideMarkdown(m_language, name.toStdString());
        found = m_pages.insert(name, {QString::fromStdString(titleOfMarkdown(markdown)),
                                      QString::fromStdString(htmlOfMarkdown(markdown))});
    }
    return *found;
}

QString HelpPages::title(const QString &name) const
{
    return page(name).title;
}

QString HelpPages::html(const QString &name) const
{
    return page(name).html;
}

} // namespace rungs
