// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QSplitterHandle>

namespace rungs {

/// The gap between two frames serves as the handle. While panes are resized by keys, one handle has the focus: arrows
/// move it, Tab goes to the next one, Esc and Enter are the end.
class PaneHandle : public QSplitterHandle
{
    Q_OBJECT

public:
    PaneHandle(Qt::Orientation orientation, QSplitter *splitter);

    /// Which panes it is between.
    QString name() const;
    /// The share of the part before it, of both parts, in percent.
    int position() const;
    void moveTo(int percent);

signals:
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    int index() const;
    int place() const;
    void moveBy(int pixels);
    void announce();
};

/// Names and moves a handle for assistive technology.
class PaneHandleAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit PaneHandleAccessible(PaneHandle *handle);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    PaneHandle *handle() const;
};

} // namespace rungs
