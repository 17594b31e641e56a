// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/traffic.h"

#include <QAbstractTableModel>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace rungs {

/// An interface that can be captured from.
struct NetworkInterface
{
    QString name;
    QString kind; ///< as rungs-capture --interfaces says it
    QString description;
    QStringList addresses;
    bool isUp = false;
    bool isConnected = false;
};

/// The interfaces of this machine, as rungs-capture lists them, with what goes over them now.
class InterfaceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { name, kind, addresses, traffic, rate, columns };
    /// The rates of the traffic column, a QList<double>.
    static constexpr int ratesRole = Qt::UserRole;

    explicit InterfaceModel(QObject *parent = nullptr);
    ~InterfaceModel() override;

    /// Asks @p helper for the interfaces, and samples their traffic from now on.
    void start(const QString &helper);
    void setInterfaces(const QByteArray &json);
    const QList<NetworkInterface> &interfaces() const { return m_interfaces; }
    /// Takes another sample of the traffic.
    void sample();
    /// -1: there is none.
    int rowOf(const QString &interface) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// The interfaces are known, or cannot be.
    void listed();

private:
    void showNamesAlone();
    void show(QList<NetworkInterface> interfaces);
    QString textOf(const NetworkInterface &interface, int column) const;
    static QString kindText(const NetworkInterface &interface);

    QList<NetworkInterface> m_interfaces;
    Traffic m_traffic;
    QTimer m_ticks;
    QProcess *m_listing = nullptr;
};

} // namespace rungs
