// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/captures.h"

#include <QDirIterator>
#include <QTest>

namespace rungs::test {

void addCaptures()
{
    QTest::addColumn<QString>("path");
    const QString beside = QStringLiteral(RUNGS_SOURCE_DIR "/../shared");
    for (const QString &folder : {QStringLiteral(RUNGS_SAMPLES), beside + "/scenarios", beside + "/captures"}) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.section('/', -2))) << path;
        }
    }
}

} // namespace rungs::test
