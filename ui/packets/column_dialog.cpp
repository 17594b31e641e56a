// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/column_dialog.h"

#include "core/export/keys.h"
#include "core/filter/filter_key.h"
#include "core/text/filter_text.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rungs {

namespace {

QStringList keysForColumns()
{
    QStringList keys;
    const auto add = [&keys](std::string_view key) {
        keys.append(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
    };
    for (const FieldKey &key : allFieldKeys())
        add(key.key);
    for (const std::span<const filter::DerivedKey> derived : filter::derivedKeys()) {
        for (const filter::DerivedKey &key : derived)
            add(key.key);
    }
    for (const filter::SideKey &key : filter::sideKeys())
        add(key.key);
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

} // namespace

ColumnDialog::ColumnDialog(const ExpressionColumn &column, QWidget *parent)
    : QDialog(parent)
    , m_expression(new QLineEdit(column.expression))
    , m_title(new QLineEdit(column.title == column.expression ? QString() : column.title))
    , m_problem(new QLabel)
{
    setWindowTitle(column.expression.isEmpty() ? tr("Add Column") : tr("Edit Column"));
    const int em = fontMetrics().height();
    m_expression->setFont(monospaceFont(this));
    m_expression->setMinimumWidth(em * 22);
    m_expression->setPlaceholderText(tr("tcp.window_size or tcp.len * 8"));
    auto *completer = new QCompleter(keysForColumns(), m_expression);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_expression->setCompleter(completer);
    m_title->setPlaceholderText(tr("The expression"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, Theme::of(this).warning);
    m_problem->setPalette(colours);

    auto *form = new QFormLayout;
    form->addRow(tr("&Expression:"), m_expression);
    form->addRow(QString(), m_problem);
    form->addRow(tr("&Title:"), m_title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(form);
    rows->addStretch();
    rows->addWidget(buttons);

    connect(m_expression, &QLineEdit::textChanged, this, &ColumnDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

ExpressionColumn ColumnDialog::column() const
{
    const QString expression = m_expression->text().trimmed();
    const QString title = m_title->text().trimmed();
    return {title.isEmpty() ? expression : title, expression};
}

QString ColumnDialog::problem() const
{
    return m_problem->text();
}

void ColumnDialog::check()
{
    const QString text = m_expression->text().trimmed();
    const auto compiled = filter::Expression::compile(text.toStdString());
    m_accept->setEnabled(compiled.has_value());
    m_problem->setText(compiled || text.isEmpty() ? QString() : plainText(filterErrorPhrase(compiled.error())));
    m_expression->setAccessibleDescription(m_problem->text());
}

} // namespace rungs
