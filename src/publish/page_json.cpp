// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/page_json.h"

#include "src/message/catalogue.h"
#include "src/message/number_format.h"
#include "src/publish/page_vocabulary.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <map>

namespace diaban {

namespace {

using Json = nlohmann::ordered_json;

Json textJson(const LocalText& text) {
    const std::string& vi = text.in(Language::Vi);
    const std::string& en = text.in(Language::En);
    return vi == en ? Json(vi) : Json{vi, en};
}

template <typename Items, typename Make> Json listJson(const Items& items, Make&& make) {
    Json list = Json::array();
    for (const auto& item : items) {
        list.push_back(make(item));
    }
    return list;
}

Json rowJson(const PageRow& row) {
    return {{"text", textJson(row.text)}, {"fill", hexOf(row.fill)}, {"hatch", static_cast<int>(row.hatch)},
            {"count", row.count},         {"nothing", row.nothing},  {"ring", row.ring}};
}

Json circlesJson(const PageCircles& circles) {
    return {{"fill", hexOf(circles.fill)},
            {"rim", hexOf(circles.rim)},
            {"scale", circles.scale},
            {"sizes", circles.sizes},
            {"title", textJson(circles.title)},
            {"note", textJson(circles.note)},
            {"samples", listJson(circles.samples, [](const PageCircles::Sample& sample) {
                 return Json{{"value", sample.value}, {"text", textJson(sample.text)}};
             })}};
}

/// The values of both languages apart: each list is like itself and packs well. (Braces alone would make an object of
/// two lists of two texts.)
Json valuesJson(const std::vector<LocalText>& values) {
    return Json::array({listJson(values, [](const LocalText& value) { return Json(value.vi); }),
                        listJson(values, [](const LocalText& value) { return Json(value.en); })});
}

/// Four digits of a share are more than a screen shows.
double shareJson(double share) {
    constexpr double kDigits = 1e4;
    return std::round(share * kDigits) / kDigits;
}

Json chartJson(const PageChart& chart) {
    Json json{{"bars", listJson(chart.bars,
                                [](const PageChart::Bar& bar) {
                                    return Json::array({shareJson(bar.left), shareJson(bar.right), shareJson(bar.foot),
                                                        shareJson(bar.top), hexOf(bar.fill)});
                                })},
              {"ticks", listJson(chart.ticks, [](double tick) { return Json(shareJson(tick)); })},
              {"low", textJson(chart.low)},
              {"high", textJson(chart.high)},
              {"log", chart.logarithmic}};
    if (chart.target) {
        json["target"] = shareJson(*chart.target);
    }
    return json;
}

Json axisJson(const PageSquare::Axis& axis) {
    return {{"title", textJson(axis.title)}, {"limits", textJson(axis.limits)}, {"classes", axis.classes}};
}

Json viewJson(const PageView& view) {
    Json json{{"period", view.period},
              {"periodName", textJson(view.periodName)},
              {"title", textJson(view.title)},
              {"subtitle", textJson(view.subtitle)},
              {"finding", textJson(view.finding)},
              {"figure", textJson(view.figure)},
              {"rows", listJson(view.rows, rowJson)},
              {"rowOf", view.rowOfUnit},
              {"values", valuesJson(view.values)},
              {"unit", textJson(view.unit)},
              {"named", view.named},
              {"worded", view.worded},
              {"ranks", view.ranks},
              {"target", textJson(view.target)},
              {"notes", listJson(view.notes, textJson)}};
    if (!view.outlined.empty()) {
        json["outlined"] = view.outlined;
        json["outlineRow"] = rowJson(view.outlineRow);
    }
    if (!view.secondTitle.empty()) {
        json["second"] = {{"title", textJson(view.secondTitle)}, {"values", valuesJson(view.secondValues)}};
    }
    if (view.chart) {
        json["chart"] = chartJson(*view.chart);
    }
    if (view.square) {
        json["square"] = {
            {"up", axisJson(view.square->up)}, {"across", axisJson(view.square->across)}, {"rows", view.square->rows}};
    }
    if (view.circles) {
        json["circles"] = circlesJson(*view.circles);
    }
    return json;
}

Json weakJson(const PageWeakList& weak) {
    return {{"weak", weak.weak},
            {"below", listJson(weak.below, textJson)},
            {"units", listJson(weak.units, [](const PageWeakUnit& unit) {
                 return Json{{"unit", unit.unit},
                             {"rank", unit.rank},
                             {"score", textJson(unit.score)},
                             {"verdict", textJson(unit.verdict)},
                             {"reasons", textJson(unit.reasons)},
                             {"lift", textJson(unit.lift)}};
             })}};
}

Json clustersJson(const PageClusters& clusters) {
    return {{"list", listJson(clusters.clusters,
                              [](const PageCluster& cluster) {
                                  return Json{{"name", cluster.name}, {"units", cluster.units}};
                              })},
            {"covered", listJson(clusters.covered,
                                 [](const PageBorder& border) {
                                     return Json{border.one, border.other};
                                 })},
            {"gaps", listJson(clusters.gaps,
                              [](const PageGap& gap) {
                                  return Json{{"border", {gap.border.one, gap.border.other}},
                                              {"km", textJson(gap.kilometres)},
                                              {"reason", textJson(gap.reason)}};
                              })},
            {"below", listJson(clusters.below, textJson)}};
}

/// Parents numbered as they come, and the number of each unit.
Json parentsJson(const std::vector<std::string>& parents) {
    std::map<std::string, std::size_t> numbers;
    Json names = Json::array();
    Json of = Json::array();
    for (const std::string& parent : parents) {
        const auto [known, fresh] = numbers.try_emplace(parent, numbers.size());
        if (fresh) {
            names.push_back(parent);
        }
        of.push_back(known->second);
    }
    return {{"names", std::move(names)}, {"of", std::move(of)}};
}

Json styleJson(const SceneStyle& style) {
    Json hatches = Json::array();
    for (const Hatch hatch : {Hatch::None, Hatch::NoData, Hatch::NotMatched, Hatch::Suppressed}) {
        const HatchPattern pattern = patternOf(hatch);
        hatches.push_back({{"degrees", pattern.degrees}, {"spacing", pattern.spacing}, {"crossed", pattern.crossed}});
    }
    return {{"border", hexOf(style.border)},
            {"parentBorder", hexOf(style.parentBorder)},
            {"coast", hexOf(style.coast)},
            {"sea", hexOf(style.sea)},
            {"land", hexOf(style.neighbourFill)},
            {"landBorder", hexOf(style.neighbourBorder)},
            {"landInk", hexOf(style.neighbourInk)},
            {"locator", hexOf(mix(style.neighbourFill, style.neighbourInk, 0.25))}, // as on our pictures
            {"here", hexOf(style.locatorHere)},
            {"hatchLine", hexOf(style.hatchLine)},
            {"hatchWidth", style.hatchWidth},
            {"outline", hexOf(style.outline)},
            {"outlineCase", hexOf(style.outlineCase)},
            {"hatches", std::move(hatches)}};
}

Json gridJson(const PageContent& content) {
    const PageShapes& shapes = content.shapes;
    return {{"width", shapes.width},
            {"height", shapes.height},
            {"metres", shapes.metresPerStep},
            {"frames", listJson(content.frames, [](const PageFrame& frame) {
                 return Json{{"box", {frame.box.min.x, frame.box.min.y, frame.box.max.x, frame.box.max.y}},
                             {"name", textJson(frame.name)},
                             {"short", textJson(frame.shortName)}};
             })}};
}

} // namespace

std::string pageJson(const PageContent& content) {
    Json json{{"title", textJson(content.title)},
              {"date", textJson({formatDate(content.date, Language::Vi), formatDate(content.date, Language::En)})},
              {"footer", textJson(content.footer)},
              {"language", content.language == Language::Vi ? "vi" : "en"},
              {"words", Json::object()},
              {"style", styleJson(content.style)},
              {"grid", gridJson(content)},
              {"neighbours", content.neighbours},
              {"shapesNote", textJson(content.shapesNote)},
              {"codes", content.codes},
              {"names", content.names},
              {"labels", content.labels},
              {"parents", parentsJson(content.parents)},
              {"themes", listJson(content.themes, [](const PageTheme& theme) {
                   return Json{{"key", theme.key},
                               {"name", textJson(theme.name)},
                               {"first", theme.first},
                               {"views", listJson(theme.views, viewJson)}};
               })}};
    for (const auto& [name, words] : pageVocabulary()) {
        json["words"][name] = textJson(words);
    }
    if (content.weak) {
        json["weak"] = weakJson(*content.weak);
    }
    if (content.clusters) {
        json["clusters"] = clustersJson(*content.clusters);
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace diaban
