// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/settings.h"
#include "ui/text/languages.h"
#include "ui/window/appearance.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rungs {

class Document;
class MainWindow;

/// The program while it runs: what is saved, how it looks, the language it speaks, the open capture, and the window.
class Program : public QObject
{
    Q_OBJECT

public:
    /// @p locale the language for this run; none: the saved one
    explicit Program(std::optional<QLocale> locale = {});
    ~Program() override;

    Settings &settings() { return m_settings; }
    Appearance &appearance() { return m_appearance; }
    MainWindow &window() { return *m_window; }

public slots:
    /// Saves the choice and shows everything that is open in another window in that language, in the place of this one.
    /// @p code as in Languages::all(); empty: the language of the desktop
    void setLanguage(const QString &code);

private:
    void makeWindow();

    Settings m_settings;
    Languages m_languages;
    QString m_language; ///< what the menu shows as chosen
    Appearance m_appearance;
    std::shared_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rungs
