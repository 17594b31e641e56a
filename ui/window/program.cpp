// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/program.h"

#include "ui/window/document.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"

#include <utility>

namespace rungs {

Program::Program(std::optional<QLocale> locale)
    : m_language(locale ? Languages::codeOf(*locale) : m_settings.language())
    , m_appearance(m_settings)
    , m_document(std::make_shared<Document>())
{
    m_languages.use(locale ? *locale : Languages::localeOf(m_language));
    makeWindow();
}

Program::~Program() = default;

void Program::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_settings, m_appearance, m_document);
    m_window->actions().checkLanguage(m_language);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Program::setLanguage);
}

void Program::setLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    m_language = code;
    m_languages.use(Languages::localeOf(code));
    m_window->saveLayout();
    // It called this, so it stays until that is done.
    MainWindow *const before = m_window.release();
    makeWindow();
    m_window->replace(*before);
    before->leave();
    before->deleteLater();
}

} // namespace rungs
