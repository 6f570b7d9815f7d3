// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/clean_layer.h"

#include "gis/base/error.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kSquareMetresPerSquareKilometre = 1e6;
/// More pairs than these are counted and not named one by one.
constexpr std::size_t kNamedPairs = 20;
/// A change of a unit's area by more than this share of it is told by itself: as of repairs.
constexpr double kToldChange = 0.001;

std::int64_t number(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

/// Runs something that knows no file, and names it in its errors.
template <typename Work> auto naming(const gis::Layer& layer, Work&& work) {
    try {
        return work();
    } catch (const gis::Error& error) {
        throw gis::Error(error.kind(), layer.file, error.place(), error.message());
    }
}

const char* wordsOf(gis::GivenBackWhy why) {
    switch (why) {
    case gis::GivenBackWhy::Invalid:
        return "snap.invalid";
    case gis::GivenBackWhy::Collapsed:
        return "snap.collapsed";
    default:
        return "snap.too_far";
    }
}

double rounded(double metres) {
    return std::round(metres * 100) / 100;
}

} // namespace

gis::SnapReport snapLayer(gis::Layer& layer, const Units& units, double toleranceMetres, gis::Problems& problems) {
    gis::Snapped snapped = naming(layer, [&] { return gis::snap(layer.polygons, layer.crs, toleranceMetres); });
    layer.polygons = std::move(snapped.polygons);
    const gis::SnapReport& report = snapped.report;
    problems.note(layer.file, {},
                  {"snap.done",
                   {{"tolerance", toleranceMetres},
                    {"pairs", number(report.pairs.size())},
                    {"units", number(report.changedUnits)},
                    {"vertices", number(report.movedVertices)},
                    {"largest", rounded(report.largestMoveMetres)}}});
    for (const gis::SnappedPair& pair : report.pairs) {
        if (report.pairs.size() <= kNamedPairs) {
            problems.note(layer.file, units.describe(pair.left),
                          {"snap.pair",
                           {{"other", units.describe(pair.right)},
                            {"length", rounded(pair.lengthMetres)},
                            {"gap", rounded(pair.gapMetres)}}});
        }
    }
    for (const gis::GivenBack& unit : report.givenBack) {
        problems.warn(layer.file, units.describe(unit.unit), {wordsOf(unit.why), {{"tolerance", toleranceMetres}}});
    }
    return std::move(snapped.report);
}

gis::CleanReport cleanLayer(gis::Layer& layer, const Units& units, const gis::CleanOptions& options,
                            gis::Problems& problems) {
    gis::Cleaned cleaned = naming(layer, [&] { return gis::clean(layer.polygons, layer.crs, options); });
    layer.polygons = std::move(cleaned.polygons);
    const gis::CleanReport& report = cleaned.report;
    const auto gaps = static_cast<std::size_t>(
        std::count_if(report.given.begin(), report.given.end(), [](const gis::GivenGround& g) { return g.gap; }));
    problems.note(layer.file, {},
                  {report.given.empty() ? "clean.nothing" : "clean.done",
                   {{"overlaps", number(report.given.size() - gaps)},
                    {"gaps", number(gaps)},
                    {"units", number(report.changes.size())},
                    {"before", report.areaBefore / kSquareMetresPerSquareKilometre},
                    {"ground", report.groundBefore / kSquareMetresPerSquareKilometre},
                    {"after", report.areaAfter / kSquareMetresPerSquareKilometre}}});
    if (report.gapsLeft > 0) {
        problems.note(layer.file, {},
                      {"clean.gaps_left", {{"count", number(report.gapsLeft)}, {"width", options.gapMetres}}});
    }
    for (const gis::AreaChange& change : report.changes) {
        const bool emptied = std::binary_search(report.emptied.begin(), report.emptied.end(), change.unit);
        if (emptied || std::abs(change.after - change.before) > kToldChange * change.before) {
            problems.warn(layer.file, units.describe(change.unit),
                          {emptied                        ? "clean.emptied"
                           : change.after > change.before ? "clean.grew"
                                                          : "clean.shrank",
                           {{"before", change.before / kSquareMetresPerSquareKilometre},
                            {"after", change.after / kSquareMetresPerSquareKilometre}}});
        }
    }
    return std::move(cleaned.report);
}

} // namespace diaban
