// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/inset_frames.h"

#include "gis/crs/transform.h"
#include "src/cartography/archipelagos.h"
#include "src/cartography/furniture.h"
#include "src/cartography/page_frames.h"
#include "src/cartography/text_block.h"
#include "src/unit/parent_names.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

constexpr double kPartSeen = 42;    ///< points: as large as the largest part has to be for its shape to be seen
constexpr double kLikeWidths = 1.7; ///< insets whose widths differ no more get one width

const Archipelago* archipelagoOf(const ProjectedFrame& frame) {
    if (!frame.crs.known()) {
        return nullptr;
    }
    std::array<gis::Point, 1> middle{frame.box.centre()};
    (void)gis::Transform(frame.crs, gis::Crs::fromText("EPSG:4326")).apply(middle);
    return archipelagoAt(middle[0]);
}

/// "Quần đảo Hoàng Sa (TP. Đà Nẵng)"; of a unit that has their name itself "Đặc khu Hoàng Sa (TP. Đà Nẵng)", where its
/// province is known. Nothing of other islands.
std::string archipelagoName(const ProjectedFrame& frame, const MapRequest& request, const Catalogue& catalogue) {
    const Archipelago* const islands = archipelagoOf(frame);
    if (islands == nullptr || frame.shapes.units.size() != 1) {
        return {};
    }
    const std::uint32_t number = frame.shapes.units.front();
    const std::string& unit = request.names[number];
    if (unit.find(islands->ofUnit) != std::string::npos) {
        const bool known = number < request.parents.size() && !request.parents[number].empty() &&
                           !isParentCode(request.parents[number]);
        return known ? unit + " (" + ownerOfIslands(request.parents[number], catalogue.language()) + ')'
                     : std::string();
    }
    const std::string owner = unit.empty() ? request.codes[number] : ownerOfIslands(unit, catalogue.language());
    return catalogue.text(islands->name) + " (" + owner + ')';
}

/// The name of an inset: that of its islands, of its unit, of its two units, or how many they are.
std::string insetName(const ProjectedFrame& frame, const MapRequest& request, const Catalogue& catalogue) {
    if (std::string islands = archipelagoName(frame, request, catalogue); !islands.empty()) {
        return islands;
    }
    const FrameShapes& shapes = frame.shapes;
    if (shapes.units.size() > 2) {
        return catalogue.text({"map.inset.units", {{"count", static_cast<std::int64_t>(shapes.units.size())}}});
    }
    std::string name;
    for (const std::uint32_t unit : shapes.units) {
        const std::string& own = request.names[unit].empty() ? request.codes[unit] : request.names[unit];
        name += (name.empty() ? "" : ", ") + own;
    }
    return name;
}

double largestPart(const gis::Polygons& shapes) {
    double largest = 0;
    for (std::size_t part = 0; part < shapes.partCount(); ++part) {
        const gis::Box box = shapes.boxOfPart(part);
        largest = std::max({largest, box.width(), box.height()});
    }
    return largest;
}

InsetPlan planInset(const ProjectedFrame& frame, std::string name, double mainPerUnit, const PageMeasures& measures,
                    const SceneStyle& style) {
    const double side = measures.insetSide;
    const double enough = kPartSeen * measures.scale / std::max(largestPart(frame.shapes.shapes), 1e-9);
    const double perUnit = std::min(pointsPerUnit(frame.box, side, side), std::max(enough, mainPerUnit));
    const double least = side * 0.45;
    const double words = std::min(sceneText(name, 9 * measures.scale, true, style.ink, style.family).width, side * 1.2);
    const double width = std::max({frame.box.width() * perUnit, least, words}) + 2 * measures.insetPad;
    const double height =
        std::max(frame.box.height() * perUnit, least * 0.6) + 2 * measures.insetPad + measures.caption();
    return {std::move(name), perUnit, {width, height}};
}

} // namespace

std::vector<InsetPlan> planInsets(const std::vector<ProjectedFrame>& frames, double mainPerUnit,
                                  const MapRequest& request, const Catalogue& catalogue, const PageMeasures& measures,
                                  const SceneStyle& style) {
    std::vector<InsetPlan> plans;
    double widest = 0;
    for (std::size_t f = 1; f < frames.size(); ++f) {
        plans.push_back(planInset(frames[f], insetName(frames[f], request, catalogue), mainPerUnit, measures, style));
        widest = std::max(widest, plans.back().box.width);
    }
    for (InsetPlan& plan : plans) {
        plan.box.width = plan.box.width * kLikeWidths >= widest ? widest : plan.box.width;
    }
    return plans;
}

void addInset(MapScene& scene, ProjectedFrame&& source, const gis::Box& page, const InsetPlan& plan,
              const PageMeasures& measures, const SceneStyle& style) {
    Frame frame;
    frame.page = page;
    frame.inset = true;
    const double pad = measures.insetPad;
    const double caption = std::min(measures.caption(), page.height() * 0.4);
    const double unit = caption / measures.caption() * measures.scale;
    const gis::Box room{{page.min.x + pad, page.min.y + caption}, {page.max.x - pad, page.max.y - pad}};
    const double perUnit = std::min(pointsPerUnit(source.box, room.width(), room.height()), plan.perUnit);
    const gis::Point corner{room.centre().x - source.box.width() * perUnit / 2,
                            room.centre().y - source.box.height() * perUnit / 2};
    toPage(source.shapes.shapes, source.box, perUnit, corner);
    frame.ground = groundOf(source.box, perUnit, corner);
    frame.shapes = std::move(source.shapes.shapes);
    frame.units = std::move(source.shapes.units);
    const TextBlock words = setText({{plan.name, 9 * unit, true, style.ink, 0}}, room.width(), 13 * unit, style.family);
    addBlock(words, {room.min.x, page.min.y + 2 * unit}, scene.texts);
    if (const auto ground = groundAt(source.crs, source.box.centre())) {
        frame.scale = ground->metresPerUnit / perUnit / kMetresPerPoint;
        addScaleBar(scene, {room.min.x, page.min.y + 17 * unit}, ground->metresPerUnit / perUnit, room.width() * 0.5,
                    7.5 * unit, style);
    }
    finishFrame(frame, source.shapes.vertices, scene.units);
    addParentBorders(frame, scene);
    scene.frames.push_back(std::move(frame));
}

} // namespace diaban
