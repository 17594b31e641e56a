// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_pane.h"

#include "core/text/latency_text.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/chart_words.h"
#include "ui/state/saved_file.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"
#include "ui/theme/choice_button.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// As HTML with links.
QString joined(std::span<const Phrase> sentences)
{
    QStringList parts;
    for (const Phrase &sentence : sentences)
        parts.append(richText(sentence));
    return parts.join(u' ');
}

} // namespace

ChartsPane::ChartsPane(Selection &selection, StoryCache &stories, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_source(selection, stories)
    , m_bar(new QWidget(this))
    , m_kinds(new QButtonGroup(this))
    , m_kindBox(new QComboBox(m_bar))
    , m_menuButton(new QToolButton(m_bar))
    , m_menu(new QMenu(this))
    , m_expressionRow(new QWidget(this))
    , m_expression(new QLineEdit(m_expressionRow))
    , m_shape(new QComboBox(m_expressionRow))
    , m_scroll(new QScrollArea(this))
    , m_area(new QWidget)
    , m_grid(new QGridLayout(m_area))
    , m_sentences(new QLabel(this))
    , m_status(new QLabel(this))
    , m_stop(new QToolButton(this))
{
    makeBar();
    makeExpressionRow();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(1);
    m_scroll->setWidget(m_area);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::RichText);
    m_sentences->setMargin(fontMetrics().height() / 2);
    m_sentences->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_sentences->setAccessibleName(tr("What the charts say"));
    connect(m_sentences, &QLabel::linkActivated, this, [this](const QString &link) {
        const LinkTarget target = targetOfLink(link);
        if (target.kind == LinkTarget::Kind::frame)
            m_selection.selectFrame(FrameId{static_cast<std::uint32_t>(target.frameNumber - 1)});
    });
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_stop->setText(tr("Stop"));
    m_stop->setAutoRaise(true);
    connect(m_stop, &QToolButton::clicked, &m_source, &ChartSource::stop);
    auto *line = new QHBoxLayout;
    line->addWidget(m_status, 1);
    line->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_expressionRow);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_sentences);
    column->addLayout(line);
    connect(&m_source, &ChartSource::changed, this, &ChartsPane::followSource);
    connect(&selection, &Selection::frameChanged, this, &ChartsPane::followFrame);
    addView();
    showBar();
    followSource();
}

ChartsPane::~ChartsPane() = default;

void ChartsPane::makeBar()
{
    auto *row = new QHBoxLayout(m_bar);
    for (int i = 0; i < chartKinds; ++i) {
        const auto kind = static_cast<ChartKind>(i);
        auto *button = new ChoiceButton(titleOf(kind), m_bar);
        m_kinds->addButton(button, i);
        m_kindBox->addItem(titleOf(kind));
        row->addWidget(button);
    }
    m_kindBox->setAccessibleName(tr("What the charts show"));
    row->addWidget(m_kindBox);
    row->addStretch(1);
    m_menuButton->setText(u"⋯   "_s);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setAccessibleName(tr("Charts menu"));
    m_menuButton->setToolTip(tr("What the charts are of, zoom, saving"));
    row->addWidget(m_menuButton);
    connect(m_menu, &QMenu::aboutToShow, this, &ChartsPane::fillMenu);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) { setKind(static_cast<ChartKind>(kind)); });
    connect(m_kindBox, &QComboBox::activated, this, [this](int kind) { setKind(static_cast<ChartKind>(kind)); });
}

void ChartsPane::makeExpressionRow()
{
    m_expression->setPlaceholderText(tr("tcp.window_size or tcp.len * 8"));
    m_expression->setAccessibleName(tr("Expression of the chart"));
    m_expression->setClearButtonEnabled(true);
    m_shape->addItem(tr("Dots"), static_cast<int>(ChartLayer::Shape::dots));
    m_shape->addItem(tr("Line"), static_cast<int>(ChartLayer::Shape::line));
    m_shape->addItem(tr("Bars"), static_cast<int>(ChartLayer::Shape::columns));
    m_shape->setAccessibleName(tr("How the values are drawn"));
    auto *row = new QHBoxLayout(m_expressionRow);
    row->addWidget(m_expression, 1);
    row->addWidget(m_shape);
    const auto take = [this] {
        setExpression(m_expression->text(), static_cast<ChartLayer::Shape>(m_shape->currentData().toInt()));
    };
    connect(m_expression, &QLineEdit::editingFinished, this, take);
    connect(m_shape, &QComboBox::activated, this, take);
}

QString ChartsPane::title() const
{
    return tr("Charts");
}

QString ChartsPane::note() const
{
    const ChartView *view = currentView();
    return view && !m_source.charts().empty() ? subjectOf(*view->data()) : QString();
}

QString ChartsPane::sentences() const
{
    return m_sentences->text();
}

/// With links to their frames. What limited a transfer is said in short here; all of it is in the tool tip.
void ChartsPane::showSentences()
{
    constexpr std::size_t mostOfLimits = 2;
    const auto paragraph = [](const QString &html) { return u"<p style='margin: 0 0 2px 0'>%1</p>"_s.arg(html); };
    QString html;
    QString whole;
    for (const ChartDataPtr &chart : m_source.charts()) {
        const std::span<const Phrase> limits(chart->limits);
        const QString subject = u"<b>%1</b> "_s.arg(subjectOf(*chart).toHtmlEscaped());
        const bool isNamed = m_source.charts().size() > 1;
        if (!limits.empty()) {
            html += paragraph((isNamed ? subject : QString())
                              + joined(limits.first(std::min(limits.size(), mostOfLimits))));
            whole += paragraph(subject + joined(limits));
        }
        if (!chart->turns.empty())
            html += paragraph(u"<b>%1</b>"_s.arg(tr("The slowest answers").toHtmlEscaped()));
        for (const Turn &turn : slowestOf(*chart))
            html += paragraph(richText(turnSentences(turn).front()));
    }
    m_sentences->setText(html);
    m_sentences->setToolTip(whole);
    m_sentences->setVisible(!html.isEmpty());
}

QString ChartsPane::status() const
{
    return m_status->text();
}

void ChartsPane::setMarkPainter(const ChartMarkPainter &painter)
{
    m_paintMark = painter;
    for (ChartView *view : std::as_const(m_views))
        view->setMarkPainter(painter);
}

ChartView *ChartsPane::currentView() const
{
    const auto focused = std::ranges::find_if(m_views, [](const ChartView *view) { return view->hasFocus(); });
    return focused != m_views.end() ? *focused : m_views.isEmpty() ? nullptr : m_views.front();
}

std::vector<ShownChart> ChartsPane::shown() const
{
    std::vector<ShownChart> result;
    for (const ChartView *view : m_views)
        result.push_back({view->data(), view->range()});
    return result;
}

QSize ChartsPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 26};
}

QSize ChartsPane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() * 8};
}

void ChartsPane::change(const ChartSubject &subject)
{
    m_message.clear();
    m_source.setSubject(subject);
    showBar();
    showStatus();
}

void ChartsPane::setKind(ChartKind kind)
{
    ChartSubject subject = m_source.subject();
    subject.choice.kind = kind;
    change(subject);
}

void ChartsPane::setDirection(ChartDirection direction)
{
    ChartSubject subject = m_source.subject();
    subject.choice.direction = direction;
    change(subject);
}

void ChartsPane::setAll(bool isAll)
{
    ChartSubject subject = m_source.subject();
    subject.isAll = isAll;
    change(subject);
}

void ChartsPane::keepBeside()
{
    ChartSubject subject = m_source.subject();
    if (m_selection.connection().isValid() && std::ranges::count(subject.beside, m_selection.connection()) == 0)
        subject.beside.push_back(m_selection.connection());
    change(subject);
}

void ChartsPane::setInterval(std::int64_t nanoseconds)
{
    ChartSubject subject = m_source.subject();
    subject.choice.interval = nanoseconds;
    change(subject);
}

void ChartsPane::setExpression(const QString &expression, ChartLayer::Shape shape)
{
    ChartSubject subject = m_source.subject();
    subject.expression = expression.trimmed();
    subject.expressionShape = shape;
    change(subject);
}

void ChartsPane::followSource()
{
    showCharts();
    showSentences();
    showStatus();
    emit headingChanged(title(), note());
}

std::optional<std::int64_t> ChartsPane::timeOf(FrameId frame) const
{
    const SessionPtr &session = m_selection.session();
    if (!session || !frame.isValid() || frame.value >= session->frameCount())
        return std::nullopt;
    const std::optional<Duration> since = elapsed(session->startTime(), session->frame(frame).time);
    return since ? std::optional(since->nanoseconds) : std::nullopt;
}

void ChartsPane::followFrame()
{
    const FrameId frame = m_selection.frame();
    for (ChartView *view : std::as_const(m_views))
        view->setFrame(frame, timeOf(frame));
}

ChartView *ChartsPane::addView()
{
    auto *view = new ChartView(m_area);
    if (m_paintMark)
        view->setMarkPainter(m_paintMark);
    connect(view, &ChartView::frameChosen, &m_selection, &Selection::selectFrame);
    connect(view, &ChartView::menuRequested, this, [this](QPoint global) { m_menu->popup(global); });
    connect(view, &ChartView::rangeChanged, this, [this, view] { shareTime(view); });
    m_views.append(view);
    if (m_views.size() == 1)
        setFocusProxy(view);
    return view;
}

/// Charts of one connection show the same time.
void ChartsPane::shareTime(const ChartView *from)
{
    if (m_isSharing || from->data()->isEmpty())
        return;
    m_isSharing = true;
    for (ChartView *view : std::as_const(m_views)) {
        if (view == from || view->data()->connection != from->data()->connection)
            continue;
        if (view->range().time != from->range().time)
            view->setRange({from->range().time, view->range().value});
    }
    m_isSharing = false;
}

void ChartsPane::showCharts()
{
    const std::vector<ChartDataPtr> &charts = m_source.charts();
    const auto wanted = std::max<qsizetype>(1, static_cast<qsizetype>(charts.size()));
    while (m_views.size() < wanted)
        addView();
    while (m_views.size() > wanted)
        delete m_views.takeLast();
    m_isSharing = true;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        const ChartDataPtr chart = place < charts.size() ? charts[place] : std::make_shared<const ChartData>();
        if (chart != m_views[i]->data())
            m_views[i]->setData(chart);
        m_views[i]->setVisible(place < charts.size());
    }
    m_isSharing = false;
    placeViews();
    followFrame();
}

/// Beside each other where there is room, else below.
void ChartsPane::placeViews()
{
    if (m_views.isEmpty())
        return;
    const int least = m_views.front()->fontMetrics().averageCharWidth() * 50;
    const int columns =
        std::clamp(m_scroll->viewport()->width() / std::max(1, least), 1, static_cast<int>(m_views.size()));
    for (int i = 0; i < static_cast<int>(m_views.size()); ++i) {
        m_grid->removeWidget(m_views[i]);
        m_grid->addWidget(m_views[i], i / columns, i % columns);
    }
}

void ChartsPane::showStatus()
{
    QString text = m_message;
    if (text.isEmpty())
        text = m_source.problem();
    if (text.isEmpty() && m_source.isWorking())
        text = m_source.progress() >= 0    ? tr("Reading: %1 %").arg(m_source.progress())
               : m_source.charts().empty() ? tr("Reading the connection…")
                                           : QString();
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    m_stop->setVisible(m_source.progress() >= 0);
}

void ChartsPane::showBar()
{
    const int kind = static_cast<int>(m_source.subject().choice.kind);
    m_kinds->button(kind)->setChecked(true);
    m_kindBox->setCurrentIndex(kind);
    m_expressionRow->setVisible(m_source.subject().choice.kind == ChartKind::expression);
    if (!m_expression->hasFocus())
        m_expression->setText(m_source.subject().expression);
    m_shape->setCurrentIndex(m_shape->findData(static_cast<int>(m_source.subject().expressionShape)));
    fitBar();
}

/// Buttons, or a box to choose from where they have no room.
void ChartsPane::fitBar()
{
    int wanted = m_menuButton->sizeHint().width() + fontMetrics().height() * 2;
    for (const QAbstractButton *button : m_kinds->buttons())
        wanted += button->sizeHint().width() + m_bar->layout()->spacing();
    const bool hasRoom = wanted <= width();
    for (QAbstractButton *button : m_kinds->buttons())
        button->setVisible(hasRoom);
    m_kindBox->setVisible(!hasRoom);
}

void ChartsPane::saveTo(const QString &path)
{
    const ChartView *view = currentView();
    if (!view)
        return;
    m_message = tr("Saving the values…");
    showStatus();
    m_saving.start(
        [chart = view->data(), path](const std::stop_token &stop, const auto &) {
            return saveFile(path, [&](const FileSink &write) {
                return writeTable(
                    *chart,
                    [&write](std::string_view text) { return write(text.data(), static_cast<qint64>(text.size())); },
                    stop);
            });
        },
        [this, path](const std::optional<QString> &reason) {
            m_message = reason ? tr("%1 cannot be written: %2").arg(path, *reason) : tr("Saved %1.").arg(path);
            showStatus();
        });
}

void ChartsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_source.setWanted(true);
    fitBar();
    placeViews();
}

void ChartsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_source.setWanted(false);
}

void ChartsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
    placeViews();
}

void ChartsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitBar();
}

QByteArray ChartsPane::saveState() const
{
    const ChartSubject &subject = m_source.subject();
    return QByteArray::number(static_cast<int>(subject.choice.kind)) + ' '
           + QByteArray::number(static_cast<int>(subject.choice.direction)) + ' '
           + QByteArray::number(static_cast<int>(subject.expressionShape)) + ' ' + subject.expression.toUtf8();
}

/// Whatever it says, what comes of it is valid.
void ChartsPane::restoreState(const QByteArray &state)
{
    ChartSubject subject = m_source.subject();
    const QList<QByteArray> parts = state.split(' ');
    const auto number = [&parts](qsizetype place, int most) {
        return place < parts.size() ? std::clamp(parts[place].toInt(), 0, most) : 0;
    };
    subject.choice.kind = static_cast<ChartKind>(number(0, chartKinds - 1));
    subject.choice.direction = static_cast<ChartDirection>(number(1, static_cast<int>(ChartDirection::both)));
    const auto shape = static_cast<ChartLayer::Shape>(number(2, static_cast<int>(ChartLayer::Shape::columns)));
    subject.expressionShape = m_shape->findData(static_cast<int>(shape)) >= 0 ? shape : ChartLayer::Shape::dots;
    subject.expression = QString::fromUtf8(parts.mid(3).join(' '));
    change(subject);
}

} // namespace rungs
