// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/arrangements.h"

#include "ui/state/settings.h"
#include "ui/window/pane_area.h"
#include "ui/window/standard_arrangements.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr auto settingName = "arrangements"_L1;

QString ownKey(const QString &title)
{
    return u'/' + title;
}

QJsonObject toJson(const QMap<QString, Arrangement> &arrangements)
{
    QJsonObject object;
    for (auto each = arrangements.cbegin(); each != arrangements.cend(); ++each)
        object.insert(each.key(), each->toJson());
    return object;
}

QMap<QString, Arrangement> fromJson(const QJsonObject &object)
{
    QMap<QString, Arrangement> arrangements;
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each->isObject() && !each.key().isEmpty())
            arrangements.insert(each.key(), Arrangement::fromJson(each->toObject()));
    }
    return arrangements;
}

} // namespace

Arrangements::Arrangements(PaneArea &panes, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_settings(settings)
    , m_current(StandardArrangement::all().front().key)
{ }

QStringList Arrangements::keys() const
{
    QStringList keys;
    for (const StandardArrangement &each : StandardArrangement::all())
        keys.append(each.key);
    for (const QString &title : own())
        keys.append(ownKey(title));
    return keys;
}

QString Arrangements::title(const QString &key) const
{
    for (const StandardArrangement &each : StandardArrangement::all()) {
        if (each.key == key)
            return each.title;
    }
    return key.mid(1);
}

bool Arrangements::isStandardTitle(const QString &title) const
{
    const QList<StandardArrangement> all = StandardArrangement::all();
    return std::ranges::find(all, title, &StandardArrangement::title) != all.end();
}

Arrangement Arrangements::saved(const QString &key) const
{
    for (const StandardArrangement &each : StandardArrangement::all()) {
        if (each.key == key)
            return each.arrangement;
    }
    return m_own.value(key.mid(1));
}

void Arrangements::choose(const QString &key)
{
    if (!keys().contains(key))
        return;
    m_left.insert(m_current, m_panes.arrangement());
    m_current = key;
    m_panes.setArrangement(m_left.value(key, saved(key)));
    emit changed();
}

void Arrangements::reset()
{
    m_left.remove(m_current);
    m_panes.setArrangement(saved(m_current));
}

void Arrangements::saveAs(const QString &title)
{
    if (title.isEmpty() || isStandardTitle(title))
        return;
    m_own.insert(title, m_panes.arrangement());
    m_left.remove(ownKey(title));
    m_current = ownKey(title);
    emit changed();
}

/// What is shown stays, as a change of the first arrangement.
void Arrangements::remove(const QString &title)
{
    m_own.remove(title);
    m_left.remove(ownKey(title));
    if (m_current == ownKey(title))
        m_current = keys().front();
    emit changed();
}

void Arrangements::restore()
{
    const QJsonObject stored = QJsonDocument::fromJson(m_settings.layout(settingName)).object();
    m_own = fromJson(stored[u"own"_s].toObject());
    m_left = fromJson(stored[u"left"_s].toObject());
    m_current = stored[u"current"_s].toString();
    if (!keys().contains(m_current))
        m_current = keys().front();
    m_panes.setArrangement(m_left.value(m_current, saved(m_current)));
    emit changed();
}

void Arrangements::save()
{
    m_left.insert(m_current, m_panes.arrangement());
    const QJsonObject stored = {{u"current"_s, m_current}, {u"own"_s, toJson(m_own)}, {u"left"_s, toJson(m_left)}};
    m_settings.setLayout(settingName, QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

} // namespace rungs
