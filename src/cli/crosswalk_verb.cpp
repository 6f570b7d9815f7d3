// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/overlay.h"
#include "gis/io/output_set.h"
#include "gis/io/shown_path.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/cli/tell_crosswalk.h"
#include "src/cli/verbs.h"
#include "src/cli/write_layer_output.h"
#include "src/study/boundaries.h"
#include "src/unit/crosswalk.h"

#include <filesystem>

namespace diaban {

namespace {

struct CrosswalkWords {
    LayerOptions old, now;
    std::string output;
    double leastArea = 1;
    bool planar = false;
    bool allowAreaChange = false;
};

/// The new layer's fields and selection, where they are not named apart, are named as those of the old one.
LayerOptions newLayer(const CrosswalkWords& words) {
    LayerOptions now = words.now;
    now.key = now.key.empty() ? words.old.key : now.key;
    now.name = now.name.empty() ? words.old.name : now.name;
    return now;
}

void bringTogether(const gis::Layer& old, gis::Layer& now, bool planar, gis::Problems& problems) {
    if (planar && old.crs.geographic()) {
        throw gis::badInput(old.file, {}, {"overlay.planar_degrees", {}});
    }
    if (planar && !old.crs.known() && !now.crs.known()) {
        return;
    }
    if (!old.crs.known()) {
        throw gis::badInput(old.file, {}, {"crosswalk.no_crs", {}});
    }
    if (!now.crs.known()) {
        throw gis::badInput(now.file, {}, {"crosswalk.no_crs", {}});
    }
    transformLayer(now, old.crs, problems);
}

void requireCsv(const std::string& path) {
    if (std::filesystem::path(path).extension() != ".csv") {
        throw gis::Error(gis::ErrorKind::BadUsage, path, {}, {"crosswalk.not_csv", {}});
    }
}

VerbResult crosswalk(const CrosswalkWords& words, Session& session) {
    requireCsv(words.output);
    gis::OutputSet outputs;
    outputs.protect(words.old.file);
    outputs.protect(words.now.file);
    RepairOptions repair;
    repair.allowAreaChange = words.allowAreaChange;
    const auto read = [&](const LayerOptions& layer) {
        return readBoundaries({}, layer.source(), repair, session.limits, session.problems, session.progress);
    };
    const Boundaries old = read(words.old);
    Boundaries now = read(newLayer(words));
    bringTogether(old.layer, now.layer, words.planar, session.problems);

    gis::OverlayOptions options;
    options.measure = words.planar ? gis::AreaMeasure::Planar : gis::AreaMeasure::Geodesic;
    options.dropBelow = words.leastArea;
    const gis::Overlay overlay =
        gis::overlay(old.layer.polygons, now.layer.polygons, old.layer.crs, options, session.progress);
    const Crosswalk result = crosswalkOf(overlay, old.units, now.units);

    const std::filesystem::path staged = outputs.stage(words.output);
    gis::writeShown(staged, words.output, [&] { gis::writeFile(staged, crosswalkCsv(result)); });
    tellCrosswalk(result, overlay, {words.old.file, words.now.file, words.leastArea}, session);
    VerbResult told = crosswalkResult(result, overlay, session);
    told.json["measure"] = words.planar ? "planar" : "geodesic";
    told.json["repaired"] = {{"old", old.repaired}, {"new", now.repaired}};
    finishOutputs(outputs, session, told);
    return told;
}

/// Options of the old layer by their plain names, of the new one with --new- before them.
void addSides(CLI::App& verb, const Session& session, CrosswalkWords& words) {
    verb.add_option("OLD", words.old.file, session.text({"help.OLD", {}}))->required();
    verb.add_option("NEW", words.now.file, session.text({"help.NEW", {}}))->required();
    const auto add = [&](const std::string& name, const std::string& help, auto& ofOld, auto& ofNew) {
        verb.add_option("--" + name, ofOld, session.text({help, {}}));
        verb.add_option("--new-" + name, ofNew, session.text({"help.new-" + name, {}}));
    };
    add("layer", "help.old_layer", words.old.layer, words.now.layer);
    add("key", "help.old_key", words.old.key, words.now.key);
    add("name", "help.old_name", words.old.name, words.now.name);
    add("only", "help.old_only", words.old.only, words.now.only);
    add("encoding", "help.encoding", words.old.encoding, words.now.encoding);
    add("input-crs", "help.input-crs", words.old.crs, words.now.crs);
}

} // namespace

void addCrosswalkVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "crosswalk");
    const auto words = std::make_shared<CrosswalkWords>();
    addSides(verb, session, *words);
    addOutputOption(verb, session, words->output);
    addOption(verb, session, "--min-area", words->leastArea)->check(numberFrom(session, 0));
    verb.add_flag("--planar", words->planar, session.text({"help.planar", {}}));
    verb.add_flag("--allow-area-change", words->allowAreaChange, session.text({"help.allow-area-change", {}}));
    verb.callback([&session, words] { session.action = [&session, words] { return crosswalk(*words, session); }; });
}

} // namespace diaban
