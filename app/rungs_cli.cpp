// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same core without a window: for pipes, scripts and comparison with other tools.
#include "app/quiz_options.h"
#include "core/capture/libpcap_version.h"
#include "core/export/connections.h"
#include "core/export/explain.h"
#include "core/export/fields.h"
#include "core/export/filter_report.h"
#include "core/export/frame_search.h"
#include "core/export/info.h"
#include "core/export/keys.h"
#include "core/export/ladder_json.h"
#include "core/export/ladder_mermaid.h"
#include "core/export/ladder_text.h"
#include "core/export/latency.h"
#include "core/export/lesson_report.h"
#include "core/export/limits.h"
#include "core/export/overview.h"
#include "core/export/read_filter.h"
#include "core/export/records.h"
#include "core/export/saved_capture.h"
#include "core/export/stream.h"
#include "core/filter/bpf_text.h"
#include "core/filter/program.h"
#include "core/overview/overview.h"
#include "core/session/story_of_session.h"
#include "core/text/error_text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {

/// The exit status.
enum Exit : int {
    done = 0,
    damaged = 1, ///< everything before the damage was printed
    failed = 2,  ///< nothing could be read, or the arguments are wrong
};

struct Arguments
{
    std::string file;
    std::vector<std::string> keys;
    std::string filter;
    bool isBpf = false;
    std::string format;
    std::string side;
    std::string target;
    std::vector<std::string> comments;
    std::uint64_t frame = 0;
    std::uint32_t connection = 0;
    std::optional<std::uint32_t> latencyOf; ///< a connection; none: all
    std::optional<std::size_t> slowest;
    bool isAscii = false;
    std::optional<std::uint64_t> unpackLimit;
    bool isFollowed = false;
    std::vector<std::string> lessons;
    std::string samples = RUNGS_SAMPLE_FOLDER;
    rungs::QuizOptions quiz;
};

bool print(std::string_view text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
}

void complain(const rungs::Error &error)
{
    const std::string text = rungs::english(rungs::errorPhrase(error));
    std::fprintf(stderr, "rungs-cli: %s\n", text.c_str());
    if (error.code == rungs::ErrorCode::unpackLimit)
        std::fprintf(stderr, "rungs-cli: --unpack-limit BYTES reads further; 0 reads to the end.\n");
}

rungs::RecordFormat recordFormat(const std::string &name)
{
    if (name == "json")
        return rungs::RecordFormat::json;
    if (name == "csv")
        return rungs::RecordFormat::csv;
    return name == "ndjson" ? rungs::RecordFormat::ndjson : rungs::RecordFormat::tsv;
}

/// The exit status of a command that writes records, after saying where reading ended.
int exitOf(const rungs::Result<std::optional<rungs::Error>> &damage)
{
    if (!damage) {
        complain(damage.error());
        return failed;
    }
    if (*damage)
        complain(**damage);
    return *damage ? damaged : done;
}

/// Without waiting for a full buffer: a reader of the pipe sees each batch as it comes.
bool printAtOnce(std::string_view text)
{
    return print(text) && std::fflush(stdout) == 0;
}

/// None where @p number is 0.
rungs::FrameId frameId(std::uint64_t number)
{
    return number == 0 ? rungs::FrameId()
                       : rungs::FrameId{static_cast<std::uint32_t>(std::min<std::uint64_t>(number, UINT32_MAX) - 1)};
}

int noSuchFrame(const Arguments &arguments, std::uint64_t frame, std::uint32_t frameCount)
{
    complain({rungs::ErrorCode::noSuchFrame, arguments.file, std::nullopt, std::to_string(frame),
              std::to_string(frameCount)});
    return failed;
}

/// The filter of the arguments; complains where it is none.
std::optional<rungs::filter::Filter> filterOf(const Arguments &arguments)
{
    auto filter = rungs::readFilter(arguments.filter);
    if (filter)
        return std::move(*filter);
    std::fprintf(stderr, "rungs-cli: %s\n", rungs::filterErrorText(arguments.filter, filter.error()).c_str());
    return std::nullopt;
}

/// Prints the filter in libpcap's language, by itself: for "$(rungs-cli filter EXPR --bpf)".
int printBpf(const Arguments &arguments)
{
    const auto filter = filterOf(arguments);
    if (!filter)
        return failed;
    const auto bpf = rungs::filter::bpfText(arguments.filter, *filter);
    if (!bpf) {
        std::fprintf(stderr, "rungs-cli: %s\n", rungs::filterErrorText(arguments.filter, bpf.error()).c_str());
        return failed;
    }
    print(*bpf + '\n');
    return done;
}

int runFilter(const Arguments &arguments)
{
    if (arguments.isBpf)
        return printBpf(arguments);
    const auto filter = rungs::readFilter(arguments.filter);
    rungs::FilterReport report{arguments.filter, {}, {}, {}, {}};
    std::optional<rungs::Error> damage;
    if (!filter) {
        report.error = filter.error();
        report.hints = rungs::filter::hintsOf(arguments.filter, filter.error());
    } else {
        report.hints = rungs::filter::hintsOf(arguments.filter, *filter);
        if (!arguments.file.empty()) {
            auto count = rungs::countMatches(*filter, arguments.file, frameId(arguments.frame), arguments.unpackLimit);
            if (!count) {
                complain(count.error());
                return failed;
            }
            if (arguments.frame != 0 && !count->reasons)
                return noSuchFrame(arguments, arguments.frame, count->matches.frames);
            report.matches = std::move(count->matches);
            report.reasons = std::move(count->reasons);
            damage = std::move(count->damage);
        }
    }
    const bool isJson = arguments.format == "json";
    if (!isJson && report.error)
        std::fprintf(stderr, "rungs-cli: %s", rungs::filterReportText(report).c_str());
    else
        print(isJson ? rungs::filterReportJson(report) : rungs::filterReportText(report));
    if (damage)
        complain(*damage);
    return report.error ? failed : damage ? damaged : done;
}

/// What has been said of the capture's frames in the window; complains where that cannot be read.
rungs::CaptureNotesPtr notesOf(const Arguments &arguments)
{
    if (arguments.file == "-")
        return nullptr;
    auto notes = rungs::readNotes(rungs::notesBeside(arguments.file), arguments.file);
    if (notes)
        return std::make_shared<const rungs::CaptureNotes>(*std::move(notes));
    complain(notes.error());
    return nullptr;
}

int runRecords(rungs::RecordKind kind, const Arguments &arguments)
{
    if (arguments.isFollowed && arguments.format == "json") {
        complain({rungs::ErrorCode::badArgument, arguments.file, std::nullopt, "--follow --format json", {}});
        return failed;
    }
    const auto filter = filterOf(arguments);
    if (!filter)
        return failed;
    return exitOf(
        rungs::writeRecords(arguments.file,
                            {kind, arguments.keys, recordFormat(arguments.format), arguments.unpackLimit,
                             arguments.filter.empty() ? nullptr : &*filter, notesOf(arguments), arguments.isFollowed},
                            printAtOnce));
}

int runConnections(const Arguments &arguments)
{
    const auto filter = filterOf(arguments);
    if (!filter)
        return failed;
    return exitOf(rungs::writeConnections({arguments.file, arguments.keys, recordFormat(arguments.format),
                                           arguments.unpackLimit, arguments.filter.empty() ? nullptr : &*filter},
                                          print));
}

int runLimits(const Arguments &arguments)
{
    return exitOf(rungs::writeLimits(
        {arguments.file, recordFormat(arguments.format), arguments.format == "text", arguments.unpackLimit}, print));
}

int runLatency(const Arguments &arguments)
{
    const rungs::TurnSelection selection{
        arguments.latencyOf ? rungs::ConnectionId{*arguments.latencyOf} : rungs::ConnectionId(), arguments.slowest};
    return exitOf(
        rungs::writeLatency({arguments.file, recordFormat(arguments.format),
                             arguments.format.empty() || arguments.format == "text", selection, arguments.unpackLimit},
                            print));
}

constexpr auto remark = [](const std::string &text) { std::fprintf(stderr, "rungs-cli: %s\n", text.c_str()); };

int runStream(const Arguments &arguments)
{
    const rungs::Side side = arguments.side == "server" ? rungs::Side::server : rungs::Side::client;
    const auto filter = filterOf(arguments);
    if (!filter)
        return failed;
    return exitOf(rungs::writeStream({arguments.file, rungs::ConnectionId{arguments.connection}, side,
                                      arguments.unpackLimit, arguments.filter.empty() ? nullptr : &*filter},
                                     print, remark));
}

int runQuiz(const Arguments &arguments)
{
    const bool isJson = arguments.format == "json";
    return exitOf(rungs::writeQuiz({arguments.file, arguments.unpackLimit, isJson, arguments.quiz}, print, remark));
}

using CaptureWriter = std::string (*)(const rungs::Session &session, bool isJson);

std::string infoOf(const rungs::Session &session, bool isJson)
{
    return isJson ? rungs::infoJson(session) : rungs::infoText(session);
}

std::string overviewOfCapture(const rungs::Session &session, bool isJson)
{
    const std::optional<rungs::CaptureOverview> overview = rungs::overviewOf(session);
    return isJson ? rungs::overviewJson(session, *overview) : rungs::overviewText(session, *overview);
}

/// Prints what @p writer says of the whole capture.
int runCapture(const Arguments &arguments, CaptureWriter writer)
{
    const auto session = rungs::load(arguments.file, {}, {}, arguments.unpackLimit);
    if (!session) {
        complain(session.error());
        return failed;
    }
    print(writer(**session, arguments.format == "json"));
    if ((*session)->damage())
        complain(*(*session)->damage());
    return (*session)->damage() ? damaged : done;
}

using Comments = std::map<rungs::FrameId, std::vector<std::string>>;

/// What the arguments add to frames: "8=text".
std::optional<Comments> commentsOf(const Arguments &arguments, std::uint32_t frameCount)
{
    Comments comments;
    for (const std::string &argument : arguments.comments) {
        std::uint64_t number = 0;
        const char *const end = argument.data() + argument.size();
        const auto [place, error] = std::from_chars(argument.data(), end, number);
        if (error != std::errc() || place == end || *place != '=') {
            complain({rungs::ErrorCode::badArgument, {}, std::nullopt, "--comment " + argument, "N=TEXT"});
            return std::nullopt;
        }
        if (number == 0 || number > frameCount) {
            noSuchFrame(arguments, number, frameCount);
            return std::nullopt;
        }
        comments[frameId(number)].emplace_back(place + 1, end);
    }
    return comments;
}

int runWrite(const Arguments &arguments)
{
    const auto filter = filterOf(arguments);
    if (!filter)
        return failed;
    auto session = rungs::load(arguments.file, {}, {}, arguments.unpackLimit);
    if (!session) {
        complain(session.error());
        return failed;
    }
    if (rungs::CaptureNotesPtr notes = notesOf(arguments))
        session = rungs::withNotes(**session, std::move(notes));
    const std::optional<Comments> added = commentsOf(arguments, (*session)->frameCount());
    if (!added)
        return failed;
    rungs::SaveRequest request{*session, arguments.target, nullptr, {}};
    if (!filter->isEverything()) {
        const rungs::FoundFrames found = rungs::findFrames(*session, *filter, {}, {});
        if (found.error) {
            complain(*found.error);
            return failed;
        }
        request.frames = found.frames;
    }
    request.comments = [&added](rungs::FrameId frame, std::vector<std::string> comments) {
        if (const auto place = added->find(frame); place != added->end())
            comments.insert(comments.end(), place->second.begin(), place->second.end());
        return comments;
    };
    if (const auto written = rungs::saveCapture(request); !written) {
        complain(written.error());
        return failed;
    }
    if ((*session)->damage())
        complain(*(*session)->damage());
    return (*session)->damage() ? damaged : done;
}

int runLadder(const Arguments &arguments)
{
    const auto session = rungs::load(arguments.file, {}, {}, arguments.unpackLimit);
    if (!session) {
        complain(session.error());
        return failed;
    }
    if ((*session)->damage())
        complain(*(*session)->damage());
    if (arguments.connection >= (*session)->connectionCount()) {
        complain({rungs::ErrorCode::badArgument,
                  arguments.file,
                  std::nullopt,
                  "--connection " + std::to_string(arguments.connection),
                  {}});
        return failed;
    }
    const auto story = rungs::story(**session, rungs::ConnectionId{arguments.connection});
    if (!story) {
        complain(story.error());
        return failed;
    }
    if (arguments.format == "json")
        rungs::writeLadderJson(**session, *story, print);
    else if (arguments.format == "mermaid")
        rungs::writeLadderMermaid(*story, print);
    else
        rungs::writeLadderText(**session, *story, arguments.isAscii, print);
    return (*session)->damage() ? damaged : done;
}

using FrameWriter = rungs::Result<std::string> (*)(const rungs::Session &session, rungs::FrameId id,
                                                   const rungs::DecodedFrame &frame, bool isJson);

rungs::Result<std::string> fieldsOf(const rungs::Session &session, rungs::FrameId id, const rungs::DecodedFrame &frame,
                                    bool isJson)
{
    const rungs::SegmentContext context = rungs::segmentContext(session, id);
    return isJson ? rungs::fieldsJson(frame, id, context) : rungs::fieldsText(frame, id, context);
}

rungs::Result<std::string> explanationOf(const rungs::Session &session, rungs::FrameId id,
                                         const rungs::DecodedFrame &frame, bool isJson)
{
    const auto story = rungs::storyOfFrame(session, id);
    if (!story)
        return tl::unexpected(story.error());
    const rungs::ExplainedFrame explained{session, id, frame, *story ? &**story : nullptr};
    return isJson ? rungs::explainJson(explained) : rungs::explainText(explained);
}

/// How much of the file is read to show one of its frames.
enum class Extent { upToFrame, whole };

/// Prints what @p writer says of one frame.
int runFrame(const Arguments &arguments, FrameWriter writer, Extent extent)
{
    const rungs::FrameId id = frameId(arguments.frame);
    const auto session = extent == Extent::upToFrame ? rungs::loadUpTo(arguments.file, id, arguments.unpackLimit)
                                                     : rungs::load(arguments.file, {}, {}, arguments.unpackLimit);
    if (!session) {
        complain(session.error());
        return failed;
    }
    if ((*session)->damage())
        complain(*(*session)->damage());
    if (arguments.frame == 0 || arguments.frame > (*session)->frameCount())
        return noSuchFrame(arguments, arguments.frame, (*session)->frameCount());
    const auto frame = (*session)->decode(id);
    if (!frame) {
        complain(frame.error());
        return failed;
    }
    const auto text = writer(**session, id, *frame, arguments.format == "json");
    if (!text) {
        complain(text.error());
        return failed;
    }
    print(*text);
    return (*session)->damage() ? damaged : done;
}

/// Checks every lesson, or prints them.
int runLessons(const Arguments &arguments)
{
    int status = done;
    for (const std::string &path : arguments.lessons) {
        const auto lessons = rungs::openLessons(path);
        if (!lessons) {
            complain(lessons.error());
            return failed;
        }
        for (const rungs::LessonFile &file : lessons->files) {
            const rungs::CaptureFinder find = rungs::capturesOf(file, arguments.samples);
            const rungs::LessonReport report =
                arguments.format == "text" ? rungs::lessonText(file, find) : rungs::lessonFaults(file, find);
            print(report.text);
            status = report.hasFaults ? damaged : status;
        }
    }
    return status;
}

/// @return @p status if all output was written
int flushed(int status)
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return status;
    complain({rungs::ErrorCode::cannotWrite, "Standard output", std::nullopt, std::strerror(errno), {}});
    return failed;
}

CLI::App *addCommand(CLI::App &app, Arguments &arguments, const std::string &name, const std::string &help,
                     const std::vector<std::string> &formats)
{
    CLI::App *command = app.add_subcommand(name, help);
    command->add_option("FILE", arguments.file, "Capture file; - reads standard input")->required();
    command
        ->add_option("--unpack-limit", arguments.unpackLimit,
                     "Stop unpacking a compressed file after this many bytes; 0: no limit")
        ->type_name("BYTES");
    if (!formats.empty())
        command->add_option("--format", arguments.format, "Output format")->check(CLI::IsMember(formats));
    return command;
}

void addKeys(CLI::App *command, Arguments &arguments)
{
    command->add_option("-e", arguments.keys, "Print the column with this key; repeat for more columns")
        ->type_name("KEY")
        ->expected(1)
        ->take_all();
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_DFL); // a closed pipe ends the program quietly
    CLI::App app("Inspect the TCP traffic of a capture file, without a window", "rungs-cli");
    app.require_subcommand(1);
    app.set_version_flag("-v,--version", "rungs-cli " RUNGS_VERSION " (libpcap " + rungs::libpcapVersion() + ')',
                         "Print the versions of rungs-cli and libpcap");
    Arguments arguments;
    const std::vector<std::string> recordFormats{"tsv", "csv", "json", "ndjson"};
    CLI::App *segments = addCommand(app, arguments, "segments", "One line for each TCP segment", recordFormats);
    CLI::App *frames = addCommand(app, arguments, "frames", "One line for each frame", recordFormats);
    CLI::App *info = addCommand(app, arguments, "info",
                                "Format, interfaces, frames, time span and damage of the capture", {"text", "json"});
    CLI::App *overview =
        addCommand(app, arguments, "overview",
                   "What stands out in the capture, the worst first, and its greatest values", {"text", "json"});
    CLI::App *connections = addCommand(app, arguments, "connections", "One line for each connection", recordFormats);
    CLI::App *limits = addCommand(app, arguments, "limits",
                                  "What held each sender back: application, receiver or network, as shares of the time",
                                  {"tsv", "csv", "json", "ndjson", "text"});
    CLI::App *latency =
        addCommand(app, arguments, "latency", "How long each answer took: on the way, at the server, at the client",
                   {"tsv", "csv", "json", "ndjson", "text"});
    latency->add_option("--connection", arguments.latencyOf, "Only this connection, from 0");
    latency->add_option("--slowest", arguments.slowest, "Only the N answers that took longest, the slowest first")
        ->type_name("N");
    CLI::App *stream = addCommand(app, arguments, "stream", "The raw bytes that one application sent", {});
    CLI::App *ladder =
        addCommand(app, arguments, "ladder", "One connection as a ladder diagram", {"text", "mermaid", "json"});
    ladder->add_flag("--ascii", arguments.isAscii, "Use ASCII characters only");
    for (CLI::App *command : {stream, ladder})
        command->add_option("--connection", arguments.connection, "Connection number, from 0")->required();
    stream->add_option("--from", arguments.side, "Whose bytes")->required()->check(CLI::IsMember({"client", "server"}));
    CLI::App *fields = addCommand(app, arguments, "fields", "Every field of one frame", {"text", "json"});
    CLI::App *explain =
        addCommand(app, arguments, "explain", "What one frame does, why, and what its fields mean", {"text", "json"});
    for (CLI::App *command : {fields, explain})
        command->add_option("--frame", arguments.frame, "Frame number, from 1")->type_name("N")->required();
    CLI::App *write = addCommand(app, arguments, "write", "Frames as a pcapng file, with their comments", {});
    write->add_option("-o,--output", arguments.target, "The pcapng file; - writes to standard output")
        ->type_name("OUT")
        ->required();
    write->add_option("--comment", arguments.comments, "Add a comment to frame N; repeat for more comments")
        ->type_name("N=TEXT")
        ->expected(1)
        ->take_all();
    CLI::App *quiz =
        addCommand(app, arguments, "quiz", "Questions about the capture, the same for the same seed", {"text", "json"});
    addQuizOptions(*quiz, arguments.quiz);
    CLI::App *keys = app.add_subcommand("keys", "Every key of a field or column: name, bits, type, source");
    keys->add_option("--format", arguments.format, "Output format")
        ->check(CLI::IsMember(std::vector<std::string>{"tsv", "json"}));
    for (CLI::App *command : {segments, frames})
        command->add_flag("--follow", arguments.isFollowed, "Keep reading while another program writes the file");
    for (CLI::App *command : {segments, frames, connections, stream, write})
        command->add_option("--filter", arguments.filter, "Only what passes this display filter")->type_name("EXPR");
    CLI::App *filter = app.add_subcommand(
        "filter", "Whether a text is a display filter, or where it is wrong; hints; what passes and why");
    filter->add_option("EXPR", arguments.filter, "The filter")->required();
    CLI::Option *counted = filter->add_option("FILE", arguments.file, "Count what passes in this capture file");
    filter->add_option("--frame", arguments.frame, "Say why this frame of the file passes or not")
        ->type_name("N")
        ->needs(counted);
    filter->add_flag("--bpf", arguments.isBpf, "Print the same as a capture filter (BPF), as far as that can say it")
        ->excludes(counted);
    filter->add_option("--format", arguments.format, "Output format")
        ->check(CLI::IsMember(std::vector<std::string>{"text", "json"}));
    CLI::App *lesson = app.add_subcommand("lesson", "Whether lessons are right: what they say of their captures");
    lesson->add_option("LESSON", arguments.lessons, "A lesson (Markdown), or a folder or zip archive with some")
        ->required();
    lesson->add_option("--samples", arguments.samples, "Where captures are that are not beside a lesson")
        ->type_name("DIR");
    lesson->add_flag_callback(
        "--text", [&arguments] { arguments.format = "text"; }, "Print the lessons with their questions and answers");
    addKeys(segments, arguments);
    addKeys(frames, arguments);
    addKeys(connections, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? done : failed;
    }
    if (segments->parsed())
        return flushed(runRecords(rungs::RecordKind::segments, arguments));
    if (frames->parsed())
        return flushed(runRecords(rungs::RecordKind::frames, arguments));
    if (connections->parsed())
        return flushed(runConnections(arguments));
    if (limits->parsed())
        return flushed(runLimits(arguments));
    if (latency->parsed())
        return flushed(runLatency(arguments));
    if (ladder->parsed())
        return flushed(runLadder(arguments));
    if (stream->parsed())
        return flushed(runStream(arguments));
    if (info->parsed())
        return flushed(runCapture(arguments, infoOf));
    if (overview->parsed())
        return flushed(runCapture(arguments, overviewOfCapture));
    if (fields->parsed())
        return flushed(runFrame(arguments, fieldsOf, Extent::upToFrame));
    if (explain->parsed())
        return flushed(runFrame(arguments, explanationOf, Extent::whole));
    if (write->parsed())
        return flushed(runWrite(arguments));
    if (quiz->parsed())
        return flushed(runQuiz(arguments));
    if (filter->parsed())
        return flushed(runFilter(arguments));
    if (lesson->parsed())
        return flushed(runLessons(arguments));
    if (keys->parsed()) {
        print(arguments.format == "json" ? rungs::keysJson() : rungs::keysText());
        return flushed(done);
    }
    return failed;
}
