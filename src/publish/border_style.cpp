// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/border_style.h"

#include "src/cartography/border_overlay.h"
#include "src/cartography/overlay_start.h"
#include "src/publish/qgis_expression.h"
#include "src/publish/qgis_properties.h"
#include "src/publish/xml_writer.h"

#include <algorithm>
#include <vector>

namespace diaban {

namespace {

/// One row of a style: what it is for, and how it looks.
struct StyleRow {
    std::string filter; ///< QGIS expression
    std::string label;
    std::string colour; ///< "r,g,b,a"
    double points;      ///< width of the line
    const char* dash = "solid";
};

constexpr const char* kCalm = "74,116,158,255";
constexpr const char* kCalmer = "38,70,110,255";
constexpr const char* kGrey = "150,150,150,255";
constexpr const char* kBold = "200,30,45,255";

void writeSymbol(XmlWriter& xml, const StyleRow& row, std::size_t index, bool areas) {
    openQgisSymbol(xml, areas ? "fill" : "line", std::to_string(index));
    openQgisSymbolLayer(xml, areas ? "SimpleFill" : "SimpleLine");
    const std::string width = numberExpression(row.points);
    if (areas) {
        writeQgisProperties(xml, {{"color", row.colour},
                                  {"style", row.points > 1 ? "no" : "solid"},
                                  {"outline_color", row.points > 1 ? row.colour : kGrey},
                                  {"outline_style", row.dash},
                                  {"outline_width", width},
                                  {"outline_width_unit", "Point"},
                                  {"joinstyle", "round"}});
    } else {
        writeQgisProperties(xml, {{"line_color", row.colour},
                                  {"line_style", row.dash},
                                  {"line_width", width},
                                  {"line_width_unit", "Point"},
                                  {"capstyle", "round"},
                                  {"joinstyle", "round"}});
    }
    xml.close();
    xml.close();
}

void writeLabels(XmlWriter& xml, const char* field) {
    xml.open("labeling", {{"type", "simple"}});
    xml.open("settings");
    xml.open("text-style", {{"fieldName", field},
                            {"isExpression", "0"},
                            {"fontFamily", "Noto Sans"},
                            {"fontSize", "8"},
                            {"fontSizeUnit", "Point"},
                            {"textColor", "90,0,10,255"}});
    xml.empty(
        "text-buffer",
        {{"bufferDraw", "1"}, {"bufferSize", "1"}, {"bufferSizeUnits", "Point"}, {"bufferColor", "255,255,255,255"}});
    xml.close();
    xml.empty("placement", {{"placement", "3"}, {"placementFlags", "9"}});
    xml.close();
    xml.close();
}

std::string styleOf(const std::vector<StyleRow>& rows, bool areas, const char* labelField = nullptr) {
    XmlWriter xml;
    xml.documentType("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>");
    xml.open("qgis", {{"version", "3.22.0"},
                      {"styleCategories", "Symbology|Labeling"},
                      {"labelsEnabled", labelField != nullptr ? "1" : "0"}});
    xml.open("renderer-v2", {{"type", "RuleRenderer"}, {"symbollevels", "1"}, {"enableorderby", "0"}});
    xml.open("rules", {{"key", "rules"}});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        xml.empty("rule", {{"key", "rule-" + std::to_string(i)},
                           {"symbol", std::to_string(i)},
                           {"filter", rows[i].filter},
                           {"label", labelText(rows[i].label)}});
    }
    xml.close();
    xml.open("symbols");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        writeSymbol(xml, rows[i], i, areas);
    }
    xml.close();
    xml.close();
    if (labelField != nullptr) {
        writeLabels(xml, labelField);
    }
    xml.text("layerGeometryType", areas ? "2" : "1");
    xml.close();
    return xml.take();
}

} // namespace

std::string borderStyleQml(const Catalogue& catalogue) {
    return styleOf({{"\"covered_by\" IS NULL", catalogue.text("cluster_layer.outer"), kGrey, 0.5},
                    {"\"covered_by\" = 1", catalogue.text("cluster_layer.covered_once"), kCalm, 0.9},
                    {"\"covered_by\" > 1", catalogue.text("cluster_layer.covered_more"), kCalmer, 1.6},
                    {"\"covered_by\" = 0", catalogue.text("cluster_layer.not_covered"), kBold, 2.4}},
                   false);
}

std::string gapStyleQml(const ClusterStudy& study, const Catalogue& catalogue) {
    const std::vector<std::uint32_t> lastRanks = rankClasses(study.gaps.size());
    const std::vector<LineLook> looks = urgencyLooks(lastRanks.size());
    std::vector<StyleRow> rows;
    std::uint32_t first = 1;
    for (std::size_t i = 0; i < lastRanks.size(); ++i) {
        const gis::Message label{first == lastRanks[i] ? "cluster_layer.gap_rank"
                                 : i == 0              ? "cluster_layer.gap_ranks_first"
                                                       : "cluster_layer.gap_ranks",
                                 {{"first", std::int64_t{first}}, {"last", std::int64_t{lastRanks[i]}}}};
        rows.push_back({"\"rank\" >= " + std::to_string(first) + " AND \"rank\" <= " + std::to_string(lastRanks[i]),
                        catalogue.text(label), qgisColour(looks[i].colour), looks[i].width});
        first = lastRanks[i] + 1;
    }
    std::ranges::reverse(rows); // the most urgent is drawn last
    return styleOf(rows, false, "rank");
}

std::string borderAreaStyleQml(const Catalogue& catalogue) {
    return styleOf({{"\"covered_by\" > 0", catalogue.text("cluster_layer.strip_covered"), "74,116,158,90", 0.4},
                    {"\"covered_by\" = 0", catalogue.text("cluster_layer.strip_open"), "220,70,50,110", 0.4}},
                   true);
}

std::string clusterStyleQml(const Catalogue& catalogue) {
    return styleOf({{"\"status\" <> 'counted'", catalogue.text("cluster_layer.lapsed"), kGrey, 1.4, "dash"},
                    {"\"status\" = 'counted'", catalogue.text("cluster_layer.valid"), kCalmer, 1.8}},
                   true, "name");
}

std::string coverageStyleQml(const Catalogue& catalogue) {
    return styleOf({{"\"share\" IS NULL", catalogue.text("cluster_layer.no_border"), "236,236,236,255", 0.4},
                    {"\"share\" = 0", catalogue.text("cluster_layer.none_covered"), "255,255,255,255", 0.4},
                    {R"("covered_borders" > 0 AND "share" < 0.5)", catalogue.text("cluster_layer.less_than_half"),
                     "198,219,239,255", 0.4},
                    {R"("share" >= 0.5 AND "covered_borders" < "borders")",
                     catalogue.text("cluster_layer.half_or_more"), "107,174,214,255", 0.4},
                    {R"("borders" > 0 AND "covered_borders" = "borders")", catalogue.text("cluster_layer.all_covered"),
                     "33,113,181,255", 0.4}},
                   true);
}

std::string proposalStyleQml(const Catalogue& catalogue) {
    return styleOf({{"\"extends\" IS NULL", catalogue.text("border_list.proposal_new"), "20,110,70,255", 2.2, "dot"},
                    {"\"extends\" IS NOT NULL", catalogue.text("border_list.proposal_extends"), "110,60,130,255", 2.2,
                     "dash dot"}},
                   true, "number");
}

} // namespace diaban
