// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_overlay.h"

#include "src/publish/svg_path.h"

#include <algorithm>
#include <utility>

namespace diaban {

namespace {

using Attributes = std::vector<XmlWriter::Attribute>;

Attributes lineOf(const Colour& colour, double width, const std::string& data) {
    return {{"fill", "none"}, {"stroke", hexOf(colour)}, {"stroke-width", svgNumber(width)}, {"d", data}};
}

void addLook(const LineLook& look, double scale, const Colour& casing, const std::string& data, XmlWriter& xml) {
    if (look.casing > 0) {
        xml.open("path", lineOf(casing, (look.width + 2 * look.casing) * scale, data));
        xml.close();
    }
    Attributes line = lineOf(look.colour, look.width * scale, data);
    if (look.dashed) {
        const double width = look.width * scale;
        line.emplace_back("stroke-dasharray", svgNumber(kDash * width) + ' ' + svgNumber(kDashGap * width));
    } else {
        line.emplace_back("stroke-linecap", "round");
    }
    xml.open("path", line);
    xml.close();
}

/// An ellipse: circles are units'.
void addEllipse(const gis::Point& at, double radius, const Colour& fill, const Colour& stroke, double width,
                XmlWriter& xml) {
    xml.empty("ellipse", {{"cx", svgNumber(at.x)},
                          {"cy", svgNumber(at.y)},
                          {"rx", svgNumber(radius)},
                          {"ry", svgNumber(radius)},
                          {"fill", hexOf(fill)},
                          {"stroke", width > 0 ? hexOf(stroke) : "none"},
                          {"stroke-width", svgNumber(width)}});
}

std::string areaOf(const gis::Polygons& area) {
    SvgPath path;
    for (std::size_t ring = 0; ring < area.ringCount(); ++ring) {
        path.addRing(area.ring(ring));
    }
    return path.data();
}

/// What lies over an inset that enlarges stays within its window.
void clipTo(const Frame& frame, const std::string& id, Attributes& looks, XmlWriter& xml) {
    if (!frame.window) {
        return;
    }
    xml.open("clipPath", {{"id", id}});
    xml.empty("rect", {{"x", svgNumber(frame.window->min.x)},
                       {"y", svgNumber(frame.window->min.y)},
                       {"width", svgNumber(frame.window->width())},
                       {"height", svgNumber(frame.window->height())}});
    xml.close();
    looks.emplace_back("clip-path", "url(#" + id + ")");
}

} // namespace

void addSvgStrips(const MapScene& scene, const Frame& frame, std::size_t number, XmlWriter& xml) {
    if (frame.overlay.strips.empty()) {
        return;
    }
    Attributes looks{
        {"class", "strips"}, {"fill-rule", "evenodd"}, {"stroke-linecap", "round"}, {"stroke-linejoin", "round"}};
    clipTo(frame, "strips-" + std::to_string(number), looks, xml);
    xml.open("g", looks);
    const std::string opacity = shortNumber(scene.overlay.opacity);
    for (const SceneStrip& strip : frame.overlay.strips) {
        const SceneGroup& group = scene.overlay.groups[strip.group];
        if (strip.width > 0) {
            xml.open("path", {{"fill", "none"},
                              {"stroke", hexOf(group.colour)},
                              {"stroke-opacity", opacity},
                              {"stroke-width", svgNumber(strip.width)},
                              {"d", svgPathOf(strip.lines)}});
        } else {
            xml.open("path", {{"fill", hexOf(group.colour)}, {"fill-opacity", opacity}, {"d", areaOf(strip.area)}});
        }
        xml.text("title", group.name.empty() ? group.id : group.name);
        xml.close();
    }
    xml.close();
}

void addSvgOverlayLines(const MapScene& scene, const Frame& frame, std::size_t number, XmlWriter& xml) {
    if (frame.overlay.lines.empty()) {
        return;
    }
    Attributes looks{{"class", "overlay"}, {"stroke-linejoin", "round"}, {"pointer-events", "none"}};
    clipTo(frame, "overlay-" + std::to_string(number), looks, xml);
    xml.open("g", looks);
    const std::size_t looksInAll = frame.overlay.lines.size();
    for (std::size_t place = 0; place < looksInAll; ++place) {
        const std::size_t look =
            (place + looksInAll - 1) % looksInAll; // around proposals, the last, beneath the others
        SvgPath path;
        path.addSegments(frame.overlay.lines[look]);
        for (const AddedLine& added : frame.overlay.added) {
            if (added.look == look) {
                path.addSegments(added.segments);
            }
        }
        if (!path.data().empty()) {
            addLook(scene.overlay.looks[look], frame.overlay.scale, scene.style.background, path.data(), xml);
        }
    }
    xml.close();
}

void addSvgDiscs(const MapScene& scene, XmlWriter& xml) {
    const SceneOverlay& overlay = scene.overlay;
    if (overlay.discs.empty()) {
        return;
    }
    xml.open("g", {{"id", "numbers"}, {"pointer-events", "none"}});
    std::vector<Segment> leaders;
    for (const SceneDisc& disc : overlay.discs) {
        if (disc.leader) {
            leaders.push_back(*disc.leader);
        }
    }
    if (!leaders.empty()) {
        for (const auto& [colour, wider] : {std::pair{scene.style.background, 1.2}, std::pair{scene.style.ink, 0.0}}) {
            xml.open("path", lineOf(colour, scene.style.leaderWidth + wider, svgPathOf(leaders)));
            xml.close();
        }
    }
    for (const SceneDisc& disc : overlay.discs) {
        addEllipse(disc.at, disc.radius + disc.rimWidth / 2 + overlay.haloWidth, scene.style.background, {}, 0, xml);
        addEllipse(disc.at, disc.radius, scene.style.background, disc.rim, disc.rimWidth, xml);
    }
    xml.close();
}

void addSvgSamples(const MapScene& scene, XmlWriter& xml) {
    for (const LegendMarks::Sample& sample : scene.marks.samples) {
        const auto& [from, to] = sample.line;
        const double width = (to.x - from.x) / static_cast<double>(std::max<std::size_t>(sample.strips.size(), 1));
        for (std::size_t i = 0; i < sample.strips.size(); ++i) {
            xml.empty("rect", {{"x", svgNumber(from.x + static_cast<double>(i) * width)},
                               {"y", svgNumber(from.y - sample.stripWidth / 2)},
                               {"width", svgNumber(width)},
                               {"height", svgNumber(sample.stripWidth)},
                               {"fill", hexOf(sample.strips[i])},
                               {"fill-opacity", shortNumber(scene.overlay.opacity)}});
        }
        LineLook look = sample.look;
        look.casing = 0;
        Attributes line = lineOf(look.colour, look.width, svgPathOf(std::vector<Segment>{sample.line}));
        if (look.dashed) {
            line.emplace_back("stroke-dasharray",
                              svgNumber(kDash * look.width) + ' ' + svgNumber(kDashGap * look.width));
        }
        xml.open("path", line);
        xml.close();
    }
    for (const LegendMarks::Disc& disc : scene.marks.discs) {
        addEllipse(disc.at, disc.radius, scene.style.background, disc.rim, kLegendRim, xml);
    }
}

} // namespace diaban
