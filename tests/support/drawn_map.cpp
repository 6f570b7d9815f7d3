// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/drawn_map.h"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

namespace diaban::test {

namespace {

struct Corner {
    int x, y;
    friend auto operator<=>(const Corner&, const Corner&) = default;
};

constexpr std::array<Corner, 4> kSteps{{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}}; // each to the left of the one before

/// The sides of the cells of a letter that have another letter beyond, with the letter on the left.
std::set<std::pair<Corner, int>> sidesOf(const DrawnMap& map, char letter) {
    std::set<std::pair<Corner, int>> sides;
    for (int y = 0; y < static_cast<int>(map.rows.size()); ++y) {
        for (int x = 0; x < static_cast<int>(map.rows[0].size()); ++x) {
            if (map.at(x, y) != letter) {
                continue;
            }
            if (map.at(x, y - 1) != letter) {
                sides.insert({{x, y}, 0});
            }
            if (map.at(x + 1, y) != letter) {
                sides.insert({{x + 1, y}, 1});
            }
            if (map.at(x, y + 1) != letter) {
                sides.insert({{x + 1, y + 1}, 2});
            }
            if (map.at(x - 1, y) != letter) {
                sides.insert({{x, y + 1}, 3});
            }
        }
    }
    return sides;
}

/// Takes one ring out of the sides, turning left wherever it can.
std::vector<gis::Point> takeRing(std::set<std::pair<Corner, int>>& sides, Vertices vertices) {
    auto [start, direction] = *sides.begin();
    std::vector<std::pair<Corner, int>> path;
    Corner at = start;
    int heading = direction;
    do {
        sides.erase({at, heading});
        path.emplace_back(at, heading);
        at = {at.x + kSteps[static_cast<std::size_t>(heading)].x, at.y + kSteps[static_cast<std::size_t>(heading)].y};
        for (const int turn : {1, 0, 3}) {
            const int next = (heading + turn) % 4;
            if (sides.contains({at, next})) {
                heading = next;
                break;
            }
        }
    } while (!(at == start) || sides.contains({at, heading}));
    std::vector<gis::Point> ring;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const int before = path[(i + path.size() - 1) % path.size()].second;
        if (vertices == Vertices::AtEveryCell || before != path[i].second) {
            ring.push_back({static_cast<double>(path[i].first.x), static_cast<double>(path[i].first.y)});
        }
    }
    ring.push_back(ring.front());
    return ring;
}

bool isInside(const std::vector<gis::Point>& shell, const gis::Point& p) {
    bool inside = false;
    for (std::size_t i = 1; i < shell.size(); ++i) {
        const gis::Point& a = shell[i - 1];
        const gis::Point& b = shell[i];
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) {
            inside = !inside;
        }
    }
    return inside;
}

/// A point just inside of the unit beside the first edge of a ring, so that touching rings are told apart.
gis::Point besideFirstEdge(const std::vector<gis::Point>& ring) {
    const gis::Point middle{(ring[0].x + ring[1].x) / 2, (ring[0].y + ring[1].y) / 2};
    const double dx = ring[1].x > ring[0].x ? 1 : (ring[1].x < ring[0].x ? -1 : 0);
    const double dy = ring[1].y > ring[0].y ? 1 : (ring[1].y < ring[0].y ? -1 : 0);
    return {middle.x - dy / 4, middle.y + dx / 4};
}

void addUnit(DrawnMap& map, char letter, Vertices vertices) {
    auto sides = sidesOf(map, letter);
    std::vector<std::vector<gis::Point>> shells;
    std::vector<std::vector<gis::Point>> holes;
    while (!sides.empty()) {
        auto ring = takeRing(sides, vertices);
        (gis::signedArea(ring) > 0 ? shells : holes).push_back(std::move(ring));
    }
    std::sort(shells.begin(), shells.end(),
              [](const auto& a, const auto& b) { return gis::signedArea(a) < gis::signedArea(b); });
    std::vector<std::vector<std::size_t>> holesOf(shells.size());
    for (std::size_t hole = 0; hole < holes.size(); ++hole) {
        const gis::Point p = besideFirstEdge(holes[hole]);
        const auto shell = std::find_if(shells.begin(), shells.end(), [&](const auto& s) { return isInside(s, p); });
        holesOf[static_cast<std::size_t>(shell - shells.begin())].push_back(hole);
    }
    for (std::size_t shell = 0; shell < shells.size(); ++shell) {
        map.polygons.addRing(shells[shell]);
        for (const std::size_t hole : holesOf[shell]) {
            map.polygons.addRing(holes[hole]);
        }
        map.polygons.endPart();
    }
    map.polygons.endUnit();
}

DrawnMap fromRows(std::vector<std::string> rows, Vertices vertices) {
    DrawnMap map;
    map.rows = std::move(rows);
    std::set<char> letters;
    for (const std::string& row : map.rows) {
        letters.insert(row.begin(), row.end());
    }
    letters.erase('.');
    letters.erase(' ');
    map.letters.assign(letters.begin(), letters.end());
    for (const char letter : map.letters) {
        addUnit(map, letter, vertices);
    }
    return map;
}

} // namespace

std::size_t DrawnMap::unit(char letter) const {
    return static_cast<std::size_t>(std::find(letters.begin(), letters.end(), letter) - letters.begin());
}

char DrawnMap::at(int x, int y) const {
    if (y < 0 || y >= static_cast<int>(rows.size()) || x < 0 ||
        x >= static_cast<int>(rows[static_cast<std::size_t>(y)].size())) {
        return '.';
    }
    const char letter = rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
    return letter == ' ' ? '.' : letter;
}

int DrawnMap::sharedSides(char a, char b) const {
    int sides = 0;
    for (int y = -1; y <= static_cast<int>(rows.size()); ++y) {
        for (int x = -1; x <= static_cast<int>(rows[0].size()); ++x) {
            for (const Corner& beyond : {Corner{x + 1, y}, Corner{x, y + 1}}) {
                const char one = at(x, y);
                const char other = at(beyond.x, beyond.y);
                sides += static_cast<int>((one == a && other == b) || (one == b && other == a));
            }
        }
    }
    return sides;
}

bool DrawnMap::meetInCorner(char a, char b) const {
    for (int y = 0; y <= static_cast<int>(rows.size()); ++y) {
        for (int x = 0; x <= static_cast<int>(rows[0].size()); ++x) {
            const std::set<char> around{at(x - 1, y - 1), at(x, y - 1), at(x - 1, y), at(x, y)};
            if (around.contains(a) && around.contains(b)) {
                return true;
            }
        }
    }
    return false;
}

DrawnMap drawMap(const std::string& text, Vertices vertices) {
    std::vector<std::string> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        rows.insert(rows.begin(), line);
    }
    return fromRows(std::move(rows), vertices);
}

DrawnMap randomMap(std::mt19937& random, int width, int height, int letters, Vertices vertices) {
    std::vector<std::string> rows(static_cast<std::size_t>(height), std::string(static_cast<std::size_t>(width), '.'));
    std::uniform_int_distribution<int> column(0, width - 1);
    std::uniform_int_distribution<int> row(0, height - 1);
    std::uniform_int_distribution<int> size(1, 4);
    for (int blot = 0; blot < width * height / 3; ++blot) {
        const auto pick = std::uniform_int_distribution<int>(0, letters)(random);
        const char letter = pick == letters ? '.' : static_cast<char>('A' + pick);
        const int x = column(random);
        const int y = row(random);
        const int right = std::min(width, x + size(random));
        const int top = std::min(height, y + size(random));
        for (int j = y; j < top; ++j) {
            std::fill(rows[static_cast<std::size_t>(j)].begin() + x, rows[static_cast<std::size_t>(j)].begin() + right,
                      letter);
        }
    }
    return fromRows(std::move(rows), vertices);
}

gis::Polygons shuffled(const gis::Polygons& polygons, const std::vector<std::size_t>& order, std::mt19937& random) {
    gis::Polygons result;
    for (const std::size_t unit : order) {
        const auto parts = polygons.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = polygons.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                std::vector<gis::Point> ring(polygons.ring(r).begin(), polygons.ring(r).end() - 1);
                const auto turn = std::uniform_int_distribution<std::size_t>(0, ring.size() - 1)(random);
                std::rotate(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(turn), ring.end());
                ring.push_back(ring.front());
                if (random() % 2 == 0) {
                    std::reverse(ring.begin(), ring.end());
                }
                result.addRing(ring);
            }
            result.endPart();
        }
        result.endUnit();
    }
    return result;
}

} // namespace diaban::test
