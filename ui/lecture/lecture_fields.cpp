// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/tcp_header.h"
#include "core/text/explanation.h"
#include "core/text/segment_text.h"
#include "ui/explain/arithmetic_words.h"
#include "ui/lecture/lecture_subject.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr std::string_view flagsKey = "tcp.flags.control";
constexpr std::string_view sequenceKey = "tcp.seq_raw";
constexpr std::string_view acknowledgmentKey = "tcp.ack_raw";
constexpr std::string_view windowKey = "tcp.window_size_value";
constexpr std::string_view optionsKey = "tcp.options";

class LectureWords
{
    Q_DECLARE_TR_FUNCTIONS(rungs::LecturePage)

public:
    static QString bytesOf(std::uint32_t first, std::uint32_t last)
    {
        return first == last ? QString::number(first) : u"%1\u2013%2"_s.arg(first).arg(last);
    }
    /// @p ranges "8–11", "13"
    static QString place(const QString &what, const QStringList &ranges, bool isOneByte, const QString &header)
    {
        QString all = ranges.first();
        for (qsizetype i = 1; i < ranges.size(); ++i) {
            all = i + 1 < ranges.size() ? tr("%1, %2", "bytes: 8–11, 13").arg(all, ranges[i])
                                        : tr("%1 and %2", "bytes: 8–11 and 13").arg(all, ranges[i]);
        }
        return isOneByte ? tr("%1, byte %2 of the %3 header").arg(what, all, header)
                         : tr("%1, bytes %2 of the %3 header").arg(what, all, header);
    }
    static QString segment(FrameId frame) { return tr("Segment %1").arg(frameNumber(frame)); }
    static QString frame(FrameId frame) { return tr("Frame %1").arg(frameNumber(frame)); }
    static QString data() { return tr("Data"); }
    static QString bytes(std::uint64_t count) { return tr("%n byte(s)", nullptr, static_cast<int>(count)); }
};

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

std::string_view keyOf(const DecodedFrame &frame, std::uint32_t node)
{
    return frame.nodes()[node].spec->key;
}

/// The value of a field of whole bytes, whose bytes are shown as boxes; else the sum bit by bit.
QStringList sumLines(const Arithmetic &sum)
{
    QStringList lines;
    if (sum.isEmpty())
        return lines;
    if (!sum.isWholeBytes) {
        for (const std::string &line : arithmeticLines(sum, arithmeticWords()))
            lines.append(text(line));
        return lines;
    }
    lines.append(text(fmt::format("0x{:0{}x} = {}", sum.value, sum.rows.size() * 2, sum.value)));
    if (sum.factor > 1)
        lines.append(text(fmt::format("{} × {} = {}", sum.value, sum.factor, sum.result)));
    if (sum.relative) {
        lines.append(text(fmt::format("{} − {} = {}", sum.value, *sum.base, *sum.relative)));
        lines.last() += u"  "_s + text(arithmeticWords().relative);
    }
    return lines;
}

/// Why the number of the field is what it is.
QStringList notesOf(std::string_view key, const LectureSubject &subject)
{
    QStringList notes;
    const Rung *rung = subject.rung();
    if (rung == nullptr)
        return notes;
    for (const Phrase &sum : segmentText(*subject.story, *rung).sums) {
        const bool isOfField = std::ranges::any_of(sum.arguments, [key](const Argument &argument) {
            const auto *field = std::get_if<FieldReference>(&argument);
            return field != nullptr && field->key == key;
        });
        if (isOfField && subject.mayShow(sum))
            notes.append(plainText(sum));
    }
    return notes;
}

/// The flag that decides what the segment is.
std::string_view decisiveFlag(std::uint16_t flags)
{
    constexpr std::pair<tcp::Field, std::string_view> byWeight[] = {
        {tcp::Field::rst, "tcp.flags.reset"},
        {tcp::Field::syn, "tcp.flags.syn"},
        {tcp::Field::fin, "tcp.flags.fin"},
        {tcp::Field::ack, "tcp.flags.ack"},
    };
    for (const auto &[field, key] : byWeight) {
        if ((flags & tcp::flagMask(field)) != 0)
            return key;
    }
    return "tcp.flags.ack";
}

class Fields
{
public:
    Fields(LecturePage &page, const LectureSubject &subject)
        : m_page(page)
        , m_subject(subject)
        , m_frame(*subject.decoded)
        , m_context(segmentContext(subject.session, subject.frame))
    { }

    bool add(std::string_view key)
    {
        const std::uint32_t node = m_frame.find(key);
        if (node == DecodedFrame::noNode)
            return false;
        if (key.starts_with("tcp.flags") && key != "tcp.flags.res" && key != "tcp.flags.ae" && key != "tcp.flags")
            addFlags(key);
        else if (key == optionsKey)
            addOptions(node);
        else
            addField(node);
        return true;
    }

    void addData(const Rung &rung)
    {
        LectureField field;
        field.name = LectureWords::data();
        field.notes.append(LectureWords::bytes(rung.segment.length));
        m_page.fields.append(field);
    }

    /// What the innermost header of a frame without a segment says.
    void addHeader()
    {
        const auto layers = m_frame.layers();
        if (layers.empty())
            return;
        const std::uint32_t node = m_frame.nodeOfLayer(layers.size() - 1);
        LectureField field;
        field.name = plainText(fieldName(m_frame, node, m_subject.frame));
        constexpr qsizetype mostLines = 8;
        const auto nodes = m_frame.nodes();
        for (std::uint32_t i = node + 1; i < nodes[node].end && field.notes.size() < mostLines; i = nodes[i].end) {
            const QString value = plainText(shortValue(m_frame, i, m_context));
            if (!value.isEmpty())
                field.notes.append(u"%1: %2"_s.arg(plainText(fieldName(m_frame, i)), value));
        }
        m_page.fields.append(field);
    }

    /// "Segment 10, bytes 8–11 and 13 of the header".
    void nameBytes()
    {
        const QString what =
            m_frame.tcp() != nullptr ? LectureWords::segment(m_subject.frame) : LectureWords::frame(m_subject.frame);
        if (m_ranges.empty() || m_areOfSeveral) {
            m_page.place = what;
            return;
        }
        QStringList ranges;
        for (const auto &[first, last] : m_ranges)
            ranges.append(LectureWords::bytesOf(first, last));
        const bool isOneByte = m_ranges.size() == 1 && m_ranges.begin()->first == m_ranges.begin()->second;
        const FieldSpec &whole = headerOf(m_frame.layers()[m_layer].protocol).whole;
        m_page.place =
            LectureWords::place(what, ranges, isOneByte, translated(whole.brief.empty() ? whole.name : whole.brief));
    }

private:
    void note(const FieldNode &node)
    {
        if (node.layer >= m_frame.layers().size() || node.depth == 0 || node.bits.isEmpty())
            return;
        m_areOfSeveral = m_areOfSeveral || (!m_ranges.empty() && m_layer != node.layer);
        m_layer = node.layer;
        const std::uint32_t start = m_frame.layers()[node.layer].offset;
        const std::uint32_t first = node.bits.firstByte() - std::min(start, node.bits.firstByte());
        m_ranges[first] = std::max(m_ranges[first], first + node.bits.byteCount() - 1);
    }

    void addField(std::uint32_t node)
    {
        constexpr std::uint32_t mostBytes = 8;
        const FieldNode &line = m_frame.nodes()[node];
        const FieldExplanation said = explainField(m_frame, node, m_context);
        note(line);
        LectureField field;
        field.name = plainText(fieldName(m_frame, node, m_subject.frame));
        if (!line.isCut && line.depth > 0 && line.bits.byteCount() <= mostBytes) {
            for (const std::uint8_t byte : m_frame.bytesOf(line))
                field.bytes.append(text(fmt::format("{:02x}", byte)));
        }
        field.sums = sumLines(said.arithmetic);
        field.notes = notesOf(keyOf(m_frame, node), m_subject);
        const QString value = plainText(shortValue(m_frame, node, m_context));
        if (said.arithmetic.isEmpty() && !value.isEmpty())
            field.notes.prepend(value);
        if (line.spec->format == Format::group) // its meaning would speak of what is below it, where nothing is
            field.meaning = partsOf(node, 0);
        else if (m_subject.mayShow(said.meaning))
            field.meaning = plainText(said.meaning);
        m_page.fields.append(field);
    }

    void addFlags(std::string_view key)
    {
        const std::uint32_t whole = m_frame.find(flagsKey);
        if (whole == DecodedFrame::noNode)
            return;
        const FieldNode &group = m_frame.nodes()[whole];
        note(group);
        LectureField field;
        field.name = plainText(fieldName(m_frame, whole, m_subject.frame));
        std::uint16_t set = 0;
        for (std::uint32_t i = whole + 1; i < group.end; i = m_frame.nodes()[i].end) {
            const FieldNode &flag = m_frame.nodes()[i];
            field.flags.append(
                {translated(flag.spec->brief.empty() ? flag.spec->name : flag.spec->brief), flag.value != 0});
            set = static_cast<std::uint16_t>(set << 1U | (flag.value != 0 ? 1U : 0U));
        }
        const std::uint32_t node = m_frame.find(key == flagsKey ? decisiveFlag(set) : key);
        const Arithmetic sum = node != DecodedFrame::noNode ? arithmeticOf(m_frame, node, m_context) : Arithmetic();
        if (!sum.isEmpty()) {
            const Arithmetic::Row row = sum.rows.front();
            field.sums.append(text(
                fmt::format("{} & {} = {}", binaryText(row.value), binaryText(row.mask), binaryText(row.masked()))));
        }
        if (node != DecodedFrame::noNode) {
            const FieldExplanation said = explainField(m_frame, node, m_context);
            if (m_subject.mayShow(said.meaning)) {
                field.meaning =
                    u"%1: %2"_s.arg(plainText(fieldName(m_frame, node, m_subject.frame)), plainText(said.meaning));
            }
        }
        m_page.fields.append(field);
    }

    void addOptions(std::uint32_t node)
    {
        LectureField field;
        field.name = plainText(fieldName(m_frame, node, m_subject.frame));
        note(m_frame.nodes()[node]);
        field.meaning = partsOf(node, 2); // without what only fills
        m_page.fields.append(field);
    }

    /// Names and values of what is in @p node and has at least @p leastBytes.
    QString partsOf(std::uint32_t node, std::size_t leastBytes) const
    {
        QStringList parts;
        const auto nodes = m_frame.nodes();
        for (std::uint32_t i = node + 1; i < nodes[node].end; i = nodes[i].end) {
            const QString value = plainText(shortValue(m_frame, i, m_context));
            const QString name = plainText(fieldName(m_frame, i, m_subject.frame));
            if (nodes[i].bits.byteCount() >= leastBytes)
                parts.append(value.isEmpty() ? name : u"%1: %2"_s.arg(name, value));
        }
        return parts.join(u" · "_s);
    }

    LecturePage &m_page;
    const LectureSubject &m_subject;
    const DecodedFrame &m_frame;
    SegmentContext m_context;
    std::map<std::uint32_t, std::uint32_t> m_ranges; ///< of the bytes shown: first and last
    std::uint8_t m_layer = 0;
    bool m_areOfSeveral = false;
};

/// What matters most in a segment.
void choose(Fields &fields, const Rung &rung)
{
    const SegmentFields &segment = rung.segment;
    if (rung.has(EventKind::zeroWindow) || rung.has(EventKind::windowUpdate)) {
        fields.add(windowKey);
        fields.add(acknowledgmentKey);
    } else if (segment.isRst()) {
        fields.add(flagsKey);
        fields.add(segment.isAck() ? acknowledgmentKey : sequenceKey);
    } else if (segment.isSyn()) {
        fields.add(segment.isAck() ? acknowledgmentKey : sequenceKey);
        fields.add(flagsKey);
        fields.add(optionsKey);
    } else if (segment.isFin()) {
        fields.add(rung.acknowledges.isValid() ? acknowledgmentKey : sequenceKey);
        fields.add(flagsKey);
    } else if (segment.length > 0) {
        fields.add(sequenceKey);
        fields.addData(rung);
    } else {
        fields.add(acknowledgmentKey);
    }
}

} // namespace

void addFields(LecturePage &page, const LectureSubject &subject)
{
    if (subject.decoded == nullptr) {
        page.place = LectureWords::frame(subject.frame);
        return;
    }
    Fields fields(page, subject);
    if (subject.field.isEmpty() || !fields.add(subject.field.toStdString())) {
        if (const Rung *rung = subject.rung())
            choose(fields, *rung);
        else if (subject.decoded->tcp() == nullptr)
            fields.addHeader();
        else
            fields.add(flagsKey);
    }
    fields.nameBytes();
}

} // namespace rungs
