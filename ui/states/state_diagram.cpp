// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/states/state_diagram.h"

#include "core/text/side_text.h"
#include "core/text/state_text.h"
#include "ui/states/state_painter.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

using Form = StateTexts::Form;

// The largest that fits is taken; where not even the last fits its labels are numbers, and then it scrolls.
constexpr std::array fullScales{1.6, 1.45, 1.3, 1.15, 1.0, 0.95, 0.9, 0.85, 0.8};
constexpr std::array numberScales{1.0, 0.95, 0.9, 0.85, 0.8, 0.75};

QString stateName(TcpState state)
{
    return QString::fromUtf8(nameOf(state).data(), static_cast<qsizetype>(nameOf(state).size()));
}

} // namespace

StateDiagram::StateDiagram(QWidget *parent)
    : PaintedPane(parent)
{
    setAccessibleName(tr("State diagram"));
    relayout();
}

void StateDiagram::setScene(const StateScene &scene)
{
    const bool isOther = scene.story != m_scene.story;
    m_scene = scene;
    relayout();
    // The keyboard begins where the client is.
    for (std::size_t box = 0; isOther && box < m_layout.boxes().size(); ++box) {
        if (m_scene.isAt(Side::client, m_layout.boxes()[box].state, m_layout.boxes()[box].isEnd))
            m_current = box;
    }
    showCurrent();
    updateCurrent();
}

QSize StateDiagram::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 26};
}

QSize StateDiagram::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().lineSpacing() * 5};
}

/// Full labels, as large as fits; too high for them, it scrolls; too wide, numbers.
void StateDiagram::fitInto(QSize room)
{
    const auto tryAll = [&](Form form, std::span<const double> scales) {
        for (const double scale : scales) {
            m_texts = StateTexts(m_scene, font(), form, scale);
            m_layout = StateLayout(m_texts.metrics(), {});
            const QSize size = m_layout.size();
            if (size.width() <= room.width() && size.height() + keyHeight(room.width()) <= room.height())
                return true;
        }
        return m_layout.size().width() <= room.width();
    };
    if (!tryAll(Form::full, fullScales))
        tryAll(Form::numbers, numberScales);
    m_layout = StateLayout(m_texts.metrics(), QSize(room.width(), room.height() - keyHeight(room.width())));
}

void StateDiagram::relayout()
{
    fitInto(viewport()->size());
    const int height = m_layout.size().height() + keyHeight(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height());
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size().width() - viewport()->width()));
    viewport()->update();
}

QSize StateDiagram::pictureSize(int width)
{
    m_texts = StateTexts(m_scene, font(), Form::full, 1);
    m_layout = StateLayout(m_texts.metrics(), {width, 0});
    return m_layout.size();
}

int StateDiagram::keyColumns(int width) const
{
    const QFontMetrics metrics(m_texts.labelFont);
    int widest = 1;
    for (const QString &line : m_texts.key)
        widest = std::max(widest, metrics.horizontalAdvance(line) + metrics.height());
    return std::clamp(width / widest, 1, 3);
}

int StateDiagram::keyHeight(int width) const
{
    if (m_texts.key.isEmpty())
        return 0;
    const auto columns = static_cast<qsizetype>(keyColumns(width));
    const auto lines = static_cast<int>((m_texts.key.size() + columns - 1) / columns);
    return (lines + 1) * QFontMetrics(m_texts.labelFont).height();
}

QPoint StateDiagram::origin() const
{
    return {-horizontalScrollBar()->value(), -verticalScrollBar()->value()};
}

void StateDiagram::showBox(std::size_t box)
{
    const QRect rect = m_layout.boxes()[box].rect.adjusted(-4, -4, 4, 4);
    const auto show = [](QScrollBar *bar, int from, int to, int room) {
        bar->setValue(std::min(std::max(bar->value(), to - room), from));
    };
    show(verticalScrollBar(), rect.top(), rect.bottom() + 1, viewport()->height());
    show(horizontalScrollBar(), rect.left(), rect.right() + 1, viewport()->width());
}

/// Both ends, the client last.
void StateDiagram::showCurrent()
{
    if (m_layout.isEmpty() || !m_scene.story)
        return;
    for (const Side side : {Side::server, Side::client}) {
        for (std::size_t box = 0; box < m_layout.boxes().size(); ++box) {
            const StateLayout::Box &each = m_layout.boxes()[box];
            if (m_scene.isAt(side, each.state, each.isEnd))
                showBox(box);
        }
    }
}

void StateDiagram::paintKey(QPainter &painter, const Theme &theme) const
{
    const QFontMetrics metrics(m_texts.labelFont);
    const int columns = keyColumns(viewport()->width());
    const auto lines = static_cast<int>((m_texts.key.size() + columns - 1) / columns);
    painter.setFont(m_texts.labelFont);
    painter.setPen(theme.text);
    for (int i = 0; i < m_texts.key.size(); ++i) {
        const int x = i / lines * (viewport()->width() / columns) + metrics.height() / 2;
        const int y = m_layout.size().height() + i % lines * metrics.height();
        painter.drawText(x, y + metrics.ascent(), m_texts.key[i]);
    }
}

void StateDiagram::paint(QPainter &painter, const Theme &theme, const QRect &) const
{
    painter.translate(origin());
    StatePainter figure(painter, m_scene, m_layout, m_texts, theme);
    figure.paint();
    if (hasFocus())
        figure.paintFocus(m_current);
    painter.translate(-origin().x(), 0);
    paintKey(painter, theme);
}

std::vector<FrameId> StateDiagram::framesOfBox(std::size_t box) const
{
    const StateLayout::Box &what = m_layout.boxes()[box];
    std::vector<FrameId> frames;
    for (const StateStep &step : m_scene.walk.steps()) {
        const bool isThere = step.to == what.state && (what.state != TcpState::closed || what.isEnd);
        if (isThere && (frames.empty() || frames.back() != step.frame))
            frames.push_back(step.frame);
    }
    return frames;
}

std::vector<FrameId> StateDiagram::framesOfArrow(StateArrowIndex arrow) const
{
    std::vector<FrameId> frames;
    for (const StateStep &step : m_scene.walk.steps()) {
        if (step.arrow == arrow && (frames.empty() || frames.back() != step.frame))
            frames.push_back(step.frame);
    }
    return frames;
}

/// The first; if it is selected the next.
void StateDiagram::choose(const std::vector<FrameId> &frames)
{
    if (frames.empty())
        return;
    const auto shown = std::ranges::find(frames, m_scene.frame);
    const bool hasNext = shown != frames.end() && shown + 1 != frames.end();
    emit frameChosen(hasNext ? *(shown + 1) : frames.front());
}

void StateDiagram::mousePressEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position().toPoint() + viewport()->pos());
    if (event->button() != Qt::LeftButton || item < 0)
        return;
    if (static_cast<std::size_t>(item) < m_layout.boxes().size())
        m_current = static_cast<std::size_t>(item);
    viewport()->update();
    activateItem(item);
}

void StateDiagram::keyPressEvent(QKeyEvent *event)
{
    if (!isPlain(*event) || m_layout.isEmpty()) {
        PaintedPane::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_current = m_layout.neighbour(m_current, static_cast<Qt::Key>(event->key()));
        showBox(m_current);
        updateCurrent();
        break;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        emit stepWanted(event->key() == Qt::Key_PageDown ? 1 : -1);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        emit endWanted(event->key() == Qt::Key_End);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateItem(static_cast<int>(m_current));
        break;
    default:
        PaintedPane::keyPressEvent(event);
    }
}

QString StateDiagram::sideName(Side side) const
{
    return plainText(rungs::sideName(m_scene.story->summary.opening, side));
}

/// "TIME-WAIT, the client is here since #10".
QString StateDiagram::boxName(const StateLayout::Box &box) const
{
    QString name = stateName(box.state);
    if (!m_scene.story)
        return name;
    for (const Side side : bothSides) {
        if (!m_scene.isAt(side, box.state, box.isEnd))
            continue;
        const StateStep *last = m_scene.walk.lastOf(side, m_scene.frame);
        name = last ? tr("%1, %2 is here since #%3", "a state, an end of the connection, a segment")
                          .arg(name, sideName(side))
                          .arg(frameNumber(last->frame))
                    : tr("%1, %2 is here from the beginning").arg(name, sideName(side));
    }
    return name;
}

int StateDiagram::itemCount() const
{
    return static_cast<int>(m_layout.boxes().size() + m_layout.arrows().size());
}

QString StateDiagram::itemName(int item) const
{
    const auto index = static_cast<std::size_t>(item);
    if (index < m_layout.boxes().size())
        return boxName(m_layout.boxes()[index]);
    const StateArrow &arrow = stateArrows[m_layout.arrows()[index - m_layout.boxes().size()].index];
    return tr("From %1 to %2: %3", "an arrow of the state diagram")
        .arg(stateName(arrow.from), stateName(arrow.to), plainText(wordsOf(arrow)));
}

/// Which segments led there.
QString StateDiagram::itemValue(int item) const
{
    const auto index = static_cast<std::size_t>(item);
    const std::size_t boxes = m_layout.boxes().size();
    const std::vector<FrameId> frames =
        index < boxes ? framesOfBox(index) : framesOfArrow(m_layout.arrows()[index - boxes].index);
    constexpr std::size_t mostNamed = 5;
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(frames.size(), mostNamed); ++i)
        numbers.append(u"#%1"_s.arg(frameNumber(frames[i])));
    if (frames.size() > mostNamed)
        numbers.append(u"…"_s);
    return numbers.isEmpty() ? tr("not taken") : tr("with %1", "segments").arg(numbers.join(u", "_s));
}

QRect StateDiagram::itemRect(int item) const
{
    const auto index = static_cast<std::size_t>(item);
    const std::size_t boxes = m_layout.boxes().size();
    const QRect rect =
        index < boxes ? m_layout.boxes()[index].rect : m_layout.arrows()[index - boxes].line.boundingRect();
    const QRect place = rect.translated(origin()) & viewport()->rect();
    return place.isEmpty() ? QRect() : place.translated(viewport()->pos());
}

int StateDiagram::itemAt(QPoint point) const
{
    const QPoint inside = point - viewport()->pos() - origin();
    if (const auto box = m_layout.boxAt(inside))
        return static_cast<int>(*box);
    if (const auto arrow = m_layout.arrowAt(inside, fontMetrics().height() / 2))
        return static_cast<int>(m_layout.boxes().size() + *arrow);
    return -1;
}

void StateDiagram::activateItem(int item)
{
    const auto index = static_cast<std::size_t>(item);
    const std::size_t boxes = m_layout.boxes().size();
    choose(index < boxes ? framesOfBox(index) : framesOfArrow(m_layout.arrows()[index - boxes].index));
}

QString StateDiagram::toolTipAt(QPoint inViewport) const
{
    const int item = itemAt(inViewport + viewport()->pos());
    return item < 0 ? QString() : u"%1\n%2"_s.arg(itemName(item), itemValue(item));
}

QList<ShownText> StateDiagram::shownTexts() const
{
    QList<ShownText> texts;
    for (const StateLayout::Box &box : m_layout.boxes()) {
        const QRect place = box.rect.translated(origin());
        if (viewport()->rect().contains(place))
            texts.append(
                {ShownText::Kind::state, m_texts.nameOf(box.state), place.translated(viewport()->pos()), false});
    }
    for (const StateLayout::Arrow &arrow : m_layout.arrows()) {
        for (std::size_t i = 0; i < arrow.labels.size(); ++i) {
            const QRect place = arrow.labels[i].translated(origin());
            if (viewport()->rect().contains(place))
                texts.append({ShownText::Kind::detail, m_texts.labels[arrow.index].value(static_cast<int>(i)),
                              place.translated(viewport()->pos()), false});
        }
    }
    return texts;
}

Picture statePicture(const StateScene &scene, int width)
{
    if (!scene.story)
        return {};
    const auto diagram = std::make_shared<StateDiagram>();
    diagram->setScene(scene);
    diagram->showOffScreen(width, 1);
    const QSize size = diagram->pictureSize(width);
    diagram->showOffScreen(size.width(), size.height());
    return PaintedPane::pictureOf(diagram, {});
}

} // namespace rungs
