// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window asks before it captures, and what it finds out meanwhile.
#include "core/capture/file_descriptor.h"
#include "core/text/address_text.h"
#include "tests/ui/built_programs.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/capture/capture_dialog.h"
#include "ui/capture/capture_filter_edit.h"
#include "ui/capture/connection_owners.h"
#include "ui/capture/interface_model.h"
#include "ui/connections/connection_view.h"
#include "ui/models/connection_model.h"
#include "ui/rows/row_header.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int patience = 30000; ///< milliseconds

} // namespace

class TestCaptureDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void theFilterIsJudgedAsItIsTyped();
    void interfacesAreListed();
    void trafficIsCounted();
    void socketsHaveOwners();
    void theProgramOfAConnectionIsShown();
    void permissionIsExplained();
    void theDialogAsksForAll();

private:
    OwnSettings m_settings;
};

void TestCaptureDialog::theFilterIsJudgedAsItIsTyped()
{
    CaptureFilterEdit edit;
    edit.setText(u"tcp port"_s);
    QTRY_COMPARE(edit.verdict(), CaptureFilterEdit::Verdict::wrong);
    QVERIFY2(edit.problem().contains(u"syntax error"_s), qPrintable(edit.problem()));
    edit.setText(u"tcp port 80"_s);
    QTRY_COMPARE(edit.verdict(), CaptureFilterEdit::Verdict::right);
    QVERIFY(edit.problem().isEmpty());
    edit.setText(u"host example.org"_s);
    QTRY_VERIFY(edit.findChild<QLabel *>()->text().contains(u"example.org"_s));
    QCOMPARE(edit.verdict(), CaptureFilterEdit::Verdict::unknown);
    edit.setText({});
    QTRY_COMPARE(edit.verdict(), CaptureFilterEdit::Verdict::right);
}

void TestCaptureDialog::interfacesAreListed()
{
    InterfaceModel model;
    QSignalSpy listed(&model, &InterfaceModel::listed);
    model.start(builtPrograms().helper);
    QVERIFY(listed.wait(patience));
    const int loopback = model.rowOf(u"lo"_s);
    QVERIFY(loopback >= 0);
    QCOMPARE(model.index(loopback, InterfaceModel::kind).data().toString(), u"Loopback"_s);
    QVERIFY(model.rowOf(u"any"_s) >= 0);
    QCOMPARE(model.index(model.rowOf(u"any"_s), InterfaceModel::kind).data().toString(), u"All interfaces"_s);

    InterfaceModel without;
    QSignalSpy named(&without, &InterfaceModel::listed);
    without.start({});
    QVERIFY(named.wait(patience));
    QVERIFY(without.rowOf(u"lo"_s) >= 0);

    model.setInterfaces(
        "[{\"name\":\"wlp3s0\",\"kind\":\"wireless\",\"addresses\":[\"192.0.2.7\",\"fe80::1\"],\"up\":true,"
        "\"connected\":true},{\"name\":\"enp0s31f6\",\"kind\":\"ethernet\",\"up\":true,"
        "\"connected\":false}]");
    QCOMPARE(model.index(0, InterfaceModel::addresses).data().toString(), u"192.0.2.7, fe80::1"_s);
    QCOMPARE(model.index(1, InterfaceModel::addresses).data().toString(), u"not connected"_s);
}

void TestCaptureDialog::trafficIsCounted()
{
    Traffic traffic;
    traffic.sample(
        "Inter-|   Receive\n lo: 100 10 0 0 0 0 0 0 100 10 0 0 0 0 0 0\n eth0: 5 20 0 0 0 0 0 0 7 30 0 0 0 0 0 0\n", 1);
    QVERIFY(traffic.rates(u"eth0"_s).isEmpty());
    traffic.sample(" lo: 100 14 0 0 0 0 0 0 100 14 0 0 0 0 0 0\n eth0: 5 25 0 0 0 0 0 0 7 35 0 0 0 0 0 0\n", 500);
    QCOMPARE(traffic.rate(u"lo"_s), 8.0);    // counted once
    QCOMPARE(traffic.rate(u"eth0"_s), 20.0); // received and sent
    QCOMPARE(traffic.rate(Traffic::any()), 28.0);
}

void TestCaptureDialog::socketsHaveOwners()
{
    const std::string text =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1001 1 0 100 0\n"
        "   1: 0100007F:A43A 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 1002 1 0 20 4\n";
    const std::vector<LocalSocket> sockets = socketsIn(text, false);
    QCOMPARE(sockets.size(), std::size_t{1}); // who listens has no connection
    QCOMPARE(QString::fromStdString(endpointText(sockets[0].local)), u"127.0.0.1:42042"_s);
    QCOMPARE(QString::fromStdString(endpointText(sockets[0].remote)), u"127.0.0.1:8080"_s);
    QCOMPARE(sockets[0].inode, std::uint64_t{1002});
    const std::string mapped =
        " 0: 0000000000000000FFFF00000100007F:0050 0000000000000000FFFF00000200007F:0051 01 0:0 0:0 0 0 "
        "0 7 1\n";
    QCOMPARE(QString::fromStdString(endpointText(socketsIn(mapped, true).at(0).remote)), u"127.0.0.2:81"_s);
    for (const char *wrong : {"", "1", "0: 0100007F:1F90", "0: x:y z:w 01 a b c d e f g\n"})
        QVERIFY(socketsIn(wrong, false).empty());
}

/// A connection of this test itself, as it is while it is captured.
void TestCaptureDialog::theProgramOfAConnectionIsShown()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t length = sizeof address;
    const FileDescriptor server(socket(AF_INET, SOCK_STREAM, 0));
    const FileDescriptor client(socket(AF_INET, SOCK_STREAM, 0));
    QVERIFY(bind(server.number(), generic, length) == 0 && listen(server.number(), 1) == 0);
    QVERIFY(getsockname(server.number(), generic, &length) == 0);
    const std::uint16_t serverPort = ntohs(address.sin_port);
    QVERIFY(::connect(client.number(), generic, length) == 0);
    QVERIFY(getsockname(client.number(), generic, &length) == 0);
    ConnectionOwners owners;
    QSignalSpy found(&owners, &ConnectionOwners::found);
    owners.start();
    QVERIFY(found.wait(patience));
    ConnectionRow row;
    row.client.address.bytes = row.server.address.bytes = {127, 0, 0, 1};
    row.client.port = ntohs(address.sin_port);
    row.server.port = serverPort;
    row.firstFrame = FrameId{0};
    const std::string program = owners.take(std::vector{row}, 1)[FrameId{0}];
    QCOMPARE(QString::fromStdString(program),
             u"%1 (%2)"_s.arg(QCoreApplication::applicationFilePath().section(u'/', -1).left(15))
                 .arg(QCoreApplication::applicationPid()));

    Started app;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"http.pcap"_s);
    QVERIFY(QFile::copy(httpPath, file));
    app.open({file, {}, {}});
    auto *list = app.window.findChild<ConnectionView *>();
    QVERIFY(list->header()->isSectionHidden(ConnectionColumn::program));
    app.window.document().notes().setPrograms({{FrameId{0}, program}});
    QTRY_VERIFY(!list->header()->isSectionHidden(ConnectionColumn::program));
    QCOMPARE(list->model()->index(0, ConnectionColumn::program).data().toString(), QString::fromStdString(program));
    QCOMPARE(app.window.document().session()->commentsOf(FrameId{0}), std::vector<std::string>{program});
}

void TestCaptureDialog::permissionIsExplained()
{
    QTemporaryDir folder;
    const QString helper = folder.filePath(u"rungs-capture"_s);
    QCOMPARE(CapturePermission::of(helper).state(), CapturePermission::State::noHelper);
    QFile file(helper);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const CapturePermission permission = CapturePermission::of(helper);
    QCOMPARE(permission.state(), CapturePermission::State::notInGroup);
    QCOMPARE(permission.sentence(), u"You do not have permission to capture."_s);
    QVERIFY(permission.who().contains(u"rungs"_s));
    QVERIFY(permission.command().startsWith(u"sudo "_s));
    QVERIFY(!permission.explanation().isEmpty());
}

void TestCaptureDialog::theDialogAsksForAll()
{
    CaptureDialog dialog(builtPrograms());
    dialog.show();
    auto *list = dialog.findChild<QTreeView *>();
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
    QVERIFY(!list->selectionModel()->selectedRows().isEmpty());
    // A preset asks for an address at once.
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"A host and a port"_s)
            button->click();
    }
    const auto *filter = dialog.findChild<CaptureFilterEdit *>();
    QCOMPARE(filter->text(), u"tcp and host 192.0.2.1 and port 80"_s);
    QCOMPARE(filter->findChild<QLineEdit *>()->selectedText(), u"192.0.2.1"_s);
    QTRY_COMPARE(filter->verdict(), CaptureFilterEdit::Verdict::right);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Try It"_s)
            button->click();
    }
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.request().source, CaptureRun::Source::scene);
}

} // namespace rungs

QTEST_MAIN(rungs::TestCaptureDialog)
#include "tst_capture_dialog.moc"
