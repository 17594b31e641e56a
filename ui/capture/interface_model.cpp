// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/interface_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int sampleEvery = 500; ///< milliseconds

/// What most people capture from comes first: connected ones, "any", the loopback, the rest.
int placeOf(const NetworkInterface &interface)
{
    if (interface.name == Traffic::any())
        return 1;
    if (interface.kind == "loopback"_L1)
        return 2;
    return interface.isUp && interface.isConnected ? 0 : 3;
}

} // namespace

InterfaceModel::InterfaceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_ticks.setInterval(sampleEvery);
    connect(&m_ticks, &QTimer::timeout, this, &InterfaceModel::sample);
}

InterfaceModel::~InterfaceModel()
{
    if (m_listing)
        m_listing->disconnect(this);
}

void InterfaceModel::start(const QString &helper)
{
    m_traffic.sample();
    m_ticks.start();
    if (helper.isEmpty()) {
        QMetaObject::invokeMethod(this, &InterfaceModel::showNamesAlone, Qt::QueuedConnection);
        return;
    }
    m_listing = new QProcess(this);
    connect(m_listing, &QProcess::finished, this, [this] { setInterfaces(m_listing->readAllStandardOutput()); });
    connect(m_listing, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            showNamesAlone();
    });
    m_listing->start(helper, {u"--interfaces"_s});
}

void InterfaceModel::setInterfaces(const QByteArray &json)
{
    QList<NetworkInterface> interfaces;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject each = value.toObject();
        NetworkInterface interface;
        interface.name = each.value("name"_L1).toString();
        interface.kind = each.value("kind"_L1).toString();
        interface.description = each.value("description"_L1).toString();
        for (const QJsonValue &address : each.value("addresses"_L1).toArray())
            interface.addresses.append(address.toString());
        interface.isUp = each.value("up"_L1).toBool();
        interface.isConnected = each.value("connected"_L1).toBool();
        // Not of the network: USB, Bluetooth and logs.
        if (interface.kind != "other"_L1 || !interface.addresses.isEmpty())
            interfaces.append(interface);
    }
    show(std::move(interfaces));
}

/// Who may not start rungs-capture sees at least what the kernel tells everyone.
void InterfaceModel::showNamesAlone()
{
    QList<NetworkInterface> interfaces;
    for (const QString &each : m_traffic.interfaces()) {
        NetworkInterface interface;
        interface.name = each;
        interface.kind = each == Traffic::any() ? each : each == "lo"_L1 ? u"loopback"_s : QString();
        interface.isUp = interface.isConnected = true;
        interfaces.append(interface);
    }
    show(std::move(interfaces));
}

void InterfaceModel::show(QList<NetworkInterface> interfaces)
{
    std::ranges::stable_sort(interfaces, {}, placeOf);
    beginResetModel();
    m_interfaces = std::move(interfaces);
    endResetModel();
    emit listed();
}

void InterfaceModel::sample()
{
    m_traffic.sample();
    if (!m_interfaces.isEmpty())
        emit dataChanged(index(0, traffic), index(rowCount() - 1, rate));
}

int InterfaceModel::rowOf(const QString &interface) const
{
    const auto found = std::ranges::find(m_interfaces, interface, &NetworkInterface::name);
    return found == m_interfaces.end() ? -1 : static_cast<int>(found - m_interfaces.begin());
}

int InterfaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_interfaces.size());
}

int InterfaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{columns};
}

QVariant InterfaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NetworkInterface &interface = m_interfaces[index.row()];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return index.column() == traffic && role == Qt::DisplayRole ? QString() : textOf(interface, index.column());
    if (role == ratesRole && index.column() == traffic)
        return QVariant::fromValue(m_traffic.rates(interface.name));
    if (role == Qt::ToolTipRole)
        return index.column() == addresses ? interface.addresses.join(u'\n') : interface.description;
    if (role == Qt::TextAlignmentRole && index.column() == rate)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QString InterfaceModel::textOf(const NetworkInterface &interface, int column) const
{
    switch (column) {
    case name:
        return interface.name;
    case kind:
        return kindText(interface);
    case addresses:
        if (interface.name == Traffic::any())
            return {};
        if (!interface.isUp || !interface.isConnected)
            return tr("not connected");
        return interface.addresses.join(u", "_s);
    case traffic:
    case rate: {
        const double perSecond = m_traffic.rate(interface.name);
        if (perSecond <= 0)
            return m_traffic.rates(interface.name).isEmpty() ? QString() : tr("silent");
        return perSecond < 1 ? tr("less than 1 packet/s")
                             : tr("%Ln packet(s)/s", nullptr, static_cast<int>(std::lround(perSecond)));
    }
    default:
        return {};
    }
}

QString InterfaceModel::kindText(const NetworkInterface &interface)
{
    if (interface.kind == "loopback"_L1)
        return tr("Loopback");
    if (interface.kind == "ethernet"_L1)
        return tr("Ethernet");
    if (interface.kind == "wireless"_L1)
        return tr("Wi-Fi");
    if (interface.kind == "bridge"_L1)
        return tr("Bridge");
    if (interface.kind == "tunnel"_L1)
        return tr("Tunnel");
    if (interface.kind == "any"_L1)
        return tr("All interfaces");
    return interface.description;
}

QVariant InterfaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case name:
        return tr("Interface");
    case kind:
        return tr("Kind");
    case addresses:
        return tr("Addresses");
    case traffic:
        return tr("Traffic");
    case rate:
        return tr("Rate");
    default:
        return {};
    }
}

} // namespace rungs
