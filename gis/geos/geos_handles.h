// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <geos_c.h>

#include <memory>

namespace gis::geos {

struct ContextFinish {
    void operator()(GEOSContextHandle_HS* context) const noexcept { GEOS_finish_r(context); }
};
/// For one thread at a time. Declare it before the geometries made in it.
using Context = std::unique_ptr<GEOSContextHandle_HS, ContextFinish>;

class GeometryDestroy {
public:
    explicit GeometryDestroy(GEOSContextHandle_t context = nullptr) noexcept : m_context(context) {}
    void operator()(GEOSGeometry* geometry) const noexcept { GEOSGeom_destroy_r(m_context, geometry); }

private:
    GEOSContextHandle_t m_context;
};
using Geometry = std::unique_ptr<GEOSGeometry, GeometryDestroy>;

/// Silent: what GEOS has to say comes out as return values.
[[nodiscard]] Context makeContext();

} // namespace gis::geos
