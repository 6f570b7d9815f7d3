// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/gap_list.h"

#include "src/publish/cluster_layers.h"

namespace diaban {

namespace {

constexpr double kCode = 10, kName = 20, kNumber = 11, kReason = 70;

/// A border's units in the order of their codes.
std::pair<std::uint32_t, std::uint32_t> sidesOf(const SharedBorder& border, const Units& units) {
    return units.codes[border.right] < units.codes[border.left] ? std::pair(border.right, border.left)
                                                                : std::pair(border.left, border.right);
}

std::string weakSides(const ClusterStudy& study, const Units& units, std::uint32_t left, std::uint32_t right) {
    std::string names;
    for (const std::uint32_t unit : {left, right}) {
        if (study.facts.weakness[unit].value_or(0) > 0) {
            names += (names.empty() ? "" : "; ") + (units.names[unit].empty() ? units.codes[unit] : units.names[unit]);
        }
    }
    return names;
}

std::vector<ListColumn> columnsOf(bool weakness, bool hamlets, const Catalogue& catalogue) {
    std::vector<ListColumn> columns;
    const auto add = [&](const char* id, double width, int decimals = 0, bool isCode = false) {
        columns.push_back({catalogue.text(id), width, decimals, isCode});
    };
    add("cluster_list.rank", 7);
    add("cluster_list.left", kCode, 0, true);
    add("cluster_list.left_name", kName, 0, true);
    add("cluster_list.right", kCode, 0, true);
    add("cluster_list.right_name", kName, 0, true);
    add("cluster_list.km", kNumber, 3);
    add("cluster_list.level", 14);
    if (weakness) {
        add("border_list.weak_sides", kName, 0, true);
    }
    if (hamlets) {
        add("border_list.hamlets", kNumber);
    }
    add("cluster_list.priority", kNumber, 3);
    add("cluster_list.reason", kReason);
    add("border_list.factor_length", kNumber, 3);
    if (weakness) {
        add("border_list.factor_weakness", kNumber, 3);
    }
    add("border_list.factor_level", kNumber, 3);
    if (hamlets) {
        add("border_list.factor_hamlets", kNumber, 3);
    }
    return columns;
}

} // namespace

std::string levelWords(BorderLevel level, const Catalogue& catalogue) {
    const std::string name = nameOf(level);
    return name.empty() ? name : catalogue.text("cluster_list.level_" + name);
}

ListSheet gapList(const ClusterStudy& study, const Units& units, std::vector<std::string> notes,
                  const Catalogue& catalogue) {
    const bool weakness = !study.facts.weakness.empty();
    const bool hamlets = !study.facts.hamlets.empty();
    ListSheet list;
    list.name = catalogue.text("border_list.sheet_gaps");
    list.columns = columnsOf(weakness, hamlets, catalogue);
    list.rows = study.gaps.size();
    list.notes = std::move(notes);
    list.frozen = 5;
    list.printed = list.columns.size() - (weakness ? 1 : 0) - (hamlets ? 1 : 0) - 2; // without the factors
    list.row = [&study, &units, &catalogue, weakness, hamlets](std::size_t at) {
        const Gap& gap = study.gaps[at];
        const SharedBorder& border = study.borders[gap.border];
        const auto [left, right] = sidesOf(border, units);
        const PriorityParts parts = partsOf(border, gap.border, study.facts, study.weights);
        std::vector<ListCell> cells{static_cast<std::int64_t>(at + 1),
                                    units.codes[left],
                                    units.names[left],
                                    units.codes[right],
                                    units.names[right],
                                    border.metres / 1000,
                                    levelWords(border.level, catalogue)};
        if (weakness) {
            cells.emplace_back(weakSides(study, units, left, right));
        }
        if (hamlets) {
            cells.emplace_back(std::int64_t{study.facts.hamlets[gap.border]});
        }
        cells.emplace_back(gap.priority);
        cells.emplace_back(reasonText(study, gap, units, catalogue));
        cells.emplace_back(parts.length);
        if (weakness) {
            cells.emplace_back(parts.weakness);
        }
        cells.emplace_back(parts.level);
        if (hamlets) {
            cells.emplace_back(parts.hamlets);
        }
        return cells;
    };
    return list;
}

} // namespace diaban
