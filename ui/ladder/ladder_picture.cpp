// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_picture.h"

#include "core/connection/story.h"
#include "ui/ladder/ladder_metrics.h"
#include "ui/ladder/ladder_painter.h"
#include "ui/text/time_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace rungs {

namespace {

/// What the painter refers to.
struct PaintedLadder
{
    PaintedLadder(LadderScene shown, const Selection &selection, const ViewOptions &options)
        : scene(std::move(shown))
        , labels(selection, options, scene)
    {
        widget.setFont(paperFont());
    }

    QWidget widget; ///< for its font; never shown
    LadderScene scene;
    RungLabels labels;
    LadderLayout layout;
};

} // namespace

LadderScene ladderScene(const Session &session, const StoryPtr &story)
{
    LadderScene scene;
    scene.connection = session.connection(story->connection);
    scene.story = story;
    const std::vector<FrameId> frames = session.framesOf(story->connection);
    scene.setContents(std::make_shared<const LadderContents>(storyContents(session, frames, *story)));
    return scene;
}

Picture ladderPicture(LadderScene scene, LadderSpacing spacing, const Selection &selection, const ViewOptions &options,
                      int width)
{
    if (!scene.connection || scene.contents->rungs.empty())
        return {};
    scene.selected = {};
    scene.currentBand.reset();
    scene.hovered.reset();
    const auto ladder = std::make_shared<PaintedLadder>(std::move(scene), selection, options);
    const std::vector<LadderRung> &rungs = ladder->scene.contents->rungs;
    const Session &session = *selection.session();
    const QStringList times{timeText(session, rungs.front().frame, options.values()),
                            timeText(session, rungs.back().frame, options.values())};
    const LadderMetrics metrics = ladderMetrics(&ladder->widget, ladder->scene, times, width);
    ladder->layout = LadderLayout(ladder->scene.contents, ladder->scene.unfolded, width, metrics, spacing);

    const int head = LadderSection::headHeight(metrics);
    const LadderLayout::Height whole = ladder->layout.height();
    Picture picture;
    std::uint32_t row = 1;
    for (; row < ladder->layout.rowCount() && ladder->layout.rowTop(row) < Picture::mostHeight; ++row)
        picture.breaks.push_back(head + static_cast<int>(ladder->layout.rowTop(row)));
    picture.isCut = row < ladder->layout.rowCount();
    const LadderLayout::Height height = picture.isCut ? ladder->layout.rowTop(row) : whole;
    picture.size = QSize(width, head + static_cast<int>(height));
    picture.paint = [ladder, size = picture.size](QPainter &painter) {
        const LadderSection section(ladder->scene, ladder->layout, 0, size, pillFont(&ladder->widget));
        LadderPainter(painter, ladder->scene, ladder->layout, section, ladder->labels, Theme::light(), ladder->widget)
            .paint(false, 0);
    };
    return picture;
}

} // namespace rungs
