// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window is closed, or shows something else, at any moment of loading, a hundred times each. ThreadSanitizer looks
// on.
#include "tests/support/capture_file.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"

#include <QAction>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rungs {

class TestCloseWhileLoading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        std::string text = "0.0 client > server S 0:0\n0.1 server > client S. 0:0 ack 1\n";
        for (int i = 1; i < 500; ++i)
            text += "0.2 client > server P. " + std::to_string(i) + ':' + std::to_string(i + 1) + " ack 1\n";
        const test::Capture once = test::capture(text);
        test::Capture all;
        for (int i = 0; i < repeats; ++i)
            all.frames.insert(all.frames.end(), once.frames.begin(), once.frames.end());
        m_frames = static_cast<int>(all.frames.size());
        m_file = std::make_unique<test::CaptureFile>(all);
    }

    void theWindowClosesAtAnyMoment()
    {
        int closedWhileLoading = 0;
        for (int round = 0; round < rounds; ++round) {
            Started app;
            app.window.open({m_file->path(), {}, {}});
            passTime(round);
            if (round % 3 == 0)
                app.actions().stopLoading->trigger();
            closedWhileLoading += app.window.document().isLoading() ? 1 : 0;
            app.window.close();
        }
        QVERIFY(closedWhileLoading > 0);
    }

    void anotherFileIsOpenedAtAnyMoment()
    {
        Started app;
        int left = 0;
        for (int round = 0; round < rounds; ++round) {
            left += app.window.document().isLoading() ? 1 : 0;
            app.window.open({m_file->path(), {}, {}, round % 3 == 0 ? LoadMode::followed : LoadMode::whole});
            passTime(round);
            if (round % 4 == 1)
                app.actions().stopLoading->trigger();
            else if (round % 4 == 2)
                app.actions().closeCapture->trigger();
        }
        QVERIFY(left > 0);
        // Nothing of all that comes back.
        app.open({httpPath, {}, {}});
        QCOMPARE(app.packets()->model()->rowCount(), 11);
        app.open({m_file->path(), {}, {}});
        QCOMPARE(app.packets()->model()->rowCount(), m_frames);
    }

private:
    static constexpr int rounds = 100;
    static constexpr int repeats = 60;

    /// The event loop runs, each round for another while: not at all, or until some of the snapshots have come.
    static void passTime(int round)
    {
        for (int times = round % 8; times > 0; --times)
            QTest::qWait(5);
    }

    OwnSettings m_settings;
    std::unique_ptr<test::CaptureFile> m_file;
    int m_frames = 0;
};

} // namespace rungs

QTEST_MAIN(rungs::TestCloseWhileLoading)
#include "tst_close_while_loading.moc"
