// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/settings.h"
#include "ui/theme/icons.h"
#include "ui/window/appearance.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct Arguments
{
    rungs::OpenRequest request;
    std::optional<rungs::ThemeChoice> theme;
    std::optional<QLocale> language;
};

[[noreturn]] void refuse(const QString &reason)
{
    std::fputs(qPrintable(u"rungs: %1\n"_s.arg(reason)), stderr);
    std::exit(2);
}

std::optional<rungs::ThemeChoice> themeOf(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    if (name == "light"_L1)
        return rungs::ThemeChoice::light;
    if (name == "dark"_L1)
        return rungs::ThemeChoice::dark;
    if (name == "system"_L1)
        return rungs::ThemeChoice::system;
    refuse(u"--theme takes light, dark or system, not %1"_s.arg(name));
}

Arguments parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"See TCP: field by field, bit by bit, rung by rung."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"The capture to open; - is standard input."_s, u"[file]"_s);
    const QCommandLineOption frame(u"frame"_s, u"The frame to select, from 1."_s, u"number"_s);
    const QCommandLineOption field(u"field"_s, u"The field to select, such as tcp.hdr_len."_s, u"key"_s);
    const QCommandLineOption follow(u"follow"_s, u"Show frames as another program writes them to the file."_s);
    const QCommandLineOption unpackLimit(
        u"unpack-limit"_s, u"Where to halt in a compressed file, in unpacked bytes; 0: nowhere."_s, u"bytes"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark or system, for this run."_s, u"theme"_s);
    const QCommandLineOption language(u"language"_s, u"The language of the window, such as en or zh_CN."_s, u"code"_s);
    parser.addOptions({frame, field, follow, unpackLimit, theme, language});
    parser.process(application);

    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        refuse(u"one file at a time, not %1"_s.arg(files.size()));
    Arguments arguments;
    arguments.request.path = files.value(0);
    arguments.request.fieldKey = parser.value(field);
    if (parser.isSet(frame)) {
        bool isNumber = false;
        arguments.request.frameNumber = parser.value(frame).toULongLong(&isNumber);
        if (!isNumber || *arguments.request.frameNumber == 0)
            refuse(u"--frame takes a number from 1, not %1"_s.arg(parser.value(frame)));
    }
    if (parser.isSet(unpackLimit)) {
        bool isNumber = false;
        arguments.request.unpackLimit = parser.value(unpackLimit).toULongLong(&isNumber);
        if (!isNumber)
            refuse(u"--unpack-limit takes a number of bytes, not %1"_s.arg(parser.value(unpackLimit)));
    }
    if (parser.isSet(follow)) {
        if (arguments.request.path.isEmpty())
            refuse(u"--follow needs a file"_s);
        arguments.request.mode = rungs::LoadMode::followed;
    }
    arguments.theme = themeOf(parser.value(theme));
    if (parser.isSet(language))
        arguments.language = QLocale(parser.value(language));
    return arguments;
}

void introduce()
{
    QCoreApplication::setOrganizationName(u"Rungs"_s);
    QCoreApplication::setApplicationName(u"rungs"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RUNGS_VERSION));
}

/// Only about the program itself: that needs no display.
bool isQuestion(std::string_view argument)
{
    constexpr std::array questions{"-h"sv, "--help"sv, "--help-all"sv, "-v"sv, "--version"sv};
    return std::ranges::find(questions, argument) != questions.end();
}

} // namespace

int main(int argc, char *argv[])
{
    introduce();
    if (std::any_of(argv, argv + argc, isQuestion)) {
        const QCoreApplication application(argc, argv);
        parse(application); // answers, and ends the program
    }
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Rungs"_s);
    QApplication::setDesktopFileName(u"rungs"_s);
    QApplication::setWindowIcon(rungs::applicationIcon());
    const Arguments arguments = parse(application);

    if (arguments.language)
        QLocale::setDefault(*arguments.language);
    std::array<QTranslator, 2> translators;
    if (translators[0].load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&translators[0]);
    // English has a translation too: its plurals.
    if (translators[1].load(QLocale(), u"rungs"_s, u"_"_s, u":/i18n"_s) || translators[1].load(u":/i18n/rungs_en.qm"_s))
        QApplication::installTranslator(&translators[1]);

    rungs::Settings settings;
    rungs::Appearance appearance(settings);
    if (arguments.theme)
        appearance.showTheme(*arguments.theme);
    rungs::MainWindow window(settings, appearance);
    window.show();
    if (!arguments.request.path.isEmpty())
        window.open(arguments.request);
    return QApplication::exec();
}
