// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/page_furniture.h"

#include "src/cartography/graticule.h"
#include "src/cartography/neighbour_land.h"
#include "src/cartography/page_words.h"
#include "src/cartography/text_block.h"

#include <algorithm>

namespace diaban {

namespace {

/// The office's picture: as high as its style says, within a quarter of the page's width.
LooseBox logoSize(const MapRequest& request, const PageMeasures& measures) {
    const OfficeLogo& logo = request.furniture.logo;
    if (logo.png.empty()) {
        return {};
    }
    const double width = std::min(logo.height * measures.scale * logo.aspect, request.page.width / 4);
    return {width, width / logo.aspect};
}

bool drawsNeighbours(const MapRequest& request) {
    return request.furniture.neighbours.polygons != nullptr && !request.furniture.neighbours.locatorOnly;
}

} // namespace

gis::Box addPageWords(MapScene& scene, const MapRequest& request, const MapProjection& projection,
                      const Catalogue& catalogue, const PageMeasures& measures, gis::Problems& problems) {
    if (request.page.words > 0) {
        return {{measures.side, measures.margin},
                {request.page.width - measures.side, request.page.height - measures.margin}};
    }
    const SceneStyle& style = scene.style;
    const LooseBox logo = logoSize(request, measures);
    const bool onTop = request.furniture.logo.place == LogoPlace::TopRight;
    const double width = measures.bodyWidth(request.page);
    const double beside = logo.width > 0 ? logo.width + 2 * measures.gap : 0;
    const TextBlock title = titleBlock(request, catalogue, style, width - (onTop ? beside : 0));
    const TextBlock footer = footerBlock(request, projection.name, catalogue, style, width - (onTop ? 0 : beside));
    if (title.cut || footer.cut) {
        problems.warn({}, title.texts.empty() ? std::string{} : title.texts.front().text,
                      {title.cut ? "map.title_cut" : "map.footer_cut", {}});
    }
    if (!hasFigures(request)) {
        problems.warn({}, request.texts.title, {"map.no_figures", {}});
    }
    const double head = std::max(title.height, onTop ? logo.height : 0);
    const double bottom = request.page.height - measures.margin;
    const double foot = bottom - std::max(footer.height, onTop ? 0 : logo.height);
    addBlock(title, {measures.side, measures.margin}, scene.texts);
    addBlock(footer, {measures.side, bottom - footer.height}, scene.texts);
    if (logo.width > 0) {
        const gis::Point corner{request.page.width - measures.side - logo.width,
                                onTop ? measures.margin : bottom - logo.height};
        scene.around.logo =
            PlacedLogo{{corner, {corner.x + logo.width, corner.y + logo.height}}, request.furniture.logo.png};
    }
    return {{measures.side, measures.margin + head + measures.gap},
            {request.page.width - measures.side, foot - measures.gap}};
}

gis::Box addNeatLine(MapScene& scene, const MapRequest& request, gis::Box body, const PageMeasures& measures) {
    if (!drawsNeighbours(request) && !request.furniture.graticule) {
        return body;
    }
    if (request.furniture.graticule) {
        const gis::Point room = graticuleRoom(measures);
        body.min.x += room.x;
        body.max.y -= room.y;
    }
    scene.around.neatLine = body;
    const double pad = 0.8 * measures.gap;
    return {{body.min.x + pad, body.min.y + pad}, {body.max.x - pad, body.max.y - pad}};
}

void addPlates(MapScene& scene, const Layout& layout, const PageMeasures& measures) {
    if (!scene.around.neatLine) {
        return;
    }
    const auto plate = [&](const gis::Box& box) {
        const double pad = 0.5 * measures.gap;
        scene.around.plates.push_back({{box.min.x - pad, box.min.y - pad}, {box.max.x + pad, box.max.y + pad}});
    };
    plate(layout.legend);
    if (layout.list) {
        plate(*layout.list);
    }
    if (!scene.scaleBars.empty()) {
        gis::Box scale = scene.scaleBars.back().bar;
        scale.add(scene.texts.back().box());
        if (scene.northArrow) {
            const auto& [at, height] = *scene.northArrow;
            scale.add(gis::Box{{at.x - height * 0.24, at.y - height}, {at.x + height * 0.24, at.y}});
        }
        plate(scale);
    }
}

void addAround(MapScene& scene, const MapRequest& request, const gis::Crs& crs, const PageMeasures& measures) {
    if (drawsNeighbours(request)) {
        addNeighbours(scene, request, crs);
        splitCoast(scene.frames.front(), scene.around);
    }
    if (request.furniture.graticule) {
        addGraticule(scene, crs, measures);
    }
}

} // namespace diaban
