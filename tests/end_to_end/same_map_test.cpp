// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// One run, one map, all formats: colours, breaks, counts and the words of the legend are read back from each of them.
#include "src/publish/zip_parts.h"
#include "tests/end_to_end/map_readers.h"
#include "tests/support/page_file.h"
#include "tests/support/sqlite_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

using nlohmann::json;

constexpr const char* kOutputs = "outputs:\n"
                                 "  - {kind: map, map: pledged_share, path: a.png, dpi: 144}\n"
                                 "  - {kind: map, map: pledged_share, path: a.svg}\n"
                                 "  - {kind: map, map: pledged_share, path: a.pdf}\n"
                                 "  - {kind: layer, path: a.gpkg}\n"
                                 "  - {kind: qgis_project, path: a.qgz}\n"
                                 "  - {kind: page, path: a.html}\n"
                                 "  - {kind: slides, path: a.pptx}\n";

/// The sample's first map without names, which would stand over colours, in every format.
struct MadeRun {
    explicit MadeRun(const std::string& language) {
        for (const char* input : {"boundaries.gpkg", "indicators.csv"}) {
            folder.write(input, bytesOf(sample(input)));
        }
        std::string yaml = bytesOf(sample("son-hai.diaban.yaml"));
        yaml.resize(yaml.find("outputs:"));
        yaml.insert(yaml.find("    palette: YlGnBu\n"), "    labels: {show: none}\n");
        const ProgramRun run = diaban({"run", folder.write("p.diaban.yaml", yaml + kOutputs), "-o", folder.file("out"),
                                       "--json", "--lang", language});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        map = jsonOf(run)["projects"][0]["maps"][0];
    }

    TempFolder folder;
    json map;
};

/// Made once a language, and read by all tests.
const MadeRun& madeRun(const std::string& language) {
    static std::map<std::string, MadeRun> runs;
    return runs.try_emplace(language, language).first->second;
}

class SameMap : public testing::TestWithParam<const char*> {
protected:
    SameMap() : m_run(madeRun(GetParam())), m_rows(jsonRows(m_run.map)), m_svg(svgMap(bytes("a.svg"))) {}

    [[nodiscard]] std::string file(const std::string& name) const { return m_run.folder.file("out/" + name); }
    [[nodiscard]] std::string bytes(const std::string& name) const { return bytesOf(file(name)); }
    [[nodiscard]] std::size_t language() const { return GetParam() == std::string("vi") ? 0 : 1; }
    /// Everything that a page, painted, has at the places that the SVG says.
    void expectPainted(const QImage& picture) const;

    const MadeRun& m_run;
    ShownRows m_rows;
    SvgMap m_svg;
};

std::map<std::string, std::string> partsOf(const std::string& bytes) {
    std::map<std::string, std::string> parts;
    for (const ZipPart& part : unzip(bytes)) {
        parts[part.name] = part.bytes;
    }
    return parts;
}

void SameMap::expectPainted(const QImage& picture) const {
    ASSERT_FALSE(picture.isNull());
    const SampledPicture sampled(picture, m_svg);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        EXPECT_EQ(sampled.mostIn(m_svg.swatches.at(row)), m_rows[row].fill) << "swatch of " << m_rows[row];
    }
    std::size_t read = 0;
    for (const auto& [title, unit] : m_svg.units) {
        if (const std::string colour = sampled.mostIn(unit); !colour.empty()) {
            EXPECT_EQ(colour, unit.fill) << title;
            ++read;
        }
    }
    EXPECT_GT(read, m_svg.units.size() * 9 / 10) << "units large enough to be read";
}

TEST_P(SameMap, inSvg) {
    EXPECT_EQ(m_svg.rows, m_rows);
    std::map<std::string, std::size_t> counts;
    for (const ShownRow& row : m_rows) {
        counts[row.fill] += row.count;
    }
    EXPECT_EQ(countsByFill(m_svg), counts) << "units drawn in each colour";
    EXPECT_EQ(m_svg.units.size(), 150U);
}

TEST_P(SameMap, inPng) {
    const QImage picture(QString::fromStdString(file("a.png")));
    ShownRows rows;
    for (const QString& line : picture.text("Legend").split('\n')) {
        const std::string words = line.toStdString();
        rows.push_back(rowOf(words.substr(words.find(' ') + 1), words.substr(0, words.find(' '))));
    }
    EXPECT_EQ(rows, m_rows);
    expectPainted(picture);
}

TEST_P(SameMap, inPdf) {
    const ProgramRun text = runProgram("/usr/bin/env", {"pdftotext", "-layout", file("a.pdf"), "-"}, {});
    if (text.exitCode == 127) {
        GTEST_SKIP() << "no pdftotext on this machine (poppler-utils): the PDF is not read";
    }
    const std::string words = std::regex_replace(text.out, std::regex("\\s+"), " ");
    for (const ShownRow& row : m_rows) {
        EXPECT_THAT(words, testing::HasSubstr(row.text + " (" + std::to_string(row.count) + ")"));
    }
    const ProgramRun painted =
        runProgram("/usr/bin/env", {"pdftoppm", "-r", "144", "-png", "-singlefile", file("a.pdf"), file("of-pdf")}, {});
    ASSERT_EQ(painted.exitCode, 0) << painted.err;
    expectPainted(QImage(QString::fromStdString(file("of-pdf.png"))));
}

TEST_P(SameMap, onThePage) {
    const json theme = json::parse(pageBlock(bytes("a.html"), "data"))["themes"][0];
    const json view = theme["views"][theme["first"].get<std::size_t>()];
    ShownRows rows;
    for (const json& row : view["rows"]) {
        const json& text = row["text"];
        rows.push_back({text.is_array() ? text[language()] : text, row["fill"], row["count"]});
    }
    EXPECT_EQ(rows, m_rows);
    std::vector<std::size_t> counts(rows.size(), 0);
    for (const json& row : view["rowOf"]) {
        ++counts.at(row.get<std::size_t>());
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        EXPECT_EQ(counts[row], m_rows[row].count) << "units that are painted as " << m_rows[row];
    }
}

/// A place of a shape on a slide, and its words.
struct SlideShape {
    double x = 0, y = 0, width = 0, height = 0;
    std::string fill, text;
    bool unit = false;
};

/// The name of the part of that kind that a part leads to: "slideLayout2.xml".
std::string relatedTo(const std::map<std::string, std::string>& parts, const std::string& folder,
                      const std::string& file, const std::string& kind) {
    pugi::xml_document relations;
    const std::string& xml = parts.at("ppt/" + folder + "/_rels/" + file + ".rels");
    relations.load_buffer(xml.data(), xml.size());
    for (const pugi::xml_node& relation : relations.child("Relationships")) {
        if (std::string(relation.attribute("Type").value()).ends_with('/' + kind)) {
            const std::string target = relation.attribute("Target").value();
            return target.substr(target.rfind('/') + 1);
        }
    }
    return {};
}

/// The shapes of a slide, in the colours of its own theme.
std::vector<SlideShape> shapesOf(const std::map<std::string, std::string>& parts, const std::string& file) {
    std::map<std::string, std::string> theme;
    pugi::xml_document colours, document;
    const std::string& slide = parts.at("ppt/slides/" + file);
    const std::string layout = relatedTo(parts, "slides", file, "slideLayout");
    const std::string master = relatedTo(parts, "slideLayouts", layout, "slideMaster");
    const std::string& xml = parts.at("ppt/theme/" + relatedTo(parts, "slideMasters", master, "theme"));
    colours.load_buffer(xml.data(), xml.size());
    for (const pugi::xml_node& place : colours.select_node("//a:clrScheme").node()) {
        theme[std::string(place.name()).substr(2)] = place.child("a:srgbClr").attribute("val").value();
    }
    theme["tx1"] = theme["dk1"];
    theme["tx2"] = theme["dk2"];
    theme["bg1"] = theme["lt1"];
    theme["bg2"] = theme["lt2"];
    document.load_buffer(slide.data(), slide.size());
    std::vector<SlideShape> shapes;
    for (const auto& found : document.select_nodes("//p:sp")) {
        const pugi::xml_node shape = found.node();
        const pugi::xml_node looks = shape.child("p:spPr");
        const pugi::xml_node from = looks.child("a:xfrm").child("a:off");
        const pugi::xml_node size = looks.child("a:xfrm").child("a:ext");
        SlideShape one{from.attribute("x").as_double(),
                       from.attribute("y").as_double(),
                       size.attribute("cx").as_double(),
                       size.attribute("cy").as_double(),
                       {},
                       {},
                       false};
        const pugi::xml_node hatch = looks.child("a:pattFill");
        const pugi::xml_node fill = hatch ? hatch.child("a:bgClr") : looks.child("a:solidFill");
        const std::string value = fill.first_child().attribute("val").value();
        one.fill = theme.count(value) > 0 ? theme[value] : value;
        std::ranges::transform(one.fill, one.fill.begin(), [](unsigned char c) { return std::tolower(c); });
        one.fill.insert(0, "#");
        for (const auto& text : shape.select_nodes(".//a:t")) {
            one.text += text.node().text().get();
        }
        one.unit =
            looks.child("a:custGeom") && *shape.child("p:nvSpPr").child("p:cNvPr").attribute("descr").value() != 0;
        shapes.push_back(std::move(one));
    }
    return shapes;
}

TEST_P(SameMap, onTheSlide) {
    const auto parts = partsOf(bytes("a.pptx"));
    const std::vector<SlideShape> shapes = shapesOf(parts, "slide3.xml");
    std::map<std::string, std::size_t> counts;
    for (const SlideShape& shape : shapes) {
        counts[shape.fill] += shape.unit ? 1U : 0U;
    }
    for (const ShownRow& row : m_rows) {
        EXPECT_EQ(counts[row.fill], row.count) << "shapes that are filled as " << row;
        const auto words = std::ranges::find(shapes, row.text, &SlideShape::text);
        ASSERT_NE(words, shapes.end()) << row;
        const double middle = words->y + words->height / 2;
        const auto inLine = [&](const SlideShape& shape) {
            return shape.y < middle && middle < shape.y + shape.height;
        };
        const auto swatch = std::ranges::find_if(shapes, [&](const SlideShape& shape) {
            return !shape.unit && shape.text.empty() && inLine(shape) && shape.x + shape.width <= words->x &&
                   words->x - shape.x < 3 * shape.width && shape.fill == row.fill;
        });
        EXPECT_NE(swatch, shapes.end()) << "swatch beside " << row;
        const auto count = std::ranges::find_if(shapes, [&](const SlideShape& shape) {
            return inLine(shape) && shape.x > words->x && shape.text == '(' + std::to_string(row.count) + ')';
        });
        EXPECT_NE(count, shapes.end()) << "count beside " << row;
    }
}

/// The rules of the project's layer of the map: label, colour, filter.
struct QgisRule {
    std::string label, filter, fill;
};

std::vector<QgisRule> rulesOf(const pugi::xml_node& layer) {
    const pugi::xml_node renderer = layer.child("renderer-v2");
    std::vector<QgisRule> rules;
    for (const auto& found : renderer.select_nodes(".//rule[@filter][@symbol]")) {
        const std::string symbol = found.node().attribute("symbol").value();
        const std::string query = "symbols/symbol[@name='" + symbol + "']/layer[@class='SimpleFill']/prop[@k='color']";
        std::istringstream numbers(std::regex_replace(
            std::string(renderer.select_node(query.c_str()).node().attribute("v").value()), std::regex(","), " "));
        int red = 0, green = 0, blue = 0;
        numbers >> red >> green >> blue;
        rules.push_back({found.node().attribute("label").value(), found.node().attribute("filter").value(),
                         QColor(red, green, blue).name().toStdString()});
    }
    return rules;
}

TEST_P(SameMap, inTheQgisProject) {
    const std::string project = partsOf(bytes("a.qgz")).at("a.qgs");
    pugi::xml_document document;
    ASSERT_TRUE(document.load_buffer(project.data(), project.size()));
    const std::string query = "//maplayer[renderer-v2//rule[@label='" + m_rows.front().text + "']]";
    const pugi::xml_node layer = document.select_node(query.c_str()).node();
    const std::vector<QgisRule> rules = rulesOf(layer);
    ASSERT_GE(rules.size(), m_rows.size());
    std::vector<double> limits;
    for (const ShownRow& row : m_rows) {
        const auto rule = std::ranges::find(rules, row.text, &QgisRule::label);
        ASSERT_NE(rule, rules.end()) << "no rule is called " << row;
        EXPECT_EQ(rule->fill, row.fill) << row;
        EXPECT_EQ(sqlText(file("a.gpkg"), "SELECT count(*) FROM a WHERE " + rule->filter), std::to_string(row.count))
            << rule->filter;
        const std::regex limit("[<>]=? *(-?[0-9.]+)");
        for (auto it = std::sregex_iterator(rule->filter.begin(), rule->filter.end(), limit);
             it != std::sregex_iterator(); ++it) {
            limits.push_back(std::stod((*it)[1]));
        }
    }
    const json& breaks = m_run.map["breaks"]; // its ends are open
    ASSERT_GE(breaks.size(), 3U);
    for (std::size_t i = 1; i + 1 < breaks.size(); ++i) {
        EXPECT_THAT(limits, testing::Contains(breaks[i].get<double>()));
    }
    std::vector<std::string> words;
    for (const auto& option : document.select_nodes("//Layout[1]//Option[starts-with(@name, 'legend/label-')]")) {
        words.emplace_back(option.node().attribute("value").value());
    }
    for (const ShownRow& row : m_rows) {
        EXPECT_THAT(words, testing::Contains(row.text + " (" + std::to_string(row.count) + ")")) << "in the layout";
    }
}

/// A unit that has one of two figures and lacks the other is drawn too.
TEST(MapOfTwoFigures, everyUnitFitsOneRuleOfTheQgisProject) {
    const TempFolder folder;
    for (const char* input : {"boundaries.gpkg", "indicators.csv"}) {
        folder.write(input, bytesOf(sample(input)));
    }
    std::string yaml = bytesOf(sample("son-hai.diaban.yaml"));
    yaml.resize(yaml.find("maps:"));
    yaml += "maps: [{key: two, kind: bivariate, indicator: pledged_share, with: models_per_1000_households}]\n"
            "outputs:\n  - {kind: layer, path: a.gpkg}\n  - {kind: qgis_project, path: a.qgz}\n";
    const ProgramRun run = diaban({"run", folder.write("p.diaban.yaml", yaml), "-o", folder.file("out")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    pugi::xml_document document;
    const std::string project = partsOf(bytesOf(folder.file("out/a.qgz"))).at("a.qgs");
    ASSERT_TRUE(document.load_buffer(project.data(), project.size()));
    const pugi::xml_node layer = document.select_node("//maplayer[renderer-v2/@type='RuleRenderer']").node();
    std::string sum = "0";
    for (const QgisRule& rule : rulesOf(layer)) {
        sum += " + coalesce((" + rule.filter + "), 0)";
    }
    EXPECT_EQ(sqlText(folder.file("out/a.gpkg"), "SELECT count(*) FROM a WHERE (" + sum + ") <> 1"), "0");
}

INSTANTIATE_TEST_SUITE_P(Languages, SameMap, testing::Values("vi", "en"),
                         [](const auto& language) { return std::string(language.param); });

} // namespace
} // namespace diaban::test
