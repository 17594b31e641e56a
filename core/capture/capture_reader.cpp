// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture_reader.h"

#include "core/capture/block_reader.h"
#include "core/capture/scanner.h"

namespace rungs {

class CaptureReader::Private
{
public:
    Private(std::shared_ptr<ByteSource> source, std::size_t blockSize)
        : blocks(std::move(source), blockSize)
    { }

    Result<void> readHeader();
    ReadStatus nextBlock(std::vector<RawFrame> &frames);
    ReadStatus damaged(Error error);
    Error named(Error error) const;
    void takeHeld(std::vector<RawFrame> &frames);
    /// @p mayHold another frame follows
    void readClock(std::vector<RawFrame> &frames, bool mayHold);

    BlockReader blocks;
    std::unique_ptr<Scanner> scanner;
    std::optional<Error> damage;
    bool isCut = false;        ///< the damage is that the last record is not whole
    bool headerIsFresh = true; ///< the window may hold records that came with the header
    CaptureClock clock;

private:
    std::optional<RawFrame> m_held; ///< the last frame of the block before
    Bytes m_heldBytes;
    Bytes m_givenBytes; ///< of the held frame that has been given out
};

Error CaptureReader::Private::named(Error error) const
{
    error.file = blocks.source()->path();
    return error;
}

ReadStatus CaptureReader::Private::damaged(Error error)
{
    damage = named(std::move(error));
    return ReadStatus::damage;
}

void CaptureReader::Private::takeHeld(std::vector<RawFrame> &frames)
{
    if (!m_held)
        return;
    m_givenBytes.swap(m_heldBytes);
    m_held->bytes = m_givenBytes;
    frames.push_back(*m_held);
    m_held.reset();
}

void CaptureReader::Private::readClock(std::vector<RawFrame> &frames, bool mayHold)
{
    if (!mayHold || frames.empty()) {
        clock.add(frames, {});
        return;
    }
    m_held = frames.back();
    m_heldBytes.assign(m_held->bytes.begin(), m_held->bytes.end());
    frames.pop_back();
    clock.add(frames, m_held->time);
}

Result<void> CaptureReader::Private::readHeader()
{
    for (;;) {
        const Result<std::size_t> added = blocks.fill();
        // What a cut or damaged compressed file has given so far may still begin a capture.
        const bool isAtEnd = !added || *added == 0;
        if (!scanner && (isAtEnd || blocks.window().size() >= Scanner::bytesToDetect)) {
            if (!added && blocks.window().empty())
                return tl::unexpected(added.error());
            auto created = Scanner::create(blocks.window(), blocks.source()->compression());
            if (!created)
                return tl::unexpected(named(created.error()));
            scanner = *std::move(created);
        }
        if (scanner) {
            Scanner::Step step = scanner->scanHeader(blocks.window(), blocks.offset());
            if (step.error)
                return tl::unexpected(named(*std::move(step.error)));
            blocks.consume(step.consumed);
            if (step.consumed > 0)
                return {};
        }
        if (!added)
            return tl::unexpected(added.error());
        if (isAtEnd)
            return tl::unexpected(named(scanner->cutShort(blocks.window(), blocks.offset())));
    }
}

CaptureReader::CaptureReader() = default;
CaptureReader::~CaptureReader() = default;

Result<std::unique_ptr<CaptureReader>> CaptureReader::open(std::shared_ptr<ByteSource> source, std::size_t blockSize)
{
    std::unique_ptr<CaptureReader> reader(new CaptureReader);
    reader->d = std::make_unique<Private>(std::move(source), blockSize);
    if (Result<void> header = reader->d->readHeader(); !header)
        return tl::unexpected(std::move(header).error());
    return reader;
}

ReadStatus CaptureReader::next(std::vector<RawFrame> &frames)
{
    frames.clear();
    if (d->isCut || (d->damage && d->damage->code == ErrorCode::unpackLimit))
        d->damage.reset();
    d->isCut = false;
    if (d->damage) {
        d->clock.add({}, {});
        return ReadStatus::damage;
    }
    d->takeHeld(frames);
    const ReadStatus status = d->nextBlock(frames);
    // A pipe is read as it comes: nobody knows whether it has more. What is left of a block is no whole record.
    const ByteSource &source = *d->blocks.source();
    const std::uint64_t size = status == ReadStatus::more ? source.sizeOnDisk() : 0;
    d->readClock(frames, size > source.positionOnDisk(d->blocks.offset() + d->blocks.window().size()));
    return status;
}

ReadStatus CaptureReader::Private::nextBlock(std::vector<RawFrame> &frames)
{
    std::size_t added = 0;
    if (headerIsFresh && !blocks.window().empty()) {
        added = blocks.window().size();
    } else {
        const Result<std::size_t> filled = blocks.fill();
        if (!filled && filled.error().code == ErrorCode::cancelled)
            return ReadStatus::stopped;
        if (!filled)
            return damaged(filled.error());
        added = *filled;
    }
    headerIsFresh = false;
    if (added == 0)
        return ReadStatus::end;

    Scanner::Step step = scanner->scan(blocks.window(), blocks.offset(), frames);
    blocks.consume(step.consumed);
    if (step.error)
        return damaged(*std::move(step.error));
    return ReadStatus::more;
}

void CaptureReader::finish()
{
    const ByteView rest = d->blocks.window();
    if (d->damage || rest.empty())
        return;
    d->damage = d->named(d->scanner->cutShort(rest, d->blocks.offset()));
    d->isCut = true;
}

const CaptureClock &CaptureReader::clock() const
{
    return d->clock;
}

const CaptureInfo &CaptureReader::info() const
{
    return d->scanner->info();
}

std::uint64_t CaptureReader::infoVersion() const
{
    return d->scanner->infoVersion();
}

const std::optional<Error> &CaptureReader::damage() const
{
    return d->damage;
}

std::uint64_t CaptureReader::position() const
{
    return d->blocks.source()->positionOnDisk(d->blocks.offset());
}

const std::shared_ptr<ByteSource> &CaptureReader::source() const
{
    return d->blocks.source();
}

} // namespace rungs
