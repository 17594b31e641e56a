// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet.h"

#include <QDialog>
#include <QList>

#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace rungs {

enum class Explained : std::uint8_t;

/// One of the things that can be exported and printed.
struct Exportable
{
    QString key;  ///< in file names
    QString name; ///< in the window's language
    std::function<Sheet(Explained)> sheet;
    std::function<QByteArray()> page; ///< as HTML; empty: there is none
};

/// Chooses a picture of a pane and its form, shows it, and saves, prints or copies it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param current the place of the first choice
    /// @param folder where files are saved first
    ExportDialog(QList<Exportable> things, int current, QString folder, QWidget *parent = nullptr);

    /// Saves it as @p path, in the format that its name ends with. @return why not; empty: done
    QString save(const QString &path) const;
    void copyPicture() const;
    /// With a preview of the pages.
    void print();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Sheet sheet() const;
    const Exportable &thing() const;
    void showPreview();
    void chooseFile();

    QList<Exportable> m_things;
    QString m_folder;
    QComboBox *m_thing;
    QComboBox *m_scale;
    QCheckBox *m_explained;
    QLabel *m_preview;
    QLabel *m_error;
};

} // namespace rungs
