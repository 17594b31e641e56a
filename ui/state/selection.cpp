// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/selection.h"

#include "ui/job/task.h"

#include <QString>

#include <utility>

namespace rungs {

struct Selection::Reading
{
    Task<NoProgress, Result<DecodedFrame>> task;
};

Selection::Selection(QObject *parent)
    : QObject(parent)
    , m_reading(std::make_unique<Reading>())
{ }

Selection::~Selection() = default;

const FieldNode *Selection::field() const
{
    return m_decoded && m_node < m_decoded->nodes().size() ? &m_decoded->nodes()[m_node] : nullptr;
}

void Selection::setSession(SessionPtr session)
{
    const bool isSame = session && m_session && session->isSameCaptureAs(*m_session);
    const bool isOfSameFile = session && m_session && session->isOfSameFileAs(*m_session);
    const SessionPtr before = std::exchange(m_session, std::move(session));
    if (isSame) {
        emit sessionChanged();
        return;
    }
    if (isOfSameFile) {
        takeFlips(*before);
        return;
    }
    m_reading->task.cancel();
    m_frame = {};
    m_node = DecodedFrame::noNode;
    m_bit.reset();
    m_stay.reset();
    m_connection = {};
    m_decoded = nullptr;
    m_readError.reset();
    emit sessionChanged();
    emit captureChanged();
    emit connectionChanged();
    emit frameChanged();
    emit fieldChanged();
    emit bitChanged();
}

/// What is selected stays selected, and says what it says now.
void Selection::takeFlips(const Session &before)
{
    const FieldNode *shown = field();
    const std::optional<BitPlace> stay =
        shown ? std::optional(BitPlace{shown->buffer, shown->bits.leadingBit()}) : m_stay;
    const ConnectionId connection = std::exchange(m_connection, connectionAfter(before));
    if (m_frame.isValid()) {
        read();
        m_stay = stay;
        if (m_decoded && m_stay)
            stayOnBits(*std::exchange(m_stay, std::nullopt));
    }
    emit sessionChanged();
    emit bitsChanged();
    if (m_connection != connection)
        emit connectionChanged();
    emit frameChanged();
    tellField();
}

/// Connections are numbered in the order of their first frames, which may be others now.
ConnectionId Selection::connectionAfter(const Session &before) const
{
    if (!m_connection.isValid())
        return m_frame.isValid() ? m_session->connectionOf(m_frame) : ConnectionId();
    const bool isOfFrame = m_frame.isValid() && before.connectionOf(m_frame) == m_connection;
    return m_session->connectionOf(isOfFrame ? m_frame : before.connection(m_connection).firstFrame);
}

/// A field of the same key may be elsewhere now: a person looks at these bits.
void Selection::stayOnBits(BitPlace first)
{
    const FieldNode *found = field();
    if (found && found->buffer == first.buffer && found->bits.leadingBit() == first.bit)
        return;
    const bool isThere = first.buffer < m_decoded->bufferCount();
    m_node = isThere ? m_decoded->smallestAt(first.buffer, first.bit) : DecodedFrame::noNode;
}

void Selection::selectFrame(FrameId frame)
{
    if (!m_session || !frame.isValid() || frame.value >= m_session->frameCount() || frame == m_frame)
        return;
    m_frame = frame;
    m_stay.reset();
    m_bit.reset();
    read();
    const ConnectionId connection = m_session->frame(frame).connection;
    const bool isOtherConnection = connection != m_connection;
    m_connection = connection;
    emit frameChanged();
    tellField();
    if (isOtherConnection)
        emit connectionChanged();
}

/// The selected frame: at once, or on a thread of its own.
void Selection::read()
{
    m_decoded = nullptr;
    m_readError.reset();
    m_node = DecodedFrame::noNode;
    m_reading->task.cancel();
    if (m_session->frame(m_frame).capturedLength <= mostAtOnce) {
        take(m_session->decode(m_frame));
        return;
    }
    m_reading->task.start([session = m_session, frame = m_frame](const std::stop_token &,
                                                                 const auto &) { return session->decode(frame); },
                          [this](Result<DecodedFrame> decoded) {
                              take(std::move(decoded));
                              if (m_decoded && m_stay)
                                  stayOnBits(*std::exchange(m_stay, std::nullopt));
                              emit frameChanged();
                              tellField();
                          });
}

void Selection::take(Result<DecodedFrame> decoded)
{
    if (decoded)
        m_decoded = std::make_shared<const DecodedFrame>(*std::move(decoded));
    else
        m_readError = std::move(decoded).error();
    findWantedNode();
}

void Selection::findWantedNode()
{
    m_node = DecodedFrame::noNode;
    if (!m_decoded || m_wantedKey.empty())
        return;
    m_node = m_decoded->find(m_wantedKey, m_wantedOccurrence);
    if (m_node == DecodedFrame::noNode)
        m_node = m_decoded->find(m_wantedKey);
}

void Selection::selectNode(std::uint32_t node)
{
    if (!m_decoded || node >= m_decoded->nodes().size()) {
        m_wantedKey.clear();
        m_wantedOccurrence = 0;
        setNode(DecodedFrame::noNode);
        return;
    }
    m_wantedKey = m_decoded->nodes()[node].spec->key;
    m_wantedOccurrence = m_decoded->occurrenceOf(node);
    setNode(node);
}

void Selection::setNode(std::uint32_t node)
{
    if (node == m_node)
        return;
    m_node = node;
    tellField();
}

/// The cursor stays on its bit where that is one of the selected field's.
std::optional<BitPlace> Selection::bitInField() const
{
    const FieldNode *selected = field();
    if (!selected)
        return m_decoded ? m_bit : std::nullopt;
    if (m_bit && m_bit->buffer == selected->buffer && selected->bits.contains(m_bit->bit))
        return m_bit;
    const bool isCaptured = selected->bits.firstByte() < m_decoded->buffer(selected->buffer).size();
    return isCaptured && !selected->bits.isEmpty()
               ? std::optional(BitPlace{selected->buffer, selected->bits.leadingBit()})
               : std::nullopt;
}

void Selection::tellField()
{
    const std::optional<BitPlace> before = std::exchange(m_bit, bitInField());
    emit fieldChanged();
    if (m_bit != before)
        emit bitChanged();
}

void Selection::selectNodeAt(std::uint32_t node, BitPlace place)
{
    const bool isThere =
        m_decoded && place.buffer < m_decoded->bufferCount() && place.bit / 8 < m_decoded->buffer(place.buffer).size();
    if (!isThere) {
        selectNode(node);
        return;
    }
    const std::optional<BitPlace> before = std::exchange(m_bit, place);
    selectNode(node);
    m_bit = bitInField();
    if (m_bit != before)
        emit bitChanged();
}

void Selection::selectKey(const QString &key, int occurrence)
{
    m_wantedKey = key.toStdString();
    m_wantedOccurrence = occurrence < 0 ? 0 : static_cast<std::size_t>(occurrence);
    if (m_decoded)
        setNode(m_decoded->find(m_wantedKey, m_wantedOccurrence));
}

void Selection::selectBit(int buffer, std::uint32_t bit)
{
    if (m_decoded && buffer >= 0 && buffer < static_cast<int>(m_decoded->bufferCount()))
        selectNode(m_decoded->smallestAt(static_cast<std::uint8_t>(buffer), bit));
}

void Selection::selectByte(int buffer, std::uint32_t byte)
{
    if (m_decoded && buffer >= 0 && buffer < static_cast<int>(m_decoded->bufferCount()))
        selectNode(m_decoded->smallestAtByte(static_cast<std::uint8_t>(buffer), byte));
}

void Selection::selectConnection(ConnectionId connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    emit connectionChanged();
}

} // namespace rungs
