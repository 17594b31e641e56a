// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/captures.h"

#include <QDirIterator>
#include <QTest>

namespace rungs::test {

namespace {

void addFolders(const QStringList &folders)
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.section('/', -2))) << path;
        }
    }
}

QStringList comparedFolders()
{
    const QString beside = QStringLiteral(RUNGS_SOURCE_DIR "/../shared");
    return {QStringLiteral(RUNGS_SAMPLES), beside + "/scenarios", beside + "/captures"};
}

} // namespace

void addCaptures()
{
    addFolders(comparedFolders());
}

void addEveryCapture()
{
    const QString beside = QStringLiteral(RUNGS_SOURCE_DIR "/../shared");
    addFolders(comparedFolders() << beside + "/scenarios-stress" << beside + "/cases" << beside + "/limits");
}

} // namespace rungs::test
