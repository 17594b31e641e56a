// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/captures.h"

#include <QDirIterator>
#include <QTest>

namespace rungs::test {

namespace {

/// A program that AddressSanitizer watches is several times as slow; what it looks for is in any capture. The others
/// are looked at without it.
constexpr int everyNth =
#if defined(__SANITIZE_ADDRESS__)
    4;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    4;
#else
    1;
#endif
#else
    1;
#endif

void addFolders(const QStringList &folders)
{
    QTest::addColumn<QString>("path");
    int count = 0;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (count++ % everyNth == 0)
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
