// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/frame_search.h"

#include "core/export/capture_facts.h"
#include "core/export/chunk_queue.h"
#include "core/export/read_filter.h"
#include "core/export/search_reports.h"
#include "core/session/batch_pipeline.h"

#include <algorithm>
#include <thread>

namespace rungs {

namespace {

/// Frames that pass, or not, or of which columns do not tell: those have to be looked at.
class ToldFrames
{
public:
    void add(const filter::Chunk &chunk, const ChunkSearch::Told &told)
    {
        const std::size_t words = (chunk.count + 63) / 64;
        m_passes.insert(m_passes.end(), told.passes.words.begin(), told.passes.words.begin() + words);
        m_isOpen.insert(m_isOpen.end(), told.isOpen.words.begin(), told.isOpen.words.begin() + words);
        told.isOpen.forEach([&](std::size_t place) {
            m_lastOpen = {chunk.first + static_cast<std::uint32_t>(place)};
            if (!m_firstOpen.isValid())
                m_firstOpen = m_lastOpen;
        });
    }
    /// None where no frame is open.
    FrameId firstOpen() const { return m_firstOpen; }
    FrameId lastOpen() const { return m_lastOpen; }
    bool passes(FrameId id) const { return isSet(m_passes, id); }
    bool isOpen(FrameId id) const { return isSet(m_isOpen, id); }

private:
    static bool isSet(const std::vector<std::uint64_t> &words, FrameId id)
    {
        return (words[id.value / 64] >> (id.value % 64) & 1) != 0;
    }

    std::vector<std::uint64_t> m_passes;
    std::vector<std::uint64_t> m_isOpen;
    FrameId m_firstOpen;
    FrameId m_lastOpen;
};

class Search
{
public:
    Search(const SessionPtr &session, const filter::Filter &filter, ConnectionId only, const std::stop_token &stop,
           const std::function<void(FoundFrames)> &report)
        : m_session(session)
        , m_filter(filter)
        , m_only(only)
        , m_stop(stop)
        , m_reports(report)
        , m_chunks(session, filter, only)
    {
        m_found.total = session->frameCount();
    }

    FoundFrames run()
    {
        if (m_filter.needsOrder())
            findInOrder();
        else
            findInChunks();
        // What cannot be read of the last frame is no news: the session knows.
        if (m_found.scanned == m_found.total)
            m_found.error.reset();
        m_found.frames = std::make_shared<const FrameList>(std::move(m_frames));
        m_found.absences = m_chunks.absences().counts();
        if (m_found.scanned == m_found.total && !m_only.isValid())
            m_found.missingKeys = m_chunks.absences().missingKeys();
        m_found.wasGivenUp = m_found.wasGivenUp || m_chunks.wasGivenUp();
        return std::move(m_found);
    }

private:
    /// Each frame can be looked at by itself: two threads take turns.
    void findInChunks()
    {
        constexpr std::uint32_t worthAThread = 4 * filter::Chunk::most;
        ChunkQueue queue(m_found.total);
        std::optional<ChunkSearch> other;
        std::jthread helper;
        if (m_found.total > worthAThread && hasSecondProcessor()) {
            other.emplace(m_session, m_filter, m_only);
            helper = std::jthread([&] {
                while (!m_stop.stop_requested() && queue.work(*other)) { }
            });
        }
        while (!m_stop.stop_requested() && !m_found.error && queue.work(m_chunks))
            takeFrom(queue);
        queue.end();
        if (helper.joinable())
            helper.join();
        takeFrom(queue);
        if (other) {
            m_chunks.absences().add(other->absences());
            m_found.wasGivenUp = other->wasGivenUp();
        }
    }

    void takeFrom(ChunkQueue &queue)
    {
        while (std::optional<ChunkQueue::Done> done = m_found.error ? std::nullopt : queue.take()) {
            m_frames.insert(m_frames.end(), done->frames.begin(), done->frames.end());
            m_found.error = std::move(done->error);
            if (!m_found.error)
                m_found.scanned = done->end;
        }
        m_reports.report(m_found, m_frames);
    }

    /// What is asked depends on the frames before: if columns do not tell, the capture is read from its beginning.
    void findInOrder()
    {
        for (std::uint32_t first = 0; first < m_found.total; first += filter::Chunk::most) {
            if (m_stop.stop_requested())
                return;
            const filter::Chunk chunk = filter::Chunk::at(first, m_found.total);
            m_told.add(chunk, m_chunks.byColumns(chunk));
            if (!m_told.firstOpen().isValid()) {
                takeTold(first + chunk.count);
                m_reports.report(m_found, m_frames);
            }
        }
        if (!m_told.firstOpen().isValid())
            return;
        takeTold(m_told.firstOpen().value);
        readAgain();
    }

    /// Of the frames before @p end, columns tell.
    void takeTold(std::uint32_t end)
    {
        for (; m_found.scanned < end; ++m_found.scanned) {
            if (m_told.passes({m_found.scanned}))
                m_frames.push_back({m_found.scanned});
        }
    }

    void readAgain()
    {
        constexpr std::uint32_t framesBetweenStops = 256;
        Result<CaptureFacts> source =
            CaptureFacts::open(m_session, FactsNeeded::by(m_filter), m_told.lastOpen(), m_stop);
        if (!source) {
            m_found.error = std::move(source).error();
            return;
        }
        m_found.error = source->forEach([&](const StreamFrame &frame, StreamFacts &facts) {
            if (frame.id > m_told.lastOpen())
                return false;
            if (frame.id.value % framesBetweenStops == 0) {
                if (m_stop.stop_requested())
                    return false;
                m_reports.report(m_found, m_frames);
            }
            const filter::FrameFacts &known = facts.take(frame);
            if (m_told.isOpen(frame.id) ? m_chunks.passes(known)
                                        : frame.id.value >= m_found.scanned && m_told.passes(frame.id))
                m_frames.push_back(frame.id);
            m_found.scanned = std::max(m_found.scanned, frame.id.value + 1);
            return true;
        });
        if (m_found.scanned == m_told.lastOpen().value + 1)
            takeTold(m_found.total);
    }

    const SessionPtr &m_session;
    const filter::Filter &m_filter;
    ConnectionId m_only;
    const std::stop_token &m_stop;
    SearchReports m_reports;
    ChunkSearch m_chunks;
    ToldFrames m_told;
    FrameList m_frames;
    FoundFrames m_found;
};

/// Where what is asked does not depend on other frames.
std::optional<FrameVerdict> verdictByItself(const SessionPtr &session, FrameId frame, const filter::Filter &filter)
{
    SessionFacts facts(session);
    const auto known = facts.of(frame);
    if (!known)
        return std::nullopt;
    filter::Filter::Scratch scratch;
    return FrameVerdict{filter.matches(**known, scratch), filter::reasonsOf(filter, **known)};
}

} // namespace

FoundFrames findFrames(const SessionPtr &session, const filter::Filter &filter, ConnectionId only,
                       const std::stop_token &stop, const std::function<void(FoundFrames)> &report)
{
    return session->frameCount() == 0 ? FoundFrames() : Search(session, filter, only, stop, report).run();
}

std::optional<FrameVerdict> verdictOn(const SessionPtr &session, FrameId frame, const filter::Filter &filter,
                                      const std::stop_token &stop)
{
    if (frame.value >= session->frameCount())
        return std::nullopt;
    if (!filter.needsOrder())
        return verdictByItself(session, frame, filter);
    Result<CaptureFacts> source = CaptureFacts::open(session, FactsNeeded::by(filter), frame, stop);
    if (!source)
        return std::nullopt;
    std::optional<FrameVerdict> verdict;
    source->forEach([&](const StreamFrame &each, StreamFacts &facts) {
        const filter::FrameFacts &known = facts.take(each);
        if (each.id == frame) {
            filter::Filter::Scratch scratch;
            verdict = FrameVerdict{filter.matches(known, scratch), filter::reasonsOf(filter, known)};
        }
        return each.id < frame && !stop.stop_requested();
    });
    return verdict;
}

filter::Result<filter::Filter> compileFilter(std::string_view text, const SessionPtr &session, FrameId selected)
{
    if (!session || selected.value >= session->frameCount() || text.find('$') == std::string_view::npos)
        return readFilter(text);
    const Result<DecodedFrame> frame = session->decode(selected);
    if (!frame)
        return readFilter(text);
    filter::SegmentFacts segment;
    const filter::FrameFacts facts = factsOf(*session, selected, *frame, segment);
    return readFilter(text, &facts);
}

} // namespace rungs
