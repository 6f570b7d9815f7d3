// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/country.h"

#include "tests/support/generator/land_mask.h"
#include "tests/support/generator/noise.h"
#include "tests/support/generator/outlines.h"
#include "tests/support/generator/plain_fields.h"
#include "tests/support/generator/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace generator {

namespace {

constexpr std::size_t kParents = 34;
enum Kind : std::uint8_t { Border, Coast };
constexpr std::array<Roughness, 2> kRoughness{{{0.30, 0.32, 1.0}, {0.45, 0.40, 1.5}}};

/// One jittered site a grid square, on land and in a belt of sea around it.
struct Sites {
    std::vector<Spot> spots;
    std::vector<double> inland;
};

Sites jitteredSites(std::uint64_t seed, double spacing) {
    constexpr CountryBox kBox;
    Sites sites;
    const auto columns = static_cast<std::int64_t>((kBox.east - kBox.west) / spacing);
    const auto rows = static_cast<std::int64_t>((kBox.north - kBox.south) / spacing);
    for (std::int64_t row = 0; row < rows; ++row) {
        for (std::int64_t column = 0; column < columns; ++column) {
            const double x = kBox.west + (static_cast<double>(column) + 0.5) * spacing;
            const double y = kBox.north - (static_cast<double>(row) + 0.5) * spacing;
            const double score = inland(seed, x, y);
            if (score > -0.3 - 4 * spacing) {
                Random random(keyOf(seed, column, row));
                sites.spots.push_back(
                    spotAt(x + spacing * random.between(-0.42, 0.42), y + spacing * random.between(-0.42, 0.42)));
                sites.inland.push_back(score);
            }
        }
    }
    return sites;
}

/// The `units` sites that lie farthest inland, numbered in site order.
std::vector<std::uint32_t> numberLand(const Sites& sites, std::size_t units) {
    std::vector<std::uint32_t> order(sites.spots.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::nth_element(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(units), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) {
                         return sites.inland[a] > sites.inland[b] || (sites.inland[a] == sites.inland[b] && a < b);
                     });
    std::sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(units));
    std::vector<std::uint32_t> unitOfCell(sites.spots.size(), kNone);
    for (std::uint32_t unit = 0; unit < units; ++unit) {
        unitOfCell[order[unit]] = unit;
    }
    return unitOfCell;
}

std::string digits(std::size_t number, std::size_t width) {
    std::string text = std::to_string(number);
    return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

std::size_t nearest(const std::vector<gis::Point>& seats, const gis::Point& p) {
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const double dx = seats[i].x - p.x;
        const double dy = seats[i].y - p.y;
        if (dx * dx + dy * dy < least) {
            least = dx * dx + dy * dy;
            best = i;
        }
    }
    return best;
}

void describeUnits(const std::vector<gis::Point>& places, std::uint64_t seed, Country& country) {
    Random random(keyOf(seed, 34));
    std::vector<gis::Point> seats;
    for (std::size_t i = 0; i < kParents; ++i) {
        seats.push_back(places[random.below(places.size())]);
    }
    std::sort(seats.begin(), seats.end(), [](const auto& a, const auto& b) { return a.y > b.y; });
    for (std::size_t unit = 0; unit < places.size(); ++unit) {
        const gis::Point& p = places[unit];
        country.codes.push_back(digits(unit + 1, 6));
        country.names.push_back("Unit " + country.codes.back());
        country.parents.push_back(digits(nearest(seats, p) + 1, 2));
        const double pattern = fractalNoise(keyOf(seed, 99), 2 * p.x, 2 * p.y, 4);
        const double own = Random(keyOf(seed, 98, static_cast<std::int64_t>(unit))).normal();
        country.values.push_back(std::floor(100 * std::clamp(60 + 55 * pattern + 5 * own, 0.0, 100.0)) / 100);
    }
}

} // namespace

Country makeCountry(const CountryOptions& options) {
    // A little closer than the area asks for, so that there is always enough land to choose from.
    const double spacing = 0.98 * std::sqrt(landArea(options.seed) / static_cast<double>(options.units));
    const Sites sites = jitteredSites(options.seed, spacing);
    if (sites.spots.size() <= options.units) {
        throw std::invalid_argument("more units than land");
    }
    const std::vector<std::uint32_t> unitOfCell = numberLand(sites, options.units);
    const Tessellation cells = tessellate(sites.spots);
    const Outlines outlines = traceOutlines(cells, unitOfCell, options.units);

    std::vector<std::uint8_t> kinds(cells.edges.size() / 2, Border);
    for (std::uint32_t edge = 0; edge < cells.edges.size(); edge += 2) {
        const bool sea = unitOfCell[cells.edges[edge].cell] == kNone || unitOfCell[cells.cellAcross(edge)] == kNone;
        kinds[edge / 2] = sea ? Coast : Border;
    }
    const auto segments = segmentsOfOutlines(cells, outlines, kRoughness, kinds, {}, options.vertices);
    Country country;
    country.polygons = polygonsOf(outlines, makeChains(cells, segments, kRoughness, kinds, options.seed));

    std::vector<gis::Point> places(options.units);
    for (std::size_t cell = 0; cell < unitOfCell.size(); ++cell) {
        if (unitOfCell[cell] != kNone) {
            places[unitOfCell[cell]] = pointAt(cells.sites[cell]);
        }
    }
    describeUnits(places, options.seed, country);
    return country;
}

gis::Layer layerOf(Country country, bool withValue) {
    gis::Layer layer;
    layer.name = "units";
    layer.crs = gis::Crs::fromText("EPSG:4326");
    layer.attributes.fields.push_back(textField("code", std::move(country.codes)));
    layer.attributes.fields.push_back(textField("name", std::move(country.names)));
    layer.attributes.fields.push_back(textField("parent", std::move(country.parents)));
    if (withValue) {
        layer.attributes.fields.push_back(realField("value", std::move(country.values)));
    }
    layer.polygons = std::move(country.polygons);
    return layer;
}

} // namespace generator
