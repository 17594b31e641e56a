// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/packet_mark.h"
#include "ui/overview/overview_source.h"

#include <QWidget>

#include <functional>

class QPainter;
class QRectF;

namespace rungs {

class LinkBrowser;
class Selection;
struct Theme;

/// The capture at a glance: what it is, what stands out, and its greatest values. Frames and connections are links.
class OverviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPane(Selection &selection, QWidget *parent = nullptr);

    using MarkPainter = std::function<void(QPainter &, const QRectF &, PacketMark, const Theme &)>;
    /// Paints the signs, the same as in the list.
    void setMarkPainter(MarkPainter painter);

    LinkBrowser *browser() const { return m_browser; }
    OverviewSource &source() { return m_source; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// As followLink() takes it.
    void linkActivated(const QString &link);
    /// A filter whose frames are asked for.
    void filterChosen(const QString &filter);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isWide() const;
    void showPage();
    QString page() const;
    void addPictures();
    void addSigns(const Theme &theme);
    void addTimes(const EventCount &count, const Theme &theme);
    void addLength(std::size_t place, const Theme &theme);
    void addTransfer(std::size_t place, const Theme &theme);
    void addPicture(const QUrl &url, QSize size, const std::function<void(QPainter &)> &paint);

    OverviewSource m_source;
    LinkBrowser *m_browser;
    MarkPainter m_paintMark;
    SessionPtr m_shown; ///< whose overview the page is of
    bool m_isWide = true;
};

} // namespace rungs
