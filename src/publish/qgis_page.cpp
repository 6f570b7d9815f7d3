// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_page.h"

#include "src/cartography/locator_map.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/page_words.h"
#include "src/cartography/text_block.h"
#include "src/message/number_format.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr double kAscent = 1.07;     ///< of Noto Sans, times its size
constexpr double kLineHeight = 1.37; ///< the same

gis::Box grown(const gis::Box& box, double by) {
    return {{box.min.x - by, box.min.y - by}, {box.max.x + by, box.max.y + by}};
}

gis::Box shared(const gis::Box& a, const gis::Box& b) {
    return {{std::max(a.min.x, b.min.x), std::max(a.min.y, b.min.y)},
            {std::min(a.max.x, b.max.x), std::min(a.max.y, b.max.y)}};
}

bool sameLook(const SceneText& a, const SceneText& b) {
    return a.size == b.size && a.bold == b.bold && a.colour == b.colour;
}

/// The lines of a title as blocks of one look each.
void addTitle(QgisPage& page, const TextBlock& block, const gis::Point& corner, double width) {
    for (std::size_t i = 0; i < block.texts.size();) {
        const SceneText& first = block.texts[i];
        QgisPageWords words{{}, {}, first.size, first.bold, first.colour, first.family};
        const double top = corner.y + first.at.y - kAscent * first.size;
        double bottom = top;
        for (; i < block.texts.size() && sameLook(first, block.texts[i]); ++i) {
            words.text += (words.text.empty() ? "" : " ") + block.texts[i].text;
            bottom = corner.y + block.texts[i].at.y + (kLineHeight - kAscent) * first.size;
        }
        words.page = {{corner.x, top}, {corner.x + width, bottom + 0.3 * first.size}};
        page.words.push_back(std::move(words));
    }
}

/// Title and footer, and what they leave of the page between them.
gis::Box addWords(QgisPage& page, const MapScene& scene, const MapRequest& request, const MapShapes& shapes,
                  const Catalogue& catalogue, const PageMeasures& measures) {
    const double width = scene.page.width - 2 * measures.side;
    const double logo = scene.around.logo ? scene.around.logo->page.width() + 2 * measures.gap : 0;
    const bool onTop = request.furniture.logo.place == LogoPlace::TopRight;
    const double titleWidth = width - (onTop ? logo : 0);
    const double footWidth = width - (onTop ? 0 : logo);
    const TextBlock title = titleBlock(request, catalogue, scene.style, titleWidth);
    const TextBlock footer = footerBlock(request, shapes.projection.name, catalogue, scene.style, footWidth);
    addTitle(page, title, {measures.side, measures.margin}, titleWidth);
    const double bottom = scene.page.height - measures.margin;
    QgisPageWords words{{}, {}, 9, false, scene.style.softInk, scene.style.family, true};
    words.size = footer.texts.empty() ? words.size : footer.texts.front().size;
    for (const std::string& paragraph : footerWords(request, shapes.projection.name, catalogue)) {
        words.text += (words.text.empty() || paragraph.empty() ? "" : "\n") + paragraph;
    }
    const double top = bottom - footer.height;
    words.page = {{measures.side, top - 0.5 * words.size},
                  {measures.side + footWidth, bottom + kLineHeight * words.size}}; // lines of QGIS are higher than ours
    page.words.push_back(std::move(words));
    return {{measures.side, measures.margin + title.height + measures.gap},
            {scene.page.width - measures.side, top - measures.gap}};
}

/// Ground of a box of the page, by a place known on both.
gis::Box groundOf(const gis::Box& page, const gis::Point& onPage, const gis::Point& onGround, double unitsPerPoint) {
    const auto at = [&](double x, double y) {
        return gis::Point{onGround.x + (x - onPage.x) * unitsPerPoint, onGround.y - (y - onPage.y) * unitsPerPoint};
    };
    return {at(page.min.x, page.max.y), at(page.max.x, page.min.y)};
}

gis::Box mainGround(const MapScene& scene, const gis::Box& page) {
    return groundOf(page, {0, 0}, scene.ground.corner, scene.ground.unitsPerPoint);
}

/// The inset of a far group, whose shapes stand on the page as `source` has them on the ground.
QgisPageMap farInset(const Frame& frame, const ProjectedFrame& source, double caption) {
    const gis::Box shapes = frame.shapes.box();
    const double across = std::max(shapes.width(), shapes.height());
    const double unitsPerPoint = std::max(source.box.width(), source.box.height()) / std::max(across, 1e-9);
    QgisPageMap map{{{frame.page.min.x, frame.page.min.y + caption}, frame.page.max}, {}, source.crs, true};
    map.ground = groundOf(map.page, shapes.min, {source.box.min.x, source.box.max.y}, unitsPerPoint);
    return map;
}

/// An inset whose upper rim leaves room for the numbers of the scale bar in its caption.
QgisPageMap belowNumbers(QgisPageMap map) {
    const double shareOff = std::min(0.2, 8 / map.page.height());
    map.page.min.y += shareOff * map.page.height();
    map.ground.max.y -= shareOff * map.ground.height();
    return map;
}

void addInsets(QgisPage& page, const MapScene& scene, const MapShapes& shapes, const PageMeasures& measures) {
    std::size_t far = 0;
    std::size_t near = 0;
    for (const Frame& frame : scene.frames) {
        if (!frame.inset) {
            continue;
        }
        page.insets.push_back(frame.page);
        if (frame.window) {
            const gis::Box& mark = scene.around.marks[near++];
            page.maps.push_back(belowNumbers({*frame.window, mainGround(scene, mark), shapes.projection.crs, true}));
            page.marks.push_back(mark);
        } else {
            const double caption = std::min(measures.caption(), frame.page.height() * 0.4);
            page.maps.push_back(belowNumbers(farInset(frame, shapes.frames[++far], caption)));
        }
    }
}

/// Names of insets and letters of marks: the scene's texts that stand in their captions and tags.
void addCaptions(QgisPage& page, const MapScene& scene) {
    for (const Frame& frame : scene.frames) {
        for (const SceneText& text : scene.texts) {
            if (frame.inset && text.bold && frame.page.contains(text.at)) {
                const double top = text.at.y - kAscent * text.size;
                page.words.push_back({text.text,
                                      {{text.at.x, top}, {frame.page.max.x + text.size, top + 1.5 * text.size}},
                                      text.size,
                                      true,
                                      text.colour,
                                      text.family});
            }
        }
    }
}

void addScales(QgisPage& page, const MapScene& scene) {
    std::vector<std::size_t> with; // maps that have a bar
    for (std::size_t i = 0; i < scene.frames.size(); ++i) {
        if (scene.frames[i].inset && scene.frames[i].scale > 0) {
            with.push_back(i);
        }
    }
    if (scene.scaleBars.size() > with.size()) {
        with.insert(with.begin(), 0);
    }
    for (std::size_t i = 0; i < scene.scaleBars.size() && i < with.size(); ++i) {
        const ScaleBar& bar = scene.scaleBars[i];
        constexpr double kTextByBar = 1 / 0.42;
        page.scales.push_back(
            {bar.bar, bar.metres, bar.divisions, bar.bar.height() * kTextByBar, with[i], scene.frames[with[i]].inset});
    }
}

/// The rows that the scene's legend has, with its counts; the style has one more for units without a figure.
void addRows(QgisPageLegend& legend, const MapStyle& style) {
    for (std::size_t i = 0; i < style.rows.size(); ++i) {
        const LegendRow& row = style.rows[i];
        if (row.classIndex || row.count > 0) {
            legend.rows.emplace_back(
                i + 1, row.text + " (" + formatInteger(static_cast<std::int64_t>(row.count), style.language) + ')');
        }
    }
    std::size_t next = style.rows.size() + 1; // what lies over the fills follows their rows
    if (style.outline) {
        legend.rows.emplace_back(next++, style.outline->words);
    }
    if (style.circles) {
        legend.rows.emplace_back(next++, style.circles->heading);
        if (style.circles->zeros > 0) {
            legend.rows.emplace_back(
                next, "0 (" + formatInteger(static_cast<std::int64_t>(style.circles->zeros), style.language) + ')');
        }
    }
}

void addLegend(QgisPage& page, const MapScene& scene, const MapRequest& request, const MapStyle& style) {
    constexpr double kTextBySwatch = 1 / 1.25;
    page.legend.corner = scene.legendBox.min;
    page.legend.family = scene.style.family;
    for (const LegendRow& row : scene.legend) {
        if (row.swatch.height() > 0) {
            page.legend.textSize = row.swatch.height() * kTextBySwatch;
            break;
        }
    }
    const double size = page.legend.textSize;
    const double width = std::max(scene.legendBox.width(), 14 * size);
    for (const std::string& part : {request.texts.legendTitle, request.texts.period}) {
        const TextBlock block =
            setText({{part, 1.08 * size, true, scene.style.ink, 0}}, width, 1e9, page.legend.family);
        for (const SceneText& line : block.texts) {
            page.legend.title += (page.legend.title.empty() ? "" : "\n") + line.text;
        }
    }
    addRows(page.legend, style);
}

/// The locator of the scene: its land stands on the page as the plan of the same request has it on the ground.
void addLocator(QgisPage& page, const MapScene& scene, const MapRequest& request, const MapShapes& shapes,
                const PageMeasures& measures) {
    if (!scene.around.locator) {
        return;
    }
    const auto plan = planLocator(request, shapes.frames.front(), measures);
    const gis::Box onPage = scene.around.locator->land.box();
    if (!plan || onPage.empty()) {
        return;
    }
    const gis::Box onGround = plan->land.shapes.box();
    const double unitsPerPoint =
        std::max(onGround.width(), onGround.height()) / std::max({onPage.width(), onPage.height(), 1e-9});
    const gis::Box& place = scene.around.locator->page;
    page.locator = QgisPageMap{place, groundOf(place, onPage.min, {onGround.min.x, onGround.max.y}, unitsPerPoint),
                               shapes.projection.crs, true};
}

} // namespace

QgisPage qgisPage(const MapScene& scene, const MapRequest& request, const MapShapes& shapes, const MapStyle& style,
                  const Catalogue& catalogue) {
    MapRequest turned = request;
    turned.page = scene.page;
    const PageMeasures measures(scene.page);
    QgisPage page;
    page.page = scene.page;
    page.ink = scene.style.ink;
    page.rim = scene.style.insetRim;
    page.insetGround = scene.style.insetGround;
    page.language = scene.language;
    const gis::Box body = addWords(page, scene, turned, shapes, catalogue, measures);
    const gis::Box main = shared(grown(scene.frames.front().page, measures.gap), body);
    page.maps.push_back({main, mainGround(scene, main), shapes.projection.crs, false});
    addInsets(page, scene, shapes, measures);
    addCaptions(page, scene);
    addScales(page, scene);
    addLegend(page, scene, request, style);
    page.northArrow = scene.northArrow;
    page.logo = scene.around.logo;
    page.here = scene.style.locatorHere;
    addLocator(page, scene, turned, shapes, measures);
    return page;
}

} // namespace diaban
