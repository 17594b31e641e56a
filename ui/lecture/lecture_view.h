// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lecture/lecture_flow.h"
#include "ui/lecture/lecture_layout.h"
#include "ui/painted/shown_text.h"
#include "ui/state/lecture_settings.h"

#include <QVariantAnimation>
#include <QWidget>

namespace rungs {

/// A lecture on the whole screen: one segment after the other, in letters that the last row can read.
class LectureView : public QWidget, public ShowsTexts
{
    Q_OBJECT

public:
    LectureView(Selection &selection, const ViewOptions &options, StoryCache &stories, QWidget *parent = nullptr);

    LectureFlow &flow() { return m_flow; }
    const LectureLayout &layout() const { return m_layout; }

    int percent() const { return m_percent; }
    void setSettings(const LectureSettings &settings);
    /// Whether arrows grow.
    void setMoving(bool isMoving) { m_isMoving = isMoving; }

    bool isBlank() const { return m_blank != Blank::no; }
    /// Where a ring points; empty: nowhere.
    std::optional<QPointF> pointer() const { return m_pointer; }

    QList<ShownText> shownTexts() const override;

signals:
    void left();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Blank { no, black, white };

    void showStep();
    void go(bool isForward);
    void setPercent(int percent);
    void setTyped(const QString &typed);
    bool typeNumber(QKeyEvent &event);
    bool moveBy(int key);
    bool change(const QKeyEvent &event);

    LectureFlow m_flow;
    LecturePage m_page;
    LectureLayout m_layout;
    QVariantAnimation m_growth;
    QString m_typed; ///< the number of a segment
    std::optional<QPointF> m_pointer;
    std::optional<std::size_t> m_pressedRow;
    int m_percent = 100;
    int m_turned = 0; ///< the wheel, in eighths of a degree
    Blank m_blank = Blank::no;
    bool m_isMoving = false;
};

} // namespace rungs
