// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace rungs {

/// What a person searches for.
struct FindQuery
{
    enum class Kind : std::uint8_t { text, expression, bytes };

    QString text;
    Kind kind = Kind::text;
    bool isCaseSensitive = false;

    /// The text as pairs of hexadecimal digits; empty: it is none, or not whole.
    std::optional<Bytes> bytes() const;
    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

/// The line in which a person says what to find.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// @param what it says while it is empty, and to a screen reader
    explicit FindBar(const QString &what, QWidget *parent = nullptr);

    /// Lets a person choose where to search, by these names.
    void setPlaces(const QStringList &names);
    int place() const;
    void setPlace(int place);
    /// Whether the text is one of those, or something else that needs none of the switches.
    void setHasKinds(bool hasKinds);
    FindQuery query() const;
    /// Why a text is no bytes.
    static QString noBytes();
    QLineEdit *line() const { return m_line; }
    /// @param isFault it tells of a mistake
    void showResult(const QString &text, bool isFault);
    /// Gives it the keys, with all of its text selected.
    void open();

signals:
    void queryChanged();
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void enableSwitches();
    QToolButton *addButton(const QString &text, const QString &name, const QString &tip);
    QToolButton *addSwitch(const QString &text, const QString &name, const QString &tip);
    void fit();

    QLineEdit *m_line;
    QComboBox *m_places;
    QToolButton *m_case;
    QToolButton *m_expression;
    QToolButton *m_bytes;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QLabel *m_result;
    bool m_hasKinds = true;
};

} // namespace rungs
