// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/transform.h"
#include "gis/io/output_set.h"
#include "gis/io/write_layer.h"
#include "src/cli/clean_steps.h"
#include "src/cli/convert_steps.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/cli/write_layer_output.h"
#include "src/study/boundaries.h"

namespace diaban {

namespace {

struct ConvertWords {
    LayerOptions layer;
    std::string output;
    std::string crs;
    std::string date;
    bool allowAreaChange = false;
    CleanSteps clean;
    ConvertSteps steps;
};

VerbResult convert(const ConvertWords& words, Session& session) {
    RepairOptions repair;
    repair.allowAreaChange = words.allowAreaChange;
    BoundariesSource source = words.layer.source();
    source.keyNeeded = false;
    const gis::LayerFormat format = requireLayerFormat(words.output);
    requireDate(words.date);
    requireConvertSteps(words.steps);
    // Dissolving and simplifying look at the borders in any case and repair with them; cleaning wants repaired units.
    const bool repairNow = words.clean.any() || !words.steps.any();
    Boundaries boundaries = readBoundaries({}, source, repairNow ? std::optional(repair) : std::nullopt, session.limits,
                                           session.problems, session.progress);
    VerbResult done;
    doCleanSteps(words.clean, boundaries, session, done);
    if (words.steps.any()) {
        doConvertSteps(words.steps, boundaries, repair, session, done);
    }
    if (!words.crs.empty()) {
        transformLayer(boundaries.layer, gis::Crs::fromText(words.crs), session.problems);
    }
    gis::OutputSet outputs;
    outputs.protect(words.layer.file);
    const LayerOutput output{words.output, format, words.date,
                             sourceName(words.layer.file) + stepsWords(words.steps, session),
                             boundaries.units.fields.name};
    VerbResult result = writeLayerOutput(boundaries.layer, output, outputs, session);
    finishOutputs(outputs, session, result);
    result.json.update(done.json);
    result.lines.insert(result.lines.begin(), done.lines.begin(), done.lines.end());
    result.json["repaired"] = boundaries.repaired;
    return result;
}

} // namespace

void addConvertVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "convert");
    const auto words = std::make_shared<ConvertWords>();
    addLayerOptions(verb, session, words->layer);
    addOutputOption(verb, session, words->output);
    addOption(verb, session, "--crs", words->crs);
    addOption(verb, session, "--date", words->date);
    addCleanSteps(verb, session, words->clean);
    addConvertSteps(verb, session, words->steps);
    verb.add_flag("--allow-area-change", words->allowAreaChange, session.text({"help.allow-area-change", {}}));
    verb.callback([&session, words] { session.action = [&session, words] { return convert(*words, session); }; });
}

} // namespace diaban
