// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/class_choice.h"
#include "src/cli/tell_stats.h"

#include <algorithm>
#include <array>
#include <string>

namespace diaban {

namespace {

nlohmann::json codesOf(const std::vector<std::uint32_t>& list, const Units& units) {
    nlohmann::json codes = nlohmann::json::array();
    for (const std::uint32_t unit : list) {
        codes.push_back(units.codes[unit]);
    }
    return codes;
}

nlohmann::json resultJson(const GlobalResult& result, const char* name) {
    const gis::GlobalStatistic& statistic = result.statistic;
    nlohmann::json json{{name, statistic.value}, {"expected", statistic.expected}, {"n", statistic.used}};
    if (statistic.randomised) {
        json["variance"] = statistic.randomised->variance;
        json["z"] = statistic.randomised->z;
        json["p_normal"] = statistic.randomised->twoSided;
    }
    if (const auto p = result.p()) {
        json["p"] = *p;
        json["p_from"] = result.permuted ? "permutations" : "normal";
    }
    if (result.permuted) {
        json["permutations"] = {{"number", result.permuted->permutations},
                                {"greater", result.permuted->greater},
                                {"equal", result.permuted->equal},
                                {"p_upper", result.permuted->upper()},
                                {"p_lower", result.permuted->lower()}};
    }
    return json;
}

nlohmann::json weightsJson(const LayerStatistics& statistics) {
    const WeightsChoice& choice = statistics.weightsChoice;
    return {{"by", !choice.file.empty()                   ? "file"
                   : choice.contact == gis::Contact::Rook ? "rook"
                                                          : "queen"},
            {"file", choice.file},
            {"order", choice.order},
            {"lower_orders", choice.lowerOrders},
            {"weighting", choice.weightsOfFile && !choice.file.empty() ? "given" : "row_standardised"},
            {"links", statistics.links}};
}

const char* reasonOf(gis::Unusable reason) {
    return reason == gis::Unusable::Constant       ? "constant"
           : reason == gis::Unusable::NoNeighbours ? "no_neighbours"
                                                   : "no_values";
}

void addGlobals(nlohmann::json& json, const ValueStatistics& found) {
    const auto add = [&](const char* key, const char* name, const std::optional<GlobalResult>& result) {
        if (result) {
            json[key] = resultJson(*result, name);
        }
    };
    add("moran", "I", found.moran);
    add("geary", "C", found.geary);
    add("general_g", "G", found.generalG);
    if (found.joinCounts) {
        constexpr std::array<const char*, 3> kNames{"one_one", "one_zero", "zero_zero"};
        for (std::size_t join = 0; join < kNames.size(); ++join) {
            json["join_counts"][kNames[join]] = resultJson((*found.joinCounts)[join], "count");
        }
    }
}

nlohmann::json breaksJson(const gis::ClassBreaks& breaks) {
    return {{"method", nameOf(breaks.method)}, {"classes", breaks.size()},
            {"limits", breaks.limits},         {"closure", breaks.closure == gis::Closure::Right ? "(a, b]" : "[a, b)"},
            {"counts", breaks.counts},         {"missing", breaks.missing}};
}

void addRates(nlohmann::json& json, const LayerStatistics& statistics) {
    const UnitStatistics& units = statistics.units;
    if (units.smoothed) {
        nlohmann::json eb{{"without_rate", codesOf(units.smoothed->global.unusable, *units.units)},
                          {"variance_taken_as_zero", !units.smoothed->global.flat.empty()},
                          {"local_variances_taken_as_zero", units.smoothed->local.flat.size()}};
        if (units.smoothed->prior) {
            eb["mean"] = units.smoothed->prior->mean;
            eb["variance"] = units.smoothed->prior->variance;
        }
        json["eb"] = std::move(eb);
    }
    if (units.empiricalBayesMoran && units.empiricalBayesMoran->moran) {
        json["eb_moran"] = resultJson(*units.empiricalBayesMoran->moran, "I");
    }
    if (units.intervals) {
        json["interval"] = {{"method", units.intervals->kind == IntervalOf::Shares ? "clopper_pearson" : "garwood"},
                            {"level", units.intervals->level}};
    }
}

std::size_t withRate(const UnitStatistics& units) {
    const auto* rates = units.smoothed ? &units.smoothed->raw : units.intervals ? &units.intervals->raw : nullptr;
    return rates == nullptr ? 0
                            : static_cast<std::size_t>(std::ranges::count_if(
                                  *rates, [](const std::optional<double>& rate) { return rate.has_value(); }));
}

} // namespace

nlohmann::json statsJson(const LayerStatistics& statistics) {
    const UnitStatistics& units = statistics.units;
    const ValueStatistics* found = units.ofValues              ? &*units.ofValues
                                   : units.empiricalBayesMoran ? &*units.empiricalBayesMoran
                                                               : nullptr;
    nlohmann::json json{{"n", units.units->size()},
                        {"n_used", found != nullptr ? found->used : withRate(units)},
                        {"missing", nlohmann::json::array()},
                        {"islands", nlohmann::json::array()},
                        {"field", statistics.field},
                        {"weights", weightsJson(statistics)},
                        {"permutations", units.choice.permutations.permutations},
                        {"seed", units.choice.permutations.seed}};
    if (found != nullptr) {
        json["missing"] = codesOf(found->missing, *units.units);
        json["islands"] = codesOf(found->islands, *units.units);
    }
    if (units.ofValues) {
        addGlobals(json, *units.ofValues);
        if (units.ofValues->unusable) {
            json["unusable"] = reasonOf(*units.ofValues->unusable);
        }
    }
    addRates(json, statistics);
    if (statistics.breaks) {
        json["breaks"] = breaksJson(*statistics.breaks);
    }
    return json;
}

} // namespace diaban
