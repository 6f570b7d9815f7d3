// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/tell_crosswalk.h"

#include "src/unit/listing.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace diaban {

namespace {

constexpr double kWhole = 0.999; // less of a unit is not covered wholly
constexpr double kMore = 1.001;  // more of it is covered twice
constexpr double kSquareMetresPerSquareKilometre = 1e6;
constexpr std::size_t kListed = 10;

std::vector<CrosswalkUnit> unitsWith(const std::vector<CrosswalkUnit>& units,
                                     const std::function<bool(const CrosswalkUnit&)>& wanted) {
    std::vector<CrosswalkUnit> found;
    std::ranges::copy_if(units, std::back_inserter(found), wanted);
    return found;
}

bool isOutside(const CrosswalkUnit& unit) {
    return unit.area > 0 && unit.covered <= 0;
}
bool isPartly(const CrosswalkUnit& unit) {
    return unit.covered > 0 && unit.share() < kWhole;
}
bool isTwice(const CrosswalkUnit& unit) {
    return unit.share() > kMore;
}
bool isNowhere(const CrosswalkUnit& unit) {
    return !(unit.area > 0);
}

/// "00103 Xã A" of each.
std::vector<std::string> namesOf(const std::vector<CrosswalkUnit>& units) {
    std::vector<std::string> names;
    names.reserve(units.size());
    for (const CrosswalkUnit& unit : units) {
        names.push_back(unit.name.empty() ? unit.code : unit.code + ' ' + unit.name);
    }
    return names;
}

double kilometres(double squareMetres) {
    return squareMetres / kSquareMetresPerSquareKilometre;
}

/// The area of units that is not covered, square metres.
double missing(const std::vector<CrosswalkUnit>& units) {
    double area = 0;
    for (const CrosswalkUnit& unit : units) {
        area += std::max(0.0, unit.area - unit.covered);
    }
    return area;
}

/// A message about some units: how many, which of them first, and an area.
gis::Message about(const std::string& id, const std::vector<CrosswalkUnit>& units, double squareMetres) {
    return {id,
            {{"count", static_cast<std::int64_t>(units.size())},
             {"units", listing(namesOf(units), kListed)},
             {"area", kilometres(squareMetres)}}};
}

void tellUnits(const std::vector<CrosswalkUnit>& units, const std::string& file, bool old, gis::Problems& problems) {
    if (const auto nowhere = unitsWith(units, isNowhere); !nowhere.empty()) {
        problems.warn(file, {}, about("crosswalk.no_area", nowhere, 0));
    }
    if (const auto outside = unitsWith(units, isOutside); !outside.empty() && old) {
        problems.warn(file, {}, about("crosswalk.not_covered", outside, missing(outside)));
    } else if (!outside.empty()) {
        problems.note(file, {}, about("crosswalk.new_outside", outside, missing(outside)));
    }
    auto partly = unitsWith(units, isPartly);
    if (!partly.empty() && old) {
        std::ranges::stable_sort(partly, {}, &CrosswalkUnit::share);
        problems.warn(file, {}, about("crosswalk.partly_covered", partly, missing(partly)));
    } else if (!partly.empty()) {
        problems.note(file, {}, about("crosswalk.new_partly_covered", partly, missing(partly)));
    }
}

nlohmann::json uncoveredJson(const std::vector<CrosswalkUnit>& units) {
    nlohmann::json list = nlohmann::json::array();
    for (const CrosswalkUnit& unit : units) {
        if (isOutside(unit) || isPartly(unit)) {
            list.push_back(
                {{"code", unit.code}, {"name", unit.name}, {"area_m2", unit.area}, {"covered_share", unit.share()}});
        }
    }
    return list;
}

double sumOf(const std::vector<CrosswalkUnit>& units, double CrosswalkUnit::*figure) {
    double sum = 0;
    for (const CrosswalkUnit& unit : units) {
        sum += std::isfinite(unit.*figure) ? unit.*figure : 0;
    }
    return sum;
}

} // namespace

void tellCrosswalk(const Crosswalk& crosswalk, const gis::Overlay& overlay, const CrosswalkFiles& files,
                   Session& session) {
    gis::Problems& problems = session.problems;
    if (!crosswalk.sharedCodes.empty()) {
        problems.warn({}, {}, {"crosswalk.shared_codes", {{"codes", listing(crosswalk.sharedCodes, kListed)}}});
    }
    tellUnits(crosswalk.oldUnits, files.old, true, problems);
    tellUnits(crosswalk.newUnits, files.now, false, problems);
    if (const auto twice = unitsWith(crosswalk.oldUnits, isTwice); !twice.empty()) {
        double over = 0;
        for (const CrosswalkUnit& unit : twice) {
            over += unit.covered - unit.area;
        }
        problems.warn(files.now, {}, about("crosswalk.covered_twice", twice, over));
    }
    if (overlay.dropped > 0) {
        problems.note({}, {},
                      {"crosswalk.dropped",
                       {{"count", static_cast<std::int64_t>(overlay.dropped)},
                        {"bound", files.leastArea},
                        {"area", overlay.droppedArea}}});
    }
    if (overlay.byGeos > 0) {
        problems.note({}, {}, {"crosswalk.by_geos", {{"count", static_cast<std::int64_t>(overlay.byGeos)}}});
    }
}

VerbResult crosswalkResult(const Crosswalk& crosswalk, const gis::Overlay& overlay, const Session& session) {
    const double old = sumOf(crosswalk.oldUnits, &CrosswalkUnit::area);
    double both = 0;
    for (const CrosswalkRow& row : crosswalk.rows) {
        both += row.area;
    }
    VerbResult result;
    result.json["pairs"] = crosswalk.rows.size();
    result.json["units_old"] = crosswalk.oldUnits.size();
    result.json["units_new"] = crosswalk.newUnits.size();
    result.json["area_m2"] = {{"old", old}, {"new", sumOf(crosswalk.newUnits, &CrosswalkUnit::area)}, {"both", both}};
    result.json["uncovered"] = uncoveredJson(crosswalk.oldUnits);
    result.json["uncovered_new"] = uncoveredJson(crosswalk.newUnits);
    result.json["dropped"] = {{"pairs", overlay.dropped}, {"area_m2", overlay.droppedArea}};
    result.json["without_code"] = {{"old", crosswalk.oldWithoutCode}, {"new", crosswalk.newWithoutCode}};
    result.lines.push_back(session.text({"crosswalk.done",
                                         {{"pairs", static_cast<std::int64_t>(crosswalk.rows.size())},
                                          {"old", static_cast<std::int64_t>(crosswalk.oldUnits.size())},
                                          {"new", static_cast<std::int64_t>(crosswalk.newUnits.size())},
                                          {"both", kilometres(both)},
                                          {"area", kilometres(old)}}}));
    return result;
}

} // namespace diaban
