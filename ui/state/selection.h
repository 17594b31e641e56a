// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace rungs {

/// A bit of a decoded frame.
struct BitPlace
{
    std::uint8_t buffer = 0;
    std::uint32_t bit = 0; ///< from the most significant one of the buffer's first byte

    friend bool operator==(const BitPlace &, const BitPlace &) = default;
};

/// What is selected: the open capture, a frame of it, a field of that frame and a connection. Every pane shows and sets
/// it here; no pane knows another.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);
    ~Selection() override;

    const SessionPtr &session() const { return m_session; }
    FrameId frame() const { return m_frame; }
    /// The selected frame, decoded. Null: none is selected, its bytes cannot be read, or they are so many that reading
    /// them takes a while; then frameChanged() is emitted again when they have been read.
    const std::shared_ptr<const DecodedFrame> &decoded() const { return m_decoded; }
    /// Why the bytes of the selected frame cannot be read.
    const std::optional<Error> &readError() const { return m_readError; }
    /// The selected field: an index into decoded()->nodes(), or DecodedFrame::noNode.
    std::uint32_t node() const { return m_node; }
    const FieldNode *field() const;
    /// The bit that the cursor is on: one of the selected field's, its first where no other was chosen. None: no bit of
    /// the frame is selected, or it was not captured.
    const std::optional<BitPlace> &bit() const { return m_bit; }
    /// The connection of the selected frame, or one selected on its own.
    ConnectionId connection() const { return m_connection; }

    /// A new snapshot of the same capture keeps what is selected, and so does the same file with other bits flipped,
    /// where the bits stay selected if the field is no longer there; another capture clears it.
    void setSession(SessionPtr session);

public slots:
    /// Selects the frame, its connection, and the last selected field if the frame has one of that key.
    void selectFrame(rungs::FrameId frame);
    void selectNode(std::uint32_t node);
    /// The field of @p key, the @p occurrence th in the selected frame.
    void selectKey(const QString &key, int occurrence = 0);
    /// The smallest field that owns the bit (or byte) of a buffer of the decoded frame.
    void selectBit(int buffer, std::uint32_t bit);
    void selectByte(int buffer, std::uint32_t byte);
    void selectConnection(rungs::ConnectionId connection);
    /// The field, or none, and the bit of it that the cursor is on.
    void selectNodeAt(std::uint32_t node, rungs::BitPlace place);

signals:
    void sessionChanged(); ///< another capture, or a longer snapshot
    void captureChanged(); ///< after sessionChanged(): another capture
    void bitsChanged();    ///< after sessionChanged(): the same file with other bits flipped
    void frameChanged();   ///< also when decoded() changes
    void fieldChanged();   ///< follows each frameChanged
    void bitChanged();     ///< after fieldChanged
    void connectionChanged();

private:
    struct Reading;

    void take(Result<DecodedFrame> decoded);
    void read();
    void setNode(std::uint32_t node);
    void findWantedNode();
    void takeFlips(const Session &before);
    ConnectionId connectionAfter(const Session &before) const;
    void stayOnBits(BitPlace first);
    std::optional<BitPlace> bitInField() const;
    void tellField();

    /// A frame of no more bytes is read at once: that is too fast to notice.
    static constexpr std::uint32_t mostAtOnce = 4U << 20;

    std::unique_ptr<Reading> m_reading; ///< of a long frame, on a thread of its own
    SessionPtr m_session;
    std::shared_ptr<const DecodedFrame> m_decoded;
    std::optional<Error> m_readError;
    FrameId m_frame;
    std::uint32_t m_node = DecodedFrame::noNode;
    std::optional<BitPlace> m_bit;
    std::optional<BitPlace> m_stay; ///< of a long frame that is read again: where the selected field began
    ConnectionId m_connection;
    // The field that the user selected last: it is searched for in every frame, and reappears after frames without it.
    std::string m_wantedKey;
    std::size_t m_wantedOccurrence = 0;
};

} // namespace rungs
