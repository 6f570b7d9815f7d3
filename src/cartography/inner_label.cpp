// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/inner_label.h"

#include "gis/geometry/inner_place.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace diaban {

namespace {

constexpr double kClearAcross = 0.4; ///< of the size, both sides together
constexpr double kClearUp = 0.3;
constexpr double kStep = 0.25;       ///< points: sizes are whole steps
constexpr double kLoose = 1.5;       ///< of the room needed: with so much, rather central than roomier still
constexpr double kLong = 1.7;        ///< ratio of a shape along which a label may run
constexpr double kMostDegrees = 60;  ///< from the horizontal; steeper is hard to read
constexpr double kLeastDegrees = 8;  ///< flatter is horizontal
constexpr double kTurnedWorth = 0.8; ///< of the same size in a horizontal line
constexpr std::array kLinesWorth{1.0, 0.95, 0.87};

/// Tries ways to set a label in one part and keeps the best.
class Fitting {
public:
    Fitting(const gis::Polygons& shapes, std::size_t part, const LabelSizes& sizes)
        : m_shapes(shapes), m_part(part), m_sizes(sizes) {}

    void tryWay(const LabelLines& lines, std::size_t way, double degrees, double worth) {
        if (m_sizes.usual * worth <= m_bestWorth) {
            return; // could be no better
        }
        const LabelRoom room(lines);
        const gis::InnerBoxWish wish{.aspect = room.width / room.height,
                                     .degrees = degrees,
                                     .least = room.width * std::max(m_sizes.least, m_bestWorth / worth),
                                     .enough = room.width * m_sizes.usual * kLoose};
        if (const auto box = gis::widestBoxInside(m_shapes, m_part, wish)) {
            const double size = std::floor(std::min(m_sizes.usual, box->width / room.width) / kStep) * kStep;
            if (size >= m_sizes.least && size * worth > m_bestWorth) {
                m_bestWorth = size * worth;
                m_best = LabelFit{box->at, size, degrees, way};
            }
        }
    }
    [[nodiscard]] const std::optional<LabelFit>& best() const noexcept { return m_best; }

private:
    const gis::Polygons& m_shapes;
    std::size_t m_part;
    LabelSizes m_sizes;
    std::optional<LabelFit> m_best;
    double m_bestWorth = 0;
};

} // namespace

LabelRoom::LabelRoom(const LabelLines& lines) noexcept
    : width(lines.width + kClearAcross), height(lines.height + kClearUp) {}

std::optional<LabelFit> fitInside(const gis::Polygons& shapes, std::size_t part, const std::vector<LabelLines>& ways,
                                  const LabelSizes& sizes) {
    const gis::Box box = shapes.boxOfPart(part);
    if (std::max(box.width(), box.height()) < 2 * sizes.least || std::min(box.width(), box.height()) < sizes.least) {
        return std::nullopt;
    }
    Fitting fitting(shapes, part, sizes);
    for (std::size_t way = 0; way < ways.size(); ++way) {
        fitting.tryWay(ways[way], way, 0, kLinesWorth.at(std::min(way, kLinesWorth.size() - 1)));
    }
    const gis::LongAxis axis = gis::longAxisOf(shapes, part);
    if (axis.ratio >= kLong && std::fabs(axis.degrees) <= kMostDegrees && std::fabs(axis.degrees) >= kLeastDegrees) {
        for (std::size_t way = 0; way < std::min<std::size_t>(ways.size(), 2); ++way) {
            fitting.tryWay(ways[way], way, axis.degrees, kTurnedWorth * kLinesWorth.at(way));
        }
    }
    return fitting.best();
}

} // namespace diaban
