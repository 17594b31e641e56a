// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_scene.h"

#include "core/connection/story.h"

#include <utility>

namespace rungs {

void LadderScene::setContents(LadderContentsPtr next)
{
    const LadderContentsPtr before = std::exchange(contents, std::move(next));
    std::vector<bool> kept(contents->bands.size(), false);
    for (std::uint32_t i = 0; i < before->bands.size(); ++i) {
        const auto rung = contents->indexOf(before->rungs[before->bands[i].first].frame);
        const auto band = rung ? contents->bandOf(*rung) : std::nullopt;
        if (band && isUnfolded(i))
            kept[*band] = true;
    }
    unfolded = std::move(kept);
    currentBand.reset();
    hovered.reset();
    const auto rung = currentRung();
    if (const auto band = rung ? contents->bandOf(*rung) : std::nullopt)
        unfolded[*band] = true;
}

Opening LadderScene::opening() const
{
    return story ? story->summary.opening : Opening::missing;
}

std::vector<LadderScene::Answer> LadderScene::answers() const
{
    std::vector<Answer> found;
    const std::optional<std::uint32_t> rung = hovered ? hovered : currentRung();
    if (!story || !rung || contents->rungs[*rung].inStory >= story->rungs.size())
        return found;
    const Rung &told = story->rungs[contents->rungs[*rung].inStory];
    if (const auto data = contents->indexOf(told.acknowledges))
        found.push_back({*data, *rung});
    if (const auto answer = contents->indexOf(told.acknowledgedBy))
        found.push_back({*rung, *answer});
    return found;
}

} // namespace rungs
