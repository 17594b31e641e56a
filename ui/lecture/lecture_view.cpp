// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lecture/lecture_view.h"

#include "ui/lecture/lecture_painter.h"
#include "ui/theme/lecture_theme.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int growthMilliseconds = 200;
constexpr qsizetype mostDigits = 10;

} // namespace

LectureView::LectureView(Selection &selection, const ViewOptions &options, StoryCache &stories, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_flow(selection, options, stories)
{
    setWindowTitle(tr("Lecture"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleDescription(tr("Space shows the next segment, Escape leaves the lecture."));
    m_growth.setDuration(growthMilliseconds);
    m_growth.setStartValue(0.0);
    m_growth.setEndValue(1.0);
    connect(&m_growth, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_flow, &LectureFlow::changed, this, &LectureView::showStep);
    connect(&selection, &Selection::captureChanged, this, [this] {
        // A lesson can go on in another capture.
        if (m_flow.isAlongScript())
            m_flow.resume();
        else
            close();
    });
}

void LectureView::setSettings(const LectureSettings &settings)
{
    m_percent = settings.percent;
    m_flow.setHides(settings.hides);
}

void LectureView::showStep()
{
    // A larger text than there is room for leaves room for more rows.
    m_page = m_flow.page(LectureLayout::rowsThatFit(size(), font(), m_percent));
    m_page.typed = m_typed.isEmpty() ? QString() : u"#"_s + m_typed;
    m_layout = LectureLayout::of(m_page, size(), font(), m_percent);
    setAccessibleName(m_page.spoken());
    update();
}

QList<ShownText> LectureView::shownTexts() const
{
    QList<ShownText> texts;
    if (isBlank())
        return texts;
    for (const LectureText &text : m_layout.texts) {
        const auto kind = text.role == LectureRole::pill       ? ShownText::Kind::state
                          : text.role == LectureRole::flagName ? ShownText::Kind::flags
                          : text.role == LectureRole::lead     ? ShownText::Kind::sentence
                                                               : ShownText::Kind::detail;
        texts.append({kind, text.text, text.shape().boundingRect().toAlignedRect(), text.isCut});
    }
    return texts;
}

void LectureView::go(bool isForward)
{
    const std::size_t before = m_flow.step();
    m_pointer.reset();
    if (isForward)
        m_flow.next();
    else
        m_flow.back();
    if (m_isMoving && isForward && m_flow.step() != before)
        m_growth.start();
    else
        m_growth.stop();
    update();
}

void LectureView::setPercent(int percent)
{
    m_percent = percent;
    showStep();
}

void LectureView::setTyped(const QString &typed)
{
    m_typed = typed;
    showStep();
}

bool LectureView::typeNumber(QKeyEvent &event)
{
    const bool isDigit = event.text().size() == 1 && event.text().front().isDigit();
    if (isDigit && m_typed.size() < mostDigits) {
        setTyped(m_typed + event.text());
        return true;
    }
    if (m_typed.isEmpty())
        return isDigit;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const quint64 number = std::exchange(m_typed, QString()).toULongLong();
        m_pointer.reset();
        m_flow.goToFrame(number);
        showStep();
        return true;
    }
    case Qt::Key_Backspace:
        setTyped(m_typed.chopped(1));
        return true;
    case Qt::Key_Escape:
        setTyped({});
        return true;
    default:
        return isDigit;
    }
}

bool LectureView::moveBy(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(true);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        go(false);
        return true;
    case Qt::Key_Home:
        m_pointer.reset();
        m_flow.go(0);
        return true;
    case Qt::Key_End:
        m_pointer.reset();
        m_flow.go(m_flow.steps());
        return true;
    default:
        return false;
    }
}

bool LectureView::change(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_B:
    case Qt::Key_Period:
        m_blank = Blank::black;
        update();
        return true;
    case Qt::Key_W:
        m_blank = Blank::white;
        update();
        return true;
    case Qt::Key_H:
        m_flow.setHides(!m_flow.hides());
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setPercent(LectureType::larger(m_percent));
        return true;
    case Qt::Key_Minus:
        setPercent(LectureType::smaller(m_percent));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void LectureView::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) != 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (isBlank() && event->key() != Qt::Key_Escape) {
        // Whatever is pressed shows the screen again, and does no more.
        m_blank = Blank::no;
        update();
        return;
    }
    if (!typeNumber(*event) && !moveBy(event->key()) && !change(*event))
        QWidget::keyPressEvent(event);
}

void LectureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedRow = m_layout.rowAt(event->position());
    m_pointer = event->position();
    update();
}

void LectureView::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) == 0)
        return;
    m_pointer = event->position();
    update();
}

void LectureView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto row = m_layout.rowAt(event->position());
    if (event->button() != Qt::LeftButton || !row || row != m_pressedRow || *row >= m_page.rows.size())
        return;
    if (m_page.rows[*row].isHidden)
        go(true);
    else if (!m_page.rows[*row].isCurrent)
        m_flow.goToFrame(frameNumber(m_page.rows[*row].frame));
    else
        return;
    m_pointer.reset();
    update();
}

void LectureView::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = 120;
    m_turned += event->angleDelta().y();
    for (; m_turned <= -notch; m_turned += notch)
        go(true);
    for (; m_turned >= notch; m_turned -= notch)
        go(false);
    event->accept();
}

void LectureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isBlank()) {
        painter.fillRect(rect(), blankColor(m_blank == Blank::white));
        return;
    }
    const Theme theme = lectureTheme(Theme::of(this));
    const double growth = m_growth.state() == QAbstractAnimation::Running ? m_growth.currentValue().toDouble() : 1;
    paintLecture(painter, m_layout, font(), theme, growth);
    if (m_pointer)
        paintPointer(painter, *m_pointer, m_layout, theme);
}

void LectureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showStep();
}

void LectureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showStep();
}

/// Its keys are its own, whatever they mean in the window.
bool LectureView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void LectureView::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit left();
}

} // namespace rungs
