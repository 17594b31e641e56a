// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of a part of a capture, held against what the whole says of the same frames: frames that were lost, one
// side only, a small snap length. Labelled captures, beside the source where they are at hand, have a manifest that
// says what truly happened.
#include "core/session/story_of_session.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"
#include "tests/support/memory_source.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace rungs;
using namespace rungs::test;

namespace {

/// What was captured says so by itself: the whole capture cannot refute it.
constexpr EventKind seenAlone[] = {EventKind::gap, EventKind::fillsGap, EventKind::unacceptableAck};

struct Claim
{
    EventKind kind = EventKind::count;
    bool isCertain = false;
    FrameId of;
};

/// What is said of each segment, by the number of its frame.
struct Verdicts
{
    std::map<std::uint32_t, std::vector<Claim>> claims;
    std::map<std::uint32_t, Side> sides;
};

Verdicts verdictsOn(const Session &session)
{
    Verdicts verdicts;
    for (std::uint32_t i = 0; i < session.connectionCount(); ++i) {
        const Result<Story> told = story(session, ConnectionId{i});
        if (!told)
            continue;
        for (const Rung &rung : told->rungs) {
            verdicts.sides[rung.frame.value] = rung.from;
            for (const Event &event : rung.events)
                verdicts.claims[rung.frame.value].push_back(
                    {event.kind, certaintyOf(event) == Certainty::certain, event.of});
        }
    }
    return verdicts;
}

/// A capture as a whole, and what is true of its frames.
struct Whole
{
    QString path;
    ReadCapture capture;
    Verdicts verdicts;
    std::map<std::uint32_t, std::set<std::string>> truth;
};

bool isCopy(EventKind kind)
{
    return kind == EventKind::networkDuplicate || kind == EventKind::oldDuplicate
           || kind == EventKind::captureDuplicate;
}

std::optional<Whole> readWhole(const QString &path, const QJsonArray &labels)
{
    QFile file(path);
    const Result<SessionPtr> session = load(path.toStdString());
    if (!session || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    Whole whole{path,
                readCapture(asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())})),
                verdictsOn(**session),
                {}};
    // A pcap file has one interface.
    if (whole.capture.info.interfaces.size() != 1)
        return std::nullopt;
    for (const auto &[frame, claims] : whole.verdicts.claims) {
        for (const Claim &claim : claims)
            whole.truth[frame].emplace(nameOf(claim.kind));
    }
    for (const QJsonValue &label : labels) {
        const auto frame = static_cast<std::uint32_t>(label[QStringLiteral("frame")].toInt() - 1);
        whole.truth[frame].insert(label[QStringLiteral("type")].toString().toStdString());
    }
    return whole;
}

const std::vector<Whole> &wholes()
{
    static const std::vector<Whole> all = [] {
        std::vector<Whole> read;
        const QString beside = QStringLiteral(RUNGS_SOURCE_DIR "/../shared/");
        for (const QString &folder :
             {QStringLiteral(RUNGS_SAMPLES), beside + "scenarios", beside + "scenarios-stress"}) {
            std::map<QString, QJsonArray> labels;
            QFile manifest(folder + "/manifest.json");
            if (manifest.open(QIODevice::ReadOnly)) {
                const QJsonDocument document = QJsonDocument::fromJson(manifest.readAll());
                for (const QJsonValue &capture : document[QStringLiteral("captures")].toArray())
                    labels[capture[QStringLiteral("file")].toString()] =
                        capture[QStringLiteral("expected")][QStringLiteral("events")].toArray();
            }
            const QStringList files =
                QDir(folder).entryList({QStringLiteral("*.pcap"), QStringLiteral("*.pcapng")}, QDir::Files, QDir::Name);
            for (const QString &file : files) {
                if (std::optional<Whole> whole = readWhole(folder + '/' + file, labels[file]))
                    read.push_back(std::move(*whole));
            }
        }
        return read;
    }();
    return all;
}

Bytes cut(const Whole &whole, const std::vector<std::uint32_t> &kept, std::size_t snapLength)
{
    constexpr std::uint32_t second = 1'000'000'000;
    PcapBytes::Header header;
    header.magic = 0xa1b23c4d;
    header.linkType = static_cast<std::uint32_t>(whole.capture.info.interfaces.front().linkType);
    PcapBytes file(header);
    for (const std::uint32_t number : kept) {
        const ReadCapture::Frame &frame = whole.capture.frames[number];
        const auto time = static_cast<std::uint64_t>(frame.time);
        file.record(static_cast<std::uint32_t>(time / second), static_cast<std::uint32_t>(time % second),
                    std::string_view(frame.data).substr(0, snapLength), frame.originalLength);
    }
    return file.all();
}

struct Count
{
    int claims = 0;
    int right = 0;
};

enum class Cut { lost, oneSide, snapped };

} // namespace

Q_DECLARE_METATYPE(Cut)

class TestCutCaptures : public QObject
{
    Q_OBJECT

private slots:
    void wholeCapturesRefuteNothing_data()
    {
        QTest::addColumn<Cut>("way");
        QTest::addColumn<int>("value");
        QTest::newRow("one frame in twenty lost") << Cut::lost << 20;
        QTest::newRow("only the client's frames") << Cut::oneSide << static_cast<int>(Side::client);
        QTest::newRow("only the server's frames") << Cut::oneSide << static_cast<int>(Side::server);
        QTest::newRow("54 bytes of each frame") << Cut::snapped << 54;
        QTest::newRow("68 bytes of each frame") << Cut::snapped << 68;
    }

    /// Nothing that is called certain; and of one side nearly nothing that is called likely.
    void wholeCapturesRefuteNothing()
    {
        QFETCH(const Cut, way);
        QFETCH(const int, value);
        std::map<std::string, Count> counts;
        QStringList refuted;
        for (const Whole &whole : wholes()) {
            std::mt19937 chance(1);
            std::vector<std::uint32_t> kept;
            for (std::uint32_t number = 0; number < whole.capture.frames.size(); ++number) {
                const auto side = whole.verdicts.sides.find(number);
                const bool isOther = side != whole.verdicts.sides.end() && static_cast<int>(side->second) != value;
                const bool isLost = way == Cut::lost      ? chance() % static_cast<unsigned>(value) == 0
                                    : way == Cut::oneSide ? isOther
                                                          : false;
                if (!isLost)
                    kept.push_back(number);
            }
            const std::size_t snapLength = way == Cut::snapped ? static_cast<std::size_t>(value) : SIZE_MAX;
            check(whole, kept, cut(whole, kept, snapLength), counts, refuted);
        }
        report(counts);
        QVERIFY2(refuted.isEmpty(), qPrintable(refuted.join('\n')));
        if (way != Cut::oneSide)
            return;
        for (const auto &[kind, count] : counts) {
            constexpr int enough = 50;
            constexpr double expected = 0.97;
            if (count.claims >= enough)
                QVERIFY2(count.right >= expected * count.claims, kind.c_str());
        }
    }

private:
    static void check(const Whole &whole, const std::vector<std::uint32_t> &kept, const Bytes &bytes,
                      std::map<std::string, Count> &counts, QStringList &refuted)
    {
        const CaptureFile file(bytes);
        const SessionPtr session = loaded(file);
        const std::set<std::uint32_t> inside(kept.begin(), kept.end());
        for (const auto &[frame, claims] : verdictsOn(*session).claims) {
            const std::uint32_t number = kept[frame];
            if (isFirstCopy(whole, number, inside))
                continue;
            const auto truth = whole.truth.find(number);
            for (const Claim &claim : claims) {
                if (std::ranges::find(seenAlone, claim.kind) != std::end(seenAlone))
                    continue;
                const std::string kind(nameOf(claim.kind));
                const bool isRight = truth != whole.truth.end() && truth->second.contains(kind);
                ++counts[kind].claims;
                counts[kind].right += isRight ? 1 : 0;
                if (!isRight && claim.isCertain) {
                    refuted += QStringLiteral("%1, frame %2: %3")
                                   .arg(whole.path.section('/', -2))
                                   .arg(number + 1)
                                   .arg(QString::fromStdString(kind));
                }
            }
        }
    }

    /// A copy, in the whole capture, of a segment that was cut away: it is the first now.
    static bool isFirstCopy(const Whole &whole, std::uint32_t number, const std::set<std::uint32_t> &inside)
    {
        const auto said = whole.verdicts.claims.find(number);
        return said != whole.verdicts.claims.end() && std::ranges::any_of(said->second, [&](const Claim &claim) {
                   return isCopy(claim.kind) && claim.of.isValid() && !inside.contains(claim.of.value);
               });
    }

    static void report(const std::map<std::string, Count> &counts)
    {
        for (const auto &[kind, count] : counts) {
            if (count.right < count.claims)
                qInfo("%-20s %4d claims, precision %.3f", kind.c_str(), count.claims,
                      static_cast<double>(count.right) / count.claims);
        }
    }
};

QTEST_APPLESS_MAIN(TestCutCaptures)
#include "tst_cut_captures.moc"
