// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/endpoint.h"

#include <QTest>

#include <span>

using namespace rungs;

Q_DECLARE_METATYPE(rungs::TcpState)
Q_DECLARE_METATYPE(rungs::EndpointEvent)
Q_DECLARE_METATYPE(rungs::OpenedBy)

namespace {

using Kind = EndpointEvent::Kind;
using Place = EndpointEvent::Place;

/// "snd S.", "rcv .F ackfin" and so on, as figure 5 labels its arrows.
EndpointEvent happening(const char *text)
{
    const QStringList words = QString::fromLatin1(text).split(QLatin1Char(' '));
    EndpointEvent made;
    if (words[0] == QLatin1String("passive-open"))
        made.kind = Kind::passiveOpen;
    else if (words[0] == QLatin1String("active-open"))
        made.kind = Kind::activeOpen;
    else if (words[0] == QLatin1String("close"))
        made.kind = Kind::close;
    else if (words[0] == QLatin1String("2MSL"))
        made.kind = Kind::timeWaitEnds;
    else
        made.kind = words[0] == QLatin1String("snd") ? Kind::sends : Kind::receives;
    for (qsizetype i = 1; i < words.size(); ++i) {
        made.acknowledgesSyn |= words[i] == QLatin1String("acksyn");
        made.acknowledgesFin |= words[i] == QLatin1String("ackfin");
        if (words[i] == QLatin1String("inside"))
            made.place = Place::inWindow;
        if (words[i] == QLatin1String("outside"))
            made.place = Place::outside;
        if (i > 1)
            continue;
        made.syn = words[i].contains(QLatin1Char('S'));
        made.ack = words[i].contains(QLatin1Char('.'));
        made.fin = words[i].contains(QLatin1Char('F'));
        made.rst = words[i].contains(QLatin1Char('R'));
    }
    return made;
}

struct Row
{
    TcpState from;
    const char *happens;
    TcpState to;
    OpenedBy opened = OpenedBy::passive;
};

using enum TcpState;

constexpr Row figure5[] = {
    {closed, "passive-open", listen},
    {closed, "active-open", synSent},
    {closed, "snd S", synSent},
    {listen, "snd S", synSent},
    {listen, "active-open", synSent},
    {listen, "close", closed},
    {listen, "rcv S", synReceived},
    {listen, "snd S.", synReceived},
    {synSent, "close", closed},
    {synSent, "rcv S", synReceived},
    {synSent, "rcv S. acksyn", established},
    {synReceived, "rcv . acksyn", established},
    {synReceived, "rcv S. acksyn", established},
    {synReceived, "close", finWait1},
    {synReceived, "snd F.", finWait1},
    {established, "close", finWait1},
    {established, "snd F.", finWait1},
    {established, "rcv F.", closeWait},
    {finWait1, "rcv . ackfin", finWait2},
    {finWait1, "rcv F.", closing},
    {finWait2, "rcv F.", timeWait},
    {closeWait, "close", lastAck},
    {closeWait, "snd F.", lastAck},
    {closing, "rcv . ackfin", timeWait},
    {lastAck, "rcv . ackfin", closed},
    {timeWait, "2MSL", closed},
    // Note 1: a reset in SYN-RECEIVED leads back to where it came from.
    {synReceived, "rcv R", listen, OpenedBy::passive},
    {synReceived, "rcv R", closed, OpenedBy::active},
    // Note 2: FIN and the acknowledgment of our FIN in one segment.
    {finWait1, "rcv F. ackfin", timeWait},
    // Note 3 and 3.10.7.4: the handshake's last acknowledgment may bring the FIN.
    {synReceived, "rcv F. acksyn", closeWait},
    // The other side answers and closes in one: both rules in their order.
    {finWait1, "rcv F. acksyn", closing},
    {closing, "rcv F. ackfin", timeWait},
    {lastAck, "rcv F. ackfin", closed},
    // The user closes in every state where that sends a FIN, and in none of the others.
    {finWait1, "close", finWait1},
    {finWait2, "close", finWait2},
    {closing, "close", closing},
    {lastAck, "close", lastAck},
    {timeWait, "close", timeWait},
    // Half-close: the side that has closed still receives, the other still sends.
    {finWait2, "rcv .", finWait2},
    {closeWait, "snd .", closeWait},
    // A segment that brings the peer's FIN to an open that has just been accepted.
    {synSent, "rcv SF. acksyn", closeWait},
};

constexpr Row resets[] = {
    {established, "rcv R", closed},
    {finWait1, "rcv R", closed},
    {finWait2, "rcv R.", closed},
    {closeWait, "rcv R", closed},
    {closing, "rcv R", closed},
    {lastAck, "rcv R", closed},
    {timeWait, "rcv R", closed},
    {synSent, "rcv R. acksyn", closed},
    {synSent, "rcv R", synSent},
    {synSent, "rcv R.", synSent},
    {listen, "rcv R", listen},
    {closed, "rcv R", closed},
    // RFC 5961 3.2: only a reset that lies exactly at RCV.NXT ends it, in every synchronized state.
    {established, "rcv R. inside", established},
    {finWait1, "rcv R inside", finWait1},
    {finWait2, "rcv R inside", finWait2},
    {closeWait, "rcv R inside", closeWait},
    {closing, "rcv R inside", closing},
    {lastAck, "rcv R inside", lastAck},
    {timeWait, "rcv R inside", timeWait},
    {finWait1, "rcv R outside", finWait1},
    {finWait2, "rcv R outside", finWait2},
    {closeWait, "rcv R outside", closeWait},
    {closing, "rcv R outside", closing},
    {lastAck, "rcv R outside", lastAck},
    {timeWait, "rcv R outside", timeWait},
    {synReceived, "rcv R inside", synReceived},
    {synSent, "rcv R. acksyn", closed, OpenedBy::active},
    {closed, "snd R.", closed},
    {finWait1, "snd R.", closed},
    {finWait2, "snd R", closed},
    {closeWait, "snd R.", closed},
    {timeWait, "snd R", closed},
    {established, "rcv R inside", established},
    {established, "rcv R outside", established},
    {synReceived, "rcv R outside", synReceived},
    {established, "snd R.", closed},
    {synReceived, "snd R", closed},
};

constexpr Row nothing[] = {
    {established, "rcv .", established},
    {established, "rcv S", established},
    {established, "rcv S. acksyn", established},
    {established, "snd .", established},
    {finWait1, "rcv .", finWait1},
    {finWait2, "rcv .", finWait2},
    {closeWait, "rcv F.", closeWait},
    {timeWait, "rcv F.", timeWait},
    {lastAck, "rcv .", lastAck},
    {listen, "rcv . ", listen},
    {listen, "rcv S.", listen},
    {listen, "rcv F.", listen},
    {synSent, "rcv . acksyn", synSent},
    {synSent, "rcv S.", synSent},
    {synReceived, "rcv .", synReceived},
    {closed, "rcv S", closed},
    // RFC 5961 4.2: a SYN in a synchronized state changes nothing, whatever it acknowledges.
    {finWait1, "rcv S", finWait1},
    {finWait2, "rcv S", finWait2},
    {closeWait, "rcv S", closeWait},
    {closing, "rcv S", closing},
    {lastAck, "rcv S", lastAck},
    {timeWait, "rcv S", timeWait},
    {closeWait, "rcv S. ackfin", closeWait},
    // A FIN that comes again, or whose acknowledgment is not ours.
    {closing, "rcv F.", closing},
    {lastAck, "rcv F.", lastAck},
    {finWait2, "rcv . ackfin", finWait2},
    {timeWait, "rcv . ackfin", timeWait},
    {established, "rcv . ackfin", established},
    // A FIN is not looked at before the SYN.
    {synSent, "rcv F.", synSent},
    {synSent, "rcv F. acksyn", synSent},
    {finWait1, "2MSL", finWait1},
    {finWait2, "2MSL", finWait2},
    {unknown, "rcv F.", unknown},
    {established, "2MSL", established},
    {established, "passive-open", established},
};

} // namespace

class EndpointTest : public QObject
{
    Q_OBJECT

    static void rows(const char *name, std::span<const Row> table)
    {
        for (const Row &row : table) {
            const QByteArray label = QByteArray(name) + ' ' + nameOf(row.from).data() + ' ' + row.happens
                                     + (row.opened == OpenedBy::active ? " (active)" : "");
            QTest::newRow(label.constData()) << row.from << happening(row.happens) << row.opened << row.to;
        }
    }

private slots:
    void leadsWhereTheRfcSays_data()
    {
        QTest::addColumn<TcpState>("from");
        QTest::addColumn<EndpointEvent>("happens");
        QTest::addColumn<OpenedBy>("opened");
        QTest::addColumn<TcpState>("to");
        rows("figure 5:", figure5);
        rows("reset:", resets);
        rows("stays:", nothing);
    }

    void leadsWhereTheRfcSays()
    {
        QFETCH(TcpState, from);
        QFETCH(EndpointEvent, happens);
        QFETCH(OpenedBy, opened);
        QFETCH(TcpState, to);
        QCOMPARE(nameOf(transition(from, happens, opened)), nameOf(to));
    }

    void simultaneousOpenMeetsInTheMiddle()
    {
        TcpState state = closed;
        for (const char *happens : {"snd S", "rcv S", "snd S.", "rcv S. acksyn"})
            state = transition(state, happening(happens), OpenedBy::active);
        QCOMPARE(nameOf(state), nameOf(established));
    }

    void simultaneousCloseEndsInTimeWait()
    {
        TcpState state = established;
        QStringList path;
        for (const char *happens : {"snd F.", "rcv F.", "snd .", "rcv . ackfin"}) {
            state = transition(state, happening(happens));
            path += QString::fromLatin1(nameOf(state).data());
        }
        QCOMPARE(path.join(u' '), QStringLiteral("FIN-WAIT-1 CLOSING CLOSING TIME-WAIT"));
    }

    void halfCloseKeepsTheOtherWayOpen()
    {
        TcpState closer = established;
        TcpState other = established;
        QStringList path;
        const auto step = [&](const char *closers, const char *others) {
            closer = transition(closer, happening(closers));
            other = transition(other, happening(others));
            path += QString::fromLatin1(nameOf(closer).data()) + u'/' + QString::fromLatin1(nameOf(other).data());
        };
        step("snd F.", "rcv F.");
        step("rcv . ackfin", "snd .");
        step("rcv .", "snd .");
        step("snd .", "rcv .");
        step("rcv F. ackfin", "snd F.");
        step("snd .", "rcv . ackfin");
        step("2MSL", "rcv .");
        QCOMPARE(path.join(u' '),
                 QStringLiteral("FIN-WAIT-1/CLOSE-WAIT FIN-WAIT-2/CLOSE-WAIT FIN-WAIT-2/CLOSE-WAIT "
                                "FIN-WAIT-2/CLOSE-WAIT TIME-WAIT/LAST-ACK TIME-WAIT/CLOSED CLOSED/CLOSED"));
    }

    void blindAttacksAreChallenged()
    {
        for (const TcpState state :
             {synReceived, established, finWait1, finWait2, closeWait, closing, lastAck, timeWait}) {
            QVERIFY(isChallenged(state, happening("rcv R inside")));
            QVERIFY(!isChallenged(state, happening("rcv R")));
            QVERIFY(!isChallenged(state, happening("rcv R outside")));
            QCOMPARE(isChallenged(state, happening("rcv S")), state != synReceived);
        }
        QVERIFY(!isChallenged(synSent, happening("rcv R inside")));
        QVERIFY(!isChallenged(closed, happening("rcv R inside")));
        QVERIFY(isChallenged(established, happening("rcv R inside")));
        QVERIFY(isChallenged(established, happening("rcv S")));
        QVERIFY(isChallenged(timeWait, happening("rcv S")));
        QVERIFY(!isChallenged(established, happening("rcv R")));
        QVERIFY(!isChallenged(established, happening("rcv R outside")));
        QVERIFY(!isChallenged(listen, happening("rcv S")));
        QVERIFY(!isChallenged(established, happening("snd S")));
    }
};

QTEST_APPLESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
