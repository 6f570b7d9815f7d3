// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/io/layer.h"
#include "gis/io/read_layer.h"

namespace gis {

/// What coordinates and CRS of a layer that has been read say about each other, each told with the way out:
/// - the CRS that the user states counts, also against the file ("layer.crs_overridden");
/// - a deprecated twin (EPSG:6956 to 6959) in a .prj becomes the right CRS ("layer.twin_replaced", or with the
///   coordinates moved "layer.twin_moved"); where the coordinates fit neither: Error{BadInput "crs.deprecated_twin"};
/// - latitude before longitude, or northing before easting: exchanged where asked ("layer.axes_swapped"), else told
///   ("layer.axes_look_swapped");
/// - metres under a CRS of degrees, degrees under one of metres ("layer.metres_for_degrees",
///   "layer.degrees_for_metres");
/// - a datum whose shift to WGS 84 is not known there ("crs.no_shift");
/// - doubtful parameters of VN-2000 with the size of the shift: see vn2000Doubts.
void settlePlace(Layer& layer, const ReadOptions& options, Problems& problems);

} // namespace gis
