// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/coverage_list.h"

#include "src/cluster/cluster_numbers.h"
#include "src/cluster/code_order.h"
#include "src/publish/layer_columns.h"
#include "src/unit/parent_names.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

namespace diaban {

namespace {

/// A place of which is told what is covered.
struct CoverageRow {
    const char* scope = ""; ///< id of its words
    std::string code, name, parent;
    CoveredLength length;
    std::uint32_t clusters = 0;
};

std::vector<std::uint32_t> unitsByCode(const ClusterStudy& study, const Units& units) {
    std::vector<std::uint32_t> all(study.coverage.units.size());
    std::iota(all.begin(), all.end(), 0U);
    return inCodeOrder(std::move(all), units.codes);
}

void addLevels(std::vector<CoverageRow>& rows, const ClusterStudy& study, const ClusterNumbers& numbers) {
    constexpr std::array kLevels{
        std::pair(BorderLevel::Commune, "coverage_list.level_commune"),
        std::pair(BorderLevel::District, "coverage_list.level_district"),
        std::pair(BorderLevel::Province, "coverage_list.level_province"),
    };
    for (const auto& [level, words] : kLevels) {
        const auto at = static_cast<std::size_t>(level);
        if (study.coverage.levels.at(at).borders > 0) {
            rows.push_back({words, {}, {}, {}, study.coverage.levels.at(at), numbers.levels.at(at)});
        }
    }
}

std::vector<CoverageRow> rowsOf(const UnitParents& parents, const ClusterStudy& study, const Units& units) {
    const BorderCoverage& coverage = study.coverage;
    const ClusterNumbers numbers = clusterNumbers(study.clusters, study.counted, parents, coverage);
    std::vector<CoverageRow> rows{
        {"coverage_list.all", {}, {}, {}, coverage.all, static_cast<std::uint32_t>(study.counted.size())}};
    addLevels(rows, study, numbers);
    const auto addParents = [&](const char* words, const std::vector<CoveredParent>& sums,
                                const std::vector<std::uint32_t>& clusters) {
        for (std::size_t i = 0; i < sums.size(); ++i) {
            rows.push_back({words, {}, sums[i].name, {}, sums[i].length, clusters[i]});
        }
    };
    addParents("coverage_list.province", coverage.provinces, numbers.provinces);
    addParents("coverage_list.district", coverage.districts, numbers.districts);
    for (const std::uint32_t unit : unitsByCode(study, units)) {
        rows.push_back({"coverage_list.unit", units.codes[unit], units.names[unit], parentNameOrCode(units, unit),
                        coverage.units[unit], numbers.units[unit]});
    }
    return rows;
}

std::vector<ListCell> cellsOf(const CoverageRow& row, const Catalogue& catalogue) {
    constexpr double kMetresPerKilometre = 1000;
    const auto share = row.length.share();
    return {catalogue.text(row.scope),
            row.code,
            row.name,
            row.parent,
            row.length.sharedMetres / kMetresPerKilometre,
            row.length.coveredMetres / kMetresPerKilometre,
            row.length.uncoveredMetres() / kMetresPerKilometre,
            share ? ListCell(100 * *share) : ListCell{},
            static_cast<std::int64_t>(row.length.borders),
            static_cast<std::int64_t>(row.length.coveredBorders),
            std::int64_t{row.clusters}};
}

} // namespace

ListSheet coverageList(const UnitParents& parents, const ClusterStudy& study, const Units& units,
                       std::vector<std::string> notes, const Catalogue& catalogue) {
    ListSheet list;
    list.name = catalogue.text("coverage_list.sheet");
    const auto add = [&](const char* id, double width, int decimals = 0, bool isCode = false) {
        list.columns.push_back({catalogue.text(id), width, decimals, isCode});
    };
    add("coverage_list.scope", 24);
    add("coverage_list.code", 10, 0, true);
    add("coverage_list.name", 24, 0, true);
    add("coverage_list.parent", 20, 0, true);
    add("coverage_list.shared_km", 12, 3);
    add("coverage_list.covered_km", 12, 3);
    add("coverage_list.uncovered_km", 12, 3);
    add("coverage_list.percent", 10, 1);
    add("coverage_list.borders", 10);
    add("coverage_list.covered_borders", 10);
    add("coverage_list.clusters", 10);
    std::vector<CoverageRow> rows = rowsOf(parents, study, units);
    list.rows = rows.size();
    list.notes.push_back(catalogue.text("coverage_list.counted_twice"));
    std::ranges::move(notes, std::back_inserter(list.notes));
    list.frozen = 3;
    list.row = [rows = std::move(rows), &catalogue](std::size_t at) { return cellsOf(rows[at], catalogue); };
    return list;
}

gis::Layer coverageLayer(const Boundaries& boundaries, const UnitParents& parents, const ClusterStudy& study) {
    const Units& units = boundaries.units;
    const ClusterNumbers numbers = clusterNumbers(study.clusters, study.counted, parents, study.coverage);
    gis::Layer layer;
    layer.file = boundaries.layer.file;
    layer.name = "units";
    layer.crs = boundaries.layer.crs;
    layer.geometry = gis::GeometryKind::Polygons;
    std::vector<std::string> codes;
    std::vector<std::string> names;
    std::vector<std::string> parentNames;
    std::array<std::vector<double>, 4> reals;          // shared, covered, uncovered, share
    std::array<std::vector<std::int64_t>, 3> integers; // borders, covered ones, clusters
    std::vector<std::uint8_t> withoutShare;
    for (const std::uint32_t unit : unitsByCode(study, units)) {
        const CoveredLength& length = study.coverage.units[unit];
        layer.polygons.addUnit(boundaries.layer.polygons, unit);
        codes.push_back(units.codes[unit]);
        names.push_back(units.names[unit]);
        parentNames.push_back(parentNameOrCode(units, unit));
        reals[0].push_back(length.sharedMetres);
        reals[1].push_back(length.coveredMetres);
        reals[2].push_back(length.uncoveredMetres());
        reals[3].push_back(length.share().value_or(0));
        withoutShare.push_back(static_cast<std::uint8_t>(!length.share()));
        integers[0].push_back(static_cast<std::int64_t>(length.borders));
        integers[1].push_back(static_cast<std::int64_t>(length.coveredBorders));
        integers[2].push_back(numbers.units[unit]);
    }
    LayerColumns columns(codes.size());
    columns.text("code", codes);
    columns.text("name", names);
    columns.text("parent", parentNames);
    columns.real("shared_m", reals[0]);
    columns.real("covered_m", reals[1]);
    columns.real("uncovered_m", reals[2]);
    columns.real("share", reals[3]);
    columns.integer("borders", integers[0]);
    columns.integer("covered_borders", integers[1]);
    columns.integer("clusters", integers[2]);
    layer.attributes.fields = columns.take();
    layer.attributes.fields[6].isNull = std::move(withoutShare);
    return layer;
}

} // namespace diaban
