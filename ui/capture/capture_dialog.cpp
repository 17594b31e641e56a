// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_dialog.h"

#include "ui/capture/capture_filter_edit.h"
#include "ui/capture/interface_model.h"
#include "ui/capture/interface_view.h"
#include "ui/capture/permission_dialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/screen_room.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int headerBytes = 128; ///< of a frame, for all headers that matter here
constexpr int framesAtFirst = 1000;
constexpr int mostFrames = 1'000'000'000;

QString atHome(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.sliced(home.size()) : path;
}

} // namespace

CaptureDialog::CaptureDialog(const CapturePrograms &programs, QWidget *parent)
    : QDialog(parent)
    , m_programs(programs)
    , m_permission(CapturePermission::of(programs.helper))
    , m_file(m_settings.nextFile())
    , m_interfaces(new InterfaceModel(this))
{
    setWindowTitle(tr("Capture"));
    // With large letters on a small screen not all of it fits.
    auto *outer = new QVBoxLayout(this);
    auto *scrolled = new QScrollArea;
    auto *body = new QWidget;
    scrolled->setWidget(body);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scrolled, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeTrial());
    m_sources = new QTabWidget;
    m_sources->setAccessibleName(tr("Where to capture from"));
    m_sources->setDocumentMode(true);
    m_sources->addTab(makeInterfaces(), tr("&Interfaces"));
    m_sources->addTab(makeCommand(), tr("A Co&mmand"));
    column->addWidget(m_sources, 1);
    column->addWidget(makeSaving());
    outer->addWidget(makeFooter());
    connect(m_sources, &QTabWidget::currentChanged, this, &CaptureDialog::updateStart);
    connect(m_list, &InterfaceView::chosenChanged, this, &CaptureDialog::updateStart);
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this] {
        if (m_start->isEnabled())
            start();
    });
    connect(m_filter, &CaptureFilterEdit::judged, this, &CaptureDialog::updateStart);
    connect(m_command, &QComboBox::editTextChanged, this, &CaptureDialog::updateStart);
    connect(m_interfaces, &InterfaceModel::listed, this, [this] {
        QStringList chosen = m_settings.interfaces();
        if (m_interfaces->rowOf(chosen.value(0)) < 0 && m_interfaces->rowCount() > 0)
            chosen = {m_interfaces->interfaces().first().name};
        m_list->choose(chosen);
        updateStart();
    });
    m_interfaces->start(programs.helper);
    m_list->setFocus();
    showFile();
    showPermission();
    polish();
    updateStart();
    const QMargins margins = outer->contentsMargins();
    resize(
        body->sizeHint().width() + margins.left() + margins.right() + scrolled->verticalScrollBar()->sizeHint().width(),
        body->sizeHint().height() + outer->sizeHint().height() - scrolled->sizeHint().height());
    keepOnScreen(this);
}

CaptureDialog::~CaptureDialog() = default;

QString CaptureDialog::titleOf(scene::Kind kind)
{
    switch (kind) {
    case scene::Kind::clientCloses:
        return tr("the client closes first");
    case scene::Kind::serverCloses:
        return tr("the server closes first");
    case scene::Kind::closedPort:
        return tr("a closed port");
    case scene::Kind::resetRequest:
        return tr("a request that is reset");
    }
    return {};
}

QWidget *CaptureDialog::makeTrial()
{
    m_trial = new QWidget;
    m_trial->setAutoFillBackground(true);
    auto *row = new QGridLayout(m_trial);
    m_trialTitle = new QLabel(tr("Try it without a network"));
    auto *text =
        new QLabel(tr("Rungs starts a small server, requests one page and captures it: your own handshake in two "
                      "seconds, without any permission where this system lets it."));
    text->setWordWrap(true);
    m_scenes = new QComboBox;
    m_scenes->setAccessibleName(tr("What happens"));
    for (const scene::Kind kind : scene::allKinds())
        m_scenes->addItem(titleOf(kind));
    auto *button = new PrimaryButton(u"capture"_s, tr("Try It"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &CaptureDialog::tryIt);
    row->addWidget(m_trialTitle, 0, 0);
    row->addWidget(text, 1, 0);
    row->addWidget(m_scenes, 0, 1, 2, 1, Qt::AlignVCenter);
    row->addWidget(button, 0, 2, 2, 1, Qt::AlignVCenter);
    row->setColumnStretch(0, 1);
    return m_trial;
}

QWidget *CaptureDialog::makeInterfaces()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_list = new InterfaceView(m_interfaces);
    m_filter = new CaptureFilterEdit;
    m_filter->setRecent(m_settings.filters());
    auto *label = new QLabel(tr("Capture &filter"));
    label->setBuddy(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(label);
    column->addWidget(m_filter);
    column->addWidget(makePresets());
    return page;
}

QWidget *CaptureDialog::makePresets()
{
    auto *presets = new QWidget;
    auto *row = new QHBoxLayout(presets);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Presets")));
    const auto add = [&](const QString &title, const QString &filter, const QString &selected = {}) {
        auto *button = new QPushButton(title);
        button->setAutoDefault(false);
        button->setToolTip(filter);
        connect(button, &QPushButton::clicked, this, [this, filter, selected] { insertPreset(filter, selected); });
        row->addWidget(button);
    };
    add(tr("A host and a port"), u"tcp and host 192.0.2.1 and port 80"_s, u"192.0.2.1"_s);
    add(tr("TCP"), u"tcp"_s);
    add(tr("Openings and closings"), u"tcp[tcpflags] & (tcp-syn|tcp-fin|tcp-rst) != 0"_s);
    row->addStretch(1);
    return presets;
}

void CaptureDialog::insertPreset(const QString &filter, const QString &selected)
{
    m_filter->setText(filter);
    auto *line = m_filter->findChild<QLineEdit *>();
    line->setFocus();
    if (!selected.isEmpty())
        line->setSelection(static_cast<int>(filter.indexOf(selected)), static_cast<int>(selected.size()));
}

QWidget *CaptureDialog::makeCommand()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *label = new QLabel(tr("&Command whose output is a capture"));
    m_command = new QComboBox;
    m_command->setEditable(true);
    m_command->setInsertPolicy(QComboBox::NoInsert);
    m_command->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_command->addItems(m_settings.commands());
    m_command->setEditText(m_settings.commands().value(0));
    m_command->lineEdit()->setPlaceholderText(u"ssh host tcpdump -U -w - tcp"_s);
    label->setBuddy(m_command);
    auto *hint = new QLabel(tr("A shell runs it, with your rights. It writes pcap or pcapng to its standard output, as "
                               "tcpdump -U -w - does, here or, with ssh, on another machine. A command that asks for a "
                               "password has no terminal to ask in: give it a key, or ssh-askpass."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *forget = new QPushButton(tr("For&get This Command"));
    forget->setAutoDefault(false);
    connect(forget, &QPushButton::clicked, this, [this] {
        m_settings.removeCommand(m_command->currentText());
        m_command->clear();
        m_command->addItems(m_settings.commands());
        m_command->setEditText({});
    });
    column->addWidget(label);
    column->addWidget(m_command);
    column->addWidget(forget, 0, Qt::AlignLeft);
    column->addWidget(hint);
    column->addStretch(1);
    return page;
}

QWidget *CaptureDialog::makeSaving()
{
    auto *saving = new QWidget;
    auto *column = new QVBoxLayout(saving);
    column->setContentsMargins(0, 0, 0, 0);
    m_saveTo = new QLabel;
    m_saveTo->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_saveTo, &QLabel::linkActivated, this, &CaptureDialog::chooseFile);
    auto *row = new QHBoxLayout;
    m_hasMost = new QCheckBox(tr("St&op after"));
    m_most = new QSpinBox;
    m_most->setRange(1, mostFrames);
    m_most->setGroupSeparatorShown(true);
    m_most->setValue(framesAtFirst);
    m_most->setSuffix(tr(" frames"));
    m_most->setAccessibleName(tr("Most frames"));
    m_most->setEnabled(false);
    connect(m_hasMost, &QCheckBox::toggled, m_most, &QWidget::setEnabled);
    m_onlyHeaders = new QCheckBox(tr("Only &headers (%1 bytes)").arg(headerBytes));
    m_promiscuous = new QCheckBox(tr("&Promiscuous"));
    m_promiscuous->setToolTip(tr("Also what is sent to others, where the network brings it here"));
    m_promiscuous->setChecked(m_settings.isPromiscuous());
    for (QWidget *each : std::initializer_list<QWidget *>{m_hasMost, m_most, m_onlyHeaders, m_promiscuous})
        row->addWidget(each);
    row->addStretch(1);
    column->addWidget(m_saveTo);
    column->addLayout(row);
    return saving;
}

QWidget *CaptureDialog::makeFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    m_permissionText = new QLabel;
    m_permissionText->setWordWrap(true);
    m_permissionText->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_permissionText, &QLabel::linkActivated, this, &CaptureDialog::askForPermission);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_start = new QPushButton(tr("&Start"));
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &CaptureDialog::start);
    row->addWidget(m_permissionText, 1);
    row->addWidget(cancel);
    row->addWidget(m_start);
    return footer;
}

void CaptureDialog::chooseFile()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the Capture To"), m_file, tr("pcapng (*.pcapng)"));
    if (file.isEmpty())
        return;
    m_file = file;
    m_settings.setFolder(QFileInfo(file).absolutePath());
    showFile();
}

void CaptureDialog::showFile()
{
    m_saveTo->setText(tr("Save to %1").arg(u"<a href=\"file\">%1</a>"_s.arg(atHome(m_file).toHtmlEscaped())));
}

void CaptureDialog::showPermission()
{
    if (m_permission.isGiven() || isForCommand()) {
        m_permissionText->clear();
        return;
    }
    const Theme theme = Theme::of(this);
    QString text = colored(m_permission.sentence().toHtmlEscaped(), theme.warning) + u' ';
    text += colored(m_permission.who().toHtmlEscaped(), theme.dimText) + u' ';
    text += u"<a href=\"permission\">%1</a>"_s.arg(tr("Give me permission…"));
    m_permissionText->setText(text);
}

void CaptureDialog::askForPermission()
{
    PermissionDialog(m_permission, this).exec();
    m_permission = CapturePermission::of(m_programs.helper);
    showPermission();
    updateStart();
}

bool CaptureDialog::isForCommand() const
{
    return m_sources->currentIndex() == 1;
}

void CaptureDialog::updateStart()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_hasMost, m_onlyHeaders, m_promiscuous})
        each->setEnabled(!isForCommand());
    m_most->setEnabled(!isForCommand() && m_hasMost->isChecked());
    m_start->setEnabled(isForCommand() ? !m_command->currentText().trimmed().isEmpty()
                                       : m_permission.isGiven() && !m_list->chosen().isEmpty()
                                             && m_filter->verdict() != CaptureFilterEdit::Verdict::wrong);
    showPermission();
}

void CaptureDialog::tryIt()
{
    m_request.source = CaptureRun::Source::scene;
    m_request.kind = scene::allKinds()[static_cast<std::size_t>(m_scenes->currentIndex())];
    accept();
}

void CaptureDialog::start()
{
    m_request.options.file = m_file;
    if (isForCommand()) {
        m_request.source = CaptureRun::Source::command;
        m_request.command = m_command->currentText().trimmed();
        m_settings.addCommand(m_request.command);
        accept();
        return;
    }
    CaptureOptions &options = m_request.options;
    m_request.source = CaptureRun::Source::interfaces;
    options.interfaces = m_list->chosen();
    options.filter = m_filter->text();
    options.snapLength = m_onlyHeaders->isChecked() ? headerBytes : 0;
    options.mostFrames = m_hasMost->isChecked() ? static_cast<quint64>(m_most->value()) : 0;
    options.isPromiscuous = m_promiscuous->isChecked();
    m_settings.setInterfaces(options.interfaces);
    m_settings.setPromiscuous(options.isPromiscuous);
    m_settings.addFilter(options.filter);
    accept();
}

void CaptureDialog::polish()
{
    const Theme theme = Theme::of(this);
    m_trialTitle->setFont(boldFont(font()));
    QPalette tint = palette();
    tint.setColor(QPalette::Window, theme.selection);
    m_trial->setPalette(tint);
    showPermission();
}

void CaptureDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        polish();
}

} // namespace rungs
