// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/selected_segment.h"
#include "ui/models/packet_mark.h"

#include <QWidget>

#include <functional>

class QPainter;
class QRectF;

namespace rungs {

class LinkBrowser;
class SequenceStrip;
class ViewOptions;
struct Theme;

/// The explanation of the selected segment: its place in the sender's sequence numbers, what it does and answers, and a
/// card for every verdict. Frames and fields in the text are links.
class SegmentPane : public QWidget
{
    Q_OBJECT

public:
    SegmentPane(Selection &selection, const ViewOptions &options, StoryCache &stories, QWidget *parent = nullptr);

    using MarkPainter = std::function<void(QPainter &, const QRectF &, PacketMark, const Theme &)>;
    /// Paints the signs of the cards, the same as in the list.
    void setMarkPainter(MarkPainter painter);

    QString title() const;
    QString note() const;
    LinkBrowser *browser() const { return m_browser; }
    SequenceStrip *strip() const { return m_strip; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void headingChanged(const QString &title, const QString &note);
    void shown(bool isShown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSegment();
    void addMarks();
    void showText();
    QString page() const;

    Selection &m_selection;
    const ViewOptions &m_options;
    SelectedSegment m_segment;
    SequenceStrip *m_strip;
    LinkBrowser *m_browser;
    MarkPainter m_paintMark;
};

} // namespace rungs
