// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/crosswalk.h"

#include "gis/io/csv_row.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>
#include <numeric>

namespace diaban {

namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// The units of a layer by code, and which of them each unit of the layer is.
struct Side {
    std::vector<CrosswalkUnit> units;
    std::vector<std::uint32_t> ofUnit;
    std::size_t withoutCode = 0;
};

Side sideOf(const Units& units, const std::vector<double>& areas, std::vector<std::string>& sharedCodes) {
    std::vector<std::uint32_t> order(units.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t unit) -> const std::string& { return units.codes[unit]; });
    Side side;
    side.ofUnit.assign(units.size(), kNone);
    for (const std::uint32_t unit : order) {
        const std::string& code = units.codes[unit];
        if (code.empty()) {
            ++side.withoutCode;
            continue;
        }
        if (side.units.empty() || side.units.back().code != code) {
            side.units.push_back({code, units.names[unit]});
        } else if (sharedCodes.empty() || sharedCodes.back() != code) {
            sharedCodes.push_back(code);
        }
        side.units.back().area += areas[unit];
        side.ofUnit[unit] = static_cast<std::uint32_t>(side.units.size() - 1);
    }
    return side;
}

/// With so many decimals at most, none needlessly.
std::string numberText(double value, int decimals) {
    std::array<char, 400> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end.ptr);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

} // namespace

Crosswalk crosswalkOf(const gis::Overlay& overlay, const Units& oldUnits, const Units& newUnits) {
    Crosswalk result;
    Side old = sideOf(oldUnits, overlay.oldAreas, result.sharedCodes);
    Side now = sideOf(newUnits, overlay.newAreas, result.sharedCodes);
    std::vector<gis::OverlayPiece> pieces;
    for (const gis::OverlayPiece& piece : overlay.pieces) {
        const std::uint32_t oldUnit = old.ofUnit[piece.oldUnit];
        const std::uint32_t newUnit = now.ofUnit[piece.newUnit];
        if (oldUnit != kNone) {
            old.units[oldUnit].covered += piece.area;
        }
        if (newUnit != kNone) {
            now.units[newUnit].covered += piece.area;
        }
        if (oldUnit != kNone && newUnit != kNone) {
            pieces.push_back({oldUnit, newUnit, piece.area});
        }
    }
    std::ranges::stable_sort(pieces, {}, [](const gis::OverlayPiece& p) { return std::pair(p.oldUnit, p.newUnit); });
    const gis::OverlayPiece* last = nullptr;
    for (const gis::OverlayPiece& piece : pieces) {
        if (last == nullptr || last->oldUnit != piece.oldUnit || last->newUnit != piece.newUnit) {
            result.rows.push_back({old.units[piece.oldUnit].code, now.units[piece.newUnit].code});
        }
        CrosswalkRow& row = result.rows.back();
        row.area += piece.area;
        row.ofOld = row.area / old.units[piece.oldUnit].area;
        row.ofNew = row.area / now.units[piece.newUnit].area;
        last = &piece;
    }
    result.oldUnits = std::move(old.units);
    result.newUnits = std::move(now.units);
    result.oldWithoutCode = old.withoutCode;
    result.newWithoutCode = now.withoutCode;
    return result;
}

std::string crosswalkCsv(const Crosswalk& crosswalk) {
    constexpr int kAreaDecimals = 3;
    constexpr int kShareDecimals = 12;
    std::string csv =
        gis::csvRow(std::array<std::string, 5>{"old_code", "new_code", "area_m2", "share_of_old", "share_of_new"}, ',');
    for (const CrosswalkRow& row : crosswalk.rows) {
        const std::array<std::string, 5> cells{row.oldCode, row.newCode, numberText(row.area, kAreaDecimals),
                                               numberText(row.ofOld, kShareDecimals),
                                               numberText(row.ofNew, kShareDecimals)};
        csv += gis::csvRow(cells, ',');
    }
    return csv;
}

} // namespace diaban
