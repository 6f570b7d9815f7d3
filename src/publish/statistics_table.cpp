// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/statistics_table.h"

#include "gis/io/csv_row.h"
#include "gis/io/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace diaban {

namespace {

std::string cellOf(std::optional<double> value) {
    if (!value || !std::isfinite(*value)) {
        return {};
    }
    std::array<char, gis::kLongestNumber> text{};
    return {text.data(), gis::putNumber(text.data(), *value)};
}

class Columns {
public:
    explicit Columns(std::size_t units) : m_units(units) {}

    /// A column of what `cell` gives for each unit.
    template <typename Cell> void add(const char* header, Cell cell) {
        std::vector<std::string> cells;
        cells.reserve(m_units);
        for (std::size_t unit = 0; unit < m_units; ++unit) {
            cells.push_back(cell(unit));
        }
        m_columns.emplace_back(header, std::move(cells));
    }
    void addNumbers(const char* header, const std::vector<std::optional<double>>& numbers) {
        add(header, [&](std::size_t unit) { return numbers.empty() ? std::string{} : cellOf(numbers[unit]); });
    }

    [[nodiscard]] std::string text() const {
        std::string csv;
        addRow(csv, [](const auto& column) { return column.first; });
        for (std::size_t unit = 0; unit < m_units; ++unit) {
            addRow(csv, [unit](const auto& column) { return column.second[unit]; });
        }
        return csv;
    }

private:
    template <typename CellOf> void addRow(std::string& csv, CellOf cell) const {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (i > 0) {
                csv += ',';
            }
            csv += cell(m_columns[i]);
        }
        csv += "\r\n";
    }

    std::size_t m_units;
    std::vector<std::pair<std::string, std::vector<std::string>>> m_columns;
};

void addValues(Columns& columns, const UnitStatistics& statistics) {
    const ValueStatistics& found = *statistics.ofValues;
    columns.add("value", [&](std::size_t unit) { return cellOf(statistics.values[unit]); });
    const auto has = [](const std::vector<std::uint32_t>& list, std::size_t unit) {
        return std::binary_search(list.begin(), list.end(), unit);
    };
    columns.add("status", [&](std::size_t unit) -> std::string {
        return has(found.missing, unit) ? "missing" : has(found.islands, unit) ? "island" : "used";
    });
    columns.add("lag", [&](std::size_t unit) {
        const auto& local = found.localMoran[unit];
        return local ? cellOf(local->lag) : std::string{};
    });
}

/// Pseudo p where there are permutations, else the two-sided p of the normal distribution.
template <typename Normal>
void addP(Columns& columns, const UnitStatistics& statistics, const std::string& name, Normal normal) {
    const ValueStatistics& found = *statistics.ofValues;
    columns.add((name + "_p").c_str(),
                [&](std::size_t unit) { return found.p.empty() ? cellOf(normal(unit)) : cellOf(found.p[unit]); });
    if (statistics.choice.falseDiscovery) {
        columns.addNumbers((name + "_q").c_str(), found.q);
    }
}

void addLocalMoran(Columns& columns, const UnitStatistics& statistics) {
    const auto& local = statistics.ofValues->localMoran;
    columns.add("local_i", [&](std::size_t unit) { return local[unit] ? cellOf(local[unit]->value) : std::string{}; });
    const auto conditional = [&](std::size_t unit) { return local[unit] ? local[unit]->conditional : std::nullopt; };
    columns.add("local_i_z", [&](std::size_t unit) {
        const auto deviation = conditional(unit);
        return deviation ? cellOf(deviation->z) : std::string{};
    });
    addP(columns, statistics, "local_i", [&](std::size_t unit) {
        const auto deviation = conditional(unit);
        return deviation ? std::optional(deviation->twoSided) : std::nullopt;
    });
    columns.add("quadrant", [&](std::size_t unit) {
        return std::string(local[unit] ? nameOf(local[unit]->quadrant) : std::string_view{});
    });
}

void addG(Columns& columns, const UnitStatistics& statistics, const std::vector<std::optional<gis::LocalG>>& found,
          const std::string& name) {
    columns.add((name + "_z").c_str(),
                [&](std::size_t unit) { return found[unit] ? cellOf(found[unit]->z) : std::string{}; });
    addP(columns, statistics, name,
         [&](std::size_t unit) { return found[unit] ? std::optional(found[unit]->twoSided) : std::nullopt; });
}

void addRates(Columns& columns, const UnitStatistics& statistics) {
    const auto& smoothed = statistics.smoothed;
    const auto& intervals = statistics.intervals;
    if (smoothed || intervals) {
        columns.addNumbers("rate", smoothed ? smoothed->raw : intervals->raw);
    }
    if (intervals) {
        const auto end = [&](double gis::Interval::*side) {
            return [&intervals, side](std::size_t unit) {
                const auto& interval = intervals->intervals[unit];
                return interval ? cellOf((*interval).*side) : std::string{};
            };
        };
        columns.add("rate_low", end(&gis::Interval::low));
        columns.add("rate_high", end(&gis::Interval::high));
    }
    if (smoothed) {
        columns.addNumbers("eb_rate", smoothed->global.rates);
        columns.addNumbers("eb_local_rate", smoothed->local.rates);
    }
}

} // namespace

std::string_view nameOf(gis::Quadrant quadrant) noexcept {
    switch (quadrant) {
    case gis::Quadrant::HighHigh:
        return "high-high";
    case gis::Quadrant::LowHigh:
        return "low-high";
    case gis::Quadrant::LowLow:
        return "low-low";
    case gis::Quadrant::HighLow:
        return "high-low";
    default:
        return "undefined";
    }
}

std::string statisticsCsv(const UnitStatistics& statistics) {
    Columns columns(statistics.units->size());
    columns.add("key", [&](std::size_t unit) { return gis::csvCell(statistics.units->codes[unit], ','); });
    if (statistics.ofValues) {
        const StatisticsChoice& choice = statistics.choice;
        addValues(columns, statistics);
        if (choice.localMoran) {
            addLocalMoran(columns, statistics);
        }
        if (choice.localGeary) {
            columns.addNumbers("local_c", statistics.ofValues->localGeary);
        }
        if (choice.gi) {
            addG(columns, statistics, statistics.ofValues->gi, "gi");
        }
        if (choice.giStar) {
            addG(columns, statistics, statistics.ofValues->giStar, "gi_star");
        }
    }
    addRates(columns, statistics);
    return columns.text();
}

} // namespace diaban
