// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/export_dialog.h"

#include "ui/print/sheet_writer.h"
#include "ui/print/sheets.h"
#include "ui/state/saved_file.h"
#include "ui/theme/screen_room.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

ExportDialog::ExportDialog(QList<Exportable> things, int current, QString folder, QWidget *parent)
    : QDialog(parent)
    , m_things(std::move(things))
    , m_folder(std::move(folder))
    , m_thing(new QComboBox(this))
    , m_scale(new QComboBox(this))
    , m_explained(new QCheckBox(tr("With &explanation"), this))
    , m_preview(new QLabel(this))
    , m_error(new QLabel(this))
{
    setWindowTitle(tr("Export and Print"));
    auto *form = new QFormLayout;
    for (const Exportable &each : std::as_const(m_things))
        m_thing->addItem(each.name);
    m_thing->setCurrentIndex(current);
    for (const int scale : {1, 2, 3, 4})
        m_scale->addItem(tr("%1 %").arg(scale * 100), scale);
    m_scale->setCurrentIndex(1);
    form->addRow(tr("&What"), m_thing);
    form->addRow(tr("&Size of PNG"), m_scale);
    form->addRow(QString(), m_explained);

    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(fontMetrics().height() * 8, fontMetrics().height() * 6);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setAccessibleName(tr("Preview"));
    m_error->setWordWrap(true);
    m_error->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    save->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_error);
    column->addWidget(buttons);

    connect(m_thing, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_explained, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    connect(save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copyPicture);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 36, fontMetrics().height() * 38);
    keepOnScreen(this);
}

const Exportable &ExportDialog::thing() const
{
    return m_things[m_thing->currentIndex()];
}

Sheet ExportDialog::sheet() const
{
    return thing().sheet(m_explained->isChecked() ? Explained::yes : Explained::no);
}

void ExportDialog::showPreview()
{
    // A high picture is shown from its top.
    const QImage image = imageOf(sheet(), 1).scaledToWidth(std::max(1, m_preview->width()), Qt::SmoothTransformation);
    m_preview->setPixmap(
        QPixmap::fromImage(image.copy(0, 0, image.width(), std::min(image.height(), m_preview->height()))));
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPreview();
}

QString ExportDialog::save(const QString &path) const
{
    const bool isPage = path.endsWith(".html"_L1, Qt::CaseInsensitive) && thing().page;
    const std::optional<PictureFormat> format = pictureFormatOf(path);
    if (!isPage && !format)
        return tr("The name must end with .svg, .pdf or .png.");
    const QByteArray contents = isPage ? thing().page() : fileOf(sheet(), *format, m_scale->currentData().toDouble());
    if (contents.isEmpty())
        return tr("There is nothing to show, or the picture is too large.");
    const std::optional<QString> reason = saveFile(path, contents);
    return reason ? tr("%1 cannot be written: %2").arg(path, *reason) : QString();
}

void ExportDialog::chooseFile()
{
    QString filter = tr("Vector graphics (*.svg);;PDF (*.pdf);;Picture (*.png)");
    if (thing().page)
        filter += u";;"_s + tr("Page with all of the connection (*.html)");
    QFileDialog dialog(this, tr("Export"), m_folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(thing().key + ".svg"_L1);
    dialog.setDefaultSuffix(u"svg"_s);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &chosen) {
        const qsizetype begin = chosen.lastIndexOf("*."_L1) + 2;
        dialog.setDefaultSuffix(chosen.mid(begin, chosen.lastIndexOf(u')') - begin));
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString error = save(dialog.selectedFiles().value(0));
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    if (error.isEmpty())
        accept();
}

void ExportDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(thing().name);
    QPrintPreviewDialog dialog(&printer, isVisible() ? this : parentWidget());
    // Of its own accord it is smaller than a page that can be read.
    const QSize room = screenRoom(&dialog);
    dialog.resize((parentWidget() != nullptr ? parentWidget()->window()->size().boundedTo(room) : room) * 9 / 10);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *device) { paintPages(sheet(), *device); });
    dialog.exec();
}

void ExportDialog::copyPicture() const
{
    const Sheet shown = sheet();
    auto *copied = new QMimeData;
    copied->setImageData(imageOf(shown, m_scale->currentData().toDouble()));
    copied->setData(u"image/svg+xml"_s, fileOf(shown, PictureFormat::svg));
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace rungs
