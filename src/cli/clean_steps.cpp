// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/clean_steps.h"

#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/study/clean_layer.h"

namespace diaban {

namespace {

/// The unit by its code, or by its place in the file where it has none.
nlohmann::json nameOf(const Units& units, std::size_t unit) {
    const bool named = unit < units.codes.size() && !units.codes[unit].empty();
    return named ? nlohmann::json(units.codes[unit]) : nlohmann::json(std::to_string(unit + 1));
}

const char* whyOf(gis::GivenBackWhy why) {
    switch (why) {
    case gis::GivenBackWhy::Invalid:
        return "invalid";
    case gis::GivenBackWhy::Collapsed:
        return "collapsed";
    default:
        return "too_far";
    }
}

nlohmann::json jsonOf(const gis::SnapReport& report, const Units& units, double tolerance) {
    nlohmann::json json{{"tolerance_m", tolerance},
                        {"changed_units", report.changedUnits},
                        {"moved_vertices", report.movedVertices},
                        {"largest_move_m", report.largestMoveMetres},
                        {"pairs", nlohmann::json::array()},
                        {"given_back", nlohmann::json::array()}};
    for (const gis::SnappedPair& pair : report.pairs) {
        json["pairs"].push_back({{"left", nameOf(units, pair.left)},
                                 {"right", nameOf(units, pair.right)},
                                 {"length_m", pair.lengthMetres},
                                 {"gap_m", pair.gapMetres},
                                 {"x", pair.place.x},
                                 {"y", pair.place.y}});
    }
    for (const gis::GivenBack& unit : report.givenBack) {
        json["given_back"].push_back({{"unit", nameOf(units, unit.unit)}, {"why", whyOf(unit.why)}});
    }
    return json;
}

nlohmann::json jsonOf(const gis::CleanReport& report, const Units& units, double gapMetres) {
    nlohmann::json json{{"gap_width_m", gapMetres},
                        {"area_before_m2", report.areaBefore},
                        {"ground_before_m2", report.groundBefore},
                        {"area_after_m2", report.areaAfter},
                        {"gaps_left", report.gapsLeft},
                        {"given", nlohmann::json::array()},
                        {"units", nlohmann::json::array()},
                        {"emptied", nlohmann::json::array()}};
    for (const gis::GivenGround& ground : report.given) {
        nlohmann::json of = nlohmann::json::array();
        for (const std::uint32_t unit : ground.units) {
            of.push_back(nameOf(units, unit));
        }
        json["given"].push_back({{"kind", ground.gap ? "gap" : "overlap"},
                                 {"units", of},
                                 {"to", nameOf(units, ground.to)},
                                 {"area_m2", ground.areaSquareMetres},
                                 {"width_m", ground.widthMetres},
                                 {"x", ground.place.x},
                                 {"y", ground.place.y}});
    }
    for (const gis::AreaChange& change : report.changes) {
        json["units"].push_back(
            {{"unit", nameOf(units, change.unit)}, {"before_m2", change.before}, {"after_m2", change.after}});
    }
    for (const std::size_t unit : report.emptied) {
        json["emptied"].push_back(nameOf(units, unit));
    }
    return json;
}

} // namespace

void addCleanSteps(CLI::App& verb, const Session& session, CleanSteps& steps) {
    // Farther apart than a kilometre no two borders are meant to be the same one.
    constexpr double kMostMetres = 1'000;
    addOption(verb, session, "--snap", steps.snapMetres)->check(numberBetween(session, 0.001, kMostMetres));
    verb.add_flag("--clean", steps.clean, session.text({"help.clean", {}}));
    addOption(verb, session, "--gap-width", steps.gapMetres)
        ->check(numberBetween(session, 0, kMostMetres))
        ->needs("--clean");
}

void doCleanSteps(const CleanSteps& steps, Boundaries& boundaries, Session& session, VerbResult& result) {
    if (steps.snapMetres > 0) {
        session.progress.at("stage.snap", 0, 0);
        const gis::SnapReport report =
            snapLayer(boundaries.layer, boundaries.units, steps.snapMetres, session.problems);
        result.json["snap"] = jsonOf(report, boundaries.units, steps.snapMetres);
    }
    if (steps.clean) {
        session.progress.at("stage.clean", 0, 0);
        const gis::CleanReport report =
            cleanLayer(boundaries.layer, boundaries.units, {steps.gapMetres}, session.problems);
        result.json["clean"] = jsonOf(report, boundaries.units, steps.gapMetres);
    }
}

} // namespace diaban
