// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/division.h"

#include "tests/support/generator/grow_regions.h"
#include "tests/support/generator/random.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace generator {

namespace {

constexpr std::size_t kMainlandUnits = 149;
constexpr std::size_t kDistricts = 9;
constexpr double kStep = kSpacing * static_cast<double>(kPerDegree) * static_cast<double>(kFine);

/// Seats far enough from each other: near in towns, far in the hills.
std::vector<std::uint32_t> seatsApart(const Ground& ground, const std::vector<std::uint32_t>& order, double scale) {
    std::vector<std::uint32_t> seats;
    for (const std::uint32_t cell : order) {
        const double room = scale * kStep * (ground.urban[cell] > 0 ? 0.45 : 0.8 + 0.5 * ground.hills[cell]);
        const auto& sites = ground.cells.sites;
        if (std::none_of(seats.begin(), seats.end(),
                         [&](std::uint32_t seat) { return distance(sites[seat], sites[cell]) < room; })) {
            seats.push_back(cell);
        }
    }
    return seats;
}

std::vector<std::uint32_t> chooseSeats(const Ground& ground, std::uint64_t seed) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t cell = 0; cell < ground.landform.size(); ++cell) {
        if (ground.landform[cell] == Landform::Mainland && cell != ground.cityCell && cell != ground.townCell) {
            order.push_back(cell);
        }
    }
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return keyOf(keyOf(seed, 30), a) < keyOf(keyOf(seed, 30), b); });
    order.insert(order.begin(), {ground.cityCell, ground.townCell});
    double low = 0.5;
    double high = 6;
    std::vector<std::uint32_t> seats;
    for (int step = 0; step < 40 && seats.size() != kMainlandUnits; ++step) {
        seats = seatsApart(ground, order, (low + high) / 2);
        (seats.size() > kMainlandUnits ? low : high) = (low + high) / 2;
    }
    return seats;
}

std::vector<std::uint32_t> growCommunes(const Ground& ground, const std::vector<std::uint32_t>& seats,
                                        const RiverCourses& rivers, std::uint64_t seed) {
    std::vector<bool> river(ground.cells.edges.size() / 2, false);
    for (const auto& course : rivers) {
        for (const std::uint32_t edge : course) {
            river[edge / 2] = true;
        }
    }
    std::vector<Start> starts;
    starts.reserve(seats.size());
    for (const std::uint32_t seat : seats) {
        starts.push_back({seat, 0});
    }
    const auto visit = [&](std::uint32_t cell, auto reach) {
        forEdgesOf(ground.cells, cell, [&](std::uint32_t edge) {
            const std::uint32_t other = ground.cells.cellAcross(edge);
            if (ground.landform[other] == Landform::Mainland) {
                const double away = distance(ground.cells.sites[cell], ground.cells.sites[other]) / kStep;
                const double rough = 1.2 * unitInterval(keyOf(keyOf(seed, 31), edge / 2));
                reach(other, away + rough + (river[edge / 2] ? 3 : 0));
            }
        });
    };
    return growRegions(ground.cells.sites.size(), starts, kNone, visit);
}

/// Neighbours of each unit, ascending.
std::vector<std::vector<std::uint32_t>> neighboursOf(const Ground& ground, const Division& division) {
    std::vector<std::vector<std::uint32_t>> neighbours(division.seat.size());
    for (std::uint32_t edge = 0; edge < ground.cells.edges.size(); ++edge) {
        const std::uint32_t a = division.unitOfCell[ground.cells.edges[edge].cell];
        const std::uint32_t b = division.unitOfCell[ground.cells.cellAcross(edge)];
        if (a != kNone && b != kNone && a != b) {
            neighbours[a].push_back(b);
        }
    }
    for (auto& list : neighbours) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return neighbours;
}

double between(const Ground& ground, std::uint32_t cellA, std::uint32_t cellB) {
    return distance(ground.cells.sites[cellA], ground.cells.sites[cellB]) / kStep;
}

/// The unit of a district that lies nearest to the mean of its seats.
std::uint32_t centralUnit(const Ground& ground, const Division& division, std::uint32_t district) {
    Spot mean;
    std::int64_t count = 0;
    for (std::uint32_t unit = 0; unit < division.seat.size(); ++unit) {
        if (division.district[unit] == district) {
            const Spot& site = ground.cells.sites[division.seat[unit]];
            mean = {mean.x + site.x, mean.y + site.y};
            ++count;
        }
    }
    mean = {mean.x / count, mean.y / count};
    std::uint32_t best = kNone;
    double least = std::numeric_limits<double>::infinity();
    for (std::uint32_t unit = 0; unit < division.seat.size(); ++unit) {
        const double away = distance(ground.cells.sites[division.seat[unit]], mean);
        if (division.district[unit] == district && away < least) {
            least = away;
            best = unit;
        }
    }
    return best;
}

/// The city and the town are units 0 and 1; every further start lies farthest from those before it.
std::vector<Start> districtStarts(const Ground& ground, const Division& division) {
    std::vector<Start> starts{{0, 1}, {1, 1}};
    while (starts.size() < kDistricts) {
        std::uint32_t farthest = 0;
        double most = -1;
        for (std::uint32_t unit = 0; unit < division.seat.size(); ++unit) {
            double nearest = std::numeric_limits<double>::infinity();
            for (const Start& start : starts) {
                nearest = std::min(nearest, between(ground, division.seat[unit], division.seat[start.place]));
            }
            if (nearest > most) {
                most = nearest;
                farthest = unit;
            }
        }
        starts.push_back({farthest, 0});
    }
    return starts;
}

/// Grown a few times, each time from the middle of what was grown before, so that districts are of a size.
void growDistricts(const Ground& ground, Division& division) {
    constexpr int kRounds = 6;
    const auto neighbours = neighboursOf(ground, division);
    const auto visit = [&](std::uint32_t unit, auto reach) {
        for (const std::uint32_t other : neighbours[unit]) {
            reach(other, 1 + 0.2 * between(ground, division.seat[unit], division.seat[other]));
        }
    };
    division.districts = kDistricts;
    std::vector<Start> starts = districtStarts(ground, division);
    for (int round = 0; round < kRounds; ++round) {
        division.district = growRegions(division.seat.size(), starts, kNone, visit);
        for (std::uint32_t district = 2; district < kDistricts; ++district) {
            starts[district].place = centralUnit(ground, division, district);
        }
    }
}

std::uint32_t nearestUnit(const Ground& ground, const Division& division, std::uint32_t cell) {
    std::uint32_t best = kNone;
    double least = std::numeric_limits<double>::infinity();
    for (std::uint32_t other = 0; other < ground.landform.size(); ++other) {
        if (ground.landform[other] == Landform::Mainland && between(ground, cell, other) < least) {
            least = between(ground, cell, other);
            best = division.unitOfCell[other];
        }
    }
    return best;
}

/// The large island is a unit of its own, in the nearest district; islets belong to the nearest unit.
void settleIslands(const Ground& ground, Division& division) {
    division.islandUnit = static_cast<std::uint32_t>(division.seat.size());
    for (std::uint32_t cell = 0; cell < ground.island.size(); ++cell) {
        if (ground.island[cell] == 0) {
            if (division.seat.size() == division.islandUnit) {
                division.seat.push_back(cell);
                division.district.push_back(division.district[nearestUnit(ground, division, cell)]);
            }
            division.unitOfCell[cell] = division.islandUnit;
        } else if (ground.island[cell] != kNone) {
            division.unitOfCell[cell] = nearestUnit(ground, division, cell);
        }
    }
}

bool interior(const Ground& ground, const Division& division, std::uint32_t cell) {
    bool inside = true;
    forEdgesOf(ground.cells, cell, [&](std::uint32_t edge) {
        inside = inside && division.unitOfCell[ground.cells.cellAcross(edge)] == division.unitOfCell[cell];
    });
    return inside && std::find(division.seat.begin(), division.seat.end(), cell) == division.seat.end();
}

/// Gives a cell in the midst of one unit to a neighbour of the same district.
void makeExclave(const Ground& ground, Division& division) {
    const auto neighbours = neighboursOf(ground, division);
    for (std::uint32_t cell = 0; cell < ground.landform.size(); ++cell) {
        const std::uint32_t host = division.unitOfCell[cell];
        if (ground.landform[cell] != Landform::Mainland || !interior(ground, division, cell)) {
            continue;
        }
        for (const std::uint32_t guest : neighbours[host]) {
            if (division.district[guest] == division.district[host]) {
                division.unitOfCell[cell] = guest;
                division.exclaveUnit = guest;
                division.enclaveUnit = host;
                return;
            }
        }
    }
    throw std::logic_error("no place for an exclave");
}

/// Districts after the two towns from north to south, then units by district from north to south.
void sortUnits(const Ground& ground, Division& division) {
    const std::size_t units = division.seat.size();
    const auto north = [&](std::uint32_t unit) { return ground.cells.sites[division.seat[unit]].y; };
    std::vector<std::int64_t> sum(division.districts, 0);
    std::vector<std::int64_t> count(division.districts, 0);
    for (std::uint32_t unit = 0; unit < units; ++unit) {
        sum[division.district[unit]] += north(unit);
        ++count[division.district[unit]];
    }
    std::vector<std::uint32_t> districtOrder(division.districts);
    std::iota(districtOrder.begin(), districtOrder.end(), 0);
    std::stable_sort(districtOrder.begin() + 2, districtOrder.end(),
                     [&](auto a, auto b) { return sum[a] / count[a] > sum[b] / count[b]; });
    std::vector<std::uint32_t> districtNumber(division.districts);
    for (std::uint32_t i = 0; i < districtOrder.size(); ++i) {
        districtNumber[districtOrder[i]] = i;
    }
    std::vector<std::uint32_t> order(units);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        const auto x = districtNumber[division.district[a]];
        const auto y = districtNumber[division.district[b]];
        return x < y || (x == y && north(a) > north(b));
    });
    Division sorted = division;
    std::vector<std::uint32_t> number(units);
    for (std::uint32_t i = 0; i < units; ++i) {
        number[order[i]] = i;
        sorted.seat[i] = division.seat[order[i]];
        sorted.district[i] = districtNumber[division.district[order[i]]];
    }
    for (std::uint32_t& unit : sorted.unitOfCell) {
        unit = unit == kNone ? kNone : number[unit];
    }
    sorted.islandUnit = number[division.islandUnit];
    sorted.exclaveUnit = number[division.exclaveUnit];
    sorted.enclaveUnit = number[division.enclaveUnit];
    division = std::move(sorted);
}

} // namespace

Division divide(const Ground& ground, const RiverCourses& rivers, std::uint64_t seed) {
    Division division;
    division.seat = chooseSeats(ground, seed);
    division.unitOfCell = growCommunes(ground, division.seat, rivers, seed);
    growDistricts(ground, division);
    settleIslands(ground, division);
    makeExclave(ground, division);
    sortUnits(ground, division);
    return division;
}

} // namespace generator
