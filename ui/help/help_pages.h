// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/guide.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace rungs {

/// What the guide in the language of @p code is made of: the pages that are compiled in.
/// @param shortcuts the keys of the window, in Markdown
GuideLanguage guideLanguage(const QString &code, const QString &shortcuts);

/// A place in the guide: a page, and a heading of it.
struct HelpPlace
{
    QString page;
    QString anchor;

    /// Of "events.md#event-gap" or "events"; without a page where it leads anywhere else.
    static HelpPlace of(const QString &link);
    bool isValid() const { return !page.isEmpty(); }
    friend bool operator==(const HelpPlace &, const HelpPlace &) = default;
};

/// The pages of the guide in the language of the window, each made once.
class HelpPages
{
public:
    explicit HelpPages(const QString &shortcuts);

    QStringList names() const;
    QString title(const QString &page) const;
    QString html(const QString &page) const;

private:
    struct Page
    {
        QString title;
        QString html;
    };
    const Page &page(const QString &name) const;

    GuideLanguage m_language;
    mutable QHash<QString, Page> m_pages;
};

} // namespace rungs
