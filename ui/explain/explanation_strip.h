// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/explanation_text.h"
#include "ui/explain/selected_segment.h"

#include <QWidget>

class QToolButton;

namespace rungs {

class LinkBrowser;

/// The explanation of the selected field: its name, the mask arithmetic and its meaning in a line, and below it what
/// the segment does; or, expanded, the full explanation of the field. Frames and fields in the text are links.
class ExplanationStrip : public QWidget
{
    Q_OBJECT

public:
    ExplanationStrip(Selection &selection, const ViewOptions &options, StoryCache &stories, QWidget *parent = nullptr);

    QString title() const;
    QString note() const;
    bool isExpanded() const { return m_isExpanded; }
    /// The text without its format.
    QString plainText() const;
    LinkBrowser *browser() const { return m_browser; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// Shows everything, and takes the height for it from the splitter around the strip.
    void setExpanded(bool expanded);
    /// Whether it says what the segment does: not where the segment's own pane is shown, which does.
    void setSaysSegment(bool isOn);

signals:
    void headingChanged(const QString &title, const QString &note);
    void expandedChanged(bool expanded);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightOfStrip() const;
    int heightOfPage() const;
    void showText();
    void showLongest(const QStringList &forms);
    QString segmentLine() const;
    QString evidenceLine() const;
    void showButton();
    void changeForm(bool expanded);
    void takeHeight(int wanted);

    Selection &m_selection;
    const ViewOptions &m_options;
    SelectedSegment m_segment;
    LinkBrowser *m_browser;
    QToolButton *m_button;
    ExplanationText m_text;
    bool m_isExpanded = false;
    bool m_saysSegment = true;
};

} // namespace rungs
