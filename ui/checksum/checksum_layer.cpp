// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checksum/checksum_layer.h"

#include "core/decode/checksum_words.h"

#include <algorithm>

namespace rungs {

std::vector<std::size_t> checksumLayers(const DecodedFrame &frame)
{
    std::vector<std::size_t> layers;
    for (std::size_t i = 0; i < frame.layers().size(); ++i) {
        if (hasChecksum(frame.layers()[i].protocol))
            layers.push_back(i);
    }
    return layers;
}

namespace {

std::size_t usualLayerOf(const DecodedFrame &frame, const std::vector<std::size_t> &layers)
{
    if (frame.tcp())
        return static_cast<std::size_t>(frame.tcp() - frame.layers().data());
    const auto isOwn = [&](std::size_t layer) { return (frame.layers()[layer].flags & Layer::quoted) == 0; };
    const auto innermost = std::find_if(layers.rbegin(), layers.rend(), isOwn);
    return innermost == layers.rend() ? layers.back() : *innermost;
}

} // namespace

std::optional<std::size_t> checksumLayerFor(const std::shared_ptr<const DecodedFrame> &frame, std::uint32_t node,
                                            std::optional<std::size_t> shown)
{
    const std::vector<std::size_t> layers = frame ? checksumLayers(*frame) : std::vector<std::size_t>();
    if (layers.empty())
        return std::nullopt;
    const auto isOne = [&](std::size_t layer) { return std::ranges::find(layers, layer) != layers.end(); };
    const std::size_t usual = shown && isOne(*shown) ? *shown : usualLayerOf(*frame, layers);
    if (node >= frame->nodes().size() || !isOne(frame->nodes()[node].layer))
        return usual;
    const FieldNode &field = frame->nodes()[node];
    const bool isCovered = field.depth > 0 && ChecksumWords(frame, usual).find(field);
    return isCovered ? usual : std::size_t{field.layer};
}

} // namespace rungs
