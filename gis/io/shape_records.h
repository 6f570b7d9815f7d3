// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"
#include "gis/io/shapefile_set.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace gis {

/// The records of a .shp one after the other as its .shx lists them, read in large pieces.
class ShapeRecords {
public:
    /// `index` is the content of the .shx; both must outlive this.
    ShapeRecords(const ShapefileSet& set, std::string_view index);
    ~ShapeRecords();
    ShapeRecords(const ShapeRecords&) = delete;
    ShapeRecords& operator=(const ShapeRecords&) = delete;

    /// The content of the next record, valid until the next call; nothing where it does not lie inside the .shp or the
    /// index says another length than its head. Call at most set.shapes times.
    [[nodiscard]] std::optional<std::string_view> next();

private:
    [[nodiscard]] std::optional<std::string_view> bytes(std::int64_t start, std::int64_t count);

    std::string_view m_index;
    int m_descriptor = -1;
    std::int64_t m_fileBytes = 0;
    std::size_t m_record = 0;
    std::int64_t m_end = 0;   ///< of the last record
    std::int64_t m_start = 0; ///< of what is in the window
    std::vector<char> m_window;
};

/// A record of type 5 (polygon) taken apart.
struct ShapeRings {
    std::vector<Point> points;      ///< of all rings
    std::vector<std::size_t> start; ///< of each ring, and the end of the last

    [[nodiscard]] std::size_t count() const noexcept { return start.size() - 1; }
    [[nodiscard]] std::span<const Point> ring(std::size_t i) const {
        return std::span(points).subspan(start[i], start[i + 1] - start[i]);
    }
};

enum class ShapeKind { Null, Rings, Odd };

/// Reads the content of a record into `rings`. Odd is what is not a polygon in two dimensions, tells counts that are
/// not those of the record, or has a ring of less than four points, one that is not closed or not finite.
[[nodiscard]] ShapeKind readShape(std::string_view content, ShapeRings& rings);

} // namespace gis
