// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_filter_edit.h"

#include "core/capture/bpf_program.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int pause = 150; ///< milliseconds
constexpr int mostBytes = 2048;

} // namespace

CaptureFilterEdit::CaptureFilterEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QComboBox)
    , m_words(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    column->addWidget(m_words);
    m_line->setEditable(true);
    m_line->setInsertPolicy(QComboBox::NoInsert);
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_line->setAccessibleName(tr("Capture filter"));
    m_line->lineEdit()->setPlaceholderText(tr("Everything. For example: tcp and port 80"));
    m_line->lineEdit()->setMaxLength(mostBytes);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->hide();
    setFocusProxy(m_line);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &CaptureFilterEdit::judge);
    connect(m_line, &QComboBox::editTextChanged, this, &CaptureFilterEdit::judgeLater);
    polish();
}

QString CaptureFilterEdit::text() const
{
    return m_line->currentText().trimmed();
}

void CaptureFilterEdit::setText(const QString &text)
{
    m_line->setEditText(text);
}

void CaptureFilterEdit::setRecent(const QStringList &filters)
{
    const QString before = text();
    m_line->clear();
    m_line->addItems(filters);
    m_line->setEditText(before);
}

QString CaptureFilterEdit::problem() const
{
    return m_verdict == Verdict::wrong ? m_words->text() : QString();
}

void CaptureFilterEdit::judgeLater()
{
    m_verdict = Verdict::unknown;
    m_pause.start();
    emit judged();
}

void CaptureFilterEdit::judge()
{
    const std::string filter = text().toStdString();
    if (filter.empty()) {
        take(Verdict::right, {});
        return;
    }
    // The network is asked about names once the capture begins, not while they are typed.
    if (const std::string_view name = BpfProgram::nameIn(filter); !name.empty()) {
        take(Verdict::unknown, tr("“%1” is looked up in the network when the capture begins.")
                                   .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
        return;
    }
    m_task.start(
        [filter](const std::stop_token &, const auto &) {
            const auto compiled = BpfProgram::compile(filter);
            return compiled ? std::string() : compiled.error();
        },
        [this](const std::string &words) {
            take(words.empty() ? Verdict::right : Verdict::wrong, QString::fromStdString(words));
        });
}

void CaptureFilterEdit::take(Verdict verdict, const QString &words)
{
    m_verdict = verdict;
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(verdict == Verdict::right && !text().isEmpty() ? tr("libpcap takes it") : words);
    polish();
    emit judged();
}

void CaptureFilterEdit::polish()
{
    const Theme theme = Theme::of(this);
    QPalette words = palette();
    words.setColor(QPalette::WindowText, m_verdict == Verdict::wrong ? theme.warning : theme.dimText);
    m_words->setPalette(words);
    QPalette line = palette();
    if (m_verdict == Verdict::wrong)
        line.setColor(QPalette::Text, theme.warning);
    else if (m_verdict == Verdict::right && !text().isEmpty())
        line.setColor(QPalette::Text, theme.good);
    m_line->lineEdit()->setPalette(line);
    m_line->setFont(monospaceFont(this));
}

void CaptureFilterEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        polish();
}

} // namespace rungs
