// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted/painted_pane.h"
#include "ui/painted/shown_text.h"
#include "ui/stream/stream_row_text.h"

#include <memory>
#include <vector>

namespace rungs {

/// The matches of a search, in the order of the streams of both sides.
using StreamMatchesPtr = std::shared_ptr<const std::vector<StreamRange>>;

/// A byte of a stream.
struct StreamByte
{
    Side side = Side::client;
    std::uint64_t offset = 0;

    friend bool operator==(const StreamByte &, const StreamByte &) = default;
};

/// The bytes of a stream as rows. Only rows on show are read and laid out; the scroll bar stands for a place among the
/// bytes.
class StreamView : public PaintedPane, public PaintedItems, public ShowsTexts
{
    Q_OBJECT

public:
    explicit StreamView(QWidget *parent = nullptr);

    /// Null: nothing is shown. @p isSame the same connection as before: the place is kept
    void setStream(const SessionPtr &session, const StreamIndexPtr &index, bool isSame);
    void setSide(std::optional<Side> only);
    void setForm(StreamForm form);
    void setEncoding(const StreamEncoding &encoding);
    /// What is shown where there are no bytes.
    void setEmptyText(const QString &text);
    /// What the sides are called, for who reads the rows aloud.
    void setSideNames(const BySide<QString> &names) { m_sideNames = names; }
    /// Marks the bytes of a frame; @p brings them into view.
    void showFrame(FrameId frame, bool brings);
    void setMatches(const StreamMatchesPtr &matches) { m_matches = matches, viewport()->update(); }

    const StreamRows &rows() const { return m_rows; }
    StreamForm form() const { return m_form; }
    const StreamEncoding &encoding() const { return m_encoding; }
    std::optional<Side> side() const { return m_only; }
    /// The rows on show.
    QStringList shownLines() const;
    StreamRow topRow() const { return m_shown.empty() ? StreamRow() : m_shown.front().row; }

    /// Empty: there are no bytes.
    std::optional<StreamByte> cursor() const;
    /// Its place among all that is shown.
    std::uint64_t cursorPlace() const { return m_rows.isEmpty() ? 0 : placeOf(m_cursor); }
    /// Whose bytes are under the cursor; of what was sent again the frame that did.
    FrameId cursorFrame() const;
    /// As places among all that is shown; empty: nothing is selected.
    std::pair<std::uint64_t, std::uint64_t> selected() const;
    void selectAll();
    /// Selects bytes of one side, with the cursor at the first, and brings them into view.
    void select(const StreamRange &range);
    static constexpr std::uint64_t mostCopied = 4'000'000;
    /// The selected bytes without those that were not captured.
    QString selectedText() const;
    QString selectedHex() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    PaintedItems *items() override { return this; }
    int itemCount() const override { return static_cast<int>(m_shown.size()); }
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override;
    int itemAt(QPoint point) const override;
    void activateItem(int item) override;
    QList<ShownText> shownTexts() const override;

signals:
    void cursorMoved();
    void frameChosen(rungs::FrameId frame);

protected:
    bool event(QEvent *event) override;
    void paint(QPainter &painter, const Theme &theme, const QRect &exposed) const override;
    void relayout() override;
    void showCurrent() override;
    void onResize() override { relayout(); }
    QString toolTipAt(QPoint inViewport) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class StreamPainter;

    struct Shown
    {
        StreamRow row;
        StreamRowText text;
    };
    struct Metrics
    {
        int charWidth = 8;
        int rowHeight = 20;
        int margin = 6;
        int gutter = 60; ///< for the numbers of frames, and the sign of the side
        int indent = 16; ///< of what the server sent
    };
    /// Where the cursor is: in a row, which may be one without bytes that count, and at a byte.
    struct Cursor
    {
        StreamRow row;
        std::uint64_t offset = 0;
    };

    void rebuild();
    void measure();
    StreamFormat format() const;
    int rowsIn(int height) const { return std::max(1, height / m_metrics.rowHeight); }
    void setTop(const StreamRow &row);
    void layOut(const StreamRow &top);
    StreamRow stepped(StreamRow row, int steps) const;
    StreamRow lastTop() const;
    bool isAtEnd() const;
    void scrolledTo(int value);
    void syncScrollBar();
    int valueOf(const StreamRow &top) const;
    void countRows();
    int indexOf(const StreamRow &row) const;
    void moveCursor(const Cursor &cursor, bool extends);
    void setCursorAt(const StreamByte &byte);
    void bringIntoView(const StreamRow &row);
    Cursor cursorIn(const StreamRow &row, std::uint32_t byte) const;
    Cursor cursorBelow(int rows) const;
    Cursor cursorBeside(int step) const;
    std::optional<Cursor> cursorAtPoint(QPoint point) const;
    std::uint32_t columnOfCursor() const;
    std::uint64_t placeOf(const Cursor &cursor) const;
    int textLeft(const StreamRow &row) const;
    FrameId frameOf(const Cursor &cursor) const;
    bool keyMoves(const QKeyEvent &event, Cursor &to) const;
    template <class Visit>
    void forEachSelected(Visit visit) const;

    SessionPtr m_session;
    StreamIndexPtr m_index;
    std::shared_ptr<StreamReader> m_reader;
    StreamRows m_rows;
    std::optional<Side> m_only;
    StreamForm m_form = StreamForm::text;
    StreamEncoding m_encoding;
    QString m_emptyText;
    BySide<QString> m_sideNames;
    Metrics m_metrics;
    std::vector<Shown> m_shown;
    int m_whole = 0; ///< rows on show that are not cut
    bool m_isSyncing = false;
    int m_value = 0;                  ///< of the scroll bar
    std::vector<StreamRow> m_allRows; ///< of a short stream; of a longer one none
    Cursor m_cursor;
    std::optional<std::uint64_t> m_anchor; ///< a place: what is selected reaches from here to the cursor
    bool m_isWholeRow = false;
    bool m_isDragging = false;
    std::optional<StreamRange> m_frameRange; ///< of the selected frame
    StreamMatchesPtr m_matches;
};

} // namespace rungs
