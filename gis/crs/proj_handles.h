// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <proj.h>
#include <proj_experimental.h> // demoting to 2D and making projected CRSs; used by GDAL and QGIS too

#include <memory>
#include <string>

namespace gis::proj {

struct ContextDestroy {
    void operator()(PJ_CONTEXT* context) const noexcept { proj_context_destroy(context); }
};
struct PjDestroy {
    void operator()(PJ* object) const noexcept { proj_destroy(object); }
};

/// For one thread at a time. Declare it before the objects made in it.
using Context = std::unique_ptr<PJ_CONTEXT, ContextDestroy>;
using Object = std::unique_ptr<PJ, PjDestroy>;

/// Silent and without the network, whatever the environment says.
[[nodiscard]] Context makeContext();

/// The geographic or projected CRS inside a bound, compound or three-dimensional one; nothing for another kind.
[[nodiscard]] Object horizontalPart(PJ_CONTEXT* context, Object crs);

/// The operation from a horizontal CRS to longitude and latitude on its own datum: no datum shift. Nothing where PROJ
/// knows none.
[[nodiscard]] Object toOwnGeographic(PJ_CONTEXT* context, const PJ* crs);

/// One unit of the CRS's own geographic coordinates in degrees: 1, but 0.9 for gon.
[[nodiscard]] double degreesPerUnit(PJ_CONTEXT* context, const PJ* crs);

/// "EPSG:4756", or empty.
[[nodiscard]] std::string codeOf(const PJ* object);

} // namespace gis::proj
