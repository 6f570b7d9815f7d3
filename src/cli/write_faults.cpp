// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/write_faults.h"

#include "gis/base/error.h"
#include "gis/coverage/faults.h"
#include "src/publish/fault_layer.h"

#include <filesystem>

namespace diaban {

namespace {

gis::Faults faultsOf(const Boundaries& boundaries, const gis::BuiltCoverage& built) {
    try {
        return gis::findFaults(built, boundaries.layer.crs);
    } catch (const gis::Error& error) {
        throw gis::Error(error.kind(), boundaries.layer.file, error.place(), error.message());
    }
}

} // namespace

void writeFaults(const LayerOutput& output, const Boundaries& boundaries, const gis::BuiltCoverage& built,
                 gis::OutputSet& outputs, Session& session, VerbResult& result) {
    session.progress.at("stage.faults", 0, 0);
    const gis::Faults faults = faultsOf(boundaries, built);
    const gis::Layer layer = faultLayer(boundaries, faults);
    if (layer.unitCount() > 0) {
        (void)writeLayerOutput(layer, output, outputs, session);
    } else { // a layer without rows cannot be read back in every format
        const bool old = std::filesystem::exists(output.path);
        session.problems.note(boundaries.layer.file, {},
                              {old ? "faults.none_old" : "faults.none", {{"file", output.path}}});
    }
    result.json["faults"] = faultCounts(faults);
    const auto count = [&](const char* kind) { return result.json["faults"][kind].get<std::int64_t>(); };
    result.lines.push_back(session.text({"faults.summary",
                                         {{"overlaps", count("overlaps")},
                                          {"gaps", count("gaps")},
                                          {"slivers", count("slivers")},
                                          {"width", gis::FaultOptions{}.sliverMetres},
                                          {"mismatches", count("mismatches")},
                                          {"many", count("many_units")},
                                          {"dangles", count("dangles")},
                                          {"lost", count("not_finite")}}}));
}

} // namespace diaban
