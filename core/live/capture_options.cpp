// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/capture_options.h"

#include <fcntl.h>
#include <getopt.h>

#include <charconv>
#include <limits>

namespace rungs {

namespace {

constexpr int statusOption = 256;
constexpr int parentOption = 257;
constexpr int interfacesOption = 258;
constexpr std::uint32_t mostMiB = 2047; ///< libpcap counts the bytes in an int

const option longOptions[] = {{"status-fd", required_argument, nullptr, statusOption},
                              {"parent-fd", required_argument, nullptr, parentOption},
                              {"interfaces", no_argument, nullptr, interfacesOption},
                              {"list-interfaces", no_argument, nullptr, 'D'},
                              {"interface", required_argument, nullptr, 'i'},
                              {"snapshot-length", required_argument, nullptr, 's'},
                              {"no-promiscuous-mode", no_argument, nullptr, 'p'},
                              {"autostop", required_argument, nullptr, 'a'},
                              {"ring-buffer", required_argument, nullptr, 'b'},
                              {"version", no_argument, nullptr, 'v'},
                              {"help", no_argument, nullptr, 'h'},
                              {nullptr, 0, nullptr, 0}};

tl::unexpected<Failure> wrong(std::string message)
{
    return tl::unexpected(Failure{FailureReason::usage, std::move(message)});
}

/// A whole decimal number up to @p most.
std::optional<std::uint64_t> numberIn(std::string_view text,
                                      std::uint64_t most = std::numeric_limits<std::int64_t>::max())
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number > most)
        return std::nullopt;
    return number;
}

/// Seconds, with decimals.
std::optional<std::chrono::nanoseconds> secondsIn(std::string_view text)
{
    constexpr double most = 1e9;
    double seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size() || !(seconds > 0) || seconds > most)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::duration<double>(seconds));
}

/// Reads `duration:S`, `filesize:KB` or `files:N` into @p limits.
Started<void> readLimit(char letter, std::string_view text, CaptureLimits &limits)
{
    constexpr std::uint64_t bytesOfKilobyte = 1000;
    const std::string option = std::string("-") + letter;
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const std::string_view value = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    if (name == "duration") {
        limits.duration = secondsIn(value);
        if (!limits.duration)
            return wrong(option + " duration: takes a number of seconds above 0, as in " + option + " duration:10.");
    } else if (name == "filesize") {
        const auto count = numberIn(value, std::uint64_t{1} << 50);
        if (!count || *count == 0)
            return wrong(option + " filesize: takes a number of kilobytes (1,000 bytes) above 0, as in " + option
                         + " filesize:10000.");
        limits.bytes = *count * bytesOfKilobyte;
    } else if (name == "files") {
        limits.files = numberIn(value, 99999);
        if (!limits.files || *limits.files == 0)
            return wrong(option + " files: takes a number from 1 to 99,999, as in " + option + " files:5.");
    } else {
        return wrong(option + " takes duration:SECONDS, filesize:KILOBYTES or files:NUMBER, and not \""
                     + std::string(text) + "\".");
    }
    return {};
}

Started<int> openDescriptor(const char *option, const char *text)
{
    const auto number = numberIn(text, std::numeric_limits<int>::max());
    if (!number || ::fcntl(static_cast<int>(*number), F_GETFD) < 0)
        return wrong(std::string(option) + " takes the number of an open file descriptor, and not \"" + text + "\".");
    return static_cast<int>(*number);
}

/// Takes one option after another.
class Reader
{
public:
    explicit Reader(CaptureOptions &options)
        : m_options(options)
    { }

    Started<void> take(int letter, const char *value)
    {
        RequestedInterface &current = m_options.interfaces.empty() ? m_everyInterface : m_options.interfaces.back();
        switch (letter) {
        case 'D':
            m_options.action = CaptureOptions::Action::list;
            return {};
        case interfacesOption:
            m_options.action = CaptureOptions::Action::listAsJson;
            return {};
        case 'v':
            m_options.action = CaptureOptions::Action::version;
            return {};
        case 'h':
            m_options.action = CaptureOptions::Action::help;
            return {};
        case 'i':
            m_options.interfaces.push_back(m_everyInterface);
            m_options.interfaces.back().name = value;
            return *value ? Started<void>() : wrong("-i takes the name of an interface; -D lists them.");
        case 'f':
            current.filter = value;
            return {};
        case 'p':
            current.isPromiscuous = false;
            return {};
        case 's':
            return takeSnapLength(current, value);
        case 'B':
            return takeBuffer(current, value);
        case 'w':
            m_options.path = value;
            return {};
        case 'c':
            m_options.frames = numberIn(value);
            return m_options.frames && *m_options.frames > 0
                       ? Started<void>()
                       : wrong("-c takes a number of frames above 0, as in -c 100.");
        case 'a':
            return readLimit('a', value, m_options.stop);
        case 'b':
            m_options.isRing = true;
            return readLimit('b', value, m_options.next);
        case 'q':
            m_options.isQuiet = true;
            return {};
        case statusOption:
            return openDescriptor("--status-fd", value).map([this](int number) { m_options.statusFd = number; });
        case parentOption:
            return openDescriptor("--parent-fd", value).map([this](int number) { m_options.parentFd = number; });
        default:
            return {};
        }
    }

    Started<void> finish()
    {
        if (m_options.action != CaptureOptions::Action::capture)
            return {};
        if (m_options.path.empty())
            return wrong("-w FILE is missing: the name of the file to write.");
        if (m_options.path == "-")
            return wrong("-w takes the name of a file: rungs-capture does not write to standard output.");
        if (m_options.isRing && !m_options.next.duration && !m_options.next.bytes && !m_options.stop.bytes)
            return wrong("-b files: says how many files are kept; when the next one begins, say -b filesize:KILOBYTES "
                         "or -b duration:SECONDS.");
        // As with dumpcap: the limit of one file begins the next.
        if (m_options.isRing && !m_options.next.bytes)
            m_options.next.bytes = m_options.stop.bytes;
        if (m_options.isRing)
            m_options.stop.bytes.reset();
        if (m_options.interfaces.empty())
            m_options.interfaces.push_back(m_everyInterface);
        return {};
    }

private:
    static Started<void> takeSnapLength(RequestedInterface &interface, const char *value)
    {
        const auto number = numberIn(value, std::numeric_limits<std::int32_t>::max());
        if (!number)
            return wrong("-s takes a number of bytes, as in -s 96; 0 is the whole frame.");
        const bool isWhole = *number == 0 || *number > RequestedInterface::mostBytes;
        interface.snapLength = isWhole ? RequestedInterface::mostBytes : static_cast<std::uint32_t>(*number);
        return {};
    }

    static Started<void> takeBuffer(RequestedInterface &interface, const char *value)
    {
        const auto number = numberIn(value, mostMiB);
        if (!number || *number == 0)
            return wrong("-B takes the size of the buffer in MiB, from 1 to " + std::to_string(mostMiB) + ".");
        interface.bufferMiB = static_cast<std::uint32_t>(*number);
        return {};
    }

    CaptureOptions &m_options;
    RequestedInterface m_everyInterface; ///< what was said before the first of them
};

/// The option that getopt stumbled over, as it was written.
std::string writtenOption(char **arguments)
{
    if (optopt > 0 && optopt < statusOption)
        return std::string("-") + static_cast<char>(optopt);
    return arguments[optind - 1];
}

} // namespace

Started<void> readOptions(int count, char **arguments, CaptureOptions &options)
{
    Reader reader(options);
    for (;;) {
        // The colon: a missing value is told apart, and getopt says nothing itself.
        const int letter = ::getopt_long(count, arguments, ":Di:f:w:s:B:pc:a:b:qvh", longOptions, nullptr);
        if (letter < 0)
            break;
        if (letter == '?')
            return wrong("There is no option " + writtenOption(arguments) + "; --help lists them.");
        if (letter == ':')
            return wrong(writtenOption(arguments) + " needs a value after it; --help says which.");
        if (Started<void> taken = reader.take(letter, optarg ? optarg : ""); !taken)
            return taken;
    }
    if (optind < count)
        return wrong("\"" + std::string(arguments[optind])
                     + "\" belongs to no option. A capture filter comes after -f, in quotes.");
    return reader.finish();
}

std::string helpText()
{
    return R"(rungs-capture: captures frames into a pcapng file.

    rungs-capture [-i INTERFACE]... [-f FILTER] -w FILE [OPTION]...
    rungs-capture -D

Interfaces
  -D                  list the interfaces
  --interfaces        the same as JSON
  -i INTERFACE        capture on it: a name, a number of the list, or any; can be given several times
  -f FILTER           a capture filter (BPF), for the -i before it; before the first -i, for all
  -s BYTES            keep at most so many bytes of a frame (also for the -i before it, as -B and -p)
  -B MIB              size of the buffer in the kernel (64)
  -p                  not promiscuous: only what is sent to this machine or by it

Output
  -w FILE             the file, in pcapng
  -b filesize:KB      begin another file after so many kilobytes (1,000 bytes)
  -b duration:S       begin another file after so many seconds
  -b files:N          keep the newest N files

Stop after
  -c FRAMES           so many frames
  -a duration:S       so many seconds
  -a filesize:KB      a file of so many kilobytes
  -a files:N          so many files

Messages
  -q                  print no counts
  --status-fd N       write what happens to this file descriptor, a JSON object a line
  --parent-fd N       stop at the end of file of this descriptor: the program at its other end has gone
  --version           print the version, and that of libpcap
  --help              print this

The program needs the capability cap_net_raw to open an interface and gives it up before the first frame is read.
Exit status: 0 done; 1 stopped by an error, with the frames before it in the file; 2 nothing was captured.
)";
}

} // namespace rungs
