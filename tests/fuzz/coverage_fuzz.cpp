// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Coverages of whatever polygons the bytes say: small whole numbers, so that points and segments meet in every way, and
// now and then any double. Laws that hold for every layer are held to.
#include "gis/base/error.h"
#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/border_lines.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/neighbours.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <span>
#include <vector>

namespace {

class Bytes {
public:
    explicit Bytes(std::span<const std::uint8_t> bytes) : m_left(bytes) {}

    [[nodiscard]] bool empty() const { return m_left.empty(); }
    std::uint8_t next() {
        const std::uint8_t byte = m_left.front();
        m_left = m_left.subspan(1);
        return byte;
    }
    double number(std::uint8_t small) {
        double value = small;
        if (small == 0xFF && m_left.size() >= sizeof value) {
            std::memcpy(&value, m_left.data(), sizeof value);
            m_left = m_left.subspan(sizeof value);
        }
        return value;
    }

private:
    std::span<const std::uint8_t> m_left;
};

/// 0xFE ends a unit, 0xFD a part, 0xFC a ring; all else is a coordinate: two of eight values in one byte, or a double.
gis::Polygons polygonsOf(Bytes bytes) {
    gis::Polygons polygons;
    std::vector<gis::Point> ring;
    const auto endRing = [&] {
        if (!ring.empty()) {
            polygons.addRing(ring);
            ring.clear();
        }
    };
    while (!bytes.empty()) {
        const std::uint8_t byte = bytes.next();
        if (byte == 0xFC) {
            endRing();
        } else if (byte == 0xFD || byte == 0xFE) {
            endRing();
            polygons.endPart();
            if (byte == 0xFE) {
                polygons.endUnit();
            }
        } else if (byte == 0xFF && !bytes.empty()) {
            const double x = bytes.number(byte);
            ring.push_back({x, bytes.empty() ? x : bytes.number(bytes.next())});
        } else {
            ring.push_back({static_cast<double>(byte & 15U), static_cast<double>(byte >> 4U)});
        }
    }
    endRing();
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

void require(bool law) {
    if (!law) {
        std::abort();
    }
}

void holdLaws(const gis::BuiltCoverage& built, const gis::Polygons& polygons) {
    const gis::Coverage& coverage = built.coverage;
    require(coverage.unitCount() == polygons.unitCount());
    std::size_t uses = coverage.extraUses.size();
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        require(coverage.arc(arc).size() >= 2);
        require(coverage.arc(arc).front() == coverage.nodes.at(coverage.from[arc]));
        require(coverage.arc(arc).back() == coverage.nodes.at(coverage.to[arc]));
        uses += static_cast<std::size_t>(coverage.left[arc] != gis::kOutside) +
                static_cast<std::size_t>(coverage.right[arc] != gis::kOutside);
    }
    require(uses == coverage.ringArcs.size());
    for (std::size_t ring = 0; ring < coverage.ringCount(); ++ring) {
        const auto refs = coverage.ring(ring);
        require(!refs.empty());
        for (std::size_t i = 0; i < refs.size(); ++i) {
            const gis::ArcRef here = refs[i];
            const gis::ArcRef after = refs[(i + 1) % refs.size()];
            const auto end = here.backwards() ? coverage.from[here.arc()] : coverage.to[here.arc()];
            const auto begin = after.backwards() ? coverage.to[after.arc()] : coverage.from[after.arc()];
            require(end == begin);
        }
    }
    // What was cut once is cut the same way again.
    const gis::BuiltCoverage again = gis::buildCoverage(gis::polygonsOf(coverage));
    require(again.tidied == gis::TidyReport{});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const gis::Polygons polygons = polygonsOf(Bytes({data, size}));
    try {
        const gis::BuiltCoverage built = gis::buildCoverage(polygons);
        holdLaws(built, polygons);
        const std::vector<double> lengths = gis::planarArcLengths(built.coverage);
        const auto pairs = gis::neighbourPairs(built.coverage, lengths);
        const gis::BorderLines lines = gis::borderLines(built.coverage, lengths);
        require(lines.lines.unitCount() == lines.borders.size());
        std::size_t shared = 0;
        for (const gis::Border& border : lines.borders) {
            shared += static_cast<std::size_t>(border.second != gis::kOutside);
        }
        std::size_t rook = 0;
        for (const gis::NeighbourPair& pair : pairs) {
            rook += static_cast<std::size_t>(pair.contact == gis::Contact::Rook);
        }
        require(shared == rook);
    } catch (const gis::Error&) {
        return 0; // told
    }
    return 0;
}
