// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/src/cartography/drawn_map.h"

#include <string>
#include <utility>
#include <vector>

namespace diaban::test {

/// A drawn map of borders and who looks after them: every two neighbours of the drawing have a border, ten kilometres
/// long; corners are exact in binary; two of a group look after theirs, and the others are ranked as they come.
class OverlayMap {
public:
    OverlayMap(const std::vector<std::string>& rows, const std::vector<std::string>& groups) : drawn(rows, 0.0625) {
        MapRequest& request = drawn.request;
        request.kind = MapKind::Borders;
        request.overlay.plainGround = true;
        request.given.classes = {{"plain", {}, {}, colourOf(0xf1f3f4)}};
        request.given.ofUnit.assign(request.codes.size(), std::uint8_t{0});
        for (const std::string& letters : groups) {
            BorderGroup group{"C" + std::to_string(request.overlay.groups.size() + 1), "Cụm liên kết " + letters, {}};
            for (const char letter : letters) {
                group.units.push_back(unit(letter));
            }
            request.overlay.groups.push_back(std::move(group));
        }
        request.overlay.groupsInAll = groups.size();
        request.overlay.stripMetres = 500;
        request.overlay.day = "2025-09-30";
        addBorders(rows);
    }

    [[nodiscard]] std::uint32_t unit(char letter) const {
        const auto& codes = drawn.request.codes;
        return static_cast<std::uint32_t>(std::ranges::find(codes, std::string("0") + letter) - codes.begin());
    }
    [[nodiscard]] MapScene scene() const { return drawn.scene(); }
    [[nodiscard]] MapRequest& request() { return drawn.request; }

    DrawnMap drawn;

private:
    void addBorders(const std::vector<std::string>& rows) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
        const auto meet = [&](char a, char b) {
            if (a != b && a != ' ' && b != ' ') {
                const std::pair<std::uint32_t, std::uint32_t> pair = std::minmax(unit(a), unit(b));
                if (std::ranges::find(pairs, pair) == pairs.end()) {
                    pairs.push_back(pair);
                }
            }
        };
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                if (column + 1 < rows[row].size()) {
                    meet(rows[row][column], rows[row][column + 1]);
                }
                if (row + 1 < rows.size() && column < rows[row + 1].size()) {
                    meet(rows[row][column], rows[row + 1][column]);
                }
            }
        }
        BorderOverlay& overlay = drawn.request.overlay;
        std::uint32_t rank = 0;
        for (const auto& [a, b] : pairs) {
            const bool covered =
                std::ranges::any_of(overlay.groups, [&, first = a, second = b](const BorderGroup& group) {
                    return std::ranges::find(group.units, first) != group.units.end() &&
                           std::ranges::find(group.units, second) != group.units.end();
                });
            overlay.borders.push_back({a, b, 10'000, covered ? 0 : ++rank});
            if (!covered) {
                overlay.listed.push_back(
                    {drawn.request.names[a] + " – " + drawn.request.names[b] + ": 10,0 km", "chưa có cụm nào"});
            }
        }
    }
};

} // namespace diaban::test
