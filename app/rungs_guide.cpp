// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the user's guide in one language, as HTML and as a manual page: part of the build. It needs no display.
#include "ui/help/help_pages.h"
#include "ui/text/languages.h"
#include "ui/window/main_actions.h"
#include "ui/window/window_texts.h"

#include <QApplication>
#include <QFile>
#include <QWidget>

#include <cstdio>

namespace {

bool write(const QString &path, const std::string &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0
           && file.flush();
}

} // namespace

/// LANGUAGE HTML MANUAL: the code of the language, and the files to write.
int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fprintf(stderr, "rungs-guide LANGUAGE HTML MANUAL\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString code = QString::fromLocal8Bit(argv[1]);
    rungs::Languages languages;
    languages.use(rungs::Languages::localeOf(code));
    QWidget window;
    const rungs::MainActions actions(&window);
    const rungs::GuideLanguage language = rungs::guideLanguage(code, rungs::shortcutsMarkdown(actions.withShortcuts()));
    const bool isWritten =
        write(QString::fromLocal8Bit(argv[2]), rungs::guideHtml(language))
        && write(QString::fromLocal8Bit(argv[3]), rungs::guideManual(language, RUNGS_VERSION, RUNGS_GUIDE_DATE));
    return isWritten ? 0 : 1;
}
