// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/arrangement.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QJsonValue toValue(const QString &text)
{
    return text;
}

QJsonValue toValue(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonValue toValue(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

void fromValue(const QJsonValue &value, QString &text)
{
    text = value.toString();
}

void fromValue(const QJsonValue &value, QByteArray &bytes)
{
    bytes = QByteArray::fromBase64(value.toString().toLatin1());
}

void fromValue(const QJsonValue &value, QList<int> &numbers)
{
    for (const QJsonValue &number : value.toArray())
        numbers.append(number.toInt(-1));
}

template <class Value>
QJsonObject toJson(const QHash<QString, Value> &values)
{
    QJsonObject object;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        object.insert(value.key(), toValue(value.value()));
    return object;
}

template <class Value>
QHash<QString, Value> hashOf(const QJsonValue &json)
{
    QHash<QString, Value> values;
    const QJsonObject object = json.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        fromValue(each.value(), values[each.key()]);
    return values;
}

QStringList stringsOf(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &each : json.toArray())
        strings.append(each.toString());
    return strings;
}

} // namespace

QJsonObject Arrangement::toJson() const
{
    return {
        {u"sizes"_s, rungs::toJson(sizes)},
        {u"hidden"_s, QJsonArray::fromStringList(hidden)},
        {u"places"_s, rungs::toJson(places)},
        {u"raised"_s, QJsonArray::fromStringList(raised)},
        {u"torn-off"_s, QJsonArray::fromStringList(tornOff)},
        {u"windows"_s, rungs::toJson(windows)},
        {u"columns"_s, rungs::toJson(columns)},
    };
}

Arrangement Arrangement::fromJson(const QJsonObject &object)
{
    Arrangement result;
    result.sizes = hashOf<QList<int>>(object[u"sizes"_s]);
    result.hidden = stringsOf(object[u"hidden"_s]);
    result.places = hashOf<QString>(object[u"places"_s]);
    result.raised = stringsOf(object[u"raised"_s]);
    result.tornOff = stringsOf(object[u"torn-off"_s]);
    result.windows = hashOf<QByteArray>(object[u"windows"_s]);
    result.columns = hashOf<QByteArray>(object[u"columns"_s]);
    return result;
}

} // namespace rungs
