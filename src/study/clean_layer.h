// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/coverage/clean.h"
#include "gis/coverage/snap.h"
#include "gis/io/layer.h"
#include "src/unit/units.h"

namespace diaban {

/// Snaps the borders of a layer (see gis::snap) and tells it: a note "snap.done", a note "snap.pair" for each pair that
/// only the tolerance found where they are few, and a warning for each unit given back ("snap.invalid",
/// "snap.collapsed", "snap.too_far"). Throws gis::Error{BadInput} naming the file.
gis::SnapReport snapLayer(gis::Layer& layer, const Units& units, double toleranceMetres, gis::Problems& problems);

/// Cleans a layer (see gis::clean) and tells it: notes "clean.done" or "clean.nothing" and "clean.gaps_left", a warning
/// "clean.grew" or "clean.shrank" for each unit whose area changes by more than 0.1 %, "clean.emptied" for each that is
/// left without ground. Throws gis::Error{BadInput} naming the file.
gis::CleanReport cleanLayer(gis::Layer& layer, const Units& units, const gis::CleanOptions& options,
                            gis::Problems& problems);

} // namespace diaban
