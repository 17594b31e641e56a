// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/spooled_source.h"

#include <algorithm>

namespace rungs {

namespace {

constexpr std::size_t inputBlock = 256 << 10;
constexpr std::size_t outputBlock = 1 << 20;

} // namespace

SpooledSource::SpooledSource(std::string path, Compression compression, InputStream input, Bytes start,
                             std::unique_ptr<Spool> spool)
    : ByteSource(std::move(path), compression)
    , m_input(std::move(input))
    , m_decompressor(Decompressor::create(compression))
    , m_spool(std::move(spool))
    , m_buffer(std::move(start))
{
    if (m_decompressor)
        m_output.resize(outputBlock);
}

Result<std::size_t> SpooledSource::read(std::uint64_t offset, std::span<std::uint8_t> buffer)
{
    // One byte is waited for, and all that is there is given: a slow pipe shows what it has brought.
    std::optional<Error> error;
    if (offset >= m_spooled.load(std::memory_order_acquire) && offset < UINT64_MAX)
        error = spoolTo(offset + 1);
    const std::uint64_t spooled = m_spooled.load(std::memory_order_acquire);
    if (spooled <= offset) {
        if (error)
            return tl::unexpected(*std::move(error));
        return 0;
    }
    Result<std::size_t> count =
        m_spool->read(offset, buffer.first(std::min<std::uint64_t>(buffer.size(), spooled - offset)));
    if (!count)
        count.error().file = path();
    return count;
}

std::uint64_t SpooledSource::sizeOnDisk() const
{
    return m_input.size();
}

std::uint64_t SpooledSource::positionOnDisk(std::uint64_t offset) const
{
    const std::uint64_t spooled = m_spooled.load(std::memory_order_acquire);
    const std::uint64_t consumed = m_consumed.load(std::memory_order_acquire);
    if (offset >= spooled)
        return consumed;
    return static_cast<std::uint64_t>(static_cast<long double>(consumed) * static_cast<long double>(offset)
                                      / static_cast<long double>(spooled));
}

/// @return why @p end could not be reached
std::optional<Error> SpooledSource::spoolTo(std::uint64_t end)
{
    const std::lock_guard lock(m_mutex);
    while (!m_ended && m_spooled.load(std::memory_order_relaxed) < end) {
        if (std::optional<Error> reached = limitReached())
            return reached;
        const Result<void> pumped = pump();
        if (pumped)
            continue;
        if (pumped.error().code == ErrorCode::cancelled)
            return pumped.error();
        m_ended = true;
        m_error = pumped.error();
        m_error->offset = m_spooled.load(std::memory_order_relaxed);
    }
    return m_error;
}

std::optional<Error> SpooledSource::limitReached() const
{
    const std::uint64_t spooled = m_spooled.load(std::memory_order_relaxed);
    if (!m_decompressor || m_unpackLimit == 0 || spooled < m_unpackLimit)
        return std::nullopt;
    Error error;
    error.code = ErrorCode::unpackLimit;
    error.file = path();
    error.offset = spooled;
    error.found = std::to_string(m_unpackLimit);
    error.expected = std::to_string(sizeOnDisk());
    return error;
}

void SpooledSource::setUnpackLimit(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_unpackLimit = bytes;
}

void SpooledSource::raiseUnpackLimit(std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    m_input.setStop(std::move(stop));
    m_unpackLimit = std::max(m_unpackLimit, m_spooled.load(std::memory_order_relaxed));
    m_unpackLimit = m_unpackLimit > UINT64_MAX / 2 ? 0 : 2 * m_unpackLimit;
}

/// One piece of input, one piece of output.
Result<void> SpooledSource::pump()
{
    if (m_used == m_buffer.size() && !m_inputEnded) {
        if (const Result<void> filled = refill(); !filled)
            return filled;
    }
    if (m_input.isStopRequested()) {
        Error error;
        error.code = ErrorCode::cancelled;
        error.file = path();
        return tl::unexpected(std::move(error));
    }
    const ByteView input = ByteView(m_buffer).subspan(m_used);
    if (!m_decompressor) {
        m_used = m_buffer.size();
        m_ended = m_inputEnded;
        m_consumed += input.size();
        return append(input);
    }

    const Decompressor::Step step = m_decompressor->step(input, m_output);
    m_used += step.consumed;
    m_consumed += step.consumed;
    if (const Result<void> appended = append(ByteView(m_output).first(step.produced)); !appended)
        return appended;
    if (step.failed) {
        endWith(ErrorCode::badCompression, step.reason);
    } else if (m_inputEnded && step.consumed == 0 && step.produced == 0) {
        m_ended = true;
        if (!m_decompressor->isAtBoundary())
            endWith(ErrorCode::cutCompression, std::to_string(m_consumed.load()));
    }
    return {};
}

Result<void> SpooledSource::refill()
{
    m_buffer.resize(inputBlock);
    m_used = 0;
    const Result<std::size_t> count = m_input.read(m_buffer);
    m_buffer.resize(count.value_or(0));
    if (!count)
        return tl::unexpected(count.error());
    m_inputEnded = *count == 0;
    return {};
}

Result<void> SpooledSource::append(ByteView bytes)
{
    while (!bytes.empty()) {
        const std::uint64_t place = m_spooled.load(std::memory_order_relaxed);
        const Result<std::size_t> count = m_spool->append(bytes, place);
        if (!count)
            return tl::unexpected(count.error());
        bytes = bytes.subspan(*count);
        m_spooled.store(place + *count, std::memory_order_release);
    }
    return {};
}

void SpooledSource::endWith(ErrorCode code, std::string found)
{
    m_ended = true;
    m_error.emplace();
    m_error->code = code;
    m_error->file = path();
    m_error->offset = m_spooled.load(std::memory_order_relaxed);
    m_error->found = std::move(found);
}

} // namespace rungs
