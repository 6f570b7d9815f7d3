// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gis {

/// Where the WKB of a geometry begins in its GeoPackage blob (GeoPackage 1.2, clause 2.1.3); nothing where the blob's
/// header is none.
[[nodiscard]] std::optional<std::size_t> wkbStart(std::span<const std::byte> blob) noexcept;

/// The ring sizes of a polygon or multipolygon that needs no second look: two-dimensional, little-endian, of parts with
/// rings, of closed rings of four or more finite points, with nothing behind.
struct PlainShape {
    std::size_t vertices = 0;
    Box box;
};
/// Nothing for any other WKB, good or bad.
[[nodiscard]] std::optional<PlainShape> plainShape(std::span<const std::byte> wkb) noexcept;

/// Appends such a WKB as the next unit: its bytes are coordinates as they are kept.
void addPlainUnit(std::span<const std::byte> wkb, Polygons& into);

/// True where the WKB is just these polygons, bit for bit.
[[nodiscard]] bool holdsUnit(std::span<const std::byte> wkb, const Polygons& polygons, std::size_t unit) noexcept;

/// A unit with at least one part as a GeoPackage's multipolygon, little-endian and with its envelope. `blob` is
/// overwritten. Returns the envelope.
Box encodeUnit(const Polygons& polygons, std::size_t unit, std::int32_t srs, std::vector<std::byte>& blob);

} // namespace gis
