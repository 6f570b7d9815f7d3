// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/point.h"
#include "gis/geometry/polygons.h"

#include <memory>
#include <span>
#include <string>

namespace gis {

/// Takes points from one CRS to another by one operation of PROJ for the whole area; from and to VN-2000 by EPSG:6960.
/// Never asks the network for grids. An object may be used by one thread at a time; make one for each thread.
class Transform {
public:
    /// Throws Error{BadInput} where either CRS is unknown ("crs.missing") or no operation exists ("crs.no_operation").
    /// `area` (in `from`) lets PROJ choose among operations; without it datumShiftMetres() stays 0.
    Transform(const Crs& from, const Crs& to, const Box& area = {});
    ~Transform();
    Transform(Transform&&) noexcept;
    Transform& operator=(Transform&&) noexcept;

    /// In place. Points that cannot be transformed become NaN; returns how many.
    std::size_t apply(std::span<Point> points) const;
    /// PROJ's own name of the operation, with its code and accuracy where known; empty where both CRSs are the same.
    [[nodiscard]] const std::string& description() const noexcept;
    /// The largest move of a corner or the centre of `area` that the datum shift alone makes, in metres; 0 without one.
    [[nodiscard]] double datumShiftMetres() const noexcept;
    /// True where PROJ knows no shift between the datums there and takes none: points may come to lie hundreds of
    /// metres off.
    [[nodiscard]] bool withoutShift() const noexcept;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gis
