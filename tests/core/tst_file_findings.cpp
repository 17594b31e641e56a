// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is true of a whole capture is said once for it; what was not captured is not claimed.
#include "core/export/info.h"
#include "core/text/capture_text.h"
#include "core/text/file_finding_text.h"
#include "tests/support/file_bytes.h"
#include "tests/support/stories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// "one-side-only 2 of all, first #3": each finding of a capture.
QString findingsOf(const SessionPtr &session)
{
    QStringList all;
    for (const FileFinding &finding : session->findings()) {
        QString text = QString::fromUtf8(nameOf(finding.kind).data(), static_cast<int>(nameOf(finding.kind).size()));
        if (finding.count > 0)
            text += QStringLiteral(" %1").arg(finding.count);
        if (finding.isEverything)
            text += QStringLiteral(" all");
        if (finding.first.isValid())
            text += QStringLiteral(" #%1").arg(frameNumber(finding.first));
        all += text;
        if (english(fileFindingPhrase(finding)).empty())
            all += QStringLiteral("without a sentence");
    }
    return all.join(QStringLiteral(", "));
}

QString findingsOf(std::string_view text)
{
    const CaptureFile file(capture(text));
    return findingsOf(loaded(file));
}

Bytes littleEndian(std::uint64_t value, int size)
{
    Bytes bytes;
    for (int i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> 8 * i));
    return bytes;
}

/// The body of an interface statistics block.
Bytes statistics(std::uint32_t interface, std::uint64_t byInterface, std::uint64_t bySystem)
{
    Bytes body = littleEndian(interface, 4);
    const auto append = [&body](const Bytes &bytes) { body.insert(body.end(), bytes.begin(), bytes.end()); };
    append(Bytes(8)); // when
    append(littleEndian(5 | 8U << 16, 4));
    append(littleEndian(byInterface, 8));
    append(littleEndian(7 | 8U << 16, 4));
    append(littleEndian(bySystem, 8));
    append(Bytes(4));
    return body;
}

} // namespace

class TestFileFindings : public QObject
{
    Q_OBJECT
private slots:
    void nothingOfAnOrdinaryCapture()
    {
        QCOMPARE(findingsOf(R"(
            0.000 client > server  S   0:0   win 500
            0.020 server > client  S.  0:0   ack 1 win 500
            0.021 client > server  .   1:1   ack 1 win 500
            0.030 client > server  P.  1:101 ack 1 win 500
            0.050 server > client  .   1:1   ack 101 win 500
        )"),
                 QString());
    }

    void anUnansweredSynIsNotHalfACapture()
    {
        QCOMPARE(findingsOf(R"(
            0.0 client > server  S  0:0 win 500
            1.0 client > server  S  0:0 win 500
        )"),
                 QString());
        // Nor is a keep-alive, or what is retransmitted to a host that is gone.
        QCOMPARE(findingsOf(R"(
            0.0 client > server  P.  1:101 ack 1 win 500
            0.3 client > server  P.  1:101 ack 1 win 500
            0.9 client > server  P.  1:101 ack 1 win 500
        )"),
                 QString());
    }

    /// What a frame cannot say by itself is said once for the file.
    void framesThatAreShownAsData()
    {
        const auto findings = [](const PcapngBytes &file) {
            const CaptureFile stored(file.all());
            return findingsOf(loaded(stored));
        };
        QCOMPARE(findings(PcapngBytes().interface(147).enhanced(0, 1, "one").enhanced(0, 2, "two")),
                 QStringLiteral("link-type-not-decoded 2 #1"));
        QCOMPARE(findings(PcapngBytes().interface(101).enhanced(0, 1, "").enhanced(7, 2, "two").simple(1, "x")),
                 QStringLiteral("undescribed-interface 1 #2"));
        const SessionPtr session = loaded(CaptureFile(PcapngBytes().interface(147).enhanced(0, 1, "one").all()));
        QCOMPARE(QString::fromStdString(english(fileFindingPhrase(session->findings().front()))),
                 QStringLiteral("Link type %1 is not decoded: #1 is shown as data.")
                     .arg(QString::fromStdString(linkTypeText(LinkType{147}))));
        QVERIFY(infoText(*session).find(" is not decoded: #1") != std::string::npos);
    }

    /// A clock whose description is wrong: its times are not said as if they were true.
    void timesBeyondAllTimes()
    {
        const CaptureFile stored(
            PcapngBytes().interface(101).enhanced(0, 1, "").enhanced(0, 1700000000000000000, "").all());
        const SessionPtr session = loaded(stored);
        QCOMPARE(findingsOf(session), QStringLiteral("times-out-of-range 1 #2"));
        const std::string text = infoText(*session);
        QVERIFY(text.find("2262-04-11") == std::string::npos);
        QVERIFY(text.find("Without a time      1 frame\n") != std::string::npos);
    }

    void oneSideOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("findings");
        QTest::newRow("the client of a handshake") << R"(
            0.00 client > server  S  0:0   win 500
            0.02 client > server  .  1:1   ack 1 win 500
        )" << QStringLiteral("one-side-only 1 all #2");
        QTest::newRow("the server of a handshake") << R"(
            0.00 server > client  S. 0:0   ack 1 win 500
        )" << QStringLiteral("one-side-only 1 all #1");
        QTest::newRow("from the middle on") << R"(
            0.00 client > server  .  1:1   ack 1 win 500
            0.02 client > server  .  1:1   ack 1449 win 500
        )" << QStringLiteral("one-side-only 1 all #2");
        QTest::newRow("data and acknowledgments of IPv6") << R"(
            client 2001:db8::1:40000
            server 2001:db8::2:80
            0.00 server > client  P. 1:100   ack 1 win 500
            0.02 server > client  P. 100:200 ack 50 win 500
        )" << QStringLiteral("one-side-only 1 all #2");
        QTest::newRow("the other direction comes later") << R"(
            0.00 client > server  S   0:0   win 500
            0.04 client > server  .   1:1   ack 1 win 500
            0.02 server > client  S.  0:0   ack 1 win 500
        )" << QStringLiteral("times-backwards 1 #3");
        QTest::newRow("most connections") << R"(
            a 192.0.2.1:40001
            b 192.0.2.1:40002
            c 192.0.2.1:40003
            0.00 a > server  S   0:0   win 500
            0.01 a > server  .   1:1   ack 1 win 500
            0.02 b > server  S   0:0   win 500
            0.03 b > server  .   1:1   ack 1 win 500
            0.04 c > server  S   0:0   win 500
            0.05 server > c  S.  0:0   ack 1 win 500
            0.06 c > server  .   1:1   ack 1 win 500
        )" << QStringLiteral("one-side-only 2 #2");
    }
    void oneSideOnly()
    {
        QFETCH(const QString, text);
        const std::string utf8 = text.toStdString();
        QTEST(findingsOf(utf8), "findings");
    }

    void halfAConnectionIsEstablished()
    {
        const Story client = storyOf(R"(
            0.00 client > server  S  0:0   win 500
            0.02 client > server  .  1:1   ack 1 win 500
            0.03 client > server  .  1:1   ack 301 win 500
        )");
        QCOMPARE(client.summary.opening, Opening::threeWay);
        QCOMPARE(lineOf(client, 3), QStringLiteral("Acknowledges everything before 301"));
        const Story server = storyOf(R"(
            0.00 server > client  S. 0:0   ack 1 win 500
            0.02 server > client  P. 1:101 ack 1 win 500
        )");
        QCOMPARE(server.summary.opening, Opening::threeWay);
        const Story unanswered = storyOf(R"(
            0.00 server > client  S. 0:0   ack 1 win 500
            1.00 server > client  S. 0:0   ack 1 win 500
        )");
        QCOMPARE(unanswered.summary.opening, Opening::incomplete);
    }

    void checksumsLeftToTheCard()
    {
        Capture made = capture(R"(
            0.00 client > server  S   0:0   win 500
            0.02 server > client  S.  0:0   ack 1 win 500
            0.03 client > server  .   1:1   ack 1 win 500
        )");
        // The sum of the pseudo-header alone.
        for (const std::size_t i : {std::size_t{0}, std::size_t{2}}) {
            Bytes &bytes = made.frames[i].bytes;
            std::uint32_t sum = 6 + static_cast<std::uint32_t>(bytes.size() - 34);
            for (std::size_t at = 26; at < 34; at += 2)
                sum += static_cast<std::uint32_t>(bytes[at] << 8 | bytes[at + 1]);
            sum = (sum & 0xffff) + (sum >> 16);
            bytes[50] = static_cast<std::uint8_t>(sum >> 8);
            bytes[51] = static_cast<std::uint8_t>(sum);
        }
        const CaptureFile file(made);
        QCOMPARE(findingsOf(loaded(file)), QStringLiteral("checksums-left-to-card 2 #1"));
    }

    void checksumsFilledIn()
    {
        // One that was acknowledged and not sent again.
        QCOMPARE(findingsOf(R"(
            0.00 client > server  S   0:0   win 500
            0.02 server > client  S.  0:0   ack 1 win 500
            0.03 client > server  .   1:1   ack 1 win 500
            0.04 client > server  P.  1:101 ack 1 win 500 badsum
            0.06 server > client  .   1:1   ack 101 win 500
        )"),
                 QStringLiteral("checksums-filled-in 1 #4"));
        // One that was sent again was damaged; of a single one nothing is known.
        QCOMPARE(findingsOf(R"(
            0.00 client > server  S   0:0   win 500
            0.02 server > client  S.  0:0   ack 1 win 500
            0.03 client > server  .   1:1   ack 1 win 500
            0.04 client > server  P.  1:101 ack 1 win 500 badsum
            0.54 client > server  P.  1:101 ack 1 win 500
            0.56 server > client  .   1:1   ack 101 win 500
        )"),
                 QString());
        QCOMPARE(findingsOf("0.0 client > server S 0:0 win 500 badsum"), QString());
    }

    void framesDropped()
    {
        PcapngBytes file;
        file.interface().interface();
        file.enhanced(0, 1, "frame");
        file.block(5, statistics(0, 2, 1)).block(5, statistics(1, 0, 4));
        // Later counts of an interface replace those before; one that is not described has none.
        file.block(5, statistics(0, 5, 1)).block(5, statistics(7, 9, 9)).block(5, littleEndian(0, 4));
        const CaptureFile stored(file.all());
        QCOMPARE(findingsOf(loaded(stored)), QStringLiteral("frames-dropped 10"));
    }

    void recordedTwice()
    {
        QCOMPARE(findingsOf(R"(
            0.000000 client > server  S   0:0   win 500 id 1
            0.000006 client > server  S   0:0   win 500 id 1
            0.020000 server > client  S.  0:0   ack 1 win 500 id 1
            0.020006 server > client  S.  0:0   ack 1 win 500 id 1
            0.021000 client > server  .   1:1   ack 1 win 500 id 2
            0.021006 client > server  .   1:1   ack 1 win 500 id 2
        )"),
                 QStringLiteral("recorded-twice all"));
    }

    void optionsCutByTheSnapLength()
    {
        const CaptureFile file(capture(R"(
            0.00 client > server  S   0:0   win 500 <mss 1460,sackOK,nop,wscale 7> snap 54
            0.02 server > client  S.  0:0   ack 1 win 500 <mss 1460,sackOK,nop,wscale 7> snap 54
            0.03 client > server  .   1:1   ack 1 win 500
        )"));
        const SessionPtr session = loaded(file);
        QCOMPARE(findingsOf(session), QStringLiteral("headers-cut 2 #1"));
        const Story story = storyOf(session);
        QVERIFY(!story.rungs[2].window);
        QCOMPARE(story.summary.sackPermitted, Agreement::unknown);
        QCOMPARE(session->summaryOf({0}).sackPermitted, Agreement::unknown);
        QCOMPARE(story.summary.timestamps, Agreement::unknown);
    }

    void whatOneWholeSynDecides()
    {
        // RFC 7323 2.2: without the option in one SYN no window is scaled.
        const Story story = storyOf(R"(
            0.00 client > server  S   0:0   win 500 <mss 1460>
            0.02 server > client  S.  0:0   ack 1 win 500 <mss 1460,sackOK,nop,wscale 7> snap 54
            0.03 client > server  .   1:1   ack 1 win 500
        )");
        QCOMPARE(story.rungs[2].window, std::optional<std::uint32_t>(500));
        QCOMPARE(story.summary.sackPermitted, Agreement::no);
        QCOMPARE(story.summary.opening, Opening::threeWay);
    }

    void inJson()
    {
        const CaptureFile file(capture(R"(
            0.50 client > server  S   0:0   win 500
            0.02 server > client  S.  0:0   ack 1 win 500
            0.03 client > server  .   1:1   ack 1 win 500
        )"));
        const QByteArray json = QByteArray::fromStdString(infoJson(*loaded(file)));
        const QJsonObject info = QJsonDocument::fromJson(json).object();
        QCOMPARE(info[QStringLiteral("dropped")].toInt(), 0);
        QCOMPARE(info[QStringLiteral("frames_without_time")].toInt(), 0);
        const QJsonArray findings = info[QStringLiteral("findings")].toArray();
        QCOMPARE(findings.size(), 1);
        const QJsonObject first = findings[0].toObject();
        QCOMPARE(first[QStringLiteral("kind")].toString(), QStringLiteral("times-backwards"));
        QCOMPARE(first[QStringLiteral("first_frame")].toInt(), 2);
        QCOMPARE(first[QStringLiteral("count")].toInt(), 1);
        QVERIFY(first[QStringLiteral("message")].toString().contains(QStringLiteral("0.48 s")));
    }
};

QTEST_GUILESS_MAIN(TestFileFindings)
#include "tst_file_findings.moc"
