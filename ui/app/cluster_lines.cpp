// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/cluster_lines.h"

#include "gis/crs/smooth_transform.h"
#include "src/cartography/border_overlay.h"
#include "src/cartography/overlay_start.h"

#include <algorithm>

namespace diaban::ui {

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72;
constexpr Colour kProposed = colourOf(0x7a3e9d);
constexpr const char* kStage = "stage.map";

/// From the plane of the layer to that of the map, as exact as the ground itself.
std::optional<gis::SmoothTransform> planeOf(const gis::Polygons& lines, const gis::Crs& layer, const gis::Crs& to) {
    constexpr double kMetres = 0.5;
    constexpr double kDegrees = 5e-6;
    if (!layer.known() || !to.known() || lines.vertexCount() == 0) {
        return std::nullopt;
    }
    return std::optional<gis::SmoothTransform>(std::in_place, layer, to, lines.box(),
                                               to.geographic() ? kDegrees : kMetres);
}

/// The lines of one border in the plane.
std::vector<std::vector<gis::Point>> linesOf(const gis::Polygons& lines, std::size_t border,
                                             const gis::SmoothTransform* transform) {
    std::vector<std::vector<gis::Point>> found;
    const gis::Polygons::Range rings = lines.ringsOfUnit(border);
    for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
        const std::span<const gis::Point> points = lines.ring(ring);
        std::vector<gis::Point>& line = found.emplace_back(points.begin(), points.end());
        if (transform != nullptr) {
            (void)transform->apply(line);
        }
    }
    return found;
}

void addLines(MapOverlay& overlay, std::vector<std::vector<gis::Point>> lines, const LineLook& look) {
    for (std::vector<gis::Point>& points : lines) {
        overlay.lines.push_back(
            {std::move(points), look.colour, look.width * kPixelsPerPoint, look.dashed, look.casing > 0});
    }
}

} // namespace

MapOverlay clusterLines(const ClusterStudy& study, const gis::Crs& layer, const gis::Crs& to, std::size_t numbers,
                        const gis::Progress& progress) {
    const std::optional<gis::SmoothTransform> transform = planeOf(study.lines, layer, to);
    const gis::SmoothTransform* const how = transform ? &*transform : nullptr;
    MapOverlay overlay;
    for (std::size_t border = 0; border < study.borders.size(); ++border) {
        progress.at(kStage, 0, 0);
        if (study.covering.covered(border)) {
            addLines(overlay, linesOf(study.lines, border, how), lookedAfterLook());
        }
    }
    const std::vector<std::uint32_t> classes = rankClasses(study.gaps.size());
    const std::vector<LineLook> looks = urgencyLooks(classes.size());
    for (std::size_t rank = study.gaps.size(); rank-- > 0;) {
        progress.at(kStage, 0, 0);
        auto lines = linesOf(study.lines, study.gaps[rank].border, how);
        const LineLook& look = looks[rankClassOf(static_cast<std::uint32_t>(rank + 1), classes)];
        if (numbers > 0 && !lines.empty()) {
            const auto longest = std::ranges::max_element(lines, {}, &std::vector<gis::Point>::size);
            const SharedBorder& border = study.borders[study.gaps[rank].border];
            overlay.numbers.push_back(
                {(*longest)[longest->size() / 2], std::to_string(rank + 1), look.colour,
                 UnitPair{std::min(border.left, border.right), std::max(border.left, border.right)}, rank >= numbers});
        }
        addLines(overlay, std::move(lines), look);
    }
    std::ranges::reverse(overlay.numbers); // the most urgent first
    return overlay;
}

std::vector<UnitMark> proposalMarks(const Proposals& proposals, const std::vector<std::string>& letters,
                                    std::optional<int> chosen) {
    std::vector<UnitMark> marks;
    for (std::size_t i = 0; i < proposals.list.size(); ++i) {
        marks.push_back({proposals.list[i].units, kProposed, 0.2, letters[i], true});
    }
    if (chosen && static_cast<std::size_t>(*chosen) < marks.size()) {
        std::rotate(marks.begin() + *chosen, marks.begin() + *chosen + 1, marks.end());
        marks.back().opacity = 0.5;
        marks.back().dashed = false;
    }
    return marks;
}

} // namespace diaban::ui
