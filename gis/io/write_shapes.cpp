// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/write_shapes.h"

#include "gis/io/file_writer.h"
#include "gis/io/ordered_blocks.h"

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <thread>

namespace gis {

namespace {

constexpr std::size_t kHeader = 100;
constexpr std::size_t kHead = 8;   ///< of a record
constexpr std::size_t kNull = 4;   ///< content of a record without geometry
constexpr std::size_t kFixed = 44; ///< of one with polygons: type, box, counts of parts and points
constexpr std::uint32_t kFileCode = 9994;
constexpr std::uint32_t kVersion = 1000;
constexpr std::uint32_t kPolygon = 5;

void appendBytes(std::string& out, std::uint64_t value, std::size_t count, bool highFirst) {
    for (std::size_t i = 0; i < count; ++i) {
        out += static_cast<char>(value >> 8 * (highFirst ? count - 1 - i : i) & 0xFFU);
    }
}

void appendHigh(std::string& out, std::size_t value) {
    appendBytes(out, value, 4, true);
}

void appendLow(std::string& out, std::size_t value) {
    appendBytes(out, value, 4, false);
}

void appendReal(std::string& out, double value) {
    appendBytes(out, std::bit_cast<std::uint64_t>(value), 8, false);
}

void appendBox(std::string& out, const Box& box) {
    for (const double side : {box.min.x, box.min.y, box.max.x, box.max.y}) {
        appendReal(out, side);
    }
}

/// Bytes of the content of a record.
std::size_t contentOf(const Polygons& polygons, std::size_t unit) {
    const auto rings = polygons.ringsOfUnit(unit);
    std::size_t points = 0;
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        points += polygons.ring(r).size();
    }
    return rings.size() == 0 ? kNull : kFixed + 4 * rings.size() + sizeof(Point) * points;
}

void appendPoints(std::string& out, std::span<const Point> ring, bool turned) {
    if (!turned && std::endian::native == std::endian::little) {
        out.append(reinterpret_cast<const char*>(ring.data()), ring.size_bytes());
        return;
    }
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point& p = ring[turned ? ring.size() - 1 - i : i];
        appendReal(out, p.x);
        appendReal(out, p.y);
    }
}

void appendRecord(std::string& out, const Polygons& polygons, std::size_t unit) {
    appendHigh(out, unit + 1);
    appendHigh(out, contentOf(polygons, unit) / 2);
    const auto parts = polygons.partsOf(unit);
    if (parts.size() == 0) {
        appendLow(out, 0);
        return;
    }
    appendLow(out, kPolygon);
    appendBox(out, polygons.boxOf(unit));
    const auto all = polygons.ringsOfUnit(unit);
    appendLow(out, all.size());
    const std::size_t pointsAt = out.size();
    appendLow(out, 0);
    std::size_t points = 0;
    for (std::size_t r = all.first; r < all.last; ++r) {
        appendLow(out, points);
        points += polygons.ring(r).size();
    }
    std::string count;
    appendLow(count, points);
    out.replace(pointsAt, count.size(), count);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const auto rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const double area = signedArea(polygons.ring(r));
            appendPoints(out, polygons.ring(r), r == rings.first ? area > 0 : area < 0);
        }
    }
}

/// Of a file of so many bytes.
std::string header(const Polygons& polygons, std::size_t bytes) {
    std::string out;
    appendHigh(out, kFileCode);
    out.append(20, '\0');
    appendHigh(out, bytes / 2);
    appendLow(out, kVersion);
    appendLow(out, kPolygon);
    const Box box = polygons.box();
    appendBox(out, box.empty() ? Box{{0, 0}, {0, 0}} : box);
    return out.append(kHeader - out.size(), '\0');
}

} // namespace

void writeShapes(const std::filesystem::path& shp, const Polygons& polygons, const Progress& progress) {
    std::string index;
    std::size_t bytes = kHeader;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const std::size_t content = contentOf(polygons, unit);
        appendHigh(index, bytes / 2);
        appendHigh(index, content / 2);
        bytes += kHead + content;
    }
    FileWriter shx(std::filesystem::path(shp).replace_extension(".shx"));
    shx.append(header(polygons, kHeader + index.size()) + index);
    shx.closeUnflushed();

    const std::vector<std::size_t> starts = unitBlocks(polygons);
    const std::thread::id caller = std::this_thread::get_id();
    FileWriter file(shp);
    file.append(header(polygons, bytes));
    const auto make = [&](std::size_t block, std::string& out) {
        for (std::size_t unit = starts[block]; unit < starts[block + 1]; ++unit) {
            appendRecord(out, polygons, unit);
        }
    };
    const auto take = [&](std::size_t block, std::string_view text) {
        file.append(text);
        if (std::this_thread::get_id() == caller) {
            progress.at("stage.write", static_cast<std::int64_t>(starts[block + 1]),
                        static_cast<std::int64_t>(polygons.unitCount()));
        }
    };
    inOrder(starts.size() - 1, make, take);
    file.closeUnflushed();
}

} // namespace gis
