// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/clean.h"
#include "src/cli/session.h"
#include "src/study/boundaries.h"

#include <CLI/App.hpp>

#include <string>

namespace diaban {

/// What `convert` does to make a layer a coverage, after its polygons were repaired and before anything else.
struct CleanSteps {
    double snapMetres = 0; ///< 0: not
    bool clean = false;
    double gapMetres = gis::CleanOptions{}.gapMetres;

    [[nodiscard]] bool any() const { return snapMetres > 0 || clean; }
};

/// Adds --snap, --clean and --gap-width.
void addCleanSteps(CLI::App& verb, const Session& session, CleanSteps& steps);

/// Snaps, then cleans, as asked. The layer must have been repaired. `result` gets what was done under "snap" and
/// "clean"; messages tell the same.
void doCleanSteps(const CleanSteps& steps, Boundaries& boundaries, Session& session, VerbResult& result);

} // namespace diaban
