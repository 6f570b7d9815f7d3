// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/border_study.h"

#include "gis/base/error.h"
#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/neighbour_graph.h"
#include "src/study/layer_coverage.h"
#include "src/study/touching_units.h"
#include "src/study/unit_weights.h"
#include "src/unit/listing.h"
#include "src/unit/name_key.h"
#include "src/unit/unit_kind.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace diaban {

namespace {

constexpr std::size_t kListed = 5;

/// A length that is no number has a point beyond a pole or far off the area of the CRS.
void requireOnEarth(const BorderStudy& study, const Units& units) {
    const auto bad = std::find_if(study.arcLengths.begin(), study.arcLengths.end(),
                                  [](double metres) { return !std::isfinite(metres); });
    if (bad != study.arcLengths.end()) {
        const auto arc = static_cast<std::size_t>(bad - study.arcLengths.begin());
        const std::uint32_t unit = std::min(study.built->coverage.left[arc], study.built->coverage.right[arc]);
        throw gis::badInput(units.file, units.describe(unit), {"borders.not_on_earth", {}});
    }
}

template <typename Indexes> std::string listed(const Units& units, const Indexes& indexes) {
    std::vector<std::string> names;
    for (const auto unit : indexes) {
        if (names.size() > kListed) {
            break;
        }
        names.push_back(units.describe(unit));
    }
    return listing(names, kListed);
}

/// Orders pairs of units, of whichever kind.
struct ByUnits {
    static std::pair<std::uint32_t, std::uint32_t> key(const gis::NeighbourPair& pair) {
        return {pair.first, pair.second};
    }
    static std::pair<std::uint32_t, std::uint32_t> key(const gis::NearPair& pair) { return {pair.left, pair.right}; }
    template <typename A, typename B> bool operator()(const A& a, const B& b) const { return key(a) < key(b); }
};

void tell(const BorderStudy& study, const Units& units, gis::Problems& problems) {
    const gis::TidyReport& tidied = study.built->tidied;
    if (!tidied.notFinite.empty()) {
        problems.warn(units.file, {},
                      {"borders.not_finite",
                       {{"count", static_cast<std::int64_t>(tidied.notFinite.size())},
                        {"units", listed(units, tidied.notFinite)}}});
    }
    const auto note = [&](const char* id, std::size_t count) {
        if (count > 0) {
            problems.note(units.file, {}, {id, {{"count", static_cast<std::int64_t>(count)}}});
        }
    };
    note("borders.doubled_points", tidied.doubledPoints);
    note("borders.collapsed_rings", tidied.collapsedRings);
    note("borders.closed_rings", tidied.closedRings);
    note("borders.t_junctions", study.built->tJunctions);
    const auto onlyNear = std::count_if(study.near.begin(), study.near.end(), [&](const gis::NearPair& near) {
        const auto at = std::lower_bound(study.pairs.begin(), study.pairs.end(), near, ByUnits{});
        return at == study.pairs.end() || ByUnits::key(*at) != ByUnits::key(near) || at->contact == gis::Contact::Queen;
    });
    if (onlyNear > 0) {
        problems.note(
            units.file, {},
            {"borders.only_near", {{"count", static_cast<std::int64_t>(onlyNear)}, {"metres", study.toleranceMetres}}});
    }
    if (!study.islands.empty()) {
        problems.note(
            units.file, {},
            {"borders.islands",
             {{"count", static_cast<std::int64_t>(study.islands.size())}, {"units", listed(units, study.islands)}}});
    }
}

/// Whether the names of parents say that they are districts: one that is called huyện, quận or thị xã is enough.
bool areDistricts(const std::vector<std::string>& parents) {
    return std::ranges::any_of(parents, [last = std::string(), answer = false](const std::string& name) mutable {
        if (name != last) { // units of one parent mostly stand together
            last = name;
            const UnitKind kind = splitUnitWord(nameKey(name)).kind;
            answer = kind == UnitKind::UrbanDistrict || kind == UnitKind::RuralDistrict || kind == UnitKind::Town;
        }
        return answer;
    });
}

} // namespace

UnitParents parentsOf(const Boundaries& boundaries, const std::string& provinceField) {
    UnitParents parents;
    const Units& units = boundaries.units;
    const bool known = !units.fields.parent.empty();
    if (provinceField.empty()) {
        const bool districts = known && (!units.above.empty() || areDistricts(units.parents));
        (districts ? parents.districts : parents.provinces) = known ? units.parents : std::vector<std::string>{};
        if (!units.above.empty()) {
            parents.provinces = units.above.front();
        }
        return parents;
    }
    const gis::Field* field = boundaries.layer.attributes.find(provinceField);
    if (field == nullptr) {
        std::vector<std::string> fields;
        for (const gis::Field& other : boundaries.layer.attributes.fields) {
            fields.push_back(other.name);
        }
        throw gis::badInput(boundaries.layer.file, provinceField,
                            {"unit.field_missing", {{"field", provinceField}, {"fields", listing(fields, 20)}}});
    }
    for (std::size_t unit = 0; unit < boundaries.layer.unitCount(); ++unit) {
        parents.provinces.push_back(field->asText(unit));
    }
    parents.districts = known ? units.parents : std::vector<std::string>{};
    return parents;
}

BorderLevel levelOf(const UnitParents& parents, std::size_t first, std::size_t second) {
    const auto differ = [&](const std::vector<std::string>& list) {
        return !list.empty() && !list[first].empty() && !list[second].empty() && list[first] != list[second];
    };
    if (parents.provinces.empty() && parents.districts.empty()) {
        return BorderLevel::Unknown;
    }
    if (differ(parents.provinces)) {
        return BorderLevel::Province;
    }
    return differ(parents.districts) ? BorderLevel::District : BorderLevel::Commune;
}

const char* nameOf(BorderLevel level) noexcept {
    switch (level) {
    case BorderLevel::Unknown:
        return "";
    case BorderLevel::District:
        return "district";
    case BorderLevel::Province:
        return "province";
    default:
        return "commune";
    }
}

std::vector<gis::NeighbourPair> allPairs(const BorderStudy& study) {
    return withNearPairs(study.pairs, study.near);
}

namespace {

void requireNamedPlaces(const Boundaries& boundaries) {
    if (!boundaries.layer.crs.known()) {
        throw gis::badInput(boundaries.layer.file, {}, {"crs.missing", {}});
    }
    requireOwnCodes(boundaries.units); // a border is named by them
}

/// Gaps and overlaps, and how long the borders are that run through or around them.
void addFaults(BorderStudy& study, const Boundaries& boundaries, gis::Problems& problems) {
    const gis::Crs& crs = boundaries.layer.crs;
    try {
        const gis::OddFaces odd = gis::findOddFaces(study.built->coverage, crs);
        study.faults = {true, gis::gapCount(odd), gis::overlapsOf(odd).size()};
        if (!odd.list.empty()) {
            study.within = gis::bordersWithin(study.built->coverage, odd, crs);
            study.outerMetres -= study.within->overlapMetres;
        }
    } catch (const gis::Error& error) {
        if (error.message().id != "coverage.tangled") {
            throw;
        }
        study.faults.counted = false;
        problems.warn(boundaries.layer.file, {}, {"borders.faults_not_counted", {}});
    }
    if (study.faults.overlaps > 0) {
        problems.warn(boundaries.layer.file, {},
                      {"borders.overlaps",
                       {{"count", static_cast<std::int64_t>(study.faults.overlaps)},
                        {"km", std::round(study.within->overlapMetres) / 1000}}});
    }
}

BorderStudy studyCut(const Boundaries& boundaries, std::shared_ptr<const gis::BuiltCoverage> built,
                     double toleranceMetres, gis::Problems& problems) {
    const std::string& file = boundaries.layer.file;
    BorderStudy study;
    study.built = std::move(built);
    study.arcLengths = gis::geodesicArcLengths(study.built->coverage, boundaries.layer.crs);
    requireOnEarth(study, boundaries.units);
    try {
        study.pairs = gis::neighbourPairs(study.built->coverage, study.arcLengths);
        study.toleranceMetres = toleranceMetres;
        if (toleranceMetres > 0) {
            study.near = gis::nearPairs(study.built->coverage, boundaries.layer.crs, toleranceMetres);
            std::erase_if(study.near, [](const gis::NearPair& near) { return near.lines.empty(); });
        }
    } catch (const gis::Error& error) {
        throw gis::Error(error.kind(), file, error.place(), error.message());
    }
    study.islands = gis::islands({boundaries.units.size(), allPairs(study), gis::Contact::Queen});
    for (const gis::NeighbourPair& pair : study.pairs) {
        study.sharedMetres += pair.length;
    }
    const std::vector<double> outer = gis::outerLengths(study.built->coverage, study.arcLengths);
    study.outerMetres = std::accumulate(outer.begin(), outer.end(), 0.0);
    addFaults(study, boundaries, problems);
    tell(study, boundaries.units, problems);
    return study;
}

} // namespace

BorderStudy studyBorders(Boundaries& boundaries, const RepairOptions& repair, double toleranceMetres,
                         gis::Problems& problems, const gis::Progress& progress) {
    requireNamedPlaces(boundaries);
    progress.at("stage.borders", 0, 0);
    LayerCoverage covered = coverLayer(boundaries.layer, boundaries.units, repair, problems);
    boundaries.repaired += covered.repaired;
    gis::BuiltCoverage built{std::move(covered.coverage), std::move(covered.tidied), covered.tJunctions};
    return studyCut(boundaries, std::make_shared<const gis::BuiltCoverage>(std::move(built)), toleranceMetres,
                    problems);
}

BorderStudy studyValidBorders(const Boundaries& boundaries, const LayerBorders& borders, double toleranceMetres,
                              gis::Problems& problems, const gis::Progress& progress) {
    requireNamedPlaces(boundaries);
    progress.at("stage.borders", 0, 0);
    return studyCut(boundaries, borders.cut(boundaries.layer), toleranceMetres, problems);
}

} // namespace diaban
