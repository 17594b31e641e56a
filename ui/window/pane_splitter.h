// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSplitter>

namespace rungs {

/// A splitter that remembers how its parts share the room, hidden ones too, and otherwise where the window is small.
class PaneSplitter : public QSplitter
{
    Q_OBJECT

public:
    PaneSplitter(const QString &name, Qt::Orientation orientation);

    /// Only their ratio counts, but for parts that do not stretch.
    void setShares(const QList<int> &roomy, const QList<int> &cramped);
    QList<int> shares(bool cramped) const { return cramped ? m_cramped : m_roomy; }
    /// Changes to the shares of a small window; a splitter without any has the same ones at every size.
    void setCramped(bool cramped);

protected:
    QSplitterHandle *createHandle() override;

private:
    void noteMove();
    bool isCramped() const { return m_isCramped && !m_cramped.isEmpty(); }
    void apply();

    QList<int> m_roomy;
    QList<int> m_cramped;
    bool m_isCramped = false;
};

} // namespace rungs
