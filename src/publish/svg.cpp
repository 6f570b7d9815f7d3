// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg.h"

#include "gis/io/output_set.h"
#include "src/cartography/lighter_scene.h"
#include "src/cartography/scene_circles.h"
#include "src/cartography/scene_style.h"
#include "src/cartography/unit_title.h"
#include "src/publish/svg_around.h"
#include "src/publish/svg_check.h"
#include "src/publish/svg_ids.h"
#include "src/publish/svg_labels.h"
#include "src/publish/svg_legend.h"
#include "src/publish/svg_outlines.h"
#include "src/publish/svg_overlay.h"
#include "src/publish/svg_path.h"
#include "src/publish/svg_style.h"
#include "src/publish/svg_units.h"
#include "src/publish/xml_writer.h"

#include <algorithm>
#include <array>
#include <span>

namespace diaban {

namespace {

/// How a file is kept small.
struct Economy {
    double tolerance;    ///< points of the page that lines may move by
    bool byClass = true; ///< units stand in a group a class, and their outlines are the borders
};

/// A tenth of a millimetre of paper, and more where the file would be too large.
constexpr std::array kEconomies{Economy{0.28, false}, Economy{0.4, false}, Economy{0.28}, Economy{0.4},
                                Economy{0.57},        Economy{0.8},        Economy{1}};
constexpr std::size_t kMostBytes = 120'000; ///< for 300 units, and as much a unit for more
constexpr std::size_t kUnitsOfThat = 300;
constexpr const char* kUsualFamily = "Noto Sans";

/// Builds the document from top to bottom, in the order in which a scene is drawn.
class SvgDocument {
public:
    SvgDocument(const MapScene& scene, const Catalogue& catalogue, bool byClass)
        : m_scene(scene), m_titles(scene, catalogue), m_style(scene.style), m_byClass(byClass), m_xml(0) {}

    std::string make() {
        openRoot();
        addSvgGround(m_scene, m_xml);
        for (std::size_t i = 0; i < m_scene.frames.size(); ++i) {
            m_xml.open("g", {{"id", i == 0 ? "map" : "inset-" + std::to_string(i)}});
            addFrame(m_scene.frames[i], i);
            m_xml.close();
        }
        addMarks();
        addSvgDiscs(m_scene, m_xml);
        addSvgLegend(m_scene, m_xml);
        addFurniture();
        addSvgAround(m_scene, m_xml);
        addSvgLabels(m_scene, m_xml);
        addTexts();
        m_xml.close();
        return m_xml.take();
    }

private:
    void openRoot();
    void addFrame(const Frame& frame, std::size_t number);
    void addDots(const Frame& frame);
    void addMarks();
    void addCircles(const Frame& frame);
    void addFurniture();
    void addNorthArrow(const NorthArrow& arrow);
    void addTexts();
    void addText(const SceneText& text);
    void addRectangle(const std::string& cssClass, const gis::Box& box) { addSvgRectangle(cssClass, box, m_xml); }
    void addFrameLine(const char* cssClass, const Colour& colour, double width, const std::vector<Segment>& segments);
    void addTitle(std::uint32_t unit) { m_xml.text("title", m_titles.of(m_scene.units[unit])); }

    const MapScene& m_scene;
    UnitTitles m_titles;
    SvgIds m_ids;
    const SceneStyle& m_style;
    bool m_byClass;
    XmlWriter m_xml;
};

void SvgDocument::openRoot() {
    const PageSize& page = m_scene.page;
    const std::string language = m_scene.language == Language::Vi ? "vi" : "en";
    m_xml.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                       {"width", shortNumber(page.width) + "pt"},
                       {"height", shortNumber(page.height) + "pt"},
                       {"viewBox", "0 0 " + svgNumber(page.width) + ' ' + svgNumber(page.height)},
                       {"lang", language},
                       {"xml:lang", language},
                       {"role", "img"},
                       {"aria-labelledby", "title description"}});
    m_xml.text("title", m_scene.words.title, {{"id", "title"}});
    m_xml.text("desc", m_scene.words.description, {{"id", "description"}});
    m_xml.text("style", svgRules(m_scene));
    addRectangle("paper", {{0, 0}, {page.width, page.height}});
}

/// A line whose width a frame says. Its looks are attributes, as some programs do not join the colour of a rule with
/// the width of an element. No mouse: the titles of the units below are to be seen.
void SvgDocument::addFrameLine(const char* cssClass, const Colour& colour, double width,
                               const std::vector<Segment>& segments) {
    m_xml.empty("path", {{"class", cssClass},
                         {"fill", "none"},
                         {"stroke", hexOf(colour)},
                         {"stroke-width", svgNumber(width)},
                         {"stroke-linejoin", "bevel"},
                         {"pointer-events", "none"},
                         {"d", svgPathOf(segments)}});
}

void SvgDocument::addFrame(const Frame& frame, std::size_t number) {
    if (frame.inset) {
        addRectangle("inset", frame.page);
    }
    addFrameLine("coast", coastColour(m_scene, frame), 2 * frame.coastWidth + frame.outlineWidth, frame.coast);
    if (!frame.landOutline.empty()) {
        addFrameLine("land-outline", m_style.parentBorder, 2 * frame.landOutlineWidth + frame.outlineWidth,
                     frame.landOutline);
    }
    if (m_byClass) {
        addSvgUnitsByClass(m_scene, frame, m_titles, m_ids, m_xml);
        addSvgStrips(m_scene, frame, number, m_xml);
    } else {
        addSvgUnits(m_scene, frame, m_titles, m_ids, m_xml);
        addSvgStrips(m_scene, frame, number, m_xml);
        addFrameLine("borders", m_style.border, frame.outlineWidth, frame.borders);
    }
    if (!frame.parentBorders.empty()) {
        addFrameLine("parent-borders", m_style.parentBorder, frame.parentBorderWidth, frame.parentBorders);
    }
    addSvgOverlayLines(m_scene, frame, number, m_xml);
    addDots(frame);
    for (const Hatching& hatching : frame.hatchings) {
        m_xml.empty("path", {{"class", "hatch"}, {"d", svgPathOf(hatching.lines)}});
    }
    addSvgOutlines(m_scene, frame, number, m_xml);
    addCircles(frame);
    if (frame.inset) {
        addRectangle(frame.window ? "mark" : "inset-rim", frame.page);
    }
}

void SvgDocument::addDots(const Frame& frame) {
    m_xml.open("g", {{"class", "dots"},
                     {"stroke", hexOf(m_style.coast)},
                     {"stroke-width", svgNumber(std::max(frame.coastWidth, 0.5))}});
    for (const SceneDot& dot : frame.dots) {
        m_xml.open("circle", {{"class", fillClass(m_scene.units[dot.unit])},
                              {"cx", svgNumber(dot.at.x)},
                              {"cy", svgNumber(dot.at.y)},
                              {"r", svgNumber(dot.radius)}});
        addTitle(dot.unit);
        m_xml.close();
    }
    m_xml.close();
}

void SvgDocument::addMarks() {
    for (const char* cssClass : {"mark-case", "mark"}) {
        for (const gis::Box& mark : m_scene.around.marks) {
            addRectangle(cssClass, mark);
        }
    }
    for (const gis::Box& tag : m_scene.around.tags) {
        addRectangle("tag", tag);
    }
}

/// Radii are those of the middle of a circle's line.
void SvgDocument::addCircles(const Frame& frame) {
    if (frame.circles.empty()) {
        return;
    }
    m_xml.open("g", {{"class", "circles"}});
    for (const SceneCircle& circle : frame.circles) {
        const CircleLine line = circleLine(m_scene, circle.radius);
        const bool thin = !circle.zero && line.width < m_scene.circleRim; // of a ring too small for the usual width
        const auto add = [&](const char* cssClass, double radius, double width) {
            std::vector<std::pair<const char*, std::string>> attributes{{"class", cssClass},
                                                                        {"cx", svgNumber(circle.at.x)},
                                                                        {"cy", svgNumber(circle.at.y)},
                                                                        {"r", svgNumber(radius)}};
            if (thin) {
                attributes.emplace_back("style", "stroke-width:" + svgNumber(width));
            }
            m_xml.open("circle", attributes);
        };
        if (hasRings(m_scene) && !circle.zero) {
            add("circle-case", line.radius, line.width + 2 * m_scene.circleCase);
            m_xml.close();
        }
        add(circle.zero ? "zero" : "circle", circle.zero ? circle.radius : line.radius, line.width);
        addTitle(circle.unit);
        m_xml.close();
    }
    m_xml.close();
}

void SvgDocument::addFurniture() {
    m_xml.open("g", {{"id", "furniture"}});
    for (const ScaleBar& bar : m_scene.scaleBars) {
        const double step = bar.bar.width() / bar.divisions;
        for (int i = 0; i < bar.divisions; ++i) {
            const double left = bar.bar.min.x + i * step;
            addRectangle(i % 2 == 0 ? "ink" : "paper", {{left, bar.bar.min.y}, {left + step, bar.bar.max.y}});
        }
        addRectangle("bar", bar.bar);
    }
    if (m_scene.northArrow) {
        addNorthArrow(*m_scene.northArrow);
    }
    m_xml.close();
}

void SvgDocument::addNorthArrow(const NorthArrow& arrow) {
    const auto& [at, height] = arrow;
    for (const double side : {-1.0, 1.0}) {
        const gis::Point tip{at.x, at.y - height};
        const std::array<gis::Point, 4> half{
            {tip, {at.x, at.y - height * 0.22}, {at.x + side * height * 0.24, at.y}, tip}};
        SvgPath path;
        path.addRing(half);
        m_xml.empty("path", {{"class", side < 0 ? "ink" : "needle"}, {"d", path.data()}});
    }
}

void SvgDocument::addTexts() {
    m_xml.open("g", {{"id", "texts"}, {"font-family", fontList(kUsualFamily)}, {"fill", hexOf(m_style.ink)}});
    for (const SceneText& text : m_scene.texts) {
        addText(text);
    }
    m_xml.close();
}

/// With its length: where another font has to do, the line still ends where its neighbours leave room for it. What is
/// as the group says is not said again.
void SvgDocument::addText(const SceneText& text) {
    static constexpr std::array kAnchors{"start", "middle", "end"};
    std::vector<std::pair<const char*, std::string>> attributes{{"x", svgWhole(text.at.x)},
                                                                {"y", svgWhole(text.at.y)},
                                                                {"font-size", svgNumber(text.size)},
                                                                {"textLength", svgWhole(text.width)},
                                                                {"lengthAdjust", "spacingAndGlyphs"}};
    if (text.family != kUsualFamily) {
        attributes.emplace_back("font-family", fontList(text.family));
    }
    if (text.bold) {
        attributes.emplace_back("font-weight", "bold");
    }
    if (!(text.colour == m_style.ink)) {
        attributes.emplace_back("fill", hexOf(text.colour));
    }
    if (text.anchor != Anchor::Start) {
        attributes.emplace_back("text-anchor", kAnchors[static_cast<std::size_t>(text.anchor)]);
    }
    m_xml.text("text", text.text, attributes);
}

} // namespace

std::string svgOf(const MapScene& scene, const Catalogue& catalogue) {
    const std::size_t most = kMostBytes * std::max(scene.units.size(), kUnitsOfThat) / kUnitsOfThat;
    std::string text;
    for (const Economy& economy : kEconomies) {
        const MapScene lighter = lighterScene(scene, economy.tolerance);
        text = SvgDocument(lighter, catalogue, economy.byClass).make();
        if (text.size() <= most) {
            break;
        }
    }
    return text;
}

void writeSvg(const std::filesystem::path& path, const MapScene& scene, const Catalogue& catalogue) {
    gis::writeFile(path, svgOf(scene, catalogue));
    checkSvg(path, scene);
}

} // namespace diaban
