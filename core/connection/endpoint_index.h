// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/huge_pages.h"
#include "core/memory/prefetch.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace rungs {

/// Which connection two endpoints have: a hash table whose places lie in buckets of six, each with a byte of its hash.
/// All six are looked at in one step. The endpoints themselves, and so the rest of the hash, stand in the rows that it
/// leads to.
class EndpointIndex
{
public:
    static constexpr std::uint32_t none = 0xffffffff;

    EndpointIndex()
        : m_buckets(256)
    { }

    /// What finding @p hash will need.
    void prefetch(std::uint32_t hash) const { prefetchForRead(m_buckets[hash & mask()]); }
    /// The value that @p hash probably has; none where there is nothing to guess by.
    std::uint32_t guess(std::uint32_t hash) const
    {
        return find(hash, [](std::uint32_t) { return true; });
    }

    /// The value of @p hash that @p isIt says yes to; none where there is no such.
    template <class IsIt>
    std::uint32_t find(std::uint32_t hash, IsIt isIt) const
    {
        const Place place = placeOf(hash, isIt);
        return place.isTaken ? m_buckets[place.bucket].values[place.number] : none;
    }

    /// The same. Where there is none, one is added, which the caller sets; there must be room.
    template <class IsIt>
    std::uint32_t &findOrAdd(std::uint32_t hash, IsIt isIt)
    {
        const Place place = placeOf(hash, isIt);
        Bucket &bucket = m_buckets[place.bucket];
        std::uint32_t &value = bucket.values[place.number];
        if (!place.isTaken) {
            bucket.tags |= tagOf(hash) << place.number * tagBits;
            value = none;
            ++m_count;
        }
        return value;
    }

    /// Whether one more may be added. At most two thirds of the places are taken: most are found in the first bucket.
    bool hasRoom() const { return m_count < m_buckets.size() * placesPerBucket / 3 * 2; }
    /// Makes twice as many places. They are empty: all that was here is to be added again.
    void grow();

private:
    static constexpr std::size_t placesPerBucket = 6;
    static constexpr unsigned tagBits = 8;

    struct alignas(32) Bucket
    {
        std::uint64_t tags = 0; ///< a byte for each place, the first in the lowest; 0: it is free, and so are the rest
        std::uint32_t values[placesPerBucket];
    };
    static_assert(sizeof(Bucket) == 32);

    struct Place
    {
        std::size_t bucket;
        unsigned number;
        bool isTaken;
    };

    std::size_t mask() const { return m_buckets.size() - 1; }
    /// The bits that say least about the bucket, with one that is always set.
    static std::uint64_t tagOf(std::uint32_t hash) { return hash >> 24U | 1U; }
    /// The uppermost bit of each byte of @p tags that is @p tag, and perhaps of some above the first such byte: who
    /// looks there finds that it is another.
    static std::uint64_t matches(std::uint64_t tags, std::uint64_t tag)
    {
        constexpr std::uint64_t each = 0x0000010101010101;
        const std::uint64_t difference = tags ^ tag * each;
        return (difference - each) & ~difference & each << (tagBits - 1);
    }
    /// Where the value of @p hash is that @p isIt says yes to; where it would go, a free place, if there is none.
    template <class IsIt>
    Place placeOf(std::uint32_t hash, IsIt isIt) const
    {
        const std::uint64_t tag = tagOf(hash);
        for (std::size_t i = hash & mask();; i = (i + 1) & mask()) {
            const Bucket &bucket = m_buckets[i];
            for (std::uint64_t left = matches(bucket.tags, tag); left != 0; left &= left - 1) {
                const unsigned number = static_cast<unsigned>(std::countr_zero(left)) / tagBits;
                if (isIt(bucket.values[number])) [[likely]]
                    return {i, number, true};
            }
            const unsigned taken = (static_cast<unsigned>(std::bit_width(bucket.tags)) + tagBits - 1) / tagBits;
            if (taken < placesPerBucket)
                return {i, taken, false};
        }
    }

    std::vector<Bucket, HugePageAllocator<Bucket>> m_buckets;
    std::size_t m_count = 0;
};

} // namespace rungs
