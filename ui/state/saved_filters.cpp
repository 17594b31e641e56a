// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/saved_filters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

QStringList SavedFilters::recent() const
{
    return m_settings.value("filters/recent"_L1).toStringList().mid(0, mostRecent);
}

void SavedFilters::addRecent(const QString &text)
{
    QStringList filters = recent();
    filters.removeAll(text);
    filters.prepend(text);
    m_settings.setValue("filters/recent"_L1, filters.mid(0, mostRecent));
}

void SavedFilters::clearRecent()
{
    m_settings.remove("filters/recent"_L1);
}

QList<SavedFilters::Named> SavedFilters::saved() const
{
    // One after the other, name and text: whatever the file holds, a name without a text is none.
    const QStringList entries = m_settings.value("filters/saved"_L1).toStringList();
    QList<Named> filters;
    for (qsizetype i = 0; i + 1 < entries.size() && filters.size() < mostSaved; i += 2) {
        if (!entries[i].isEmpty())
            filters.append({entries[i], entries[i + 1]});
    }
    return filters;
}

void SavedFilters::save(const QString &name, const QString &text)
{
    QList<Named> filters = saved();
    filters.removeIf([&name](const Named &each) { return each.name == name; });
    filters.append({name, text});
    std::ranges::sort(filters, [](const Named &a, const Named &b) { return a.name.localeAwareCompare(b.name) < 0; });
    write(filters);
}

void SavedFilters::remove(const QString &name)
{
    QList<Named> filters = saved();
    filters.removeIf([&name](const Named &each) { return each.name == name; });
    write(filters);
}

void SavedFilters::write(const QList<Named> &filters)
{
    QStringList entries;
    for (const Named &each : filters)
        entries.append({each.name, each.text});
    m_settings.setValue("filters/saved"_L1, entries);
}

} // namespace rungs
