// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/border_coverage.h"
#include "src/unit/units.h"
#include "tests/support/drawn_map.h"

#include <string>
#include <vector>

namespace diaban::test {

/// A drawn map as what the functions of src/cluster take: unit "A" has code "A" and name "Xã A"; a side of a cell is a
/// kilometre. Capital letters up to `lastOfFirst` are of district "1", the others of "2".
struct DrawnUnits {
    DrawnMap map;
    Units units;
    UnitParents parents;
    std::vector<SharedBorder> borders;

    explicit DrawnUnits(const std::string& text, char lastOfFirst = 'Z') : map(drawMap(text)) {
        units.file = "drawn.gpkg";
        for (const char letter : map.letters) {
            units.codes.emplace_back(1, letter);
            units.names.push_back(std::string("Xã ") + letter);
            units.parents.emplace_back();
            parents.districts.emplace_back(letter <= lastOfFirst ? "1" : "2");
            parents.provinces.emplace_back("P");
        }
        for (std::uint32_t left = 0; left < map.letters.size(); ++left) {
            for (std::uint32_t right = left + 1; right < map.letters.size(); ++right) {
                const int sides = map.sharedSides(map.letters[left], map.letters[right]);
                if (sides > 0) {
                    borders.push_back({left, right, 1000.0 * sides, levelOf(parents, left, right)});
                }
            }
        }
    }

    [[nodiscard]] std::uint32_t unit(char letter) const { return static_cast<std::uint32_t>(map.unit(letter)); }

    /// A cluster of letters, "AB".
    [[nodiscard]] Cluster cluster(const std::string& id, const std::string& letters) const {
        Cluster made;
        made.id = id;
        made.row = 2;
        for (const char letter : letters) {
            made.members.push_back(unit(letter));
        }
        return made;
    }

    /// Index of the border of two letters.
    [[nodiscard]] std::size_t border(char a, char b) const {
        for (std::size_t i = 0; i < borders.size(); ++i) {
            if (borders[i].left == unit(a) && borders[i].right == unit(b)) {
                return i;
            }
        }
        return borders.size();
    }
};

} // namespace diaban::test
