// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/palette.h"

#include "gis/base/error.h"
#include "src/cartography/palette_table.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace diaban {

namespace {

std::string lowerAscii(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// Levenshtein's distance of two short names.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

std::string nearestNames(const std::string& lower) {
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const PaletteEntry& entry : paletteTable()) {
        const std::string name = lowerAscii(entry.name);
        const bool inside = !lower.empty() && (name.starts_with(lower) || lower.starts_with(name));
        ranked.emplace_back(inside ? 0 : distance(lower, name), entry.name);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string names;
    for (std::size_t i = 0; i < 4; ++i) {
        names += (i == 0 ? "" : ", ") + ranked[i].second;
    }
    return names;
}

struct Found {
    const PaletteEntry& entry;
    bool reversed;
};

Found find(const std::string& written) {
    // A hostile name may be a megabyte long: only its head can match, and only its head is shown.
    const std::string name = written.substr(0, 40);
    std::string lower = lowerAscii(name);
    const bool reversed = lower.ends_with("-r");
    if (reversed) {
        lower.resize(lower.size() - 2);
    }
    for (const PaletteEntry& entry : paletteTable()) {
        if (lowerAscii(entry.name) == lower) {
            return {entry, reversed};
        }
    }
    throw gis::Error(gis::ErrorKind::BadUsage, {}, {},
                     {"map.palette_unknown", {{"name", name}, {"similar", nearestNames(lower)}}});
}

Colour colourAt(const PaletteEntry& entry, std::size_t index) {
    const std::string_view digits = entry.colours.substr(index * 6, 6);
    std::uint32_t rgb = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), rgb, 16);
    return colourOf(rgb);
}

/// `count` colours evenly spaced over the `stops` that begin at `first`.
std::vector<Colour> spaced(const PaletteEntry& entry, std::size_t first, std::size_t stops, std::size_t count) {
    std::vector<Colour> colours;
    for (std::size_t i = 0; i < count; ++i) {
        const double position = count == 1 ? static_cast<double>(stops - 1) / 2
                                           : static_cast<double>(i * (stops - 1)) / static_cast<double>(count - 1);
        const auto low = std::min(static_cast<std::size_t>(position), stops - 1);
        const std::size_t high = std::min(low + 1, stops - 1);
        colours.push_back(
            mix(colourAt(entry, first + low), colourAt(entry, first + high), position - static_cast<double>(low)));
    }
    return colours;
}

Fitness fitnessAt(std::string_view row, std::size_t set) {
    if (set >= row.size()) {
        return Fitness::NotSaid;
    }
    return row[set] == '1' ? Fitness::Yes : row[set] == '2' ? Fitness::Perhaps : Fitness::No;
}

} // namespace

std::vector<Colour> paletteColours(const std::string& name, std::size_t classes) {
    const Found found = find(name);
    const PaletteEntry& entry = found.entry;
    std::vector<Colour> colours;
    if (entry.mostClasses == 0) {
        colours = spaced(entry, 0, entry.colours.size() / 6, classes);
    } else {
        const std::size_t set = std::clamp<std::size_t>(classes, 3, entry.mostClasses);
        const std::size_t first = (set - 3) * (set + 2) / 2; // 3 + 4 + ... + (set - 1)
        const bool apart = entry.kind == PaletteKind::Qualitative && classes < 3;
        colours = spaced(entry, first, apart ? classes : set, classes);
    }
    if (found.reversed) {
        std::reverse(colours.begin(), colours.end());
    }
    return colours;
}

PaletteKind paletteKind(const std::string& name) {
    return find(name).entry.kind;
}

PaletteFlags paletteFlags(const std::string& name, std::size_t classes) {
    const PaletteFlagRow& row = find(name).entry.flags;
    const std::size_t set = std::max<std::size_t>(classes, 3) - 3;
    return {fitnessAt(row.colourBlind, set), fitnessAt(row.print, set), fitnessAt(row.photocopy, set)};
}

std::size_t paletteSize(const std::string& name) {
    return find(name).entry.mostClasses;
}

std::vector<std::string> paletteNames() {
    std::vector<std::string> names;
    for (const PaletteEntry& entry : paletteTable()) {
        names.emplace_back(entry.name);
    }
    return names;
}

} // namespace diaban
