// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_source.h"

#include "core/connection/story.h"
#include "core/text/connection_text.h"
#include "ui/text/time_text.h"
#include "ui/text/translate.h"

#include <utility>

namespace rungs {

namespace {

// A connection with no more rungs than this, in frames no further apart, is read at once: it takes a few milliseconds.
constexpr std::uint32_t mostRungsAtOnce = 20000;
constexpr std::uint32_t widestSpanAtOnce = 500'000;

} // namespace

LadderSource::LadderSource(Selection &selection, const ViewOptions &options, StoryCache &stories, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_options(options)
    , m_stories(stories)
    , m_frames(std::make_shared<const FrameList>())
    , m_contents(std::make_shared<const LadderContents>())
{
    connect(&selection, &Selection::connectionChanged, this, &LadderSource::followConnection);
    connect(&selection, &Selection::sessionChanged, this, &LadderSource::followConnection);
    connect(&stories, &StoryCache::ready, this, &LadderSource::followStory);
    connect(&options, &ViewOptions::lastShownChanged, this, &LadderSource::followCurtain);
    followConnection();
}

LadderSource::~LadderSource() = default;

std::optional<ConnectionRow> LadderSource::connection() const
{
    const SessionPtr &session = m_selection.session();
    const ConnectionId connection = m_selection.connection();
    if (!session || connection.value >= session->connectionCount())
        return std::nullopt;
    return session->connection(connection);
}

std::uint32_t LadderSource::segmentCount() const
{
    return m_selection.session()->segmentCountOf(m_selection.connection());
}

std::uint32_t LadderSource::frameCount() const
{
    return m_selection.session()->frameCountOf(m_selection.connection());
}

bool LadderSource::isShort() const
{
    const std::uint32_t last = m_selection.session()->lastFrameOf(m_selection.connection()).value;
    return segmentCount() <= mostRungsAtOnce && last - connection()->firstFrame.value <= widestSpanAtOnce;
}

QString LadderSource::title() const
{
    return connection() ? tr("Ladder, connection %1").arg(m_connection.value) : tr("Ladder");
}

QString LadderSource::note() const
{
    if (!connection())
        return {};
    if (m_options.lastShown().isValid())
        return tr("what follows is hidden");
    if (m_story)
        return plainText(headOfConnection(m_story->summary));
    return tr("%n segment(s)", nullptr, static_cast<int>(segmentCount()));
}

QStringList LadderSource::widestTimes() const
{
    QStringList times;
    if (m_frames->empty())
        return times;
    for (const FrameId frame : {m_frames->front(), m_frames->back()})
        times.append(timeText(*m_selection.session(), frame, m_options.values()));
    return times;
}

void LadderSource::followConnection()
{
    const std::optional<ConnectionRow> row = connection();
    const bool isOther = m_selection.connection() != m_connection || !row;
    // Other bits of the same file make another story of it.
    const SessionPtr &now = m_selection.session();
    const bool hasOtherBits = now && m_of && !now->isSameCaptureAs(*m_of);
    const bool hasGrown = row && frameCount() != m_frames->size();
    m_connection = m_selection.connection();
    m_of = now;
    if (!isOther && !hasGrown && !hasOtherBits) {
        followStory(m_connection);
        return;
    }
    const Change change = isOther ? Change::connection : Change::frames;
    if (isOther || hasOtherBits)
        cancel();
    const StoryPtr story = row ? m_stories.find(m_connection) : nullptr;
    if (row && !isShort()) {
        if (isOther)
            set(nullptr, std::make_shared<const FrameList>(), std::make_shared<const LadderContents>(), change);
        // The frames are known soon, the story takes longer.
        request({nullptr, nullptr});
        if (story)
            showStory(story);
        return;
    }
    cancel();
    const SessionPtr &session = m_selection.session();
    const FrameListPtr frames =
        row ? framesOfConnection(*session, m_connection, nullptr, 0, {}) : std::make_shared<const FrameList>();
    LadderContents contents;
    if (row)
        contents = story ? storyContents(*session, *frames, *story) : plainContents(*session, *frames);
    set(story, frames, std::make_shared<const LadderContents>(std::move(contents)), change);
}

void LadderSource::followStory(ConnectionId connection)
{
    if (connection != m_connection || !this->connection())
        return;
    const StoryPtr story = m_stories.find(m_connection);
    const StoryPtr expected = m_next && m_next->story ? m_next->story : m_inWork;
    if (story && story != m_story && story != expected)
        showStory(story);
}

void LadderSource::showStory(const StoryPtr &story)
{
    if (!isShort()) {
        request({m_frames->size() == frameCount() ? m_frames : nullptr, story});
        return;
    }
    LadderContents contents = storyContents(*m_selection.session(), *m_frames, *story);
    set(story, m_frames, std::make_shared<const LadderContents>(std::move(contents)), Change::story);
}

/// Replaces a request that has not been started.
void LadderSource::request(Request request)
{
    if (m_task.isRunning()) {
        m_next = std::move(request);
        return;
    }
    m_inWork = request.story;
    m_task.start(
        [session = m_selection.session(), connection = m_connection,
         request = std::move(request)](const std::stop_token &stop, const auto &) {
            const FrameListPtr frames =
                request.frames ? request.frames : framesOfConnection(*session, connection, nullptr, 0, stop);
            LadderContents contents =
                request.story ? storyContents(*session, *frames, *request.story) : plainContents(*session, *frames);
            return Made{frames, std::make_shared<const LadderContents>(std::move(contents))};
        },
        [this](const Made &made) {
            const StoryPtr story = std::exchange(m_inWork, nullptr);
            if (m_next)
                this->request(*std::exchange(m_next, std::nullopt));
            set(story, made.frames, made.contents, Change::story);
        });
}

void LadderSource::cancel()
{
    m_task.cancel();
    m_inWork = nullptr;
    m_next.reset();
}

void LadderSource::set(const StoryPtr &story, const FrameListPtr &frames, LadderContentsPtr contents, Change change)
{
    m_story = story;
    m_frames = frames;
    m_whole = std::move(contents);
    const FrameId last = m_options.lastShown();
    m_contents = last.isValid() ? std::make_shared<const LadderContents>(upTo(*m_whole, last)) : m_whole;
    emit changed(change);
}

void LadderSource::followCurtain()
{
    if (m_whole)
        set(m_story, m_frames, m_whole, Change::story);
}

} // namespace rungs
