// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QSplitter;

namespace rungs {

class ConnectionModel;
class ConnectionView;
class Document;
class FieldsView;
class FrameFilter;
class ListPane;
class MarkScanner;
class PacketModel;
class PacketView;
class PaneFrame;
class PaneGroup;
class Settings;

/// The panes of an open capture, with splitters between them.
class PaneArea : public QWidget
{
    Q_OBJECT

public:
    explicit PaneArea(Document &document, QWidget *parent = nullptr);

    PacketView *packets() const { return m_packets; }
    ConnectionView *connections() const { return m_connections; }
    ListPane *lists() const { return m_lists; }
    /// Which frames the packet list shows.
    FrameFilter &frameFilter() const;
    FieldsView *fields() const { return m_fields; }
    /// A pane in its frame, by the name under which its layout is saved.
    PaneFrame *frame(const QString &name) const;
    /// An action for each pane that shows and hides it.
    QList<QAction *> toggles() const;

    void saveLayout(Settings &settings);
    void restoreLayout(const Settings &settings);

public slots:
    void resetLayout();
    void focusPackets();
    void focusConnections();
    void focusNextPane() { moveFocus(1); }
    void focusPreviousPane() { moveFocus(-1); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Pane
    {
        QString name;
        PaneFrame *frame;
        QAction *toggle;
    };

    PaneFrame *add(const QString &name, const QString &label, PaneFrame *frame);
    QSplitter *makeSplitter(const QString &name, Qt::Orientation orientation);
    void moveFocus(int step);
    void showPanes();
    void hideEmptySplitters();
    void arrange(int widthInLines, int heightInLines);
    void arrangeBySize();
    QSplitter *splitter(const QString &name) const;
    void applyMargins();

    PacketModel *m_packetModel;
    MarkScanner *m_marks;
    PacketView *m_packets;
    ConnectionModel *m_connectionModel;
    ConnectionView *m_connections;
    ListPane *m_lists;
    FieldsView *m_fields;
    QList<Pane> m_panes; ///< in the order of the focus
    QList<QSplitter *> m_splitters;
    PaneGroup *m_details; ///< of the selected frame
    PaneGroup *m_story;   ///< of its connection
    bool m_isLow = false;
    QList<int> m_roomySizes; ///< of the list and what is below it, where the window is high
    QByteArray m_firstColumns;
    QByteArray m_firstConnectionColumns;
};

} // namespace rungs
