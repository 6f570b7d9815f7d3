// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/overlay_frames.h"

#include "gis/crs/transform.h"
#include "gis/geos/near_lines.h"
#include "gis/geos/unite.h"
#include "src/cartography/cut_shapes.h"
#include "src/cartography/fitted_lines.h"
#include "src/cartography/furniture.h"
#include "src/cartography/pair_stretches.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace diaban {

namespace {

constexpr double kLeastStrip = 1.3;  ///< points on either side: a narrower one would not be seen
constexpr double kSeen = 0.12;       ///< points: strips are drawn no finer
constexpr double kUsualBorder = 0.5; ///< points: of units so large that lines have their full width

const PairLook* lookOf(const SceneOverlay& overlay, std::uint32_t a, std::uint32_t b) {
    const auto units = std::minmax(a, b);
    const auto found =
        std::ranges::lower_bound(overlay.pairs, std::pair<std::uint32_t, std::uint32_t>(units), {},
                                 [](const PairLook& pair) { return std::pair(pair.first, pair.second); });
    return found != overlay.pairs.end() && found->first == units.first && found->second == units.second ? &*found
                                                                                                        : nullptr;
}

bool holds(const SceneGroup& group, std::uint32_t unit) {
    return std::ranges::find(group.units, unit) != group.units.end();
}

/// Takes lines and rings from a layer to a frame.
class ToFrame {
public:
    ToFrame(const MapRequest& request, const Frame& frame, const gis::Crs& crs, const gis::Box& box)
        : m_frame(frame), m_transform(!request.crs.known() || request.crs.wkt() == crs.wkt()
                                          ? std::nullopt
                                          : std::optional<gis::Transform>(std::in_place, request.crs, crs, box)) {}

    void apply(std::span<gis::Point> points) const {
        if (m_transform) {
            (void)m_transform->apply(points);
        }
        const PageGround& ground = m_frame.ground;
        for (gis::Point& p : points) {
            p = {(p.x - ground.corner.x) / ground.unitsPerPoint, (ground.corner.y - p.y) / ground.unitsPerPoint};
        }
    }
    [[nodiscard]] gis::Box room() const { return m_frame.window.value_or(m_frame.page); }

private:
    const Frame& m_frame;
    std::optional<gis::Transform> m_transform;
};

/// The parts of a strip that lie in a frame, cut to its window, no finer than is seen.
gis::Polygons stripIn(gis::Polygons strip, const ToFrame& to, bool window) {
    to.apply(strip.points());
    const gis::Box room = to.room();
    FrameShapes kept;
    for (std::size_t part = 0; part < strip.partCount(); ++part) {
        const gis::Box box = strip.boxOfPart(part);
        if (!std::isfinite(box.min.x + box.max.x + box.min.y + box.max.y) || !box.intersects(room)) {
            continue;
        }
        const auto rings = strip.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            kept.shapes.addRing(strip.ring(r));
        }
        kept.shapes.endPart();
    }
    kept.shapes.endUnit();
    kept.units = {0};
    kept.shapes = FittedLines(kept.shapes, kSeen).shapes(kept.shapes);
    return window ? cutShapes(kept, room).shapes : std::move(kept.shapes);
}

/// The lines of the borders of each group.
std::vector<std::vector<Segment>> groupLines(const std::vector<SceneGroup>& groups, const Frame& frame,
                                             const std::vector<PairStretch>& stretches) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> groupsOf; // of each unit, ascending
    for (std::uint32_t group = 0; group < groups.size(); ++group) {
        for (const std::uint32_t unit : groups[group].units) {
            groupsOf[unit].push_back(group);
        }
    }
    std::vector<std::vector<Segment>> lines(groups.size());
    for (const PairStretch& stretch : stretches) {
        if (stretch.second == PairStretch::kNobody) {
            continue;
        }
        const auto one = groupsOf.find(frame.units[stretch.first]);
        const auto other = groupsOf.find(frame.units[stretch.second]);
        if (one == groupsOf.end() || other == groupsOf.end()) {
            continue;
        }
        for (const std::uint32_t group : one->second) {
            if (std::ranges::binary_search(other->second, group)) {
                lines[group].push_back(stretch.segment);
            }
        }
    }
    return lines;
}

/// How wide a strip is on the page, on one side; 0 where that is not known.
double stripPoints(const BorderOverlay& overlay, const Frame& frame) {
    return frame.scale > 0 ? overlay.stripMetres / (frame.scale * kMetresPerPoint) : 0;
}

void addStrips(Frame& frame, const MapScene& scene, const MapRequest& request, const gis::Crs& crs, bool moved) {
    const BorderOverlay& wanted = request.overlay;
    if (!(wanted.stripMetres > 0)) {
        return;
    }
    const double half = stripPoints(wanted, frame);
    const double least = kLeastStrip * frame.overlay.scale;
    const bool wide = moved || half < least || wanted.strips.unitCount() != scene.overlay.groups.size();
    std::vector<std::vector<Segment>> lines;
    if (wide) {
        lines = groupLines(scene.overlay.groups, frame, pairStretches(frame.shapes));
    }
    for (std::uint32_t g = 0; g < scene.overlay.groups.size(); ++g) {
        SceneStrip strip;
        strip.group = g;
        if (wide) {
            strip.lines = std::move(lines[g]);
            strip.width = 2 * least;
        } else if (wanted.strips.partsOf(g).size() > 0) {
            gis::Polygons own;
            own.addUnit(wanted.strips, g);
            const ToFrame to(request, frame, crs, own.box());
            strip.area = stripIn(std::move(own), to, frame.window.has_value());
        }
        if (!strip.lines.empty() || strip.area.partCount() > 0) {
            frame.overlay.strips.push_back(std::move(strip));
        }
    }
}

/// Lines that no two shapes share, because the layer leaves a gap there or overlaps.
void addNear(Frame& frame, const MapScene& scene, const MapRequest& request, const gis::Crs& crs) {
    const gis::Polygons& near = request.overlay.near;
    for (const PairLook& pair : scene.overlay.pairs) {
        if (pair.border >= near.unitCount() || near.partsOf(pair.border).size() == 0) {
            continue;
        }
        const ToFrame to(request, frame, crs, near.boxOf(pair.border));
        AddedLine added{pair.look, pair.border, {}};
        const auto rings = near.ringsOfUnit(pair.border);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            std::vector<gis::Point> line(near.ring(r).begin(), near.ring(r).end());
            to.apply(line);
            std::vector<Segment> segments;
            for (std::size_t i = 0; i + 1 < line.size(); ++i) {
                if (std::isfinite(line[i].x + line[i].y + line[i + 1].x + line[i + 1].y)) {
                    segments.push_back({line[i], line[i + 1]});
                }
            }
            const std::vector<Segment> cut = cutSegments(segments, to.room());
            added.segments.insert(added.segments.end(), cut.begin(), cut.end());
        }
        if (!added.segments.empty()) {
            frame.overlay.added.push_back(std::move(added));
        }
    }
}

/// How far within its outline a proposal's own line runs, points: off the widest of the others.
double proposalInset(const SceneOverlay& overlay) {
    constexpr double kBetween = 0.5;
    double widest = 0;
    for (std::size_t look = 0; look + 1 < overlay.looks.size(); ++look) {
        widest = std::max(widest, overlay.looks[look].width + 2 * overlay.looks[look].casing);
    }
    return widest / 2 + kBetween + overlay.looks.back().width / 2;
}

/// The line of a proposal, within its outline; nearer to it where there is not much within. None along a window's rim.
void addAround(const SceneGroup& proposal, double inset, Frame& frame) {
    std::vector<std::uint32_t> shapes;
    for (std::uint32_t shape = 0; shape < frame.units.size(); ++shape) {
        if (holds(proposal, frame.units[shape]) && frame.shapes.partsOf(shape).size() > 0) {
            shapes.push_back(shape);
        }
    }
    const auto area = shapes.empty() ? std::nullopt : gis::unite(frame.shapes, shapes);
    if (!area || area->unitCount() == 0 || area->partCount() == 0) {
        return;
    }
    gis::Polygons within = gis::insetOf(*area, inset);
    if (within.partCount() < area->partCount()) {
        inset /= 3;
        within = gis::insetOf(*area, inset);
    }
    const auto rimAt = [&](const Segment& s, double gis::Point::*side, double at) {
        return std::fabs(s.from.*side - at) < 0.01 && std::fabs(s.to.*side - at) < 0.01;
    };
    for (std::size_t r = 0; r < within.ringCount(); ++r) {
        const auto ring = within.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const Segment s{ring[i], ring[i + 1]};
            const auto& window = frame.window;
            if (!window ||
                !(rimAt(s, &gis::Point::x, window->min.x + inset) || rimAt(s, &gis::Point::x, window->max.x - inset) ||
                  rimAt(s, &gis::Point::y, window->min.y + inset) || rimAt(s, &gis::Point::y, window->max.y - inset))) {
                frame.overlay.lines.back().push_back(s);
            }
        }
    }
}

} // namespace

void refreshOverlay(Frame& frame, const SceneOverlay& overlay) {
    if (!overlay.any()) {
        return;
    }
    frame.overlay.lines.assign(overlay.looks.size(), {});
    const std::vector<PairStretch> stretches = pairStretches(frame.shapes);
    const auto unitOf = [&](std::uint32_t shape) { return frame.units[shape]; };
    for (const PairStretch& stretch : stretches) {
        const bool shared = stretch.second != PairStretch::kNobody;
        const PairLook* look = shared ? lookOf(overlay, unitOf(stretch.first), unitOf(stretch.second)) : nullptr;
        if (look != nullptr) {
            frame.overlay.lines[look->look].push_back(stretch.segment);
        }
    }
    for (const SceneGroup& proposal : overlay.proposals) {
        addAround(proposal, proposalInset(overlay) * frame.overlay.scale, frame);
    }
    if (!frame.overlay.strips.empty() && frame.overlay.strips.front().width > 0) {
        const auto lines = groupLines(overlay.groups, frame, stretches);
        for (SceneStrip& strip : frame.overlay.strips) {
            strip.lines = lines[strip.group];
        }
    }
    if (frame.window) {
        for (std::vector<Segment>& lines : frame.overlay.lines) {
            dropRim(lines, *frame.window);
        }
    }
}

void addOverlay(MapScene& scene, const MapRequest& request, const OverlayPlanes& planes) {
    if (!scene.overlay.any()) {
        return;
    }
    for (std::size_t f = 0; f < scene.frames.size(); ++f) {
        Frame& frame = scene.frames[f];
        frame.overlay.scale = std::clamp(frame.outlineWidth / kUsualBorder, 0.35, 1.1);
        const gis::Crs& crs = f < planes.crsOfFrame.size() ? planes.crsOfFrame[f] : planes.crsOfFrame.front();
        addStrips(frame, scene, request, crs, planes.moved);
        addNear(frame, scene, request, crs);
        refreshOverlay(frame, scene.overlay);
    }
    const std::vector<SceneStrip>& strips = scene.frames.front().overlay.strips;
    scene.overlay.wideStrips = !strips.empty() && strips.front().width > 0;
}

} // namespace diaban
