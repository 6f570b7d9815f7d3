// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_geometry.h"

#include "gis/geometry/bounds.h"

#include <array>
#include <bit>
#include <cstring>

namespace gis {

namespace {

static_assert(std::endian::native == std::endian::little, "coordinates are copied as they are");

constexpr std::uint32_t kPolygon = 3;
constexpr std::uint32_t kMultiPolygon = 6;
constexpr std::size_t kHeader = 8; ///< magic, version, flags, SRS
constexpr std::size_t kEnvelope = 4 * sizeof(double);
constexpr std::size_t kShapeHead = 9; ///< byte order, type, count of members

/// Walks over WKB; whatever does not fit makes it bad.
class WkbCursor {
public:
    explicit WkbCursor(std::span<const std::byte> wkb) : m_left(wkb) {}

    [[nodiscard]] bool good() const noexcept { return m_good; }
    [[nodiscard]] bool atEnd() const noexcept { return m_good && m_left.empty(); }

    /// The type of a little-endian shape; 0 for another.
    std::uint32_t type() noexcept {
        const bool little = m_good && !m_left.empty() && m_left.front() == std::byte{1};
        m_good = little;
        m_left = m_left.subspan(little ? 1 : 0);
        return count();
    }

    std::uint32_t count() noexcept {
        std::uint32_t value = 0;
        const auto bytes = take(sizeof value);
        if (m_good) {
            std::memcpy(&value, bytes.data(), sizeof value);
        }
        return value;
    }

    std::span<const std::byte> points(std::size_t count) noexcept { return take(count * sizeof(Point)); }

private:
    std::span<const std::byte> take(std::size_t bytes) noexcept {
        m_good = m_good && bytes <= m_left.size();
        if (!m_good) {
            return {};
        }
        const auto taken = m_left.first(bytes);
        m_left = m_left.subspan(bytes);
        return taken;
    }

    std::span<const std::byte> m_left;
    bool m_good = true;
};

/// Calls `ring` with the points of each ring, as bytes, and `endPart` after each part. False where the WKB is not
/// plain as far as its counts tell.
template <typename Ring, typename EndPart> bool walk(std::span<const std::byte> wkb, Ring&& ring, EndPart&& endPart) {
    WkbCursor cursor(wkb);
    const std::uint32_t type = cursor.type();
    const std::uint32_t parts = type == kMultiPolygon ? cursor.count() : 1;
    if ((type != kMultiPolygon && type != kPolygon) || parts == 0) {
        return false;
    }
    for (std::uint32_t part = 0; part < parts; ++part) {
        if (type == kMultiPolygon && cursor.type() != kPolygon) {
            return false;
        }
        const std::uint32_t rings = cursor.count();
        if (rings == 0) {
            return false;
        }
        for (std::uint32_t r = 0; r < rings; ++r) {
            const auto points = cursor.points(cursor.count());
            if (!cursor.good() || !ring(points)) {
                return false;
            }
        }
        endPart();
    }
    return cursor.atEnd();
}

Point pointAt(std::span<const std::byte> points, std::size_t index) noexcept {
    std::array<double, 2> xy{};
    std::memcpy(xy.data(), points.data() + index * sizeof(Point), sizeof(Point));
    return {xy[0], xy[1]};
}

class BlobWriter {
public:
    explicit BlobWriter(std::vector<std::byte>& blob) : m_at(blob.data()) {}

    void byte(std::uint8_t value) noexcept { *m_at++ = std::byte{value}; }
    template <typename Value> void value(Value value) noexcept { bytes(&value, sizeof value); }
    void bytes(const void* from, std::size_t count) noexcept {
        std::memcpy(m_at, from, count);
        m_at += count;
    }
    void shape(std::uint32_t type, std::size_t members) noexcept {
        byte(1);
        value(type);
        value(static_cast<std::uint32_t>(members));
    }

private:
    std::byte* m_at;
};

std::size_t encodedSize(const Polygons& polygons, std::size_t unit) noexcept {
    const auto parts = polygons.partsOf(unit);
    const auto rings = polygons.ringsOfUnit(unit);
    std::size_t vertices = 0;
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        vertices += polygons.ring(r).size();
    }
    return kHeader + kEnvelope + kShapeHead * (1 + parts.size()) + sizeof(std::uint32_t) * rings.size() +
           sizeof(Point) * vertices;
}

} // namespace

std::optional<std::size_t> wkbStart(std::span<const std::byte> blob) noexcept {
    if (blob.size() < kHeader || blob[0] != std::byte{'G'} || blob[1] != std::byte{'P'} || blob[2] != std::byte{0}) {
        return std::nullopt;
    }
    static constexpr std::array<std::size_t, 5> kNumbers{0, 4, 6, 6, 8}; // none, XY, XYZ, XYM, XYZM
    const auto envelope = (std::to_integer<unsigned>(blob[3]) >> 1U) & 7U;
    if (envelope >= kNumbers.size()) {
        return std::nullopt;
    }
    const std::size_t start = kHeader + kNumbers[envelope] * sizeof(double);
    return start <= blob.size() ? std::optional(start) : std::nullopt;
}

std::optional<PlainShape> plainShape(std::span<const std::byte> wkb) noexcept {
    constexpr std::size_t kLeastPoints = 4;
    PlainShape shape;
    const auto plainRing = [&shape](std::span<const std::byte> points) {
        const std::size_t count = points.size() / sizeof(Point);
        shape.vertices += count;
        const Bounds bounds = boundsOf(points.data(), count);
        shape.box.add(bounds.box);
        return count >= kLeastPoints && bounds.finite && pointAt(points, 0) == pointAt(points, count - 1);
    };
    return walk(wkb, plainRing, [] {}) ? std::optional(shape) : std::nullopt;
}

void addPlainUnit(std::span<const std::byte> wkb, Polygons& into) {
    const auto addRing = [&into](std::span<const std::byte> points) {
        const std::span<Point> ring = into.growRing(points.size() / sizeof(Point));
        std::memcpy(ring.data(), points.data(), points.size());
        return true;
    };
    walk(wkb, addRing, [&into] { into.endPart(); });
    into.endUnit();
}

bool holdsUnit(std::span<const std::byte> wkb, const Polygons& polygons, std::size_t unit) noexcept {
    const auto parts = polygons.partsOf(unit);
    std::size_t part = parts.first;
    std::size_t next = polygons.ringsOfUnit(unit).first;
    const auto sameRing = [&](std::span<const std::byte> points) {
        const bool due = part < parts.last && next < polygons.ringsOf(part).last;
        const auto ring = due ? std::as_bytes(polygons.ring(next++)) : std::span<const std::byte>();
        return due && ring.size() == points.size() && std::memcmp(ring.data(), points.data(), ring.size()) == 0;
    };
    bool same = true;
    const auto endPart = [&] {
        same = same && part < parts.last && next == polygons.ringsOf(part).last;
        ++part;
    };
    return walk(wkb, sameRing, endPart) && same && part == parts.last;
}

Box encodeUnit(const Polygons& polygons, std::size_t unit, std::int32_t srs, std::vector<std::byte>& blob) {
    constexpr std::uint8_t kLittleEndianWithEnvelope = 3;
    blob.resize(encodedSize(polygons, unit));
    const Box box = polygons.boxOf(unit);
    BlobWriter to(blob);
    to.byte('G');
    to.byte('P');
    to.byte(0);
    to.byte(kLittleEndianWithEnvelope);
    to.value(srs);
    to.value(std::array{box.min.x, box.max.x, box.min.y, box.max.y});
    const auto parts = polygons.partsOf(unit);
    to.shape(kMultiPolygon, parts.size());
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const auto rings = polygons.ringsOf(part);
        to.shape(kPolygon, rings.size());
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const std::span<const Point> ring = polygons.ring(r);
            to.value(static_cast<std::uint32_t>(ring.size()));
            to.bytes(ring.data(), ring.size_bytes());
        }
    }
    return box;
}

} // namespace gis
