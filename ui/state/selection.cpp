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
    m_session = std::move(session);
    if (isSame) {
        emit sessionChanged();
        return;
    }
    m_reading->task.cancel();
    m_frame = {};
    m_node = DecodedFrame::noNode;
    m_connection = {};
    m_decoded = nullptr;
    m_readError.reset();
    emit sessionChanged();
    emit captureChanged();
    emit connectionChanged();
    emit frameChanged();
    emit fieldChanged();
}

void Selection::selectFrame(FrameId frame)
{
    if (!m_session || !frame.isValid() || frame.value >= m_session->frameCount() || frame == m_frame)
        return;
    m_frame = frame;
    m_decoded = nullptr;
    m_readError.reset();
    m_node = DecodedFrame::noNode;
    m_reading->task.cancel();
    if (m_session->frame(frame).capturedLength <= mostAtOnce) {
        take(m_session->decode(frame));
    } else {
        m_reading->task.start(
            [session = m_session, frame](const std::stop_token &, const auto &) { return session->decode(frame); },
            [this](Result<DecodedFrame> decoded) {
                take(std::move(decoded));
                emit frameChanged();
                emit fieldChanged();
            });
    }
    const ConnectionId connection = m_session->frame(frame).connection;
    const bool isOtherConnection = connection != m_connection;
    m_connection = connection;
    emit frameChanged();
    emit fieldChanged();
    if (isOtherConnection)
        emit connectionChanged();
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
    emit fieldChanged();
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
