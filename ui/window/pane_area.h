// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/pane_placement.h"

#include <QList>
#include <QWidget>

class QAction;

namespace rungs {

class ChartsPane;
class ChecksumPane;
class ConnectionModel;
class ConnectionView;
class Document;
class FieldsView;
class FrameFilter;
class FrameOrder;
class MarkScanner;
class OverviewPane;
class PacketHead;
class PacketModel;
class PacketView;
class PaneFrame;
class RowView;
class StatesPane;
class StreamPane;
class ViewOptions;
struct Arrangement;

/// The panes of an open capture.
class PaneArea : public QWidget
{
    Q_OBJECT

public:
    explicit PaneArea(Document &document, QWidget *parent = nullptr);
    ~PaneArea() override;

    QSize minimumSizeHint() const override;

    OverviewPane *overview() const { return m_overview; }
    PacketView *packets() const { return m_packets; }
    ConnectionView *connections() const { return m_connections; }
    /// The packets or the connections, whichever the user looked at last.
    RowView *currentList() const;
    /// Which frames the packet list shows.
    FrameFilter &frameFilter() const;
    /// And in which order.
    FrameOrder &frameOrder() const;
    PacketModel &packetModel() const { return *m_packetModel; }
    ConnectionModel &connectionModel() const { return *m_connectionModel; }
    const ViewOptions &viewOptions() const;
    PacketHead *packetHead() const { return m_packetHead; }
    StreamPane *stream() const { return m_stream; }
    FieldsView *fields() const { return m_fields; }
    ChecksumPane *checksum() const { return m_checksum; }
    StatesPane *states() const { return m_states; }
    ChartsPane *charts() const { return m_charts; }
    /// Where the panes are; they have names, under which that is saved.
    PanePlacement &placement() { return m_placement; }
    PaneFrame *frame(const QString &name) const;
    /// An action for each pane that shows and hides it.
    QList<QAction *> toggles() const;
    /// The pane that had the focus last, or was clicked with the right button.
    QString currentPane() const;
    void setCurrentPane(const QString &name);
    /// Whose keys work in windows of torn off panes too.
    void setShortcuts(const QList<QAction *> &actions) { m_shortcuts = actions; }

    Arrangement arrangement();
    void setArrangement(const Arrangement &arrangement);

public slots:
    void focusOverview() { focusPane(QStringLiteral("overview")); }
    void focusPackets() { focusPane(QStringLiteral("packets")); }
    void focusConnections() { focusPane(QStringLiteral("connections")); }
    void focusStream() { focusPane(QStringLiteral("stream")); }
    void focusChecksum() { focusPane(QStringLiteral("checksum")); }
    void focusStates() { focusPane(QStringLiteral("states")); }
    void focusCharts() { focusPane(QStringLiteral("charts")); }
    /// After a frame was selected from elsewhere: the pane that fills the window, else the packets.
    void focusSelected();
    /// After another file was opened: the same, or the connections if they are what is listed.
    void focusOpened();
    void focusNextPane() { moveFocus(1); }
    void focusPreviousPane() { moveFocus(-1); }
    /// Gives the keys to an edge of the current pane.
    void resizeByKeys();
    /// Gives the keys to the head of the current list.
    void changeColumns();

signals:
    /// The bit that the cursor is on shall be the other way round.
    void flipWanted();
    void currentPaneChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addOverview();
    void addLists();
    void followFilter();
    void addDetails();
    void addStory();
    void focusPane(const QString &name);
    void moveFocus(int step);
    bool isStop(const QString &pane) const;
    void followFocus(const QWidget *now);
    void arrangeBySize();
    void applyMargins();
    void prepareWindow(const QString &pane);
    void updateWindowTitles();

    Document &m_document;
    PanePlacement m_placement;
    PacketModel *m_packetModel;
    OverviewPane *m_overview;
    MarkScanner *m_marks;
    PacketView *m_packets;
    PacketHead *m_packetHead;
    ConnectionModel *m_connectionModel;
    ConnectionView *m_connections;
    StreamPane *m_stream;
    FieldsView *m_fields;
    ChecksumPane *m_checksum;
    StatesPane *m_states;
    ChartsPane *m_charts;
    QString m_currentPane;
    bool m_areConnectionsCurrent = false;
    QList<QAction *> m_shortcuts;
    QByteArray m_firstColumns;
    QByteArray m_firstConnectionColumns;
    QByteArray m_firstChecksumColumns;
    QByteArray m_firstFields;
    int m_gap = 0; ///< between panes
};

} // namespace rungs
