// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/capture_notes.h"

#include "core/base/utf8.h"
#include "core/capture/plain_file.h"
#include "core/capture/saved_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace rungs {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view schema = "rungs.notes/1";
constexpr std::uint64_t hashedBytes = 64 << 10;
constexpr std::uint64_t mostBytesOfNotes = 64 << 20; ///< of the file of notes

Error notesError(ErrorCode code, const std::string &file, std::string found = {})
{
    Error error;
    error.code = code;
    error.file = file;
    error.found = std::move(found);
    return error;
}

/// FNV-1a, 64 bits.
std::uint64_t hashOf(ByteView bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const std::uint8_t byte : bytes)
        hash = (hash ^ byte) * 0x100000001b3;
    return hash;
}

/// Up to @p most bytes of the front of a file, and its size.
struct Front
{
    Bytes bytes;
    std::uint64_t size = 0;
};

Result<Front> readFront(const std::string &path, std::uint64_t most)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return tl::unexpected(systemError(ErrorCode::cannotOpen, path));
    Front front{{}, sizeOf(file.number())};
    front.bytes.resize(std::min(front.size, most));
    const std::ptrdiff_t count = readAt(file.number(), 0, front.bytes);
    if (count < 0)
        return tl::unexpected(systemError(ErrorCode::cannotRead, path, static_cast<int>(-count)));
    front.bytes.resize(static_cast<std::size_t>(count));
    return front;
}

/// The size of a capture and a hash of its first bytes.
struct Identity
{
    std::uint64_t size = 0;
    std::string start;
};

/// As it was when the capture had @p size bytes.
Identity identityOf(const Front &front, std::uint64_t size)
{
    const auto hashed = static_cast<std::size_t>(std::min({size, hashedBytes, std::uint64_t{front.bytes.size()}}));
    return {size, fmt::format("{:016x}", hashOf(ByteView(front.bytes).first(hashed)))};
}

std::optional<Annotation> annotationOf(const Json &entry)
{
    Annotation annotation;
    if (const auto marked = entry.find("marked"); marked != entry.end()) {
        if (!marked->is_boolean())
            return std::nullopt;
        annotation.isMarked = marked->get<bool>();
    }
    if (const auto note = entry.find("note"); note != entry.end()) {
        if (!note->is_string())
            return std::nullopt;
        annotation.note = note->get<std::string>();
    }
    if (const auto program = entry.find("program"); program != entry.end()) {
        if (!program->is_string())
            return std::nullopt;
        annotation.program = program->get<std::string>();
    }
    if (const auto comments = entry.find("comments"); comments != entry.end()) {
        if (!comments->is_array())
            return std::nullopt;
        annotation.comments.emplace();
        for (const Json &comment : *comments) {
            if (!comment.is_string())
                return std::nullopt;
            annotation.comments->push_back(comment.get<std::string>());
        }
    }
    return annotation;
}

/// What is wrong with the file; empty: nothing.
std::string takeFrames(const Json &frames, CaptureNotes &notes)
{
    for (const Json &entry : frames) {
        const auto number = entry.is_object() ? entry.find("frame") : entry.end();
        if (!entry.is_object() || number == entry.end() || !number->is_number_unsigned()
            || number->get<std::uint64_t>() == 0 || number->get<std::uint64_t>() > FrameId::none)
            return "\"frame\"";
        std::optional<Annotation> annotation = annotationOf(entry);
        if (!annotation)
            return fmt::format("frame {}", number->get<std::uint64_t>());
        notes.set(FrameId{static_cast<std::uint32_t>(number->get<std::uint64_t>() - 1)}, *std::move(annotation));
    }
    return {};
}

} // namespace

const Annotation *CaptureNotes::find(FrameId frame) const
{
    const auto place = m_annotations.find(frame);
    return place == m_annotations.end() ? nullptr : &place->second;
}

bool CaptureNotes::isMarked(FrameId frame) const
{
    const Annotation *annotation = find(frame);
    return annotation != nullptr && annotation->isMarked;
}

void CaptureNotes::set(FrameId frame, Annotation annotation)
{
    if (annotation.isEmpty())
        m_annotations.erase(frame);
    else
        m_annotations.insert_or_assign(frame, std::move(annotation));
}

std::vector<std::string> CaptureNotes::commentsOf(FrameId frame, std::vector<std::string> stored) const
{
    const Annotation *annotation = find(frame);
    if (annotation == nullptr)
        return stored;
    if (annotation->comments)
        stored = *annotation->comments;
    if (!annotation->note.empty())
        stored.push_back(annotation->note);
    if (!annotation->program.empty())
        stored.push_back(annotation->program);
    return stored;
}

bool CaptureNotes::hasPrograms() const
{
    return std::ranges::any_of(m_annotations, [](const auto &each) { return !each.second.program.empty(); });
}

std::shared_ptr<const std::vector<FrameId>> CaptureNotes::marked(std::uint32_t count) const
{
    std::vector<FrameId> frames;
    for (const auto &[frame, annotation] : m_annotations) {
        if (annotation.isMarked && frame.value < count)
            frames.push_back(frame);
    }
    return std::make_shared<const std::vector<FrameId>>(std::move(frames));
}

FrameId CaptureNotes::nextMarked(FrameId frame, int step) const
{
    FrameId found;
    if (step > 0) {
        for (auto place = frame.isValid() ? m_annotations.upper_bound(frame) : m_annotations.begin();
             place != m_annotations.end() && !found.isValid(); ++place)
            found = place->second.isMarked ? place->first : FrameId();
        return found;
    }
    for (auto place = m_annotations.lower_bound(frame); place != m_annotations.begin() && !found.isValid();) {
        --place;
        found = place->second.isMarked ? place->first : FrameId();
    }
    return found;
}

std::string notesBeside(const std::string &path)
{
    return path + ".rungs-notes.json";
}

std::string notesIn(const std::string &folder, const std::string &path)
{
    const std::string name = path.substr(path.rfind('/') + 1);
    const ByteView bytes(reinterpret_cast<const std::uint8_t *>(path.data()), path.size());
    // The hash keeps captures of one name apart; a name can have 255 bytes.
    constexpr std::size_t mostOfName = 120;
    return fmt::format("{}/{:016x}-{}.rungs-notes.json", folder, hashOf(bytes), frontOf(name, mostOfName));
}

Result<CaptureNotes> readNotes(const std::string &file, const std::string &capture)
{
    Result<Front> text = readFront(file, mostBytesOfNotes + 1);
    if (!text)
        return ::access(file.c_str(), F_OK) == 0 ? Result<CaptureNotes>(tl::unexpected(text.error())) : CaptureNotes();
    if (text->size > mostBytesOfNotes)
        return tl::unexpected(
            notesError(ErrorCode::badNotes, file, fmt::format("{} > {} bytes", text->size, mostBytesOfNotes)));
    const Json json = Json::parse(text->bytes.begin(), text->bytes.end(), nullptr, false);
    if (!json.is_object())
        return tl::unexpected(notesError(ErrorCode::badNotes, file, "JSON"));
    if (json.value("schema", Json()) != schema)
        return tl::unexpected(notesError(ErrorCode::badNotes, file, "\"schema\""));
    const Json about = json.value("capture", Json());
    const Json frames = json.value("frames", Json());
    if (!about.is_object() || !about.value("size", Json()).is_number_unsigned()
        || !about.value("start", Json()).is_string())
        return tl::unexpected(notesError(ErrorCode::badNotes, file, "\"capture\""));
    if (!frames.is_array())
        return tl::unexpected(notesError(ErrorCode::badNotes, file, "\"frames\""));
    CaptureNotes notes;
    if (std::string wrong = takeFrames(frames, notes); !wrong.empty())
        return tl::unexpected(notesError(ErrorCode::badNotes, file, std::move(wrong)));

    const Result<Front> front = readFront(capture, hashedBytes);
    if (!front)
        return tl::unexpected(front.error());
    const auto size = about.at("size").get<std::uint64_t>();
    if (size > front->size || identityOf(*front, size).start != about.at("start").get<std::string>())
        return tl::unexpected(notesError(ErrorCode::otherNotes, file));
    return notes;
}

Result<void> writeNotes(const std::string &file, const std::string &capture, const CaptureNotes &notes)
{
    if (notes.isEmpty()) {
        if (::unlink(file.c_str()) != 0 && errno != ENOENT)
            return tl::unexpected(systemError(ErrorCode::cannotWrite, file));
        return {};
    }
    const Result<Front> front = readFront(capture, hashedBytes);
    if (!front)
        return tl::unexpected(front.error());
    const Identity identity = identityOf(*front, front->size);
    Json frames = Json::array();
    for (const auto &[frame, annotation] : notes.all()) {
        Json entry{{"frame", frameNumber(frame)}};
        if (annotation.isMarked)
            entry["marked"] = true;
        if (!annotation.note.empty())
            entry["note"] = annotation.note;
        if (!annotation.program.empty())
            entry["program"] = annotation.program;
        if (annotation.comments)
            entry["comments"] = *annotation.comments;
        frames.push_back(std::move(entry));
    }
    const Json json{{"schema", schema},
                    {"capture", {{"size", identity.size}, {"start", identity.start}}},
                    {"frames", std::move(frames)}};
    const std::string text = json.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
    Result<std::unique_ptr<SavedFile>> saved = SavedFile::open(file);
    if (!saved)
        return tl::unexpected(std::move(saved).error());
    const ByteView bytes(reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
    if (Result<void> written = (*saved)->write(bytes); !written)
        return written;
    return (*saved)->commit();
}

} // namespace rungs
