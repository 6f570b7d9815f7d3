// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/faults.h"

namespace gis {

/// Faults and their shapes as they are found.
struct FaultList {
    std::vector<Fault> list;
    Polygons shapes;
};

/// Appends the faults that are lines: mismatches, borders with two units on one side, dangles.
void addBorderFaults(FaultList& faults, const Coverage& coverage, const Crs& crs, const FaultOptions& options);

} // namespace gis
