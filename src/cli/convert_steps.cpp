// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/convert_steps.h"

#include "gis/base/error.h"
#include "src/cli/options.h"
#include "src/study/dissolve_layer.h"
#include "src/study/simplify_layer.h"

#include <CLI/Option.hpp>
#include <CLI/Validators.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace diaban {

namespace {

constexpr double kPerCent = 100;
constexpr double kMetresPerKilometre = 1000;

gis::Error badAmount(const std::string& value) {
    return {gis::ErrorKind::BadUsage, {}, "--simplify", {"usage.simplify", {{"value", value}}}};
}

/// "50m", "1.5 km", "5%", also with a decimal comma.
gis::SimplifyOptions simplifyOptions(const ConvertSteps& steps) {
    gis::SimplifyOptions options;
    options.method =
        steps.method == "douglas-peucker" ? gis::SimplifyMethod::DouglasPeucker : gis::SimplifyMethod::Visvalingam;
    std::string text = steps.simplify;
    std::erase(text, ' ');
    std::replace(text.begin(), text.end(), ',', '.');
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string unit(end, static_cast<const char*>(text.data() + text.size()));
    if (fault != std::errc() || !std::isfinite(number) || number <= 0) {
        throw badAmount(steps.simplify);
    }
    if (unit == "%" && number <= kPerCent) {
        options.amount = gis::SimplifyOptions::Share{number / kPerCent};
    } else if (unit == "m" || unit == "km") {
        options.amount = gis::SimplifyOptions::Tolerance{unit == "km" ? number * kMetresPerKilometre : number};
    } else {
        throw badAmount(steps.simplify);
    }
    return options;
}

nlohmann::json jsonOf(const DissolveReport& report) {
    nlohmann::json overlapping = nlohmann::json::array();
    for (const DissolveReport::Overlap& overlap : report.overlapping) {
        overlapping.push_back({{"value", overlap.value}});
        if (overlap.squareMetres) {
            overlapping.back()["area_m2"] = *overlap.squareMetres;
        }
    }
    return {{"field", report.field},
            {"units", report.units},
            {"groups", report.groups},
            {"without_group", report.withoutGroup},
            {"fields_left_out", report.fieldsLeftOut},
            {"overlapping", overlapping}};
}

/// The same fields of the units that came out of dissolving.
Units unitsOfGroups(const gis::Layer& layer) {
    Units units;
    units.file = layer.file;
    units.names.resize(layer.unitCount());
    units.parents.resize(layer.unitCount());
    units.codes.reserve(layer.unitCount());
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        units.codes.push_back(layer.attributes.fields.front().asText(unit));
    }
    return units;
}

void dissolveStep(const std::string& field, Boundaries& boundaries, LayerCoverage& borders, Session& session,
                  VerbResult& result) {
    const DissolveReport report = dissolveLayer(boundaries.layer, boundaries.units, borders, field, session.problems);
    std::string nameField = boundaries.units.fields.name;
    boundaries.units = unitsOfGroups(boundaries.layer);
    if (boundaries.layer.attributes.find(nameField) == nullptr) {
        nameField = report.field;
    }
    boundaries.units.fields.name = nameField;
    result.json["dissolved"] = jsonOf(report);
    result.lines.push_back(session.text({"dissolve.done",
                                         {{"units", static_cast<std::int64_t>(report.units)},
                                          {"groups", static_cast<std::int64_t>(report.groups)},
                                          {"field", report.field}}}));
}

nlohmann::json jsonOf(const LayerSimplification& done, const std::string& method, const Units& units) {
    const gis::SimplifyReport& report = done.report;
    nlohmann::json json = {{"method", method},
                           {"tolerance_m", report.toleranceMetres},
                           {"vertices_before", done.verticesBefore},
                           {"vertices_after", done.verticesAfter},
                           {"largest_shift_m", report.largestShift},
                           {"points_given_back", report.givenBack.points},
                           {"arcs_given_back", report.givenBack.arcs}};
    if (done.areaChange) {
        json["area_change_m2"] = *done.areaChange;
        json["largest_area_change"] = {{"unit", units.codes[done.mostChanged]}, {"share", *done.largestShareChange}};
    }
    return json;
}

void tellSimplified(const LayerSimplification& done, const Units& units, Session& session, VerbResult& result) {
    constexpr double kTenths = 10;
    const gis::SimplifyReport& report = done.report;
    result.lines.push_back(session.text({"simplify.done",
                                         {{"before", static_cast<std::int64_t>(done.verticesBefore)},
                                          {"after", static_cast<std::int64_t>(done.verticesAfter)},
                                          {"shift", std::round(report.largestShift * kTenths) / kTenths}}}));
    if (done.areaChange) {
        constexpr double kTenThousandths = 1e4;
        result.lines.push_back(session.text(
            {"simplify.areas",
             {{"hectares", std::round(*done.areaChange / 1e4 * kTenths) / kTenths},
              {"unit", units.describe(done.mostChanged)},
              {"share", std::round(*done.largestShareChange * kPerCent * kTenThousandths) / kTenThousandths}}}));
    }
    if (report.givenBack.points > 0) {
        result.lines.push_back(session.text({"simplify.given_back",
                                             {{"points", static_cast<std::int64_t>(report.givenBack.points)},
                                              {"arcs", static_cast<std::int64_t>(report.givenBack.arcs)}}}));
    }
}

} // namespace

void addConvertSteps(CLI::App& verb, const Session& session, ConvertSteps& steps) {
    addOption(verb, session, "--dissolve", steps.dissolve);
    CLI::Option* simplify = addOption(verb, session, "--simplify", steps.simplify);
    verb.add_option("--method", steps.method, session.text({"help.simplify_method", {}}))
        ->check(CLI::IsMember({"visvalingam", "douglas-peucker"}))
        ->needs(simplify);
}

void requireConvertSteps(const ConvertSteps& steps) {
    if (!steps.simplify.empty()) {
        [[maybe_unused]] const gis::SimplifyOptions options = simplifyOptions(steps);
    }
}

void doConvertSteps(const ConvertSteps& steps, Boundaries& boundaries, const RepairOptions& repair, Session& session,
                    VerbResult& result) {
    const auto units = static_cast<std::int64_t>(boundaries.layer.unitCount());
    session.progress.at("stage.borders", 0, units);
    LayerCoverage borders = coverLayer(boundaries.layer, boundaries.units, repair, session.problems);
    boundaries.repaired += borders.repaired;
    if (!steps.dissolve.empty()) {
        session.progress.at("stage.dissolve", 0, units);
        dissolveStep(steps.dissolve, boundaries, borders, session, result);
    }
    if (!steps.simplify.empty()) {
        session.progress.at("stage.simplify", 0, units);
        if (!steps.dissolve.empty()) {
            borders = coverValidLayer(boundaries.layer);
        }
        const LayerSimplification done =
            simplifyLayer(boundaries.layer, boundaries.units, borders, simplifyOptions(steps));
        result.json["simplified"] = jsonOf(done, steps.method, boundaries.units);
        tellSimplified(done, boundaries.units, session, result);
    }
}

std::string stepsWords(const ConvertSteps& steps, const Session& session) {
    std::string words;
    if (!steps.dissolve.empty()) {
        words += "; " + session.text({"dissolve.described", {{"field", steps.dissolve}}});
    }
    if (!steps.simplify.empty()) {
        words += "; " + session.text({"simplify.described", {{"amount", steps.simplify}, {"method", steps.method}}});
    }
    return words;
}

} // namespace diaban
