// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/crs/crs.h"

#include <vector>

namespace gis {

/// Metres of each arc: geodesics on WGS 84 between its points, which `crs` says where they are. VN-2000 is measured
/// without a datum shift, as it has the ellipsoid of WGS 84. Two threads.
/// Throws Error{BadInput "crs.missing"} where the CRS is unknown.
[[nodiscard]] std::vector<double> geodesicArcLengths(const Coverage& coverage, const Crs& crs);

/// The length of each arc in the units of its coordinates.
[[nodiscard]] std::vector<double> planarArcLengths(const Coverage& coverage);

} // namespace gis
