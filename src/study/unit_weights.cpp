// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/unit_weights.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/statistics/weights_text.h"
#include "src/study/layer_coverage.h"
#include "src/study/touching_units.h"
#include "src/study/unit_neighbours.h"
#include "src/table/file_bytes.h"

#include <filesystem>
#include <unordered_map>

namespace diaban {

namespace {

gis::SpatialWeights readWeights(const Units& units, const WeightsChoice& choice, const gis::Limits& limits) {
    requireOwnCodes(units);
    const bool gwt = gis::foldCase(std::filesystem::path(choice.file).extension().string()) == ".gwt";
    const std::string text = readFileBytes(choice.file, limits.bytes);
    return gis::parseWeights(text, gwt ? gis::WeightsForm::Gwt : gis::WeightsForm::Gal, choice.file, units.codes,
                             gwt && choice.weightsOfFile ? gis::Weighting::Given : gis::Weighting::RowStandardised);
}

gis::SpatialWeights weightsByBorders(Boundaries& boundaries, gis::Contact contact, const RepairOptions& repair,
                                     gis::Problems& problems) {
    const LayerCoverage covered = coverLayer(boundaries.layer, boundaries.units, repair, problems);
    boundaries.repaired += covered.repaired;
    const auto pairs = touchingUnits(covered.coverage, boundaries.layer, &problems);
    return {gis::NeighbourGraph(boundaries.units.size(), pairs, contact), gis::Weighting::RowStandardised};
}

/// Neighbours of neighbours in place of neighbours.
gis::SpatialWeights ofOrder(const gis::SpatialWeights& weights, std::size_t order, bool lower) {
    std::vector<gis::NeighbourPair> pairs;
    for (std::uint32_t unit = 0; unit < weights.size(); ++unit) {
        for (const std::uint32_t other : weights.neighbours(unit)) {
            pairs.push_back({unit, other, 0, 0, gis::Contact::Rook});
        }
    }
    const gis::NeighbourGraph graph(weights.size(), pairs, gis::Contact::Rook);
    std::vector<gis::NeighbourPair> far;
    for (std::uint32_t unit = 0; unit < graph.size(); ++unit) {
        for (std::size_t steps = lower ? 1 : order; steps <= order; ++steps) {
            for (const std::uint32_t other : gis::neighboursOfOrder(graph, unit, steps)) {
                if (other > unit) {
                    far.push_back({unit, other, 0, 0, gis::Contact::Rook});
                }
            }
        }
    }
    return {gis::NeighbourGraph(weights.size(), far, gis::Contact::Rook), gis::Weighting::RowStandardised};
}

} // namespace

gis::SpatialWeights queenWeights(const Study& study) {
    gis::Problems told; // by whoever finds them first
    return {neighboursOf(study, told).points, gis::Weighting::RowStandardised};
}

void requireOwnCodes(const Units& units) {
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (units.codes[unit].empty()) {
            throw gis::badInput(units.file, std::to_string(unit + 1),
                                {"borders.no_code", {{"field", units.fields.key}}});
        }
        const auto [at, isNew] = seen.emplace(units.codes[unit], unit);
        if (!isNew) {
            throw gis::badInput(units.file, units.describe(unit),
                                {"borders.duplicate_code",
                                 {{"first", static_cast<std::int64_t>(at->second + 1)},
                                  {"second", static_cast<std::int64_t>(unit + 1)}}});
        }
    }
}

gis::SpatialWeights unitWeights(Boundaries& boundaries, const WeightsChoice& choice, const RepairOptions& repair,
                                const gis::Limits& limits, gis::Problems& problems, const gis::Progress& progress) {
    progress.at("stage.weights", 0, 0);
    gis::SpatialWeights weights = choice.file.empty() ? weightsByBorders(boundaries, choice.contact, repair, problems)
                                                      : readWeights(boundaries.units, choice, limits);
    return choice.order > 1 ? ofOrder(weights, choice.order, choice.lowerOrders) : weights;
}

} // namespace diaban
