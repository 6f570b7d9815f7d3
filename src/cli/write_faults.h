// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/build_coverage.h"
#include "src/cli/write_layer_output.h"
#include "src/study/boundaries.h"

namespace diaban {

/// Finds what keeps a layer from being a coverage, stages and writes it as a layer of areas (see faultLayer), and tells
/// the counts: in `result` as "faults", and as a line. Where there is nothing, nothing is written, with a note
/// ("faults.none", "faults.none_old" where a file is there already). Throws gis::Error{BadInput}.
void writeFaults(const LayerOutput& output, const Boundaries& boundaries, const gis::BuiltCoverage& built,
                 gis::OutputSet& outputs, Session& session, VerbResult& result);

} // namespace diaban
