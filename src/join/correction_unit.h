// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/corrections.h"
#include "src/join/name_tiers.h"
#include "src/unit/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace diaban {

/// Finds the unit that a correction says.
class CorrectionUnits {
public:
    explicit CorrectionUnits(const Units& units);

    /// By its code, also as "00103 Xã A" or without its zeros where one unit alone can be meant; else, without a code,
    /// by its name. Nothing where no unit, or several, can be meant.
    [[nodiscard]] std::optional<std::uint32_t> find(const Correction& correction) const;
    /// The unit whose code a spreadsheet wrote as a number: "9930.0", "9.933E+03". To be told, not used.
    [[nodiscard]] std::optional<std::uint32_t> findNumber(const Correction& correction) const;
    /// Whether the code of a unit is written without its zeros.
    [[nodiscard]] bool lostZeros(const Correction& correction, std::uint32_t unit) const;
    /// Whether the name of a correction, where it has one, is a name of that unit.
    [[nodiscard]] bool namesUnit(const Correction& correction, std::uint32_t unit) const;

private:
    using Index = std::unordered_map<std::string, std::vector<std::uint32_t>>;

    const Units& m_units;
    Index m_byCode, m_withoutZeros;
    std::vector<NameForm> m_forms;
    std::optional<NameTiers> m_names;
};

} // namespace diaban
