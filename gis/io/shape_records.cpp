// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/shape_records.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <functional>

namespace gis {

namespace {

constexpr std::int64_t kHeader = 100;
constexpr std::int64_t kHead = 8; ///< of a record: its number and its length, both with the high byte first
constexpr std::int64_t kWindow = std::int64_t{1} << 20;
constexpr std::size_t kFixed = 44; ///< of a polygon: type, box, counts of parts and points
constexpr std::uint32_t kPolygon = 5;

std::uint32_t highFirst(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof(value));
    return std::endian::native == std::endian::little ? __builtin_bswap32(value) : value;
}

std::uint32_t lowFirst(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof(value));
    return value;
}

bool isUsable(std::span<const Point> ring) {
    const bool finite =
        std::all_of(ring.begin(), ring.end(), [](const Point& p) { return std::isfinite(p.x) && std::isfinite(p.y); });
    return finite && ring.size() >= 4 && ring.front() == ring.back();
}

} // namespace

ShapeRecords::ShapeRecords(const ShapefileSet& set, std::string_view index)
    : m_index(index), m_descriptor(::open(set.shp.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (m_descriptor >= 0) {
        m_fileBytes = ::lseek(m_descriptor, 0, SEEK_END);
    }
}

ShapeRecords::~ShapeRecords() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

std::optional<std::string_view> ShapeRecords::next() {
    const auto at = static_cast<std::size_t>(kHeader) + 8 * m_record++;
    const std::int64_t start = std::int64_t{highFirst(m_index, at)} * 2;
    const std::int64_t length = std::int64_t{highFirst(m_index, at + 4)} * 2;
    if (start < kHeader || length < 4) {
        return std::nullopt;
    }
    const auto record = bytes(start, kHead + length);
    if (!record || std::int64_t{highFirst(*record, 4)} * 2 != length) {
        return std::nullopt;
    }
    m_end = start + kHead + length;
    return record->substr(kHead);
}

std::optional<std::string_view> ShapeRecords::bytes(std::int64_t start, std::int64_t count) {
    if (start + count > m_fileBytes) {
        return std::nullopt;
    }
    const auto windowBytes = static_cast<std::int64_t>(m_window.size());
    if (start < m_start || start + count > m_start + windowBytes) {
        const bool follows = start == m_end || m_record == 1; // records strewn about are read one by one
        const std::int64_t wanted = std::min(m_fileBytes - start, follows ? std::max(count, kWindow) : count);
        m_window.resize(static_cast<std::size_t>(wanted));
        m_start = start;
        for (std::size_t got = 0; got < m_window.size();) {
            const ssize_t read = ::pread(m_descriptor, m_window.data() + got, m_window.size() - got,
                                         static_cast<off_t>(start) + static_cast<off_t>(got));
            if (read == 0 || (read < 0 && errno != EINTR)) {
                m_window.clear();
                return std::nullopt;
            }
            got += read > 0 ? static_cast<std::size_t>(read) : 0;
        }
    }
    return std::string_view(m_window.data() + (start - m_start), static_cast<std::size_t>(count));
}

ShapeKind readShape(std::string_view content, ShapeRings& rings) {
    if constexpr (std::endian::native != std::endian::little) {
        return ShapeKind::Odd; // the numbers are written with the low byte first
    }
    const std::uint32_t type = content.size() < 4 ? kPolygon : lowFirst(content, 0);
    if (type == 0) {
        return ShapeKind::Null;
    }
    if (type != kPolygon || content.size() < kFixed) {
        return ShapeKind::Odd;
    }
    const std::size_t parts = lowFirst(content, 36);
    const std::size_t points = lowFirst(content, 40);
    constexpr std::size_t kMost = 1U << 30U;
    if (parts == 0 || parts > kMost || points > kMost ||
        content.size() != kFixed + parts * sizeof(std::uint32_t) + points * sizeof(Point)) {
        return ShapeKind::Odd;
    }
    rings.start.clear();
    for (std::size_t part = 0; part < parts; ++part) {
        rings.start.push_back(lowFirst(content, kFixed + part * sizeof(std::uint32_t)));
    }
    rings.start.push_back(points);
    const auto disorder = std::adjacent_find(rings.start.begin(), rings.start.end(), std::greater_equal<>());
    if (rings.start.front() != 0 || disorder != rings.start.end()) {
        return ShapeKind::Odd;
    }
    rings.points.resize(points);
    std::memcpy(rings.points.data(), content.data() + content.size() - points * sizeof(Point), points * sizeof(Point));
    for (std::size_t ring = 0; ring < parts; ++ring) {
        if (!isUsable(rings.ring(ring))) {
            return ShapeKind::Odd;
        }
    }
    return ShapeKind::Rings;
}

} // namespace gis
