// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checksum/checksum_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QTabBar;

namespace rungs {

class ChecksumView;
class LinkBrowser;
class Selection;

/// The checksum pane: the checksum of the selected frame's TCP segment, or of another header that has one, word by
/// word; tabs to choose which, and below it what comes out.
class ChecksumPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksumPane(Selection &selection, QWidget *parent = nullptr);

    QString title() const;
    QString note() const;
    ChecksumView *view() const { return m_view; }
    LinkBrowser *sentences() const { return m_sentences; }
    QTabBar *tabs() const { return m_tabs; }
    /// The layer whose checksum is shown; empty: the selected frame has none.
    std::optional<std::size_t> layer() const { return m_layer; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void headingChanged(const QString &title, const QString &note);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followFrame();
    void followField();
    void showTabs();
    void setLayer(std::optional<std::size_t> layer);
    void showLayer();
    void showSentences();
    void fitSentences();

    Selection &m_selection;
    QTabBar *m_tabs;
    ChecksumView *m_view;
    LinkBrowser *m_sentences;
    std::vector<std::size_t> m_layers; ///< of the tabs
    std::optional<std::size_t> m_layer;
    std::optional<Protocol> m_protocol; ///< of the layer that was shown last
};

/// What is said below the words, as HTML; empty: nothing is shown.
QString checksumHtml(const Selection &selection, const ChecksumWordsPtr &words);

} // namespace rungs
