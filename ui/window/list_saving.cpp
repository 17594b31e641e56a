// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/list_saving.h"

#include "core/export/connection_list.h"
#include "ui/connections/connection_view.h"
#include "ui/models/connection_model.h"
#include "ui/packets/packet_export.h"
#include "ui/packets/packet_view.h"
#include "ui/rows/row_header.h"
#include "ui/state/saved_file.h"
#include "ui/text/translate.h"
#include "ui/window/pane_area.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace rungs {

namespace {

ConnectionListRequest connectionRequest(const ConnectionView &view, const ConnectionModel &model)
{
    ConnectionListRequest request;
    request.session = model.session();
    request.order = model.order();
    request.count = static_cast<std::uint32_t>(model.rowCount());
    for (const int column : view.header()->columns())
        request.columns.push_back(
            {static_cast<ConnectionKey>(column), model.headerData(column, Qt::Horizontal).toString().toStdString()});
    request.text = [](const Phrase &phrase) { return plainText(phrase).toStdString(); };
    return request;
}

} // namespace

ListSaving::ListSaving(PaneArea &panes, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
{ }

ListSaving::~ListSaving() = default;

ListSaving::Writing ListSaving::writing(RecordFormat format, std::optional<int> row) const
{
    if (m_panes.currentList() == m_panes.connections()) {
        ConnectionListRequest request = connectionRequest(*m_panes.connections(), m_panes.connectionModel());
        request.format = format;
        if (row) {
            request.order =
                std::make_shared<const ConnectionList>(ConnectionList{m_panes.connectionModel().connectionAt(*row)});
            request.count = 1;
        }
        return {request.count, [request](const std::stop_token &stop, const auto &progress, const TextSink &sink) {
                    return writeConnectionList(request, stop, progress, sink);
                }};
    }
    PacketModel &model = m_panes.packetModel();
    PacketListRequest request = row ? packetRowRequest(*m_panes.packets(), model, m_panes.viewOptions(), *row)
                                    : packetListRequest(*m_panes.packets(), model, m_panes.viewOptions());
    request.format = format;
    return {request.count, [request](const std::stop_token &stop, const auto &progress, const TextSink &sink) {
                return writePacketList(request, stop, progress, sink);
            }};
}

void ListSaving::askAndSave(const QString &folder, QWidget *parent)
{
    const bool areConnections = m_panes.currentList() == m_panes.connections();
    const QString name = areConnections ? tr("connections", "name of a file") : tr("packets", "name of a file");
    const QString csv = tr("Comma-separated values (*.csv)");
    const QString json = tr("JSON (*.json)");
    QString chosen = csv;
    QString path = QFileDialog::getSaveFileName(parent, tr("Save List"), folder + u'/' + name + QStringLiteral(".csv"),
                                                csv + QStringLiteral(";;") + json, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == json ? QStringLiteral(".json") : QStringLiteral(".csv");
    else if (chosen == json && path.endsWith(QStringLiteral(".csv")))
        path.replace(path.size() - 3, 3, QStringLiteral("json"));
    save(path);
}

void ListSaving::save(const QString &path)
{
    const bool isJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const Writing list = writing(isJson ? RecordFormat::json : RecordFormat::csv, std::nullopt);
    emit started();
    m_task.start(
        [list, path](const std::stop_token &stop, const auto &report) {
            const std::uint32_t count = std::max(list.rows, 1U);
            const auto progress = [&report, count](std::uint32_t rows) {
                report(static_cast<int>(std::uint64_t{rows} * 100 / count));
            };
            return Outcome{saveFile(path,
                                    [&](const FileSink &sink) {
                                        return list.write(stop, progress, [&](std::string_view text) {
                                            return sink(text.data(), static_cast<qint64>(text.size()));
                                        });
                                    }),
                           {}};
        },
        [this, path, rows = list.rows](const Outcome &outcome) {
            emit ended();
            if (!outcome.reason)
                emit saved(path, rows);
            else if (!outcome.reason->isEmpty())
                emit failed(path, *outcome.reason);
        },
        [this](int percent) { emit progressed(percent); });
}

void ListSaving::copyRow()
{
    const int row = m_panes.currentList()->currentRow();
    if (row < 0)
        return;
    const Writing list = writing(RecordFormat::csv, row);
    emit started();
    m_task.start(
        [list](const std::stop_token &stop, const auto &) {
            Outcome outcome;
            const bool isWhole = list.write(stop, {}, [&outcome](std::string_view text) {
                outcome.text.append(text.data(), static_cast<qsizetype>(text.size()));
                return true;
            });
            if (!isWhole)
                outcome.reason = QString();
            return outcome;
        },
        [this](const Outcome &outcome) {
            emit ended();
            if (!outcome.reason)
                QGuiApplication::clipboard()->setText(QString::fromUtf8(outcome.text));
        });
}

void ListSaving::stop()
{
    if (!isRunning())
        return;
    m_task.cancel();
    emit ended();
}

} // namespace rungs
