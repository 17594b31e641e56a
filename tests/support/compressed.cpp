// SPDX-License-Identifier: GPL-3.0-or-later
#define ZLIB_CONST

#include "tests/support/file_bytes.h"

#include <QtGlobal>

#include <lz4frame.h>
#include <zlib.h>
#include <zstd.h>

namespace rungs::test {

Bytes gzip(ByteView bytes)
{
    constexpr int gzipFormat = MAX_WBITS + 16;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("gzip");
    Bytes result(deflateBound(&stream, bytes.size()));
    stream.next_in = bytes.data();
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = result.data();
    stream.avail_out = static_cast<uInt>(result.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("gzip");
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

Bytes zstd(ByteView bytes)
{
    Bytes result(ZSTD_compressBound(bytes.size()));
    const std::size_t size = ZSTD_compress(result.data(), result.size(), bytes.data(), bytes.size(), 1);
    if (ZSTD_isError(size))
        qFatal("zstd");
    result.resize(size);
    return result;
}

Bytes lz4(ByteView bytes)
{
    Bytes result(LZ4F_compressFrameBound(bytes.size(), nullptr));
    const std::size_t size = LZ4F_compressFrame(result.data(), result.size(), bytes.data(), bytes.size(), nullptr);
    if (LZ4F_isError(size))
        qFatal("lz4");
    result.resize(size);
    return result;
}

} // namespace rungs::test
