// SPDX-License-Identifier: GPL-3.0-or-later
// zlib takes const input only where it is asked to.
#define ZLIB_CONST

#include "core/capture/decompressor.h"

#include "core/capture/endian.h"

#include <lz4frame.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>

namespace rungs {

namespace {

constexpr std::uint32_t zstdMagic = 0xfd2fb528;
constexpr std::uint32_t lz4Magic = 0x184d2204;
/// Frames that zstd and lz4 both skip have one of sixteen numbers.
constexpr std::uint32_t skippableMagic = 0x184d2a50;

bool isAllZero(ByteView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

class GzipDecompressor final : public Decompressor
{
public:
    GzipDecompressor() { m_failed = inflateInit2(&m_stream, gzipOnly) != Z_OK; }
    ~GzipDecompressor() override { inflateEnd(&m_stream); }
    GzipDecompressor(const GzipDecompressor &) = delete;
    GzipDecompressor &operator=(const GzipDecompressor &) = delete;

    bool isAtBoundary() const override { return m_atBoundary; }

    Step step(ByteView input, std::span<std::uint8_t> output) override
    {
        Step result;
        if (m_failed) {
            result.failed = true;
            return result;
        }
        if (input.empty() && m_atBoundary)
            return result;
        // Tape blocks are filled with zeros after the last member; gzip takes them for padding too.
        if (m_atBoundary && isAllZero(input)) {
            result.consumed = input.size();
            return result;
        }
        if (m_atBoundary)
            inflateReset(&m_stream);
        m_atBoundary = false;

        m_stream.next_in = input.data();
        m_stream.avail_in = static_cast<uInt>(input.size());
        m_stream.next_out = output.data();
        m_stream.avail_out = static_cast<uInt>(output.size());
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        result.consumed = input.size() - m_stream.avail_in;
        result.produced = output.size() - m_stream.avail_out;
        if (status == Z_STREAM_END) {
            m_atBoundary = true;
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            m_failed = result.failed = true;
            if (m_stream.msg)
                result.reason = m_stream.msg;
        }
        return result;
    }

private:
    static constexpr int gzipOnly = MAX_WBITS + 16;

    z_stream m_stream{};
    bool m_atBoundary = true;
    bool m_failed = false;
};

class ZstdDecompressor final : public Decompressor
{
public:
    bool isAtBoundary() const override { return m_atBoundary; }

    Step step(ByteView input, std::span<std::uint8_t> output) override
    {
        Step result;
        ZSTD_inBuffer in{input.data(), input.size(), 0};
        ZSTD_outBuffer out{output.data(), output.size(), 0};
        const std::size_t status = ZSTD_decompressStream(m_stream.get(), &out, &in);
        result.consumed = in.pos;
        result.produced = out.pos;
        if (ZSTD_isError(status)) {
            result.failed = true;
            result.reason = ZSTD_getErrorName(status);
        } else if (in.pos > 0 || out.pos > 0) {
            m_atBoundary = status == 0;
        }
        return result;
    }

private:
    struct Free
    {
        void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
    };
    std::unique_ptr<ZSTD_DStream, Free> m_stream{ZSTD_createDStream()};
    bool m_atBoundary = true;
};

class Lz4Decompressor final : public Decompressor
{
public:
    Lz4Decompressor() { m_failed = LZ4F_isError(LZ4F_createDecompressionContext(&m_context, LZ4F_VERSION)) != 0; }
    ~Lz4Decompressor() override { LZ4F_freeDecompressionContext(m_context); }
    Lz4Decompressor(const Lz4Decompressor &) = delete;
    Lz4Decompressor &operator=(const Lz4Decompressor &) = delete;

    bool isAtBoundary() const override { return m_atBoundary; }

    Step step(ByteView input, std::span<std::uint8_t> output) override
    {
        Step result;
        if (m_failed) {
            result.failed = true;
            return result;
        }
        std::size_t consumed = input.size();
        std::size_t produced = output.size();
        const std::size_t status =
            LZ4F_decompress(m_context, output.data(), &produced, input.data(), &consumed, nullptr);
        if (LZ4F_isError(status)) {
            m_failed = result.failed = true;
            result.reason = LZ4F_getErrorName(status);
            return result;
        }
        result.consumed = consumed;
        result.produced = produced;
        if (consumed > 0 || produced > 0)
            m_atBoundary = status == 0;
        return result;
    }

private:
    LZ4F_dctx *m_context = nullptr;
    bool m_atBoundary = true;
    bool m_failed = false;
};

} // namespace

Compression Decompressor::detect(ByteView start)
{
    if (start.size() >= 3 && start[0] == 0x1f && start[1] == 0x8b && start[2] == Z_DEFLATED)
        return Compression::gzip;
    if (start.size() < 4)
        return Compression::none;
    const std::uint32_t magic = load32<ByteOrder::little>(start.data());
    if (magic == lz4Magic)
        return Compression::lz4;
    if (magic == zstdMagic || (magic & 0xfffffff0U) == skippableMagic)
        return Compression::zstd;
    return Compression::none;
}

std::unique_ptr<Decompressor> Decompressor::create(Compression compression)
{
    switch (compression) {
    case Compression::gzip:
        return std::make_unique<GzipDecompressor>();
    case Compression::zstd:
        return std::make_unique<ZstdDecompressor>();
    case Compression::lz4:
        return std::make_unique<Lz4Decompressor>();
    case Compression::none:
        break;
    }
    return nullptr;
}

} // namespace rungs
