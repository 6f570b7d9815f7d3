// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_chart.h"

#include "src/message/number_format.h"
#include "src/publish/chart_scale.h"
#include "src/publish/pptx_schema.h"
#include "src/publish/pptx_text.h"
#include "src/publish/qgis_expression.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

void value(const char* element, const std::string& text, XmlWriter& xml) {
    xml.empty(element, {{"val", text}});
}

void addTextLook(double size, const Deck& deck, bool bold, XmlWriter& xml) {
    xml.open("c:txPr");
    xml.empty("a:bodyPr");
    xml.empty("a:lstStyle");
    xml.open("a:p");
    xml.open("a:pPr");
    xml.open("a:defRPr", {{"sz", std::to_string(std::llround(size * 100))}, {"b", bold ? "1" : "0"}});
    xml.open("a:solidFill");
    addPptxInk(deck, xml);
    xml.close();
    xml.close();
    xml.close();
    xml.empty("a:endParaRPr", {{"lang", pptxLanguage(deck.language)}});
    xml.close();
    xml.close();
}

/// Cells of the workbook and what they held when the chart was made.
void addTexts(const char* element, const std::string& cells, const std::vector<std::string>& texts, XmlWriter& xml) {
    xml.open(element);
    xml.open("c:strRef");
    xml.text("c:f", cells);
    xml.open("c:strCache");
    value("c:ptCount", std::to_string(texts.size()), xml);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        xml.open("c:pt", {{"idx", std::to_string(i)}});
        xml.text("c:v", texts[i]);
        xml.close();
    }
    xml.close();
    xml.close();
    xml.close();
}

void addNumbers(const std::string& cells, const std::vector<std::optional<double>>& values, const std::string& format,
                XmlWriter& xml) {
    xml.open("c:val");
    xml.open("c:numRef");
    xml.text("c:f", cells);
    xml.open("c:numCache");
    xml.text("c:formatCode", format);
    value("c:ptCount", std::to_string(values.size()), xml);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            xml.open("c:pt", {{"idx", std::to_string(i)}});
            xml.text("c:v", numberExpression(*values[i]));
            xml.close();
        }
    }
    xml.close();
    xml.close();
    xml.close();
}

std::string cellsOf(char column, std::size_t rows) {
    return std::string("Sheet1!$") + column + "$2:$" + column + '$' + std::to_string(rows + 1);
}

void addFill(const DeckColour& colour, XmlWriter& xml) {
    xml.open("c:spPr");
    addPptxFill({.fill = colour}, xml);
    xml.close();
}

void addLabels(const DeckChart& chart, const Deck& deck, XmlWriter& xml) {
    xml.open("c:dLbls");
    xml.empty("c:numFmt", {{"formatCode", numberFormatOf(chart.decimals, deck.language)}, {"sourceLinked", "0"}});
    xml.open("c:spPr");
    xml.empty("a:noFill");
    xml.close();
    addTextLook(chart.size, deck, true, xml);
    value("c:dLblPos", "outEnd", xml);
    value("c:showLegendKey", "0", xml);
    value("c:showVal", "1", xml);
    for (const char* none : {"c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"}) {
        value(none, "0", xml);
    }
    xml.close();
}

void addBars(const DeckChart& chart, const Deck& deck, XmlWriter& xml) {
    xml.open("c:barChart");
    value("c:barDir", chart.lying ? "bar" : "col", xml);
    value("c:grouping", "clustered", xml);
    value("c:varyColors", "0", xml);
    xml.open("c:ser");
    value("c:idx", "0", xml);
    value("c:order", "0", xml);
    addTexts("c:tx", "Sheet1!$B$1", {chart.series}, xml);
    addFill(chart.fills.empty() ? DeckColour{deck.accent} : chart.fills.front(), xml);
    value("c:invertIfNegative", "0", xml);
    for (std::size_t i = 0; i < chart.fills.size(); ++i) {
        xml.open("c:dPt");
        value("c:idx", std::to_string(i), xml);
        value("c:invertIfNegative", "0", xml);
        value("c:bubble3D", "0", xml);
        addFill(chart.fills[i], xml);
        xml.close();
    }
    addLabels(chart, deck, xml);
    addTexts("c:cat", cellsOf('A', chart.categories.size()), chart.categories, xml);
    addNumbers(cellsOf('B', chart.categories.size()), chart.values, numberFormatOf(chart.decimals, deck.language), xml);
    xml.close();
    value("c:gapWidth", "40", xml);
    value("c:axId", "111", xml);
    value("c:axId", "222", xml);
    xml.close();
}

/// A line across standing bars.
void addTarget(const DeckChart& chart, const Deck& deck, XmlWriter& xml) {
    xml.open("c:lineChart");
    value("c:grouping", "standard", xml);
    value("c:varyColors", "0", xml);
    xml.open("c:ser");
    value("c:idx", "1", xml);
    value("c:order", "1", xml);
    addTexts("c:tx", "Sheet1!$C$1", {chart.targetWords}, xml);
    xml.open("c:spPr");
    xml.open("a:ln", {{"w", emu(2)}});
    xml.open("a:solidFill");
    addPptxColour({deck.ink}, xml);
    xml.close();
    value("a:prstDash", "dash", xml);
    xml.close();
    xml.close();
    xml.open("c:marker");
    value("c:symbol", "none", xml);
    xml.close();
    addTexts("c:cat", cellsOf('A', chart.categories.size()), chart.categories, xml);
    addNumbers(cellsOf('C', chart.categories.size()),
               std::vector<std::optional<double>>(chart.categories.size(), chart.target),
               numberFormatOf(chart.decimals, deck.language), xml);
    value("c:smooth", "0", xml);
    xml.close();
    value("c:marker", "1", xml);
    value("c:axId", "111", xml);
    value("c:axId", "222", xml);
    xml.close();
}

/// The categories, in their order from the top or the left.
void addCategoryAxis(const DeckChart& chart, const Deck& deck, XmlWriter& xml) {
    xml.open("c:catAx");
    value("c:axId", "111", xml);
    xml.open("c:scaling");
    value("c:orientation", chart.lying ? "maxMin" : "minMax", xml);
    xml.close();
    value("c:delete", "0", xml);
    value("c:axPos", chart.lying ? "l" : "b", xml);
    value("c:majorTickMark", "none", xml);
    value("c:minorTickMark", "none", xml);
    value("c:tickLblPos", "low", xml);
    xml.open("c:spPr");
    xml.open("a:ln", {{"w", emu(0.75)}});
    xml.open("a:solidFill");
    addPptxColour({deck.softInk}, xml);
    xml.close();
    xml.close();
    xml.close();
    addTextLook(chart.size, deck, false, xml);
    value("c:crossAx", "222", xml);
    value("c:crosses", "autoZero", xml);
    value("c:auto", "0", xml);
    value("c:lblAlgn", "ctr", xml);
    value("c:lblOffset", "60", xml);
    value("c:tickLblSkip", "1", xml);
    value("c:noMultiLvlLbl", "1", xml);
    xml.close();
}

void addScale(const DeckChart& chart, XmlWriter& xml) {
    constexpr int kExact = 6; // decimals
    const ChartScale scale = scaleOf(chart);
    xml.open("c:scaling");
    value("c:orientation", "minMax", xml);
    value("c:max", formatPlain(scale.most, kExact, Language::En), xml);
    value("c:min", formatPlain(scale.least, kExact, Language::En), xml);
    xml.close();
}

/// Without words, as each bar says its value.
void addValueAxis(const DeckChart& chart, const Deck& deck, XmlWriter& xml) {
    xml.open("c:valAx");
    value("c:axId", "222", xml);
    addScale(chart, xml);
    value("c:delete", "1", xml);
    value("c:axPos", chart.lying ? "t" : "l", xml);
    xml.empty("c:numFmt", {{"formatCode", numberFormatOf(chart.decimals, deck.language)}, {"sourceLinked", "0"}});
    value("c:majorTickMark", "none", xml);
    value("c:minorTickMark", "none", xml);
    value("c:tickLblPos", "nextTo", xml);
    value("c:crossAx", "111", xml);
    value("c:crosses", "autoZero", xml);
    value("c:crossBetween", "between", xml);
    xml.close();
}

} // namespace

std::string numberFormatOf(int decimals, Language language) {
    const std::string format = decimals > 0 ? "#,##0." + std::string(static_cast<std::size_t>(decimals), '0') : "#,##0";
    return language == Language::Vi ? "[$-42A]" + format : format; // the number of Vietnamese among Microsoft's locales
}

void addPptxChartFrame(PptxCanvas& canvas, const DeckChart& chart, const std::string& relation) {
    XmlWriter& xml = canvas.xml();
    xml.open("p:graphicFrame");
    xml.open("p:nvGraphicFramePr");
    canvas.addName({chart.name, chart.words});
    xml.empty("p:cNvGraphicFramePr");
    xml.empty("p:nvPr");
    xml.close();
    addPptxPlace(chart.box, xml, 0, "p:xfrm");
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", kChartSpace}});
    xml.empty("c:chart", {{"xmlns:c", kChartSpace}, {"r:id", relation}});
    for (int i = 0; i < 3; ++i) {
        xml.close();
    }
}

std::string pptxChart(const DeckChart& chart, const Deck& deck) {
    XmlWriter xml(0);
    xml.open("c:chartSpace", {{"xmlns:c", kChartSpace}, {"xmlns:a", kDrawingSpace}, {"xmlns:r", kRelationSpace}});
    value("c:lang", pptxLanguage(deck.language), xml);
    value("c:roundedCorners", "0", xml);
    xml.open("c:chart");
    value("c:autoTitleDeleted", "1", xml);
    xml.open("c:plotArea");
    xml.empty("c:layout");
    addBars(chart, deck, xml);
    if (chart.target && !chart.lying) {
        addTarget(chart, deck, xml);
    }
    addCategoryAxis(chart, deck, xml);
    addValueAxis(chart, deck, xml);
    xml.close();
    value("c:plotVisOnly", "1", xml);
    value("c:dispBlanksAs", "gap", xml);
    xml.close();
    xml.open("c:spPr");
    xml.empty("a:noFill");
    xml.open("a:ln");
    xml.empty("a:noFill");
    xml.close();
    xml.close();
    addTextLook(chart.size, deck, false, xml);
    xml.open("c:externalData", {{"r:id", "rId1"}});
    value("c:autoUpdate", "0", xml);
    xml.close();
    xml.close();
    return xml.take();
}

} // namespace diaban
