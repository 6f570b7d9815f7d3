// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/overlay.h"
#include "src/unit/units.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

/// What an old and a new unit have in common.
struct CrosswalkRow {
    std::string oldCode, newCode;
    double area = 0;             ///< square metres
    double ofOld = 0, ofNew = 0; ///< shares of the units' own areas
};

/// A unit of either side.
struct CrosswalkUnit {
    std::string code, name;
    double area = 0;    ///< of its own, square metres; NaN where it has coordinates that are no place
    double covered = 0; ///< by units of the other side; more than its area where those overlap

    [[nodiscard]] double share() const noexcept { return area > 0 ? covered / area : 0; }
};

/// Which part of which old unit lies in which new one, by codes in the order of their bytes. Units of one layer that
/// have the same code are one unit; those without a code are left out and counted.
struct Crosswalk {
    std::vector<CrosswalkRow> rows;
    std::vector<CrosswalkUnit> oldUnits, newUnits;
    std::size_t oldWithoutCode = 0, newWithoutCode = 0;
    std::vector<std::string> sharedCodes; ///< of several units of one layer
};

[[nodiscard]] Crosswalk crosswalkOf(const gis::Overlay& overlay, const Units& oldUnits, const Units& newUnits);

/// The rows as CSV: old_code,new_code,area_m2,share_of_old,share_of_new; decimal points in every language, because
/// programs read it. Codes that a spreadsheet would run as a formula are defused.
[[nodiscard]] std::string crosswalkCsv(const Crosswalk& crosswalk);

} // namespace diaban
