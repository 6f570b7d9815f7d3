// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_renderers.h"

#include "src/publish/qgis_expression.h"
#include "src/publish/qgis_symbols.h"
#include "src/study/joined_layer.h"

#include <algorithm>

namespace diaban {

namespace {

/// A name that QGIS keeps the state of a row under; the same for the same row in each run.
std::string keyOf(const LegendRow& row) {
    if (row.classIndex) {
        return "class-" + std::to_string(*row.classIndex + 1);
    }
    switch (row.state) {
    case UnitState::Value:
        return "outside";
    case UnitState::NoData:
        return "no-data";
    case UnitState::NotMatched:
        return "not-matched";
    case UnitState::Suppressed:
        return "suppressed";
    }
    return {};
}

void writeSymbols(XmlWriter& xml, const std::vector<LegendRow>& rows, const Colour& border) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        writeQgisSymbol(xml, std::to_string(i), rows[i], border);
    }
}

/// Rules for what lies over the fills of the rows, whose symbols are named after theirs.
void writeOverlayRules(XmlWriter& xml, const MapStyle& style, const FigureExpressions& figure) {
    const std::size_t first = style.rows.size();
    if (style.outline) {
        xml.empty("rule", {{"key", "weak"},
                           {"symbol", std::to_string(first)},
                           {"label", labelText(style.outline->words)},
                           {"filter", figure.weak + " = " + textExpression("weak")}});
    }
    if (style.circles) {
        xml.empty("rule", {{"key", "circles"},
                           {"symbol", std::to_string(first + (style.outline ? 1 : 0))},
                           {"label", labelText(style.circles->heading)},
                           {"filter", figure.circles + " > 0"}});
        if (style.circles->zeros > 0) {
            xml.empty("rule", {{"key", "circle-zeros"},
                               {"symbol", std::to_string(first + (style.outline ? 2 : 1))},
                               {"label", "0"},
                               {"filter", figure.circles + " = 0"}});
        }
    }
}

void writeOverlaySymbols(XmlWriter& xml, const MapStyle& style, const FigureExpressions& figure) {
    const std::size_t first = style.rows.size();
    if (style.outline) {
        writeQgisOutline(xml, std::to_string(first));
    }
    if (style.circles) {
        writeQgisCircle(xml, std::to_string(first + (style.outline ? 1 : 0)), *style.circles, figure.circles);
        if (style.circles->zeros > 0) {
            writeQgisZero(xml, std::to_string(first + (style.outline ? 2 : 1)), *style.circles);
        }
    }
}

/// The numbers that stand for the kinds of nothing in a renderer of ranges.
class Sentinels {
public:
    explicit Sentinels(const std::vector<double>& limits) {
        while (!limits.empty() && 4 * m_base >= limits.front()) {
            m_base *= 1000;
        }
    }
    [[nodiscard]] double of(UnitState state) const {
        return state == UnitState::NotMatched ? 2 * m_base : state == UnitState::Suppressed ? 3 * m_base : m_base;
    }
    /// Below all figures and above all sentinels.
    [[nodiscard]] double floor() const { return m_base / 2; }

    [[nodiscard]] std::string expression(const FigureExpressions& figure) const {
        const std::string noData = numberExpression(of(UnitState::NoData));
        if (figure.status.empty()) {
            return "coalesce(" + figure.value + ", " + noData + ')';
        }
        return "CASE WHEN " + figure.value + " IS NOT NULL THEN " + figure.value + " WHEN " + figure.status + " = " +
               textExpression(kNotMatched) + " THEN " + numberExpression(of(UnitState::NotMatched)) + " WHEN " +
               figure.status + " = " + textExpression(kSuppressed) + " THEN " +
               numberExpression(of(UnitState::Suppressed)) + " ELSE " + noData + " END";
    }

private:
    double m_base = -1e12;
};

void writeRange(XmlWriter& xml, double low, double high, std::size_t symbol, const std::string& label) {
    xml.empty("range", {{"lower", numberExpression(low)},
                        {"upper", numberExpression(high)},
                        {"symbol", std::to_string(symbol)},
                        {"label", labelText(label)},
                        {"render", "true"}});
}

void writeRangesOf(XmlWriter& xml, const LegendRow& row, std::size_t symbol, const std::vector<double>& limits,
                   const Sentinels& sentinels) {
    if (row.classIndex) {
        writeRange(xml, limits[*row.classIndex], limits[*row.classIndex + 1], symbol, row.text);
    } else if (row.state != UnitState::Value) {
        writeRange(xml, sentinels.of(row.state), sentinels.of(row.state), symbol, row.text);
    } else if (!limits.empty()) { // after all classes, so that the limits are theirs
        writeRange(xml, sentinels.floor(), limits.front(), symbol, row.text);
        writeRange(xml, limits.back(), -sentinels.floor(), symbol, row.text);
    }
}

} // namespace

void writeRuleRenderer(XmlWriter& xml, const MapStyle& style, const std::vector<double>& limits,
                       const FigureExpressions& figure) {
    const bool overlays = style.outline || style.circles; // drawn after all fills, the largest circles first
    xml.open("renderer-v2", {{"type", "RuleRenderer"},
                             {"symbollevels", overlays ? "1" : "0"},
                             {"enableorderby", style.circles ? "1" : "0"},
                             {"forceraster", "0"},
                             {"referencescale", "-1"}});
    xml.open("rules", {{"key", "root"}});
    xml.open("rule", {{"key", "map"}, {"label", labelText(style.heading)}});
    for (std::size_t i = 0; i < style.rows.size(); ++i) {
        const LegendRow& row = style.rows[i];
        xml.empty("rule", {{"key", keyOf(row)},
                           {"symbol", std::to_string(i)},
                           {"label", labelText(row.text)},
                           {"filter", rowFilter(row, style.breaks, limits, figure)}});
    }
    xml.close();
    writeOverlayRules(xml, style, figure);
    xml.close();
    xml.open("symbols");
    writeSymbols(xml, style.rows, style.border);
    writeOverlaySymbols(xml, style, figure);
    xml.close();
    if (style.circles) {
        xml.open("orderby");
        xml.text("orderByClause", figure.circles, {{"asc", "0"}, {"nullsFirst", "0"}});
        xml.close();
    }
    xml.close();
}

void writeGraduatedRenderer(XmlWriter& xml, const MapStyle& style, const std::vector<double>& limits,
                            const FigureExpressions& figure) {
    std::vector<LegendRow> rows = style.rows; // the legend's order: from the highest class down
    if (style.breaks.closure == gis::Closure::Right) {
        const auto classes = std::ranges::find_if(rows, [](const LegendRow& row) { return !row.classIndex; });
        std::reverse(rows.begin(), classes);
    } else if (!style.breaks.openLow && limits.size() > 2 &&
               limits[0] == limits[1]) { // that value alone, before the range that begins with it
        const auto lowest = std::ranges::find(rows, std::optional<std::size_t>(0), &LegendRow::classIndex);
        std::iter_swap(lowest - 1, lowest);
    }
    const Sentinels sentinels(limits);
    xml.open("renderer-v2", {{"type", "graduatedSymbol"},
                             {"attr", sentinels.expression(figure)},
                             {"graduatedMethod", "GraduatedColor"},
                             {"symbollevels", "0"},
                             {"enableorderby", "0"},
                             {"forceraster", "0"},
                             {"referencescale", "-1"}});
    xml.open("ranges");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        writeRangesOf(xml, rows[i], i, limits, sentinels);
    }
    xml.close();
    xml.open("symbols");
    writeSymbols(xml, rows, style.border);
    xml.close();
    xml.open("source-symbol");
    writeQgisSymbol(xml, "0", rows.front(), style.border);
    xml.close();
    xml.close();
}

} // namespace diaban
