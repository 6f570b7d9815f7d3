// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_overlay.h"

#include <algorithm>
#include <utility>

namespace diaban {

namespace {

gis::Point moved(const gis::Point& point, const gis::Point& by) {
    return {point.x + by.x, point.y + by.y};
}

PptxPath pathOf(const std::vector<Segment>& segments, const gis::Point& corner) {
    PptxPath path(corner);
    path.addSegments(segments);
    return path;
}

/// What is seen of the line: its pale casing is a shape of its own beneath it.
PptxLook lineOf(const LineLook& look, double scale) {
    return {.line = look.colour, .lineWidth = look.width * scale, .bevel = look.dashed, .dashed = look.dashed};
}

/// The looks are those of covered borders, of gaps from the least urgent to the most, and around proposals.
std::string nameOf(const MapScene& scene, std::size_t look, const Catalogue& catalogue) {
    const bool last = look + 1 == scene.overlay.looks.size();
    return catalogue.text(look == 0 ? "slides.shape.covered" : last ? "slides.shape.proposals" : "slides.shape.gaps");
}

void addLook(PptxCanvas& canvas, const MapScene& scene, const std::string& name, const PptxPath& path, std::size_t look,
             double scale) {
    const LineLook& looks = scene.overlay.looks[look];
    if (looks.casing > 0) {
        canvas.freeform(
            {name}, path,
            {.line = scene.style.background, .lineWidth = (looks.width + 2 * looks.casing) * scale, .bevel = true});
    }
    canvas.freeform({name}, path, lineOf(looks, scale));
}

void addSample(PptxCanvas& canvas, const MapScene& scene, const LegendMarks::Sample& sample, const gis::Point& corner,
               const std::string& name) {
    const gis::Point from = moved(sample.line.from, corner);
    const gis::Point to = moved(sample.line.to, corner);
    const double width = (to.x - from.x) / static_cast<double>(std::max<std::size_t>(sample.strips.size(), 1));
    for (std::size_t i = 0; i < sample.strips.size(); ++i) {
        const double left = from.x + static_cast<double>(i) * width;
        canvas.rectangle({name},
                         {{left, from.y - sample.stripWidth / 2}, {left + width, from.y + sample.stripWidth / 2}},
                         {.fill = DeckColour{sample.strips[i]}, .opacity = scene.overlay.opacity});
    }
    canvas.freeform({name}, pathOf({sample.line}, corner), lineOf(sample.look, 1));
}

} // namespace

void addPptxStrips(PptxCanvas& canvas, const MapScene& scene, const Frame& frame, const gis::Point& corner,
                   const Catalogue& catalogue) {
    if (frame.overlay.strips.empty()) {
        return;
    }
    canvas.openGroup({catalogue.text("slides.shape.strips")});
    for (const SceneStrip& strip : frame.overlay.strips) {
        const SceneGroup& group = scene.overlay.groups[strip.group];
        const std::string name = group.name.empty() ? group.id : group.name;
        if (strip.width > 0) {
            canvas.freeform({name}, pathOf(strip.lines, corner),
                            {.line = group.colour, .lineWidth = strip.width, .opacity = scene.overlay.opacity});
        } else {
            PptxPath path(corner);
            path.addUnit(strip.area, 0);
            canvas.freeform({name}, path, {.fill = DeckColour{group.colour}, .opacity = scene.overlay.opacity});
        }
    }
    canvas.closeGroup();
}

void addPptxOverlayLines(PptxCanvas& canvas, const MapScene& scene, const Frame& frame, const gis::Point& corner,
                         const Catalogue& catalogue) {
    const std::size_t looksInAll = frame.overlay.lines.size();
    if (looksInAll == 0) {
        return;
    }
    canvas.openGroup({catalogue.text("slides.shape.overlay")});
    for (std::size_t place = 0; place < looksInAll; ++place) {
        const std::size_t look =
            (place + looksInAll - 1) % looksInAll; // around proposals, the last, beneath the others
        PptxPath path(corner);
        path.addSegments(frame.overlay.lines[look]);
        for (const AddedLine& added : frame.overlay.added) {
            if (added.look == look) {
                path.addSegments(added.segments);
            }
        }
        addLook(canvas, scene, nameOf(scene, look, catalogue), path, look, frame.overlay.scale);
    }
    canvas.closeGroup();
}

void addPptxDiscs(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue) {
    const SceneOverlay& overlay = scene.overlay;
    if (overlay.discs.empty()) {
        return;
    }
    const SceneStyle& style = scene.style;
    canvas.openGroup({catalogue.text("slides.shape.numbers")});
    const auto nameOf = [&](const SceneDisc& disc) {
        return disc.number == 0
                   ? catalogue.text("slides.shape.proposals")
                   : catalogue.text({"slides.shape.number", {{"number", static_cast<std::int64_t>(disc.number)}}});
    };
    for (const auto& [colour, wider] : {std::pair{style.background, 1.2}, std::pair{style.ink, 0.0}}) {
        for (const SceneDisc& disc : overlay.discs) {
            if (disc.leader) {
                canvas.freeform({nameOf(disc)}, pathOf({*disc.leader}, corner),
                                {.line = colour, .lineWidth = style.leaderWidth + wider});
            }
        }
    }
    for (const SceneDisc& disc : overlay.discs) {
        const gis::Point at = moved(disc.at, corner);
        canvas.ellipse({nameOf(disc)}, at, disc.radius + disc.rimWidth / 2 + overlay.haloWidth,
                       {.fill = DeckColour{style.background}});
        canvas.ellipse({nameOf(disc)}, at, disc.radius,
                       {.fill = DeckColour{style.background}, .line = disc.rim, .lineWidth = disc.rimWidth});
    }
    canvas.closeGroup();
}

void addPptxSamples(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue) {
    const std::string name = catalogue.text("slides.shape.legend");
    for (const LegendMarks::Sample& sample : scene.marks.samples) {
        addSample(canvas, scene, sample, corner, name);
    }
    for (const LegendMarks::Disc& disc : scene.marks.discs) {
        canvas.ellipse({name}, moved(disc.at, corner), disc.radius,
                       {.fill = DeckColour{scene.style.background}, .line = disc.rim, .lineWidth = kLegendRim});
    }
}

} // namespace diaban
