// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/scene.h"
#include "ui/print/export_command.h"
#include "ui/text/file_path.h"
#include "ui/text/languages.h"
#include "ui/theme/icons.h"
#include "ui/window/display.h"
#include "ui/window/main_window.h"
#include "ui/window/program.h"
#include "ui/window/window_texts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct Arguments
{
    rungs::OpenRequest request;
    std::optional<rungs::ThemeChoice> theme;
    std::optional<QLocale> language;
    std::optional<rungs::ExportRequest> exported; ///< written instead of opening a window
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

/// The arguments as bytes: Qt's own list replaces what is no UTF-8 in the name of a file.
QStringList argumentsOf(std::span<char *const> arguments)
{
    QStringList list;
    for (const char *const argument : arguments)
        list << rungs::pathText(argument);
    return list;
}

Arguments parse(const QStringList &given)
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
    const QCommandLineOption language({u"lang"_s, u"language"_s}, u"The language of the window, such as en or zh_CN."_s,
                                      u"code"_s);
    const QCommandLineOption exported(
        u"export"_s,
        u"Write a picture and end, without a display: ladder, header, bytes, checksum, time-sequence, round-trips, "
        u"throughput, in-flight, answers, states, or report."_s,
        u"what"_s);
    const QCommandLineOption connection(u"connection"_s, u"With --export: the connection, from 0."_s, u"number"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s},
                                    u"With --export: an .svg, .pdf or .png file; of a report .html."_s, u"file"_s);
    const QCommandLineOption scale(u"scale"_s, u"With --export: how many times larger a .png is."_s, u"factor"_s);
    const QCommandLineOption explain(u"explain"_s, u"With --export: say below the picture what it shows."_s);
    parser.addOptions(
        {frame, field, follow, unpackLimit, theme, language, exported, connection, output, scale, explain});
    parser.process(given);

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
    if (parser.isSet(exported)) {
        rungs::ExportRequest request;
        const auto what = rungs::exportedThing(parser.value(exported));
        if (!what)
            refuse(
                u"--export takes ladder, header, bytes, checksum, time-sequence, round-trips, throughput, in-flight, answers, states or report, not %1"_s
                    .arg(parser.value(exported)));
        if (files.isEmpty() || !parser.isSet(output))
            refuse(u"--export needs -o FILE and a capture"_s);
        request.what = *what;
        request.chart = rungs::exportedChart(parser.value(exported)).value_or(request.chart);
        request.capture = arguments.request.path;
        request.output = parser.value(output);
        request.frameNumber = arguments.request.frameNumber;
        request.fieldKey = arguments.request.fieldKey;
        request.unpackLimit = arguments.request.unpackLimit;
        request.isExplained = parser.isSet(explain);
        bool isNumber = true;
        if (parser.isSet(connection))
            request.connection = parser.value(connection).toUInt(&isNumber);
        if (!isNumber)
            refuse(u"--connection takes a number from 0, not %1"_s.arg(parser.value(connection)));
        if (parser.isSet(scale))
            request.scale = parser.value(scale).toDouble(&isNumber);
        if (!isNumber || !(request.scale >= 0.1 && request.scale <= 20))
            refuse(u"--scale takes a number from 0.1 to 20, not %1"_s.arg(parser.value(scale)));
        arguments.exported = request;
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

bool isExport(std::string_view argument)
{
    return argument == "--export"sv || argument.starts_with("--export="sv);
}

} // namespace

int main(int argc, char *argv[])
{
    // Before Qt is there: what enters a namespace must have one thread.
    if (argc > 1 && argv[1] == "--scene"sv)
        return rungs::scene::run(std::span<char *const>(argv + 2, static_cast<std::size_t>(argc) - 2));
    introduce();
    if (std::any_of(argv, argv + argc, isQuestion)) {
        const QCoreApplication application(argc, argv);
        QCoreApplication::setApplicationVersion(
            u"%1 (%2)"_s.arg(QCoreApplication::applicationVersion(), rungs::libraryVersions()));
        parse(application.arguments()); // answers, and ends the program
    }
    if (std::any_of(argv, argv + argc, isExport)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a server has no display
        qputenv("TZ", "UTC");                    // wherever it runs, it writes the same
    }
    std::optional<rungs::DisplayProbe> display(std::in_place, std::span(argv, static_cast<std::size_t>(argc)));
    if (!display->failure().isEmpty())
        refuse(display->failure());
    const QApplication application(argc, argv);
    display.reset();
    if (const QString reason = rungs::missingFonts(); !reason.isEmpty())
        refuse(reason);
    QApplication::setApplicationDisplayName(u"Rungs"_s);
    QApplication::setDesktopFileName(u"rungs"_s);
    QApplication::setWindowIcon(rungs::applicationIcon());
    const Arguments arguments = parse(argumentsOf(std::span(argv, static_cast<std::size_t>(argc))));

    if (arguments.exported) {
        rungs::Languages languages;
        languages.use(arguments.language.value_or(QLocale::system()));
        return rungs::runExport(*arguments.exported);
    }
    rungs::Program program(arguments.language);
    if (arguments.theme)
        program.appearance().showTheme(*arguments.theme);
    program.window().show();
    if (!arguments.request.path.isEmpty())
        program.window().open(arguments.request);
    return QApplication::exec();
}
