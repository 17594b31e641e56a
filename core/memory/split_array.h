// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>

namespace rungs {

/// An array of @p count whose first @p inPlace elements stand in it, and the others on the heap from when one of them
/// is first changed. For what is nearly always short, in objects of which there are many.
template <class T, std::size_t inPlace, std::size_t count>
class SplitArray
{
    static_assert(inPlace < count);

public:
    SplitArray() = default;
    SplitArray(const SplitArray &other)
        : m_first(other.m_first)
        , m_rest(other.m_rest ? std::make_unique<Rest>(*other.m_rest) : nullptr)
    { }
    SplitArray &operator=(const SplitArray &other)
    {
        if (this != &other)
            *this = SplitArray(other);
        return *this;
    }
    SplitArray(SplitArray &&) noexcept = default;
    SplitArray &operator=(SplitArray &&) noexcept = default;
    ~SplitArray() = default;

    T get(std::size_t place) const
    {
        if (place < inPlace)
            return m_first[place];
        return m_rest ? (*m_rest)[place - inPlace] : T{};
    }
    T &change(std::size_t place)
    {
        if (place < inPlace)
            return m_first[place];
        if (!m_rest)
            m_rest = std::make_unique<Rest>();
        return (*m_rest)[place - inPlace];
    }

private:
    using Rest = std::array<T, count - inPlace>;

    std::array<T, inPlace> m_first{};
    std::unique_ptr<Rest> m_rest; ///< null: they are all as they are made
};

} // namespace rungs
