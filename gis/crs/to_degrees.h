// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/point.h"

#include <memory>
#include <span>

namespace gis {

/// Brings points to longitude and latitude in degrees on the datum of their own CRS: no datum shift. One a thread.
class ToDegrees {
public:
    /// Throws Error{BadInput "crs.missing"} where the CRS is unknown, "crs.no_operation" where PROJ knows no way.
    explicit ToDegrees(const Crs& crs);
    ~ToDegrees();
    ToDegrees(ToDegrees&&) noexcept;
    ToDegrees& operator=(ToDegrees&&) noexcept;

    /// Valid until the next call; the points themselves where they are degrees already. What cannot be transformed is
    /// not finite.
    [[nodiscard]] std::span<const Point> operator()(std::span<const Point> points);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gis
