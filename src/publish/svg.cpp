// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg.h"

#include "gis/io/output_set.h"
#include "src/cartography/lighter_scene.h"
#include "src/cartography/scene_style.h"
#include "src/cartography/unit_title.h"
#include "src/publish/svg_check.h"
#include "src/publish/svg_ids.h"
#include "src/publish/svg_path.h"
#include "src/publish/svg_style.h"
#include "src/publish/xml_text.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace diaban {

namespace {

constexpr double kTolerance = 0.28; ///< points: a tenth of a millimetre of paper

/// An attribute with a length in points.
std::string length(std::string_view name, double points) {
    return ' ' + std::string(name) + "=\"" + svgNumber(points) + '"';
}

std::string rectangle(std::string_view cssClass, const gis::Box& box) {
    return "<rect class=\"" + std::string(cssClass) + '"' + length("x", box.min.x) + length("y", box.min.y) +
           length("width", box.width()) + length("height", box.height()) + "/>\n";
}

std::string pathElement(std::string_view cssClass, const std::string& rest, const SvgPath& path) {
    return "<path class=\"" + std::string(cssClass) + '"' + rest + " d=\"" + path.data() + "\"/>\n";
}

/// The looks of a line whose width a frame says. Attributes, as some programs do not join the colour of a rule with the
/// width of an element. No mouse: the titles of the units below are to be seen.
std::string frameLine(const Colour& colour, double width) {
    return " fill=\"none\" stroke=\"" + hexOf(colour) + '"' + length("stroke-width", width) +
           " stroke-linejoin=\"bevel\" pointer-events=\"none\"";
}

/// Fonts that have every Vietnamese letter and are about as wide, for those who lack that of the scene.
std::string_view fontList(const std::string& family) {
    return family == "Roboto Condensed" ? "'Roboto Condensed','Arial Narrow','Liberation Sans Narrow',Arial,sans-serif"
                                        : "'Noto Sans','Open Sans','Segoe UI',Roboto,Arial,sans-serif";
}

/// Builds the document from top to bottom, in the order in which a scene is drawn.
class SvgDocument {
public:
    SvgDocument(const MapScene& scene, const Catalogue& catalogue) : m_scene(scene), m_titles(scene, catalogue) {}

    std::string make() {
        addHead();
        for (std::size_t i = 0; i < m_scene.frames.size(); ++i) {
            addFrame(m_scene.frames[i], i == 0 ? "map" : "inset-" + std::to_string(i));
        }
        addLegend();
        addFurniture();
        addTexts();
        m_text += "</svg>\n";
        return std::move(m_text);
    }

private:
    void addHead();
    void addFrame(const Frame& frame, const std::string& id);
    void addUnits(const Frame& frame);
    void addDots(const Frame& frame);
    void addLegend();
    void addFurniture();
    void addNorthArrow(const NorthArrow& arrow);
    void addTexts();
    [[nodiscard]] std::string titleOf(std::uint32_t unit) const {
        return "<title>" + xmlText(m_titles.of(m_scene.units[unit])) + "</title>";
    }

    const MapScene& m_scene;
    UnitTitles m_titles;
    SvgIds m_ids;
    SceneStyle m_style;
    std::string m_text;
};

void SvgDocument::addHead() {
    const PageSize& page = m_scene.page;
    const std::string language = m_scene.language == Language::Vi ? "vi" : "en";
    m_text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" +
              shortNumber(page.width) + "pt\" height=\"" + shortNumber(page.height) + "pt\" viewBox=\"0 0 " +
              svgNumber(page.width) + ' ' + svgNumber(page.height) + "\" lang=\"" + language + "\" xml:lang=\"" +
              language + "\" role=\"img\" aria-labelledby=\"title description\">\n";
    m_text += "<title id=\"title\">" + xmlText(m_scene.words.title) + "</title>\n";
    m_text += "<desc id=\"description\">" + xmlText(m_scene.words.description) + "</desc>\n";
    m_text += "<style>\n" + svgRules(m_scene) + "</style>\n";
    m_text += rectangle("paper", {{0, 0}, {page.width, page.height}});
}

void SvgDocument::addFrame(const Frame& frame, const std::string& id) {
    m_text += "<g id=\"" + id + "\">\n";
    if (frame.inset) {
        m_text += rectangle("inset", frame.page);
    }
    SvgPath coast;
    coast.addSegments(frame.coast);
    m_text += pathElement("coast", frameLine(m_style.coast, 2 * frame.coastWidth + frame.outlineWidth), coast);
    addUnits(frame);
    SvgPath borders;
    borders.addSegments(frame.borders);
    m_text += pathElement("borders", frameLine(m_style.border, frame.outlineWidth), borders);
    addDots(frame);
    for (const Hatching& hatching : frame.hatchings) {
        SvgPath lines;
        lines.addSegments(hatching.lines);
        m_text += pathElement("hatch", {}, lines);
    }
    if (frame.inset) {
        m_text += rectangle("inset-rim", frame.page);
    }
    m_text += "</g>\n";
}

void SvgDocument::addUnits(const Frame& frame) {
    m_text += "<g class=\"units\" fill-rule=\"evenodd\">\n";
    for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
        const SceneUnit& unit = m_scene.units[frame.units[shape]];
        SvgPath path;
        path.addUnit(frame.shapes, shape);
        m_text += "<path id=\"" + m_ids.next(unit.code) + "\" class=\"" + fillClass(unit) + "\" d=\"" + path.data() +
                  "\">" + titleOf(frame.units[shape]) + "</path>\n";
    }
    m_text += "</g>\n";
}

void SvgDocument::addDots(const Frame& frame) {
    if (frame.dots.empty()) {
        return;
    }
    m_text += "<g class=\"dots\" stroke=\"" + hexOf(m_style.coast) + '"' +
              length("stroke-width", std::max(frame.coastWidth, 0.5)) + ">\n";
    for (const SceneDot& dot : frame.dots) {
        m_text += "<circle class=\"" + fillClass(m_scene.units[dot.unit]) + '"' + length("cx", dot.at.x) +
                  length("cy", dot.at.y) + length("r", dot.radius) + '>' + titleOf(dot.unit) + "</circle>\n";
    }
    m_text += "</g>\n";
}

void SvgDocument::addLegend() {
    m_text += "<g id=\"legend\">\n";
    for (const LegendRow& row : m_scene.legend) {
        m_text += rectangle(fillClass(row, m_scene), row.swatch);
        if (!row.hatchLines.empty()) {
            SvgPath lines;
            lines.addSegments(row.hatchLines);
            m_text += pathElement("hatch", {}, lines);
        }
        m_text += rectangle("swatch", row.swatch);
    }
    m_text += "</g>\n";
}

void SvgDocument::addFurniture() {
    m_text += "<g id=\"furniture\">\n";
    for (const ScaleBar& bar : m_scene.scaleBars) {
        const double step = bar.bar.width() / bar.divisions;
        for (int i = 0; i < bar.divisions; ++i) {
            const double left = bar.bar.min.x + i * step;
            m_text += rectangle(i % 2 == 0 ? "ink" : "paper", {{left, bar.bar.min.y}, {left + step, bar.bar.max.y}});
        }
        m_text += rectangle("bar", bar.bar);
    }
    if (m_scene.northArrow) {
        addNorthArrow(*m_scene.northArrow);
    }
    m_text += "</g>\n";
}

void SvgDocument::addNorthArrow(const NorthArrow& arrow) {
    const auto& [at, height] = arrow;
    for (const double side : {-1.0, 1.0}) {
        const gis::Point tip{at.x, at.y - height};
        const std::array<gis::Point, 4> half{
            {tip, {at.x, at.y - height * 0.22}, {at.x + side * height * 0.24, at.y}, tip}};
        SvgPath path;
        path.addRing(half);
        m_text += pathElement(side < 0 ? "ink" : "needle", {}, path);
    }
}

void SvgDocument::addTexts() {
    static constexpr std::array<std::string_view, 3> kAnchors{"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
    m_text += "<g id=\"texts\">\n";
    for (const SceneText& text : m_scene.texts) {
        m_text += "<text" + length("x", text.at.x) + length("y", text.at.y) + length("font-size", text.size);
        m_text += " font-family=\"" + std::string(fontList(text.family)) + "\" fill=\"" + hexOf(text.colour) + '"';
        m_text += text.bold ? " font-weight=\"bold\"" : "";
        m_text += kAnchors[static_cast<std::size_t>(text.anchor)];
        // Where another font has to do, the line still ends where its neighbours leave room for it.
        m_text +=
            length("textLength", text.width) + " lengthAdjust=\"spacingAndGlyphs\">" + xmlText(text.text) + "</text>\n";
    }
    m_text += "</g>\n";
}

} // namespace

std::string svgOf(const MapScene& scene, const Catalogue& catalogue) {
    const MapScene lighter = lighterScene(scene, kTolerance);
    return SvgDocument(lighter, catalogue).make();
}

void writeSvg(const std::filesystem::path& path, const MapScene& scene, const Catalogue& catalogue) {
    gis::writeFile(path, svgOf(scene, catalogue));
    checkSvg(path, scene);
}

} // namespace diaban
