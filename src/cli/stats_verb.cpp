// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/output_set.h"
#include "gis/io/shown_path.h"
#include "src/cli/stats_words.h"
#include "src/cli/tell_stats.h"
#include "src/cli/verbs.h"
#include "src/cli/write_layer_output.h"
#include "src/publish/statistics_notes.h"
#include "src/study/field_values.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace diaban {

namespace {

/// What was asked for, looked at before anything is read. Nothing asked for is Moran's I, and local Moran in a file.
StatsWords completed(StatsWords words) {
    const bool rates = !(words.smoothed.empty() && words.empiricalBayesMoran.empty() && words.interval.empty());
    if (!words.choice.any() && words.breaks.empty() && !rates) {
        words.choice.moran = true;
        words.choice.localMoran = !words.output.empty();
    }
    if (words.value.empty() && (words.choice.any() || !words.breaks.empty())) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.required", {{"what", std::string("--value")}}});
    }
    if (!words.smoothed.empty() && !words.interval.empty() && words.smoothed != words.interval) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--interval", {"usage.one_rate", {}});
    }
    if (!words.output.empty() && std::filesystem::path(words.output).extension() != ".csv") {
        throw gis::Error(gis::ErrorKind::BadUsage, words.output, {}, {"stats.not_csv", {}});
    }
    return words;
}

/// The two fields of "NUM:DEN": parted at the colon that leaves a field of the layer on either side.
struct RateFields {
    std::vector<double> events, populations;
};
RateFields rateFieldsOf(const gis::Layer& layer, const std::string& text, const char* option) {
    for (std::size_t colon = text.find(':'); colon != std::string::npos; colon = text.find(':', colon + 1)) {
        const std::string numerator = text.substr(0, colon);
        const std::string denominator = text.substr(colon + 1);
        if (layer.attributes.find(numerator) != nullptr && layer.attributes.find(denominator) != nullptr) {
            return {fieldValues(layer, numerator).values, fieldValues(layer, denominator).values};
        }
    }
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == text.size()) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, option, {"usage.rate_fields", {{"value", text}}});
    }
    // One of the two is missing: fieldValues says which, and what fields there are.
    (void)fieldValues(layer, text.substr(0, colon));
    (void)fieldValues(layer, text.substr(colon + 1));
    throw gis::Error(gis::ErrorKind::BadUsage, {}, option, {"usage.rate_fields", {{"value", text}}});
}

void requireValues(const std::vector<double>& values, const StatsWords& words) {
    const auto finite = [](double value) { return std::isfinite(value); };
    if (std::ranges::none_of(values, finite)) {
        throw gis::badInput(words.layer.file, words.value, {"stats.no_values", {}});
    }
    const auto odd =
        std::ranges::find_if(values, [&](double value) { return finite(value) && value != 0 && value != 1; });
    if (words.choice.joinCounts && odd != values.end()) {
        throw gis::badInput(words.layer.file, words.value, {"stats.not_two", {{"value", *odd}}});
    }
}

void addRates(const StatsWords& words, const gis::Layer& layer, const gis::SpatialWeights& weights,
              UnitStatistics& units) {
    const auto read = [&](const std::string& text, const char* option) {
        RateFields fields = rateFieldsOf(layer, text, option);
        const gis::Events events{fields.events, fields.populations};
        if (!gis::priorOf(events)) {
            throw gis::badInput(layer.file, text, {"stats.no_rates", {}});
        }
        return fields;
    };
    if (!words.smoothed.empty()) {
        const RateFields fields = read(words.smoothed, "--eb");
        units.smoothed = smoothRates(weights, {fields.events, fields.populations});
    }
    if (!words.interval.empty()) {
        const RateFields fields = read(words.interval, "--interval");
        units.intervals = rateIntervals({fields.events, fields.populations});
    }
    if (!words.empiricalBayesMoran.empty()) {
        const RateFields fields = read(words.empiricalBayesMoran, "--eb-moran");
        units.empiricalBayesMoran =
            empiricalBayesMoran(weights, {fields.events, fields.populations}, words.choice.permutations);
    }
}

std::string sourceOf(const StatsWords& words) {
    std::string source = sourceName(words.layer.file);
    for (const std::string& field : {words.value, words.smoothed, words.interval}) {
        if (!field.empty() && source.find(", " + field) == std::string::npos) {
            source += ", " + field;
        }
    }
    return source;
}

Boundaries readLayer(const StatsWords& words, const WeightsChoice& weights, Session& session) {
    BoundariesSource source = words.layer.source();
    source.keyNeeded = !weights.file.empty();
    source.notKey = words.value;
    source.unitsOfCrs = false; // neighbours need no metres
    return readBoundaries({}, source, std::nullopt, session.limits, session.problems, session.progress);
}

/// The table that was asked for, and how it was made beside it.
void writeTable(const LayerStatistics& statistics, const StatsWords& words, const Session& session,
                gis::OutputSet& outputs) {
    if (words.output.empty()) {
        return;
    }
    const auto write = [&](const std::filesystem::path& file, const std::string& text) {
        const std::filesystem::path staged = outputs.stage(file);
        gis::writeShown(staged, file, [&] { gis::writeFile(staged, text); });
    };
    write(words.output, statisticsCsv(statistics.units));
    write(methodFileOf(words.output),
          methodText(statisticsNotes(statistics.units, statistics.weightsChoice, sourceOf(words), session.catalogue)));
}

VerbResult computeStatistics(const StatsWords& given, Session& session) {
    const StatsWords words = completed(given);
    LayerStatistics statistics;
    statistics.weightsChoice = weightsChoiceOf(words);
    const auto breaks = breaksChoiceOf(words.breaks);
    gis::OutputSet outputs;
    outputs.protect(words.layer.file);
    if (!statistics.weightsChoice.file.empty()) {
        outputs.protect(statistics.weightsChoice.file);
    }
    Boundaries boundaries = readLayer(words, statistics.weightsChoice, session);
    std::vector<double> values;
    if (!words.value.empty()) {
        values = fieldValues(boundaries.layer, words.value).values;
        requireValues(values, words);
    }
    RepairOptions repair;
    repair.allowAreaChange = words.allowAreaChange;
    const gis::SpatialWeights weights =
        unitWeights(boundaries, statistics.weightsChoice, repair, session.limits, session.problems, session.progress);
    for (std::size_t unit = 0; unit < weights.size(); ++unit) {
        statistics.links += weights.neighbours(unit).size();
    }
    statistics.field = words.value;
    statistics.units.units = &boundaries.units;
    statistics.units.choice = words.choice;
    statistics.units.values = values;
    if (!values.empty()) {
        statistics.units.ofValues = valueStatistics(weights, values, words.choice, session.progress);
    }
    addRates(words, boundaries.layer, weights, statistics.units);
    if (breaks) {
        statistics.breaks = classBreaks(*breaks, values);
    }
    tellLeftOut(statistics, words.layer.file, session);

    VerbResult result{statsJson(statistics), statsLines(statistics, session.catalogue), 0};
    writeTable(statistics, words, session, outputs);
    finishOutputs(outputs, session, result);
    return result;
}

} // namespace

void addStatsVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "stats");
    const auto words = std::make_shared<StatsWords>();
    addLayerOptions(verb, session, words->layer);
    addStatsOptions(verb, session, *words);
    verb.callback(
        [&session, words] { session.action = [&session, words] { return computeStatistics(*words, session); }; });
}

} // namespace diaban
