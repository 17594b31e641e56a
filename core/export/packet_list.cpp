// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/packet_list.h"

#include "core/export/session_facts.h"
#include "core/session/story_of_session.h"
#include "core/text/icmp_text.h"
#include "core/text/packet_line.h"
#include "core/text/segment_text.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <optional>

namespace rungs {

namespace {

using Kind = PacketListColumn::Kind;

/// Of so many rows at a time each connection is read once: enough that this is seldom, few enough for the memory.
constexpr std::uint32_t rowsAtOnce = 250000;
constexpr std::uint32_t rowsBetweenLooks = 512;
/// A story of a connection with more segments than this ends there: what is asked of later ones has no value.
constexpr std::size_t mostRungsForColumns = 4000000;

bool needsStory(const PacketListColumn &column)
{
    return column.kind == Kind::action || (column.kind == Kind::expression && column.expression->needsConnection());
}

ValueKind putOptional(const std::optional<std::uint32_t> &number, std::string &record)
{
    return number ? putNumber(record, *number) : ValueKind::number;
}

ValueKind putTexts(const std::vector<std::string> &texts, filter::Type type, std::string &record)
{
    for (const std::string &text : texts) {
        if (&text != &texts.front())
            record += ',';
        record += text;
    }
    return texts.size() == 1 && isNumeric(type) && type != filter::Type::boolean ? ValueKind::number : ValueKind::text;
}

class PacketListWriter
{
public:
    PacketListWriter(const PacketListRequest &request, const TextSink &sink)
        : m_request(request)
        , m_facts(request.session)
        , m_writer(request.format, titles(request), sink)
    {
        for (std::size_t i = 0; i < request.columns.size(); ++i) {
            if (needsStory(request.columns[i]))
                m_storyColumns.push_back(i);
        }
    }

    bool write(const std::stop_token &stop, const std::function<void(std::uint32_t)> &progress)
    {
        for (std::uint32_t first = 0; first < m_request.count; first += rowsAtOnce) {
            const std::uint32_t end = std::min(m_request.count, first + rowsAtOnce);
            if (!m_storyColumns.empty() && !readStories(first, end, stop))
                return false;
            for (std::uint32_t row = first; row < end; ++row) {
                if (row % rowsBetweenLooks == 0) {
                    if (stop.stop_requested())
                        return false;
                    if (progress)
                        progress(row);
                }
                if (!writeRow(first, row))
                    return false;
            }
        }
        return m_writer.finish();
    }

private:
    struct Cell
    {
        std::string text;
        ValueKind kind = ValueKind::text;
    };

    static std::vector<std::string> titles(const PacketListRequest &request)
    {
        std::vector<std::string> titles;
        for (const PacketListColumn &column : request.columns)
            titles.push_back(column.title);
        return titles;
    }

    /// The cells of the rows that need stories, one connection after the other.
    bool readStories(std::uint32_t first, std::uint32_t end, const std::stop_token &stop)
    {
        const Session &session = *m_request.session;
        m_cells.assign((end - first) * m_storyColumns.size(), {});
        std::vector<std::uint32_t> rows(end - first);
        std::iota(rows.begin(), rows.end(), first);
        std::ranges::sort(rows, {}, [&](std::uint32_t row) {
            const FrameId frame = m_request.frameAt(row);
            return std::pair(session.connectionOf(frame), frame);
        });
        std::shared_ptr<const Story> story;
        ConnectionId read;
        for (const std::uint32_t row : rows) {
            if (stop.stop_requested())
                return false;
            const FrameId frame = m_request.frameAt(row);
            const ConnectionId connection = session.connectionOf(frame);
            if (connection.isValid() && connection != read) {
                Result<Story> made = storyUpTo(session, connection, mostRungsForColumns, stop);
                story = made ? std::make_shared<const Story>(*std::move(made)) : nullptr;
                read = connection;
            }
            for (std::size_t i = 0; i < m_storyColumns.size(); ++i) {
                Cell &cell = m_cells[(row - first) * m_storyColumns.size() + i];
                cell.kind = putOfStory(m_request.columns[m_storyColumns[i]], frame,
                                       connection == read ? story : nullptr, cell.text);
            }
        }
        return true;
    }

    ValueKind putOfStory(const PacketListColumn &column, FrameId frame, const std::shared_ptr<const Story> &story,
                         std::string &record)
    {
        if (column.kind == Kind::expression)
            return putExpression(column, frame, story, record);
        const Rung *rung = story ? story->rungOf(frame) : nullptr;
        const IcmpRung *icmp = story && rung == nullptr ? story->icmpErrorOf(frame) : nullptr;
        record += m_request.text(rung != nullptr   ? segmentLine(*story, *rung)
                                 : icmp != nullptr ? icmpLine(*icmp)
                                                   : packetLine(*m_request.session, frame).info);
        return ValueKind::text;
    }

    ValueKind putExpression(const PacketListColumn &column, FrameId frame, const std::shared_ptr<const Story> &story,
                            std::string &record)
    {
        const auto facts = m_facts.of(frame, story);
        return facts ? putTexts(column.expression->texts(**facts), column.expression->type(), record) : ValueKind::text;
    }

    ValueKind putMarks(FrameId frame, std::string &record) const
    {
        const EventSet events = m_request.session->eventsOf(frame);
        bool isFirst = true;
        for (std::uint64_t bits = events.bits(); bits != 0; bits &= bits - 1) {
            record += isFirst ? "" : ", ";
            record += m_request.text({specOf(static_cast<EventKind>(std::countr_zero(bits))).title, {}});
            isFirst = false;
        }
        return ValueKind::text;
    }

    bool writeRow(std::uint32_t first, std::uint32_t row)
    {
        const FrameId frame = m_request.frameAt(row);
        const PacketLine line = packetLine(*m_request.session, frame);
        std::size_t ofStory = (row - first) * m_storyColumns.size();
        return m_writer.write([&](std::size_t i, std::string &record) {
            const PacketListColumn &column = m_request.columns[i];
            if (needsStory(column)) {
                const Cell &cell = m_cells[ofStory++];
                record += cell.text;
                return cell.kind;
            }
            return put(column, frame, line, record);
        });
    }

    ValueKind put(const PacketListColumn &column, FrameId frame, const PacketLine &line, std::string &record)
    {
        switch (column.kind) {
        case Kind::number:
            return putNumber(record, frameNumber(frame));
        case Kind::marks:
            return putMarks(frame, record);
        case Kind::time:
            record += m_request.timeText(frame);
            return ValueKind::text;
        case Kind::source:
            record += line.source;
            return ValueKind::text;
        case Kind::destination:
            record += line.destination;
            return ValueKind::text;
        case Kind::protocol:
            record += line.protocol;
            return ValueKind::text;
        case Kind::flags:
            record += line.flags;
            return ValueKind::text;
        case Kind::sequence:
            return putOptional(column.isRelative ? line.relativeSequence : line.sequence, record);
        case Kind::acknowledgment:
            return putOptional(column.isRelative ? line.relativeAcknowledgment : line.acknowledgment, record);
        case Kind::payloadLength:
            return putOptional(line.payloadLength, record);
        case Kind::action:
            break;
        case Kind::expression:
            return putExpression(column, frame, nullptr, record);
        }
        return ValueKind::text;
    }

    const PacketListRequest &m_request;
    SessionFacts m_facts;
    RecordWriter m_writer;
    std::vector<std::size_t> m_storyColumns; ///< their places among the columns
    std::vector<Cell> m_cells;               ///< of them, of the rows that are written now
};

} // namespace

bool writePacketList(const PacketListRequest &request, const std::stop_token &stop,
                     const std::function<void(std::uint32_t rows)> &progress, const TextSink &sink)
{
    return PacketListWriter(request, sink).write(stop, progress);
}

} // namespace rungs
