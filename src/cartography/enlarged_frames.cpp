// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/enlarged_frames.h"

#include "src/cartography/archipelagos.h"
#include "src/cartography/cut_shapes.h"
#include "src/cartography/furniture.h"
#include "src/cartography/labelling.h"
#include "src/cartography/page_frames.h"
#include "src/cartography/scene_circles.h"
#include "src/cartography/text_block.h"
#include "src/message/number_format.h"
#include "src/unit/parent_names.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace diaban {

namespace {

constexpr double kNamedSide = 3.1;   ///< sizes of its letters: a square of that side holds a short name
constexpr double kTooSmall = 0.85;   ///< of that side
constexpr double kSpeck = 1.4;       ///< points: a unit of that side is no more than a speck
constexpr double kSeenSide = 5;      ///< points: so large a unit is seen, and its colour
constexpr double kNamedInset = 0.48; ///< of the page's shorter side
constexpr double kSeenInset = 0.3;
constexpr double kApart = 1;       ///< times the radii of two circles: as far apart they are read one by one
constexpr double kLeastRoom = 0.1; ///< of the same: circles one upon another do not outweigh all others

double largestArea(const gis::Polygons& main, std::size_t unit) {
    double area = 0;
    const auto parts = main.partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        area = std::max(area, std::fabs(gis::signedArea(main.ring(main.ringsOf(part).first))));
    }
    return area;
}

/// The units as subjects of labels, without their names.
LabelSubjects subjectsOf(const gis::Polygons& main) {
    LabelSubjects subjects;
    for (std::size_t unit = 0; unit < main.unitCount(); ++unit) {
        subjects.places.push_back({static_cast<std::uint32_t>(unit), 0, &main, 0, largestArea(main, unit)});
    }
    return subjects;
}

/// What is wanted of a map of names, whose middling unit can hold one, or of one without.
DenseRequest wantedOf(const gis::Polygons& main, const MapRequest& request, const PageMeasures& measures) {
    const double shorter = std::min(request.page.width, request.page.height);
    const LabelSubjects subjects = subjectsOf(main);
    const LabelSizes sizes = labelSizes(subjects, measures);
    if (request.labels.show != LabelShow::None && haveRoom(subjects, sizes)) {
        const double legible = kNamedSide * sizes.usual;
        return {&main, kTooSmall * legible, legible, kNamedInset * shorter, 4, 2};
    }
    const double larger = std::max(1.0, std::sqrt(measures.scale));
    return {&main, kSpeck * larger, kSeenSide * larger, kSeenInset * shorter, 12, 3};
}

/// The units of the main frame that a window touches, as they are in the layer.
struct Taken {
    gis::Polygons polygons;
    std::vector<double> shifts;
    std::vector<std::uint32_t> units;
    gis::Box box;
};

Taken takeUnits(const EnlargeSource& source, const Frame& main) {
    const gis::Polygons& from = *source.request->polygons;
    Taken taken;
    for (std::size_t shape = 0; shape < main.units.size(); ++shape) {
        if (!main.shapes.boxOf(shape).intersects(source.mark)) {
            continue;
        }
        const auto parts = from.partsOf(main.units[shape]);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            if (source.shapes->frameOfPart[part] != 0) {
                continue;
            }
            const double shift = source.shapes->shiftOfPart.empty() ? 0 : source.shapes->shiftOfPart[part];
            const auto rings = from.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                taken.polygons.addRing(from.ring(r));
            }
            taken.polygons.endPart();
            taken.shifts.push_back(shift);
            const gis::Box box = from.boxOfPart(part);
            taken.box.add(gis::Box{{box.min.x + shift, box.min.y}, {box.max.x + shift, box.max.y}});
        }
        taken.polygons.endUnit();
        taken.units.push_back(main.units[shape]);
    }
    return taken;
}

/// The shapes of a window in points of the page, in as much detail as its scale shows.
FrameShapes windowShapes(const EnlargeSource& source, const Frame& main, double perUnit, const gis::Box& room) {
    const ProjectedFrame& frame = source.shapes->frames.front();
    const Taken taken = takeUnits(source, main);
    const std::vector<std::uint32_t> frames(taken.polygons.partCount(), 0);
    const double finer = source.shapes->cellPerUnit / perUnit;
    const gis::Point cell{source.shapes->cell.x * finer, source.shapes->cell.y * finer};
    FrameShapes shapes = std::move(
        frameShapes({&taken.polygons, frames, taken.shifts, {cell}, source.request->crs, {frame.crs}, {taken.box}})
            .front());
    for (std::uint32_t& unit : shapes.units) {
        unit = taken.units[unit];
    }
    toPage(shapes.shapes, source.window, perUnit, room.min);
    return cutShapes(shapes, room);
}

/// The one upper unit that most units of a window are of; empty where there is none, or only its code is known.
std::string parentOf(const MapScene& scene, const Frame& frame) {
    std::vector<std::size_t> units(scene.parents.size(), 0);
    for (const std::uint32_t unit : frame.units) {
        if (scene.units[unit].parent < units.size()) {
            ++units[scene.units[unit].parent];
        }
    }
    const auto most = std::ranges::max_element(units);
    constexpr std::size_t kOfFour = 3;
    if (most == units.end() || 4 * *most < kOfFour * frame.units.size()) {
        return {};
    }
    const std::string& name = scene.parents[static_cast<std::size_t>(most - units.begin())];
    return isParentCode(name) ? std::string() : shortOwner(name);
}

/// What may stand above an inset, the fullest first; how much larger it is its scale bar says too.
std::vector<std::string> captionsOf(const EnlargeSource& source, const std::string& parent, double times,
                                    const Catalogue& catalogue) {
    const std::string number = formatShort(times, times < 10 ? 1 : 0, catalogue.language());
    std::vector<std::string> captions;
    if (!parent.empty()) {
        for (const char* id : {"inset.enlarged_of", "inset.enlarged_of.short"}) {
            captions.push_back(catalogue.text({id, {{"name", parent}, {"times", number}}}));
        }
    }
    const char* words = hasCircles(source.request->kind) ? "inset.enlarged_circles" : "inset.enlarged";
    captions.push_back(catalogue.text({words, {{"times", number}}}));
    for (std::string& caption : captions) {
        caption.insert(0, source.letter.empty() ? std::string() : source.letter + " · ");
    }
    return captions;
}

/// The fullest caption that has room in a line, else the last.
std::string captionWithin(const std::vector<std::string>& captions, double size, double width,
                          const SceneStyle& style) {
    const auto fits = std::ranges::find_if(captions, [&](const std::string& caption) {
        return sceneText(caption, size, true, style.ink, style.family).width <= width;
    });
    return fits != captions.end() ? *fits : captions.back();
}

/// The letter of an inset at its mark on the map.
void addLetter(MapScene& scene, const EnlargeSource& source, double size) {
    SceneText letter = sceneText(source.letter, size, true, scene.style.ink, scene.style.family);
    const gis::Point corner{source.mark.min.x, source.mark.min.y};
    const gis::Box tag{{corner.x, corner.y - 1.3 * size}, {corner.x + letter.width + 0.6 * size, corner.y}};
    letter.at = {corner.x + 0.3 * size, corner.y - 0.28 * size};
    scene.around.tags.push_back(tag);
    scene.texts.push_back(std::move(letter));
}

} // namespace

std::vector<EnlargePlan> planEnlarged(const gis::Polygons& main, const MapRequest& request,
                                      const PageMeasures& measures, const std::vector<double>& circleRoom) {
    std::vector<EnlargePlan> plans;
    if (!request.furniture.enlarge) {
        return plans;
    }
    DenseRequest wanted = wantedOf(main, request, measures);
    for (std::size_t unit = 0; unit < circleRoom.size(); ++unit) {
        const double side = std::sqrt(largestArea(main, unit));
        const double ofCircle = std::max(circleRoom[unit], kLeastRoom) / kApart * wanted.legible;
        wanted.sides.push_back(std::min(side, ofCircle));
    }
    for (const DenseWindow& window : denseWindows(wanted)) {
        const double width = std::max(window.box.width() * window.times, 96 * measures.scale);
        const double height = width * window.box.height() / window.box.width();
        plans.push_back({window.box, {width, height + measures.caption()}});
    }
    return plans;
}

void addEnlarged(MapScene& scene, const EnlargeSource& source, const gis::Box& page, const Catalogue& catalogue,
                 const PageMeasures& measures) {
    const double caption = std::min(measures.caption(), page.height() * 0.4);
    const double unit = caption / measures.caption() * measures.scale;
    const gis::Box room{{page.min.x, page.min.y + caption}, page.max};
    const double perUnit = pointsPerUnit(source.window, room.width(), room.height());
    const double times = perUnit * scene.ground.unitsPerPoint;
    FrameShapes shapes = windowShapes(source, scene.frames.front(), perUnit, room);
    Frame frame;
    frame.page = page;
    frame.inset = true;
    frame.window = room;
    frame.shapes = std::move(shapes.shapes);
    frame.units = std::move(shapes.units);
    frame.ground = groundOf(source.window, perUnit, room.min);
    const SceneStyle& style = scene.style;
    const gis::Point corner{page.min.x + measures.insetPad, page.min.y + 2 * unit};
    const double width = page.width() - 2 * measures.insetPad;
    const std::string parent = hasCircles(source.request->kind) ? std::string() : parentOf(scene, frame);
    const std::string words = captionWithin(captionsOf(source, parent, times, catalogue), 9 * unit, width, style);
    addBlock(setText({{words, 9 * unit, true, style.ink, 0}}, width, 13 * unit, style.family), corner, scene.texts);
    const ProjectedFrame& main = source.shapes->frames.front();
    if (const auto ground = groundAt(main.crs, source.window.centre())) {
        frame.scale = ground->metresPerUnit / perUnit / kMetresPerPoint;
        addScaleBar(scene, {corner.x, page.min.y + 17 * unit}, ground->metresPerUnit / perUnit, width * 0.5, 7.5 * unit,
                    style);
    }
    finishFrame(frame, shapes.vertices, scene.units);
    addParentBorders(frame, scene);
    scene.frames.push_back(std::move(frame));
    scene.around.marks.push_back(source.mark);
    if (!source.letter.empty()) {
        addLetter(scene, source, 9 * measures.scale);
    }
}

} // namespace diaban
