// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/standard_arrangements.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(rungs::Arrangements)
};

/// The lists are large; what is found is explained beside them.
Arrangement finding()
{
    Arrangement result;
    result.sizes = {{u"sides"_s, {6400, 3600}},
                    {u"left"_s, {6200, 3800}},
                    {u"below"_s, {5000, 5000}},
                    {u"right"_s, {4200, 5800, 5800}}};
    result.places = {{u"bytes"_s, u"header"_s}};
    return result;
}

/// The ladder and the header are large.
Arrangement learning()
{
    Arrangement result;
    result.sizes = {{u"sides"_s, {5000, 5000}},
                    {u"left"_s, {2600, 7400}},
                    {u"pictures"_s, {6200, 3800, 3800}},
                    {u"right"_s, {7400, 2600, 2600}}};
    result.places = {{u"fields"_s, u"bytes"_s}};
    return result;
}

/// One pane on each side; the others are behind their tabs.
Arrangement lecture()
{
    Arrangement result;
    result.sizes = {{u"sides"_s, {5000, 5000}}};
    result.places = {{u"fields"_s, u"packets"_s},
                     {u"header"_s, u"packets"_s},
                     {u"bytes"_s, u"packets"_s},
                     {u"checksum"_s, u"packets"_s},
                     {u"segment"_s, u"ladder"_s}};
    return result;
}

} // namespace

QList<StandardArrangement> StandardArrangement::all()
{
    return {{u"reading"_s, Titles::tr("Reading"), {}},
            {u"finding"_s, Titles::tr("Finding"), finding()},
            {u"learning"_s, Titles::tr("Learning"), learning()},
            {u"lecture"_s, Titles::tr("Lecture"), lecture()}};
}

Arrangement arrangementOf(const QStringList &panes, const QStringList &all)
{
    const QStringList places{u"packets"_s, u"ladder"_s, u"segment"_s, u"charts"_s};
    Arrangement result;
    result.sizes = {{u"sides"_s, {5400, 4600}}};
    for (const QString &pane : all) {
        if (!panes.contains(pane))
            result.hidden.append(pane);
    }
    for (qsizetype i = 0; i < panes.size(); ++i) {
        // More than there are places share the last one.
        const QString &place = places[std::min(i, places.size() - 1)];
        if (place != panes[i])
            result.places.insert(panes[i], place);
    }
    result.raised = panes;
    return result;
}

} // namespace rungs
