// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/figure_standing.h"
#include "ui/document/loaded_project.h"
#include "ui/document/shown_map.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// What a map says of one of its units.
struct MappedUnit {
    std::string name, code, parent; ///< the name is the code where there is none; the parent is never a code
    std::string value;              ///< with its unit, or which kind of nothing
    std::string inClass;            ///< the words of its row in the legend; empty where the value says them
    std::string target;             ///< "mục tiêu 85 %: chưa đạt"; empty without a target or a value
    std::string figure{};           ///< what the value is of: "Tỷ lệ hộ ký cam kết"; empty without a value
};

/// The words of a map for its units, made one by one. Project, study, map and catalogue must outlive it.
class MappedUnits {
public:
    MappedUnits(const Project& project, const LoadedProject& loaded, const ShownMap& map, const Catalogue& catalogue);

    [[nodiscard]] MappedUnit operator[](std::uint32_t unit) const;
    [[nodiscard]] std::size_t size() const noexcept { return m_loaded.study.boundaries.units.size(); }

private:
    [[nodiscard]] std::string targetWords(double value) const;

    const LoadedProject& m_loaded;
    const ShownMap& m_map;
    const Catalogue& m_catalogue;
    std::optional<FigureStanding> m_standing; ///< of the figure; nothing of a map without one
    std::vector<std::uint32_t> m_rows;        ///< of the legend, one a unit
};

/// Lines for a tooltip: name and code, figure and value, class, target.
[[nodiscard]] std::string tipOf(const MappedUnit& unit, const Catalogue& catalogue);

/// The same in one breath, for a screen reader.
[[nodiscard]] std::string spokenOf(const MappedUnit& unit);

} // namespace diaban::ui
